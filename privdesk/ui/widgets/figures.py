"""Figures that open the cases behind them: alone, in a table, and in a tile with its history."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, color, line, paint_icon, px, theme
from privdesk.ui.widgets.boxes import Row
from privdesk.ui.widgets.buttons import PressableBase
from privdesk.ui.widgets.paint import paint_box, paint_hairline, paint_ring, paint_text, width_of
from privdesk.ui.widgets.text import ElidedLabel

_RIGHT = Qt.AlignmentFlag.AlignRight
_RADIUS = 8
_PADDING = 16
_INSET = 8
_BAR, _BAR_GAP, _BARS_HIGH = 8, 4, 44
_WAYS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ACROSS = 4
"""How much a step sideways weighs against one ahead when arrows look for the next figure."""


@dataclass(frozen=True, slots=True)
class FigureCell:
    """A figure as it is shown.

    Attributes:
        text: such as "9" or "3 of 3".
        cases: keys of the cases behind it; without any it opens nothing.
        title: what the list of those cases is called.
    """

    text: str
    cases: tuple[int, ...] = ()
    title: str = ""


class FigureBase(PressableBase):
    """Something to press that stands for cases; arrow keys go to the next of its kind.

    Signals:
        opened: the `FigureCell` whose cases are wanted.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = FigureCell("–")
        self.clicked.connect(self._press)

    def _press(self) -> None:
        if self.cell.cases:
            self.opened.emit(self.cell)

    def _take(self, cell: FigureCell) -> None:
        self.cell = cell
        self.setText(cell.text)
        self.setEnabled(bool(cell.cases))
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if cell.cases else Qt.CursorShape.ArrowCursor
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(event.key())
        if way is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        beside = self._neighbor(*way)
        if beside is not None:
            beside.setFocus(Qt.FocusReason.TabFocusReason)

    def _neighbor(self, right: int, down: int) -> QWidget | None:
        """The nearest figure of the page in a direction."""
        page = self.window()
        here = self.mapTo(page, self.rect().center())

        def distance(other: "FigureBase") -> int | None:
            step = other.mapTo(page, other.rect().center()) - here
            ahead = step.x() * right + step.y() * down
            aside = abs(step.y() if right else step.x())
            return ahead + _ACROSS * aside if ahead > 0 else None

        others = (o for o in page.findChildren(FigureBase) if o.isVisible() and o.isEnabled())
        near = [(far, n, o) for n, o in enumerate(others) if (far := distance(o)) is not None]
        return min(near)[2] if near else None


