"""How a due date and a status look: the badge, the pill and the ruler of a record."""

from datetime import date, timedelta

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.due import Due, DueState
from privdesk.domain.vocabulary import Duty, Kind, Status
from privdesk.domain.working_days import WorkingCalendar
from privdesk.ui import labels
from privdesk.ui.language import tr
from privdesk.ui.widgets import BadgeState, DueBadge, Glyph, Shape, StatusPill, Tone, clock
from privdesk.ui.widgets.ruler import Span

_BADGES = {
    DueState.LATE: BadgeState.LATE,
    DueState.TODAY: BadgeState.TODAY,
    DueState.SOON: BadgeState.SOON,
    DueState.LATER: BadgeState.LATER,
    DueState.WAITING: BadgeState.PAUSED,
    DueState.ANSWERED: BadgeState.ANSWERED,
    DueState.CLOSED: BadgeState.ANSWERED,
}
_PILLS = {
    Status.RECEIVED: (Glyph(Shape.DOTTED), Tone.NEUTRAL),
    Status.ACKNOWLEDGED: (clock(0.15), Tone.ACCENT),
    Status.IDENTITY: (Glyph("fingerprint"), Tone.SOON),
    Status.SEARCHING: (clock(1 / 3), Tone.ACCENT),
    Status.DRAFTING: (clock(2 / 3), Tone.ACCENT),
    Status.WAITING: (Glyph(Shape.PAUSE), Tone.NEUTRAL),
    Status.ANSWERED: (Glyph(Shape.CHECK), Tone.OK),
    Status.CLOSED: (Glyph(Shape.CHECK), Tone.NEUTRAL),
    Status.WITHDRAWN: (Glyph("undo-2"), Tone.NEUTRAL),
}
_DUTIES = {
    Duty.ACKNOWLEDGE: tr("Acknowledge by"),
    Duty.ANSWER: tr("Answer due"),
    Duty.COMPLETE: tr("Complete by"),
}


def badge(due: Due, today: date) -> DueBadge:
    """The due badge of a case."""
    text = labels.badge_text(due, today) or tr("No date")
    return DueBadge(_BADGES[due.state], text, labels.badge_spoken(due) or text, due.share)


def pill(status: Status, kind: Kind) -> StatusPill:
    """The status pill of a case; a matter that has left the house is violet while it is open."""
    glyph, tone = _PILLS[status]
    if kind.is_escalation and status.is_unanswered:
        icon = "scale" if kind is Kind.JAMS else "gavel"
        return StatusPill(labels.STATUS[status], Glyph(icon), Tone.ESCALATION)
    return StatusPill(labels.STATUS[status], glyph, tone)


def span(case_clock: CaseClock, today: date, calendar: WorkingCalendar) -> Span:
    """The days of a clock for the ruler; after its end it stands still on that day."""
    deadline = case_clock.deadline
    until = case_clock.satisfied_on or today
    last = max(deadline.raw, until)
    days = (deadline.start + timedelta(n) for n in range((last - deadline.start).days + 1))
    holidays = frozenset(day for day in days if calendar.holiday_name(day))
    send_by = deadline.send_by if deadline.send_by != deadline.raw else None
    is_done = case_clock.satisfied_on is not None
    return Span(deadline.start, deadline.raw, until, send_by, holidays, is_done)


def duty_sentence(case_clock: CaseClock, today: date) -> str:
    """Such as "Answer due Thursday, Nov 26"."""
    deadline = case_clock.deadline
    return f"{_DUTIES[deadline.duty]} {labels.sentence_day(deadline.raw, today)}"


def due_words(
    case_clock: CaseClock | None, today: date, calendar: WorkingCalendar, pickup: str
) -> str:
    """What the date of a case asks for, in one or two sentences; empty if no clock runs.

    Such as "Answer due Thursday, Nov 26, which is Thanksgiving. Send it by Wed, Nov 25, 4:00 PM."
    """
    if case_clock is None or case_clock.satisfied_on is not None:
        return ""
    deadline = case_clock.deadline
    holiday = calendar.holiday_name(deadline.raw)
    # A short month ends with a dot in some languages, and so does the sentence.
    duty = duty_sentence(case_clock, today).removesuffix(".")
    sentence = (
        tr("{duty}, which is {holiday}.", duty=duty, holiday=holiday) if holiday else f"{duty}."
    )
    if today > deadline.raw or deadline.send_by == deadline.raw:
        return sentence
    day = labels.weekday_day(deadline.send_by, today)
    until = f"{day}, {pickup}" if pickup else day
    return tr("{sentence} Send it by {until}.", sentence=sentence, until=until.removesuffix("."))
