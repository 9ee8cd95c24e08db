"""A layout that fills rows from left to right and starts a new one when a row is full."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from privdesk.ui.theme import px


class FlowLayout(QLayout):
    """Chips and pills in rows.

    Args:
        gap: between parts and between rows, in pixels at zoom 100%.
        columns: if given, parts get equal widths, so many in a row.
        parent: gets this as its layout.
    """

    def __init__(
        self, *, gap: int = 8, columns: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__()
        self._gap = gap
        self._columns = columns
        self._items: list[QLayoutItem] = []
        if parent is not None:
            parent.setLayout(self)

    @override
    def addItem(self, arg__1: QLayoutItem) -> None:
        self._items.append(arg__1)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        # Qt asks beyond the end to learn where it is.
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return self._place(QRect(0, 0, arg__1, 0), move=False)

    @override
    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        self._place(arg__1, move=True)

    @override
    def sizeHint(self) -> QSize:
        shown = [item for item in self._items if not item.isEmpty()]
        width = sum(item.sizeHint().width() for item in shown)
        width += px(self._gap) * max(len(shown) - 1, 0)
        margins = self.contentsMargins()
        width += margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins: QMargins = self.contentsMargins()
        return size.grownBy(margins)

    def _place(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        gap = px(self._gap)
        x, y, tallest = inner.x(), inner.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if self._columns:
                room = inner.width() - gap * (self._columns - 1)
                size.setWidth(max(room // self._columns, 1))
            size.setWidth(min(size.width(), max(inner.width(), 1)))
            if x > inner.x() and x + size.width() > inner.x() + inner.width():
                x, y, tallest = inner.x(), y + tallest + gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + gap
            tallest = max(tallest, size.height())
        return y + tallest - rect.y() + self.contentsMargins().bottom()
