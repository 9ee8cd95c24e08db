"""Which files beside a case file still hold what was erased from it, and until when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from privdesk.domain.backup_rotation import kept
from privdesk.services.backups import backups_of, kept_aside
from privdesk.services.desk import Desk

_LOOKED_AHEAD = 3 * 366  # days within which every backup has rotated out
_A_MONTH = 32  # days of later backups, of which one displaces any that is kept for its period


@dataclass(frozen=True, slots=True)
class Held:
    """A file that was written before an erasure.

    Attributes:
        path: where it lies.
        until: calendar date on which the rotation lets it go; None for one from before a restore
            or an update of the program, which stays until somebody deletes it.
    """

    path: Path
    until: date | None


def still_held(desk: Desk, folders: Iterable[Path]) -> tuple[Held, ...]:
    """What still holds the data: the backups in these folders, then what was kept aside."""
    looked_into = tuple(folders)
    backups = [held for folder in looked_into for held in _rotating(desk, folder)]
    aside = kept_aside(desk.file.path, looked_into)
    return (*backups, *(Held(path, None) for path in aside))


def _rotating(desk: Desk, folder: Path) -> tuple[Held, ...]:
    """The backups in a folder, each with the day on which the rotation lets it go.

    The newest one stays until another is made; its day is told as if one were made each day.
    """
    found = backups_of(desk.file.path, folder)
    now = desk.clock.now().astimezone(desk.clock.zone).replace(tzinfo=None)
    gone: dict[datetime, date] = {}
    days = 0
    while len(gone) < len(found) and days < _LOOKED_AHEAD:
        days += 1
        then = now + timedelta(days=days)
        later = [now + timedelta(days=one) for one in range(1, min(days, _A_MONTH) + 1)]
        keep = kept([*(one.made for one in found), *later], then)
        for one in found:
            if one.made not in keep:
                gone.setdefault(one.made, then.date())
    last = (now + timedelta(days=_LOOKED_AHEAD)).date()
    return tuple(Held(one.path, gone.get(one.made, last)) for one in found)
