"""A whole, checked copy of a case file that may be in use; encrypted as the original is."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from sqlite3 import Connection

from privdesk.domain.errors import CaseFileDamaged, CaseFileInUse, Refused
from privdesk.domain.said import said
from privdesk.storage.cipher import FileKey
from privdesk.storage.engine import BUSY_MS, connect_raw, driver_errors, told_in_words

PATIENCE = 30
"""Seconds that a copy waits for another program that holds the file."""

_AT_ONCE = 1024  # pages between two questions
_ASKED = 0.25  # seconds between two questions while the file is held
_PRIMARY_CODE = 0xFF
_HELD = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})

GoesOn = Callable[[], bool]
"""Whether to go on."""


def always() -> bool:
    """Go on to the end."""
    return True


def copy_whole(path: Path, copy: Path, key: FileKey | None) -> None:
    """Copy a case file through SQLite; the copy appears at its place when it is checked.

    What lay at that place before is replaced only then.

    Raises:
        CaseFileDamaged: the copy does not hold together.
        CaseFileError: the folder of the copy is full or cannot be written.
        OSError: the same, told by the system.
    """
    with told_in_words(copy), closing(connect_raw(path, key, read_only=True)) as source:
        copy_from(source, copy, key)


def copy_from(
    source: Connection, copy: Path, key: FileKey | None, goes_on: GoesOn = always
) -> None:
    """Copy what a connection sees, under the same key; the file need not have a name any more.

    Args:
        source: of the file that is copied.
        copy: where.
        key: of both.
        goes_on: is asked some times a second, also while another program holds the file; False
            stops.

    Raises:
        CaseFileDamaged: the copy does not hold together.
        CaseFileInUse: another program held the file for longer than `PATIENCE`.
        CaseFileError: the folder of the copy is full or cannot be written.
        Refused: it was stopped.
        OSError: the folder cannot be written.
    """
    unfinished = copy.with_name(f".{copy.name}.new")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
        with told_in_words(copy), closing(connect_raw(unfinished, key)) as target:
            target.execute("PRAGMA synchronous = FULL").close()
            wait = _Waiting(copy.name, goes_on)
            with _one_moment(source, wait):
                source.backup(target, pages=_AT_ONCE, progress=wait.took, sleep=_ASKED)
            # The copy rests in one file, so that it can be moved and kept.
            target.execute("PRAGMA journal_mode = DELETE").close()
            _check(target, copy)
        sync(unfinished)
        unfinished.replace(copy)
        sync(copy.parent)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


class _Waiting:
    """Bears with whoever holds a file, but not for ever."""

    def __init__(self, name: str, goes_on: GoesOn) -> None:
        self._name, self._goes_on = name, goes_on
        self._since = time.monotonic()

    def took(self, code: int, _remaining: int, _total: int) -> None:
        """Hear of one step of the copy."""
        if code & _PRIMARY_CODE in _HELD:
            self.waits()
            return
        self._since = time.monotonic()
        self._ask()

    def waits(self) -> None:
        """Hear that it is held.

        Raises:
            CaseFileInUse: it was held for too long.
            Refused: it was stopped.
        """
        self._ask()
        if time.monotonic() - self._since > PATIENCE:
            raise CaseFileInUse(
                said(
                    "{name} was not written: another program has held the case file or its copy "
                    "for {seconds} seconds. End that program, or try again later.",
                    name=self._name,
                    seconds=PATIENCE,
                )
            )

    def _ask(self) -> None:
        if not self._goes_on():
            raise Refused(said("Stopped. Nothing was changed."))


@contextmanager
def _one_moment(source: Connection, wait: _Waiting) -> Iterator[None]:
    """Let a connection see one moment of its file, whoever writes it meanwhile.

    Else each change begins the copy anew. SQLite itself would wait without end.
    """
    source.execute(f"PRAGMA busy_timeout = {round(_ASKED * 1000)}").close()
    while True:
        try:
            source.execute("BEGIN").close()
            source.execute("SELECT count(*) FROM sqlite_master").fetchall()
            break
        except driver_errors() as error:
            source.rollback()
            if getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE not in _HELD:
                raise
            wait.waits()
    try:
        yield
    finally:
        source.rollback()
        source.execute(f"PRAGMA busy_timeout = {BUSY_MS}").close()


def _check(target: object, copy: Path) -> None:
    for pragma in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
        rows = target.execute(f"PRAGMA {pragma}").fetchall()  # type: ignore[attr-defined]  # either driver
        if rows not in ([], [("ok",)]):
            raise CaseFileDamaged(
                said(
                    "{name} was not kept: the case file does not hold together. Verify "
                    "the case file and restore the backup before.",
                    name=copy.name,
                )
            )


def sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows has no handle for the names of a folder
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
