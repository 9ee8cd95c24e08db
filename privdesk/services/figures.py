"""The quarterly summary, the annual report and the CCPA table of an open case file."""

from datetime import date, timedelta

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.figures import (
    BEFORE,
    CaseFacts,
    Period,
    Summary,
    Targets,
    ccpa_table,
    summary,
)
from privdesk.domain.figures.workload import Load, workload
from privdesk.domain.policy import PolicyPack
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Duty, Kind, PeriodUnit
from privdesk.services.desk import Desk
from privdesk.storage.figure_facts import Progress

_YEAR = timedelta(days=366)


def workload_of(desk: Desk) -> tuple[Load, ...]:
    """How many open cases are late, and to be sent in each of the coming weeks."""
    return workload(desk.file.queries().send_by_dates(), desk.clock.today())


def targets_of(pack: PolicyPack) -> Targets:
    """In how many calendar days the office answers: its own rules, not those a law adds."""
    usual = Targets()
    return Targets(
        complaint=_days(pack, Kind.DPF_COMPLAINT, usual.complaint),
        request=_days(pack, Kind.PRIVACY_REQUEST, usual.request),
    )


def _days(pack: PolicyPack, kind: Kind, usual: int) -> int:
    found = (
        rule.length
        for rule in pack.book.rules
        if kind in rule.kinds
        if rule.duty is Duty.ANSWER and rule.unit is PeriodUnit.CALENDAR_DAYS
        if rule.length and not rule.offered and not rule.laws and not rule.rights
    )
    return min(found, default=usual)


def summary_of(
    desk: Desk, period: Period, as_of: date | None = None, progress: Progress | None = None
) -> Summary:
    """The figures of a quarter or a year; slow with many cases, so for a job.

    Args:
        desk: the open case file.
        period: a quarter or a year that has begun.
        as_of: what came later is left out; today if None.
        progress: takes how many of how many steps are done; may raise to cancel.

    Raises:
        InvalidInput: the day lies before the period or after today.
    """
    day = _checked(desk, period, as_of)
    reading, counting = _in_two(progress)
    facts = facts_of(desk, period, day, reading)
    return summary(facts, period, day, targets_of(desk.pack), counting)


def ccpa_of(
    desk: Desk, period: Period, as_of: date | None = None, progress: Progress | None = None
) -> Summary:
    """The table of 11 CCR 7102 for a year; see `summary_of`."""
    day = _checked(desk, period, as_of)
    reading, counting = _in_two(progress)
    return ccpa_table(facts_of(desk, period, day, reading), period, day, counting)


def _in_two(progress: Progress | None) -> tuple[Progress, Progress] | tuple[None, None]:
    """One progress over the reading of the cases and the counting of the periods."""
    if progress is None:
        return None, None
    steps = 0

    def reading(done: int, of: int) -> None:
        nonlocal steps
        steps = of
        progress(done, of + BEFORE + 1)

    def counting(done: int, of: int) -> None:
        progress(steps + done, steps + of)

    return reading, counting


def facts_of(
    desk: Desk, period: Period, day: date, progress: Progress | None = None
) -> tuple[CaseFacts, ...]:
    """Every case that the figures of a period and of those before it are counted from.

    Args:
        desk: the open case file.
        period: the one that is told of.
        day: the last calendar date that is known.
        progress: takes how many of how many steps are done; may raise to cancel.
    """
    since = period.stepped(-BEFORE).first
    until = min(day, period.last)
    return desk.file.queries().figure_facts(
        since, until, desk.clock.zone, complaints_since=since - _YEAR, progress=progress
    )


def _checked(desk: Desk, period: Period, as_of: date | None) -> date:
    today = desk.clock.today()
    day = as_of or today
    if day > today:
        raise InvalidInput((Problem("as_of", said("This day is in the future.")),))
    if day < period.first:
        sentence = said("{title} has not begun on {day}.", title=period.title, day=day.isoformat())
        raise InvalidInput((Problem("quarter", sentence),))
    return day
