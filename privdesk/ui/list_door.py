"""How a list leaves its page: the system's dialog for a file, and the clipboard."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from privdesk.ui.language import tr
from privdesk.ui.list_copies import CopiedList

_FORMS = {
    "Workbook (*.xlsx)": "xlsx",
    "Text with commas (*.csv)": "csv",
    "For programs (*.json)": "json",
}


def ask_list_file(page: QWidget, name: str, chosen: Callable[[str], None]) -> None:
    """Ask where a list shall lie, and in which form.

    Args:
        page: that shows the list.
        name: of the file without its ending.
        chosen: takes the path.
    """
    dialog = QFileDialog(page.window(), tr("Export this list"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(_FORMS))
    dialog.filterSelected.connect(lambda form: dialog.setDefaultSuffix(_FORMS[form]))
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(f"{name}.xlsx")
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def copy_list(copied: CopiedList) -> None:
    """Put a list on the clipboard, as text and as a table."""
    data = QMimeData()
    data.setText(copied.text)
    data.setHtml(copied.html)
    QApplication.clipboard().setMimeData(data)
