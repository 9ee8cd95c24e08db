"""The dossier from the page of a case: asked for, made beside the work, told when it is there."""

import threading
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QStandardPaths, Signal
from shiboken6 import isValid

from privdesk.domain.chain import Chain
from privdesk.domain.errors import DeskError
from privdesk.domain.read_models import CaseView
from privdesk.services.dossier import DossierMade, DossierView, Wish, look_at, make_dossier
from privdesk.services.reading import Reading
from privdesk.services.redactions import can_be_marked
from privdesk.ui.dialogs.dossier import DossierDialog, DossierWanted
from privdesk.ui.dialogs.progress import ProgressDialog
from privdesk.ui.dialogs.redact import FileChoiceDialog, RedactDialog
from privdesk.ui.language import tr, trn
from privdesk.ui.session import Session
from privdesk.ui.views.page import Page

_EVERY = 200  # of a thousand; a word about progress for each part of the work


class DossierActions(QObject):
    """Asks for a dossier and makes it.

    Signals:
        progressed: how much is done, and of how much; from any thread.
    """

    progressed = Signal(int, int)

    def __init__(self, session: Session, page: Page) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._stop = threading.Event()
        self._asking: DossierDialog | None = None
        self._shown: ProgressDialog | None = None
        self.progressed.connect(self._show_progress)

    def ask(self, view: CaseView, chain: Chain) -> None:
        """Ask what dossier shall be made."""
        folder = self._session.settings.dossier_folder or _documents()
        dialog = DossierDialog(
            self._page.window(),
            view.case.id,
            view.case.number,
            linked=len(chain.cases),
            folder=folder,
        )
        self._asking = dialog
        dialog.looked.connect(self._look)
        dialog.given.connect(partial(self._make, view.case.number))
        dialog.open()

    def black_out(self, view: CaseView) -> None:
        """Mark places of a file; which one is asked where there is more than one."""
        files = [file for file in view.files if can_be_marked(file)]
        if len(files) == 1:
            self._open_file(view, files[0].id)
            return
        dialog = FileChoiceDialog(self._page.window(), view.case.number, files)
        dialog.given.connect(partial(self._open_file, view))
        dialog.open()

    def _open_file(self, view: CaseView, file_id: int) -> None:
        if not file_id:
            self._page.command_wanted.emit("case.attach")
            return
        name = next(file.name for file in view.files if file.id == file_id)
        RedactDialog(self._session, self._page.window(), file_id, name).open()

    def _look(self, wish: Wish) -> None:
        self._session.ask("dossier.look", lambda reading: look_at(reading.desk, wish), self._tell)

    def _tell(self, view: DossierView) -> None:
        if self._asking is not None and isValid(self._asking):
            self._asking.show_view(view)

    def _make(self, number: str, wanted: DossierWanted) -> None:
        self._asking = None
        folder = str(wanted.folder)
        self._session.keep(replace(self._session.settings, dossier_folder=folder))
        self._stop.clear()
        shown = ProgressDialog(
            self._page.window(),
            tr("Dossier of {number}", number=number),
            tr("If you stop it, nothing is left behind."),
        )
        shown.stop_wanted.connect(self._stop.set)
        self._shown = shown
        shown.open()
        self._session.long_work.began(tr("dossier of {number}", number=number), self._stop.set)
        last = -1

        def goes_on(done: int, of: int) -> bool:
            nonlocal last
            part = done * _EVERY // max(of, 1)
            if part != last:
                last = part
                self.progressed.emit(part, _EVERY)
            return not self._stop.is_set()

        def make(reading: Reading) -> DossierMade:
            return make_dossier(reading.desk, wanted.wish, wanted.folder, goes_on)

        self._session.ask("dossier.make", make, self._made, self._failed)

    def _show_progress(self, done: int, of: int) -> None:
        if self._shown is not None and isValid(self._shown):
            self._shown.show_progress(done, of)

    def _over(self) -> None:
        self._session.long_work.ended()
        if self._shown is not None and isValid(self._shown):
            self._shown.dismiss()
        self._shown = None

    def _made(self, made: DossierMade) -> None:
        self._over()
        self._session.changed.emit(made.changes)
        papers = trn("{count} paper", "{count} papers", made.papers)
        told = tr(
            "{name} made: {pages} pages, {papers}",
            name=made.archive.name,
            pages=made.pages,
            papers=papers,
        )
        self._session.told.emit(told)

    def _failed(self, error: DeskError) -> None:
        by_lock = self._stop.is_set() and not self._session.long_work.what
        self._over()
        if not by_lock:
            self._session.refused.emit(error)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
