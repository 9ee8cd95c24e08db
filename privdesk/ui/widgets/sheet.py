"""The one white sheet on the desk: round corners that no content can paint over."""

from PySide6.QtCore import QChildEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.ui.theme import Token, color, px, theme

_RADIUS = 10
_BUSY_LINE = 2


class _Corners(QWidget):
    """Repaints the corners and the border above the content, and the line of work under way."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self.busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.busy:
            painter.fillRect(0, 0, self.width(), px(_BUSY_LINE) + 1, color(Token.ACCENT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(_RADIUS)
        round_part = QPainterPath()
        round_part.addRoundedRect(rect, radius, radius)
        whole = QPainterPath()
        whole.addRect(rect)
        painter.fillPath(whole.subtracted(round_part), color(Token.CANVAS))
        painter.setPen(QPen(color(Token.LINE if theme().dark else Token.LINE_STRONG), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)


class Sheet(QWidget):
    """A rounded sheet; give it any layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corners = _Corners(self)

    def set_busy(self, busy: bool) -> None:
        """Show or hide the thin line that says that work is under way."""
        self._corners.busy = busy
        self._corners.update()

    @override
    def childEvent(self, event: QChildEvent) -> None:
        super().childEvent(event)
        if event.polished():
            self._corners.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._corners.setGeometry(self.rect())
        self._corners.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color(Token.SHEET))
