"""What the person at this computer prefers; kept outside of the case file, never personal data."""

import contextlib
import hashlib
import json
import os
import tempfile
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from privdesk.private_files import tighten

_RECENT = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences of this computer.

    Attributes:
        theme: "light", "dark" or "system".
        zoom: in percent, 90 to 200.
        language: of the window, such as "de"; "system" for that of the desktop.
        recent: paths of case files, the latest first.
        window: geometry as Qt stores it, base64; empty at first.
        last_place: where one was when the window closed, see `privdesk.ui.last_place`.
        single_keys: whether single letters are commands.
        lock_minutes: after so many minutes without a key or a move the window locks; 0 never.
        backup_folder: where backups are kept; empty for a folder beside the case file.
        second_folder: where each backup is made a second time; empty for nowhere.
        guides: whether the letter preview shows fold and window guides.
        deadlines_view: what Deadlines shows: "month", "agenda" or "timeline".
        deadlines_hidden: the groups of kinds that Deadlines leaves out.
        deadlines_law: the only country or state that it shows; empty if any.
        deadlines_rule: id of the only rule that it shows; empty if any.
        summary_quarter: the period shown last, such as "2026Q3"; empty for the quarter of today.
        fiscal_year_starts: month with which the fiscal year begins; 0 as the policy pack says.
        deadlines_handler: digest of the only handler's name, see `digest_of`; empty if any.
        dossier_folder: where the last dossier was made; empty at first.
        cases_columns: the columns of the list of cases, such as "due:0", see `list_memory`.
        cases_order: what it is sorted by, such as "due:0".
        calendar_file: calendar that is kept up to date after each change; empty if none is.
        calendar_names: whether that calendar names persons.
        mail_folder: folder that is watched for mail; empty if none is.
        printer: name of the printer chosen last; empty for the default of the system.
        both_sides: whether letters are printed on both sides of their sheets.
        cover_list: whether a print run begins with its cover list.
        shortcuts: those that were changed, such as "case.new=Ctrl+M"; see `privdesk.ui.shortcuts`.
        seen_version: the version of Privdesk whose news were told last; empty at first.
        keep_in_tray: whether closing the window leaves the program in the tray of the desktop.
    """

    theme: str = "system"
    zoom: int = 100
    language: str = "system"
    recent: tuple[str, ...] = ()
    window: str = ""
    last_place: str = ""
    single_keys: bool = True
    lock_minutes: int = 15
    backup_folder: str = ""
    second_folder: str = ""
    guides: bool = True
    deadlines_view: str = "month"
    deadlines_hidden: tuple[str, ...] = ()
    deadlines_law: str = ""
    deadlines_rule: str = ""
    deadlines_handler: str = ""
    cases_columns: tuple[str, ...] = ()
    cases_order: tuple[str, ...] = ()
    shortcuts: tuple[str, ...] = ()
    seen_version: str = ""
    keep_in_tray: bool = False
    printer: str = ""
    both_sides: bool = False
    cover_list: bool = True
    dossier_folder: str = ""
    summary_quarter: str = ""
    fiscal_year_starts: int = 0
    mail_folder: str = ""
    calendar_file: str = ""
    calendar_names: bool = False

    def with_recent(self, path: Path) -> "Settings":
        """The settings with this case file at the head of the recent ones."""
        first = str(path)
        others = (known for known in self.recent if known != first)
        return replace(self, recent=(first, *others)[:_RECENT])


class SettingsFile:
    """Loads and saves the settings; a broken file is set aside, never fatal."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """The stored settings; those of a new computer if there are none or they are broken."""
        tighten(self._path)
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError):
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_suffix(".broken.json"))
            return Settings()
        return _checked(stored)

    def save(self, settings: Settings) -> None:
        """Write the settings whole or not at all, readable by this user only.

        Raises:
            OSError: the folder cannot be written.
        """
        handle, name = tempfile.mkstemp(dir=self._path.parent, suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, indent=2)
        Path(name).replace(self._path)


def digest_of(name: str) -> str:
    """Recognizes a name without holding it; empty for no name."""
    return hashlib.sha256(name.encode()).hexdigest()[:16] if name else ""


def _checked(stored: object) -> Settings:
    """Take each value of the right type; a wrong one falls back to its default."""
    known = stored if isinstance(stored, dict) else {}
    values: dict[str, object] = {}
    for field in fields(Settings):
        value = known.get(field.name, field.default)
        if isinstance(field.default, tuple) and isinstance(value, list):
            value = tuple(str(one) for one in value)
        if type(value) is type(field.default):
            values[field.name] = value
    settings = Settings(**values)  # type: ignore[arg-type]  # each was checked against its default
    zoom = min(max(settings.zoom, 90), 200)
    minutes = min(max(settings.lock_minutes, 0), 240)
    theme = settings.theme if settings.theme in {"light", "dark", "system"} else "system"
    view = settings.deadlines_view
    view = view if view in {"month", "agenda", "timeline"} else "month"
    fiscal = settings.fiscal_year_starts if 0 <= settings.fiscal_year_starts <= 12 else 0  # noqa: PLR2004
    return replace(
        settings,
        zoom=zoom,
        theme=theme,
        deadlines_view=view,
        lock_minutes=minutes,
        fiscal_year_starts=fiscal,
    )
