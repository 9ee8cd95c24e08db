"""Which days the office works, and how business days are counted."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from privdesk.domain.day_names import weekday_name
from privdesk.domain.said import joined, said

_SATURDAY = 5
_DAY = timedelta(days=1)


def _no_holiday(_day: date) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class ClosingDay:
    """A day on which the office is closed although it is no public holiday, and why."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """A calendar of working days: Monday to Friday less the named holidays.

    Attributes:
        id: such as "us-federal".
        name: such as "U.S. federal holidays".
        holiday_name: gives the name of the holiday on a day, or an empty text.
    """

    id: str
    name: str
    holiday_name: Callable[[date], str] = _no_holiday

    def is_working(self, day: date) -> bool:
        """Whether the office works on this day."""
        return day.weekday() < _SATURDAY and not self.holiday_name(day)

    def why_off(self, day: date) -> str:
        """The holiday's name, "Saturday" or "Sunday"; empty on a working day."""
        if name := self.holiday_name(day):
            return name
        return weekday_name(day) if day.weekday() >= _SATURDAY else ""

    def why_off_until(self, day: date, working: date) -> str:
        """Why nobody works from a day off to the next working day on either side of it.

        Such as "Saturday and Day after Thanksgiving": the day itself, then each holiday passed.
        """
        step = _DAY if working > day else -_DAY
        passed = (day + step * n for n in range(1, abs((working - day).days)))
        names = (self.why_off(day), *map(self.holiday_name, passed))
        *first, last = dict.fromkeys(name for name in names if name)
        return said("{names} and {last}", names=joined(", ", first), last=last) if first else last

    def on_or_before(self, day: date) -> date:
        """The last working day that is not after this day."""
        while not self.is_working(day):
            day -= _DAY
        return day

    def on_or_after(self, day: date) -> date:
        """The first working day that is not before this day."""
        while not self.is_working(day):
            day += _DAY
        return day

    def add(self, day: date, business_days: int) -> date:
        """The day that lies so many business days after this one, which itself is day 0."""
        left = business_days
        while left:
            day += _DAY
            left -= self.is_working(day)
        return day

    def with_closing_days(self, days: Iterable[ClosingDay]) -> "WorkingCalendar":
        """The same calendar with days of the office's own on which nobody works."""
        names = {closing.day: closing.name for closing in days}
        if not names:
            return self
        return replace(self, holiday_name=lambda day: names.get(day) or self.holiday_name(day))

    def holidays(self, first: date, last: date) -> tuple[tuple[date, str], ...]:
        """The named days from first to last, both included, also those on a weekend."""
        days = (first + timedelta(days=n) for n in range((last - first).days + 1))
        return tuple((day, name) for day in days if (name := self.holiday_name(day)))

    def days_off(self, first: date, last: date) -> frozenset[date]:
        """All days from first to last, both included, on which nobody works."""
        span = range((last - first).days + 1)
        days = (first + timedelta(days=n) for n in span)
        return frozenset(day for day in days if not self.is_working(day))


WEEKDAYS = WorkingCalendar("weekdays", said("Monday to Friday"))
"""Counts Monday to Friday without relief for holidays."""
