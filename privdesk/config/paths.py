"""The program's own folders, by the custom of each system."""

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs(appname="Privdesk", appauthor=False)


def config_folder() -> Path:
    """The private folder of the settings; made if it is not there (mode 0700)."""
    return _private(_DIRS.user_config_path)


def log_folder() -> Path:
    """The private folder of the log; made if it is not there (mode 0700)."""
    return _private(_DIRS.user_log_path)


def documents_folder() -> Path:
    """Where a person expects to find a case file or a saved PDF."""
    return _DIRS.user_documents_path


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
