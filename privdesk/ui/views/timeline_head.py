"""The head of the timeline: months, weeks, and how many letters leave on each day."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from privdesk.domain.deadline_views import DayLoad
from privdesk.domain.due import DueState
from privdesk.ui import deadline_words as words
from privdesk.ui.days import month_name, short_month
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token, color, line, px
from privdesk.ui.views.month_day import MARKS
from privdesk.ui.views.timeline_scale import Scale
from privdesk.ui.widgets import paint_box, paint_text
from privdesk.ui.widgets.paint import width_of

_BLOCK = 8
_HIGHEST = 4
_FLATTEST = 3
_TITLE = tr("Letters to send, per day")


class TimelineHead(QWidget):
    """Stands above the rows of the timeline and shares their scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: Scale | None = None
        self._loads: Mapping[date, DayLoad] = {}
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_loads(self, loads: Mapping[date, DayLoad], scale: Scale) -> None:
        """Show other days."""
        self._loads, self._scale = loads, scale
        shown = [load for day, load in sorted(loads.items()) if day in scale.span]
        told = (f"{words.full_day(load.day)}: {load.total}" for load in shown)
        self.setAccessibleName(f"{_TITLE}. {'. '.join(told)}")
        self.update()

    def _blocks_height(self) -> int:
        return _HIGHEST * (px(_BLOCK) + px(1)) + px(6)

    @override
    def sizeHint(self) -> QSize:
        lines = line(TextStyle.SMALL) + line(TextStyle.MICRO) + px(12)
        return QSize(px(400), lines + px(22) + self._blocks_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scale = self._scale
        if scale is None:
            return
        painter = QPainter(self)
        months = px(6)
        weeks = months + line(TextStyle.SMALL)
        shade = weeks + line(TextStyle.MICRO) + px(2)
        base = self.height() - px(6)
        scale.paint_days_off(painter, shade, self.height())
        scale.paint_months(painter, px(2), self.height())
        self._months(painter, scale, months)
        self._weeks(painter, scale, weeks)
        painter.fillRect(
            QRectF(scale.margin, base, scale.right - scale.margin, 1), color(Token.LINE_STRONG)
        )
        place = QRectF(scale.margin, base - px(24), scale.left - scale.margin, px(20))
        paint_text(painter, place, _TITLE, TextStyle.SMALL, Token.TEXT_2)
        scale.paint_today(painter, shade + px(16), self.height())
        self._bars(painter, scale, base)
        self._today(painter, scale, shade - px(1))

    @staticmethod
    def _months(painter: QPainter, scale: Scale, top: int) -> None:
        height = line(TextStyle.SMALL)
        starts = [d for d in scale.span.days() if d.day == 1 or d == scale.span.first]
        for number, day in enumerate(starts):
            following = number + 1 < len(starts)
            end = scale.start(starts[number + 1]) if following else scale.right
            place = QRectF(scale.start(day) + px(4), top, end - scale.start(day) - px(6), height)
            fits = width_of(month_name(day), TextStyle.SMALL, 600) <= place.width()
            name = month_name(day) if fits else short_month(day)
            if width_of(name, TextStyle.SMALL, 600) <= place.width():
                paint_text(painter, place, name, TextStyle.SMALL, Token.TEXT, weight=600)

    @staticmethod
    def _weeks(painter: QPainter, scale: Scale, top: int) -> None:
        center = Qt.AlignmentFlag.AlignHCenter
        room = width_of("28", TextStyle.MICRO) + px(6)
        every = -(-room // max(int(scale.day_width * 7), 1))  # each week, or each second one
        mondays = [day for day in scale.span.days() if day.weekday() == 0]
        for number, day in enumerate(mondays):
            if number % every == 0:
                middle = scale.middle(day)
                place = QRectF(middle - px(14), top, px(28), line(TextStyle.MICRO))
                if place.right() <= scale.width:
                    text = str(day.day)
                    paint_text(painter, place, text, TextStyle.MICRO, Token.TEXT_2, align=center)

    @staticmethod
    def _today(painter: QPainter, scale: Scale, top: int) -> None:
        if scale.today not in scale.span:
            return
        width = width_of(tr("Today"), TextStyle.MICRO, 600) + px(16)
        pill = QRectF(scale.middle(scale.today) - width / 2, top, width, px(18))
        paint_box(painter, pill, px(9), Token.ACCENT)
        center = Qt.AlignmentFlag.AlignHCenter
        paint_text(
            painter, pill, tr("Today"), TextStyle.MICRO, Token.ON_ACCENT, align=center, weight=600
        )

    def _bars(self, painter: QPainter, scale: Scale, base: int) -> None:
        """Blocks, flatter ones where a day has many; bars where there are too many to count."""
        most = max(
            (load.total for day, load in self._loads.items() if day in scale.span), default=0
        )
        side = min(px(_BLOCK), max(int(scale.day_width) - 1, 2))
        room = _HIGHEST * (px(_BLOCK) + px(1))
        height = min(px(_BLOCK), room // max(most, 1) - 1)
        countable = height >= px(_FLATTEST)
        for day, load in self._loads.items():
            if day not in scale.span:
                continue
            left = scale.middle(day) - side / 2
            y = float(base)
            for state in DueState:
                count, token = load.states.get(state, 0), MARKS.get(state, Token.TEXT_3)
                if countable:
                    for _ in range(count):
                        y -= height + 1
                        paint_box(painter, QRectF(left, y, side, height), px(2), token)
                elif count:
                    tall = max(count / most * room, 1.0)
                    y -= tall
                    painter.fillRect(QRectF(left, y, side, tall), color(token))
        if not countable:
            place = QRectF(scale.margin, base - px(24), scale.left - scale.margin - px(12), px(20))
            right = Qt.AlignmentFlag.AlignRight
            text = tr("most {most}", most=most)
            paint_text(painter, place, text, TextStyle.MICRO, Token.TEXT_3, align=right)

    @override
    def event(self, event: QEvent) -> bool:
        scale = self._scale
        if scale and isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            near = (d for d in scale.span.days() if scale.start(d) <= event.pos().x())
            day = max(near, default=None)
            if day is not None:
                holiday = scale.holidays.get(day, "")
                load = self._loads.get(day)
                count = tr("{total} to send", total=load.total) if load else tr("nothing to send")
                told = ", ".join(
                    part for part in (words.full_day(day), shown(holiday), count) if part
                )
                QToolTip.showText(event.globalPos(), told, self)
                return True
        return super().event(event)
