"""One day of the month: where its lines stand, and how they look."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from privdesk.domain.deadline_views import AnsweredEntry, DeadlineEntry
from privdesk.domain.due import DueState
from privdesk.ui import deadline_words as words
from privdesk.ui.days import written
from privdesk.ui.language import numeral, tr
from privdesk.ui.models.month_days import DayCell
from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, color, line, paint_icon, px
from privdesk.ui.widgets import Glyph, Shape, clock, paint_box, paint_glyph, paint_ring, paint_text
from privdesk.ui.widgets.glyphs import GLYPH
from privdesk.ui.widgets.paint import width_of

_HEAD = 30
_LINE = 20
_BETWEEN = 2
_SIDE = 6
_MOST = 4
_MOST_BLOCKS = 6
_BLOCK = 8
_NUMBER = 34
_HATCH = 8
_NARROW = 84
_WHOLE_NAMES = 140
_FIRST = 1


class LineKind(StrEnum):
    """What a line of a day tells."""

    ENTRY = "entry"
    LEGAL = "legal"
    ANSWERED = "answered"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a day.

    Attributes:
        kind: what it tells.
        rect: where it stands.
        entry: its case; None for those left out.
        more: how many are left out.
    """

    kind: LineKind
    rect: QRect
    entry: DeadlineEntry | AnsweredEntry | None = None
    more: int = 0


@dataclass(frozen=True, slots=True)
class _Look:
    fill: Token | None
    border: Token | None
    ink: Token
    weight: int


_LOOKS = {
    DueState.LATE: _Look(Token.LATE, None, Token.ON_LATE, 600),
    DueState.TODAY: _Look(Token.TODAY, None, Token.ON_TODAY, 600),
    DueState.SOON: _Look(Token.SOON_SOFT, Token.SOON_LINE, Token.SOON, 500),
}
_LATER = _Look(Token.HOVER, None, Token.TEXT_2, 500)
MARKS = {
    DueState.LATE: Token.LATE,
    DueState.TODAY: Token.TODAY,
    DueState.SOON: Token.SOON_MARK,
}
"""Color of a block in a load; later ones are gray."""


def least_height() -> int:
    """The lowest that a day may be: its number, one case and how many more."""
    return px(_HEAD) + 2 * _line_height() + px(_SIDE)


def _line_height() -> int:
    return line(TextStyle.SMALL) + px(_LINE - 16) + px(_BETWEEN)


def lines(cell: DayCell, rect: QRect, most: int = _MOST) -> tuple[Line, ...]:
    """The lines of a day that fit, the most pressing first, and then how many more there are."""
    wanted: list[tuple[LineKind, DeadlineEntry | AnsweredEntry]] = [
        *((LineKind.ENTRY, entry) for entry in cell.entries),
        *((LineKind.LEGAL, entry) for entry in cell.legal),
        *((LineKind.ANSWERED, entry) for entry in cell.answered),
    ]
    step = _line_height()
    top = rect.top() + px(_HEAD) + (step if cell.holiday else 0)
    room = max((rect.bottom() - px(3) - top) // step, 0)
    shown = len(wanted)
    if shown > min(most, room):
        shown = max(min(most, room - 1), 0)
    left, width = rect.left() + px(_SIDE), rect.width() - 2 * px(_SIDE)
    places = [QRect(left, top + n * step, width, step - px(_BETWEEN)) for n in range(shown + 1)]
    made = [Line(kind, places[n], entry) for n, (kind, entry) in enumerate(wanted[:shown])]
    if shown < len(wanted) and room:
        made.append(Line(LineKind.MORE, places[shown], more=len(wanted) - shown))
    return tuple(made)


def paint_ground(painter: QPainter, rect: QRect, cell: DayCell) -> None:
    """Fill a day: weekends are recessed, holidays hatched as well."""
    if cell.is_off:
        painter.fillRect(rect, color(Token.RECESS))
    if cell.holiday:
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(Token.LINE), 1))
        step, height = px(_HATCH), rect.height()
        for x in range(rect.left() - height - rect.left() % step, rect.right() + step, step):
            painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + height, rect.top()))
        painter.restore()


def paint_head(painter: QPainter, rect: QRect, cell: DayCell) -> None:
    """Draw the number of the day, today's in a pill, and the blocks of its load."""
    text = str(cell.day.day)
    if cell.day.day == _FIRST and cell.day.month != cell.today.month:
        text = written(cell.day, "MMM d")
    place = QRectF(rect.left() + px(9), rect.top() + px(6), rect.width(), px(20))
    if cell.day == cell.today:
        width = width_of(text, TextStyle.SMALL, 600)
        pill = QRectF(rect.left() + px(5), place.top(), width + px(10), px(20))
        paint_box(painter, pill, px(10), Token.ACCENT)
        paint_text(
            painter, pill.translated(px(5), 0), text, TextStyle.SMALL, Token.ON_ACCENT, weight=600
        )
    else:
        past = cell.day < cell.today or cell.is_off
        ink, weight = (Token.TEXT_2, 500) if past else (Token.TEXT, 600)
        paint_text(painter, place, text, TextStyle.SMALL, ink, weight=weight)
    if cell.holiday:
        paint_holiday(painter, rect, cell.holiday)
    paint_load(painter, rect, cell)


def paint_holiday(painter: QPainter, rect: QRect, name: str) -> None:
    """Draw the flag and the name of a holiday under the number."""
    top, height = rect.top() + px(_HEAD), _line_height() - px(_BETWEEN)
    middle = QPointF(rect.left() + px(_SIDE + 9), top + height / 2)
    paint_icon(painter, middle, "flag", Token.TEXT_3, SMALL_ICON)
    words_at = rect.left() + px(_SIDE + 19)
    place = QRectF(words_at, top, rect.right() - px(1) - words_at, height)
    paint_text(painter, place, name, TextStyle.SMALL, Token.TEXT_2)


