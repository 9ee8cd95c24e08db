"""The agenda: cases grouped by day, narrow beside the month or at full width."""

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
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
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

from privdesk.domain.deadline_days import Span, agenda
from privdesk.domain.deadline_views import AnsweredEntry, DeadlineBoard
from privdesk.ui import deadline_words as words
from privdesk.ui import looks
from privdesk.ui.language import tr
from privdesk.ui.models.agenda_list import ROW, AgendaModel, DayHead, Entry, WeekHead, to_do
from privdesk.ui.theme import ICON, TextStyle, Token, color, line, paint_icon, px
from privdesk.ui.widgets import (
    BadgeState,
    DueBadge,
    due_badge_size,
    escaped,
    paint_box,
    paint_due_badge,
    paint_ring,
    paint_text,
    width_of,
)

Index = QModelIndex | QPersistentModelIndex
_WORDS_AT = 26
_WIDE = 640
_BADGE_ROOM = 130
_RIGHT = Qt.AlignmentFlag.AlignRight
_STEPS = {"j": 1, "k": -1}
_STEP_KEYS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_MONTH_KEYS = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "AgendaList") -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if isinstance(row, WeekHead):
            return QSize(0, line(TextStyle.HEADING) + px(26))
        if isinstance(row, DayHead):
            return QSize(0, line(TextStyle.SECTION) + px(20))
        return QSize(0, line(TextStyle.BODY) + line(TextStyle.SMALL) + px(10))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW), QRectF(option.rect)
        margin = self._view.margin
        inner = rect.adjusted(margin, 0, -margin, 0)
        if isinstance(row, WeekHead):
            place = inner.adjusted(0, px(18), 0, -px(2))
            used = paint_text(painter, place, row.title, TextStyle.HEADING, Token.TEXT)
            rest = place.adjusted(used + px(12), 0, 0, 0)
            paint_text(painter, rest, row.count, TextStyle.SMALL, Token.TEXT_3)
        elif isinstance(row, DayHead):
            self._head(painter, inner, row)
        elif isinstance(row, Entry):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            box = rect.adjusted(margin - px(8), 0, px(8) - margin, 0)
            active = selected and self._view.hasFocus()
            if active or option.state & QStyle.StateFlag.State_MouseOver:
                paint_box(painter, box, px(6), Token.SELECT if active else Token.HOVER)
            self._case(painter, inner, row)
            if active:
                paint_ring(painter, box, px(6))

    @staticmethod
    def _head(painter: QPainter, inner: QRectF, row: DayHead) -> None:
        place = inner.adjusted(0, px(12), 0, -px(8))
        used = paint_text(painter, place, row.title, TextStyle.SECTION, row.token)
        rest = place.adjusted(used + px(8), 0, 0, 0)
        paint_text(painter, rest, row.note, TextStyle.SMALL, Token.TEXT_3, align=_RIGHT)
        bottom = inner.bottom() - px(4)
        painter.fillRect(QRectF(inner.left(), bottom, inner.width(), 1), color(Token.LINE))

    def _case(self, painter: QPainter, inner: QRectF, row: Entry) -> None:
        today = self._view.today
        top = inner.top() + px(5)
        tall, low = line(TextStyle.BODY), line(TextStyle.SMALL)
        token = Token.ESCALATION if row.kind.is_escalation else Token.TEXT_3
        icon = QPointF(inner.left() + px(ICON) / 2, top + tall / 2)
        paint_icon(painter, icon, words.kind_icon(row), token)
        badge = _badge(row, today)
        size = due_badge_size(badge)
        left = inner.right() - size.width()
        paint_due_badge(painter, QRectF(left, inner.top(), size.width(), inner.height()), badge)
        wide = inner.width() >= px(_WIDE)
        end = inner.right() - px(_BADGE_ROOM) if wide else left - px(10)
        room = end - inner.left() - px(_WORDS_AT)
        first = QRectF(inner.left() + px(_WORDS_AT), top, room * (0.48 if wide else 1), tall)
        quiet = isinstance(row, AnsweredEntry)
        ink = Token.TEXT_2 if quiet else Token.TEXT
        paint_text(painter, first, row.person, TextStyle.BODY_STRONG, ink)
        second = QRectF(first.left(), first.bottom(), first.width(), low)
        facts = _fitting(words.facts(row, today), second.width())
        paint_text(painter, second, facts, TextStyle.SMALL, Token.TEXT_3)
        if wide:
            rest = QRectF(first.right() + px(16), top, room * 0.52 - px(16), tall)
            paint_text(painter, rest, row.rule, TextStyle.BODY, Token.TEXT_2)
            who = " · ".join(part for part in (row.law, row.handler) if part)
            below = QRectF(rest.left(), rest.bottom(), rest.width(), low)
            paint_text(painter, below, who, TextStyle.SMALL, Token.TEXT_3)


