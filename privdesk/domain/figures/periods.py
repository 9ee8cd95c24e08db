"""The periods that figures are told for: months, quarters, years, fiscal ones, any days."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import SaidDay, said

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""The names of the months, as short periods have them."""

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
"""The full names of the months."""

_QUARTER = re.compile(r"(\d{4})[-\s]?Q([1-4])", re.IGNORECASE)
_FISCAL = re.compile(r"FY\s?(\d{4})(?:[-\s]?Q([1-4]))?(?:[-\s]([A-Z]{3}))?", re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_SPAN = re.compile(r"(\d{4}-\d{2}-\d{2})\s?(?:\.\.|–|to)\s?(\d{4}-\d{2}-\d{2})")
_QUARTERS = (
    said("First quarter {year}"),
    said("Second quarter {year}"),
    said("Third quarter {year}"),
    said("Fourth quarter {year}"),
)
_FISCAL_QUARTERS = (
    said("First quarter of fiscal {year}"),
    said("Second quarter of fiscal {year}"),
    said("Third quarter of fiscal {year}"),
    said("Fourth quarter of fiscal {year}"),
)
_IN_QUARTER, _IN_YEAR = 3, 12  # months
_DAY = timedelta(days=1)
_YEARS = (1900, 2200)
_LONGEST = 3660  # days of any period


class Unit(StrEnum):
    """What kind of period it is."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    FISCAL_QUARTER = "fiscal_quarter"
    FISCAL_YEAR = "fiscal_year"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class Period:
    """A month, a quarter, a year, or any days in a row.

    Attributes:
        year: of the calendar; a fiscal year has the number of the calendar year in which it ends.
        quarter: 1 to 4; 0 if it is none.
        month: 1 to 12; 0 if it is none.
        starts: the month with which the year begins; 1 is the calendar year.
        days: first and last calendar date of any other period.
    """

    year: int
    quarter: int = 0
    month: int = 0
    starts: int = 1
    days: tuple[date, date] | None = None

    @property
    def unit(self) -> Unit:
        """What kind of period it is."""
        if self.days is not None:
            return Unit.SPAN
        if self.month:
            return Unit.MONTH
        if self.starts > 1:
            return Unit.FISCAL_QUARTER if self.quarter else Unit.FISCAL_YEAR
        return Unit.QUARTER if self.quarter else Unit.YEAR

    @property
    def is_year(self) -> bool:
        """Whether it is a whole year, of the calendar or a fiscal one."""
        return self.unit in {Unit.YEAR, Unit.FISCAL_YEAR}

    @property
    def first(self) -> date:
        """Its first calendar date."""
        return self.days[0] if self.days else _bounds(self)[0]

    @property
    def last(self) -> date:
        """Its last calendar date."""
        return self.days[1] if self.days else _bounds(self)[1]

    @property
    def next(self) -> "Period":
        """The period of the same length after this one."""
        return self.stepped(1)

    def stepped(self, by: int) -> "Period":
        """The period of the same length that many periods on."""
        if self.days is not None:
            length = (self.days[1] - self.days[0] + _DAY) * by
            return span(self.days[0] + length, self.days[1] + length)
        if self.month:
            years, place = divmod(self.year * _IN_YEAR + self.month - 1 + by, _IN_YEAR)
            return Period(years, month=place + 1)
        if not self.quarter:
            return Period(self.year + by, starts=self.starts)
        years, place = divmod(self.year * 4 + self.quarter - 1 + by, 4)
        return Period(years, place + 1, starts=self.starts)

    def __contains__(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last

    @property
    def id(self) -> str:
        """Such as "2026Q3", "2026", "2026-11", "FY2027Q1-Feb" or "2026-10-05..2026-11-20"."""
        match self.unit:
            case Unit.SPAN:
                return f"{self.first}..{self.last}"
            case Unit.MONTH:
                return f"{self.year}-{self.month:02}"
            case Unit.QUARTER:
                return f"{self.year}Q{self.quarter}"
            case Unit.YEAR:
                return str(self.year)
            case Unit.FISCAL_QUARTER:
                return f"FY{self.year}Q{self.quarter}-{MONTHS[self.starts - 1]}"
            case Unit.FISCAL_YEAR:
                return f"FY{self.year}-{MONTHS[self.starts - 1]}"

    @property
    def title(self) -> str:
        """Such as "Third quarter 2026", "November 2026", or "First quarter of fiscal 2027"."""
        match self.unit:
            case Unit.SPAN:
                return said(
                    "{first} to {last}", first=_in_words(self.first), last=_in_words(self.last)
                )
            case Unit.MONTH:
                name = MONTH_NAMES[self.month - 1]
                return SaidDay(f"{name} {self.year}", self.first, "MMMM yyyy")
            case Unit.QUARTER:
                return said(_QUARTERS[self.quarter - 1], year=str(self.year))
            case Unit.YEAR:
                return str(self.year)
            case Unit.FISCAL_QUARTER:
                return said(_FISCAL_QUARTERS[self.quarter - 1], year=str(self.year))
            case Unit.FISCAL_YEAR:
                return said("Fiscal year {year}", year=str(self.year))

    @property
    def short(self) -> str:
        """Such as "Q3 26", "2026", "Nov 26", "Q1 FY27" or "10/5–11/20/26"."""
        match self.unit:
            case Unit.SPAN:
                first, last = self.first, self.last
                days = f"{first.month}/{first.day}–{last.month}/{last.day}"
                return f"{days}/{last.year % 100:02}"
            case Unit.MONTH:
                name = MONTHS[self.month - 1]
                return SaidDay(f"{name} {self.year % 100:02}", self.first, "MMM yy")
            case Unit.QUARTER:
                return said(
                    "Q{quarter} {year}", quarter=self.quarter, year=format(self.year % 100, "02")
                )
            case Unit.YEAR:
                return str(self.year)
            case Unit.FISCAL_QUARTER:
                return said(
                    "Q{quarter} FY{year}", quarter=self.quarter, year=format(self.year % 100, "02")
                )
            case Unit.FISCAL_YEAR:
                return f"FY{self.year}"


def _in_words(day: date) -> str:
    words = f"{MONTH_NAMES[day.month - 1]} {day.day}, {day.year}"
    return SaidDay(words, day, "MMMM d, yyyy")


@cache
def _bounds(period: Period) -> tuple[date, date]:
    """First and last calendar date; asked for with every case."""
    if period.month:
        start, length = period.year * _IN_YEAR + period.month - 1, 1
    else:
        begins = period.year - (period.starts > 1)
        start = begins * _IN_YEAR + period.starts - 1
        length = _IN_QUARTER if period.quarter else _IN_YEAR
        start += max(period.quarter - 1, 0) * _IN_QUARTER
    return _first_of(start), _first_of(start + length) - _DAY


def _first_of(months: int) -> date:
    """The first day of a month that is counted from the year 0 on."""
    return date(months // _IN_YEAR, months % _IN_YEAR + 1, 1)


def period_of(day: date, unit: Unit, starts: int = 1) -> Period:
    """The period of a kind that holds a calendar date.

    Args:
        day: the date.
        unit: what kind; of `Unit.SPAN` the month so far.
        starts: the month with which the fiscal year begins.
    """
    match unit:
        case Unit.SPAN:
            return span(day.replace(day=1), day)
        case Unit.MONTH:
            return Period(day.year, month=day.month)
        case Unit.QUARTER:
            return Period(day.year, (day.month - 1) // _IN_QUARTER + 1)
        case Unit.YEAR:
            return Period(day.year)
        case Unit.FISCAL_QUARTER | Unit.FISCAL_YEAR:
            since = (day.month - starts) % _IN_YEAR
            ends = day.year + (starts > 1 and day.month >= starts)
            quarter = since // _IN_QUARTER + 1 if unit is Unit.FISCAL_QUARTER else 0
            return Period(ends, quarter, starts=starts)


def quarter_of(day: date) -> Period:
    """The quarter of a calendar date."""
    return period_of(day, Unit.QUARTER)


def quarters(last: Period, number: int) -> tuple[Period, ...]:
    """So many periods that end with this one, the earliest first."""
    return tuple(last.stepped(by) for by in range(1 - number, 1))


def span(first: date, last: date) -> Period:
    """Any days in a row, both included.

    Raises:
        InvalidInput: they end before they begin, or are more than ten years.
    """
    if last < first:
        sentence = said(
            "{last} lies before {first}. Write the earlier day first.", last=last, first=first
        )
        raise InvalidInput((Problem("period", sentence),))
    if (last - first).days >= _LONGEST:
        raise InvalidInput((Problem("period", said("A period has ten years at most.")),))
    return Period(first.year, days=(first, last))


def a_period(typed: str, starts: int = 1) -> Period:
    """A period typed as 2026Q3, 2026, 2026-11, FY2027Q1, FY2027 or 2026-10-05..2026-11-20.

    Args:
        typed: what somebody typed, or the id of a period.
        starts: the month with which the fiscal year begins, where it is not typed as in FY2027-Feb.

    Raises:
        InvalidInput: it is none.
    """
    text = typed.strip()
    if fiscal := _FISCAL.fullmatch(text):
        return _fiscal(fiscal, starts)
    if _QUARTER.fullmatch(text):
        return a_quarter(text)
    if (days := _SPAN.fullmatch(text)) is not None:
        return span(_a_day(days[1]), _a_day(days[2]))
    month = _MONTH.fullmatch(text)
    if month is not None and 1 <= int(month[2]) <= _IN_YEAR:
        return Period(year(month[1]).year, month=int(month[2]))
    if text.isdecimal():
        return year(text)
    sentence = said(
        "“{typed}” is no period. Write a quarter as 2026Q3, a month as 2026-11, a year "
        "as 2026, a fiscal one as FY2027Q1 or FY2027, and any days as "
        "2026-10-05..2026-11-20.",
        typed=typed,
    )
    raise InvalidInput((Problem("period", sentence),))


def _fiscal(match: re.Match[str], starts: int) -> Period:
    if match[3]:
        named = match[3].capitalize()
        if named not in MONTHS:
            sentence = said("“{match}” is no month. Write it as in FY2027-Feb.", match=match[3])
            raise InvalidInput((Problem("period", sentence),))
        starts = MONTHS.index(named) + 1
    return Period(year(match[1]).year, int(match[2] or 0), starts=starts)


def _a_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        sentence = said("{text} is no day of the calendar.", text=text)
        raise InvalidInput((Problem("period", sentence),)) from error


def a_quarter(typed: str) -> Period:
    """A quarter typed as 2026Q3, 2026-Q3 or 2026 q3.

    Raises:
        InvalidInput: it is none.
    """
    match = _QUARTER.fullmatch(typed.strip())
    if match is None:
        problem = Problem(
            "quarter", said("“{typed}” is no quarter. Write it as 2026Q3.", typed=typed)
        )
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
        raise InvalidInput(
            (Problem("year", said("“{typed}” is no year. Write it as 2026.", typed=typed)),)
        )
    return Period(int(typed))
