"""Reminders in words, for the window, the notification and the command line alike.

A notification shows on a locked screen and in the history of the desktop, so nothing here names a
person unless the office wants it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta

from privdesk.domain.day_names import month_name, weekday_name
from privdesk.domain.due import DueState
from privdesk.domain.read_models import DueCounts
from privdesk.domain.reminders import Reminder
from privdesk.domain.said import counted, joined, said

_STATES = (
    (DueState.LATE, "late"),
    (DueState.TODAY, said("due today")),
    (DueState.SOON, said("due soon")),
)


def counts_words(counts: DueCounts) -> str:
    """Such as "2 late, 1 due today, 3 this week"; empty if there is nothing."""
    groups = (
        (counts.late, said("late")),
        (counts.today, said("due today")),
        (counts.week, said("this week")),
    )
    told = (said("{count} {words}", count=n, words=words) for n, words in groups if n)
    return joined(", ", told)


def reminder_words(reminder: Reminder, *, names: bool) -> str:
    """One reminder, such as "R-2026-007: send by today"."""
    clock = reminder.clock
    who = f"{clock.number} {clock.person}" if names and clock.person else clock.number
    return said("{who}: {what}", who=who, what=_what(reminder))


def batch_words(reminders: Sequence[Reminder], *, names: bool) -> str:
    """All that is told at once, in one sentence; empty for none."""
    first = by_case(reminders)
    if not first:
        return ""
    if len(first) == 1:
        return reminder_words(first[0], names=names)
    states = Counter(reminder.state for reminder in first)
    told = [(states[state], words) for state, words in _STATES if states[state]]
    parts = joined(", ", (said("{count} {words}", count=n, words=w) for n, w in told))
    return said("{count} cases: {parts}", count=len(first), parts=parts)


def by_case(reminders: Iterable[Reminder]) -> tuple[Reminder, ...]:
    """The most pressing reminder of each case; a case with two clocks counts once."""
    first: dict[int, Reminder] = {}
    for reminder in reminders:
        first.setdefault(reminder.clock.case_id, reminder)
    return tuple(first.values())


def _what(reminder: Reminder) -> str:
    clock, today = reminder.clock, reminder.on
    if today > clock.raw:
        days = (today - clock.raw).days
        return counted("late by {count} day", "late by {count} days", days)
    if today > clock.send_by:
        # The last mailing day has passed, and the deadline itself has not.
        return said("send now, the deadline is today") if today == clock.raw else said("send now")
    if today == clock.send_by:
        return said("send by today")
    if today + timedelta(days=1) == clock.send_by:
        return said("send by tomorrow")
    day = clock.send_by
    return said(
        "send by {weekday}, {month_name} {day}",
        weekday=weekday_name(day),
        month_name=month_name(day)[:3],
        day=day.day,
    )
