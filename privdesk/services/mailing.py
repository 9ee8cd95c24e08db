"""A final letter on its way out: printed, then mailed, and what that does for its case."""

from dataclasses import replace
from datetime import date

from privdesk.domain.case import Case
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.letter import Letter
from privdesk.domain.tracking import normal_tracking, tracking_problem
from privdesk.domain.vocabulary import LetterPurpose, LetterState
from privdesk.domain.workflow import Action, record
from privdesk.letters import library
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.letter_trail import FROZEN, TOPICS, tell
from privdesk.services.letters import template_title
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
        InvalidInput: the date is in the future or before the letter's date, or the check digit of
            the tracking number does not match.
        Refused: the letter is not final, or was mailed before.
    """
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        before = work.letter(letter_id)
        if before.state is LetterState.MAILED:
            raise Refused(f"{before.number} was mailed already.")
        if before.state not in FROZEN:
            raise Refused("This letter is not final. Finalize and print it first.")
        _check_mailing(on, tracking, before, desk.clock.today())
        number = normal_tracking(tracking)
        after = replace(before, state=LetterState.MAILED, mailed_on=on, tracking=number)
        work.save_letter(after)
        case = work.case(before.case_id)
        moved = _after_mailing(case, library().get(before.template).purpose, on)
        if moved != case:
            work.save_case(moved)
        words = f"{before.number}, tracking {after.tracking}" if after.tracking else before.number
        tell(desk, work, after, f"{template_title(after.template)} mailed", words, on=on)
        told = particulars(work, subject, before, after)
        told["case"] = particulars(work, f"case:{case.id}", case, moved)
        work.audit("letter.mailed", subject, told)
        work.commit()
    return ChangeSet(f"{before.number} mailed", (before.case_id,), TOPICS, letter_id)


def _check_mailing(on: date, tracking: str, letter: Letter, today: date) -> None:
    problems = [
        mailing_day_problem(on, letter.letter_date, today),
        tracking_problem(tracking),
    ]
    found = tuple(problem for problem in problems if problem is not None)
    if found:
        raise InvalidInput(found)


def mailing_day_problem(on: date, letter_date: date, today: date) -> Problem | None:
    """What is wrong with a day of mailing; all are calendar dates of the office."""
    if on > today:
        return Problem("mailed_on", "This day is in the future. Enter the day it left the house.")
    if on < letter_date:
        return Problem(
            "mailed_on",
            f"The letter bears the date {letter_date}, which is later. "
            "Enter the day it left the house.",
        )
    return None


def _after_mailing(case: Case, purpose: LetterPurpose, on: date) -> Case:
    match purpose:
        case LetterPurpose.ACKNOWLEDGE:
            return record(case, Action.ACKNOWLEDGE, on) if case.status.is_unanswered else case
        case LetterPurpose.ANSWER:
            return record(case, Action.ANSWER, on) if case.status.is_unanswered else case
        case LetterPurpose.ASK | LetterPurpose.OTHER:
            return case
