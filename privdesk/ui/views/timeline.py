"""The timeline: a row a case, its days used, its deadline and its send-by day on one scale."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from privdesk.domain.deadline_days import Span
from privdesk.domain.deadline_views import DeadlineBoard, DeadlineEntry
from privdesk.ui import deadline_words as words
from privdesk.ui.language import tr
from privdesk.ui.models.timeline_rows import ENTRY, TimelineModel
from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, line, paint_icon, px, theme
from privdesk.ui.views.timeline_bar import paint_bar
from privdesk.ui.views.timeline_head import TimelineHead
from privdesk.ui.views.timeline_scale import Scale
from privdesk.ui.widgets import Column, escaped, paint_box, paint_ring, paint_text

Index = QModelIndex | QPersistentModelIndex
_ROW_PADDING = 3
_STEPS = {"j": 1, "k": -1}
_MONTH_KEYS = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_NOWHERE = Scale(Span(date(2026, 1, 1), date(2026, 1, 1)), 0, date(2026, 1, 1), {})


class _Delegate(QStyledItemDelegate):
    def __init__(self, rows: "TimelineRows") -> None:
        super().__init__(rows)
        self._rows = rows

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, line(TextStyle.BODY) + 2 * px(_ROW_PADDING))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, rect, scale = index.data(ENTRY), QRectF(option.rect), self._rows.scale
        if not isinstance(entry, DeadlineEntry):
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = rect.adjusted(px(10), 0, -px(8), 0)
        ground = Token.SHEET
        if (selected and self._rows.hasFocus()) or option.state & QStyle.StateFlag.State_MouseOver:
            ground = Token.SELECT if selected else Token.HOVER
            paint_box(painter, box, px(6), ground)
        self._label(painter, rect, entry, scale)
        paint_bar(painter, rect, entry, scale, ground)
        if selected and self._rows.hasFocus():
            paint_ring(painter, box, px(6))

    @staticmethod
    def _label(painter: QPainter, rect: QRectF, entry: DeadlineEntry, scale: Scale) -> None:
        token = Token.ESCALATION if entry.kind.is_escalation else Token.TEXT_3
        middle = QPointF(rect.left() + scale.margin + px(SMALL_ICON) / 2, rect.center().y())
        paint_icon(painter, middle, words.kind_icon(entry), token, SMALL_ICON)
        left = rect.left() + scale.margin + px(SMALL_ICON + 8)
        place = QRectF(left, rect.top(), scale.left - px(16) - left, rect.height())
        right = Qt.AlignmentFlag.AlignRight
        used = paint_text(painter, place, entry.number, TextStyle.SMALL, Token.TEXT_3, align=right)
        name = place.adjusted(0, 0, -used - px(12), 0)
        paint_text(painter, name, entry.person, TextStyle.BODY_STRONG, Token.TEXT)


class TimelineRows(QListView):
    """The rows; Qt asks the delegate for those in sight only.

    Signals:
        opened: key of a case.
        resized: there is another width for the scale.
    """

    opened = Signal(int)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = _NOWHERE
        self.cases = TimelineModel(self)
        self.setModel(self.cases)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Timeline", "view"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    def current(self) -> DeadlineEntry | None:
        """The case with the keyboard."""
        entry = self.currentIndex().data(ENTRY)
        return entry if isinstance(entry, DeadlineEntry) else None

    def _open(self, index: Index) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, DeadlineEntry):
            self.opened.emit(entry.id)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        height = self.viewport().height()
        self.scale.paint_days_off(painter, 0, height)
        self.scale.paint_months(painter, 0, height)
        self.scale.paint_today(painter, 0, height)
        painter.end()
        super().paintEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.text())
        if event.key() in _MONTH_KEYS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the page turns its months and copies
        elif step is not None:
            row = min(max(self.currentIndex().row() + step, 0), self.cases.rowCount() - 1)
            self.setCurrentIndex(self.cases.index(row))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            entry = self.indexAt(event.pos()).data(ENTRY)
            if isinstance(entry, DeadlineEntry):
                told = escaped(words.tooltip(entry, self.scale.today))
                QToolTip.showText(event.globalPos(), told, self)
                return True
        return super().viewportEvent(event)


class Timeline(QWidget):
    """Head and rows on one scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = TimelineHead()
        self.rows = TimelineRows()
        self.setFocusProxy(self.rows)
        self._board: DeadlineBoard | None = None
        column = Column(parent=self)
        column.add(self.head)
        column.add(self.rows, 1)
        self.rows.resized.connect(self._measure)
        theme().changed.connect(self._measure)

    def show_span(self, board: DeadlineBoard, span: Span) -> None:
        """Show the days of a span; the keyboard stays on its case while that is there."""
        kept = self.rows.current()
        self._board = board
        self.rows.scale = replace(_NOWHERE, span=span)
        self.rows.cases.show(board.bars(), board.today)
        row = self.rows.cases.row_of(kept.id) if kept else 0
        self.rows.setCurrentIndex(self.rows.cases.index(max(row, 0)))
        self._measure()

    def _measure(self) -> None:
        board = self._board
        if board is None:
            return
        width = self.rows.viewport().width()
        scale = Scale(self.rows.scale.span, width, board.today, board.holidays)
        self.rows.scale = scale
        self.head.show_loads(board.loads(), scale)
        self.rows.viewport().update()
