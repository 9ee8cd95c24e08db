"""A list at the left and, at the right, what can be chosen for the row in use."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.ui.theme import px, theme
from privdesk.ui.views.row_table import Index
from privdesk.ui.views.text_table import TextColumn, TextRow, TextTable
from privdesk.ui.widgets import Column, Hairline, Row, bare_scroll

_DETAIL, _SMALL_DETAIL = 348, 272
_NARROW_BELOW = 820
_LEAST_OF_LAST = 148


class PickList(TextTable):
    """Rows with one in use; Enter goes to what can be chosen for it, Delete clears it.

    Signals:
        used: number of the row that is in use now.
        opened: Enter was pressed.
    """

    used = Signal(int)
    opened = Signal()

    def __init__(self, name: str, columns: Sequence[TextColumn]) -> None:
        super().__init__(name, columns, 0, removable=True)
        self._kept: tuple[TextRow, ...] = ()
        self.selectionModel().currentRowChanged.connect(lambda now, _old: self.used.emit(now.row()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room every column gives way alike, and none falls off the edge."""
        super().resizeEvent(event)
        widths = [column.width for column in self._columns]
        share = min(self.viewport().width() / px(sum(widths) + _LEAST_OF_LAST), 1.0)
        for number, width in enumerate(widths):
            if width:
                self.setColumnWidth(number, round(px(width) * share))

    @property
    def row(self) -> int:
        """Number of the row in use; -1 if there is none."""
        return self.currentIndex().row()

    @override
    def show_rows(self, rows: Sequence[TextRow]) -> None:
        if tuple(rows) != self._kept:
            self._kept = tuple(rows)
            at = self.verticalScrollBar().value()
            super().show_rows(rows)
            self.verticalScrollBar().setValue(at)

    @override
    def open_row(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit()


class Pane(QWidget):
    """Puts a list and the choices for its row in use side by side.

    Args:
        picks: the list.
        above: stands over the list; None leaves it alone.
    """

    def __init__(self, picks: PickList, above: QWidget | None = None) -> None:
        super().__init__()
        inside = QWidget()
        self.detail = Column(margins=(24, 16, 24, 24), gap=12, parent=inside)
        self._right = bare_scroll(inside)
        left = Column()
        if above is not None:
            left.add(above)
        left.add(picks, 1)
        across = Row(parent=self)
        across.add(left, 1)
        across.add(Hairline(upright=True))
        across.add(self._right)
        theme().changed.connect(self._fit)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < px(_NARROW_BELOW)
        self._right.setFixedWidth(px(_SMALL_DETAIL if narrow else _DETAIL))
