"""The whole case file leaves as an open archive, and a case file is made of one."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from privdesk.domain.errors import DeskError
from privdesk.services.anonymous_copy import make_anonymous
from privdesk.services.open_format import Exported, Imported, Steps, export_all, import_archive
from privdesk.services.reading import Reading
from privdesk.ui.dialogs.new_passphrase import NewPassphraseDialog
from privdesk.ui.dialogs.progress import ProgressDialog
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.widgets import ToastLayer
from privdesk.ui.widgets.toasts import ToastAction

T = TypeVar("T")
_PARTS = 200
_ARCHIVES = tr("Archive in the open format (*.zip);;All files (*)")
_CASE_FILES = tr("Case files (*.privdesk)")


class ArchiveDoor(QObject):
    """Asks where from and where to, and works beside the window.

    Args:
        session: the open desk.
        window: of the case file.
        toasts: of the window.

    Signals:
        open_wanted: path of a case file that was made.
        progressed: how much is done, and of how much; from any thread.
    """

    open_wanted = Signal(Path)
    progressed = Signal(int, int)

    def __init__(self, session: Session, window: QWidget, toasts: ToastLayer) -> None:
        super().__init__(window)
        self._session, self._window, self._toasts = session, window, toasts
        self._stop = threading.Event()
        self._shown: ProgressDialog | None = None
        self.progressed.connect(self._show_progress)

    # Out

    def ask_export(self) -> None:
        """Ask where the archive shall lie."""
        name = f"{self._session.desk.file.path.stem}.zip"
        self._ask_save(tr("Export everything, unencrypted"), _ARCHIVES, name, self.export)

    def export(self, name: str) -> None:
        """Write everything to a place; the system has asked whether to replace what is there."""
        path = Path(name)
        self._run(
            tr("Exporting to {name}", name=path.name),
            lambda reading, steps: export_all(reading.desk, path, overwrite=True, goes_on=steps),
            self._exported,
        )

    def _exported(self, made: Exported) -> None:
        self._over()
        rows = tr(
            "{rows} rows and {files} files. The archive is not encrypted.",
            rows=made.rows,
            files=made.files,
        )
        self._toasts.tell(tr("{name} made", name=made.path.name), rows)

    # In

    def ask_import(self) -> None:
        """Ask for an archive, then where the case file shall lie."""
        dialog = QFileDialog(self._window, tr("Case file from an archive"), "", _ARCHIVES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._ask_where)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self, archive: str) -> None:
        name = f"{Path(archive).stem}.privdesk"
        self._ask_save(
            tr("New case file"), _CASE_FILES, name, partial(self.ask_passphrase, archive)
        )

    def ask_passphrase(self, archive: str, name: str) -> None:
        """Ask for the passphrase of the case file that is to be made."""
        dialog = NewPassphraseDialog(self._window, Path(name).name)
        dialog.given.connect(partial(self.take_in, archive, name))
        dialog.closed.connect(dialog.deleteLater)
        dialog.open()

    def take_in(self, archive: str, name: str, key: str) -> None:
        """Make a case file of an archive, and open it.

        Args:
            archive: path of the ZIP.
            name: path of the new file.
            key: its passphrase; empty makes a plain one.
        """
        self._run(
            tr("Making {name}", name=Path(name).name),
            lambda _reading, steps: import_archive(
                Path(archive), Path(name), key=key or None, goes_on=steps
            ),
            self._imported,
        )

    def _imported(self, made: Imported) -> None:
        self._over()
        self.open_wanted.emit(made.path)

    # Without personal data

    def ask_anonymous(self) -> None:
        """Ask where the copy shall lie."""
        name = tr("{stem} without names.privdesk", stem=self._session.desk.file.path.stem)
        self._ask_save(tr("Copy without personal data"), _CASE_FILES, name, self.copy_anonymous)

    def copy_anonymous(self, name: str) -> None:
        """Make a copy with invented names, words and papers."""
        path = Path(name)

        def work(reading: Reading, steps: Steps) -> Path:
            make_anonymous(reading.desk, path, goes_on=steps)
            return path

        self._run(tr("Making {name}", name=path.name), work, self._copied)

    def _copied(self, path: Path) -> None:
        self._over()
        action = ToastAction(tr("Open"), partial(self.open_wanted.emit, path))
        told = tr("Names, addresses, words and papers are invented. Look at it before it leaves.")
        self._toasts.tell(tr("{name} made", name=path.name), told, action=action)

    # Both

    def _ask_save(self, title: str, kinds: str, name: str, chosen: Callable[[str], None]) -> None:
        dialog = QFileDialog(self._window, title, "", kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix[1:])
        dialog.selectFile(name)
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _run(
        self, title: str, work: Callable[[Reading, Steps], T], done: Callable[[T], None]
    ) -> None:
        self._stop.clear()
        shown = ProgressDialog(self._window, title, tr("If you stop it, nothing is left behind."))
        shown.stop_wanted.connect(self.stop)
        self._shown = shown
        shown.open()
        last = -1

        def goes_on(steps: int, of: int) -> bool:
            nonlocal last
            part = steps * _PARTS // max(of, 1)
            if part != last:
                last = part
                self.progressed.emit(part, _PARTS)
            return not self._stop.is_set()

        self._session.ask("archive", lambda reading: work(reading, goes_on), done, self._failed)

    def stop(self) -> None:
        """Stop what is under way; nothing of it is left behind."""
        self._stop.set()

    def _show_progress(self, done: int, of: int) -> None:
        if self._shown is not None and isValid(self._shown):
            self._shown.show_progress(done, of)

    def _over(self) -> None:
        if self._shown is not None and isValid(self._shown):
            self._shown.dismiss()
        self._shown = None

    def _failed(self, error: DeskError) -> None:
        self._over()
        self._session.refused.emit(error)
