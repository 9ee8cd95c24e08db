"""Sees that the case file was replaced or is gone, and goes on in a copy of what is open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from privdesk.domain.errors import CaseFileReplaced, DeskError
from privdesk.services.desk import Desk
from privdesk.services.replaced import go_on_in_copy
from privdesk.ui.dialogs.replaced import ReplacedDialog
from privdesk.ui.jobs import Jobs
from privdesk.ui.language import shown, tr
from privdesk.ui.session import Session
from privdesk.ui.widgets import ToastLayer

_EVERY_MS = 5_000


class PlaceWatch(QObject):
    """Looks every few seconds, when the window is come back to, and when a change is refused.

    Args:
        session: the open case file.
        window: on which the dialog lies.
        toasts: tell where the work goes on.

    Signals:
        open_wanted: path of the file that lies at the old place now.
        moved: the file that is open is another one now.
    """

    open_wanted = Signal(Path)
    moved = Signal()

    def __init__(self, session: Session, window: QWidget, toasts: ToastLayer) -> None:
        super().__init__(window)
        self._session, self._window, self._toasts = session, window, toasts
        # A server that does not answer shall not hold up the pages.
        self._jobs = Jobs(self)
        self._jobs.crashed.connect(session.jobs.crashed)
        self._dialog: ReplacedDialog | None = None
        self._asked = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        session.replaced.connect(self.look)
        session.closing.connect(self._end)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._come_back)

    def start(self) -> None:
        """Look from now on."""
        self._timer.start()

    def look(self) -> None:
        """Look whether the file still lies at its place."""
        if not self._session.is_locked and not self._jobs.is_busy:
            file = self._session.desk.file
            self._jobs.read("place", file.lost, self._seen, self._session.refused.emit)

    def asks_before_closing(self) -> bool:
        """Whether the window shall stay for a choice; who closes it twice has chosen."""
        if self._session.is_locked or self._asked:
            return False
        lost = self._session.desk.file.lost()
        if lost is not None:
            self._asked = True
            self._ask(lost)
        return lost is not None

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self.look()

    def _seen(self, lost: CaseFileReplaced | None) -> None:
        if lost is None:
            self._asked = False
            if self._dialog is not None:
                self._dialog.dismiss()
        elif self._dialog is None and not self._session.is_locked:
            self._timer.stop()  # who chose "later" is asked again at the next change
            self._ask(lost)

    def _ask(self, lost: CaseFileReplaced) -> None:
        if self._dialog is not None:
            return
        file = self._session.desk.file
        path = file.path
        dialog = self._dialog = ReplacedDialog(self._window, path, lost, sealed=file.is_encrypted)
        dialog.copy_wanted.connect(partial(self._go_on, None, self._went_on))
        dialog.place_wanted.connect(self._choose)
        dialog.other_wanted.connect(partial(self._go_on, None, partial(self._open, path)))
        dialog.closed.connect(self._closed)
        dialog.open()
        self._timer.start()

    def _closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            self._timer.stop()
            dialog.deleteLater()

    def _choose(self) -> None:
        assert self._dialog is not None, "it has asked"
        chosen = QFileDialog(self._window, tr("Copy of what is open"))
        chosen.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chosen.setDefaultSuffix("privdesk")
        chosen.setNameFilter(tr("Case files (*.privdesk);;All files (*)"))
        chosen.fileSelected.connect(lambda name: self._go_on(Path(name), self._went_on))
        chosen.finished.connect(chosen.deleteLater)
        chosen.open()

    def _go_on(self, copy: Path | None, then: Callable[[Path], None]) -> None:
        before = self._session.desk

        def well(desk: Desk) -> None:
            self._session.go_on_with(desk)
            if self._dialog is not None:
                self._dialog.dismiss()
            self._asked = False
            self.moved.emit()
            self._session.jobs.change(before.close, lambda _none: then(desk.file.path), badly)

        def badly(error: DeskError) -> None:
            if self._dialog is not None:
                self._dialog.refuse(shown(error.sentence))
            else:
                self._session.refused.emit(error)

        self._session.jobs.change(partial(go_on_in_copy, before, copy), well, badly)

    def _went_on(self, path: Path) -> None:
        self._timer.start()
        self._toasts.tell(
            tr("The work goes on in {name}. Nothing was lost.", name=path.name), path.parent.name
        )

    def _open(self, other: Path, copy: Path) -> None:
        self._went_on(copy)
        self.open_wanted.emit(other)

    def _end(self) -> None:
        self._timer.stop()
        self._jobs.finish()
