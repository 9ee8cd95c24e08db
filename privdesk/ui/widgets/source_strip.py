"""How far the search has come, as one block per data source."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import Token, color, px
from privdesk.ui.widgets.marks import CheckMark

_HIGH, _GAP, _LEAST = 7, 4, 6
_FILLS = {
    CheckMark.ON: (Token.ACCENT, Token.ACCENT),
    CheckMark.NOTHING: (Token.ACCENT_SOFT, Token.ACCENT),
    CheckMark.ASKED: (None, Token.SOON_MARK),
    CheckMark.EMPTY: (None, Token.FIELD),
}


class SourceStrip(QWidget):
    """Full where records were found, light where none were, dashed where an answer is owed."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[CheckMark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_marks(self, marks: Sequence[CheckMark], words: str) -> None:
        """Show other data sources.

        Args:
            marks: the state of each.
            words: the same for the ear.
        """
        self._marks = tuple(marks)
        self.setAccessibleName(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(160), px(_HIGH) + px(4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count, gap = len(self._marks), px(_GAP)
        if (self.width() - gap * (count - 1)) / count < px(_LEAST):
            gap = 1
        wide = (self.width() - gap * (count - 1)) / count
        top = (self.height() - px(_HIGH)) / 2
        for number, mark in enumerate(self._marks):
            fill, edge = _FILLS[mark]
            box = QRectF(number * (wide + gap), top, wide, px(_HIGH)).adjusted(0.5, 0.5, -0.5, -0.5)
            waits = mark is CheckMark.ASKED
            style = Qt.PenStyle.DashLine if waits else Qt.PenStyle.SolidLine
            painter.setPen(QPen(color(edge), px(1), style))
            painter.setBrush(color(fill) if fill is not None else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, px(2), px(2))
