"""Days on a ruler, each case a dot, with the limit and the median of each row."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.domain.figures.days_chart import is_crowded, levels
from privdesk.ui.language import plain, tr
from privdesk.ui.theme import TextStyle, Token, color, line, px
from privdesk.ui.widgets.figures import FigureCell
from privdesk.ui.widgets.paint import paint_hairline, paint_text

_CENTER = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight
_STEP = 9
"""From a dot to the next one above it."""


@dataclass(frozen=True, slots=True)
class DotRow:
    """A row of dots.

    Attributes:
        label: of the period.
        dots: days of each case, with what opens it.
        median: in days; None without cases.
        current: whether it is the period that is told of.
    """

    label: str
    dots: tuple[tuple[int, FigureCell], ...]
    median: float | None = None
    current: bool = False


class DotChart(QWidget):
    """The chart; the mouse opens a dot, keys use the table beside it.

    Signals:
        opened: the `FigureCell` of the dot that was clicked.
    """

    accessible_role = QAccessible.Role.Graphic

    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DotRow, ...] = ()
        self._limit = 0
        self._places: list[tuple[QRectF, FigureCell]] = []
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[DotRow], limit: int) -> None:
        """Show other rows; days after the limit are late."""
        self._rows, self._limit = tuple(rows), limit
        told = (_spoken(row, limit) for row in self._rows)
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
        return next((cell for place, cell in self._places if place.contains(point)), None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._places = []
        left, right = px(64), self.width() - px(12)
        top, bottom = px(24), self.height() - px(28)
        days = [day for row in self._rows for day, _cell in row.dots]
        last = max([self._limit + 5, *days])
        step = 10 if last <= 100 else 10 * -(-last // 100)  # noqa: PLR2004 - days on the ruler
        last = step * -(-last // step)
        unit = (right - left) / last
        self._limit_zone(painter, left + self._limit * unit, right, top, bottom)
        self._ruler(painter, left, bottom, unit, (last, step))
        high = (bottom - top) / max(len(self._rows), 1)
        for number, row in enumerate(self._rows):
            self._row(painter, row, left, top + (number + 0.62) * high, unit)

    def _limit_zone(
        self, painter: QPainter, x: float, right: float, top: float, bottom: float
    ) -> None:
        painter.fillRect(QRectF(x, top, right - x, bottom - top), color(Token.LATE_SOFT))
        painter.fillRect(QRectF(x - 1, top, 2, bottom - top), color(Token.LATE))
        words = QRectF(0, top - px(20), x - px(6) + px(60), line(TextStyle.SMALL))
        label = tr("Limit, day {limit}", limit=self._limit)
        paint_text(
            painter, words, label, TextStyle.SMALL_STRONG, Token.LATE, align=_RIGHT, weight=600
        )

    def _ruler(
        self, painter: QPainter, left: float, bottom: float, unit: float, scale: tuple[int, int]
    ) -> None:
        last, step = scale
        paint_hairline(painter, round(left), round(left + last * unit), round(bottom), Token.FIELD)
        for day in range(0, last + 1, max(step // 10, 1)):
            x = round(left + day * unit)
            high = px(8) if day % step == 0 else px(4)
            painter.fillRect(QRectF(x, bottom - high, 1, high), color(Token.FIELD))
            if day % step == 0:
                mark = QRectF(x - px(20), bottom + px(4), px(40), line(TextStyle.MICRO))
                paint_text(painter, mark, str(day), TextStyle.MICRO, Token.TEXT_3, align=_CENTER)

    def _row(self, painter: QPainter, row: DotRow, left: float, y: float, unit: float) -> None:
        paint_hairline(painter, round(left), self.width() - px(12), round(y), Token.LINE)
        label = QRectF(0, y - px(8), left - px(12), px(16))
        ink, weight = (Token.TEXT, 600) if row.current else (Token.TEXT_2, 500)
        paint_text(painter, label, row.label, TextStyle.SMALL_STRONG, ink, weight=weight)
        days = [day for day, _cell in row.dots]
        heights = list(levels(days))
        if crowded := is_crowded(days):
            self._heap(painter, row, left, y, unit)
        else:
            for (day, cell), level in zip(row.dots, heights, strict=True):
                at = QPointF(left + day * unit, y - level * px(_STEP))
                self._dot(painter, at, cell, row, day)
        if row.median is None:
            words = QRectF(left, y - px(20), px(240), line(TextStyle.MICRO))
            paint_text(painter, words, tr("No complaint answered"), TextStyle.MICRO, Token.TEXT_2)
        else:
            x = left + row.median * unit
            painter.fillRect(QRectF(x - 1, y - px(14), 2, px(28)), color(Token.TEXT))
            up = px(48) if crowded else px(32) + max(heights) * px(_STEP)
            words = QRectF(x - px(60), y - up, px(120), line(TextStyle.MICRO))
            told = tr("median {median}", median=plain(row.median))
            paint_text(painter, words, told, TextStyle.MICRO, Token.TEXT_2, align=_CENTER)

    def _dot(self, painter: QPainter, at: QPointF, cell: FigureCell, row: DotRow, day: int) -> None:
        radius = px(5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if day > self._limit:
            corners = [
                QPointF(at.x(), at.y() - radius * 1.2),
                QPointF(at.x() - radius * 1.2, at.y() + radius),
                QPointF(at.x() + radius * 1.2, at.y() + radius),
            ]
            painter.setPen(QPen(color(Token.LATE), px(1.6)))
            painter.setBrush(color(Token.SHEET))
            painter.drawPolygon(QPolygonF(corners))
        else:
            painter.setPen(QPen(color(Token.SHEET), 1))
            painter.setBrush(color(Token.CHART_1 if row.current else Token.CHART_4))
            painter.drawEllipse(at, radius, radius)
        painter.restore()
        reach = px(_STEP) / 2
        place = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        self._places.append((place, cell))

    def _heap(self, painter: QPainter, row: DotRow, left: float, y: float, unit: float) -> None:
        counts = Counter(day for day, _cell in row.dots)
        most = max(counts.values())
        for day, count in counts.items():
            high = max(count / most * px(30), 1)
            bar = QRectF(left + (day - 0.4) * unit, y - high, max(0.8 * unit, 1), high)
            early = Token.CHART_1 if row.current else Token.CHART_4
            painter.fillRect(bar, color(Token.LATE if day > self._limit else early))


def _spoken(row: DotRow, limit: int) -> str:
    late = sum(day > limit for day, _cell in row.dots)
    median = tr(", median {median} days", median=plain(row.median)) if row.median else ""
    return tr(
        "{label}: {count} answered{median}, {late} after day {limit}",
        label=row.label,
        count=len(row.dots),
        median=median,
        late=late,
        limit=limit,
    )
