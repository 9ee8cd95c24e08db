"""A thin bar that fills from the left."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import Token, px
from privdesk.ui.widgets.paint import paint_box

_HEIGHT = 6


class ProgressBar(QWidget):
    """A thin bar that fills from the left."""

    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(200), px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        paint_box(painter, rect, px(2), Token.TRACK)
        rect.setWidth(rect.width() * self.share)
        if rect.width() >= 1:
            paint_box(painter, rect, px(2), Token.ACCENT)
