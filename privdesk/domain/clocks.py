"""Compute a deadline from a rule and the facts of a case, and keep each step that led to it."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import assert_never

from privdesk.domain.errors import Refused
from privdesk.domain.rules import ClockRule, LaterStart
from privdesk.domain.said import counted, said
from privdesk.domain.vocabulary import Confidence, Duty, PauseReason, PeriodUnit, StartEvent
from privdesk.domain.working_days import WorkingCalendar

Calendars = Callable[[str], WorkingCalendar]
"""Gives the calendar with an id, such as "us-federal" or "DE-SL"."""

_MONTHS = 12
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pause:
    """A wait for something that the rule lets the office wait for.

    Attributes:
        reason: what for.
        first: calendar date of asking.
        last: calendar date of the reply; None while the wait goes on.
    """

    reason: PauseReason
    first: date
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Extended:
    """An extension: when the person was told, and why it is needed."""

    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class SetByHand:
    """A date that a handler put in place of the computed one, and why."""

    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """What happened on a case that a clock depends on. The deadline follows from nothing else.

    Attributes:
        received: calendar date in the office's time zone on which it reached the office.
        events: later events that may start the period anew, with their dates.
        pauses: waits, in the order of their dates.
        extended: the extension; None without one.
        typed: the date printed in a notice, for a rule without a length of its own.
        set_by_hand: the date that a handler put in place of the computed one.
    """

    received: date
    events: tuple[tuple[StartEvent, date], ...] = ()
    pauses: tuple[Pause, ...] = ()
    extended: Extended | None = None
    typed: date | None = None
    set_by_hand: SetByHand | None = None

    @property
    def running_pause(self) -> Pause | None:
        """The wait that goes on; None if the clock runs."""
        return next((pause for pause in self.pauses if pause.last is None), None)


@dataclass(frozen=True, slots=True)
class Step:
    """One line of an explanation: what was done and the date it gave."""

    text: str
    day: date


@dataclass(frozen=True, slots=True)
class Checked:
    """A rule that was looked at and does not apply, and why."""

    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date with its explanation. Stored as computed, so that the past stays explained.

    Attributes:
        rule_id: the rule it comes from.
        title: the rule's title.
        duty: what must be done.
        start: day 0.
        raw: the legal or promised last day.
        rolled: the raw date, or the next working day where the rule rolls.
        send_by: the last working day on which an envelope can still leave.
        steps: the ledger, in order.
        basis: the rule in plain words.
        citation: authority and place.
        checked: rules that do not apply, and why.
        version: of the rule.
        confidence: how well the figure of the rule is founded.
        notice_by: last day to tell the person of an extension; None if the rule has none.
        extended_from: the last day before the extension; None without one.
    """

    rule_id: str
    title: str
    duty: Duty
    start: date
    raw: date
    rolled: date
    send_by: date
    steps: tuple[Step, ...]
    basis: str
    citation: str
    checked: tuple[Checked, ...] = ()
    version: str = ""
    confidence: Confidence = Confidence.OFFICE
    notice_by: date | None = None
    extended_from: date | None = None


def add_months(start: date, months: int) -> date:
    """The same day number so many months on, or the last day of a month that is too short.

    Source: Regulation (EEC, Euratom) 1182/71, Article 3(2)(c).
    """
    years, month0 = divmod(start.month - 1 + months, _MONTHS)
    year, month = start.year + years, month0 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def compute(
    rule: ClockRule,
    facts: ClockFacts,
    calendars: Calendars,
    office: WorkingCalendar,
    checked: tuple[Checked, ...] = (),
) -> Deadline:
    """The deadline that a rule gives for these facts.

    The last day is always counted from day 0 and rolled once, at the end; nothing is ever added
    to a date that was rolled before.

    Args:
        rule: a rule that counts days or months, or whose date is typed.
        facts: what happened on the case.
        calendars: the calendars that business days and rolls are counted in.
        office: the calendar of the days on which mail can leave.
        checked: rules that do not apply, and why; stands in the explanation.

    Raises:
        Refused: the rule counts minutes, or its typed date is missing.
    """
    steps: list[Step] = []
    start = _start(rule, facts, steps)
    calendar = calendars(rule.calendar)
    raw = _raw(rule, facts, start, calendar, steps)
    notice_by = _after(rule, start, rule.extension.notice, calendar) if rule.extension else None
    extended_from = None
    if rule.extension and facts.extended:
        extended_from = raw
        raw = _after(rule, start, rule.extension.total, calendar)
        words = said("Extended to {period} from day 0", period=_period(rule, rule.extension.total))
        steps.append(Step(words, raw))
    excluded = excluded_days(rule, facts, start)
    if excluded:
        shift = timedelta(days=excluded)
        raw += shift
        notice_by = notice_by + shift if notice_by else None
        extended_from = extended_from + shift if extended_from else None
        steps.append(
            Step(
                counted(
                    "{count} day of waiting not counted",
                    "{count} days of waiting not counted",
                    excluded,
                ),
                raw,
            )
        )
    if facts.set_by_hand:
        raw = facts.set_by_hand.day
        steps.append(Step(said("Set by hand"), raw))
    send_by = office.on_or_before(raw)
    rolled = calendar.on_or_after(raw) if rule.roll and not facts.set_by_hand else raw
    if send_by != raw:
        steps.append(
            Step(
                said("{why}, so send by", why=office.why_off_until(raw, send_by)),
                send_by,
            )
        )
    if rolled != raw:
        steps.append(
            Step(
                said(
                    "{why}, at the latest",
                    why=calendar.why_off_until(raw, rolled),
                ),
                rolled,
            )
        )
    return Deadline(
        rule_id=rule.id,
        title=rule.title,
        duty=rule.duty,
        start=start,
        raw=raw,
        rolled=rolled,
        send_by=send_by,
        steps=tuple(steps),
        basis=rule.basis,
        citation=rule.citation,
        checked=checked,
        version=rule.version,
        confidence=rule.confidence,
        notice_by=notice_by,
        extended_from=extended_from,
    )