class FigureButton(FigureBase):
    """A number at the right of its column, underlined under the pointer."""

    def __init__(self, cell: FigureCell, name: str, *, strong: bool = False) -> None:
        super().__init__()
        self._strong = strong
        self._take(cell)
        self.setAccessibleName(f"{name}: {cell.text}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        width = width_of(self.text(), TextStyle.BODY, self._weight()) + 2 * px(_INSET)
        return QSize(width, line(TextStyle.BODY) + 2 * px(3))

    def _weight(self) -> int:
        return 600 if self._strong else 400

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        words = self.text()
        width = width_of(words, TextStyle.BODY, self._weight())
        wide = width + 2 * px(_INSET)
        block = QRectF(rect.right() - wide, rect.top(), wide + 1, rect.height())
        if self.show_ring():
            paint_ring(painter, block, px(4))
        inner = block.adjusted(0, 0, -px(_INSET), 0)
        ink = Token.TEXT if self.isEnabled() else Token.TEXT_3
        paint_text(painter, inner, words, TextStyle.BODY, ink, align=_RIGHT, weight=self._weight())
        if self.isEnabled() and self.underMouse():
            left = round(inner.right() - width)
            y = round(rect.center().y()) + line(TextStyle.BODY) // 2 - px(1)
            paint_hairline(painter, left, round(inner.right()), y, Token.ACCENT_TEXT)


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A line of a table: what it is about, and a figure for each column."""

    name: str
    cells: tuple[FigureCell, ...]
    strong: bool = False


class FigureTable(QWidget):
    """Lines of figures under heads.

    Signals:
        opened: the `FigureCell` whose cases are wanted.
    """

    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._shown: tuple[tuple[str, ...], tuple[FigureLine, ...]] | None = None
        self.figures: dict[tuple[int, int], FigureButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._dress)

    def show_lines(self, heads: Sequence[str], lines: Sequence[FigureLine]) -> None:
        """Show other figures; the focus stays in the place where it was."""
        wanted = (tuple(heads), tuple(lines))
        if wanted == self._shown:
            return
        self._shown = wanted
        place = next((at for at, one in self.figures.items() if one.hasFocus()), None)
        self.figures = {}
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, head in enumerate(heads):
            align = _RIGHT if column else Qt.AlignmentFlag.AlignLeft
            label = ElidedLabel(
                head, TextStyle.SMALL_STRONG, Token.TEXT_2, align=align, parent=self
            )
            framed = QWidget(self)
            Row(margins=(0, 0, _INSET if column else 0, 0), parent=framed).add(label, 1)
            self._grid.addWidget(framed, 0, column)
        for row, told in enumerate(lines, 1):
            style = TextStyle.SECTION if told.strong else TextStyle.BODY_STRONG
            self._grid.addWidget(ElidedLabel(told.name, style, parent=self), row, 0)
            for column, cell in enumerate(told.cells, 1):
                named = f"{told.name}, {heads[column]}"
                button = FigureButton(cell, named, strong=told.strong)
                button.opened.connect(self.opened)
                self.figures[row, column] = button
                self._grid.addWidget(button, row, column)
        self._dress()
        if place is not None and place in self.figures:
            self.figures[place].setFocus()

    def _dress(self) -> None:
        self._grid.setColumnStretch(0, 4)
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, px(28))
        for column in range(1, self._grid.columnCount()):
            self._grid.setColumnStretch(column, 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rows = self._grid.rowCount()
        for row in range(rows):
            bottom = self._grid.cellRect(row, 0).bottom()
            last = row in {0, rows - 1, rows - 2}
            token = Token.LINE_STRONG if last else Token.LINE
            paint_hairline(painter, 0, self.width(), bottom, token)


@dataclass(frozen=True, slots=True)
class TileView:
    """What a tile shows.

    Attributes:
        label: what is told.
        cell: the figure; its cases open.
        unit: quieter, after the figure.
        change: against the period before, such as "2 fewer than Q2".
        arrow: icon before that: "arrow-up", "arrow-down" or empty for the same.
        tone: color of the comparison.
        bars: values of the periods, this one last; None where there is nothing.
        spoken: all of it as one sentence.
    """

    label: str
    cell: FigureCell
    unit: str = ""
    change: str = ""
    arrow: str = ""
    tone: Token = Token.TEXT_2
    bars: tuple[float | None, ...] = ()
    spoken: str = ""


class FigureTile(FigureBase):
    """A figure with its unit, a comparison and five bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = TileView("", FigureCell("–"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_view(self, view: TileView) -> None:
        """Show another figure."""
        self._view = view
        self._take(view.cell)
        self.setAccessibleName(view.spoken)
        self.setToolTip("")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(180), px(120))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(150), px(120))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, view = QPainter(self), QRectF(self.rect()), self._view
        over = self.underMouse() and self.isEnabled()
        fill = Token.HOVER if over else Token.SHEET
        paint_box(painter, rect, px(_RADIUS), fill, Token.LINE_STRONG)
        if self.show_ring():
            paint_ring(painter, rect, px(_RADIUS))
        left, right = rect.left() + px(_PADDING), rect.right() - px(_PADDING)
        top = rect.top() + px(12)
        label = QRectF(left, top, right - left, line(TextStyle.SMALL))
        paint_text(painter, label, view.label, TextStyle.SMALL_STRONG, Token.TEXT_2)
        bars = 5 * px(_BAR) + 4 * px(_BAR_GAP)
        figure = QRectF(left, label.bottom() + px(6), right - left - bars, line(TextStyle.FIGURE))
        used = paint_text(painter, figure, view.cell.text, TextStyle.FIGURE, Token.TEXT)
        rest = figure.adjusted(used + px(6), px(6), 0, 0)
        if width_of(view.unit, TextStyle.BODY) <= rest.width():
            paint_text(painter, rest, view.unit, TextStyle.BODY, Token.TEXT_3)
        low, high = rect.bottom() - px(12), line(TextStyle.SMALL)
        self._compare(painter, QRectF(left, low - high, right - left - bars - px(8), high))
        self._bars(painter, right - bars, rect.bottom() - px(14))

    def _compare(self, painter: QPainter, place: QRectF) -> None:
        view = self._view
        if not view.change:
            return
        if view.arrow:
            middle = QPointF(place.left() + px(SMALL_ICON) / 2, place.center().y())
            paint_icon(painter, middle, view.arrow, view.tone, SMALL_ICON)
            place = place.adjusted(px(SMALL_ICON) + px(4), 0, 0, 0)
        change = view.change
        if width_of(change, TextStyle.SMALL_STRONG) > place.width():
            change = change.partition(" than ")[0]  # the period stands in the head of the page
        if width_of(change, TextStyle.SMALL_STRONG) > place.width():
            change = change.rpartition(" ")[0]  # the arrow tells whether it is more or fewer
        paint_text(painter, place, change, TextStyle.SMALL_STRONG, view.tone)

    def _bars(self, painter: QPainter, x: float, base: float) -> None:
        values = self._view.bars
        most = max((value for value in values if value is not None), default=0) or 1
        for place, value in enumerate(values):
            height = max(round((value or 0) / most * px(_BARS_HIGH)), 1 if value is not None else 0)
            token = Token.ACCENT if place == len(values) - 1 else Token.CHART_4
            bar = QRectF(x, base - height, px(_BAR), height)
            if height > px(2):
                paint_box(painter, bar, px(2), token)
            x += px(_BAR) + px(_BAR_GAP)
        left = round(x - len(values) * (px(_BAR) + px(_BAR_GAP)))
        painter.fillRect(left - px(2), round(base), round(x) - left, 1, color(Token.LINE_STRONG))
