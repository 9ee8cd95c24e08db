"""Columns of counted parts, one column a period; every part opens the cases it counts."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import inside, numeral
from privdesk.ui.theme import TextStyle, Token, color, line, px
from privdesk.ui.widgets.figures import FigureCell
from privdesk.ui.widgets.paint import paint_box, paint_hairline, paint_text, width_of

_CENTER = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight
_LINES = 4


class Pattern(StrEnum):
    """What tells a series apart without its color."""

    SOLID = "solid"
    DIAGONAL = "diagonal"
    DOTS = "dots"
    OUTLINE = "outline"


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of part: its name, color and pattern."""

    name: str
    token: Token
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class StackColumn:
    """A column: its label and a part for each series, the lowest first."""

    label: str
    parts: tuple[FigureCell, ...]
    current: bool = False

    @property
    def total(self) -> int:
        """Number of cases in all parts."""
        return sum(len(part.cases) for part in self.parts)


def paint_part(painter: QPainter, rect: QRectF, series: Series) -> None:
    """Draw a part of a column, or the sample of a series in a legend."""
    ink = color(series.token)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect)
    match series.pattern:
        case Pattern.SOLID:
            paint_box(painter, rect, px(2), series.token)
        case Pattern.OUTLINE:
            paint_box(painter, rect, px(2), None, series.token, width=1.5)
        case Pattern.DIAGONAL:
            painter.setPen(QPen(ink, px(1.6)))
            step = px(5)
            for number in range(math.ceil((rect.width() + rect.height()) / step) + 1):
                x = rect.left() + number * step
                start = QPointF(x - rect.height(), rect.bottom())
                painter.drawLine(start, QPointF(x, rect.top()))
        case Pattern.DOTS:
            paint_box(painter, rect, px(2), series.token)
            _dots(painter, rect, color(Token.SHEET))
    painter.restore()


def _dots(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    step = px(5)
    y = rect.top() + step / 2
    while y < rect.bottom():
        x = rect.left() + step / 2
        while x < rect.right():
            painter.drawEllipse(QPointF(x, y), px(0.8), px(0.8))
            x += step
        y += step


class StackChart(QWidget):
    """The chart; the mouse opens a part, keys use the table beside it.

    Signals:
        opened: the `FigureCell` of the part that was clicked.
    """

    accessible_role = QAccessible.Role.Graphic

    opened = Signal(object)

    def __init__(self, name: str, series: Sequence[Series], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._series = tuple(series)
        self._columns: tuple[StackColumn, ...] = ()
        self._places: list[tuple[QRectF, FigureCell]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(name)

    def show_columns(self, columns: Sequence[StackColumn]) -> None:
        """Show other columns."""
        self._columns = tuple(columns)
        told = (
            f"{one.label}: "
            + ", ".join(
                f"{numeral(len(part.cases))} {inside(series.name)}"
                for series, part in zip(self._series, one.parts, strict=True)
            )
            for one in self._columns
        )
        self.setAccessibleDescription("; ".join(told))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(460), px(190))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(300), px(190))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position()) is not None
        pointer = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(pointer)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self._at(event.position())
        if cell is not None:
            self.opened.emit(cell)

    def _at(self, point: QPointF) -> FigureCell | None:
        found = (cell for place, cell in self._places if place.contains(point) and cell.cases)
        return next(found, None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._places = []
        top, bottom = px(24), self.height() - px(28)
        most = max((one.total for one in self._columns), default=0)
        step = _step(most)
        highest = max(step * math.ceil(most / step), step)
        unit = (bottom - top) / highest
        left = max(px(44), width_of(numeral(highest), TextStyle.MICRO) + px(12))
        right = self.width()
        for value in range(0, highest + 1, step):
            y = round(bottom - value * unit)
            token = Token.LINE if value else Token.LINE_STRONG
            paint_hairline(painter, left, right, y, token)
            mark = QRectF(0, y - px(8), left - px(8), px(16))
            paint_text(painter, mark, numeral(value), TextStyle.MICRO, Token.TEXT_3, align=_RIGHT)
        wide = (right - left) / max(len(self._columns), 1)
        for number, one in enumerate(self._columns):
            middle = left + (number + 0.5) * wide
            self._column(painter, one, middle, bottom, unit)

    def _column(
        self, painter: QPainter, one: StackColumn, middle: float, bottom: float, unit: float
    ) -> None:
        half, y = px(22), bottom
        for series, part in zip(self._series, one.parts, strict=True):
            height = len(part.cases) * unit
            rect = QRectF(middle - half, y - height + 1, 2 * half, max(height - 2, 1))
            if part.cases:
                paint_part(painter, rect, series)
                self._places.append((rect, part))
                if height >= px(14):
                    self._value(painter, rect, numeral(len(part.cases)), series)
            y -= height
        high = line(TextStyle.SMALL)
        above = QRectF(middle - 2 * half, y - high - px(2), 4 * half, high)
        total = numeral(one.total)
        paint_text(
            painter, above, total, TextStyle.SMALL_STRONG, Token.TEXT, align=_CENTER, weight=600
        )
        below = QRectF(middle - 2 * half, bottom + px(6), 4 * half, high)
        ink = Token.TEXT if one.current else Token.TEXT_2
        weight = 600 if one.current else 500
        paint_text(
            painter, below, one.label, TextStyle.SMALL_STRONG, ink, align=_CENTER, weight=weight
        )
        if one.current:
            mark = QRectF(middle - half, below.bottom() + px(2), 2 * half, px(2))
            painter.fillRect(mark, color(Token.ACCENT))

    def _value(self, painter: QPainter, rect: QRectF, text: str, series: Series) -> None:
        solid = series.pattern is Pattern.SOLID
        if not solid:
            high = min(line(TextStyle.MICRO), rect.height())
            ground = QRectF(rect.center().x() - px(9), rect.center().y() - high / 2, px(18), high)
            paint_box(painter, ground, px(3), Token.SHEET)
        ink = Token.SHEET if solid else Token.TEXT
        paint_text(painter, rect, text, TextStyle.MICRO_STRONG, ink, align=_CENTER, weight=600)


class Legend(QWidget):
    """The samples of all series with their names."""

    def __init__(self, series: Sequence[Series], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = tuple(series)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(200), line(TextStyle.SMALL) + px(4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, x = QPainter(self), 0.0
        for series in self._series:
            side = px(14)
            sample = QRectF(x, (self.height() - side) / 2, side, side)
            paint_part(painter, sample, series)
            words = QRectF(sample.right() + px(6), 0, self.width() - sample.right(), self.height())
            if words.width() > 0:
                x = words.left() + px(14)
                x += paint_text(painter, words, series.name, TextStyle.SMALL, Token.TEXT_2)


def _step(most: int) -> int:
    """The distance of the lines: 1, 2 or 5 times a power of ten, for at most five of them."""
    wanted = max(most / _LINES, 1)
    power = 10 ** math.floor(math.log10(wanted))
    return int(next(power * n for n in (1, 2, 4, 5, 10) if power * n >= wanted))
