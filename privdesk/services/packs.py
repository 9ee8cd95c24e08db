"""The policy packs that ship with the program."""

from privdesk.domain.policy import PolicyPack
from privdesk.policy import pack_ids, pack_text, parse_pack


def shipped_packs() -> tuple[PolicyPack, ...]:
    """All packs, by their ids in order."""
    return tuple(shipped_pack(pack_id) for pack_id in pack_ids())


def shipped_pack(pack_id: str) -> PolicyPack:
    """The pack with this id.

    Raises:
        NotFound: no pack with this id ships.
    """
    return parse_pack(pack_text(pack_id), name=pack_id)
