"""Half-written documents of a process that died: noted before they are begun, wiped at a start.

A dossier or an export holds what people wrote, in plain. Who writes one cleans up after itself,
unless it is killed or the power fails; then a note in a private folder tells the next start where
it lies.
"""

import json
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from privdesk.config.paths import unfinished_folder
from privdesk.private_files import is_ours, wipe

_PREFIX = ".privdesk-"


@contextmanager
def unfinished(folder: Path) -> Iterator[Path]:
    """A hidden name in a folder, for what is written there until it is whole.

    Nothing lies there yet; what still does when the block ends is deleted. The process that dies in
    between leaves a note, see `wipe_left`.

    Args:
        folder: where the finished document shall lie.
    """
    place = folder / f"{_PREFIX}{secrets.token_hex(8)}"
    with _noted(place):
        try:
            yield place
        finally:
            if place.is_dir():
                shutil.rmtree(place, ignore_errors=True)
            else:
                with suppress(OSError):
                    place.unlink(missing_ok=True)


@contextmanager
def _noted(place: Path) -> Iterator[None]:
    from filelock import FileLock

    try:
        note = unfinished_folder(make=True) / f"{place.name.removeprefix(_PREFIX)}.json"
        # The system lets the lock go when the process dies, however it dies.
        lock = FileLock(note.with_suffix(".lock"), mode=0o600, thread_local=False)
        lock.acquire(blocking=False)
        note.touch(mode=0o600)
        note.write_text(json.dumps(str(place.absolute())), encoding="utf-8")
    except OSError:
        # A full or read-only disk of the settings is no reason to write no document.
        yield
        return
    try:
        yield
    finally:
        with suppress(OSError):
            note.unlink(missing_ok=True)
        lock.release()
        with suppress(OSError):
            note.with_suffix(".lock").unlink(missing_ok=True)


def wipe_left() -> int:
    """Overwrite and delete what processes left that died; those that live are not disturbed.

    What lies on a disk that is not connected waits for a start when it is.

    Returns:
        how many documents were wiped.
    """
    notes = list(unfinished_folder().glob("*.json"))
    return sum(_wipe_noted(note) for note in notes)


def _wipe_noted(note: Path) -> bool:
    from filelock import FileLock, Timeout

    lock = FileLock(note.with_suffix(".lock"), mode=0o600, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except (Timeout, OSError):
        return False  # it is being written
    try:
        place = Path(json.loads(note.read_text(encoding="utf-8")))
        if not place.parent.is_dir():
            return False
        is_left = place.name.startswith(_PREFIX) and is_ours(place)
        if is_left:
            wipe(place)
        note.unlink()
        note.with_suffix(".lock").unlink(missing_ok=True)
    except (OSError, ValueError, TypeError):
        return False
    finally:
        lock.release()
    return is_left
