"""The timeline of a whole chain: day, instance, and what happened or is due, the earliest first."""

from datetime import date

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

from privdesk.domain.chain_timeline import Moment, now_at
from privdesk.domain.vocabulary import EventKind, Kind
from privdesk.ui import labels
from privdesk.ui.language import shown, tr
from privdesk.ui.recorded import body_of_event, title_of_event
from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, color, font, line, paint_icon, px
from privdesk.ui.widgets.paint import paint_box, paint_ring, paint_text, width_of
from privdesk.ui.widgets.pills import INK, SOFT, Tone
from privdesk.ui.widgets.text import paint_lines, wrapped

Index = QModelIndex | QPersistentModelIndex
_MOMENT = Qt.ItemDataRole.UserRole + 1
_DAY, _NODE, _WORDS = 116, 28, 160
_EDGE, _BADGE_PADDING, _GAP = 12, 7, 8
_MOST_LINES = 4
_DEADLINE_ICON = "calendar-days"
_TONES = {
    Kind.DPF_COMPLAINT: Tone.ACCENT,
    Kind.JAMS: Tone.ESCALATION,
    Kind.ANNEX_I: Tone.ESCALATION,
}


def spoken(moment: Moment) -> str:
    """A moment as a screen reader tells it."""
    day, badge, body = labels.full_day(moment.on), shown(moment.badge), _words(moment)
    told = (day, badge, moment.number, _title(moment), body)
    return ". ".join(part for part in told if part)


def _title(moment: Moment) -> str:
    return shown(moment.title) if moment.event is None else title_of_event(moment.event)


def _words(moment: Moment) -> str:
    return shown(moment.body) if moment.event is None else body_of_event(moment.event)


class _Moments(QAbstractListModel):
    def __init__(self, moments: tuple[Moment, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._moments = moments

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._moments)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        moment = self._moments[index.row()]
        if role == _MOMENT:
            return moment
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(moment)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "ChainTimeline") -> None:
        super().__init__(view)
        self._view = view

    def _body(self, moment: Moment) -> tuple[str, ...]:
        if not moment.body:
            return ()
        width = self._view.viewport().width() - px(_WORDS) - px(_EDGE)
        return wrapped(_words(moment), font(TextStyle.BODY), width, _MOST_LINES)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        moment = index.data(_MOMENT)
        if not isinstance(moment, Moment):
            return QSize()
        lines = 1 + len(self._body(moment))
        return QSize(0, px(8) + max(px(4) + line(TextStyle.BODY) * lines, px(_NODE)) + px(10))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        moment, rect = index.data(_MOMENT), QRectF(option.rect)
        if not isinstance(moment, Moment):
            return
        top = rect.top() + px(8)
        day = QRectF(rect.left() + px(_EDGE), top + px(4), px(_DAY - _EDGE), line(TextStyle.SMALL))
        is_today = moment.on == self._view.today
        words = tr("Today") if is_today else labels.short_day(moment.on, self._view.today)
        token = Token.TODAY if is_today else Token.TEXT_2
        paint_text(painter, day, words, TextStyle.SMALL_STRONG, token)
        self._node(painter, rect, top, moment, is_last=index.row() == self._view.count - 1)
        self._words(painter, rect, top, moment)
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            paint_ring(painter, rect.adjusted(2, 2, -2, -2), px(6))

    def _words(self, painter: QPainter, rect: QRectF, top: float, moment: Moment) -> None:
        height = line(TextStyle.BODY)
        row = QRectF(rect.left() + px(_WORDS), top + px(4), 0, height)
        row.setRight(rect.right() - px(_EDGE))
        row.setLeft(row.left() + _paint_badge(painter, row, moment) + px(_GAP))
        side = " · ".join(part for part in (moment.number, moment.actor) if part)
        wide = min(width_of(side, TextStyle.SMALL), row.width() / 2)
        right = Qt.AlignmentFlag.AlignRight
        paint_text(painter, row, side, TextStyle.SMALL, Token.TEXT_3, align=right)
        title = row.adjusted(0, 0, -wide - px(_GAP), 0)
        ink = Token.LATE if moment.is_late else Token.TEXT
        paint_text(painter, title, _title(moment), TextStyle.SECTION, ink)
        body = QRectF(rect.left() + px(_WORDS), row.bottom(), 0, rect.height())
        body.setRight(rect.right() - px(_EDGE))
        ink = Token.LATE if moment.is_late else Token.TEXT_2
        paint_lines(painter, body, self._body(moment), TextStyle.BODY, ink)

    @staticmethod
    def _node(
        painter: QPainter, rect: QRectF, top: float, moment: Moment, *, is_last: bool
    ) -> None:
        side, x = px(_NODE), rect.left() + px(_DAY + 8)
        if not is_last:
            middle = round(x + side / 2)
            bottom = rect.bottom() + px(8) - top
            painter.fillRect(QRectF(middle, top, 1, bottom), color(Token.LINE_STRONG))
        event = moment.event
        begins = event is not None and event.kind is EventKind.RECEIVED
        fill, border, ink = Token.RAISED, Token.LINE_STRONG, Token.TEXT_3
        if begins:
            fill, border, ink = Token.ACCENT_SOFT, Token.ACCENT_LINE, Token.ACCENT_TEXT
        elif moment.is_late:
            fill, border, ink = Token.LATE_SOFT, Token.LATE, Token.LATE
        box = QRectF(x, top, side, side)
        paint_box(painter, box, side / 2, fill, border)
        icon = labels.EVENT_ICON[event.kind] if event is not None else _DEADLINE_ICON
        paint_icon(painter, QPointF(box.center()), icon, ink, SMALL_ICON)


def _paint_badge(painter: QPainter, row: QRectF, moment: Moment) -> float:
    """Draw the instance at the left end of a row; gives the width that it took."""
    tone = _TONES.get(moment.kind, Tone.NEUTRAL)
    width = width_of(moment.badge, TextStyle.SMALL_STRONG) + 2 * px(_BADGE_PADDING)
    height = line(TextStyle.SMALL) + px(2)
    box = QRectF(row.left(), row.center().y() - height / 2, width, height)
    paint_box(painter, box, px(4), SOFT[tone], None)
    middle = Qt.AlignmentFlag.AlignHCenter
    ink = Token.TEXT_2 if tone is Tone.NEUTRAL else INK[tone]
    paint_text(painter, box, moment.badge, TextStyle.SMALL_STRONG, ink, align=middle)
    return width


class ChainTimeline(QListView):
    """What happened at all instances; today, or what was last before it, is in front.

    Signals:
        opened: the `Moment` that was chosen.
    """

    opened = Signal(object)

    def __init__(
        self, moments: tuple[Moment, ...], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.today = today
        self.setModel(_Moments(moments, self))
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(tr("Timeline of the chain"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)
        self.setCurrentIndex(self.model().index(now_at(moments, today), 0))

    @property
    def count(self) -> int:
        """Number of moments."""
        return self.model().rowCount()

    def _open(self, index: Index) -> None:
        moment = index.data(_MOMENT)
        if isinstance(moment, Moment):
            self.opened.emit(moment)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.scrollTo(self.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
