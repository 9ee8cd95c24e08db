"""The steps of an escalation, one below the other, each with its date or its conditions."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, color, font, line, paint_icon, px
from privdesk.ui.widgets.boxes import Column
from privdesk.ui.widgets.buttons import PressableBase
from privdesk.ui.widgets.glyphs import draw_tick
from privdesk.ui.widgets.paint import DASHES, paint_box, paint_ring, paint_text, width_of
from privdesk.ui.widgets.text import escaped, paint_lines, wrapped

_CIRCLE = 24
_STEP = 52
_WORDS_AT = 36
_COLUMN = 32
_BARE = 12  # less high, without a second line


class StepState(StrEnum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    POSSIBLE = "possible"
    CLOSED = "closed"


_SPOKEN = {
    StepState.DONE: tr("done"),
    StepState.CURRENT: tr("now"),
    StepState.POSSIBLE: tr("possible next"),
    StepState.CLOSED: tr("not open yet"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        id: what is given back when it is opened; empty for a step that opens nothing.
        title: its name.
        detail: its date, or what is missing.
        state: where it stands.
        column: how far to the right it stands.
        is_branch: whether it leaves the road in the column before, and does not go on in its own.
        icon: in place of a number, for what is no step of the main road; empty for a number.
    """

    id: str
    title: str
    detail: str
    state: StepState
    column: int = 0
    is_branch: bool = False
    icon: str = ""


