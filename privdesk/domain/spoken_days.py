"""Days as people write them in a sentence: in words, in numbers, with or without a year."""

import re
from datetime import date, timedelta

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2})?)?")
_MONTH_FIRST = re.compile(rf"({_MONTH})\.? (\d{{1,2}})(?:st|nd|rd|th)?(?:,? (\d{{4}}))?")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?\.? ({_MONTH})\.?(?:,? (\d{{4}}))?")
_AGO = re.compile(r"(\d{1,4}|[a-z]+) (day|week)s? ago")
_WEEKDAY = re.compile(rf"(last )?({'|'.join(_WEEKDAYS)}|mon|tue|wed|thu|fri|sat|sun)")
_WEEK = 7
_DECEMBER = 12
_CENTURY = 2000
_TWO_DIGITS = 100
_LEAP = 8  # years between two leap days at most

_SAID = {
    "today": 0,
    "this morning": 0,
    "yesterday": 1,
    "the day before yesterday": 2,
    "day before yesterday": 2,
    "last week": _WEEK,
}


def past_day(words: str, today: date) -> date | None:
    """The day that the words mean for something that has happened; None if they mean none.

    A day without a year is the last one of that name; "Friday" is the last Friday, today included.

    Args:
        words: without case and accents, single blanks between them.
        today: calendar date in the office's time zone.
    """
    if words in _SAID:
        return _back(today, _SAID[words])
    ago = _AGO.fullmatch(words)
    if ago:
        count = int(ago[1]) if ago[1].isdecimal() else _NUMBERS.get(ago[1])
        return None if count is None else _back(today, count * (_WEEK if ago[2] == "week" else 1))
    weekday = _WEEKDAY.fullmatch(words)
    if weekday:
        number = next(n for n, name in enumerate(_WEEKDAYS) if name.startswith(weekday[2]))
        back = (today.weekday() - number) % _WEEK
        return _back(today, back or _WEEK if weekday[1] else back)
    return _written(words, today, step=-1)


def coming_day(words: str, today: date) -> date | None:
    """The day that the words mean for something to come, such as a deadline in a notice.

    Args:
        words: as for `past_day`.
        today: calendar date in the office's time zone.
    """
    weekday = _WEEKDAY.fullmatch(words)
    if weekday and not weekday[1]:
        number = next(n for n, name in enumerate(_WEEKDAYS) if name.startswith(weekday[2]))
        return today + timedelta(days=(number - today.weekday()) % _WEEK)
    return today if words == "today" else _written(words, today, step=1)


def _written(words: str, today: date, *, step: int) -> date | None:
    iso = _ISO.fullmatch(words)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    numeric = _NUMERIC.fullmatch(words)
    if numeric:
        month, number = int(numeric[1]), int(numeric[2])
        if month > _DECEMBER >= number:
            month, number = number, month
        return _in_year(numeric[3], month, number, today, step)
    first = _MONTH_FIRST.fullmatch(words)
    if first:
        return _in_year(first[3], _month(first[1]), int(first[2]), today, step)
    second = _DAY_FIRST.fullmatch(words)
    if second:
        return _in_year(second[3], _month(second[2]), int(second[1]), today, step)
    return None


def _month(name: str) -> int:
    return _MONTHS.index(name[:3]) + 1


def _in_year(digits: str | None, month: int, number: int, today: date, step: int) -> date | None:
    if digits:
        year = int(digits) + (_CENTURY if int(digits) < _TWO_DIGITS else 0)
        return _day(year, month, number)
    for year in range(today.year, today.year + step * (_LEAP + 1), step):
        day = _day(year, month, number)
        if day is not None and (day - today).days * step >= 0:
            return day
    return None


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _back(today: date, days: int) -> date | None:
    try:
        return today - timedelta(days=days)
    except OverflowError:
        return None
