"""Send-by dates as a calendar (RFC 5545): stable ids, updates that replace, cancellations.

The calendar that was written before is read again: an entry that is as it was keeps its number and
stamp, a changed one gets the next number, and one that is gone is cancelled, so that programs which
import files take it out as well as those that subscribe.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from icalendar import Alarm, Calendar, Component, Event
from icalendar.prop import vDuration

from privdesk import __version__

_ALARM_AT = timedelta(hours=9)  # of the day, local to whoever looks at the calendar
_KEPT = timedelta(days=90)
"""How long a cancelled entry stays in the file after its day."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A day by which something must be sent.

    Attributes:
        uid: the same for the same clock, for ever.
        day: the send-by date, calendar date of the office.
        summary: one line.
        description: more words.
    """

    uid: str
    day: date
    summary: str
    description: str


@dataclass(frozen=True, slots=True)
class Written:
    """A calendar as text, and what changed in it.

    Attributes:
        data: the file.
        added: entries that are new.
        updated: entries that changed.
        cancelled: entries that are gone.
    """

    data: bytes
    added: int
    updated: int
    cancelled: int


def calendar_file(
    entries: Iterable[CalendarEntry],
    earlier: Mapping[str, Event],
    *,
    name: str,
    now: datetime,
    alarms: tuple[int, ...],
) -> Written:
    """One calendar with all entries.

    Args:
        entries: what stands in it now.
        earlier: entries of the calendar that it replaces, by their ids; see `read_entries`.
        name: of the calendar.
        now: aware instant.
        alarms: days before the send-by date on which to remind.
    """
    calendar = _calendar(name)
    counts = {"added": 0, "updated": 0, "cancelled": 0}
    events, seen = [], set()
    for entry in sorted(entries, key=lambda one: (one.day, one.uid)):
        seen.add(entry.uid)
        event, change = _event(entry, earlier.get(entry.uid), now, alarms)
        counts[change] = counts.get(change, 0) + 1
        events.append(event)
    for uid, old in earlier.items():
        if uid in seen:
            continue
        kept = _cancelled(old, now)
        counts["cancelled"] += old.get("STATUS") != "CANCELLED"
        if _day(old) + _KEPT >= now.date():
            events.append(kept)
    for event in events:
        calendar.add_component(event)
    return Written(calendar.to_ical(), counts["added"], counts["updated"], counts["cancelled"])


def single_files(written: bytes, name: str) -> Mapping[str, bytes]:
    """The entries of a calendar as files of their own, by file name."""
    files = {}
    for uid, event in read_entries(written).items():
        calendar = _calendar(name)
        calendar.add_component(event)
        files[f"{''.join(c if c.isalnum() or c in '-.' else '_' for c in uid)}.ics"] = (
            calendar.to_ical()
        )
    return files


def read_entries(data: bytes) -> Mapping[str, Event]:
    """The entries of a calendar that was written before, by their ids; empty if it is none."""
    try:
        calendar = Calendar.from_ical(data)
        events = [e for e in calendar.walk("VEVENT") if isinstance(e, Event)]
        return {str(e["UID"]): e for e in events if "UID" in e and "DTSTART" in e}
    except (ValueError, KeyError, IndexError, TypeError):
        return {}


def _calendar(name: str) -> Calendar:
    calendar = Calendar()
    calendar.add("PRODID", f"-//Privdesk//Privdesk {__version__}//EN")
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    calendar.add("X-WR-CALNAME", name)
    hourly = vDuration(timedelta(hours=1))
    calendar.add("REFRESH-INTERVAL", hourly, parameters={"VALUE": "DURATION"})
    return calendar


def _event(
    entry: CalendarEntry, old: Event | None, now: datetime, alarms: tuple[int, ...]
) -> tuple[Event, str]:
    """The entry as an event, and whether it was added, updated or is as it was."""
    event = Event()
    event.add("UID", entry.uid)
    event.add("DTSTART", entry.day)
    event.add("DTEND", entry.day + timedelta(days=1))
    event.add("SUMMARY", entry.summary)
    event.add("DESCRIPTION", entry.description)
    event.add("STATUS", "CONFIRMED")
    event.add("TRANSP", "TRANSPARENT")
    event.add("CLASS", "PRIVATE")
    for days in alarms:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", entry.summary)
        alarm.add("TRIGGER", _ALARM_AT - timedelta(days=days))
        event.add_component(alarm)
    if old is None:
        return _stamped(event, 0, now), "added"
    number = _number(old)
    if _same(event, old):
        stamp = getattr(old.get("DTSTAMP"), "dt", now)
        return _stamped(event, number, stamp if isinstance(stamp, datetime) else now), "same"
    return _stamped(event, number + 1, now), "updated"


def _stamped(event: Event, number: int, stamp: datetime) -> Event:
    event.add("SEQUENCE", number)
    event.add("DTSTAMP", stamp)
    return event


def _number(event: Event) -> int:
    told = str(event.get("SEQUENCE", 0))
    return int(told) if told.isdecimal() else 0


def _same(new: Event, old: Event) -> bool:
    names = ("DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS")
    plain = all(_text(new, name) == _text(old, name) for name in names)
    return plain and _triggers(new) == _triggers(old) and "DTSTAMP" in old


def _text(event: Component, name: str) -> str:
    value = event.get(name)
    return str(getattr(value, "dt", value))


def _triggers(event: Event) -> list[str]:
    return [_text(alarm, "TRIGGER") for alarm in event.walk("VALARM")]


def _day(event: Event) -> date:
    day = getattr(event.get("DTSTART"), "dt", None)
    if isinstance(day, datetime):
        return day.date()
    return day if isinstance(day, date) else date.min


def _cancelled(old: Event, now: datetime) -> Event:
    """The event as it was, called off, without alarms."""
    if old.get("STATUS") == "CANCELLED":
        return old
    event = Event()
    for name in ("UID", "DTSTART", "DTEND", "SUMMARY", "TRANSP", "CLASS"):
        if name in old:
            event[name] = old[name]
    event.add("STATUS", "CANCELLED")
    return _stamped(event, _number(old) + 1, now)
