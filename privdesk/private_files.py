"""Files and folders that nobody but their owner may read.

On Windows the folder in which they lie says who may.
"""

import os
import stat
from pathlib import Path

_OTHERS = 0o077
_FILE = 0o600
_FOLDER = 0o700
_BLOCK = 1024 * 1024  # bytes


def tighten(path: Path) -> bool:
    """Take from others what they may do with a file or folder that is ours, if they may anything.

    An older version, a tool that unpacks or a program that copies may have left it open. What
    belongs to another owner is left alone.

    Returns:
        whether nobody else can read it now; True where nothing lies there.
    """
    if os.name == "nt":
        return True
    try:
        found = path.stat()
        if not found.st_mode & _OTHERS:
            return True
        if found.st_uid != os.geteuid():
            return False
        path.chmod(stat.S_IMODE(found.st_mode) & (_FOLDER if path.is_dir() else _FILE))
        return not path.stat().st_mode & _OTHERS
    except FileNotFoundError:
        return True
    except OSError:
        return False


def is_private(path: Path) -> bool:
    """Whether nobody but its owner can read it; True where nothing lies there."""
    if os.name == "nt":
        return True
    try:
        return not path.stat().st_mode & _OTHERS
    except OSError:
        return True


def is_ours(path: Path) -> bool:
    """Whether a file or folder is there and belongs to the user of this process."""
    try:
        return os.name == "nt" or path.lstat().st_uid == os.geteuid()
    except OSError:
        return False


def wipe(path: Path) -> None:
    """Overwrite and delete a file, or a folder with all files in it; a link is only deleted.

    A disk that moves its blocks may keep the old ones.

    Raises:
        OSError: something of it cannot be deleted.
    """
    if path.is_symlink():
        path.unlink()
    elif path.is_dir():
        for one in path.iterdir():
            wipe(one)
        path.rmdir()
    else:
        with path.open("r+b") as file:
            overwrite(file.fileno(), path.stat().st_size)
        path.unlink()


def overwrite(handle: int, size: int) -> None:
    """Write zeros over a file, down to the disk.

    Args:
        handle: of the open file.
        size: how many bytes.
    """
    os.lseek(handle, 0, os.SEEK_SET)
    for start in range(0, size, _BLOCK):
        os.write(handle, bytes(min(_BLOCK, size - start)))
    os.fsync(handle)
