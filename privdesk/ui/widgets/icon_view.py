"""An icon that stands by itself and cannot be pressed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import ICON, Token, paint_icon, px


class IconView(QWidget):
    """An icon in the color of a token; the words beside it say what it means."""

    def __init__(
        self,
        name: str,
        token: Token = Token.TEXT_3,
        size: float = ICON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        middle = QRectF(self.rect()).center()
        paint_icon(QPainter(self), middle, self._name, self._token, self._size)
