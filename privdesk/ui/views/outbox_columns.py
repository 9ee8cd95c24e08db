"""Where the columns of the outbox stand, and the heads over them."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, color, px, theme
from privdesk.ui.widgets import paint_text

CHECK_AT = 14
_WORDS_AT = 42
_END = 12
_TITLES = (tr("Letter"), tr("To"), tr("Pages"), tr("Service"), tr("Tracking number"))
_SHARES = (0.255, 0.19, 0.12, 0.16, 0.275)
_WITHOUT_PAGES = 640
_WITHOUT_SERVICE = 520
_HEAD = 32


@dataclass(frozen=True, slots=True)
class Columns:
    """The left edge and the width of each column in pixels; a width of 0 hides it."""

    edges: tuple[tuple[float, float], ...]

    def rect(self, column: int, row: QRectF) -> QRectF:
        """The place of a column in a row."""
        left, width = self.edges[column]
        return QRectF(row.left() + left, row.top(), max(width - px(8), 0), row.height())

    @property
    def tracking(self) -> tuple[float, float]:
        """Left edge and width of the last column."""
        return self.edges[-1]


def columns(width: float) -> Columns:
    """The columns of a list of this width; those that matter least leave first."""
    shares = list(_SHARES)
    room = width / theme().zoom
    if room < _WITHOUT_PAGES:
        shares[2] = 0
    if room < _WITHOUT_SERVICE:
        shares[3] = 0
    left, whole = float(px(_WORDS_AT)), sum(shares)
    usable = max(width - left - px(_END), 1)
    edges = []
    for share in shares:
        edges.append((left, usable * share / whole))
        left += usable * share / whole
    return Columns(tuple(edges))


class OutboxHeads(QWidget):
    """The heads of the columns.

    Args:
        below: the list; its scroll bar takes room from the columns.
        parent: as ever.
    """

    def __init__(self, below: QAbstractScrollArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below = below
        below.viewport().installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(200), px(_HEAD))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.update()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        places = columns(self._below.viewport().width())
        for number, title in enumerate(_TITLES):
            place = places.rect(number, rect)
            if place.width() > px(20):
                paint_text(painter, place, title, TextStyle.SMALL_STRONG, Token.TEXT_2)
        painter.fillRect(QRectF(0, rect.bottom(), rect.width(), 1), color(Token.LINE_STRONG))
