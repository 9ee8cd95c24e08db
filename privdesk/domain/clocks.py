"""Compute a deadline from a rule, and keep each step so that the date explains itself."""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import assert_never

from privdesk.domain.vocabulary import Duty, Kind, PeriodUnit
from privdesk.domain.working_days import WorkingCalendar

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class ClockRule:
    """A rule of the policy pack that gives a case a deadline.

    Attributes:
        id: such as "promise-30"; stays the same when the text changes.
        title: such as "Our 30-day promise".
        duty: what must be done by the deadline.
        kinds: the kinds of case it applies to.
        length: length of the period; 0 if the date is typed from a paper.
        unit: what the length counts.
        calendar: id of the calendar that business days are counted in.
        roll: whether an end on a day off moves to the next working day.
        basis: the rule in plain words.
        citation: authority and place.
        source: where the text was read, such as "statement, section 7, sentence 4".
        reason: for "also checked": why the rule does not apply to other kinds.
    """

    id: str
    title: str
    duty: Duty
    kinds: tuple[Kind, ...]
    length: int
    unit: PeriodUnit
    calendar: str
    roll: bool
    basis: str
    citation: str
    source: str
    reason: str


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


@dataclass(frozen=True, slots=True)
class CaseClock:
    """A clock that runs on a case.

    Attributes:
        deadline: the date and its explanation.
        satisfied_on: calendar date on which the duty was done; None while it runs.
    """

    deadline: Deadline
    satisfied_on: date | None = None

    @property
    def runs(self) -> bool:
        """Whether the duty is still to be done."""
        return self.satisfied_on is None

    @property
    def was_late(self) -> bool:
        """Whether the duty was done after its deadline."""
        return self.satisfied_on is not None and self.satisfied_on > self.deadline.raw


def add_months(start: date, months: int) -> date:
    """The same day number so many months on, or the last day of a month that is too short.

    Source: Regulation (EEC, Euratom) 1182/71, Article 3(2)(c).
    """
    years, month0 = divmod(start.month - 1 + months, _MONTHS)
    year, month = start.year + years, month0 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def _end(rule: ClockRule, start: date, calendar: WorkingCalendar) -> date:
    match rule.unit:
        case PeriodUnit.CALENDAR_DAYS:
            return start + timedelta(days=rule.length)
        case PeriodUnit.BUSINESS_DAYS:
            return calendar.add(start, rule.length)
        case PeriodUnit.MONTHS:
            return add_months(start, rule.length)
        case _:
            assert_never(rule.unit)


def _plus(rule: ClockRule) -> str:
    unit = {
        PeriodUnit.CALENDAR_DAYS: "calendar day",
        PeriodUnit.BUSINESS_DAYS: "business day",
        PeriodUnit.MONTHS: "month",
    }[rule.unit]
    return f"Plus {rule.length} {unit}{'' if rule.length == 1 else 's'}"


def _finish(rule: ClockRule, start: date, raw: date, office: WorkingCalendar) -> Deadline:
    send_by = office.on_or_before(raw)
    rolled = office.on_or_after(raw) if rule.roll else raw
    steps = [Step("Received, day 0", start)]
    steps.append(Step(_plus(rule) if rule.length else "Date given in the notice", raw))
    if send_by != raw:
        steps.append(Step(f"{office.why_off(raw)}, so send by", send_by))
    if rolled != raw:
        steps.append(Step(f"{office.why_off(raw)}, at the latest", rolled))
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
    )


def compute(
    rule: ClockRule,
    start: date,
    calendars: Mapping[str, WorkingCalendar],
    office: WorkingCalendar,
) -> Deadline:
    """The deadline that a rule gives for a period that starts on this day (day 0).

    Args:
        rule: a rule with a length.
        start: calendar date of the receipt in the office's time zone.
        calendars: the calendars that business days are counted in, by id.
        office: the calendar of the days on which mail can leave.
    """
    return _finish(rule, start, _end(rule, start, calendars[rule.calendar]), office)


def clocks_for(
    kind: Kind,
    received: date,
    rules: Iterable[ClockRule],
    calendars: Mapping[str, WorkingCalendar],
    office: WorkingCalendar,
    typed_due: date | None = None,
) -> tuple[CaseClock, ...]:
    """All clocks that start when a case of this kind is received, the earliest first.

    Args:
        kind: the kind of the case.
        received: calendar date of receipt, day 0.
        rules: the rules of the policy pack.
        calendars: calendars by id.
        office: the office's own calendar, for send-by dates.
        typed_due: the date printed in a notice, for rules that have no length of their own.
    """
    deadlines, checked = [], []
    for rule in rules:
        if kind not in rule.kinds:
            checked.append(Checked(rule.title, rule.reason))
        elif rule.length:
            deadlines.append(compute(rule, received, calendars, office))
        elif typed_due is not None:
            deadlines.append(_finish(rule, received, typed_due, office))
        else:
            checked.append(Checked(rule.title, "no date typed from the notice yet"))
    explained = (replace(deadline, checked=tuple(checked)) for deadline in deadlines)
    return tuple(CaseClock(d) for d in sorted(explained, key=lambda d: (d.raw, d.rule_id)))


def operative(clocks: Iterable[CaseClock]) -> CaseClock | None:
    """The clock that rules: the earliest that still runs."""
    running = [clock for clock in clocks if clock.runs]
    return min(running, key=lambda c: (c.deadline.raw, c.deadline.rule_id), default=None)
