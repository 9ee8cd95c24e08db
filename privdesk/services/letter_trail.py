"""What the timeline of a case tells of its letters."""

from datetime import date

from privdesk.domain.correspondence import Event
from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import EventKind, LetterState
from privdesk.services.changes import Topic
from privdesk.services.desk import Desk
from privdesk.storage import UnitOfWork

TOPICS = frozenset({Topic.LETTERS, Topic.CASES})
"""What a step of a letter changes on the screens."""

FROZEN = frozenset({LetterState.FINAL, LetterState.PRINTED, LetterState.MAILED})
"""The states in which a letter has its number and its bytes for good."""


def tell(
    desk: Desk, work: UnitOfWork, letter: Letter, title: str, body: str, *, on: date | None = None
) -> None:
    """Add an entry about a letter to the timeline of its case, on this day or today."""
    work.add_event(
        Event(
            id=0,
            case_id=letter.case_id,
            kind=EventKind.LETTER,
            on=on or desk.clock.today(),
            at=desk.clock.now(),
            title=title,
            body=body,
            actor=desk.actor,
            letter_id=letter.id,
        )
    )
