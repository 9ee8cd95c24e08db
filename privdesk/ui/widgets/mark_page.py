"""A page of a paper with places marked on it, by the mouse or by the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.domain.redaction import WHOLE, Box
from privdesk.ui.language import tr
from privdesk.ui.theme import LIGHT, Token, px
from privdesk.ui.widgets.announce import announce
from privdesk.ui.widgets.paint import paint_ring, paint_shadow

_AIR = 12
_STEP, _FINE = 100, 10  # of WHOLE, for each press of an arrow
_NEW = Box(3000, 4500, 7000, 4900)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MarkPage(QWidget):
    """Shows a page, what is marked on it, and what is being marked.

    Space or Insert puts a rectangle in the middle; arrows move it, with Shift they change its
    size, with Ctrl by small steps; Delete takes it away, N goes to the next one.

    Signals:
        changed: other places are being marked.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._size = (612.0, 792.0)
        self._kept: tuple[Box, ...] = ()
        self.boxes: list[Box] = []
        self.current = -1
        self._from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Page"))
        self.setAccessibleDescription(
            tr(
                "Space puts a rectangle, arrows move it, Shift and arrows change its size, "
                "Delete takes it away"
            )
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(320), px(280))

    def show_page(self, size: tuple[float, float], kept: Sequence[Box], number: int) -> None:
        """Take another page, of this size in points, with what is marked on it already."""
        self._image = None
        self._size = size
        self.boxes, self.current = [], -1
        self.setAccessibleName(tr("Page {number}", number=number + 1))
        self.show_kept(kept)
        self.changed.emit()

    def show_kept(self, kept: Sequence[Box]) -> None:
        """Show what is marked now."""
        self._kept = tuple(kept)
        self.update()

    def show_image(self, image: QImage) -> None:
        """Show how the page looks."""
        self._image = image
        self.update()

    def add(self, boxes: Sequence[Box]) -> None:
        """Mark more places; the last one is the current one."""
        self.boxes += boxes
        self.current = len(self.boxes) - 1
        self._tell()

    def clear(self) -> None:
        """Mark nothing."""
        self.boxes, self.current = [], -1
        self._tell()

    def paper(self) -> QRectF:
        """Where the page lies."""
        width, height = self._size
        room_x, room_y = self.width() - 2 * px(_AIR), self.height() - 2 * px(_AIR)
        scale = min(room_x / width, room_y / height)
        shown = QRectF(0, 0, width * scale, height * scale)
        shown.moveCenter(QRectF(self.rect()).center())
        return shown

    def _tell(self) -> None:
        self.update()
        self.changed.emit()
        if self.boxes:
            box = self.boxes[self.current]
            left, top = box.left * 100 // WHOLE, box.top * 100 // WHOLE
            wide = (box.right - box.left) * 100 // WHOLE
            high = (box.bottom - box.top) * 100 // WHOLE
            announce(
                self,
                tr(
                    "{left} % from left, {top} % from top, {wide} by {high} %",
                    left=left,
                    top=top,
                    wide=wide,
                    high=high,
                ),
            )

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Space, Qt.Key.Key_Insert}:
            self.add([_NEW])
        elif key in _ARROWS and self.boxes:
            self._shift(_ARROWS[key], event.modifiers())
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.boxes:
            del self.boxes[self.current]
            self.current = len(self.boxes) - 1
            self._tell()
        elif key is Qt.Key.Key_N and self.boxes:
            self.current = (self.current + 1) % len(self.boxes)
            self._tell()
        else:
            super().keyPressEvent(event)

    def _shift(self, way: tuple[int, int], held: Qt.KeyboardModifier) -> None:
        step = _FINE if held & Qt.KeyboardModifier.ControlModifier else _STEP
        box = self.boxes[self.current]
        across, down = way[0] * step, way[1] * step
        stretch = bool(held & Qt.KeyboardModifier.ShiftModifier)
        self.boxes[self.current] = (
            box.stretched(across, down) if stretch else box.moved(across, down)
        )
        self._tell()

    # The mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = self._on_page(event.position())
        for number, box in enumerate(self.boxes):
            if box.left <= at.x() <= box.right and box.top <= at.y() <= box.bottom:
                self.current = number
                self._tell()
                return
        self._from = at
        self.add([self._box(at, at)])

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self.boxes[self.current] = self._box(self._from, self._on_page(event.position()))
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        self._from = None
        if not self.boxes[self.current].is_visible:
            del self.boxes[self.current]
            self.current = len(self.boxes) - 1
        self._tell()

    def _on_page(self, at: QPointF) -> QPointF:
        paper = self.paper()
        across = (at.x() - paper.left()) / paper.width() * WHOLE
        down = (at.y() - paper.top()) / paper.height() * WHOLE
        return QPointF(across, down)

    @staticmethod
    def _box(one: QPointF, other: QPointF) -> Box:
        corners = (round(v) for v in (one.x(), one.y(), other.x(), other.y()))
        return Box(*corners).kept_on_page()

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, paper = QPainter(self), self.paper()
        paint_shadow(painter, paper.toRect(), 0, 2)
        painter.fillRect(paper, Qt.GlobalColor.white)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self._image)
        for box in self._kept:
            painter.fillRect(self._shown(paper, box), QColor(0, 0, 0, 225))
        # What lies on white paper takes the light colors in the dark theme too.
        tint, edge = QColor(LIGHT[Token.ACCENT_LINE]), QColor(LIGHT[Token.ACCENT])
        tint.setAlphaF(0.5)
        for number, box in enumerate(self.boxes):
            rect = self._shown(paper, box)
            painter.fillRect(rect, tint)
            pen = QPen(edge, 2 if number == self.current else 1)
            if number != self.current:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(rect)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), px(6))

    @staticmethod
    def _shown(paper: QRectF, box: Box) -> QRectF:
        across, down = paper.width() / WHOLE, paper.height() / WHOLE
        return QRectF(
            paper.left() + box.left * across,
            paper.top() + box.top * down,
            (box.right - box.left) * across,
            (box.bottom - box.top) * down,
        )
