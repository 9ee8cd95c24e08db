"""How the window writes dates and times: in the order and with the words of its language."""

import calendar
from datetime import date, datetime, time

from PySide6.QtCore import QLocale, QTime

from privdesk.ui.language import language

_NOON = 12
_SHORT = QLocale.FormatType.ShortFormat


def written(day: date, pattern: str) -> str:
    """A date by a pattern in the American order, a literal, such as "ddd, MMM d"."""
    return language().day(day, pattern)


def short_day(day: date, year: int) -> str:
    """Such as "Nov 26"; with the year if it is not this one."""
    return written(day, "MMM d") if day.year == year else written(day, "MMM d, yyyy")


def weekday_day(day: date, year: int) -> str:
    """Such as "Wed, Nov 25"; with the year if it is not this one."""
    return written(day, "ddd, MMM d") if day.year == year else written_day(day)


def sentence_day(day: date, year: int) -> str:
    """Such as "Thursday, Nov 26"; with the year if it is not this one."""
    if day.year == year:
        return written(day, "dddd, MMM d")
    return written(day, "dddd, MMM d, yyyy")


def written_day(day: date) -> str:
    """Such as "Mon, Nov 23, 2026"."""
    return written(day, "ddd, MMM d, yyyy")


def pickup_time(told: str) -> str:
    """The time of the policy pack at which mail is picked up, such as "4:00 PM"."""
    try:
        at = datetime.strptime(told.strip().upper(), "%I:%M %p")  # noqa: DTZ007 - no instant
    except ValueError:
        return told
    return language().time(at.time())


def recorded_time(typed: str) -> str:
    """A time as the policy pack has it, such as "4:00 PM" for "16:00"; else what was typed."""
    locale = language().locale
    known = (QTime.fromString(typed.strip(), form) for form in (language().time_form, "H:mm"))
    at = next((one for one in known if one.isValid()), locale.toTime(typed.strip(), _SHORT))
    if not at.isValid():
        return typed
    return f"{at.hour() % 12 or 12}:{at.minute():02} {'PM' if at.hour() >= _NOON else 'AM'}"


def weekday_name(day: date) -> str:
    """Such as "Monday"."""
    return written(day, "dddd")


def short_weekday(day: date) -> str:
    """Such as "Mon", for the head of a column."""
    return language().locale.standaloneDayName(day.isoweekday(), _SHORT).rstrip(".")


def month_name(day: date) -> str:
    """Such as "November"."""
    return written(day, "MMMM")


def short_month(day: date) -> str:
    """Such as "Nov"."""
    return language().locale.standaloneMonthName(day.month, _SHORT).rstrip(".")


def month_names() -> tuple[str, ...]:
    """The twelve names."""
    locale = language().locale
    return tuple(locale.standaloneMonthName(number) for number in range(1, 13))


def month_words() -> dict[str, int]:
    """The number of each month by its short and its long name, as they are typed."""
    locale, words = language().locale, {}
    for number in range(1, 13):
        names = (
            calendar.month_name[number],
            locale.monthName(number, _SHORT),
            locale.monthName(number),
        )
        for name in names:
            words[name.lower().rstrip(".")] = number
            words[name.lower()[:3]] = number
    return words


def clock_time(at: time) -> str:
    """Such as "4:00 PM"."""
    return language().time(at)
