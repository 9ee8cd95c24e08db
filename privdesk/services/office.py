"""The office: its name, address and officer, as letters and the window show them."""

from dataclasses import asdict

from privdesk.domain.errors import InvalidInput
from privdesk.domain.policy import Office
from privdesk.policy import (
    is_calendar,
    office_problems,
    pack_ids,
    pack_text,
    parse_pack,
    with_office,
)
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import POLICY, Desk

__all__ = ["check_office", "is_calendar", "office_of_pack", "pack_choices", "set_office"]


def pack_choices() -> tuple[tuple[str, str], ...]:
    """Id and title of each policy pack that ships."""
    return tuple((pack_id, parse_pack(pack_text(pack_id)).title) for pack_id in pack_ids())


def office_of_pack(pack_id: str) -> tuple[Office, str, tuple[str, ...]]:
    """The office of a shipped pack, the id of its calendar, and the promises of its statement.

    Raises:
        NotFound: no pack with this id ships.
    """
    pack = parse_pack(pack_text(pack_id), name=pack_id)
    return pack.office, pack.calendar, tuple(promise.text for promise in pack.promises)


def check_office(office: Office) -> None:
    """Look whether every particular holds.

    Raises:
        InvalidInput: one does not; each problem names its field.
    """
    problems = tuple(office_problems(office))
    if problems:
        raise InvalidInput(problems)


def set_office(desk: Desk, office: Office) -> ChangeSet:
    """Keep other particulars of the office; letters on record keep those they were made with.

    Raises:
        InvalidInput: a particular does not hold; nothing changed.
    """
    before, after = asdict(desk.pack.office), asdict(office)
    changed = sorted(name for name in after if after[name] != before[name])
    check_office(office)
    if not changed:
        return ChangeSet("The office stays as it is", (), frozenset())
    with desk.work() as work:
        source = work.setting(POLICY) or pack_text(desk.pack.id)
        work.set_setting(POLICY, with_office(source, office))
        told = {name: {"before": before[name], "after": after[name]} for name in changed}
        work.audit("office.particulars", "office", told)
        work.commit()
    return ChangeSet("Office saved", (), frozenset({Topic.OFFICE, Topic.LETTERS}))
