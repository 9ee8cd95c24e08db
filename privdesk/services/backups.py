"""Backups: made through SQLite while others work, checked, encrypted as the file is, rotated."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from privdesk.domain.backup_rotation import kept
from privdesk.domain.errors import (
    CaseFileDamaged,
    CaseFileError,
    InvalidInput,
    NoSpace,
    PassphraseWrong,
)
from privdesk.domain.said import said
from privdesk.private_files import is_private, tighten
from privdesk.services.desk import Desk, open_desk, pack_of
from privdesk.storage import CaseFile

_STAMP = "%Y-%m-%d %H%M%S"
_DAY = 86_400  # seconds
_DISK_FULL = 28  # errno.ENOSPC, the same on every system


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that lies on disk.

    Attributes:
        path: where.
        made: local instant of the office, as its name tells.
    """

    path: Path
    made: datetime


@dataclass(frozen=True, slots=True)
class Difference:
    """What a case file has that its backup has not, and the other way round.

    Attributes:
        made: case numbers that are in the file only; a restore takes them away.
        gone: case numbers that are in the backup only.
        changed: case numbers whose rows differ.
        entries: how many entries of the audit trail the file has more than the backup.
        same_trail: whether the backup is an earlier state of this very file.
    """

    made: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...]
    entries: int
    same_trail: bool


def folder_of(path: Path, chosen: str = "") -> Path:
    """Where the backups of a case file lie: the folder of choice, or one beside the file."""
    return Path(chosen) if chosen else path.with_name(f"{path.stem} backups")


def backups_of(path: Path, folder: Path) -> tuple[Backup, ...]:
    """The backups of a case file, the newest first; none where there is no folder."""
    found = []
    for one in folder.glob(f"{_escaped(path.stem)} *{path.suffix}"):
        with suppress(ValueError):
            stamp = one.stem.removeprefix(f"{path.stem} ")
            found.append(Backup(one, datetime.strptime(stamp, _STAMP)))  # noqa: DTZ007 - local
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def all_backups_of(path: Path, folder: Path, second: Path | None) -> tuple[Backup, ...]:
    """The backups of a case file in both folders, the newest first.

    Two of one moment both stand there: where the one is damaged, the other may hold.
    """
    found = list(backups_of(path, folder))
    if second is not None:
        with suppress(OSError):  # a disk that is not connected has none
            found += backups_of(path, second)
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def kept_aside(path: Path, folders: Iterable[Path]) -> tuple[Path, ...]:
    """What was kept of a case file, which no rotation deletes.

    A restore, an update of the program, or a file that was replaced while it was open leaves it.

    Args:
        path: the case file.
        folders: of its backups, where a restore keeps the file from before.
    """
    name = _escaped(path.stem)
    found = list(path.parent.glob(f"{name}.before-update-from-*{path.suffix}"))
    found += path.parent.glob(f"{name} kept *{path.suffix}")
    for folder in folders:
        with suppress(OSError):
            found += _before(path, folder)
    return tuple(sorted(set(found)))


def keep_private(path: Path, folders: Iterable[Path]) -> None:
    """Take from others what they may do with the backups of a case file, where they are ours."""
    for folder in folders:
        if folder == folder_of(path):
            tighten(folder)  # a folder of choice may be meant for several
        with suppress(OSError):  # a disk that is not connected has none
            for one in (
                *(backup.path for backup in backups_of(path, folder)),
                *_before(path, folder),
            ):
                tighten(one)


def are_private(path: Path, folder: Path) -> bool:
    """Whether nobody else on the computer can read the backups in a folder."""
    with suppress(OSError):
        return all(is_private(one.path) for one in backups_of(path, folder))
    return True


def _before(path: Path, folder: Path) -> Iterable[Path]:
    return folder.glob(f"{_escaped(path.stem)} before restore *{path.suffix}")


def _escaped(name: str) -> str:
    return "".join(f"[{char}]" if char in "*?[" else char for char in name)


def back_up(desk: Desk, folder: Path, goes_on: Callable[[], bool] = lambda: True) -> Backup:
    """Write a backup, check it, then let those go that the rotation no longer keeps.

    Args:
        desk: the open desk.
        folder: of the backups.
        goes_on: is asked again and again; False stops.

    Raises:
        Refused: it was stopped; the backups before are as they were.
        CaseFileError: it cannot be written or does not hold; the backups before are as they were.
    """
    path = desk.file.path
    made = desk.clock.now().astimezone(desk.clock.zone).replace(tzinfo=None, microsecond=0)
    backup = Backup(folder / f"{path.stem} {made:{_STAMP}}{path.suffix}", made)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        keep_private(path, (folder,))
        desk.file.copy_to(backup.path, goes_on)
    except NoSpace as error:
        raise _full(folder) from error
    except OSError as error:
        if error.errno == _DISK_FULL:
            raise _full(folder) from error
        raise CaseFileError(
            said(
                "No backup was made: the folder {name} cannot be written. Check that "
                "it is there, or choose another.",
                name=folder.name,
            )
        ) from error
    _rotate(path, folder, made)
    return backup