class _StepButton(PressableBase):
    """One step.

    Args:
        number: on the main road; 0 for what stands beside it.
        step: what it tells.
        roads: the columns whose line goes on below it.
        last: whether nothing follows.
        parent: the stepper.
    """

    def __init__(
        self, number: int, step: Step, roads: frozenset[int], *, last: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._number, self._step, self._roads, self._last = number, step, roads, last
        self._laid = 0
        self.setText(step.title)
        which = tr("Step {number}, ", number=number) if number else ""
        self.setAccessibleName(f"{which}{step.title}, {_SPOKEN[step.state]}")
        self.setAccessibleDescription(step.detail)
        self.setToolTip(escaped(step.title))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if not step.id:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def sizeHint(self) -> QSize:
        widest = max(
            width_of(self._step.title, TextStyle.SECTION),
            width_of(self._step.detail, TextStyle.SMALL),
        )
        wide = self._words_at + widest
        lines = self._lines_of(self._laid or wide)
        words = line(TextStyle.BODY) + len(lines) * line(TextStyle.SMALL)
        full = px(_STEP if lines else _STEP - _BARE)
        height = max(words, px(_CIRCLE + 4)) + px(4) if self._last else max(full, words + px(12))
        return QSize(wide, height)

    def _lines_of(self, width: int) -> tuple[str, ...]:
        room = width - self._words_at
        detail = self._step.detail
        return wrapped(detail, font(TextStyle.SMALL), room) if detail else ()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # A fixed height is held to the hint, so the hint must know the width there is.
        super().resizeEvent(event)
        if event.size().width() != self._laid:
            self._laid = event.size().width()
            self.updateGeometry()

    @property
    def _words_at(self) -> int:
        return px(_WORDS_AT + _COLUMN * self._step.column)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._words_at + px(80), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        if self._step.id and self.underMouse():
            paint_box(painter, self._frame(rect), px(6), Token.HOVER)
        side = px(_CIRCLE)
        circle = QRectF(1 + px(_COLUMN * self._step.column), px(4), side, side)
        self._lines(painter, circle, rect)
        self._circle(painter, circle)
        self._words(painter, rect)
        if self.show_ring():
            paint_ring(painter, self._frame(rect), px(6))

    def _frame(self, rect: QRectF) -> QRectF:
        return rect.adjusted(0, 0, 0, 0 if self._last else -px(6))

    def _lines(self, painter: QPainter, circle: QRectF, rect: QRectF) -> None:
        branch = {self._step.column - 1} if self._step.is_branch else set[int]()
        for column in self._roads | branch:
            own = column == self._step.column
            done = own and self._step.state is StepState.DONE
            pen = QPen(color(Token.ACCENT if done else Token.LINE_STRONG), 2 if done else 1)
            if not done:
                pen.setDashPattern(DASHES)
            painter.setPen(pen)
            x = round(1 + px(_COLUMN * column) + px(_CIRCLE) / 2)
            if column in branch:
                turn = round(circle.center().y())
                painter.drawLine(QPointF(x, turn), QPointF(circle.left() - px(2), turn))
                painter.drawLine(QPointF(x, 0), QPointF(x, turn))
            if column in self._roads:
                top = circle.bottom() + px(2) if own else 0
                painter.drawLine(QPointF(x, top), QPointF(x, rect.bottom()))

    def _circle(self, painter: QPainter, circle: QRectF) -> None:
        radius = circle.height() / 2
        match self._step.state:
            case StepState.DONE:
                paint_box(painter, circle, radius, Token.ACCENT)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw_tick(painter, circle, color(Token.ON_ACCENT), px(2), scale=0.55)
            case StepState.CURRENT:
                paint_box(painter, circle, radius, Token.ACCENT_SOFT, Token.ACCENT, width=2)
                self._numeral(painter, circle, Token.ACCENT_TEXT)
            case StepState.POSSIBLE | StepState.CLOSED if self._step.icon:
                paint_icon(painter, circle.center(), self._step.icon, Token.TEXT_3, 14)
            case StepState.POSSIBLE:
                paint_box(painter, circle, radius, None, Token.FIELD, width=1.3)
                self._numeral(painter, circle, Token.TEXT_2)
            case StepState.CLOSED:
                paint_box(painter, circle, radius, None, Token.FIELD, width=1.3, dashed=True)
                paint_icon(painter, circle.center(), "lock", Token.TEXT_3, 12)

    def _numeral(self, painter: QPainter, circle: QRectF, token: Token) -> None:
        if self._step.icon:
            paint_icon(painter, circle.center(), self._step.icon, token, 12)
            return
        center = Qt.AlignmentFlag.AlignHCenter
        text = str(self._number)
        paint_text(painter, circle, text, TextStyle.SMALL, token, align=center, weight=600)

    def _words(self, painter: QPainter, rect: QRectF) -> None:
        state = self._step.state
        room = rect.width() - self._words_at
        title = QRectF(self._words_at, 0, room, line(TextStyle.BODY))
        if state is StepState.CURRENT:
            right = Qt.AlignmentFlag.AlignRight
            token = Token.ACCENT_TEXT
            used = paint_text(
                painter, title, tr("Now"), TextStyle.SMALL, token, align=right, weight=600
            )
            title.adjust(0, 0, -used - px(8), 0)
        ink = Token.TEXT_2 if state is StepState.CLOSED else Token.TEXT
        strong = TextStyle.SECTION if state is StepState.CURRENT else TextStyle.BODY_STRONG
        paint_text(painter, title, self._step.title, strong, ink)
        below = QRectF(self._words_at, title.bottom(), room, rect.height())
        lines = self._lines_of(self.width())
        paint_lines(painter, below, lines, TextStyle.SMALL, Token.TEXT_3)


class StepperVertical(QWidget):
    """The steps of an escalation; each opens its case or its checklist.

    Signals:
        opened: id of the step that was pressed.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Escalation"))
        self._column = Column(parent=self)
        self._buttons: list[_StepButton] = []

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps."""
        for old in self._buttons:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        number = 0
        for place, step in enumerate(steps):
            number += not step.icon
            button = _StepButton(
                0 if step.icon else number,
                step,
                _roads_below(steps, place),
                last=place == len(steps) - 1,
                parent=self,
            )
            if step.id:
                button.clicked.connect(lambda _on=False, name=step.id: self.opened.emit(name))
            self._column.add(button)
            self._buttons.append(button)
            button.show()

    def buttons(self) -> Sequence[PressableBase]:
        """The steps as buttons, in their order."""
        return tuple(self._buttons)


def _roads_below(steps: Sequence[Step], place: int) -> frozenset[int]:
    """The columns whose line goes on below a step."""
    later = steps[place + 1 :]
    return frozenset(k for k in range(steps[place].column + 1) if _goes_on(later, k))


def _goes_on(later: Sequence[Step], column: int) -> bool:
    for step in later:
        if step.column == column + 1 and step.is_branch:
            return True
        if step.column <= column:
            return step.column == column and not step.is_branch
    return False
