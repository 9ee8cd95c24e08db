"""Buttons, alone or with an icon and the key that does the same."""

import re
import sys
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import shown, tr
from privdesk.ui.theme import (
    ICON,
    SMALL_ICON,
    TextStyle,
    Token,
    color,
    line,
    paint_icon,
    px,
    theme,
)
from privdesk.ui.widgets.paint import paint_box, paint_ring, paint_text, width_of
from privdesk.ui.widgets.text import access

_RADIUS = 6
_PADDING = 12
_LEAST_PADDING = 4
_GAP = 8
_CAP_RADIUS = 4
_CAP_PADDING = 6
_CAP_LEAST = 20
_MAC_KEYS = {"Ctrl": "⌘", "Alt": "⌥", "Shift": "⇧"}


class ButtonKind(StrEnum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    DANGER = "danger"


class ButtonSize(StrEnum):
    """How high a button is: 28, 32 or 40 pixels at zoom 100%."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"


_UP_AND_DOWN = {ButtonSize.SMALL: 4, ButtonSize.NORMAL: 6, ButtonSize.LARGE: 10}


@dataclass(frozen=True, slots=True)
class _Look:
    fill: Token | None
    over: Token
    down: Token
    border: Token | None
    ink: Token
    icon: Token
    cap: Token
    cap_border: Token


_LOOKS = {
    ButtonKind.PRIMARY: _Look(
        Token.ACCENT,
        Token.ACCENT_HOVER,
        Token.ACCENT_HOVER,
        None,
        Token.ON_ACCENT,
        Token.ON_ACCENT,
        Token.ON_ACCENT,
        Token.ON_ACCENT,
    ),
    ButtonKind.SECONDARY: _Look(
        Token.CONTROL,
        Token.HOVER,
        Token.PRESSED,
        Token.LINE_STRONG,
        Token.TEXT,
        Token.TEXT_2,
        Token.TEXT_3,
        Token.LINE_STRONG,
    ),
    ButtonKind.GHOST: _Look(
        None,
        Token.HOVER,
        Token.PRESSED,
        None,
        Token.TEXT_2,
        Token.TEXT_2,
        Token.TEXT_3,
        Token.LINE_STRONG,
    ),
    ButtonKind.DANGER: _Look(
        Token.LATE,
        Token.LATE,
        Token.LATE,
        None,
        Token.ON_LATE,
        Token.ON_LATE,
        Token.ON_LATE,
        Token.ON_LATE,
    ),
}


_NAMES = {"Return": "Enter", "+": "Plus", "-": "Minus", "PgDown": "PgDn"}
_SHOWN = {
    "Ctrl": tr("Ctrl", "key"),
    "Shift": tr("Shift", "key"),
    "Alt": tr("Alt", "key"),
    "Enter": tr("Enter", "key"),
    "Esc": tr("Esc", "key"),
    "Del": tr("Del", "key"),
    "Tab": tr("Tab", "key"),
    "Up": tr("Up", "key"),
    "Down": tr("Down", "key"),
    "Left": tr("Left", "key"),
    "Right": tr("Right", "key"),
    "PgUp": tr("PgUp", "key"),
    "PgDn": tr("PgDn", "key"),
    "Plus": tr("Plus", "key"),
    "Minus": tr("Minus", "key"),
}


def shown_key(key: str) -> str:
    """How a key such as "Ctrl+K" or "g t" is printed on this platform."""
    names = [_NAMES.get(name, name) for name in re.findall(r"[^+\s]+|\+$", key)]
    if sys.platform == "darwin":
        names = [_MAC_KEYS.get(name, name) for name in names]
    names = [_SHOWN.get(name, name) for name in names]
    return " ".join(name.upper() if len(name) == 1 else name for name in names)


def key_cap_size(text: str) -> QSize:
    """How much room a key cap takes at the zoom of now."""
    width = width_of(text, TextStyle.MICRO_STRONG) + 2 * px(_CAP_PADDING)
    return QSize(max(px(_CAP_LEAST), width), line(TextStyle.MICRO) + px(4))


def paint_key_cap(
    painter: QPainter,
    rect: QRectF,
    text: str,
    ink: Token = Token.TEXT_3,
    border: Token = Token.LINE_STRONG,
) -> None:
    """Draw a key cap at the left edge of a rectangle, centered in height."""
    size = key_cap_size(text)
    top = rect.top() + (rect.height() - size.height()) // 2
    box = QRectF(rect.left(), top, size.width(), size.height())
    painter.save()
    if border is ink:
        painter.setOpacity(0.55)
    paint_box(painter, box, px(_CAP_RADIUS), None, border)
    painter.restore()
    center = Qt.AlignmentFlag.AlignHCenter
    paint_text(painter, box, text, TextStyle.MICRO_STRONG, ink, align=center)


class KeyCap(QWidget):
    """A key, printed where its action is."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = shown_key(key)
        self.setAccessibleName(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return key_cap_size(self._text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if theme().keys_shown:
            paint_key_cap(QPainter(self), QRectF(self.rect()), self._text)


class PressableBase(QAbstractButton):
    """What all custom painted buttons share: hover, and Enter besides Space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    @override
    def setText(self, text: str) -> None:
        super().setText(shown(text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def show_ring(self) -> bool:
        """Whether to draw the focus ring now."""
        return self.hasFocus() and self.window().isActiveWindow()


class Button(PressableBase):
    """A button with a word, and if wanted an icon before it and its key after it.

    Args:
        text: a verb, with its object where needed.
        kind: how much it asks to be pressed.
        icon: name of an icon.
        key: that does the same, such as "Ctrl+Enter"; it is printed, not bound.
        size: how high.
        icon_token: color of the icon in place of the kind's.
        stretch: whether it fills the width, with its words centered.
        parent: as ever.
    """

    def __init__(
        self,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        *,
        icon: str = "",
        key: str = "",
        size: ButtonSize = ButtonSize.NORMAL,
        icon_token: Token | None = None,
        stretch: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._size = kind, icon, size
        self._key = shown_key(key)
        self._icon_token = icon_token
        self.setText(text)
        across = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str) -> None:
        """Show another icon, or none for an empty name."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Print another key after the word, or none for an empty one."""
        self._key = shown_key(key)
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Ask more or less to be pressed."""
        self._kind = kind
        self.update()

    def _cap(self) -> str:
        return self._key if theme().keys_shown else ""

    def _words_width(self) -> int:
        return width_of(access(self.text()).text, TextStyle.BODY_STRONG)

    def _icon_width(self) -> int:
        return px(ICON) + px(_GAP) if self._icon else 0

    def _cap_width(self) -> int:
        cap = self._cap()
        return px(_GAP) + px(2) + key_cap_size(cap).width() if cap else 0

    def _content_width(self) -> int:
        return self._words_width() + self._icon_width() + self._cap_width()

    def least_width(self) -> int:
        """The pixels below which its words are cut; key and icon have left by then."""
        return self._words_width() + 2 * px(_LEAST_PADDING)

    @override
    def sizeHint(self) -> QSize:
        height = line(TextStyle.BODY) + 2 * px(_UP_AND_DOWN[self._size])
        return QSize(self._content_width() + 2 * px(_PADDING), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, rect = _LOOKS[self._kind], QRectF(self.rect())
        paint_box(painter, rect, px(_RADIUS), self._fill(look), look.border)
        if self.show_ring():
            self._ring(painter, rect, look)
        self._content(painter, rect, look)

    def _ring(self, painter: QPainter, rect: QRectF, look: _Look) -> None:
        paint_ring(painter, rect, px(_RADIUS))
        if look.border is None and look.fill is not None:
            # On a filled button the ring needs a gap to be seen against the fill.
            inner = rect.adjusted(2, 2, -2, -2)
            paint_box(painter, inner, px(_RADIUS) - 2, None, Token.SHEET, width=1.5)

    def _fill(self, look: _Look) -> Token | None:
        if not self.isEnabled():
            return None if look.fill is None else Token.CONTROL
        if self.isDown() or self.isChecked():
            return look.down
        return look.over if self.underMouse() else look.fill

    def _content(self, painter: QPainter, rect: QRectF, look: _Look) -> None:
        enabled = self.isEnabled()
        room = rect.width() - 2 * px(_LEAST_PADDING)
        # Where a button is squeezed its key leaves first, then its icon; words are cut last.
        shows_cap = bool(self._cap()) and self._content_width() <= room
        shows_icon = self._words_width() + self._icon_width() <= room
        width = self._words_width() + self._icon_width() * shows_icon
        width += self._cap_width() * shows_cap
        x = rect.left() + max(px(_LEAST_PADDING), (rect.width() - width) // 2)
        if self._icon and shows_icon:
            ink = (self._icon_token or look.icon) if enabled else Token.DISABLED
            paint_icon(painter, QPointF(x + px(ICON) / 2, rect.center().y()), self._icon, ink)
            x += self._icon_width()
        words = QRectF(x, rect.top(), min(self._words_width(), room) + 1, rect.height())
        ink = look.ink if enabled else Token.DISABLED
        used = paint_text(painter, words, access(self.text()).text, TextStyle.BODY_STRONG, ink)
        if shows_cap:
            size = key_cap_size(self._cap())
            place = QRectF(x + used + px(_GAP) + px(2), rect.top(), size.width(), rect.height())
            paint_key_cap(
                painter,
                place,
                self._cap(),
                look.cap if enabled else Token.DISABLED,
                look.cap_border if enabled else Token.LINE,
            )


class IconButton(PressableBase):
    """An icon to press; its name is its tooltip and is read aloud.

    Args:
        icon: name of an icon.
        name: what it does, such as "Close".
        key: that does the same; told in the tooltip.
        side: of the square, in pixels at zoom 100%.
        size: of the icon, in pixels at zoom 100%.
        token: color of the icon.
        parent: as ever.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        key: str = "",
        side: int = 32,
        size: int = ICON,
        token: Token = Token.TEXT_2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._side, self._size, self._token = icon, side, size, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name, key)

    def set_name(self, name: str, key: str = "") -> None:
        """Say another thing that it does."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({shown_key(key)})" if key else name)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(self._side), px(self._side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        look = _LOOKS[ButtonKind.GHOST]
        fill = look.down if self.isDown() or self.isChecked() else None
        if fill is None and self.underMouse() and self.isEnabled():
            fill = look.over
        paint_box(painter, rect, px(_RADIUS), fill)
        if self.show_ring():
            paint_ring(painter, rect, px(_RADIUS))
        ink = self._token if self.isEnabled() else Token.DISABLED
        paint_icon(painter, rect.center(), self._icon, ink, self._size)


class LinkButton(PressableBase):
    """A link that does something here or opens another place."""

    def __init__(
        self, text: str, *, icon: str = "", strong: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._weight = 500 if strong else 400
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _indent(self) -> int:
        return px(SMALL_ICON) + px(6) if self._icon else 0

    @override
    def sizeHint(self) -> QSize:
        width = width_of(access(self.text()).text, TextStyle.SMALL, self._weight)
        # Targets are at least 24 high; the line of text alone would be 16.
        return QSize(width + self._indent() + 2 * px(2), line(TextStyle.SMALL) + px(8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.show_ring():
            paint_ring(painter, rect, px(_CAP_RADIUS))
        inner = rect.adjusted(px(2), 0, -px(2) + 1, 0)
        ink = Token.ACCENT_TEXT if self.isEnabled() else Token.DISABLED
        if self._icon:
            middle = QPointF(inner.left() + px(SMALL_ICON) / 2, rect.center().y())
            paint_icon(painter, middle, self._icon, ink, SMALL_ICON)
            inner.adjust(self._indent(), 0, 0, 0)
        words = access(self.text()).text
        used = paint_text(painter, inner, words, TextStyle.SMALL, ink, weight=self._weight)
        underline = Token.ACCENT_TEXT if self.underMouse() else Token.ACCENT_LINE
        y = round(rect.center().y()) + line(TextStyle.SMALL) // 2
        painter.fillRect(round(inner.left()), y, used, 1, color(underline))
