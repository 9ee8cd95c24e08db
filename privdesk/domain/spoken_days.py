"""Days as people write them in a sentence: in words, in numbers, with or without a year."""

import re
from datetime import date, timedelta

_MONTHS_SAID = (
    "jan january januar janvier janv",
    "feb february februar fevrier fevr",
    "mar march marz maerz mrz mars",
    "apr april avril avr",
    "may mai",
    "jun june juni juin",
    "jul july juli juillet juil",
    "aug august aout",
    "sep sept september septembre",
    "oct october okt oktober octobre",
    "nov november novembre",
    "dec december dez dezember decembre",
)
_WEEKDAYS_SAID = (
    "monday mon montag lundi",
    "tuesday tue dienstag mardi",
    "wednesday wed mittwoch mercredi",
    "thursday thu donnerstag jeudi",
    "friday fri freitag vendredi",
    "saturday sat samstag sonnabend samedi",
    "sunday sun sonntag dimanche",
)
_COUNTS_SAID = (
    "a one ein einem einer un une",
    "two zwei deux",
    "three drei trois",
    "four vier quatre",
    "five funf fuenf cinq",
    "six sechs",
    "seven sieben sept",
)


def _numbered(said: tuple[str, ...]) -> dict[str, int]:
    return {word: number for number, words in enumerate(said, 1) for word in words.split()}


_MONTHS, _WEEKDAYS, _COUNTS = map(_numbered, (_MONTHS_SAID, _WEEKDAYS_SAID, _COUNTS_SAID))
_MONTH, _DAY_NAME = "|".join(_MONTHS), "|".join(_WEEKDAYS)

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})([/.])(\d{1,2})(?:[/.](\d{4}|\d{2})?)?")
_MONTH_FIRST = re.compile(rf"({_MONTH})\.? (\d{{1,2}})(?:st|nd|rd|th)?(?:,? (\d{{4}}))?")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th|er)?\.? ({_MONTH})\.?(?:,? (\d{{4}}))?")
_AGO = (
    re.compile(r"(\d{1,4}|[a-z]+) (day|week)s? ago"),
    re.compile(r"vor (\d{1,4}|[a-z]+) (tag|woche)(?:en|n)?"),
    re.compile(r"il y a (\d{1,4}|[a-z]+) (jour|semaine)s?"),
)
_WEEKS = frozenset({"week", "woche", "semaine"})
_WEEKDAY = re.compile(rf"(last |letzten |letzter )?({_DAY_NAME})( dernier)?")
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
    "heute": 0,
    "heute morgen": 0,
    "gestern": 1,
    "vorgestern": 2,
    "letzte woche": _WEEK,
    "aujourd'hui": 0,
    "ce matin": 0,
    "hier": 1,
    "avant-hier": 2,
    "la semaine derniere": _WEEK,
}


def past_day(words: str, today: date, *, day_first: bool = False) -> date | None:
    """The day that the words mean for something that has happened; None if they mean none.

    A day without a year is the last one of that name; "Friday" is the last Friday, today included.

    Args:
        words: English, German or French, without case and accents, single blanks between them.
        today: calendar date in the office's time zone.
        day_first: whether 3/4 is the third of April, as 3.4. always is.
    """
    if words in _SAID:
        return _back(today, _SAID[words])
    ago = next(filter(None, (form.fullmatch(words) for form in _AGO)), None)
    if ago:
        count = int(ago[1]) if ago[1].isdecimal() else _COUNTS.get(ago[1])
        return None if count is None else _back(today, count * (_WEEK if ago[2] in _WEEKS else 1))
    weekday = _WEEKDAY.fullmatch(words)
    if weekday:
        back = (today.weekday() + 1 - _WEEKDAYS[weekday[2]]) % _WEEK
        return _back(today, back or _WEEK if weekday[1] or weekday[3] else back)
    return _written(words, today, step=-1, day_first=day_first)


def coming_day(words: str, today: date, *, day_first: bool = False) -> date | None:
    """The day that the words mean for something to come, such as a deadline in a notice.

    Args:
        words: as for `past_day`.
        today: calendar date in the office's time zone.
        day_first: as for `past_day`.
    """
    weekday = _WEEKDAY.fullmatch(words)
    if weekday and not (weekday[1] or weekday[3]):
        return today + timedelta(days=(_WEEKDAYS[weekday[2]] - 1 - today.weekday()) % _WEEK)
    if _SAID.get(words) == 0:
        return today
    return _written(words, today, step=1, day_first=day_first)


def _written(words: str, today: date, *, step: int, day_first: bool) -> date | None:
    iso = _ISO.fullmatch(words)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    numeric = _NUMERIC.fullmatch(words)
    if numeric:
        month, number = int(numeric[1]), int(numeric[3])
        if day_first or numeric[2] == ".":
            month, number = number, month
        if month > _DECEMBER >= number:
            month, number = number, month
        return _in_year(numeric[4], month, number, today, step)
    first = _MONTH_FIRST.fullmatch(words)
    if first:
        return _in_year(first[3], _MONTHS[first[1]], int(first[2]), today, step)
    second = _DAY_FIRST.fullmatch(words)
    if second:
        return _in_year(second[3], _MONTHS[second[2]], int(second[1]), today, step)
    return None


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
