"""A row of a rail that opens something: words at the left, how much or how long at the right."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, line, paint_icon, px
from privdesk.ui.widgets.buttons import PressableBase
from privdesk.ui.widgets.paint import paint_box, paint_ring, paint_text, width_of
from privdesk.ui.widgets.text import escaped

_GAP = 12
_PADDING = 4


class RailRow(PressableBase):
    """One or two lines, a fact at the right, and an icon before a single line.

    Args:
        title: in front; shortened with dots where it does not fit.
        fact: at the right, always whole, such as "6 days".
        second: a quieter second line; empty for none.
        icon: name of an icon; empty for none.
        pressing: whether the fact asks to be looked at.
        parent: as ever.
    """

    def __init__(
        self,
        title: str,
        fact: str,
        second: str = "",
        *,
        icon: str = "",
        pressing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ink = Token.ACCENT_TEXT if pressing else Token.TEXT_2
        self._title, self._fact, self._second, self._icon = title, fact, second, icon
        words = ", ".join(part for part in (title, second, fact) if part)
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(escaped(words))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        high = line(TextStyle.BODY) + (line(TextStyle.SMALL) if self._second else 0)
        wide = width_of(self._title, self._style) + self._fact_width() + px(_GAP)
        return QSize(wide, high + 2 * px(_PADDING))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.sizeHint().height())

    @property
    def _style(self) -> TextStyle:
        return TextStyle.BODY_STRONG if self._second else TextStyle.BODY

    def _fact_width(self) -> int:
        return width_of(self._fact, TextStyle.SMALL_STRONG)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.underMouse():
            paint_box(painter, rect, px(4), Token.HOVER)
        first = rect.adjusted(0, px(_PADDING), 0, 0)
        first.setHeight(line(TextStyle.BODY))
        words = QRectF(first)
        words.setRight(words.right() - self._fact_width() - px(_GAP))
        if self._icon:
            middle = QPointF(words.left() + px(SMALL_ICON) / 2, first.center().y())
            paint_icon(painter, middle, self._icon, Token.TEXT_3, SMALL_ICON)
            words.setLeft(words.left() + px(SMALL_ICON) + px(8))
        paint_text(painter, words, self._title, self._style, Token.TEXT)
        right = Qt.AlignmentFlag.AlignRight
        paint_text(painter, first, self._fact, TextStyle.SMALL_STRONG, self._ink, align=right)
        if self._second:
            below = QRectF(first.left(), first.bottom(), first.width(), line(TextStyle.SMALL))
            paint_text(painter, below, self._second, TextStyle.SMALL, Token.TEXT_3)
        if self.show_ring():
            paint_ring(painter, rect, px(4))