def back_up_twice(
    desk: Desk, folder: Path, second: Path | None, goes_on: Callable[[], bool] = lambda: True
) -> tuple[Backup, CaseFileError | None]:
    """Write a backup, then another one into a second folder, which rotates by itself.

    Args:
        desk: the open desk.
        folder: of the backups.
        second: such as a folder on another disk; None for none. It is never made: a disk that is
            not connected shall not be taken for an empty folder.
        goes_on: is asked again and again; False stops.

    Returns:
        the first backup, and why there is no second one; None if all is well.

    Raises:
        CaseFileError: the first one cannot be written or does not hold.
        Refused: it was stopped.
    """
    made = back_up(desk, folder, goes_on)
    if second is None:
        return made, None
    if not second.is_dir():
        return made, CaseFileError(
            said(
                "Backed up to {name} only: the second folder {second} is not there. "
                "Connect its disk, or choose another folder in the settings.",
                name=folder.name,
                second=second.name,
            )
        )
    try:
        back_up(desk, second, goes_on)
    except CaseFileError as error:
        return made, CaseFileError(
            said("Backed up to {name} only. {sentence}", name=folder.name, sentence=error.sentence)
        )
    return made, None


def _full(folder: Path) -> NoSpace:
    return NoSpace(
        said(
            "No backup was made: the disk of {name} is full. Earlier backups are still "
            "there. Free some space, or choose another folder.",
            name=folder.name,
        )
    )


def _rotate(path: Path, folder: Path, now: datetime) -> None:
    backups = backups_of(path, folder)
    keep = kept((backup.made for backup in backups), now)
    for backup in backups:
        if backup.made not in keep:
            # What cannot be deleted now is deleted next time.
            with suppress(OSError):
                backup.path.unlink()
    with suppress(OSError):
        _sweep(path, folder, backups[0].path.stat().st_mtime)


def _sweep(path: Path, folder: Path, now: float) -> None:
    """Take away what a killed backup left; a younger one may still be written."""
    for left in folder.glob(f".{_escaped(path.stem)} *.new"):
        if now - left.stat().st_mtime > _DAY:
            left.unlink()


def difference(
    path: Path, backup: Path, key: str | None = None, *, desk: Desk | None = None
) -> Difference:
    """What a restore would change.

    Args:
        path: the case file.
        backup: the backup to restore.
        key: passphrase of the backup, and of the file where that is not open.
        desk: the file where it is open; then its passphrase may be another one by now.

    Raises:
        CaseFileError: one of them cannot be opened.
    """
    then = _state(backup, path, key)
    try:
        now = _state_of(desk.file) if desk is not None else _state(path, path, key)
    except PassphraseWrong as error:
        raise PassphraseWrong(
            said(
                "{name} opens with another passphrase than {backup}. Compare them in the "
                "window, or restore without comparing.",
                name=path.name,
                backup=backup.name,
            )
        ) from error
    common = now.cases.keys() & then.cases.keys()
    return Difference(
        made=tuple(sorted(now.cases.keys() - then.cases.keys())),
        gone=tuple(sorted(then.cases.keys() - now.cases.keys())),
        changed=tuple(sorted(n for n in common if now.cases[n] != then.cases[n])),
        entries=len(now.trail) - len(then.trail),
        same_trail=now.trail[: len(then.trail)] == then.trail,
    )


@dataclass(frozen=True, slots=True)
class _State:
    cases: Mapping[str, str]
    trail: tuple[str, ...]


def _state_of(file: CaseFile) -> _State:
    queries = file.queries()
    return _State(queries.case_marks(), queries.trail_digests())


def _state(looked_at: Path, beside: Path, key: str | None) -> _State:
    try:
        with CaseFile.looked_at(looked_at, beside, key=key) as file:
            return _state_of(file)
    except OSError as error:
        raise CaseFileError(
            said(
                "{name} is from an older Privdesk. To compare it, a copy is brought up to "
                "date beside {name_2}, and that folder cannot be written.",
                name=looked_at.name,
                name_2=beside.name,
            )
        ) from error


def restore(path: Path, backup: Path, folder: Path, key: str | None = None) -> Path:
    """Put a checked backup in the place of a case file that nobody has open.

    The file as it is now is kept among the backups first, so that a restore can be taken back. A
    backup of an earlier version is brought up to date on its way; itself, it stays as it is.

    Args:
        path: the case file; it may be damaged.
        backup: what shall take its place.
        folder: of the backups.
        key: passphrase of the backup.

    Returns:
        where the file from before lies now.

    Raises:
        CaseFileError: the backup does not hold, or the file is open; the file is as it was.
    """

    def check(arriving: CaseFile) -> None:
        if arriving.verify().problems:
            raise _broken(backup)
        try:
            pack_of(arriving)
        except InvalidInput as error:
            raise _broken(backup) from error

    try:
        aside = CaseFile.restore(path, backup, folder, key=key, check=check)
    except CaseFileDamaged as error:
        raise _broken(backup) from error
    except NoSpace as error:
        raise _no_room(path) from error
    except OSError as error:
        if error.errno == _DISK_FULL:
            raise _no_room(path) from error
        raise CaseFileError(
            said("{name} was not restored: its folder cannot be written.", name=path.name)
        ) from error
    desk = open_desk(path, key=key)
    try:
        with desk.work() as work:
            work.audit("case_file.restored", "office", {"backup": backup.name})
            work.commit()
    finally:
        desk.close()
    return aside


def _broken(backup: Path) -> CaseFileDamaged:
    return CaseFileDamaged(
        said("{name} does not hold. Choose an earlier backup.", name=backup.name)
    )


def _no_room(path: Path) -> NoSpace:
    return NoSpace(
        said(
            "{name} was not restored: there is no room for another copy of it. It is "
            "as it was. Free some space and try again.",
            name=path.name,
        )
    )
