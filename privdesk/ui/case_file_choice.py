"""The system's dialogs that ask for a case file, to open or to make."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.ui.language import tr

_FILTER = tr("Case files (*.privdesk);;All files (*)")


def ask_to_open(parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Ask for a case file that is there."""
    dialog = QFileDialog(parent, tr("Open case file"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _ask(dialog, chosen)


def ask_to_make(parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Ask where a sample case file shall lie."""
    dialog = QFileDialog(parent, tr("Sample case file"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("privdesk")
    _ask(dialog, chosen)


def _ask(dialog: QFileDialog, chosen: Callable[[Path], None]) -> None:
    dialog.setNameFilter(_FILTER)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
