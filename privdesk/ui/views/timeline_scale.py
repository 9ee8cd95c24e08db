"""Where days stand on the timeline, and what lies behind its rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from privdesk.domain.deadline_days import Span
from privdesk.ui.theme import Token, color, px

_LABELS = 300
_NARROW_LABELS = 220
_NARROW = 720
_RIGHT = 16
_MARGIN = 20
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Scale:
    """The days of a span on a width.

    Attributes:
        span: its days.
        width: of the whole widget, in pixels of the screen.
        today: calendar date of the office.
        holidays: names by day.
    """

    span: Span
    width: int
    today: date
    holidays: Mapping[date, str]

    @property
    def left(self) -> int:
        """Where the first day starts; left of it stand the names."""
        return px(_NARROW_LABELS if self.width < px(_NARROW) else _LABELS)

    @property
    def right(self) -> int:
        """Where the last day ends."""
        return self.width - px(_RIGHT)

    @property
    def margin(self) -> int:
        """Left of the names."""
        return px(_MARGIN)

    @property
    def day_width(self) -> float:
        """Of one day, in pixels of the screen."""
        return (self.right - self.left) / len(self.span)

    def start(self, day: date) -> int:
        """Where a day starts; days outside of the span stand at its ends."""
        days = (day - self.span.first).days
        at = round(self.left + days * self.day_width)
        return min(max(at, self.left), self.right)

    def middle(self, day: date) -> int:
        """The middle of a day; days outside of the span stand at its ends."""
        days = (day - self.span.first).days + 0.5
        at = round(self.left + days * self.day_width)
        return min(max(at, self.left), self.right)

    def paint_days_off(self, painter: QPainter, top: int, bottom: int) -> None:
        """Shade weekends, and holidays more strongly."""
        for day in self.span.days():
            token = Token.PRESSED if day in self.holidays else Token.RECESS
            if day in self.holidays or day.weekday() >= _SATURDAY:
                left = self.start(day)
                right = round(self.left + ((day - self.span.first).days + 1) * self.day_width)
                painter.fillRect(QRectF(left, top, right - left, bottom - top), color(token))

    def paint_months(self, painter: QPainter, top: int, bottom: int) -> None:
        """Draw a line where a month starts."""
        for day in self.span.days():
            if day.day == 1 and day != self.span.first:
                painter.fillRect(QRectF(self.start(day), top, 1, bottom - top), color(Token.LINE))

    def paint_today(self, painter: QPainter, top: int, bottom: int) -> None:
        """Draw the line of today, if it is shown."""
        if self.today in self.span:
            x = self.middle(self.today)
            painter.fillRect(QRectF(x, top, 1, bottom - top), color(Token.ACCENT))
