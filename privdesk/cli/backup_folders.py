"""The folders of the backups that the commands use: those that were typed, else of the settings."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from privdesk.config.paths import config_folder
from privdesk.config.settings import Settings, SettingsFile
from privdesk.services.backups import folder_of

Folder = Annotated[
    str,
    typer.Option(
        metavar="FOLDER",
        help="Of the backups; by default that of the settings, else one beside the file.",
    ),
]
Second = Annotated[
    str, typer.Option(metavar="FOLDER", help="Look here, too; by default as the settings say.")
]


@dataclass(frozen=True, slots=True)
class BackupFolders:
    """Where the backups of a case file lie; no second folder is None."""

    first: Path
    second: Path | None

    @property
    def all(self) -> tuple[Path, ...]:
        """The first folder, and the second one where one was chosen."""
        return (self.first,) if self.second is None else (self.first, self.second)

    @property
    def missing(self) -> str:
        """A sentence about a second folder that is not there; empty if all is well."""
        if self.second is None or self.second.is_dir():
            return ""
        return f"The second folder {self.second.name} is not there. Connect its disk to see more."


def backup_folders(file: Path, folder: str, second: str) -> BackupFolders:
    """The folders that were typed, else those that the window keeps its backups in."""
    try:
        chosen = SettingsFile(config_folder() / "settings.json").load()
    except OSError:  # whoever runs this has no home
        chosen = Settings()
    other = second or chosen.second_folder
    return BackupFolders(
        folder_of(file, folder or chosen.backup_folder), Path(other) if other else None
    )
