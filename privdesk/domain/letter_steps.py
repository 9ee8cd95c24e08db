"""The way of a final letter: which step may follow which, as rules over its record.

final -> (waiting for signature) -> printed -> mailed, or sent by e-mail -> (came back). What is
frozen with a final letter no step touches. A letter leaves the house once; who wants to send it
again makes a copy, which is a letter of its own.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.letter import Letter
from privdesk.domain.mail_service import EMAIL
from privdesk.domain.said import joined, said
from privdesk.domain.tracking import normal_tracking, tracking_problem
from privdesk.domain.vocabulary import LetterState

FROZEN = frozenset({LetterState.FINAL, LetterState.PRINTED, LetterState.MAILED})
"""The states in which a letter has its number and its bytes for good."""

_IN_HOUSE = frozenset({LetterState.FINAL, LetterState.PRINTED})


class StepKind(StrEnum):
    """What happened to a final letter."""

    PRINTED = "printed"
    REPRINTED = "reprinted"
    QUEUED = "queued"
    SIGNATURE_ASKED = "signature_asked"
    SIGNED = "signed"
    MAILED = "mailed"
    TRACKED = "tracked"
    EMAILED = "emailed"
    RETURNED = "returned"
    COPIED = "copied"
    VOIDED = "voided"
    REPLACED = "replaced"
    APPROVED = "approved"
    NOT_APPROVED = "not_approved"


class ReturnReason(StrEnum):
    """Why the mail brought a letter back."""

    MOVED = "moved"
    UNKNOWN = "unknown"
    ADDRESS = "address"
    UNCLAIMED = "unclaimed"
    REFUSED = "refused"
    DECEASED = "deceased"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class LetterStep:
    """One entry of the delivery history of a letter.

    Attributes:
        letter_id: whose history it is.
        kind: what happened.
        on: calendar date of the office on which it happened.
        at: instant at which it was recorded, UTC.
        actor: who recorded it.
        words: what belongs to it: a tracking number, a reason, how an address was found.
    """

    letter_id: int
    kind: StepKind
    on: date
    at: datetime
    actor: str
    words: str = ""


def printed_well(letter: Letter, at: datetime) -> tuple[Letter, StepKind]:
    """A print came out well: the first makes the letter printed, each further one is counted.

    Raises:
        Refused: the letter is not final, or waits for its approval.
    """
    if letter.state not in FROZEN:
        raise Refused(said("{name} is not final, so it was not printed.", name=_name(letter)))
    only_approved(letter)
    first = letter.state is LetterState.FINAL
    after = replace(
        letter,
        state=LetterState.PRINTED if first else letter.state,
        printed_at=letter.printed_at or at,
        print_count=letter.print_count + 1,
    )
    return after, StepKind.PRINTED if first else StepKind.REPRINTED


def back_to_queue(letter: Letter) -> Letter:
    """A printed letter that is to be printed anew, before it has left the house.

    Raises:
        Refused: it is not printed, or gone.
    """
    if letter.state is LetterState.MAILED:
        raise Refused(
            said(
                "{number} has left the house. Print a copy, or send it again.", number=letter.number
            )
        )
    if letter.state is not LetterState.PRINTED:
        raise Refused(
            said("{name} is not printed, so there is nothing to print anew.", name=_name(letter))
        )
    return replace(letter, state=LetterState.FINAL)


def asked_to_sign(letter: Letter, on: date) -> Letter:
    """The letter waits for a signature; it stays out of batches and is not mailed meanwhile.

    Raises:
        Refused: it is not final, gone, or waits already.
    """
    _only_in_house(letter, said("Nobody has to sign it."))
    if letter.signature_asked_on is not None:
        raise Refused(said("{number} waits for a signature already.", number=letter.number))
    return replace(letter, signature_asked_on=on)


def signed(letter: Letter) -> Letter:
    """The signature is there.

    Raises:
        Refused: nobody waited for it.
    """
    if letter.signature_asked_on is None:
        raise Refused(said("{name} does not wait for a signature.", name=_name(letter)))
    return replace(letter, signature_asked_on=None)


def mailed(letter: Letter, on: date, tracking: str, service: str, today: date) -> Letter:
    """The letter has left the house.

    Args:
        letter: final or printed.
        on: calendar date of the office on which it left.
        tracking: number of the mail service; empty if it has none or is not known yet.
        service: id of the service; empty for that of the letter.
        today: calendar date of the office.

    Raises:
        Refused: it is not final, has left before, or waits for a signature or its approval.
        InvalidInput: day or number are wrong; one problem for each.
    """
    if letter.state is LetterState.MAILED:
        raise Refused(
            said(
                "{number} was mailed already, on {mailed_on}.",
                number=letter.number,
                mailed_on=letter.mailed_on,
            )
        )
    if letter.state not in _IN_HOUSE:
        raise Refused(said("This letter is not final. Finalize and print it first."))
    only_approved(letter)
    if letter.signature_asked_on is not None:
        raise Refused(
            said(
                "{number} waits for a signature. Record that it is signed first.",
                number=letter.number,
            )
        )
    problems = (mailing_day_problem(on, letter.letter_date, today), tracking_problem(tracking))
    found = tuple(problem for problem in problems if problem is not None)
    if found:
        raise InvalidInput(found)
    return replace(
        letter,
        state=LetterState.MAILED,
        mailed_on=on,
        tracking=normal_tracking(tracking),
        service=service or letter.service,
    )


def emailed(letter: Letter, on: date, today: date) -> Letter:
    """The letter went out as an e-mail instead of by mail.

    Raises:
        Refused: it is not final, has left before, or waits for a signature.
        InvalidInput: the day is wrong.
    """
    gone = mailed(replace(letter, tracking=""), on, "", EMAIL, today)
    return replace(gone, send_method=letter.send_method)


def only_draft(letter: Letter, sentence: str) -> None:
    """Let only a draft through.

    Raises:
        Refused: the letter is no draft; ends with this sentence.
    """
    if letter.state is not LetterState.DRAFT:
        raise Refused(
            said(
                "{name} is {value}. {sentence}",
                name=_name(letter),
                value=letter.state.value,
                sentence=sentence,
            )
        )


def only_approved(letter: Letter) -> None:
    """Let nothing through that a second person still has to look at.

    Raises:
        Refused: the letter waits for its approval.
    """
    if letter.waits_for_approval:
        by = letter.finalized_by
        who = (said("{name} finalized it.", name=by),) if by else ()
        waits = said("{number} waits for approval.", number=letter.number)
        raise Refused(joined(" ", (waits, *who, said("A second person approves it first."))))


def final_words(letter: Letter) -> str:
    """What has to be done with a letter that has become final."""
    if letter.waits_for_approval:
        return said("{number} waits for approval", number=letter.number)
    return said("{number} is ready to print", number=letter.number)


def mailing_day_problem(on: date, letter_date: date, today: date) -> Problem | None:
    """What is wrong with a day of mailing; all are calendar dates of the office."""
    if on > today:
        return Problem(
            "mailed_on", said("This day is in the future. Enter the day it left the house.")
        )
    if on < letter_date:
        return Problem(
            "mailed_on",
            said(
                "The letter bears the date {letter_date}, which is later. Enter the "
                "day it left the house.",
                letter_date=letter_date,
            ),
        )
    return None


def tracked(letter: Letter, typed: str) -> Letter:
    """The number of the mail service becomes known, before or after the letter has left.

    Raises:
        Refused: the letter is not on its way.
        InvalidInput: the number is empty or wrong.
    """
    if letter.state not in FROZEN:
        raise Refused(
            said("{name} is not final, so it has no tracking number.", name=_name(letter))
        )
    problem = tracking_problem(typed)
    if problem is not None:
        raise InvalidInput((problem,))
    return replace(letter, tracking=normal_tracking(typed))


def by_service(letter: Letter, service: str) -> Letter:
    """The letter went, or goes, by this service: its number tells."""
    return replace(letter, service=service)


def with_service(letter: Letter, service: str) -> Letter:
    """The letter goes by another service of the mail.

    Raises:
        Refused: it is no final letter, or gone.
    """
    _only_in_house(letter, said("The service can no longer be chosen."))
    return replace(letter, service=service)


def came_back(letter: Letter, on: date, reason: ReturnReason, today: date) -> Letter:
    """The mail brought a letter back; the day on which it was mailed stays.

    Raises:
        Refused: it was not mailed, or came back before.
        InvalidInput: the day is wrong.
    """
    if letter.state is not LetterState.MAILED or letter.mailed_on is None:
        raise Refused(said("{name} was not mailed, so it did not come back.", name=_name(letter)))
    if letter.returned_on is not None:
        raise Refused(
            said(
                "{number} came back already, on {returned_on}.",
                number=letter.number,
                returned_on=letter.returned_on,
            )
        )
    if on > today:
        told = said("This day is in the future. Enter the day on which the letter came back.")
        raise InvalidInput((Problem("returned_on", told),))
    if on < letter.mailed_on:
        told = said(
            "The letter was mailed on {mailed_on}, which is later.", mailed_on=letter.mailed_on
        )
        raise InvalidInput((Problem("returned_on", told),))
    return replace(letter, returned_on=on, return_reason=reason.value)


def voided(letter: Letter, reason: str) -> Letter:
    """A final letter is taken out of the way; its number and its bytes stay.

    Raises:
        InvalidInput: no reason is given.
        Refused: it is a draft, or has left the house.
    """
    if not reason.strip():
        raise InvalidInput((Problem("reason", said("Say why the letter is void.")),))
    if letter.state is LetterState.MAILED:
        told = said(
            "{number} has left the house. Correct it with a new letter.", number=letter.number
        )
        raise Refused(told)
    if letter.state not in _IN_HOUSE:
        raise Refused(said("Only a final letter that has not been mailed can be made void."))
    return replace(
        letter, state=LetterState.VOID, void_reason=reason.strip(), signature_asked_on=None
    )


def _only_in_house(letter: Letter, consequence: str) -> None:
    if letter.state is LetterState.MAILED:
        raise Refused(
            said(
                "{number} has left the house. {consequence}",
                number=letter.number,
                consequence=consequence,
            )
        )
    if letter.state not in _IN_HOUSE:
        raise Refused(
            said("{name} is not final. {consequence}", name=_name(letter), consequence=consequence)
        )


def _name(letter: Letter) -> str:
    return letter.number or said("This letter")
