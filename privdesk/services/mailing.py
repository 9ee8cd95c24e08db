"""A final letter on its way out: printed, then mailed, and what that does for its case."""

from dataclasses import replace
from datetime import date

from privdesk.domain.case import Case
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import LetterPurpose, LetterState
from privdesk.domain.workflow import Action, record
from privdesk.letters import library
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.letter_trail import FROZEN, TOPICS, tell, template_title
from privdesk.services.trail import particulars


def mark_printed(desk: Desk, letter_id: int) -> ChangeSet:
    """Record a print that came out well; each further one is counted."""
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        before = work.letter(letter_id)
        if before.state not in FROZEN:
            raise Refused("This letter is not final, so it was not printed.")
        first = before.state is LetterState.FINAL
        after = replace(
            before,
            state=LetterState.PRINTED if first else before.state,
            printed_at=before.printed_at or desk.clock.now(),
            print_count=before.print_count + 1,
        )
        work.save_letter(after)
        work.audit("letter.printed", subject, particulars(work, subject, before, after))
        work.commit()
    return ChangeSet(f"{before.number} printed", (before.case_id,), TOPICS, letter_id)


def mark_mailed(desk: Desk, letter_id: int, on: date, tracking: str = "") -> ChangeSet:
    """Record that a letter has left the house, and what that does for its case.

    An acknowledgement satisfies the clock of the acknowledgement, an answer satisfies both.

    Args:
        desk: the open case file.
        letter_id: a final or printed letter.
        on: calendar date of mailing in the office's time zone.
        tracking: number of the mail service; may be empty.

    Raises:
        InvalidInput: the date is in the future or before the letter's date.
        Refused: the letter is not final, or was mailed before.
    """
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        before = work.letter(letter_id)
        if before.state is LetterState.MAILED:
            raise Refused(f"{before.number} was mailed already.")
        if before.state not in FROZEN:
            raise Refused("This letter is not final. Finalize and print it first.")
        _check_mailing_day(on, before, desk.clock.today())
        after = replace(before, state=LetterState.MAILED, mailed_on=on, tracking=tracking.strip())
        work.save_letter(after)
        case = work.case(before.case_id)
        moved = _after_mailing(case, library().get(before.template).purpose, on)
        if moved != case:
            work.save_case(moved)
        words = f"{before.number}, tracking {after.tracking}" if after.tracking else before.number
        tell(desk, work, after, f"{template_title(after)} mailed", words, on=on)
        told = particulars(work, subject, before, after)
        told["case"] = particulars(work, f"case:{case.id}", case, moved)
        work.audit("letter.mailed", subject, told)
        work.commit()
    return ChangeSet(f"{before.number} mailed", (before.case_id,), TOPICS, letter_id)


def _check_mailing_day(on: date, letter: Letter, today: date) -> None:
    if on > today:
        raise InvalidInput((Problem("mailed_on", "This day is in the future."),))
    if letter.finalized_at is not None and on < letter.letter_date:
        raise InvalidInput(
            (
                Problem(
                    "mailed_on",
                    f"The letter bears the date {letter.letter_date}, which is later. "
                    "Enter the day on which it left the house.",
                ),
            )
        )


def _after_mailing(case: Case, purpose: LetterPurpose, on: date) -> Case:
    match purpose:
        case LetterPurpose.ACKNOWLEDGE:
            return record(case, Action.ACKNOWLEDGE, on) if case.status.is_unanswered else case
        case LetterPurpose.ANSWER:
            return record(case, Action.ANSWER, on) if case.status.is_unanswered else case
        case LetterPurpose.ASK | LetterPurpose.OTHER:
            return case
