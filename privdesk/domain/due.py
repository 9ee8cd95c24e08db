"""How pressing a case is today: the five states of the due badge, and the next step."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from privdesk.domain.vocabulary import IdentityState, Status

SOON_DAYS = 7
"""A case is due soon when its send-by date is at most so many days off."""


class DueState(StrEnum):
    """How pressing it is; each looks different on screen."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    WAITING = "waiting"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Due:
    """What the due badge tells.

    Attributes:
        state: how pressing.
        days: days late, or days until send-by.
        raw: the legal or promised last day; None without a clock.
        send_by: last working day to mail; None without a clock.
        share: days used divided by all days of the period, 0 to 1.
    """

    state: DueState
    days: int
    raw: date | None
    send_by: date | None
    share: float


def due_on(
    today: date,
    status: Status,
    start: date,
    raw: date | None,
    send_by: date | None,
    *,
    paused: bool = False,
) -> Due:
    """How pressing a case is on this day.

    The badge counts to send-by while there is time, and from the deadline once it has passed.
    A case that waits for the person keeps its date: no promise and no DPF clock ever stops. Where
    the ruling clock does stand still, its date stays in view, and is neither late nor due.
    An unanswered case whose date is still to be typed from a notice is due later, not answered.
    Dates are calendar dates in the office's time zone.
    """
    if not status.is_open:
        return Due(DueState.CLOSED, 0, raw, send_by, 1.0)
    if raw is None or send_by is None:
        state = DueState.LATER if status.is_unanswered else DueState.ANSWERED
        return Due(state, 0, raw, send_by, 0.0 if status.is_unanswered else 1.0)
    length = max((raw - start).days, 1)
    share = min(max((today - start).days / length, 0.0), 1.0)
    if paused:
        return Due(DueState.WAITING, (send_by - today).days, raw, send_by, share)
    if today > raw:
        return Due(DueState.LATE, (today - raw).days, raw, send_by, share)
    days = (send_by - today).days
    if days <= 0:
        return Due(DueState.TODAY, 0, raw, send_by, share)
    state = DueState.SOON if days <= SOON_DAYS else DueState.LATER
    return Due(state, days, raw, send_by, share)


class NextStep(StrEnum):
    """The one thing to do next on a case."""

    ACKNOWLEDGE = "acknowledge"
    VERIFY_IDENTITY = "verify_identity"
    FINISH_SEARCH = "finish_search"
    CHECK_ELEMENTS = "check_elements"
    WRITE_ANSWER = "write_answer"
    FINISH_DRAFT = "finish_draft"
    PRINT = "print"
    MARK_MAILED = "mark_mailed"
    REMIND = "remind"
    CLOSE = "close"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Progress:
    """The facts that decide the next step.

    Attributes:
        status: of the case.
        identity: of the check.
        acknowledgement_open: whether a clock for the acknowledgement runs.
        open_searches: data sources without an answer.
        drafts: letters not final.
        finals: letters final and not printed.
        printed: letters printed and not mailed.
        is_own: whether it is a duty of the office, which nobody is answered about.
    """

    status: Status
    identity: IdentityState
    acknowledgement_open: bool
    open_searches: int
    drafts: int
    finals: int
    printed: int
    is_own: bool = False


def next_step(progress: Progress) -> NextStep:
    """What to do next, the nearest to the envelope first."""
    ladder = (
        (not progress.status.is_open, NextStep.NONE),
        (progress.printed > 0, NextStep.MARK_MAILED),
        (progress.finals > 0, NextStep.PRINT),
        (progress.drafts > 0, NextStep.FINISH_DRAFT),
        (progress.status is Status.ANSWERED, NextStep.CLOSE),
        (progress.acknowledgement_open, NextStep.ACKNOWLEDGE),
        (progress.status is Status.WAITING, NextStep.REMIND),
        (
            progress.identity in {IdentityState.OPEN, IdentityState.ASKED},
            NextStep.VERIFY_IDENTITY,
        ),
        (progress.is_own and progress.open_searches > 0, NextStep.CHECK_ELEMENTS),
        (progress.is_own, NextStep.CLOSE),
        (progress.open_searches > 0, NextStep.FINISH_SEARCH),
    )
    return next((step for holds, step in ladder if holds), NextStep.WRITE_ANSWER)
