"""The shortest ways to type a day: -3, +3, th, 29, 29o."""

import re
from datetime import date, timedelta

from privdesk.ui.days import month_name, short_weekday

_MONTHS = 13  # that are looked back for a day of the month
_WEEK = 7
_STEP = re.compile(r"([+-]) ?(\d{1,3})")
_WEEKDAY = re.compile(r"[^\W\d_]{2,4}")
_MONTH = re.compile(r"(\d{1,2})([^\W\d_]{0,2})")
_MONDAY = date(2024, 1, 1)


def short_day(text: str, today: date) -> date | None:
    """Days ago or ahead, the latest such weekday, or the latest such day of a month.

    Args:
        text: small letters without blanks around them.
        today: calendar date of the office; the latest may be today itself.
    """
    step, month_day = _STEP.fullmatch(text), _MONTH.fullmatch(text)
    if step:
        days = timedelta(days=int(step[2]))
        return today + days if step[1] == "+" else today - days
    if month_day:
        return _latest(int(month_day[1]), month_day[2], today)
    return _weekday(text, today) if _WEEKDAY.fullmatch(text) else None


def _weekday(text: str, today: date) -> date | None:
    names = [short_weekday(_MONDAY + timedelta(days=n)).lower() for n in range(_WEEK)]
    found = [n for n, name in enumerate(names) if name.startswith(text) or text.startswith(name)]
    if len(found) != 1:
        return None
    return today - timedelta(days=(today.weekday() - found[0]) % _WEEK)


def _latest(number: int, letters: str, today: date) -> date | None:
    for back in range(_MONTHS):
        year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        fits = month_name(date(year, month + 1, 1)).lower().startswith(letters)
        try:
            day = date(year, month + 1, number)
        except ValueError:
            continue
        if fits and day <= today:
            return day
    return None
