"""English names of weekdays and months, whatever the locale of the computer.

`strftime` takes them from the locale, and Qt sets that of the desktop for the whole program.
"""

from datetime import date

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
    return _WEEKDAYS[day.weekday()]


def month_name(day: date) -> str:
    """Such as "November"."""
    return _MONTHS[day.month - 1]


def day_words(day: date) -> str:
    """Such as "Thursday, Nov 19, 2026"."""
    return f"{weekday_name(day)}, {month_name(day)[:3]} {day.day}, {day.year}"


def short_day(day: date, today: date) -> str:
    """Such as "Nov 26"; of another year "Jan 2, 2027"."""
    words = f"{month_name(day)[:3]} {day.day}"
    return words if day.year == today.year else f"{words}, {day.year}"
