"""How widgets write calendar dates: American English, whatever the locale of the process."""

from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def short_day(day: date, year: int) -> str:
    """Such as "Nov 26"; with the year if it is not this one."""
    text = f"{MONTHS[day.month - 1]} {day.day}"
    return text if day.year == year else f"{text}, {day.year}"


def written_day(day: date) -> str:
    """Such as "Mon, Nov 23, 2026"."""
    return f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}, {day.year}"