def end_instant(rule: ClockRule, start: datetime) -> datetime:
    """The end of a period of minutes, in the time zone of its start.

    Args:
        rule: a rule that counts minutes.
        start: aware instant of the event.
    """
    return start + timedelta(minutes=rule.length)


def excluded_days(rule: ClockRule, facts: ClockFacts, start: date) -> int:
    """Days of ended waits that do not count; a day in two waits is left out once.

    A wait that the rule does not know leaves the period as it is, and so does one that goes on:
    its date stays in view and moves when the reply comes.
    """
    inclusive = {pause.reason: pause.inclusive for pause in rule.pauses}
    spans = sorted(
        (max(pause.first, start), pause.last + _DAY if inclusive[pause.reason] else pause.last)
        for pause in facts.pauses
        if pause.last is not None and pause.reason in inclusive
    )
    total, reached = 0, date.min
    for first, end in spans:
        begin = max(first, reached)
        total += max((end - begin).days, 0)
        reached = max(reached, end)
    return total


def _start(rule: ClockRule, facts: ClockFacts, steps: list[Step]) -> date:
    start = facts.received + timedelta(days=rule.delay)
    later = _latest(rule, facts, start)
    if rule.delay or later:
        steps.append(Step(rule.begins, facts.received))
    if later is None:
        words = (
            said("The next day is day 0")
            if rule.delay
            else said("{begins}, day 0", begins=rule.begins)
        )
        steps.append(Step(words, start))
        return start
    event, start = later
    steps.append(Step(event.words, start))
    return start


def _latest(rule: ClockRule, facts: ClockFacts, start: date) -> tuple[LaterStart, date] | None:
    happened = dict(facts.events)
    later = [
        (happened[known.event] + timedelta(days=known.delay), known)
        for known in rule.starts
        if known.event in happened
    ]
    day, event = max(later, key=lambda item: item[0], default=(start, None))
    return (event, day) if event and day > start else None


def _raw(
    rule: ClockRule,
    facts: ClockFacts,
    start: date,
    calendar: WorkingCalendar,
    steps: list[Step],
) -> date:
    if rule.length:
        raw = _after(rule, start, rule.length, calendar)
        steps.append(Step(said("Plus {period}", period=_period(rule, rule.length)), raw))
        return raw
    if facts.typed is None:
        raise Refused(said("{title}: type the date that stands in the notice.", title=rule.title))
    steps.append(Step(said("Date given in the notice"), facts.typed))
    return facts.typed


def _after(rule: ClockRule, start: date, length: int, calendar: WorkingCalendar) -> date:
    match rule.unit:
        case PeriodUnit.CALENDAR_DAYS:
            return start + timedelta(days=length)
        case PeriodUnit.BUSINESS_DAYS:
            return calendar.add(start, length)
        case PeriodUnit.MONTHS:
            return add_months(start, length)
        case PeriodUnit.MINUTES:
            raise Refused(
                said(
                    "{title} counts minutes, from an instant and not from a date.", title=rule.title
                )
            )
        case _:
            assert_never(rule.unit)


def _period(rule: ClockRule, length: int) -> str:
    match rule.unit:
        case PeriodUnit.CALENDAR_DAYS:
            return counted("{count} calendar day", "{count} calendar days", length)
        case PeriodUnit.BUSINESS_DAYS:
            return counted("{count} business day", "{count} business days", length)
        case PeriodUnit.MONTHS:
            return counted("{count} month", "{count} months", length)
        case PeriodUnit.MINUTES:
            return counted("{count} minute", "{count} minutes", length)
