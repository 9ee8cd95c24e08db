"""The days of the Deadlines page: weeks of a month, spans, and the agenda grouped by day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from privdesk.domain.deadline_views import AnsweredEntry, DeadlineBoard, DeadlineEntry

_WEEK = 7
_SUNDAY = 6
_SATURDAY = 5
_MONTHS = 12
_DAY = timedelta(days=1)
AGENDA_WEEKS = 6
"""Weeks that the agenda shows."""

_WEEKS_BEFORE, _WEEKS_AFTER = 7, 6
_TIMELINE_DAYS = (_WEEKS_BEFORE + _WEEKS_AFTER) * _WEEK + 1


@dataclass(frozen=True, slots=True)
class Span:
    """Days from first to last, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    def days(self) -> Iterator[date]:
        """Each day."""
        return (self.first + n * _DAY for n in range(len(self)))


def week_of(day: date, starts_on: int = _SUNDAY) -> Span:
    """The week that a day lies in; weeks start on this weekday, Monday being 0."""
    first = day - _DAY * ((day.weekday() - starts_on) % _WEEK)
    return Span(first, first + 6 * _DAY)


def month_grid(day: date, starts_on: int = _SUNDAY) -> Span:
    """The whole weeks that the month of a day touches."""
    first = day.replace(day=1)
    last = add_months(first, 1) - _DAY
    return Span(week_of(first, starts_on).first, week_of(last, starts_on).last)


def agenda_span(day: date, starts_on: int = _SUNDAY) -> Span:
    """Six weeks from the week of a day on."""
    first = week_of(day, starts_on).first
    return Span(first, first + _DAY * (AGENDA_WEEKS * _WEEK - 1))


def timeline_span(day: date) -> Span:
    """Thirteen weeks and two days around a day: seven before the Monday of its week, six after."""
    monday = week_of(day, 0).first
    first = monday - _DAY * _WEEKS_BEFORE * _WEEK
    return Span(first, first + _DAY * _TIMELINE_DAYS)


def add_months(day: date, months: int) -> date:
    """The same day so many months later; the last one of a shorter month."""
    count = day.year * _MONTHS + day.month - 1 + months
    year, month = divmod(count, _MONTHS)
    following = date(year + (month + 1) // _MONTHS, (month + 1) % _MONTHS + 1, 1)
    return date(year, month + 1, min(day.day, (following - _DAY).day))


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """What there is on a day of the agenda.

    Attributes:
        day: None for the late ones, which come before all days.
        holiday: its name; empty on other days.
        entries: to send on it.
        answered: what went out on it.
    """

    day: date | None
    holiday: str
    entries: tuple[DeadlineEntry, ...]
    answered: tuple[AnsweredEntry, ...] = ()


def agenda(board: DeadlineBoard, span: Span) -> tuple[AgendaDay, ...]:
    """The days of a span on which there is something, or which are holidays.

    In a span with today in it the late cases come first, wherever their deadlines lie; in the past
    each stands on its day.
    """
    now = board.today in span
    late = tuple(entry for entry in board.entries if entry.is_late) if now else ()
    by_day = board.by_day()
    answered: dict[date, list[AnsweredEntry]] = {}
    for one in board.answered:
        answered.setdefault(one.day, []).append(one)
    days = [AgendaDay(None, "", late)] if late else []
    for day in span.days():
        entries = tuple(e for e in by_day.get(day, ()) if not (now and e.is_late))
        done = tuple(answered.get(day, ()))
        holiday = board.holidays.get(day, "")
        if entries or done or (holiday and day.weekday() < _SATURDAY):
            days.append(AgendaDay(day, holiday, entries, done))
    return tuple(days)
