"""What the open clocks ask for: how many cases are to be sent in each of the coming weeks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from privdesk.domain.day_names import short_day
from privdesk.domain.said import said

WEEKS = 5
"""Weeks that are told one by one, that of today the first."""

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Load:
    """Cases that are to be sent within some days.

    Attributes:
        first: Monday of the week, the first by that of today; None for what is late.
        last: Sunday of the week; None for what is late, and for all that comes after the weeks.
        cases: keys of the cases, the earliest send-by date first.
    """

    first: date | None
    last: date | None
    cases: tuple[int, ...]


def workload(due: Iterable[tuple[date, int]], today: date) -> tuple[Load, ...]:
    """What is late, what is to be sent in each of the coming weeks, and what after them.

    Args:
        due: the send-by date and the key of each open case that has one.
        today: calendar date of the office.
    """
    monday = today - timedelta(days=today.weekday())
    after = monday + WEEKS * _WEEK
    late: list[int] = []
    weeks: list[list[int]] = [[] for _ in range(WEEKS)]
    later: list[int] = []
    for day, key in sorted(due):
        if day < today:
            late.append(key)
        elif day >= after:
            later.append(key)
        else:
            weeks[(day - monday).days // _WEEK.days].append(key)
    told = [
        Load(monday + n * _WEEK, monday + (n + 1) * _WEEK - timedelta(days=1), tuple(week))
        for n, week in enumerate(weeks)
    ]
    return Load(None, None, tuple(late)), *told, Load(after, None, tuple(later))


def names(loads: Sequence[Load]) -> tuple[str, ...]:
    """Such as "Late", "This week", "Week of Nov 30", "Later"."""

    def name(place: int, load: Load) -> str:
        if load.first is None:
            return said("Late")
        if load.last is None:
            return said("Later")
        if place == 1:
            return said("This week")
        return said("Week of {day}", day=short_day(load.first, load.first))

    return tuple(name(place, load) for place, load in enumerate(loads))
