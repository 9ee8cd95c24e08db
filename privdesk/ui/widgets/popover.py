"""A card that unfolds beside the thing it explains."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, color, px
from privdesk.ui.widgets.boxes import Column, Row
from privdesk.ui.widgets.buttons import IconButton
from privdesk.ui.widgets.dialog import bare_scroll
from privdesk.ui.widgets.motion import glide
from privdesk.ui.widgets.overlay import Overlay
from privdesk.ui.widgets.paint import paint_box, paint_shadow, shadow_margins
from privdesk.ui.widgets.text import Label

_RADIUS = 10
_PADDING = 20
_GAP = 6
_BELOW_HEAD = 12
_ARROW = 7
_RISE = 4
_RISE_MS = 120


class Popover(Overlay):
    """A raised card under a widget; Esc, its cross or a press outside close it.

    Args:
        host: any widget of the window.
        title: its head in the office's voice; none for an empty text.
        width: of the card, in pixels at zoom 100%.

    Attributes:
        body: where its content goes.
    """

    def __init__(self, host: QWidget, title: str = "", *, width: int = 416) -> None:
        super().__init__(host)
        self._width = width
        self._anchor: QWidget | None = None
        self._rise = 0
        self._card = QWidget(self)
        self.body = Column(gap=8)
        self._head: Row | None = None
        inner = Column(margins=_PADDING - 2, gap=_BELOW_HEAD, parent=self._card)
        if title:
            cross = IconButton("x", tr("Close"), key="Esc", side=28)
            cross.clicked.connect(self.dismiss)
            head = Row(gap=8)
            head.add(Label(title, TextStyle.HEADING))
            head.add(None)
            head.add(cross)
            inner.add(head)
            self._head = head
        content = QWidget()
        content.setLayout(self.body)
        inner.add(bare_scroll(content), 1)
        self.setAccessibleName(title)

    def open_at(self, anchor: QWidget) -> None:
        """Unfold under a widget, right edges aligned."""
        self._anchor = anchor
        self.open()
        glide(self, _RISE_MS, self._lift)

    def _lift(self, progress: float) -> None:
        self._rise = round(px(_RISE) * (1 - progress))
        self.place()

    def _card_size(self) -> QSize:
        width = min(px(self._width), self._host.width() - px(24))
        inside = width - 2 * px(_PADDING - 2)
        height = self.body.totalHeightForWidth(inside)
        if height < 0:
            height = self.body.totalSizeHint().height()
        height += 2 * px(_PADDING - 2)
        if self._head is not None:
            height += self._head.totalSizeHint().height() + px(_BELOW_HEAD)
        return QSize(width, min(height, self._host.height() - px(24)))

    @override
    def place(self) -> None:
        if self._anchor is None:
            return
        window, size = self._host, self._card_size()
        corner = self._anchor.mapTo(window, QPoint(self._anchor.width(), self._anchor.height()))
        left = min(max(corner.x() - size.width(), px(12)), window.width() - size.width() - px(12))
        top = corner.y() + px(_GAP) + px(_ARROW)
        above = corner.y() - self._anchor.height() - px(_GAP) - size.height()
        lowest = window.height() - px(12) - size.height()
        if top > lowest:
            top = above if above > px(12) else max(lowest, px(12))
        card = QRect(QPoint(left, top + self._rise), size)
        margins = shadow_margins(2)
        self.setGeometry(card.marginsAdded(margins))
        self._card.setGeometry(card.translated(-self.pos()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() is QEvent.Type.MouseButtonPress and self.is_open
        if pressed and isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            here = self.mapFromGlobal(event.globalPosition().toPoint())
            same_window = watched.window() is self.window()
            if same_window and not self._card.geometry().contains(here):
                self.dismiss()
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        card = self._card.geometry()
        paint_shadow(painter, card, px(_RADIUS), 2)
        paint_box(painter, QRectF(card), px(_RADIUS), Token.RAISED, Token.LINE_STRONG)
        self._arrow(painter, card)

    def _arrow(self, painter: QPainter, card: QRect) -> None:
        if self._anchor is None:
            return
        middle = self._anchor.mapTo(self._host, self._anchor.rect().center()).x()
        x = middle - self.x()
        below = self.y() + card.top() > self._anchor.mapTo(self._host, QPoint(0, 0)).y()
        fits = card.left() + px(20) < x < card.right() - px(20)
        if not below or not fits:
            return
        reach = px(_ARROW)
        points = [
            QPointF(x - reach, card.top() + 1),
            QPointF(x, card.top() + 1 - reach),
            QPointF(x + reach, card.top() + 1),
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(Token.RAISED))
        painter.drawPolygon(QPolygonF(points))
        painter.setPen(QPen(color(Token.LINE_STRONG), 1))
        painter.drawPolyline(QPolygonF(points))
