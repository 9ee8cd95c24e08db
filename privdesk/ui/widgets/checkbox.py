"""A check box in the look of the design."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import shown
from privdesk.ui.theme import TextStyle, Token, line, px
from privdesk.ui.widgets.marks import CHECK, CheckMark, paint_check
from privdesk.ui.widgets.paint import paint_ring, paint_text, width_of
from privdesk.ui.widgets.text import access

_MARKS = {
    Qt.CheckState.Checked: CheckMark.ON,
    Qt.CheckState.PartiallyChecked: CheckMark.MIXED,
    Qt.CheckState.Unchecked: CheckMark.EMPTY,
}
_INSET = 3
_GAP = 8


class CheckBox(QCheckBox):
    """A square that is on, off or mixed, with a word beside it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(shown(text), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def setText(self, text: str) -> None:
        super().setText(shown(text))

    def _words(self) -> str:
        return access(self.text()).text

    @override
    def sizeHint(self) -> QSize:
        text = width_of(self._words(), TextStyle.BODY) + px(_GAP) if self.text() else 0
        width = px(CHECK) + 2 * px(_INSET) + text
        return QSize(max(width, px(24)), max(line(TextStyle.BODY), px(CHECK)) + px(8))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        square = QRectF(px(_INSET), 0, px(CHECK), rect.height())
        paint_check(painter, square, _MARKS[self.checkState()])
        words = rect.adjusted(px(_INSET) + px(CHECK) + px(_GAP), 0, 0, 0)
        ink = Token.TEXT_2 if self.isEnabled() else Token.DISABLED
        paint_text(painter, words, self._words(), TextStyle.BODY, ink)
        if self.hasFocus():
            side = px(CHECK) + 2 * px(_INSET)
            ring = QRectF(0, round(rect.center().y() - side / 2), side, side)
            paint_ring(painter, ring, px(6))
