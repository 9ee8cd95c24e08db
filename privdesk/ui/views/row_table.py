"""A table that is gone through row by row: J and K, Home and End, Enter and double-click."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from privdesk.ui.theme import TextStyle, line, px, theme

Index = QModelIndex | QPersistentModelIndex
ROW_PADDING = 7
"""Above and below the words of a row, in pixels at zoom 100%."""

_HEAD = 32
_STEPS = {"j": 1, "k": -1}


def row_height() -> int:
    """The height of a row at this zoom."""
    return line(TextStyle.BODY) + 2 * px(ROW_PADDING)


class RowTable(QTableView):
    """The look and the keys that the tables of the window share.

    Args:
        name: what it lists, for screen readers.
        parent: as ever.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self.open_row)
        theme().changed.connect(self.dress)

    def dress(self) -> None:
        """Take the heights and fonts of this zoom; called again when it changes."""
        self.verticalHeader().setDefaultSectionSize(row_height())
        head = self.horizontalHeader()
        head.setFixedHeight(px(_HEAD))
        head.setFont(theme().font(TextStyle.SMALL, QFont.Weight.Medium))

    def open_row(self, index: Index) -> None:
        """Enter or a double-click on a row."""

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        here, last = self.currentIndex().row(), self.model().rowCount() - 1
        step = _STEPS.get(e.text()) if not e.modifiers() else None
        if step is not None:
            self.selectRow(min(max(here + step, 0), last))
        elif e.key() == Qt.Key.Key_Home:
            self.selectRow(0)
        elif e.key() == Qt.Key.Key_End:
            self.selectRow(last)
        elif e.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            e.ignore()  # a row is one thing; its cells are no places to stand on
        elif e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not e.modifiers():
            self.open_row(self.currentIndex())
        else:
            super().keyPressEvent(e)
