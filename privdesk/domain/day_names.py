"""English names of weekdays and months, whatever the locale of the computer.

`strftime` takes them from the locale, and Qt sets that of the desktop for the whole program.
"""

from datetime import date

from privdesk.domain.said import SaidDay

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def weekday_name(day: date) -> str:
    """Such as "Monday"."""
    return SaidDay(_WEEKDAYS[day.weekday()], day, "dddd")


def month_name(day: date) -> str:
    """Such as "November"."""
    return SaidDay(_MONTHS[day.month - 1], day, "MMMM")


def day_words(day: date) -> str:
    """Such as "Thursday, Nov 19, 2026"."""
    words = f"{_WEEKDAYS[day.weekday()]}, {_MONTHS[day.month - 1][:3]} {day.day}, {day.year}"
    return SaidDay(words, day, "dddd, MMM d, yyyy")


def short_day(day: date, today: date) -> str:
    """Such as "Nov 26"; of another year "Jan 2, 2027"."""
    words = f"{_MONTHS[day.month - 1][:3]} {day.day}"
    if day.year == today.year:
        return SaidDay(words, day, "MMM d")
    return SaidDay(f"{words}, {day.year}", day, "MMM d, yyyy")


def weekday_day(day: date, today: date) -> str:
    """Such as "Thu, Nov 26"; of another year "Sat, Jan 2, 2027"."""
    form = "ddd, MMM d" if day.year == today.year else "ddd, MMM d, yyyy"
    return SaidDay(f"{_WEEKDAYS[day.weekday()][:3]}, {short_day(day, today)}", day, form)
