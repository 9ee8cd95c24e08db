"""Send-by dates leave as a calendar: when asked for, and after each change if that is wanted."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.services.calendar_out import Exported, export_calendar
from privdesk.ui.dialogs.calendar_out import CalendarDialog, CalendarWishes
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.widgets import ToastLayer

_AFTER_MS = 3000  # of rest after a change


class CalendarDoor(QObject):
    """Writes the calendar of the window's case file.

    Args:
        session: the open desk.
        window: of the case file.
        toasts: of the window.
    """

    def __init__(self, session: Session, window: QWidget, toasts: ToastLayer) -> None:
        super().__init__(window)
        self._session, self._window, self._toasts = session, window, toasts
        self._timer = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.update)
        session.changed.connect(self._changed)

    def ask(self) -> None:
        """Ask what shall stand in it and where it shall lie."""
        settings = self._session.settings
        now = CalendarWishes(settings.calendar_names, bool(settings.calendar_file))
        dialog = CalendarDialog(self._window, now)
        dialog.given.connect(self._ask_where)
        dialog.open()

    def _ask_where(self, wishes: CalendarWishes) -> None:
        dialog = QFileDialog(self._window, tr("Export calendar"), "", tr("Calendar (*.ics)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # it is updated, not replaced
        dialog.setDefaultSuffix("ics")
        known = self._session.settings.calendar_file
        dialog.selectFile(known or f"{self._session.desk.pack.id}.ics")
        dialog.fileSelected.connect(partial(self.export, wishes))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, wishes: CalendarWishes, name: str) -> None:
        """Write the calendar to a place, and remember it if it shall be kept up to date."""
        kept = name if wishes.keeps else ""
        settings = replace(self._session.settings, calendar_file=kept, calendar_names=wishes.names)
        self._session.keep(settings)
        self._write(Path(name), self._tell)

    def _changed(self, _changes: object) -> None:
        if self._session.settings.calendar_file:
            self._timer.start()

    def update(self) -> None:
        """Write the calendar that is kept up to date."""
        if self._session.settings.calendar_file and not self._session.is_locked:
            self._write(Path(self._session.settings.calendar_file), self._updated)

    def _write(self, path: Path, done: Callable[[Exported], None]) -> None:
        names = self._session.settings.calendar_names
        self._session.ask(
            "calendar", lambda reading: export_calendar(reading.desk, path, names=names), done
        )

    def _tell(self, made: Exported) -> None:
        changed = tr(
            "{added} added, {updated} updated, {cancelled} cancelled",
            added=made.added,
            updated=made.updated,
            cancelled=made.cancelled,
        )
        self._toasts.tell(
            tr("{entries} send-by dates in {name}", entries=made.entries, name=made.path.name),
            changed,
        )

    def _updated(self, _made: Exported) -> None:
        """Nothing is told of what happens after each change."""
