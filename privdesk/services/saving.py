"""The one door through which documents leave the case file: whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path

from privdesk.domain.errors import InvalidInput, Problem


def save_bytes(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write a document so that it is there whole or not at all, readable by its owner (0600).

    Args:
        path: where it shall lie.
        data: its bytes.
        overwrite: whether a file that is there already may be replaced.

    Raises:
        InvalidInput: something is there already, or the folder cannot be written.
    """
    if path.exists() and not overwrite:
        raise _refusal(f"{path.name} is there already. Choose another name.")
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".privdesk-")
    except OSError as error:
        raise _refusal(f"{path.name} is not saved: {_reason(error)}.") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError as error:
        raise _refusal(f"{path.name} is not saved: {_reason(error)}.") from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()


def _refusal(sentence: str) -> InvalidInput:
    return InvalidInput((Problem("path", sentence),))


def _reason(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno else "it cannot be written"
