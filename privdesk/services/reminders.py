"""What to remind of now, keeping what was told, and the choices of the office about it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from privdesk.domain.errors import CaseFileError, InvalidInput
from privdesk.domain.read_models import DueCounts
from privdesk.domain.reminders import (
    DEFAULT_LEADS,
    Reminder,
    due_reminders,
    leads_text,
    read_leads,
)
from privdesk.domain.said import said
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk

LEADS = "reminder_leads"
"""Setting that holds the lead times as they are typed."""

NAMES = "reminder_names"
"""Setting that says whether notifications name the person; absent means no."""

_ON = "on"
_OFF = "off"


@dataclass(frozen=True, slots=True)
class ReminderChoices:
    """What the office chose about reminders; it lies in the case file.

    Attributes:
        leads: days before the send-by date.
        names: whether reminders name the person. Notifications show on locked screens, so they
            do not unless the office wants it.
    """

    leads: tuple[int, ...] = DEFAULT_LEADS
    names: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """One look at the case file.

    Attributes:
        today: the calendar date of the look.
        counts: how many cases are late, due today and due in the next days.
        reminders: what is to be told and was not told yet, the most pressing first.
        names: whether the person may be named.
    """

    today: date
    counts: DueCounts
    reminders: tuple[Reminder, ...]
    names: bool


def choices(desk: Desk) -> ReminderChoices:
    """What the office chose; the defaults where it chose nothing or the setting is broken."""
    queries = desk.file.queries()
    stored = queries.setting(LEADS)
    try:
        leads = DEFAULT_LEADS if stored is None else read_leads(stored)
    except InvalidInput:
        leads = DEFAULT_LEADS
    return ReminderChoices(leads, queries.setting(NAMES) == _ON)


def choose(desk: Desk, wanted: ReminderChoices) -> ChangeSet:
    """Keep other choices, on record.

    Raises:
        InvalidInput: the lead times are none.
        CaseFileError: the case file cannot be written; nothing was changed.
    """
    wanted = ReminderChoices(read_leads(leads_text(wanted.leads)), wanted.names)
    before = choices(desk)
    told = {
        name: {"before": _plain(old), "after": _plain(new)}
        for name, old, new in (
            ("leads", before.leads, wanted.leads),
            ("names", before.names, wanted.names),
        )
        if old != new
    }
    if told:
        with desk.work() as work:
            work.set_setting(LEADS, leads_text(wanted.leads))
            work.set_setting(NAMES, _ON if wanted.names else _OFF)
            work.audit("office.reminders_set", "office", told)
            work.commit()
    sentence = said(
        "Reminders come {leads_text} days before the send-by date",
        leads_text=leads_text(wanted.leads),
    )
    return ChangeSet(sentence, (), frozenset({Topic.OFFICE}))


def pending(desk: Desk) -> tuple[Reminder, ...]:
    """What is to be told now and was not told yet, the most pressing first."""
    return _pending(desk, choices(desk), desk.clock.today())


def outlook(desk: Desk) -> Outlook:
    """What a window shows about what is due, in one look."""
    today, chosen = desk.clock.today(), choices(desk)
    counts = desk.file.queries().due_counts(today)
    return Outlook(today, counts, _pending(desk, chosen, today), chosen.names)


def mark_told(desk: Desk, reminders: Collection[Reminder]) -> bool:
    """Keep that these were told, all in one transaction; the trail does not tell of it.

    Returns:
        whether it could be kept. It could not where the case file is open for reading only, or
        cannot be written now; then they are still pending.
    """
    if desk.file.read_only or not reminders:
        return False
    try:
        with desk.work() as work:
            work.mark_told([reminder.told for reminder in reminders])
            work.commit()
    except CaseFileError:
        return False
    return True


def _pending(desk: Desk, chosen: ReminderChoices, today: date) -> tuple[Reminder, ...]:
    horizon = today + timedelta(days=max(chosen.leads))
    queries = desk.file.queries()
    told = queries.told_reminders(horizon)
    return due_reminders(today, queries.watched_clocks(horizon), told, chosen.leads)


def _plain(value: tuple[int, ...] | bool) -> object:
    return value if isinstance(value, bool) else list(value)
