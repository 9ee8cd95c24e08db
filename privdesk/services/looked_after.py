"""When a case file was last looked after: its full check, and its backups in both folders."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from privdesk.services.backups import are_private, backups_of
from privdesk.services.desk import Desk
from privdesk.services.health import sound_at


@dataclass(frozen=True, slots=True)
class LookedAfter:
    """What is known of the care for a case file; instants are local ones of the office.

    Attributes:
        sound: when a full check last found it sound; None if none did.
        backed_up: when the newest backup in the first folder was made; None if there is none.
        second: the same for the second folder.
        is_second_there: whether there is a second folder that can be looked into.
        are_private: whether nobody else on the computer can read the backups.
    """

    sound: datetime | None
    backed_up: datetime | None
    second: datetime | None
    is_second_there: bool
    are_private: bool = True


def looked_after(desk: Desk, folder: Path, second: Path | None) -> LookedAfter:
    """Look at the record of the check and into the folders of the backups; for a job.

    Args:
        desk: the open case file.
        folder: of the backups.
        second: the second folder; None if none was chosen.
    """
    sound = sound_at(desk)
    is_there = second is not None and second.is_dir()
    return LookedAfter(
        sound=sound.astimezone(desk.clock.zone).replace(tzinfo=None) if sound else None,
        backed_up=_newest(desk.file.path, folder),
        second=_newest(desk.file.path, second) if second is not None and is_there else None,
        is_second_there=is_there,
        are_private=all(are_private(desk.file.path, one) for one in (folder, second) if one),
    )


def _newest(path: Path, folder: Path) -> datetime | None:
    return next((backup.made for backup in backups_of(path, folder)), None)
