"""Dates as spreadsheets and people write them: serial numbers, day or month first, month names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache


class DateOrder(StrEnum):
    """How the numbers of a date follow each other."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


_EPOCH = date(1899, 12, 30)
"""Day 0 of spreadsheets, once their leap day of 1900 that never was is past."""
_FIRST_SERIAL, _LAST_SERIAL = 18264, 73415  # 1950 to 2100
_CENTURY = 70  # two-digit years from here on are of the last century
_LAST_MONTH = 12

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?")
_COMPACT = re.compile(r"(19|20)(\d{2})(\d{2})(\d{2})")
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_NUMBERS = re.compile(r"(\d{1,2})([-/.\s])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[T ,]+\d.*)?")
_WORDS = re.compile(
    r"(\d{1,2}|[^\W\d_]{3,}\.?)[-\s./,]+(\d{1,2}|[^\W\d_]{3,}\.?)[-\s./,]+(\d{4}|\d{2})"
)

_MONTHS = (
    "jan ene gen januar jänner styczeń stycznia",
    "feb fév fev février febbraio lut",
    "mar mär mrz mars märz maart",
    "apr avr abr",
    "may mai mag mei maj",
    "jun juin giu juni",
    "jul juil lug juli",
    "aug aoû aou ago août sie",
    "sep set wrz",
    "oct okt ott out paź",
    "nov lis",
    "dec dez déc dic grudzień",
)


def _month_of(word: str) -> int | None:
    spoken = word.casefold().rstrip(".")
    for number, names in enumerate(_MONTHS, start=1):
        if spoken.startswith(tuple(names.split())):
            return number
    return None


@lru_cache(maxsize=65536)
def read_date(cell: str, order: DateOrder | None = None) -> date | None:
    """The calendar date in a cell; None if there is none.

    Args:
        cell: such as "2026-11-23", "45123", "11/23/2026", "23. November 2026".
        order: of day and month where both are numbers; None reads only what is plain without it.
    """
    text = cell.strip()
    if match := _YEAR_FIRST.fullmatch(text) or _compact(text):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := _SERIAL.fullmatch(text):
        serial = int(match[1])
        inside = _FIRST_SERIAL <= serial <= _LAST_SERIAL
        return _EPOCH + timedelta(days=serial) if inside else None
    if match := _NUMBERS.fullmatch(text):
        first, second, year = int(match[1]), int(match[3]), _year(match[4])
        if order is None:
            return _plain(first, second, year, dotted=match[2] == ".")
        day, month = (first, second) if order is DateOrder.DAY_FIRST else (second, first)
        return _date(year, month, day)
    if match := _WORDS.fullmatch(text):
        return _worded(match[1], match[2], _year(match[3]))
    return None


def _compact(text: str) -> tuple[str, str, str, str] | None:
    match = _COMPACT.fullmatch(text)
    return (text, match[1] + match[2], match[3], match[4]) if match else None


def _plain(first: int, second: int, year: int, *, dotted: bool) -> date | None:
    if first > _LAST_MONTH or dotted or first == second:
        return _date(year, second, first)
    return _date(year, first, second) if second > _LAST_MONTH else None


def _worded(first: str, second: str, year: int) -> date | None:
    if first.isdecimal() == second.isdecimal():
        return None
    day, word = (first, second) if first.isdecimal() else (second, first)
    month = _month_of(word)
    return _date(year, month, int(day)) if month else None


def _year(text: str) -> int:
    year = int(text)
    if len(text) > 2:  # noqa: PLR2004 - two digits
        return year
    return year + (1900 if year >= _CENTURY else 2000)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@dataclass(slots=True)
class OrderSeen:
    """What the cells of a column prove about the order of day and month.

    Attributes:
        day_first: cells that are dates only, or usually, with the day first.
        month_first: cells that are dates only with the month first.
        is_doubtful: whether some cell is a date only once the order is known.
    """

    day_first: int = 0
    month_first: int = 0
    is_doubtful: bool = False

    def see(self, cell: str, times: int = 1) -> None:
        """Take a cell into account; a dot is written where the day comes first."""
        day_first, month_first, doubtful = _evidence(cell.strip())
        self.day_first += times * day_first
        self.month_first += times * month_first
        self.is_doubtful = self.is_doubtful or doubtful

    @property
    def order(self) -> DateOrder | None:
        """The order that is proved; None where both fit."""
        if self.day_first == self.month_first:
            return None
        first = self.day_first > self.month_first
        return DateOrder.DAY_FIRST if first else DateOrder.MONTH_FIRST


@lru_cache(maxsize=65536)
def _evidence(text: str) -> tuple[bool, bool, bool]:
    """Whether a cell proves that the day comes first, that the month does, and whether it asks."""
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return False, False, False
    first, second = int(match[1]), int(match[3])
    day_first = first > _LAST_MONTH >= second or match[2] == "."
    return day_first, second > _LAST_MONTH >= first, read_date(text) is None


def share_of_dates(cells: Iterable[str]) -> float:
    """How many of the cells that hold something are dates, from 0 to 1."""
    filled = [cell for cell in cells if cell.strip()]
    if not filled:
        return 0.0
    dated = sum(
        read_date(cell) is not None or _NUMBERS.fullmatch(cell.strip()) is not None
        for cell in filled
    )
    return dated / len(filled)
