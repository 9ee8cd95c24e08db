"""From the page of a case to the package of the person's data."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.domain.read_models import CaseView
from privdesk.services.answer_package import (
    PackageMade,
    PackageWish,
    make_package,
    mark_reviewed,
    obstacles,
    reviewed,
)
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.ui.dialogs.answer_package import AnswerPackageDialog, PackageChoice, PassphraseDialog
from privdesk.ui.language import tr
from privdesk.ui.session import Session


class PackageActions(QObject):
    """Asks which files go out and where to, then makes the package.

    Args:
        session: the open desk.
        page: of the case.
    """

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._made: PackageMade | None = None

    def ask(self, view: CaseView) -> None:
        """Ask which files go out."""
        desk = self._session.desk
        in_way = obstacles(desk, view.case, view.files)
        unsettled = any(one.field == "identity" for one in in_way)
        checked = reviewed(desk, view.files)
        window = self._page.window()
        dialog = AnswerPackageDialog(window, view.files, checked, unsettled=unsettled)
        dialog.given.connect(partial(self._ask_where, view))
        dialog.open()

    def _ask_where(self, view: CaseView, choice: PackageChoice) -> None:
        suffix = "pdf" if choice.wish.sealed else "zip"
        dialog = QFileDialog(self._page.window(), tr("Save the data for the answer"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{view.case.number}-data.{suffix}")
        dialog.fileSelected.connect(partial(self.make, view.case.id, choice))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def make(self, case_id: int, choice: PackageChoice, name: str) -> None:
        """Mark the files as checked, then make the package off the GUI thread."""
        self._session.change(lambda desk: mark_reviewed(desk, case_id, choice.checked), quiet=True)
        self._session.change(
            partial(self._make, case_id, choice.wish, Path(name)), partial(self._tell, choice.wish)
        )

    def _make(self, case_id: int, wish: PackageWish, path: Path, desk: Desk) -> ChangeSet:
        self._made = make_package(desk, case_id, wish, path)
        return self._made.changes

    def _tell(self, wish: PackageWish, _changes: ChangeSet) -> None:
        made, self._made = self._made, None
        if made is not None and made.passphrase:
            window = self._page.window()
            PassphraseDialog(window, made.passphrase, in_letter=wish.letter).open()
