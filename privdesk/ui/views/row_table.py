"""A table of rows for the keyboard: it moves by row, Enter opens, the row in use has a frame."""

from abc import abstractmethod

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from privdesk.ui.theme import TextStyle, Token, color, line, px, theme

Index = QModelIndex | QPersistentModelIndex

_PADDING = 7
_SELECTED = QStyle.StateFlag.State_Selected.value
_UNDER_MOUSE = QStyle.StateFlag.State_MouseOver.value
# Flags are compared as numbers: a list looks at them in every cell.
_STEPS = {"j": 1, "k": -1}


def row_height() -> int:
    """The height of a row at the zoom of now."""
    return line(TextStyle.BODY) + 2 * px(_PADDING)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, marked: bool = False) -> bool:
    """Draw the ground of a cell and the line below it; say whether its row is selected."""
    rect, state = QRectF(option.rect), option.state.value
    selected = marked or bool(state & _SELECTED)
    if selected or state & _UNDER_MOUSE:
        painter.fillRect(rect, color(Token.SELECT if selected else Token.HOVER))
    painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), color(Token.LINE))
    return selected


class RowTable(QTableView):
    """Shows a model whose rows are one thing each.

    Args:
        rows: the model.
        name: of the whole, for screen readers.
        parent: as ever.
    """

    def __init__(self, rows: QAbstractItemModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(rows)
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
        self.dress()

    @abstractmethod
    def open_row(self, index: Index) -> None:
        """Go to what stands in the row of this cell; nothing where no row is there yet."""

    @abstractmethod
    def fit(self) -> None:
        """Give each column its width at the zoom of now."""

    def dress(self) -> None:
        """Take on the measures and the font of the theme of now."""
        self.verticalHeader().setDefaultSectionSize(row_height())
        head = self.horizontalHeader()
        head.setFixedHeight(px(32))
        head.setFont(theme().font(TextStyle.SMALL, QFont.Weight.Medium))
        self.fit()

    def paint_frame(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Draw the part of the frame of the row in use that falls on one cell."""
        if not self.hasFocus():
            return
        head, count = self.horizontalHeader(), self.model().columnCount()
        ink, place = color(Token.FOCUS), head.visualIndex(index.column())
        hidden = [head.isSectionHidden(head.logicalIndex(one)) for one in range(count)]
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), ink)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), ink)
        if all(hidden[:place]):
            painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), ink)
        if all(hidden[place + 1 :]):
            painter.fillRect(QRectF(rect.right() - 2, rect.top(), 2, rect.height()), ink)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        step = _STEPS.get(e.text()) if not e.modifiers() else None
        if step is not None:
            last = self.model().rowCount() - 1
            self.selectRow(min(max(self.currentIndex().row() + step, 0), last))
        elif e.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.selectRow(0 if e.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif e.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            e.ignore()  # a row is one thing; its cells are no places to stand on
        elif e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not e.modifiers():
            self.open_row(self.currentIndex())
        else:
            super().keyPressEvent(e)
