"""Chips: small rounded buttons that filter, toggle, choose, add, or stand for a file."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, line, paint_icon, px, theme
from privdesk.ui.widgets.buttons import PressableBase, key_cap_size, paint_key_cap, shown_key
from privdesk.ui.widgets.marks import CHECK, CheckMark, paint_check
from privdesk.ui.widgets.paint import paint_box, paint_ring, paint_text, width_of

_PADDING = 10
_GAP = 6


class ChipKind(StrEnum):
    """What a chip does."""

    FILTER = "filter"
    TOGGLE = "toggle"
    CHOICE = "choice"
    ACTION = "action"
    FILE = "file"


class Chip(PressableBase):
    """A chip; Space presses it, Delete removes it, Down opens its menu.

    Args:
        text: its word.
        kind: what it does.
        value: of a filter, such as "Open"; told by `set_value` whether it is set.
        key: printed on it.
        tall: 32 instead of 28 high, as in forms.
        parent: as ever.

    Signals:
        removed: the cross or Delete was pressed.
        menu_wanted: a filter was pressed, or Down.
    """

    removed = Signal()
    menu_wanted = Signal()

    def __init__(
        self,
        text: str,
        kind: ChipKind = ChipKind.TOGGLE,
        *,
        value: str = "",
        key: str = "",
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._value, self._tall = kind, value, tall
        self._key = shown_key(key)
        self._set = False
        self.setText(text)
        self.setCheckable(kind in {ChipKind.TOGGLE, ChipKind.CHOICE})
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._name()
        self.clicked.connect(self._pressed)

    def set_value(self, value: str, is_set: bool) -> None:
        """Show another value of a filter, and whether it filters now."""
        self._value, self._set = value, is_set
        self._name()
        self.updateGeometry()
        self.update()

    @property
    def is_set(self) -> bool:
        """Whether a filter filters now."""
        return self._set

    @property
    def removable(self) -> bool:
        """Whether there is a cross."""
        return self._kind is ChipKind.FILE or (self._kind is ChipKind.FILTER and self._set)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()} {self._value}".strip())
        self.setAccessibleDescription(tr("Delete removes it") if self.removable else "")

    def _pressed(self) -> None:
        if self._kind is ChipKind.FILTER:
            self.menu_wanted.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.removable:
            self.removed.emit()
        elif event.key() == Qt.Key.Key_Down and self._kind is ChipKind.FILTER:
            self.menu_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.removable and event.position().x() >= self.width() - self._tail_width():
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def _on(self) -> bool:
        return self.isChecked() or self._set

    def _cap(self) -> str:
        return self._key if theme().keys_shown else ""

    def _lead_width(self) -> int:
        if self._kind is ChipKind.TOGGLE:
            return px(CHECK) + px(_GAP)
        if self._kind in {ChipKind.ACTION, ChipKind.FILE}:
            return px(SMALL_ICON) + px(_GAP)
        return 0

    def _tail_width(self) -> int:
        if self.removable or self._kind is ChipKind.FILTER:
            return px(SMALL_ICON) + px(_GAP) + px(_PADDING)
        return px(_PADDING)

    def _value_width(self) -> int:
        return px(4) + width_of(self._value, TextStyle.SMALL, 600) if self._value else 0

    @override
    def sizeHint(self) -> QSize:
        width = px(_PADDING) + self._lead_width() + width_of(self.text(), TextStyle.SMALL_STRONG)
        width += self._value_width() + self._tail_width()
        if self._cap():
            width += px(8) + key_cap_size(self._cap()).width() - px(2)
        return QSize(width, line(TextStyle.SMALL) + px(16 if self._tall else 12))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        fill, border, ink = Token.CONTROL, Token.LINE_STRONG, Token.TEXT_2
        if self._on():
            fill, border, ink = Token.ACCENT_SOFT, Token.ACCENT_LINE, Token.ACCENT_TEXT
        elif self.isDown():
            fill = Token.PRESSED
        elif self.underMouse():
            fill = Token.HOVER
        radius = rect.height() / 2
        paint_box(painter, rect, radius, fill, border)
        if self.show_ring():
            paint_ring(painter, rect, radius)
        if not self.isEnabled():
            ink = Token.DISABLED
        self._lead(painter, rect, ink)
        self._words(painter, rect, ink)
        self._tail(painter, rect, ink)

    def _lead(self, painter: QPainter, rect: QRectF, ink: Token) -> None:
        x = rect.left() + px(_PADDING)
        if self._kind is ChipKind.TOGGLE:
            square = QRectF(x, rect.top(), px(CHECK), rect.height())
            paint_check(painter, square, CheckMark.ON if self.isChecked() else CheckMark.EMPTY)
            return
        icons = {ChipKind.ACTION: "plus", ChipKind.FILE: "paperclip"}
        if self._kind in icons:
            middle = QPointF(x + px(SMALL_ICON) / 2, rect.center().y())
            paint_icon(painter, middle, icons[self._kind], ink, SMALL_ICON)

    def _words(self, painter: QPainter, rect: QRectF, ink: Token) -> None:
        x = rect.left() + px(_PADDING) + self._lead_width()
        room = rect.right() - self._tail_width() - x - self._value_width() + 1
        if self._cap():
            cap = key_cap_size(self._cap()).width()
            left = rect.right() - px(_PADDING) - cap + px(2)
            paint_key_cap(painter, QRectF(left, rect.top(), cap, rect.height()), self._cap())
            room = left - px(6) - x
        words = QRectF(x, rect.top(), room, rect.height())
        used = paint_text(painter, words, self.text(), TextStyle.SMALL_STRONG, ink)
        if self._value:
            rest = QRectF(x + used + px(4), rect.top(), self._value_width(), rect.height())
            paint_text(painter, rest, self._value, TextStyle.SMALL, ink, weight=600)

    def _tail(self, painter: QPainter, rect: QRectF, ink: Token) -> None:
        middle = QPointF(rect.right() - px(_PADDING) - px(SMALL_ICON) / 2, rect.center().y())
        if self.removable:
            paint_icon(painter, middle, "x", ink, SMALL_ICON)
        elif self._kind is ChipKind.FILTER:
            paint_icon(painter, middle, "chevron-down", ink, SMALL_ICON)
