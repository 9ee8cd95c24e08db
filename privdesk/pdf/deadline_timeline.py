"""The timeline on paper: a bar a case on a scale of days, over as many pages as it takes."""

from datetime import date, timedelta

from privdesk.domain.day_names import month_name
from privdesk.domain.deadline_days import Span
from privdesk.domain.deadline_views import DeadlineBoard, DeadlineEntry
from privdesk.domain.due import DueState
from privdesk.pdf.deadline_wording import Wording
from privdesk.pdf.fonts import Face, width_of
from privdesk.pdf.sheet_page import (
    BLACK,
    DARK,
    LANDSCAPE,
    LIGHT,
    MARGIN,
    MIDDLE,
    PALE,
    SheetHead,
    SheetPages,
)
from privdesk.pdf.tagging import Element, Tag

_LABELS = 210.0
_RIGHT = LANDSCAPE[0] - 2 * MARGIN
_ROW = 14.0
_SCALE = 30.0
_SATURDAY = 5
_SHORT = 3
_LEGEND = (
    "Bar: days used; black when late or due today. Line: until the deadline. Triangle: send-by."
)
_GRAYS = {DueState.LATE: BLACK, DueState.TODAY: BLACK, DueState.SOON: DARK}


def timeline_sheet(board: DeadlineBoard, span: Span, head: SheetHead, wording: Wording) -> bytes:
    """The cases whose period reaches into a span."""
    bars = board.bars()
    room = int((LANDSCAPE[1] - 2 * MARGIN - 20 - 52 - _SCALE) // _ROW)
    cut = [bars[n : n + room] for n in range(0, len(bars), room)] or [()]
    pages = SheetPages(head, LANDSCAPE, len(cut))
    chart = _Chart(pages, board, span, wording)
    for number, page in enumerate(cut):
        pages.page()
        legend = pages.root.add(Tag.PARAGRAPH) if number == 0 else None
        pages.text(legend, _LEGEND, 0, 42, size=8, gray=DARK)
        chart.page(page)
    return pages.finish()


class _Chart:
    """Draws the rows of a page."""

    def __init__(
        self, pages: SheetPages, board: DeadlineBoard, span: Span, wording: Wording
    ) -> None:
        self._pages, self._board, self._span, self._wording = pages, board, span, wording
        self._unit = (_RIGHT - _LABELS) / len(span)
        self._top = pages.top - MARGIN + _SCALE

    def _x(self, day: date, share: float = 0.5) -> float:
        at = _LABELS + ((day - self._span.first).days + share) * self._unit
        return min(max(at, _LABELS), _RIGHT)

    def page(self, bars: tuple[DeadlineEntry, ...]) -> None:
        """Draw the scale, then the rows."""
        bottom = self._top + max(len(bars), 1) * _ROW
        self._scale(bottom)
        for number, entry in enumerate(bars):
            y = self._top + number * _ROW + _ROW / 2
            element = self._pages.root.add(Tag.PARAGRAPH)
            self._label(element, entry, y)
            self._bar(entry, y)
            self._end(element, entry, y)

    def _scale(self, bottom: float) -> None:
        pages, top = self._pages, self._top
        for day in self._span.days():
            if day in self._board.holidays or day.weekday() >= _SATURDAY:
                fill = LIGHT if day in self._board.holidays else PALE
                pages.box(self._x(day, 0), top, self._unit, bottom - top, fill=fill)
            if day.day == 1 or day == self._span.first:
                following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
                room = self._x(following, 0) - self._x(day, 0) - 4
                x, y = self._x(day, 0) + 2, top - 16
                name = month_name(day)
                if width_of(name, Face.SANS_SEMIBOLD, 8) > room:
                    name = name[:_SHORT]
                pages.text(None, name, x, y, Face.SANS_SEMIBOLD, 8, room=room)
            if day.day == 1:
                pages.line(self._x(day, 0), top - 24, self._x(day, 0), bottom)
            if day.weekday() == 0:
                pages.text(None, str(day.day), self._x(day) - 3, top - 5, size=7, gray=DARK)
        pages.line(0, top, _RIGHT, top, gray=MIDDLE)
        today = self._board.today
        if today in self._span:
            pages.line(self._x(today), top - 4, self._x(today), bottom, gray=DARK, width=0.8)

    def _label(self, element: Element, entry: DeadlineEntry, y: float) -> None:
        pages = self._pages
        pages.text(element, entry.person, 0, y + 3, Face.SANS_SEMIBOLD, 8, room=138)
        pages.text(element, entry.number, 144, y + 3, size=8, room=_LABELS - 148, gray=DARK)

    def _bar(self, entry: DeadlineEntry, y: float) -> None:
        pages, today = self._pages, self._board.today
        until = entry.used_until(today)
        gray = _GRAYS.get(entry.due.state, MIDDLE)
        left = self._x(entry.start)
        for first, last in sorted(entry.gaps):
            self._solid(left, self._x(min(first, until)), y, gray)
            left = self._x(min(last, until))
            pages.line(self._x(min(first, until)), y, left, y, gray=DARK, width=1, dashed=True)
        self._solid(left, self._x(until), y, gray)
        extended = entry.extended_from or entry.raw
        pages.line(self._x(until), y, self._x(max(extended, until)), y, gray=DARK)
        if entry.extended_from:
            start = self._x(max(extended, until))
            pages.line(start, y, self._x(entry.raw), y, gray=MIDDLE, dashed=True)
        if entry.is_late and today in self._span:
            end = self._x(today)
            pages.line(self._x(entry.raw), y, end, y, gray=BLACK, width=1, dashed=True)

    def _solid(self, left: float, right: float, y: float, gray: float) -> None:
        if right > left:
            self._pages.box(left, y - 2, right - left, 4, fill=gray)

    def _end(self, element: Element, entry: DeadlineEntry, y: float) -> None:
        pages = self._pages
        end = self._x(entry.raw)
        if entry.raw in self._span:
            pages.line(end, y - 4, end, y + 4, gray=BLACK, width=1.4)
        if entry.send_by != entry.raw and entry.send_by in self._span and not entry.is_late:
            pages.triangle(self._x(entry.send_by), y + 1.5, 4)
        if entry.is_late and self._board.today in self._span:
            end = max(end, self._x(self._board.today))
        text = self._wording.state(entry) + (", waiting" if entry.waiting else "")
        loud = entry.due.state in {DueState.LATE, DueState.TODAY}
        face = Face.SANS_SEMIBOLD if loud else Face.SANS
        width = width_of(text, face, 8)
        left = end + 5
        if left + width > _RIGHT:
            left = end - 5 - width
            pages.box(left - 2, y - 5, width + 4, 10, fill=1.0)
        pages.text(element, text, left, y + 3, face, 8)
