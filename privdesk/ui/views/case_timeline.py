"""The timeline of a case: date, node, and what happened, newest first."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from privdesk.domain.correspondence import Event
from privdesk.domain.vocabulary import EventKind
from privdesk.ui import labels
from privdesk.ui.language import tr
from privdesk.ui.recorded import body_of_event, title_of_event
from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, color, font, line, paint_icon, px
from privdesk.ui.widgets import paint_box, paint_ring, paint_text
from privdesk.ui.widgets.text import paint_lines, wrapped

Index = QModelIndex | QPersistentModelIndex
_EVENT = Qt.ItemDataRole.UserRole + 1
_MARGIN = 32  # of the page, so that the dates stand under its title
_GUTTER, _NODE, _WORDS = 104, 28, 152
_MOST_LINES = 6
_STEPS = {"j": 1, "k": -1}


class _Events(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._events: tuple[Event, ...] = ()

    def show(self, events: tuple[Event, ...]) -> bool:
        """Show other events; False if they are the same."""
        if events == self._events:
            return False
        self.beginResetModel()
        self._events = events
        self.endResetModel()
        return True

    def row_of(self, event: object) -> int:
        """The row of an event; the first for one that is not here."""
        return next((row for row, one in enumerate(self._events) if one == event), 0)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._events)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        event = self._events[index.row()]
        if role == _EVENT:
            return event
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{labels.full_day(event.on)}, {title_of_event(event)}. {body_of_event(event)}"
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "Timeline") -> None:
        super().__init__(view)
        self._view = view

    def _body(self, event: Event) -> tuple[str, ...]:
        if not event.body:
            return ()
        style = TextStyle.QUOTE if event.is_quote else TextStyle.BODY
        width = self._view.viewport().width() - px(_WORDS) - px(24)
        return wrapped(body_of_event(event), font(style), width, _MOST_LINES)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        event = index.data(_EVENT)
        if not isinstance(event, Event):
            return QSize()
        lines = len(self._body(event))
        words = px(4) + line(TextStyle.BODY) * (1 + lines)
        # An entry without a body still has the time below its day.
        dates = px(4) + line(TextStyle.SMALL) + line(TextStyle.SMALL)
        return QSize(0, px(8) + max(words, dates, px(_NODE)) + px(12))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        event, rect = index.data(_EVENT), QRectF(option.rect)
        if not isinstance(event, Event):
            return
        top = rect.top() + px(8)
        self._date(painter, rect, top, event)
        self._node(painter, rect, top, event, last=index.row() == self._view.count - 1)
        words = QRectF(rect.left() + px(_WORDS), top + px(4), 0, line(TextStyle.BODY))
        words.setRight(rect.right() - px(24))
        used = paint_text(painter, words, title_of_event(event), TextStyle.SECTION, Token.TEXT)
        rest = words.adjusted(used + px(10), 0, 0, 0)
        right = Qt.AlignmentFlag.AlignRight
        paint_text(painter, rest, event.actor, TextStyle.SMALL, Token.TEXT_3, align=right)
        style = TextStyle.QUOTE if event.is_quote else TextStyle.BODY
        body = QRectF(words.left(), words.bottom(), words.width(), rect.height())
        paint_lines(painter, body, self._body(event), style, Token.TEXT_2)
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            paint_ring(painter, rect.adjusted(px(_MARGIN - 12), 2, -px(12), -2), px(6))

    def _date(self, painter: QPainter, rect: QRectF, top: float, event: Event) -> None:
        today, zone = self._view.today, self._view.zone
        if today is None or zone is None:
            return
        day = QRectF(
            rect.left() + px(_MARGIN), top + px(4), px(_GUTTER - _MARGIN), line(TextStyle.SMALL)
        )
        text = labels.short_day(event.on, today)
        paint_text(painter, day, text, TextStyle.SMALL_STRONG, Token.TEXT_2)
        if event.at.astimezone(zone).date() == event.on:
            clock = day.translated(0, line(TextStyle.SMALL))
            time = labels.clock_time(event.at, zone)
            paint_text(painter, clock, time, TextStyle.MICRO, Token.TEXT_3)

    @staticmethod
    def _node(painter: QPainter, rect: QRectF, top: float, event: Event, *, last: bool) -> None:
        side = px(_NODE)
        x = rect.left() + px(_GUTTER + 8)
        if not last:
            middle = round(x + side / 2)
            bottom = rect.bottom() + px(8) - top
            painter.fillRect(QRectF(middle, top, 1, bottom), color(Token.LINE_STRONG))
        box = QRectF(x, top, side, side)
        started = event.kind is EventKind.RECEIVED
        fill = Token.ACCENT_SOFT if started else Token.SHEET
        border = Token.ACCENT_LINE if started else Token.LINE_STRONG
        paint_box(painter, box, side / 2, fill, border)
        token = Token.ACCENT_TEXT if started else Token.TEXT_3
        icon = labels.EVENT_ICON[event.kind]
        paint_icon(painter, QPointF(box.center()), icon, token, SMALL_ICON)


class Timeline(QListView):
    """Entries are links to their letter or file.

    Signals:
        opened: the `Event` that was chosen.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: date | None = None
        self.zone: ZoneInfo | None = None
        self._events = _Events(self)
        self.setModel(self._events)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    @property
    def count(self) -> int:
        """Number of entries."""
        return self._events.rowCount()

    def show_events(self, events: tuple[Event, ...], today: date, zone: ZoneInfo) -> None:
        """Show other entries; instants in the time zone of the office."""
        self.today, self.zone = today, zone
        kept = self.currentIndex().data(_EVENT)
        if self._events.show(events):
            self.setCurrentIndex(self._events.index(self._events.row_of(kept)))

    def _open(self, index: Index) -> None:
        event = index.data(_EVENT)
        if isinstance(event, Event):
            self.opened.emit(event)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self.scheduleDelayedItemsLayout()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.text()) if not event.modifiers() else None
        if step is not None:
            row = min(max(self.currentIndex().row() + step, 0), self.count - 1)
            self.setCurrentIndex(self._events.index(row))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
