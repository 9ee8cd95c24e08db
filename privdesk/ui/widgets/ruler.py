"""The deadline ruler: one tick per day from receipt to deadline."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.days import short_day
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, color, line, px
from privdesk.ui.widgets.glyphs import paint_send_by
from privdesk.ui.widgets.paint import paint_text, width_of

_SATURDAY = 5
_LONG_EVERY = 5
_LEAST_BETWEEN_TICKS = 4
_BETWEEN_LABELS = 12
_MARGIN = 6


class RulerSize(StrEnum):
    """Large on a case, small in a detail and at intake."""

    LARGE = "large"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Span:
    """The days that a ruler shows; calendar dates of the office.

    Attributes:
        received: day 0.
        due: the last day.
        today: where the dot stands.
        is_done: whether the clock was stopped on that day, so that the dot stays there.
        send_by: the last day to mail; None if there is none to mark.
        days_off: holidays; weekends are known.
    """

    received: date
    due: date
    today: date
    send_by: date | None = None
    days_off: frozenset[date] = frozenset()
    is_done: bool = False

    @property
    def length(self) -> int:
        """Days from receipt to the last day, at least one."""
        return max((self.due - self.received).days, 1)

    @property
    def elapsed(self) -> int:
        """Days from receipt until today, never negative."""
        return max((self.today - self.received).days, 0)

    @property
    def shown(self) -> int:
        """Days that the ruler covers: to the last day, or to today where that is later."""
        return max(self.length, self.elapsed)

    def is_off(self, day: date) -> bool:
        """Whether nobody works on that day."""
        return day.weekday() >= _SATURDAY or day in self.days_off

    def dot_words(self) -> str:
        """What stands over the dot."""
        return (
            tr("Done, day {elapsed}", elapsed=self.elapsed)
            if self.is_done
            else tr("Today, day {elapsed}", elapsed=self.elapsed)
        )

    def spoken(self) -> str:
        """What a screen reader says for the whole drawing."""
        year = self.today.year
        send_by = tr(", send by {day}", day=short_day(self.send_by, year)) if self.send_by else ""
        fields: dict[str, object] = {
            "day": short_day(self.received, year),
            "elapsed": self.elapsed,
            "length": self.length,
            "due": short_day(self.due, year),
            "send_by": send_by,
        }
        if self.is_done:
            return tr("Received {day}, done on day {elapsed} of {length}, due {due}", **fields)
        return tr(
            "Received {day}, today is day {elapsed} of {length}, due {due}{send_by}", **fields
        )


@dataclass(frozen=True, slots=True)
class _Scale:
    span: Span
    left: float
    width: float
    y: float

    def x(self, days: float) -> float:
        return round(self.left + self.width * days / self.span.shown)


class Ruler(QWidget):
    """Draws the days of one deadline."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self,
        span: Span | None = None,
        size: RulerSize = RulerSize.LARGE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._span: Span | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_span(span)

    def span(self) -> Span | None:
        """What is shown."""
        return self._span

    def set_span(self, span: Span | None) -> None:
        """Show other days, or none."""
        self._span = span
        self.setAccessibleName(span.spoken() if span else "")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        large = self._size is RulerSize.LARGE
        labels = line(TextStyle.SMALL) * (2 if large else 1)
        return QSize(px(320), labels + px(34 if large else 30))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(180), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._span is None:
            return
        painter = QPainter(self)
        above = line(TextStyle.SMALL) if self._size is RulerSize.LARGE else 0
        margin = px(_MARGIN)
        room = self.width() - 2 * margin
        scale = _Scale(self._span, margin, room, above + px(20))
        self._off_days(painter, scale)
        self._ticks(painter, scale)
        self._marks(painter, scale)
        if above:
            self._above(painter, scale)
        self._below(painter, scale)

    def _off_days(self, painter: QPainter, scale: _Scale) -> None:
        span, fill = scale.span, color(Token.PRESSED)
        top, height = round(scale.y) - px(12), px(20)
        for number in range(span.shown):
            if span.is_off(span.received + timedelta(days=number)):
                left, right = scale.x(number - 0.5), scale.x(number + 0.5)
                left = max(left, scale.left)
                painter.fillRect(QRectF(left, top, right - left, height), fill)
        if span.elapsed > span.length:
            left = scale.x(span.length)
            zone = QRectF(left, top, scale.x(span.shown) - left, height)
            painter.fillRect(zone, color(Token.LATE_SOFT))

    def _ticks(self, painter: QPainter, scale: _Scale) -> None:
        span, base = scale.span, round(scale.y)
        each = scale.width / span.shown >= _LEAST_BETWEEN_TICKS
        for number in range(span.shown + 1):
            is_long = number % _LONG_EVERY == 0
            if not is_long and not each:
                continue
            height = px(11 if is_long else 6)
            token = Token.ACCENT if number <= span.elapsed else Token.FIELD
            token = Token.LATE if number > span.length else token
            painter.fillRect(QRectF(scale.x(number), base - height, 1, height), color(token))

    def _marks(self, painter: QPainter, scale: _Scale) -> None:
        span, base = scale.span, round(scale.y)
        start, end = scale.x(0), scale.x(span.shown)
        painter.fillRect(QRectF(start, base, end - start + 1, 1), color(Token.FIELD))
        used = scale.x(min(span.elapsed, span.length))
        painter.fillRect(QRectF(start, base - 1, used - start, px(2)), color(Token.ACCENT))
        late = span.elapsed > span.length
        if late:
            rest = QRectF(used, base - 1, scale.x(span.elapsed) - used, px(2))
            painter.fillRect(rest, color(Token.LATE))
        if span.send_by is not None:
            day = scale.x((span.send_by - span.received).days)
            triangle = QRectF(day - px(4), base + px(4), px(9), px(7))
            paint_send_by(painter, triangle)
        due = scale.x(span.length)
        bar = QRectF(due - px(1), base - px(17), px(3), px(29))
        painter.fillRect(bar, color(Token.TEXT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(Token.SUNKEN), px(2)))
        painter.setBrush(color(Token.LATE if late else Token.ACCENT))
        painter.drawEllipse(QPointF(scale.x(span.elapsed), base + 0.5), px(6), px(6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _above(self, painter: QPainter, scale: _Scale) -> None:
        span, height = scale.span, line(TextStyle.SMALL)
        today = span.dot_words()
        width = width_of(today, TextStyle.SMALL, 500)
        middle = scale.x(span.elapsed)
        left = min(max(middle - width / 2, scale.left), self.width() - width)
        token = Token.LATE if span.elapsed > span.length else Token.ACCENT_TEXT
        place = QRectF(left, 0, width + 1, height)
        paint_text(painter, place, today, TextStyle.SMALL, token, weight=500)
        received = tr("Received {day}", day=short_day(span.received, span.today.year))
        if scale.left + width_of(received, TextStyle.SMALL) + px(_BETWEEN_LABELS) <= left:
            place = QRectF(scale.left, 0, left - scale.left, height)
            paint_text(painter, place, received, TextStyle.SMALL, Token.TEXT_2)

    def _below(self, painter: QPainter, scale: _Scale) -> None:
        span, height = scale.span, line(TextStyle.SMALL)
        top = self.height() - height
        gap = px(_BETWEEN_LABELS)
        taken: list[tuple[float, float]] = []
        large = self._size is RulerSize.LARGE
        due = (
            tr("Due, day {length}", length=span.length)
            if large
            else tr("Day {length}", length=span.length)
        )
        width = width_of(due, TextStyle.SMALL, 600)
        left = min(max(scale.x(span.length) + px(2) - width, scale.left), self.width() - width)
        place = QRectF(left, top, width + 1, height)
        paint_text(painter, place, due, TextStyle.SMALL, Token.TEXT, weight=600)
        taken.append((left, left + width))
        if not large:
            taken += self._start_below(painter, scale, top, left)
        for number in self._numbers(span):
            text = str(number)
            width = width_of(text, TextStyle.SMALL)
            left = scale.x(number) - width / 2
            if any(left < end + gap and left + width + gap > start for start, end in taken):
                continue
            place = QRectF(left, top, width + 1, height)
            paint_text(painter, place, text, TextStyle.SMALL, Token.TEXT_3)
            taken.append((left, left + width))

    def _start_below(
        self, painter: QPainter, scale: _Scale, top: float, before: float
    ) -> list[tuple[float, float]]:
        span = scale.span
        today = span.elapsed == 0 and not span.is_done
        text = tr("Today") if today else short_day(span.received, span.today.year)
        width = width_of(text, TextStyle.SMALL, 500)
        if scale.left + width + px(_BETWEEN_LABELS) > before:
            return []
        token = Token.ACCENT_TEXT if today else Token.TEXT_2
        place = QRectF(scale.left, top, width + 1, line(TextStyle.SMALL))
        paint_text(painter, place, text, TextStyle.SMALL, token, weight=500)
        return [(scale.left, scale.left + width)]

    def _numbers(self, span: Span) -> range:
        step = _LONG_EVERY if self._size is RulerSize.LARGE else 3 * _LONG_EVERY
        return range(step, span.length, step)
