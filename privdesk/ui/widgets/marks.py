"""Check squares and initials, drawn alike in cells and in widgets."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import TextStyle, Token, color, px
from privdesk.ui.widgets.glyphs import draw_tick
from privdesk.ui.widgets.paint import paint_box, paint_text
from privdesk.ui.widgets.text import escaped

CHECK = 16
"""Side of a check square at zoom 100%, in pixels."""
AVATAR = 28
"""Diameter of the initials of a person at zoom 100%, in pixels."""

_RADIUS = 4
_LETTERS = 2


class CheckMark(StrEnum):
    """What stands in a check square."""

    EMPTY = "empty"
    ON = "on"
    MIXED = "mixed"
    NOTHING = "nothing"
    ASKED = "asked"


def paint_check(painter: QPainter, rect: QRectF, mark: CheckMark) -> None:
    """Draw a check square centered in a rectangle.

    Empty, on and mixed are those of a check box; nothing (searched, nothing found) and asked
    (no answer yet) are those of a data source.
    """
    side = px(CHECK)
    left = round(rect.center().x() - side / 2)
    box = QRectF(left, round(rect.center().y() - side / 2), side, side)
    radius = px(_RADIUS)
    match mark:
        case CheckMark.EMPTY:
            paint_box(painter, box, radius, Token.INPUT, Token.FIELD, width=1.2)
        case CheckMark.ON:
            paint_box(painter, box, radius, Token.ACCENT)
            _tick(painter, box)
        case CheckMark.MIXED:
            paint_box(painter, box, radius, Token.ACCENT)
            _dash(painter, box, Token.ON_ACCENT)
        case CheckMark.NOTHING:
            paint_box(painter, box, radius, Token.ACCENT_SOFT, Token.ACCENT, width=1.2)
            _dash(painter, box, Token.ACCENT)
        case CheckMark.ASKED:
            paint_box(painter, box, radius, None, Token.SOON_MARK, width=1.3, dashed=True)


def _tick(painter: QPainter, box: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_tick(painter, box, color(Token.ON_ACCENT), box.width() / CHECK * 2, scale=0.78)
    painter.restore()


def _dash(painter: QPainter, box: QRectF, token: Token) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = box.width() / CHECK * 2
    painter.setPen(QPen(color(token), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    reach = QPointF(box.width() * 0.25, 0)
    painter.drawLine(box.center() - reach, box.center() + reach)
    painter.restore()


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name, such as "DW"."""
    words = [word for word in name.split() if word[0].isalnum()]
    chosen = words if len(words) <= _LETTERS else [words[0], words[-1]]
    return "".join(word[0].upper() for word in chosen)


def paint_avatar(painter: QPainter, rect: QRectF, letters: str, *, quiet: bool = False) -> None:
    """Draw initials in the largest circle of a rectangle; quiet for anyone but the first."""
    side = min(rect.width(), rect.height())
    circle = QRectF(0, 0, side, side)
    circle.moveCenter(rect.center())
    paint_box(painter, circle, side / 2, Token.SUNKEN if quiet else Token.ACCENT_SOFT)
    ink = Token.TEXT_2 if quiet else Token.ACCENT_TEXT
    paint_text(
        painter,
        circle,
        letters,
        TextStyle.MICRO,
        ink,
        align=Qt.AlignmentFlag.AlignHCenter,
        weight=600,
        elide=Qt.TextElideMode.ElideNone,
    )


class Avatar(QWidget):
    """The initials of a person in a circle."""

    def __init__(
        self, name: str, *, quiet: bool = False, size: int = AVATAR, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name, self._quiet, self._size = name, quiet, size
        self.setAccessibleName(name)
        self.setToolTip(escaped(name))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        letters = initials(self._name)
        paint_avatar(QPainter(self), QRectF(self.rect()), letters, quiet=self._quiet)
