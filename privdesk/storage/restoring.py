"""A private copy of a case file of any version, to look at or to put in the place of another."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine

from privdesk.private_files import wipe
from privdesk.storage.cipher import FileKey
from privdesk.storage.copying import copy_whole, sync
from privdesk.storage.engine import engine_for, told_in_words
from privdesk.storage.migrate import bring_copy_up_to_date

_HOUR = 3600  # seconds


def compared_at(path: Path) -> Path:
    """Where the copy of an earlier version lies while it is compared with a case file."""
    return path.with_name(f".{path.name}.compared")


def arriving_at(path: Path) -> Path:
    """Where a backup lies before it takes the place of a case file."""
    return path.with_name(f".{path.name}.restored")


def sweep(path: Path) -> None:
    """Take away what was killed while it was at work beside a case file.

    The caller holds the right to write. Who encrypts or decrypts the file holds it, too, so that
    what lies there of that work is left over, and may be plain. A younger copy that is compared or
    restored may be at work in another process.
    """
    rewritten = path.with_name(f".{path.name}.new")
    for left in (rewritten, rewritten.with_name(f"{rewritten.name}-journal")):
        with suppress(OSError):
            wipe(left)
    for place in (compared_at(path), arriving_at(path)):
        unfinished = place.with_name(f".{place.name}.new")
        for left in (place, unfinished, place.with_name(f"{place.name}-journal")):
            with suppress(OSError):
                if time.time() - left.stat().st_mtime > _HOUR:
                    left.unlink()


@contextmanager
def up_to_date_copy(path: Path, at: Path, key: FileKey | None) -> Iterator[Engine]:
    """A copy of a case file with the present schema; it is gone afterwards unless it was moved.

    The file itself stays as it is. The copy is encrypted as the file is.

    Args:
        path: of the file; nobody needs to close it.
        at: where the copy lies meanwhile.
        key: of the file; None for a plain one.

    Raises:
        CaseFileDamaged: the file does not hold together.
        CaseFileError: a newer Privdesk wrote it, or the copy cannot be written.
        OSError: the same, told by the system.
    """
    try:
        with told_in_words(path):
            copy_whole(path, at, key)
            engine = engine_for(at, key=key)
            try:
                bring_copy_up_to_date(engine, path)
                yield engine
            finally:
                engine.dispose()
    finally:
        for left in (at, at.with_name(f"{at.name}-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def give_way(path: Path, arriving: Path, folder: Path) -> Path:
    """Keep a case file that nobody has open, then let another take its place.

    Args:
        path: of the file that gives way; it may be damaged.
        arriving: what takes its place, at rest and in the same folder.
        folder: where the file that gives way is kept.

    Returns:
        where it lies now.

    Raises:
        OSError: a folder cannot be written.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    aside = _free_name(folder, path)
    sync(arriving)
    # Its log belongs to it: it goes along, and must never meet the file that arrives.
    for ending in ("", "-wal"):
        part = path.with_name(path.name + ending)
        if part.exists():
            kept = aside.with_name(aside.name + ending)
            shutil.copyfile(part, kept)
            kept.chmod(0o600)
            sync(kept)
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    arriving.replace(path)
    sync(path.parent)
    return aside


def _free_name(folder: Path, path: Path) -> Path:
    number = 1
    while (aside := folder / f"{path.stem} before restore {number}{path.suffix}").exists():
        number += 1
    return aside
