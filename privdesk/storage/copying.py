"""A whole, checked copy of a case file that may be in use; encrypted as the original is."""

import os
from contextlib import closing, suppress
from pathlib import Path
from sqlite3 import Connection

from privdesk.domain.errors import CaseFileDamaged
from privdesk.domain.said import said
from privdesk.storage.cipher import FileKey
from privdesk.storage.engine import connect_raw, told_in_words


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


def copy_from(source: Connection, copy: Path, key: FileKey | None) -> None:
    """Copy what a connection sees, under the same key; the file need not have a name any more.

    Raises:
        CaseFileDamaged: the copy does not hold together.
        CaseFileError: the folder of the copy is full or cannot be written.
        OSError: the same, told by the system.
    """
    unfinished = copy.with_name(f".{copy.name}.new")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
        with told_in_words(copy), closing(connect_raw(unfinished, key)) as target:
            target.execute("PRAGMA synchronous = FULL").close()
            source.backup(target)
            # The copy rests in one file, so that it can be moved and kept.
            target.execute("PRAGMA journal_mode = DELETE").close()
            _check(target, copy)
        sync(unfinished)
        unfinished.replace(copy)
        sync(copy.parent)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


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
