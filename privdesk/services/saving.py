"""The one door through which documents leave the case file: whole or not at all."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from privdesk.config.unfinished import unfinished
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import said


def save_bytes(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write a document so that it is there whole or not at all, readable by its owner (0600).

    Args:
        path: where it shall lie.
        data: its bytes.
        overwrite: whether a file that is there already may be replaced.

    Raises:
        InvalidInput: something is there already, or the folder cannot be written.
    """
    with saving(path, overwrite=overwrite) as unfinished, unfinished.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextlib.contextmanager
def saving(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """A file beside a place, to be written; it takes the place when the block ends well.

    Args:
        path: where it shall lie.
        overwrite: whether a file that is there already may be replaced.

    Raises:
        InvalidInput: something is there already, or the folder cannot be written.
    """
    if path.exists() and not overwrite:
        raise _refusal(said("{name} is there already. Choose another name.", name=path.name))
    try:
        with unfinished(path.parent) as place:
            os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            yield place
            place.replace(path)
    except OSError as error:
        raise _refusal(
            said("{name} is not saved: {reason}.", name=path.name, reason=_reason(error))
        ) from error


def _refusal(sentence: str) -> InvalidInput:
    return InvalidInput((Problem("path", sentence),))


def _reason(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno else said("it cannot be written")
