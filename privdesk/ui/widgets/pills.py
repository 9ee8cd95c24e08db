"""The status pill: a word with a glyph that shows progress."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import TextStyle, Token, line, px
from privdesk.ui.widgets.glyphs import GLYPH, Glyph, paint_glyph
from privdesk.ui.widgets.paint import paint_box, paint_text, width_of

_PADDING = 9
_GAP = 6


class Tone(StrEnum):
    """What a colored thing means."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    SOON = "soon"
    OK = "ok"
    LATE = "late"
    TODAY = "today"
    ESCALATION = "escalation"


INK = {
    Tone.NEUTRAL: Token.TEXT_3,
    Tone.ACCENT: Token.ACCENT_TEXT,
    Tone.SOON: Token.SOON,
    Tone.OK: Token.OK,
    Tone.LATE: Token.LATE,
    Tone.TODAY: Token.TODAY,
    Tone.ESCALATION: Token.ESCALATION,
}
"""Color of text and glyph per tone."""

SOFT = {
    Tone.NEUTRAL: Token.SUNKEN,
    Tone.ACCENT: Token.ACCENT_SOFT,
    Tone.SOON: Token.SOON_SOFT,
    Tone.OK: Token.OK_SOFT,
    Tone.LATE: Token.LATE_SOFT,
    Tone.TODAY: Token.TODAY_SOFT,
    Tone.ESCALATION: Token.ESCALATION_SOFT,
}
"""Fill per tone."""


@dataclass(frozen=True, slots=True)
class StatusPill:
    """What a status pill shows.

    Attributes:
        text: the word.
        glyph: a shape such as ``clock(1 / 3)``, or the name of an icon in a `Glyph`.
        tone: its color.
    """

    text: str
    glyph: Glyph
    tone: Tone


def status_pill_size(pill: StatusPill) -> QSize:
    """How much room a pill takes at the zoom of now."""
    text = width_of(pill.text, TextStyle.SMALL_STRONG)
    return QSize(2 * px(_PADDING) + px(GLYPH) + px(_GAP) + text, line(TextStyle.SMALL) + px(6))


def paint_status_pill(
    painter: QPainter, rect: QRectF, pill: StatusPill, *, filled: bool = True
) -> None:
    """Draw a pill at the left edge of a rectangle, centered in height.

    Without fill, as in tables, the glyph stands at the left edge and the word is in text color.
    """
    size = status_pill_size(pill)
    top = rect.top() + (rect.height() - size.height()) // 2
    box = QRectF(rect.left(), top, min(size.width(), rect.width()), size.height())
    padding = px(_PADDING) if filled else 0
    ink, soft = INK[pill.tone], SOFT[pill.tone]
    if filled:
        paint_box(painter, box, box.height() / 2, soft)
    side = px(GLYPH)
    glyph = QRectF(box.left() + padding, box.center().y() - side / 2, side, side)
    paint_glyph(painter, glyph, pill.glyph, ink, soft)
    words = box.adjusted(padding + side + px(_GAP), 0, 1 - padding, 0)
    if not filled:
        words.setRight(rect.right())
    style = TextStyle.SMALL_STRONG if filled else TextStyle.SMALL
    paint_text(painter, words, pill.text, style, ink if filled else Token.TEXT_2)


class StatusPillView(QWidget):
    """A status pill as a widget of its own."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, pill: StatusPill | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pill = pill
        self.set_pill(pill)

    @property
    def pill(self) -> StatusPill | None:
        """What is shown."""
        return self._pill

    def set_pill(self, pill: StatusPill | None) -> None:
        """Show another pill, or none."""
        self._pill = pill
        self.setAccessibleName(pill.text if pill else "")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return status_pill_size(self._pill) if self._pill else QSize(0, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pill is not None:
            paint_status_pill(QPainter(self), QRectF(self.rect()), self._pill)