def _fitting(parts: tuple[str, ...], room: float) -> str:
    """As many of the parts as fit, the first one in any case; the tooltip has them all."""
    while len(parts) > 1 and width_of(", ".join(parts), TextStyle.SMALL) > room:
        parts = parts[:-1]
    return ", ".join(parts)


def _badge(row: Entry, today: date) -> DueBadge:
    if isinstance(row, AnsweredEntry):
        return DueBadge(
            BadgeState.ANSWERED, tr("Answered") if row.in_time else tr("Late"), tr("Answered")
        )
    return looks.badge(row.due, today)


class AgendaList(QListView):
    """Goes by keyboard over the cases of a span.

    Args:
        name: for screen readers.
        margin: at both sides, in pixels at zoom 100%.
        parent: as ever.

    Signals:
        opened: key of a case.
    """

    opened = Signal(int)

    def __init__(self, name: str, margin: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin = margin
        self.cases = AgendaModel(self)
        self.setModel(self.cases)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    @property
    def margin(self) -> int:
        """At both sides, in pixels of the screen."""
        return px(self._margin)

    @property
    def today(self) -> date:
        """Calendar date of the office."""
        return self.cases.today

    def show_span(self, board: DeadlineBoard, span: Span, weeks_start: int | None = None) -> str:
        """Show the days of a span; the keyboard stays on its case while that is there.

        Returns:
            how much there is to do, such as "9 to do".
        """
        kept = self.current()
        days = agenda(board, span)
        self.cases.show(days, board.today, weeks_start)
        row = self.cases.row_of_case(kept.id) if kept else -1
        self._stand_on(row if row >= 0 else self.cases.next_case(0, 1))
        return to_do(days)

    def show_day(self, day: date) -> None:
        """Bring a day to the top, with the keyboard on its first case."""
        head = self.cases.row_of_day(day)
        if head >= 0:
            self.scrollTo(self.cases.index(head), QAbstractItemView.ScrollHint.PositionAtTop)
            self._stand_on(self.cases.next_case(head, 1))

    def _stand_on(self, row: int) -> None:
        if row >= 0:
            self.setCurrentIndex(self.cases.index(row))

    def current(self) -> Entry | None:
        """The case with the keyboard."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, Entry) else None

    def _open(self, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, Entry):
            self.opened.emit(row.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        step = _STEPS.get(event.text()) or _STEP_KEYS.get(event.key())
        if event.key() in _MONTH_KEYS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the page turns its months and copies
        elif step is not None:
            self._stand_on(self.cases.next_case(row + step, step))
        elif event.key() == Qt.Key.Key_Home:
            self.scrollToTop()
            self._stand_on(self.cases.next_case(0, 1))
        elif event.key() == Qt.Key.Key_End:
            self._stand_on(self.cases.next_case(self.cases.rowCount() - 1, -1))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            row = self.indexAt(event.pos()).data(ROW)
            if isinstance(row, Entry):
                told = escaped(words.tooltip(row, self.today))
                QToolTip.showText(event.globalPos(), told, self)
                return True
        return super().viewportEvent(event)
