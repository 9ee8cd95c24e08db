"""The periods that figures are told for: quarters and years of the calendar."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from privdesk.domain.errors import InvalidInput, Problem

_QUARTER = re.compile(r"(\d{4})[-\s]?Q([1-4])", re.IGNORECASE)
_ORDINALS = ("First", "Second", "Third", "Fourth")
_MONTHS = 3  # in a quarter
_DAY = timedelta(days=1)
_YEARS = (1900, 2200)


@dataclass(frozen=True, slots=True)
class Period:
    """A quarter or a year.

    Attributes:
        year: of the calendar.
        quarter: 1 to 4; 0 for the whole year.
    """

    year: int
    quarter: int = 0

    @property
    def first(self) -> date:
        """Its first calendar date."""
        return date(self.year, (max(self.quarter, 1) - 1) * _MONTHS + 1, 1)

    @property
    def last(self) -> date:
        """Its last calendar date."""
        return self.next.first - _DAY

    @property
    def next(self) -> "Period":
        """The period of the same length after this one."""
        return self.stepped(1)

    def stepped(self, by: int) -> "Period":
        """The period of the same length that many periods on."""
        if not self.quarter:
            return Period(self.year + by)
        years, place = divmod(self.year * 4 + self.quarter - 1 + by, 4)
        return Period(years, place + 1)

    def __contains__(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last

    @property
    def id(self) -> str:
        """Such as "2026Q3", or "2026"."""
        return f"{self.year}Q{self.quarter}" if self.quarter else str(self.year)

    @property
    def title(self) -> str:
        """Such as "Third quarter 2026", or "Year 2026"."""
        return f"{_ORDINALS[self.quarter - 1]} quarter {self.year}" if self.quarter else self.id

    @property
    def short(self) -> str:
        """Such as "Q3 26", or "2026"."""
        return f"Q{self.quarter} {self.year % 100:02}" if self.quarter else str(self.year)


def quarter_of(day: date) -> Period:
    """The quarter of a calendar date."""
    return Period(day.year, (day.month - 1) // _MONTHS + 1)


def quarters(last: Period, number: int) -> tuple[Period, ...]:
    """So many periods that end with this one, the earliest first."""
    return tuple(last.stepped(by) for by in range(1 - number, 1))


def a_quarter(typed: str) -> Period:
    """A quarter typed as 2026Q3, 2026-Q3 or 2026 q3.

    Raises:
        InvalidInput: it is none.
    """
    match = _QUARTER.fullmatch(typed.strip())
    if match is None:
        problem = Problem("quarter", f"“{typed}” is no quarter. Write it as 2026Q3.")
        raise InvalidInput((problem,))
    return Period(year(match[1]).year, int(match[2]))


def year(typed: str) -> Period:
    """A year typed as 2026.

    Raises:
        InvalidInput: it is none.
    """
    typed = typed.strip()
    plain = typed.isascii() and typed.isdecimal() and len(typed) == len("2026")
    if not plain or not _YEARS[0] <= int(typed) <= _YEARS[1]:
        raise InvalidInput((Problem("year", f"“{typed}” is no year. Write it as 2026."),))
    return Period(int(typed))
