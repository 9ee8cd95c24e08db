"""The rows of a table that is tried: what becomes of each and why, a lot at a time."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from privdesk.domain.imports import RowFate
from privdesk.services.imports import FateBook, Lot
from privdesk.ui.import_words import fate_words
from privdesk.ui.language import numeral, shown, tr
from privdesk.ui.widgets import escaped

Index = QModelIndex | QPersistentModelIndex
HEADS = (tr("Row"), tr("About"), tr("Becomes"), tr("Why"))
_PAGE = 50
_KEPT_PAGES = 20


class FateRows(QAbstractTableModel):
    """A window on the fates; pages of them are unpacked when they come into sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book: FateBook | None = None
        self._lot = Lot.ALL
        self._pages: dict[int, tuple[RowFate, ...]] = {}

    def show(self, book: FateBook | None, lot: Lot) -> None:
        """Show a lot of a trial, or nothing."""
        self.beginResetModel()
        self._book, self._lot = book, lot
        self._pages = {}
        self.endResetModel()

    def fate(self, row: int) -> RowFate | None:
        """What becomes of a row; None where none stands."""
        if self._book is None or not 0 <= row < self.rowCount():
            return None
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            if len(self._pages) == _KEPT_PAGES:
                self._pages.pop(next(iter(self._pages)))
            page = self._pages[number] = self._book.page(self._lot, number * _PAGE, _PAGE)
        return page[row % _PAGE]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        if parent.isValid() or self._book is None:
            return 0
        return self._book.count(self._lot)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(HEADS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADS[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        fate = self.fate(index.row()) if index.isValid() else None
        if fate is None:
            return None
        why = " ".join(shown(reason) for reason in fate.reasons)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(
                "Row {row}, {label}: {fate}. {why}",
                row=fate.row,
                label=fate.label,
                fate=fate_words(fate),
                why=why,
            ).strip()
        text = (numeral(fate.row), fate.label, fate_words(fate), why)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return escaped(text) if role == Qt.ItemDataRole.ToolTipRole else None
