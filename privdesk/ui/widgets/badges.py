"""The due badge: five looks that differ in fill, border and glyph."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import TextStyle, Token, line, px
from privdesk.ui.widgets.glyphs import GLYPH, Glyph, Shape, clock, paint_glyph
from privdesk.ui.widgets.paint import paint_box, paint_text, width_of

_PADDING = 8
_GAP = 6
_RADIUS = 4


class BadgeState(StrEnum):
    """How pressing it is."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    PAUSED = "paused"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class DueBadge:
    """What a due badge shows.

    Attributes:
        state: how pressing.
        text: such as "2 d late".
        spoken: what a screen reader says, such as "Late by 2 days".
        fraction: days used divided by all days, 0 to 1.
    """

    state: BadgeState
    text: str
    spoken: str
    fraction: float = 0.0


@dataclass(frozen=True, slots=True)
class _Look:
    fill: Token | None
    border: Token | None
    ink: Token
    weight: int
    dashed: bool = False


_LOOKS = {
    BadgeState.LATE: _Look(Token.LATE, None, Token.ON_LATE, 600),
    BadgeState.TODAY: _Look(Token.TODAY, None, Token.ON_TODAY, 600),
    BadgeState.SOON: _Look(Token.SOON_SOFT, Token.SOON_LINE, Token.SOON, 500),
    BadgeState.LATER: _Look(None, None, Token.TEXT_2, 500),
    BadgeState.PAUSED: _Look(None, Token.LINE_STRONG, Token.TEXT_3, 500, dashed=True),
    BadgeState.ANSWERED: _Look(None, Token.LINE_STRONG, Token.TEXT_3, 500, dashed=True),
}


def _glyph(badge: DueBadge) -> Glyph:
    match badge.state:
        case BadgeState.LATE:
            return Glyph(Shape.WARNING)
        case BadgeState.TODAY:
            return Glyph(Shape.FULL_CLOCK)
        case BadgeState.SOON | BadgeState.LATER:
            return clock(badge.fraction)
        case BadgeState.PAUSED:
            return Glyph(Shape.PAUSE)
        case BadgeState.ANSWERED:
            return Glyph(Shape.CHECK)


def due_badge_size(badge: DueBadge) -> QSize:
    """How much room a badge takes at the zoom of now."""
    text = width_of(badge.text, TextStyle.SMALL, _LOOKS[badge.state].weight)
    return QSize(2 * px(_PADDING) + px(GLYPH) + px(_GAP) + text, line(TextStyle.SMALL) + px(6))


def paint_due_badge(painter: QPainter, rect: QRectF, badge: DueBadge) -> None:
    """Draw a badge at the left edge of a rectangle, centered in height."""
    look, size = _LOOKS[badge.state], due_badge_size(badge)
    top = rect.top() + (rect.height() - size.height()) // 2
    box = QRectF(rect.left(), top, min(size.width(), rect.width()), size.height())
    paint_box(painter, box, px(_RADIUS), look.fill, look.border, dashed=look.dashed)
    side = px(GLYPH)
    glyph = QRectF(box.left() + px(_PADDING), box.center().y() - side / 2, side, side)
    paint_glyph(painter, glyph, _glyph(badge), look.ink, look.fill or Token.SHEET)
    words = box.adjusted(px(_PADDING) + side + px(_GAP), 0, -px(_PADDING) + 1, 0)
    paint_text(painter, words, badge.text, TextStyle.SMALL, look.ink, weight=look.weight)


class DueBadgeView(QWidget):
    """A due badge as a widget of its own."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, badge: DueBadge | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge = badge
        self.set_badge(badge)

    @property
    def badge(self) -> DueBadge | None:
        """What is shown."""
        return self._badge

    def set_badge(self, badge: DueBadge | None) -> None:
        """Show another badge, or none."""
        self._badge = badge
        self.setAccessibleName(badge.spoken if badge else "")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return due_badge_size(self._badge) if self._badge else QSize(0, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._badge is not None:
            paint_due_badge(QPainter(self), QRectF(self.rect()), self._badge)
