"""A month of deadlines on one landscape page, told apart without color."""

from datetime import date

from privdesk.domain.day_names import month_name, weekday_name
from privdesk.domain.deadline_days import Span
from privdesk.domain.deadline_views import AnsweredEntry, DeadlineBoard, DeadlineEntry
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

_WEEK = 7
_SATURDAY = 5
_LINE = 11.0
_SIZE = 7.5
_LEGEND = (
    "Black: late. Thick frame: today. Gray: within a week. Dashed: the deadline itself. "
    "Check: answered."
)


def month_sheet(board: DeadlineBoard, span: Span, head: SheetHead, wording: Wording) -> bytes:
    """The weeks of a span as a calendar; what does not fit into a day is counted."""
    pages = SheetPages(head, LANDSCAPE, 1)
    pages.page()
    pages.text(pages.root.add(Tag.PARAGRAPH), _LEGEND, 0, 42, size=8, gray=DARK)
    width = (pages.width - 2 * MARGIN) / _WEEK
    top = pages.top + 14 - MARGIN
    weeks = len(span) // _WEEK
    height = (pages.bottom - MARGIN - top) / weeks
    grid = _Grid(pages, board, wording)
    for number, day in enumerate(span.days()):
        row, column = divmod(number, _WEEK)
        x, y = column * width, top + row * height
        if row == 0:
            place = pages.root.add(Tag.PARAGRAPH)
            pages.text(place, weekday_name(day), x + 4, top - 4, Face.SANS_SEMIBOLD, 8)
        grid.day(day, (x, y, width, height))
    return pages.finish()


class _Grid:
    """Draws the days."""

    def __init__(self, pages: SheetPages, board: DeadlineBoard, wording: Wording) -> None:
        self._pages, self._board, self._wording = pages, board, wording
        self._entries, self._legal = board.by_day(), board.by_legal_day()

    def day(self, day: date, place: tuple[float, float, float, float]) -> None:
        """Draw one day into x, y, width, height."""
        x, y, width, height = place
        pages, board = self._pages, self._board
        holiday = board.holidays.get(day, "")
        off = holiday or day.weekday() >= _SATURDAY
        pages.box(x, y, width, height, fill=PALE if off else None, border=MIDDLE, stroke=0.5)
        if day == board.today:
            pages.box(x + 1, y + 1, width - 2, height - 2, border=BLACK, stroke=1.6)
        text = f"{month_name(day)} {day.day}" if day.day == 1 else str(day.day)
        element = pages.root.add(Tag.PARAGRAPH)
        pages.text(element, text, x + 4, y + 11, Face.SANS_SEMIBOLD, 9)
        if holiday:
            left = x + (20 if day.day != 1 else 62)
            pages.text(element, holiday, left, y + 11, size=7.5, room=x + width - left - 3)
        self._lines(day, (x + 3, y + 16, width - 6), int((height - 18) // _LINE))

    def _lines(self, day: date, place: tuple[float, float, float], room: int) -> None:
        x, y, width = place
        answered = [one for one in self._board.answered if one.day == day]
        wanted: list[tuple[DeadlineEntry | AnsweredEntry, bool]] = [
            *((entry, False) for entry in self._entries.get(day, ())),
            *((entry, True) for entry in self._legal.get(day, ())),
            *((entry, False) for entry in answered),
        ]
        shown = wanted if len(wanted) <= room else wanted[: max(room - 1, 0)]
        for number, (entry, legal) in enumerate(shown):
            self._line(entry, (x, y + number * _LINE, width), legal=legal)
        if len(shown) < len(wanted):
            more = f"{len(wanted) - len(shown)} more"
            at = y + len(shown) * _LINE + 8
            self._pages.text(self._pages.root.add(Tag.PARAGRAPH), more, x + 3, at, size=_SIZE)

    def _line(
        self,
        entry: DeadlineEntry | AnsweredEntry,
        place: tuple[float, float, float],
        *,
        legal: bool,
    ) -> None:
        x, y, width = place
        pages = self._pages
        element: Element = pages.root.add(Tag.PARAGRAPH)
        ink, face = BLACK, Face.SANS
        if isinstance(entry, AnsweredEntry):
            more = "answered" if entry.in_time else "answered late"
            ink = DARK
            self._tick(x + 3, y + 5)
            x, width = x + 8, width - 8
        elif legal:
            more = "due"
            pages.box(x, y, width, _LINE - 1.5, border=DARK, dashed=True)
        else:
            more = self._wording.kind(entry)
            ink, face = self._frame(entry.due.state, place)
        whole = f"{entry.person}, {more}"
        text = whole if width_of(whole, face, _SIZE) <= width - 6 else entry.person
        pages.text(element, text, x + 3, y + 7.4, face, _SIZE, room=width - 6, gray=ink)

    def _tick(self, x: float, y: float) -> None:
        self._pages.line(x, y, x + 1.8, y + 2, gray=DARK, width=0.9)
        self._pages.line(x + 1.8, y + 2, x + 5, y - 2.5, gray=DARK, width=0.9)

    def _frame(self, state: DueState, place: tuple[float, float, float]) -> tuple[float, Face]:
        """The frame of a state; returns the gray and the face of its words."""
        x, y, width = place
        pages, height = self._pages, _LINE - 1.5
        match state:
            case DueState.LATE:
                pages.box(x, y, width, height, fill=BLACK)
                return 1.0, Face.SANS_SEMIBOLD
            case DueState.TODAY:
                pages.box(x + 0.5, y + 0.5, width - 1, height - 1, border=BLACK, stroke=1.2)
                return BLACK, Face.SANS_SEMIBOLD
            case DueState.SOON:
                pages.box(x, y, width, height, fill=LIGHT)
                return BLACK, Face.SANS
            case _:
                pages.box(x, y, width, height, border=LIGHT)
                return BLACK, Face.SANS
