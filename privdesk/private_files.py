"""Files and folders that nobody but their owner may read.

On Windows the folder in which they lie says who may.
"""

import os
import stat
from pathlib import Path

_OTHERS = 0o077
_FILE = 0o600
_FOLDER = 0o700


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
