"""The load of a week: one block per letter to send, a flag on holidays."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.days import short_weekday
from privdesk.ui.language import tr, trn
from privdesk.ui.theme import TextStyle, Token, line, paint_icon, px
from privdesk.ui.widgets.paint import paint_box, paint_hairline, paint_text

_BLOCK = (20, 12)
_BETWEEN = 2
_HIGHEST = 4


@dataclass(frozen=True, slots=True)
class Load:
    """One day.

    Attributes:
        day: calendar date of the office.
        letters: to send on that day.
        holiday: whether the office is closed by a holiday.
    """

    day: date
    letters: int
    holiday: bool = False


class LoadStrip(QWidget):
    """Seven days with what is to be sent on each."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[Load, ...] = ()
        self._today: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_days(self, days: Sequence[Load], today: date) -> None:
        """Show other days."""
        self._days, self._today = tuple(days), today
        self.setAccessibleName(". ".join(self._spoken(load) for load in self._days))
        self.update()

    @staticmethod
    def _spoken(load: Load) -> str:
        what = trn("{count} letter", "{count} letters", load.letters)
        holiday = tr(", holiday") if load.holiday else ""
        return f"{short_weekday(load.day)} {load.day.day}: {what}{holiday}"

    @override
    def sizeHint(self) -> QSize:
        blocks = _HIGHEST * px(_BLOCK[1] + _BETWEEN) + px(10)
        return QSize(px(200), blocks + 2 * line(TextStyle.SMALL) + px(12))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(34) * 7, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = QPainter(self)
        base = self.height() - 2 * line(TextStyle.SMALL) - px(10)
        paint_hairline(painter, 0, self.width(), base, Token.LINE_STRONG)
        width = self.width() / len(self._days)
        for number, load in enumerate(self._days):
            column = QRectF(number * width, 0, width, self.height())
            self._column(painter, column, base, load)

    def _column(self, painter: QPainter, column: QRectF, base: int, load: Load) -> None:
        is_today = load.day == self._today
        if is_today:
            inner = column.adjusted(px(2), 0, -px(2), 0)
            paint_box(painter, inner, px(6), Token.SHEET, Token.LINE)
        x = column.center().x()
        if load.holiday and not load.letters:
            paint_icon(painter, QPointF(x, base - px(12)), "flag", Token.TEXT_3, 14)
        self._blocks(painter, x, base, load, is_today=is_today)
        center = Qt.AlignmentFlag.AlignHCenter
        height = line(TextStyle.SMALL)
        name = QRectF(column.left(), base + px(5), column.width(), height)
        weight, token = (600, Token.TEXT) if is_today else (400, Token.TEXT_3)
        word = short_weekday(load.day)
        paint_text(painter, name, word, TextStyle.MICRO, token, align=center, weight=weight)
        token = Token.TEXT if is_today else Token.TEXT_2
        number = name.translated(0, height)
        text = str(load.day.day)
        paint_text(painter, number, text, TextStyle.SMALL, token, align=center, weight=weight)

    def _blocks(
        self, painter: QPainter, x: float, base: int, load: Load, *, is_today: bool
    ) -> None:
        width, height = px(_BLOCK[0]), px(_BLOCK[1])
        token = Token.TODAY if is_today else Token.SOON_MARK
        fits = load.letters <= _HIGHEST
        shown = load.letters if fits else _HIGHEST - 1
        for number in range(shown):
            top = base - px(4) - (number + 1) * (height + px(_BETWEEN)) + px(_BETWEEN)
            paint_box(painter, QRectF(x - width / 2, top, width, height), px(2), token)
        if not fits:
            top = base - px(4) - (shown + 1) * (height + px(_BETWEEN)) - px(2)
            place = QRectF(x - width, top, 2 * width, height)
            center = Qt.AlignmentFlag.AlignHCenter
            more = f"+{load.letters - shown}"
            paint_text(painter, place, more, TextStyle.MICRO, Token.TEXT_2, align=center)