def paint_load(painter: QPainter, rect: QRect, cell: DayCell) -> None:
    """Draw one block per letter to send at the right; many become one block and their number."""
    states = [state for state in DueState for _ in range(cell.load.states.get(state, 0))]
    side, y = px(_BLOCK), rect.top() + px(12)
    right = rect.right() - px(_SIDE) + 1
    fits = (rect.width() - px(56)) // (side + px(2))
    if len(states) > min(_MOST_BLOCKS, fits):
        right_edge = Qt.AlignmentFlag.AlignRight
        place = QRectF(rect.left(), rect.top() + px(6), right - rect.left(), px(20))
        text = numeral(len(states))
        used = paint_text(
            painter, place, text, TextStyle.MICRO, Token.TEXT_2, align=right_edge, weight=500
        )
        right -= used + px(4)
        states = states[:1] if right - side - rect.left() > px(_NUMBER) else []
    for number, state in enumerate(reversed(states)):
        left = right - side - number * (side + px(2))
        token = MARKS.get(state, Token.TEXT_3)
        paint_box(painter, QRectF(left, y, side, side), px(2), token)


def paint_line(painter: QPainter, one: Line, *, marked: bool) -> None:
    """Draw one line; the one that Tab has come to gets a ring."""
    rect = QRectF(one.rect)
    entry = one.entry
    if isinstance(entry, AnsweredEntry):
        _answered(painter, rect, entry)
    elif entry is None:
        place = rect.adjusted(px(8), 0, 0, 0)
        whole = tr("{count} more", count=one.more)
        fits = width_of(whole, TextStyle.SMALL_STRONG) <= place.width()
        text = whole if fits else f"+{numeral(one.more)}"
        paint_text(painter, place, text, TextStyle.SMALL_STRONG, Token.TEXT_2)
    elif one.kind is LineKind.LEGAL:
        _legal(painter, rect, entry)
    else:
        _entry(painter, rect, entry)
    if marked:
        outer = rect.adjusted(-px(1), -px(1), px(1), px(1))
        paint_ring(painter, outer, px(4))


def _legal(painter: QPainter, rect: QRectF, entry: DeadlineEntry) -> None:
    paint_box(painter, rect, px(4), None, Token.FIELD, dashed=True)
    place = rect.adjusted(px(7), 0, -px(4), 0)
    name = _name(entry.person, place.width())
    # The dashed frame says that this is the deadline; the word says it again where it fits.
    whole = tr("{name} due", name=name)
    fits = width_of(whole, TextStyle.SMALL) <= place.width()
    paint_text(painter, place, whole if fits else name, TextStyle.SMALL, Token.TEXT_2)


def _name(person: str, room: float) -> str:
    """The whole name in wide columns, else with its first word as an initial."""
    return person if room >= px(_WHOLE_NAMES) else words.short_name(person)


def _entry(painter: QPainter, rect: QRectF, entry: DeadlineEntry) -> None:
    look = _LOOKS.get(entry.due.state, _LATER)
    paint_box(painter, rect, px(4), look.fill, look.border)
    x = rect.left() + px(4)
    if rect.width() >= px(_NARROW):
        x += px(3)
        side = px(GLYPH)
        place = QRectF(x, rect.center().y() - side / 2, side, side)
        paint_glyph(painter, place, _glyph(entry), look.ink, look.fill or Token.SHEET)
        x += side + px(6)
    _words(painter, QRectF(x, rect.top(), rect.right() - px(4) - x, rect.height()), entry, look)


def _glyph(entry: DeadlineEntry) -> Glyph:
    match entry.due.state:
        case DueState.LATE:
            return Glyph(Shape.WARNING)
        case DueState.TODAY:
            return Glyph(Shape.FULL_CLOCK)
        case _:
            return clock(entry.due.share)


def _words(painter: QPainter, place: QRectF, entry: DeadlineEntry, look: _Look) -> None:
    """The name, and what is asked for: as a word if all of it fits, else as its icon."""
    name = _name(entry.person, place.width())
    used = paint_text(painter, place, name, TextStyle.SMALL, look.ink, weight=look.weight)
    word = words.kind_word(entry)
    rest = place.adjusted(used + px(6), 0, 0, 0)
    violet = entry.kind.is_escalation and look is _LATER
    ink = Token.ESCALATION if violet else look.ink
    if word and width_of(word, TextStyle.MICRO) <= rest.width():
        paint_text(painter, rest, word, TextStyle.MICRO, ink)
    elif rest.width() >= px(GLYPH):
        middle = QPointF(place.right() - px(GLYPH) / 2, place.center().y())
        paint_icon(painter, middle, words.kind_icon(entry), ink, GLYPH)


def _answered(painter: QPainter, rect: QRectF, entry: AnsweredEntry) -> None:
    side = px(GLYPH)
    place = QRectF(rect.left() + px(4), rect.center().y() - side / 2, side, side)
    paint_glyph(painter, place, Glyph(Shape.CHECK), Token.OK, Token.SHEET)
    words_at = place.right() + px(6)
    late = "" if entry.in_time else tr("late")
    room = rect.right() - words_at - (width_of(late, TextStyle.MICRO) + px(6) if late else 0)
    name = _name(entry.person, room)
    box = QRectF(words_at, rect.top(), room, rect.height())
    used = paint_text(painter, box, name, TextStyle.SMALL, Token.TEXT_2)
    if late:
        rest = QRectF(words_at + used + px(6), rect.top(), rect.right() - words_at, rect.height())
        paint_text(painter, rest, late, TextStyle.MICRO, Token.LATE)
