"""The bar of one case: days used, the way to the deadline, pauses, extension, send-by."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from privdesk.domain.deadline_views import DeadlineEntry
from privdesk.domain.due import DueState
from privdesk.ui import deadline_words as words
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, color, px
from privdesk.ui.views.timeline_scale import Scale
from privdesk.ui.widgets import paint_box, paint_text
from privdesk.ui.widgets.glyphs import paint_send_by
from privdesk.ui.widgets.paint import DASHES, pixel, width_of

_BAR = 6
_FILLS = {
    DueState.LATE: Token.LATE,
    DueState.TODAY: Token.TODAY,
    DueState.SOON: Token.SOON_MARK,
}
_INKS = {DueState.LATE: Token.LATE, DueState.TODAY: Token.TODAY, DueState.SOON: Token.SOON}
_LOUD = {DueState.LATE, DueState.TODAY}


def paint_bar(
    painter: QPainter, row: QRectF, entry: DeadlineEntry, scale: Scale, ground: Token
) -> None:
    """Draw the bar of a case into its row, which is filled with `ground`."""
    y = round(row.center().y())
    fill = _FILLS.get(entry.due.state, Token.ACCENT)
    _used(painter, y, entry, scale, fill)
    _ahead(painter, y, entry, scale)
    end = _end(painter, y, entry, scale)
    if entry.is_late and scale.today in scale.span:
        today = scale.middle(scale.today)
        _dashed(painter, end, today, y, Token.LATE, 2)
        end = max(end, today)
    if entry.send_by != entry.raw and entry.send_by in scale.span and not entry.is_late:
        x = scale.middle(entry.send_by)
        paint_send_by(painter, QRectF(x - px(4), y + px(3), px(8), px(6)), Token.SOON)
    _label(painter, row, entry, scale, end, ground)


def _used(painter: QPainter, y: int, entry: DeadlineEntry, scale: Scale, fill: Token) -> None:
    """The days used, cut where the clock was paused."""
    until = entry.used_until(scale.today)
    at = entry.start
    for first, last in sorted(entry.gaps):
        _solid(painter, y, (at, min(first, until)), scale, fill)
        if first <= until:
            left, right = scale.middle(first), scale.middle(min(last, until))
            _dashed(painter, left, right, y, Token.TEXT_3, 2)
        at = min(last, until)
    if at < until or not entry.gaps:
        _solid(painter, y, (at, until), scale, fill)


def _solid(painter: QPainter, y: int, days: tuple[date, date], scale: Scale, fill: Token) -> None:
    first, last = days
    if last < first or last < scale.span.first or first > scale.span.last:
        return
    left, right = scale.middle(first), scale.middle(last)
    height = px(_BAR)
    bar = QRectF(left, y - height // 2, max(right - left, height / 2), height)
    paint_box(painter, bar, px(3), fill)


def _ahead(painter: QPainter, y: int, entry: DeadlineEntry, scale: Scale) -> None:
    """The way from today to the deadline; lighter where it was extended."""
    until, extended = entry.used_until(scale.today), entry.extended_from
    first_end = max(until, min(extended or entry.raw, entry.raw))
    _thin(painter, y, (until, first_end), scale, Token.TEXT_3)
    if extended is not None:
        _thin(painter, y, (first_end, entry.raw), scale, Token.FIELD)
        if extended in scale.span:
            x = scale.middle(extended)
            painter.fillRect(QRectF(x, y - px(4), 1, px(9)), color(Token.FIELD))


def _thin(painter: QPainter, y: int, days: tuple[date, date], scale: Scale, ink: Token) -> None:
    first, last = days
    if last <= first or last < scale.span.first or first > scale.span.last:
        return
    left, right = scale.middle(first), scale.middle(last)
    if ink is Token.FIELD:
        _dashed(painter, left, right, y, ink, 1)
    else:
        painter.fillRect(QRectF(left, y, right - left, 1), color(ink))


def _end(painter: QPainter, y: int, entry: DeadlineEntry, scale: Scale) -> int:
    """The bar on the deadline; returns where it stands."""
    x = scale.middle(entry.raw)
    if entry.raw in scale.span:
        ink = Token.LATE if entry.is_late else Token.TEXT
        painter.fillRect(QRectF(x - 1, y - px(6), 2, px(13)), color(ink))
    return x


def _dashed(painter: QPainter, left: int, right: int, y: int, ink: Token, width: int) -> None:
    if right <= left:
        return
    painter.save()
    pen = QPen(color(ink), width)
    pen.setDashPattern(DASHES)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    middle = pixel(y) if width % 2 else float(y)
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    painter.restore()


def _label(
    painter: QPainter,
    row: QRectF,
    entry: DeadlineEntry,
    scale: Scale,
    end: int,
    ground: Token,
) -> None:
    """The date right of the deadline; left of it, on its own ground, where there is no room."""
    text = words.badge(entry, scale.today)
    if entry.waiting and entry.due.state not in {DueState.LATE, DueState.WAITING}:
        text += tr(", waiting")
    beyond = entry.raw > scale.span.last
    if beyond:
        text += " →"
        end = scale.right + px(9)
    ink = _INKS.get(entry.due.state, Token.TEXT_2)
    weight = 600 if entry.due.state in _LOUD else 400
    width = width_of(text, TextStyle.SMALL, weight)
    left = end + px(9)
    if left + width > scale.right:
        left = end - px(9) - width
        box = QRectF(left - px(4), row.top() + px(3), width + px(8), row.height() - px(6))
        painter.fillRect(box, color(ground))
    place = QRectF(left, row.top(), width + 1, row.height())
    paint_text(painter, place, text, TextStyle.SMALL, ink, weight=weight)
