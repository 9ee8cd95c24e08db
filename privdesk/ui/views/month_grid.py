"""The month: weeks of days with what is to be sent on each, walked by keyboard."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QToolTip, QWidget
from typing_extensions import override

from privdesk.domain.deadline_days import Span, week_of
from privdesk.domain.deadline_views import DeadlineBoard
from privdesk.ui import deadline_words as words
from privdesk.ui.days import short_weekday
from privdesk.ui.language import tr
from privdesk.ui.models.month_days import DayCell, MonthModel
from privdesk.ui.theme import TextStyle, Token, color, line, px, theme
from privdesk.ui.views import month_day
from privdesk.ui.views.month_day import Line, LineKind
from privdesk.ui.widgets import announce, escaped, paint_text
from privdesk.ui.widgets.paint import paint_box

Index = QModelIndex | QPersistentModelIndex
_WEEKEND_SHARE = 92 / 132
_SATURDAY = 5
_LOW_WINDOW = 760
_WEEK = 7
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}


class MonthGrid(QTableView):
    """The weeks of a month; arrows go by day, Tab goes through the cases of the day.

    Draws and places its days itself. It is a table view because Qt gives screen readers the cells
    of those only.

    Signals:
        opened: key of a case.
        day_wanted: a date to go to, which may lie outside of the grid.
        more_wanted: a date whose cases did not all fit.
    """

    opened = Signal(int)
    day_wanted = Signal(object)
    more_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = MonthModel(self)
        self.setModel(self.days)
        self.starts_on = 6
        self._at_line = -1
        self.setAccessibleName(tr("Month"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setMouseTracking(True)
        theme().changed.connect(self._zoomed)

    def show_month(self, board: DeadlineBoard, span: Span, day: date) -> None:
        """Show the weeks of a span with the keyboard on a day; Tab stays where it was on it."""
        at_line = self._at_line if day == self.day() else -1
        self.days.show(board, span)
        self.setCurrentIndex(self.days.index_of(day))
        self._at_line = at_line
        self.updateGeometries()
        self.scrollTo(self.currentIndex())

    def day(self) -> date | None:
        """The day with the keyboard."""
        cell = self.days.cell(self.currentIndex())
        return cell.day if cell else None

    # Geometry: columns and rows are whole pixels, weekends are narrower.

    def _head(self) -> int:
        return line(TextStyle.SMALL) + px(12)

    def _columns(self) -> tuple[int, ...]:
        shares = [
            _WEEKEND_SHARE if day.weekday() >= _SATURDAY else 1.0 for day in self.days.weekdays()
        ]
        unit = self.viewport().width() / sum(shares)
        return tuple(round(unit * sum(shares[:n])) for n in range(_WEEK + 1))

    def _row_height(self) -> float:
        room = self.viewport().height() - self._head()
        return max(room / max(self.days.rowCount(), 1), month_day.least_height())

    @override
    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        columns, height = self._columns(), self._row_height()
        left, right = columns[index.column()], columns[index.column() + 1]
        above = self._head() - self.verticalOffset()
        top, bottom = (above + round(height * (index.row() + n)) for n in (0, 1))
        return QRect(left, top, right - left, bottom - top)

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        if point.y() >= self._head():
            row = int((point.y() - self._head() + self.verticalOffset()) // self._row_height())
            for column, right in enumerate(self._columns()[1:]):
                if point.x() < right:
                    return self.days.index(row, column)
        return QModelIndex()

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        if not rect.isValid():
            return
        if rect.top() < self._head():
            bar.setValue(bar.value() - self._head() + rect.top())
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height())

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()  # the names of the weekdays stay where they are

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def isIndexHidden(self, index: Index) -> bool:
        return False

    @override
    def setSelection(self, rect: QRect, command: object) -> None:
        """A day is chosen by its index alone."""

    @override
    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion(self.visualRect(self.currentIndex()))

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        whole = self._head() + round(self._row_height() * self.days.rowCount())
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setRange(0, max(whole - self.viewport().height(), 0))
        self.viewport().update()

    def _zoomed(self) -> None:
        # A slot of its own: Qt would call the override even after the widget is gone.
        self.updateGeometries()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for row in range(self.days.rowCount()):
            for column in range(_WEEK):
                index = self.days.index(row, column)
                rect, cell = self.visualRect(index), self.days.cell(index)
                if cell is not None and rect.intersects(event.rect()):
                    self._paint_day(painter, rect, cell)
        self._paint_frame(painter)
        self._paint_head(painter)

    def _paint_day(self, painter: QPainter, rect: QRect, cell: DayCell) -> None:
        month_day.paint_ground(painter, rect, cell)
        right, below = QRect(rect), QRect(rect)
        right.setLeft(rect.right())
        below.setTop(rect.bottom())
        for edge in (right, below):
            painter.fillRect(edge, color(Token.LINE))
        month_day.paint_head(painter, rect, cell)
        walked = cell.day == self.day() and self.hasFocus()
        for number, one in enumerate(self._lines(cell, rect)):
            marked = walked and number == self._at_line
            month_day.paint_line(painter, one, marked=marked)

    def _paint_frame(self, painter: QPainter) -> None:
        current = self.currentIndex()
        if current.isValid():
            rect = self.visualRect(current).adjusted(-1, -1, 0, 0)
            token = Token.FOCUS if self.hasFocus() else Token.ACCENT_LINE
            paint_box(painter, rect.toRectF(), 0, None, token, width=2)

    def _paint_head(self, painter: QPainter) -> None:
        head = QRect(0, 0, self.viewport().width(), self._head())
        painter.fillRect(head, color(Token.SHEET))
        painter.fillRect(0, head.bottom(), head.width(), 1, color(Token.LINE_STRONG))
        columns = self._columns()
        for column, day in enumerate(self.days.weekdays()):
            left, right = columns[column], columns[column + 1]
            place = QRect(left + px(9), 0, right - left, self._head() - 1).toRectF()
            name = short_weekday(day)
            paint_text(painter, place, name, TextStyle.SMALL_STRONG, Token.TEXT_2)

    def _lines(self, cell: DayCell, rect: QRect) -> tuple[Line, ...]:
        low = self.window().height() < _LOW_WINDOW * theme().zoom
        return month_day.lines(cell, rect, 3 if low else 4)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        day, key = self.day(), event.key()
        if day is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif key in _STEPS:
            self.day_wanted.emit(day + timedelta(days=_STEPS[key]))
        elif key == Qt.Key.Key_Home:
            self.day_wanted.emit(week_of(day, self.starts_on).first)
        elif key == Qt.Key.Key_End:
            self.day_wanted.emit(week_of(day, self.starts_on).last)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            shown = self.current_lines()
            if shown:
                self._do(shown[max(self._at_line, 0)])
        else:
            event.ignore()  # the page turns its months

    def current_lines(self) -> tuple[Line, ...]:
        """The lines of the day with the keyboard."""
        index = self.currentIndex()
        cell = self.days.cell(index)
        return self._lines(cell, self.visualRect(index)) if cell else ()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        shown = self.current_lines()
        at = self._at_line + (1 if forward else -1)
        if -1 <= at < len(shown):
            self._at_line = at
            self.viewport().update()
            one = shown[at] if at >= 0 else None
            if one and one.entry:
                announce(self, words.spoken(one.entry, self._today()))
            return True
        return super().focusNextPrevChild(forward)

    def _today(self) -> date:
        cell = self.days.cell(self.currentIndex())
        return cell.today if cell else date.min

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        self._at_line = -1
        super().currentChanged(current, previous)
        self.viewport().update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._at_line = -1
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _do(self, one: Line) -> None:
        if one.entry is not None:
            self.opened.emit(one.entry.id)
        else:
            self.more_wanted.emit(self.day())

    # Mouse

    def _line_at(self, point: QPoint) -> Line | None:
        index = self.indexAt(point)
        cell = self.days.cell(index)
        shown = self._lines(cell, self.visualRect(index)) if cell else ()
        return next((one for one in shown if one.rect.contains(point)), None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        cell = self.days.cell(self.indexAt(point))
        if cell is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.day_wanted.emit(cell.day)
        one = self._line_at(point)
        if one is not None and one.kind is LineKind.MORE:
            self._do(one)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        one = self._line_at(event.position().toPoint())
        if one is not None:
            self._do(one)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            one = self._line_at(event.pos())
            if one is not None and one.entry is not None:
                told = escaped(words.tooltip(one.entry, self._today()))
                QToolTip.showText(event.globalPos(), told.replace("\n", "<br>"), self)
                return True
        return super().viewportEvent(event)
