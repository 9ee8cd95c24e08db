"""The clocks of a case in its rail: each with its date and where it stands."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock
from privdesk.ui import clock_labels, labels
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token, line, px
from privdesk.ui.widgets import escaped, paint_box, paint_ring, paint_text, width_of
from privdesk.ui.widgets.buttons import PressableBase


class ClockRow(PressableBase):
    """A clock: its title and date, below them where it stands; a click opens its explanation.

    Args:
        clock: the clock.
        today: calendar date of the office.
        rules: whether it is the one that rules.
    """

    def __init__(self, clock: CaseClock, today: date, *, rules: bool) -> None:
        super().__init__()
        self._title, self._rules = shown(clock.deadline.title), rules
        self._day = labels.weekday_day(clock.deadline.raw, today)
        duty = labels.DUTY[clock.deadline.duty]
        state = shown(clock_labels.state(clock, today))
        self._below = state or (tr("{duty}, rules", "clock", duty=duty) if rules else duty)
        self._runs = clock.runs
        self.setToolTip(escaped(state))
        self.setAccessibleName(f"{self._title}, {self._day}, {self._below}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        height = line(TextStyle.BODY) + line(TextStyle.SMALL) + px(10)
        return QSize(px(200), height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.underMouse():
            paint_box(painter, rect, px(6), Token.HOVER, None)
        words = rect.adjusted(px(8), px(4), -px(8), -px(4))
        top = QRectF(words.left(), words.top(), words.width(), line(TextStyle.BODY))
        below = QRectF(words.left(), top.bottom(), words.width(), line(TextStyle.SMALL))
        strong = TextStyle.BODY_STRONG if self._rules else TextStyle.BODY
        color = Token.TEXT if self._runs else Token.TEXT_3
        width = width_of(self._day, strong)
        day = QRectF(top.right() - width - 1, top.top(), width + 1, top.height())
        paint_text(painter, day, self._day, strong, color)
        paint_text(painter, top.adjusted(0, 0, -width - px(8), 0), self._title, strong, color)
        quiet = Token.ACCENT_TEXT if self._rules else Token.TEXT_3
        paint_text(painter, below, self._below, TextStyle.SMALL, quiet)
        if self.show_ring():
            paint_ring(painter, rect, px(6))


def clock_rows(
    case: Case, today: date, opened: Callable[[CaseClock, QWidget], None]
) -> list[ClockRow]:
    """A row for each clock of a case, the earliest first, those that no longer run last."""
    ruling = case.ruling
    rows = []
    for clock in sorted(case.clocks, key=lambda c: not c.runs):
        row = ClockRow(clock, today, rules=clock is ruling)
        row.clicked.connect(lambda _on=False, one=clock, at=row: opened(one, at))
        rows.append(row)
    return rows
