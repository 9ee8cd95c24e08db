"""Where data was searched: one row per data source, its state as a square and as a word."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import TextStyle, Token, line, px
from privdesk.ui.widgets.buttons import PressableBase
from privdesk.ui.widgets.marks import CHECK, CheckMark, paint_check
from privdesk.ui.widgets.paint import paint_box, paint_ring, paint_text, width_of
from privdesk.ui.widgets.text import escaped

_GAP = 12
_LEAST_FACT = 0.4
"""Share of the row that a long fact may take from a long name."""


@dataclass(frozen=True, slots=True)
class DataSource:
    """What a row says.

    Attributes:
        id: of the data source.
        name: of the data source.
        mark: ON records found, NOTHING nothing found, ASKED no answer yet, EMPTY not asked.
        fact: such as "12 records" or "Asked Oct 15, 39 days".
    """

    id: str
    name: str
    mark: CheckMark
    fact: str


class DataSourceRow(PressableBase):
    """One data source; pressing it is for its owner to answer."""

    def __init__(self, source: DataSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_source(source)

    def set_source(self, source: DataSource) -> None:
        """Show another state."""
        self.source = source
        self.setText(source.name)
        self.setAccessibleName(f"{source.name}, {source.fact}")
        self.setToolTip(escaped(f"{source.name}: {source.fact}"))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = width_of(self.source.name, TextStyle.BODY_STRONG)
        words += width_of(self.source.fact, TextStyle.SMALL_STRONG) + px(_GAP)
        return QSize(px(CHECK) + px(_GAP) + words, line(TextStyle.BODY) + px(8))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.underMouse():
            paint_box(painter, rect, px(4), Token.HOVER)
        paint_check(painter, QRectF(0, 0, px(CHECK), rect.height()), self.source.mark)
        waits = self.source.mark is CheckMark.ASKED
        words = rect.adjusted(px(CHECK) + px(_GAP), 0, 0, 0)
        style = TextStyle.BODY_STRONG if waits else TextStyle.BODY
        small = TextStyle.SMALL_STRONG if waits else TextStyle.SMALL
        room = words.width() - width_of(self.source.name, style) - px(_GAP)
        fact = QRectF(words)
        fact.setLeft(words.right() - max(room, words.width() * _LEAST_FACT))
        used = paint_text(
            painter,
            fact,
            self.source.fact,
            small,
            Token.SOON if waits else Token.TEXT_3,
            align=Qt.AlignmentFlag.AlignRight,
        )
        words.adjust(0, 0, -used - px(_GAP), 0)
        paint_text(painter, words, self.source.name, style, Token.TEXT)
        if self.show_ring():
            paint_ring(painter, rect, px(4))
