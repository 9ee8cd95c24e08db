"""The send-by dates of open cases as a calendar that other programs import or subscribe to."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.domain.day_names import day_words
from privdesk.domain.read_models import RunningClock
from privdesk.domain.vocabulary import Duty
from privdesk.services.desk import Desk
from privdesk.services.saving import save_bytes

if TYPE_CHECKING:
    from privdesk.exchange.ics import CalendarEntry

ALARMS = (7, 3, 1, 0)
"""Days before the send-by date on which the calendar reminds, if nothing else is chosen."""

_DUTIES = {Duty.ACKNOWLEDGE: "Acknowledge", Duty.ANSWER: "Answer", Duty.COMPLETE: "Complete"}
_LARGEST = 64 * 1024 * 1024  # bytes of an earlier calendar that are read


@dataclass(frozen=True, slots=True)
class Exported:
    """What stands in a calendar now, and what changed since it was written before."""

    path: Path
    entries: int
    added: int
    updated: int
    cancelled: int


def export_calendar(
    desk: Desk, out: Path, *, names: bool = False, alarms: tuple[int, ...] = ALARMS
) -> Exported:
    """Write the calendar: to a file that ends in .ics, or as one file an entry into a folder.

    Args:
        desk: the open case file.
        out: the file or the folder; what was written there before is updated.
        names: whether persons are named; else numbers and rules alone stand in it.
        alarms: days before the send-by date on which to remind.

    Raises:
        InvalidInput: the place cannot be written.
    """
    # icalendar is large; only who exports waits for it.
    from privdesk.exchange.ics import calendar_file, read_entries, single_files

    name = f"{desk.pack.office.short_name}: send-by dates"
    entries = [_entry(desk, clock, names=names) for clock in _running(desk)]
    folder = out.is_dir() or out.suffix.lower() != ".ics"
    whole = out / "privdesk.ics" if folder else out
    earlier = read_entries(whole.read_bytes()) if _can_read(whole) else {}
    made = calendar_file(entries, earlier, name=name, now=desk.clock.now(), alarms=alarms)
    if folder:
        out.mkdir(mode=0o700, exist_ok=True)
        for file, data in single_files(made.data, name).items():
            _save_if_other(out / file, data)
    _save_if_other(whole, made.data)
    return Exported(out, len(entries), made.added, made.updated, made.cancelled)


def _can_read(path: Path) -> bool:
    return path.is_file() and path.stat().st_size <= _LARGEST


def _save_if_other(path: Path, data: bytes) -> None:
    if not _can_read(path) or path.read_bytes() != data:
        save_bytes(path, data, overwrite=True)


def _running(desk: Desk) -> list[RunningClock]:
    """The clocks that run and are not paused."""
    clocks = desk.file.queries().running_clocks()
    return [clock for clock in clocks if clock.clock.pause is None]


def _entry(desk: Desk, running: RunningClock, *, names: bool) -> "CalendarEntry":
    # icalendar is large; only who exports waits for it.
    from privdesk.exchange.ics import CalendarEntry

    deadline = running.clock.deadline
    whose = f", {running.person}" if names and running.person else ""
    lines = (
        f"{deadline.title}: last day {day_words(deadline.raw)}.",
        f"To be sent by {day_words(deadline.send_by)}.",
        deadline.citation,
    )
    return CalendarEntry(
        uid=f"{running.number}.{deadline.rule_id}@{desk.pack.id}.privdesk",
        day=deadline.send_by,
        summary=f"{_DUTIES[deadline.duty]} {running.number}{whose}",
        description="\n".join(line for line in lines if line),
    )
