"""Whether the file at a path is still the one that was opened; where it is not, nothing is saved.

A sync client, a copy of a backup or a careless move may put another file there, or none. Who goes
on writing then writes into a file that no longer has a name. SQLite looks for that before it begins
a rollback journal and when the last connection closes, not before a commit with the write-ahead log
(https://sqlite.org/howtocorrupt.html, sections 2.4 and 4.3).
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from privdesk.domain.errors import CaseFileReplaced
from privdesk.domain.said import said

_LOG: Final = "-wal"
_SHARED: Final = "-shm"

_Mark = tuple[int, int]
"""Device and inode: they tell two files of one name apart, on Windows as well."""

Marks = dict[str, _Mark]
"""Of the file, under an empty name, and of what lies along it, under its ending."""


class Place:
    """Where an open case file lies, with the log beside it.

    Args:
        path: of the file, before its first connection is made.
        holds: whether to keep the file open for as long as it is worked on, so that it can be told
            whether it still has a name. It is let go after the last connection: a file that is
            closed takes the locks of SQLite along.
    """

    def __init__(self, path: Path, *, holds: bool) -> None:
        self._path = path
        self._mark = _mark_of(path)
        self._beside: Marks = {}
        self._handle = os.open(path, os.O_RDONLY) if holds else None

    def note_log(self) -> None:
        """Know the write-ahead log that a connection has just opened; there need not be one."""
        for ending in (_LOG, _SHARED):
            mark = _mark_of(self._along(ending))
            if mark is not None:
                self._beside[ending] = mark

    @property
    def marks(self) -> Marks:
        """What tells the file and its log from others, for whoever comes after a crash."""
        return {"": self._mark, **self._beside} if self._mark else {}

    def lost(self) -> CaseFileReplaced | None:
        """What became of the file, in a sentence; None if all is as it was."""
        name, found = self._path.name, _mark_of(self._path)
        if found is None:
            return CaseFileReplaced(
                said(
                    "Not saved: {name} was moved, renamed or deleted while it was open. Put it "
                    "back, or go on in a copy of what is open.",
                    name=name,
                ),
                is_gone=True,
            )
        if found != self._mark:
            return CaseFileReplaced(
                said(
                    "Not saved: another file was put in the place of {name} while it was open. "
                    "Go on in a copy of what is open; the other file stays as it is.",
                    name=name,
                )
            )
        if _LOG in self._beside and _mark_of(self._along(_LOG)) != self._beside[_LOG]:
            return CaseFileReplaced(
                said(
                    "Not saved: the log beside {name} was deleted or replaced while it was open. "
                    "Go on in a copy of what is open.",
                    name=name,
                )
            )
        return None

    def check(self) -> None:
        """Refuse to go on where the file is another one.

        Raises:
            CaseFileReplaced: it is, or there is none.
        """
        lost = self.lost()
        if lost is not None:
            raise lost

    @property
    def has_name(self) -> bool:
        """Whether the open file still has a name somewhere, so that it outlives its last handle."""
        return self._handle is None or os.fstat(self._handle).st_nlink > 0

    def take_log_away(self) -> None:
        """Delete the log that was left behind beside another file, to which it does not belong.

        Whoever opened that file would put our pages into it. A log that came with the other file
        is not ours and stays.
        """
        for ending, mark in self._beside.items():
            left = self._along(ending)
            with suppress(OSError):
                if _mark_of(left) == mark:
                    left.unlink()

    def let_go(self) -> None:
        """Close the handle; after the last connection."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _along(self, ending: str) -> Path:
        return self._path.with_name(self._path.name + ending)


def _mark_of(path: Path) -> _Mark | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def log_of_another(path: Path, left: Marks) -> Path | None:
    """The log beside a file to which it does not belong; None if all is well.

    A crash left a log, and before the file is opened again somebody puts a backup in its place:
    SQLite would write pages of the old file into it. A file that was copied along with its log has
    other marks for both, and is its own.

    Args:
        path: of the file; nobody has it open.
        left: what the holder had open who died, or has open now.
    """
    log = path.with_name(path.name + _LOG)
    try:
        has_pages = log.stat().st_size > 0
    except OSError:
        return None
    is_same_log = _LOG in left and _mark_of(log) == left[_LOG]
    return log if has_pages and is_same_log and _mark_of(path) != left.get("") else None


def set_aside(log: Path) -> Path:
    """Take a log away from a file to which it does not belong; it is never deleted.

    Raises:
        OSError: the folder cannot be written.
    """
    number = 1
    while (aside := log.with_name(f"{log.name} kept {number}")).exists():
        number += 1
    log.rename(aside)
    log.with_name(log.name.removesuffix(_LOG) + _SHARED).unlink(missing_ok=True)
    return aside


def free_name(path: Path) -> Path:
    """Where a copy of what is open can be kept: beside the file, or in the nearest folder."""
    folder = next((one for one in path.parents if one.is_dir() and os.access(one, os.W_OK)), None)
    number, folder = 1, folder or path.parent
    while (kept := folder / f"{path.stem} kept {number}{path.suffix}").exists():
        number += 1
    return kept
