"""The frozen bytes of a letter as a file that the person chooses."""

import re
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.services import letters
from privdesk.services.reading import Reading
from privdesk.services.saving import save_bytes
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.views.letter_picture import LetterPicture

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class LetterCopy(QObject):
    """Asks for a path, then writes the PDF there."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def ask_path(self, picture: LetterPicture) -> None:
        """Ask where to save the PDF, and save it."""
        name = f"{picture.letter.number} {picture.view.person.display_name}"
        dialog = QFileDialog(self._page.window(), tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{_NOT_IN_NAMES.sub(' ', name).strip()}.pdf")
        dialog.fileSelected.connect(lambda path: self.save(path, picture.letter.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: str, letter_id: int) -> None:
        """Save a final letter at a path that the person has chosen; one that waits says so."""
        target = Path(path)

        def write(reading: Reading) -> str:
            pdf = letters.pdf_to_hand_out(reading.desk, letter_id)
            save_bytes(target, pdf, overwrite=True)  # the file dialog has asked already
            return target.name

        self._session.ask("letter.save", write, self._told_saved)

    def _told_saved(self, name: str) -> None:
        self._session.told.emit(tr("{name} saved", name=name))
