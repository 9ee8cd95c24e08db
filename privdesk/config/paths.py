"""The program's own folders, by the custom of each system."""

import os
from pathlib import Path

from platformdirs import PlatformDirs

from privdesk.private_files import tighten

_DIRS = PlatformDirs(appname="Privdesk", appauthor=False)


def config_folder() -> Path:
    """The private folder of the settings; made if it is not there (mode 0700)."""
    return _private(_DIRS.user_config_path)


def log_folder() -> Path:
    """The private folder of the log; made if it is not there (mode 0700)."""
    return _private(_DIRS.user_log_path)


def unfinished_folder(*, make: bool = False) -> Path:
    """The private folder of the notes on half-written documents (mode 0700); need not be there."""
    folder = _DIRS.user_state_path / "unfinished"
    return _private(folder) if make else folder


def documents_folder() -> Path:
    """Where a person expects to find a case file or a saved PDF."""
    return _DIRS.user_documents_path


def dictionary_folders() -> tuple[Path, ...]:
    """Where dictionaries may lie: the folder of this program, then those of the system.

    The first is made by whoever puts one into it. LibreOffice keeps its own, of which the usual
    places are looked at.
    """
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    roots = [Path(one) for one in shared.split(":") if one]
    system = [root / name for root in roots for name in ("hunspell", "myspell/dicts")]
    system += [Path("/Library/Spelling"), Path.home() / "Library/Spelling"]
    office = [Path(os.environ[name]) for name in ("ProgramFiles",) if name in os.environ]
    office = [folder / "LibreOffice" for folder in office]
    office += [
        Path("/usr/lib/libreoffice"),
        Path("/Applications/LibreOffice.app/Contents/Resources"),
    ]
    extensions = [
        place / "extensions" / name
        for folder in office
        for place in (folder / "share", folder)
        for name in ("dict-de", "dict-it")
    ]
    return (_DIRS.user_data_path / "dictionaries", *system, *extensions)


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    tighten(folder)
    return folder
