"""What a dossier holds for whom, and what is left out of it."""

from dataclasses import dataclass
from enum import StrEnum

from privdesk.domain.correspondence import Event
from privdesk.domain.letter import Letter
from privdesk.domain.said import said
from privdesk.domain.vocabulary import EventKind, LetterState


class Reader(StrEnum):
    """Who reads a dossier."""

    OFFICE = "office"
    JAMS = "jams"
    DPA = "dpa"
    MANAGEMENT = "management"


READER = {
    Reader.OFFICE: said("the office itself"),
    Reader.JAMS: "JAMS",
    Reader.DPA: said("a data protection authority"),
    Reader.MANAGEMENT: "management",
}


class Part(StrEnum):
    """Something that a reader may have to do without."""

    NOTES = "notes"
    SEARCHES = "searches"
    LATENESS = "lateness"
    CONTACTS = "contacts"
    PAPERS = "papers"
    DRAFTS = "drafts"


LEFT_OUT = {
    Reader.OFFICE: frozenset({Part.DRAFTS}),
    Reader.JAMS: frozenset({Part.NOTES, Part.SEARCHES, Part.LATENESS, Part.DRAFTS}),
    Reader.DPA: frozenset({Part.NOTES, Part.DRAFTS}),
    Reader.MANAGEMENT: frozenset({Part.CONTACTS, Part.PAPERS, Part.DRAFTS}),
}
"""What a dossier for a reader does not hold; a draft is no paper, so nobody gets one."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much of each part there is in the cases."""

    notes: int = 0
    searches: int = 0
    late_reasons: int = 0
    people: int = 0
    papers: int = 0
    drafts: int = 0


def left_out(reader: Reader, found: Amounts) -> tuple[str, ...]:
    """A sentence for each part that a reader does not get; nothing is told of what is not there."""
    told = (
        (Part.NOTES, found.notes, said("internal note"), said("internal notes")),
        (
            Part.SEARCHES,
            found.searches,
            said("search of a data source"),
            said("searches of data sources"),
        ),
        (
            Part.LATENESS,
            found.late_reasons,
            said("reason for a late answer"),
            said("reasons for late answers"),
        ),
        (
            Part.CONTACTS,
            found.people,
            said("person’s contact particulars"),
            said("people’s contact particulars"),
        ),
        (
            Part.PAPERS,
            found.papers,
            said("paper, which is only listed"),
            said("papers, which are only listed"),
        ),
        (Part.DRAFTS, found.drafts, said("draft of a letter"), said("drafts of letters")),
    )
    without = LEFT_OUT[reader]
    return tuple(
        said("{count} {what}", count=count, what=one if count == 1 else many)
        for part, count, one, many in told
        if part in without and count
    )


def shows_event(reader: Reader, event: Event) -> bool:
    """Whether a timeline entry stands in the dossier for a reader."""
    return event.kind is not EventKind.NOTE or Part.NOTES not in LEFT_OUT[reader]


def is_paper(letter: Letter) -> bool:
    """Whether a letter has bytes that never change."""
    return letter.state is not LetterState.DRAFT and bool(letter.pdf_sha256)


__all__ = [
    "LEFT_OUT",
    "READER",
    "Amounts",
    "Part",
    "Reader",
    "is_paper",
    "left_out",
    "shows_event",
]
