"""A table of plain words, for short lists inside of a dialog."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from privdesk.ui.language import shown
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.views.row_table import Index, RowTable, paint_ground, row_height
from privdesk.ui.widgets import escaped, paint_text


@dataclass(frozen=True, slots=True)
class TextColumn:
    """A column.

    Attributes:
        width: in pixels at zoom 100%; 0 takes the room that is left.
        token: color of its words.
        weight: of its words; None leaves that of the style.
        head: what stands over it; where no column has one, the table has no head.
    """

    width: int
    token: Token = Token.TEXT
    weight: int | None = None
    head: str = ""


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row: its cells, and the whole of it as a screen reader says it."""

    cells: tuple[str, ...]
    spoken: str


class _Rows(QAbstractTableModel):
    def __init__(self, columns: Sequence[TextColumn]) -> None:
        super().__init__()
        self._columns = columns
        self._rows: tuple[TextRow, ...] = ()

    def show(self, rows: Sequence[TextRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation is Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].head
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown(row.spoken)
        text = shown(row.cells[index.column()])
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return escaped(text) if role == Qt.ItemDataRole.ToolTipRole else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, table: "TextTable", columns: Sequence[TextColumn]) -> None:
        super().__init__(table)
        self._table, self._columns = table, columns

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, selected = QRectF(option.rect), paint_ground(painter, option)
        if selected:
            self._table.paint_frame(painter, rect, index)
        words = rect.adjusted(px(12 if index.column() == 0 else 4), 0, -px(8), 0)
        look = self._columns[index.column()]
        text = str(index.data() or "")
        paint_text(painter, words, text, TextStyle.BODY, look.token, weight=look.weight)


class TextTable(RowTable):
    """Shows rows of words, so many high that a list keeps its place.

    Args:
        name: of the whole, for screen readers.
        columns: how they look.
        shown: rows that are seen without scrolling; 0 takes all the room there is.
        removable: whether Delete takes a row away.
        chosen: whether what is done next concerns the row in use. It is always marked then, as in
            a list whose rows can be removed.
        parent: as ever.

    Signals:
        removed: number of the row on which Delete was pressed.
    """

    removed = Signal(int)

    def __init__(
        self,
        name: str,
        columns: Sequence[TextColumn],
        shown: int,
        *,
        removable: bool = False,
        chosen: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.removable = removable
        self._is_marked = removable or chosen
        self._columns, self._shown = tuple(columns), shown
        self._rows = _Rows(self._columns)
        super().__init__(self._rows, name, parent)
        self._rows.setParent(self)
        self.horizontalHeader().setVisible(any(column.head for column in columns))
        self.setItemDelegate(_Delegate(self, self._columns))

    def show_rows(self, rows: Sequence[TextRow]) -> None:
        """Show other rows; the one in use stays in use as long as there is one in its place."""
        kept = max(self.currentIndex().row(), 0)
        self._rows.show(rows)
        if rows:
            self._use(min(kept, len(rows) - 1))

    def start_at(self, row: int) -> None:
        """Put a row in use and bring it to the top."""
        self._use(row)
        self.scrollTo(self._rows.index(row, 0), self.ScrollHint.PositionAtTop)

    def _use(self, row: int) -> None:
        """A mark on a list that is only read means nothing until the keys go there."""
        if self._is_marked or self.hasFocus():
            self.selectRow(row)
        else:
            unmarked = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._rows.index(row, 0), unmarked)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            self.selectRow(self.currentIndex().row())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self._is_marked:
            self.clearSelection()

    @override
    def open_row(self, index: Index) -> None:
        """Nothing lies behind a row of words."""

    @override
    def fit(self) -> None:
        head = self.horizontalHeader()
        for number, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(number, mode)
            if column.width:
                self.setColumnWidth(number, px(column.width))
        if self._shown:
            self.setFixedHeight(row_height() * self._shown)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        row = self.currentIndex().row()
        taken = e.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        if self.removable and taken and row >= 0:
            self.removed.emit(row)
        else:
            super().keyPressEvent(e)
