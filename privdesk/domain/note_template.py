"""Words to start from when a call, a message or a note is logged: shipped ones and the office's."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from privdesk.domain.vocabulary import EventKind

LOGGED_BY_HAND = (
    EventKind.NOTE,
    EventKind.CALL,
    EventKind.EMAIL_IN,
    EventKind.EMAIL_OUT,
    EventKind.LETTER_IN,
)
"""What an officer logs, in the order of the form."""

BLANK = "…"
"""A place in the words that the officer fills."""

_OWN = "own-"


class Origin(StrEnum):
    """Where the words come from."""

    SHIPPED = "shipped"
    CHANGED = "changed"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class NoteTemplate:
    """One template.

    Attributes:
        id: of a shipped one, such as "voicemail"; "own-1" and so on of the office's.
        kind: what is logged with it.
        name: in lists.
        text: words with fields such as ``{{ case_number }}``; empty where the office does not
            want a shipped one.
        origin: where the words come from.
    """

    id: str
    kind: EventKind
    name: str
    text: str
    origin: Origin = Origin.OWN


NoteTemplates = tuple[NoteTemplate, ...]


def offered(shipped: NoteTemplates, kept: NoteTemplates) -> NoteTemplates:
    """The templates to choose from: by kind, then by name.

    Args:
        shipped: those that ship with the program.
        kept: those of the office; one with the id of a shipped one stands in its place.
    """
    by_id = {one.id: one for one in kept}
    known = {one.id for one in shipped}
    changed = (
        replace(by_id[one.id], origin=Origin.CHANGED) if one.id in by_id else one for one in shipped
    )
    own = (replace(one, origin=Origin.OWN) for one in kept if is_own(one.id) or one.id not in known)
    there = [one for one in (*changed, *own) if one.text]
    return tuple(
        sorted(there, key=lambda one: (LOGGED_BY_HAND.index(one.kind), one.name.casefold()))
    )


def is_own(template_id: str) -> bool:
    """Whether the office made it, and did not change a shipped one."""
    return template_id.startswith(_OWN)


def next_own(kept: Iterable[NoteTemplate]) -> str:
    """The id of the next template of the office."""
    numbers = (one.id.removeprefix(_OWN) for one in kept if is_own(one.id))
    return f"{_OWN}{max((int(n) for n in numbers if n.isdecimal()), default=0) + 1}"
