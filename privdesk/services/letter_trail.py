"""What the timeline of a case and the history of a letter tell of its way."""

from datetime import date

from privdesk.domain.correspondence import Event
from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import FROZEN, LetterStep, StepKind
from privdesk.domain.vocabulary import EventKind
from privdesk.services.changes import Topic
from privdesk.services.desk import Desk
from privdesk.storage import UnitOfWork

__all__ = ["FROZEN", "TOPICS", "step", "tell"]

TOPICS = frozenset({Topic.LETTERS, Topic.CASES})
"""What a step of a letter changes on the screens."""


def tell(
    desk: Desk,
    work: UnitOfWork,
    letter: Letter,
    title: str,
    body: str,
    *,
    on: date | None = None,
    kind: EventKind = EventKind.LETTER,
) -> None:
    """Add an entry about a letter to the timeline of its case, on this day or today."""
    work.add_event(
        Event(
            id=0,
            case_id=letter.case_id,
            kind=kind,
            on=on or desk.clock.today(),
            at=desk.clock.now(),
            title=title,
            body=body,
            actor=desk.actor,
            letter_id=letter.id,
        )
    )


def step(
    desk: Desk,
    work: UnitOfWork,
    letter: Letter,
    kind: StepKind,
    words: str = "",
    *,
    on: date | None = None,
) -> None:
    """Add an entry to the delivery history of a letter, on this day or today."""
    day = on or desk.clock.today()
    work.add_step(LetterStep(letter.id, kind, day, desk.clock.now(), desk.actor, words))
