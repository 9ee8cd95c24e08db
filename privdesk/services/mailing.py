"""Final letters on their way out: signed, mailed or e-mailed, and what that does for their case."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from privdesk.domain import letter_steps
from privdesk.domain.case import Case
from privdesk.domain.errors import InvalidInput, NotFound, Problem
from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import LetterStep, StepKind, mailing_day_problem
from privdesk.domain.mail_service import is_service, service_with_number
from privdesk.domain.said import joined, said
from privdesk.domain.tracking import normal_tracking, shown_tracking
from privdesk.domain.vocabulary import EventKind, LetterPurpose
from privdesk.domain.workflow import Action, record
from privdesk.letters import library
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.letter_trail import TOPICS, step, tell
from privdesk.services.letters import template_title
from privdesk.services.print_runs import mark_printed
from privdesk.services.trail import particulars
from privdesk.storage import UnitOfWork

__all__ = [
    "LetterStep",
    "ask_signature",
    "choose_service",
    "mailing_day_problem",
    "mark_batch_mailed",
    "mark_emailed",
    "mark_mailed",
    "mark_printed",
    "record_signature",
    "record_tracking",
]


def mark_mailed(
    desk: Desk, letter_id: int, on: date, tracking: str = "", service: str = ""
) -> ChangeSet:
    """Record that a letter has left the house, and what that does for its case.

    An acknowledgement satisfies the clock of the acknowledgement, an answer satisfies both. A copy
    of a letter that came back satisfies nothing: the day of the first mailing stays.

    Args:
        desk: the open case file.
        letter_id: a final or printed letter.
        on: calendar date of mailing in the office's time zone.
        tracking: number of the mail service; may be empty.
        service: id of the mail service; empty for that of the letter.

    Raises:
        InvalidInput: the date is in the future or before the letter's date, the check digit of
            the tracking number does not match, or a letter to somebody else has the number.
        Refused: the letter is not final, waits for a signature, or was mailed before.
    """
    return mark_batch_mailed(desk, {letter_id: tracking}, on, service)


def mark_batch_mailed(
    desk: Desk, numbers: Mapping[int, str], on: date, service: str = ""
) -> ChangeSet:
    """Record that letters have left the house on one day: all of them or none.

    Args:
        desk: the open case file.
        numbers: the tracking number of each letter by its key; empty where there is none, and
            where the letter has one already.
        on: calendar date of mailing in the office's time zone.
        service: id of the mail service for all; empty for that of each letter.

    Raises:
        NotFound: no letter is given.
        InvalidInput, Refused: as for `mark_mailed`; names the letter.
    """
    if not numbers:
        raise NotFound(said("No letter is selected."))
    _known(service)
    with desk.work() as work:
        letters = [_mail(desk, work, key, on, typed, service) for key, typed in numbers.items()]
        work.commit()
    cases = tuple(dict.fromkeys(letter.case_id for letter in letters))
    one = letters[0] if len(letters) == 1 else None
    what = one.number if one else said("{count} letters", count=len(letters))
    return ChangeSet(said("{what} mailed", what=what), cases, TOPICS, one.id if one else None)


def _mail(
    desk: Desk, work: UnitOfWork, letter_id: int, on: date, typed: str, service: str
) -> Letter:
    before = work.letter(letter_id)
    number = normal_tracking(typed) or before.tracking
    chosen = service or service_with_number(
        before.service, number, abroad=_is_abroad(desk, work, before)
    )
    after = letter_steps.mailed(before, on, number, chosen, desk.clock.today())
    _only_here(work, after)
    words = (
        said("{number}, tracking {tracking}", number=before.number, tracking=after.tracking)
        if after.tracking
        else before.number
    )
    title = said("{title} mailed", title=template_title(after.template))
    if after.copy_of is not None:
        title = said("{title} sent again as a copy", title=template_title(after.template))
    tell(desk, work, after, title, words, on=on)
    step(desk, work, after, StepKind.MAILED, after.tracking, on=on)
    _leave(work, before, after, on, "letter.mailed")
    return after


def mark_emailed(desk: Desk, letter_ids: Sequence[int], on: date) -> ChangeSet:
    """Record that letters went out as e-mails instead of by mail: all of them or none.

    For their cases this counts as mailing does.

    Raises:
        NotFound: no letter is given.
        InvalidInput: the date is in the future or before the letter's date.
        Refused: the letter is not final, waits for a signature, or has left before.
    """
    wanted = tuple(dict.fromkeys(letter_ids))
    if not wanted:
        raise NotFound(said("No letter is selected."))
    letters = []
    with desk.work() as work:
        for letter_id in wanted:
            before = work.letter(letter_id)
            after = letter_steps.emailed(before, on, desk.clock.today())
            title = said("{title} sent by e-mail", title=template_title(after.template))
            tell(desk, work, after, title, before.number, on=on, kind=EventKind.EMAIL_OUT)
            step(desk, work, after, StepKind.EMAILED, on=on)
            _leave(work, before, after, on, "letter.emailed")
            letters.append(after)
        work.commit()
    cases = tuple(dict.fromkeys(letter.case_id for letter in letters))
    one = letters[0] if len(letters) == 1 else None
    what = one.number if one else said("{count} letters", count=len(letters))
    return ChangeSet(
        said("{what} sent by e-mail", what=what), cases, TOPICS, one.id if one else None
    )


def _leave(work: UnitOfWork, before: Letter, after: Letter, on: date, action: str) -> None:
    """Save a letter that has left the house, and what it does for its case."""
    subject = f"letter:{after.id}"
    work.save_letter(after)
    work.settle_letter(after.id, came_out=True)
    told = particulars(work, subject, before, after)
    if after.copy_of is None:
        case = work.case(before.case_id)
        moved = _after_mailing(case, library().get(before.template).purpose, on)
        if moved != case:
            work.save_case(moved)
        told["case"] = particulars(work, f"case:{case.id}", case, moved)
    work.audit(action, subject, told)


def record_tracking(desk: Desk, numbers: Mapping[int, str]) -> ChangeSet:
    """Record tracking numbers of printed or mailed letters: all of them or none.

    Args:
        desk: the open case file.
        numbers: what was typed or scanned, by key of the letter; an empty one takes it away.

    Raises:
        NotFound: no number is given.
        InvalidInput: a number is wrong, or a letter to somebody else has it; names the letter.
        Refused: a letter is not final.
    """
    if not numbers:
        raise NotFound(said("There is no number to record."))
    with desk.work() as work:
        letters = [_track(desk, work, key, typed) for key, typed in numbers.items()]
        work.commit()
    cases = tuple(dict.fromkeys(letter.case_id for letter in letters))
    if len(letters) == 1:
        shown = shown_tracking(letters[0].tracking) or said("no tracking number")
        return ChangeSet(joined(": ", (letters[0].number, shown)), cases, TOPICS, letters[0].id)
    return ChangeSet(said("{count} tracking numbers recorded", count=len(letters)), cases, TOPICS)


def _track(desk: Desk, work: UnitOfWork, letter_id: int, typed: str) -> Letter:
    subject, before = f"letter:{letter_id}", work.letter(letter_id)
    try:
        after = letter_steps.tracked(before, typed)
    except InvalidInput as error:
        problems = (
            Problem(problem.field, joined(": ", (before.number, problem.sentence)))
            for problem in error.problems
        )
        raise InvalidInput(tuple(problems)) from error
    abroad = _is_abroad(desk, work, before)
    service = service_with_number(after.service, after.tracking, abroad=abroad)
    after = letter_steps.by_service(after, service)
    if after == before:
        return before
    _only_here(work, after)
    work.save_letter(after)
    step(desk, work, after, StepKind.TRACKED, after.tracking)
    work.audit("letter.tracked", subject, particulars(work, subject, before, after))
    return after


def _only_here(work: UnitOfWork, letter: Letter) -> None:
    """A number belongs to one envelope; only letters to one address may share it."""
    if not letter.tracking:
        return
    for other in work.numbered(letter.tracking):
        if other.id != letter.id and other.address != letter.address:
            told = said(
                "{number} has this number already. Compare the receipts.", number=other.number
            )
            raise InvalidInput((Problem("tracking", told),))


def choose_service(desk: Desk, letter_ids: Sequence[int], service: str) -> ChangeSet:
    """Choose the service of the mail for letters that are still in the house.

    Raises:
        NotFound: no letter is given.
        InvalidInput: there is no such service.
        Refused: a letter is not final, or gone.
    """
    _known(service)
    return _each(
        desk,
        letter_ids,
        lambda letter: letter_steps.with_service(letter, service),
        ("letter.service", None),
        said("service chosen"),
    )


def ask_signature(desk: Desk, letter_ids: Sequence[int]) -> ChangeSet:
    """Letters wait for a signature; until it is there they are not mailed.

    Raises:
        NotFound: no letter is given.
        Refused: one is not final, gone, or waits already.
    """
    today = desk.clock.today()
    return _each(
        desk,
        letter_ids,
        lambda letter: letter_steps.asked_to_sign(letter, today),
        ("letter.signature_asked", StepKind.SIGNATURE_ASKED),
        said("waiting for signature"),
    )


def record_signature(desk: Desk, letter_ids: Sequence[int]) -> ChangeSet:
    """The signature is there; the letters go on where they were.

    Raises:
        NotFound: no letter is given.
        Refused: nobody waited for it.
    """
    return _each(
        desk, letter_ids, letter_steps.signed, ("letter.signed", StepKind.SIGNED), "signed"
    )


def _each(
    desk: Desk,
    letter_ids: Sequence[int],
    change: Callable[[Letter], Letter],
    told: tuple[str, StepKind | None],
    word: str,
) -> ChangeSet:
    wanted = tuple(dict.fromkeys(letter_ids))
    if not wanted:
        raise NotFound(said("No letter is selected."))
    action, kind = told
    letters = []
    with desk.work() as work:
        for letter_id in wanted:
            subject, before = f"letter:{letter_id}", work.letter(letter_id)
            after = change(before)
            work.save_letter(after)
            if kind is not None:
                step(desk, work, after, kind)
            work.audit(action, subject, particulars(work, subject, before, after))
            letters.append(after)
        work.commit()
    cases = tuple(dict.fromkeys(letter.case_id for letter in letters))
    what = letters[0].number if len(letters) == 1 else said("{count} letters", count=len(letters))
    return ChangeSet(joined(": ", (what, word)), cases, TOPICS)


def _known(service: str) -> None:
    if service and not is_service(service):
        told = said("There is no mail service {service}.", service=service)
        raise InvalidInput((Problem("service", told),))


def _is_abroad(desk: Desk, work: UnitOfWork, letter: Letter) -> bool:
    """Whether a letter goes to another country than that of the office."""
    person = work.person(work.case(letter.case_id).person_id)
    home = desk.pack.office.address.country
    return bool(person.address.country) and person.address.country != home


def _after_mailing(case: Case, purpose: LetterPurpose, on: date) -> Case:
    match purpose:
        case LetterPurpose.ACKNOWLEDGE:
            return record(case, Action.ACKNOWLEDGE, on) if case.status.is_unanswered else case
        case LetterPurpose.ANSWER:
            return record(case, Action.ANSWER, on) if case.status.is_unanswered else case
        case LetterPurpose.ASK | LetterPurpose.OTHER:
            return case
