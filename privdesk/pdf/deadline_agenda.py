"""The agenda on paper: a line a case, under the head of its day, over as many pages as it takes."""

from privdesk.domain.deadline_days import Span, agenda
from privdesk.domain.deadline_views import AnsweredEntry, DeadlineBoard, DeadlineEntry
from privdesk.domain.due import DueState
from privdesk.pdf.deadline_wording import Entry, Wording
from privdesk.pdf.fonts import Face
from privdesk.pdf.sheet_page import (
    BLACK,
    DARK,
    LETTER,
    LIGHT,
    MARGIN,
    SheetHead,
    SheetPages,
)
from privdesk.pdf.tagging import Tag

_HEAD, _ROW = 26.0, 15.0
_COLUMNS = (0.0, 76.0, 204.0, 268.0, 350.0, 472.0)
_END = 540.0
_LOUD = {DueState.LATE, DueState.TODAY}

_Row = str | Entry


def agenda_sheet(board: DeadlineBoard, span: Span, head: SheetHead, wording: Wording) -> bytes:
    """The days of a span with their cases."""
    rows: list[_Row] = []
    for day in agenda(board, span):
        rows += [wording.day(day), *day.entries, *day.answered]
    cut = _pages(rows)
    pages = SheetPages(head, LETTER, len(cut))
    for page in cut:
        pages.page()
        y = pages.top - MARGIN - 8
        for row in page:
            if isinstance(row, str):
                y += _HEAD
                element = pages.root.add(Tag.HEADING_2)
                pages.text(element, row, 0, y - 8, Face.SANS_SEMIBOLD, 10)
                pages.line(0, y - 3, _END, y - 3)
            else:
                y += _ROW
                _case(pages, row, y - 4, wording)
        if not page:
            element = pages.root.add(Tag.PARAGRAPH)
            pages.text(element, "Nothing is due in these weeks.", 0, y + _HEAD, size=10)
    return pages.finish()


def _pages(rows: list[_Row]) -> list[list[_Row]]:
    """Rows cut into pages; the head of a day never stands alone at the foot."""
    room = LETTER[1] - 2 * MARGIN - 20 - 52
    cut: list[list[_Row]] = [[]]
    used = 0.0
    for number, row in enumerate(rows):
        height = _HEAD if isinstance(row, str) else _ROW
        follows = number + 1 < len(rows) and not isinstance(rows[number + 1], str)
        needed = height + (_ROW if isinstance(row, str) and follows else 0)
        if used + needed > room and cut[-1]:
            cut.append([])
            used = 0.0
        cut[-1].append(row)
        used += height
    return cut


def _case(pages: SheetPages, entry: Entry, y: float, wording: Wording) -> None:
    quiet = isinstance(entry, AnsweredEntry)
    loud = isinstance(entry, DeadlineEntry) and entry.due.state in _LOUD
    if isinstance(entry, DeadlineEntry) and entry.due.state is DueState.LATE:
        pages.box(0, y - 9, 70, 12, fill=BLACK)
    elif isinstance(entry, DeadlineEntry) and entry.due.state is DueState.TODAY:
        pages.box(0.5, y - 9, 69, 12, border=BLACK, stroke=1.2)
    elif isinstance(entry, DeadlineEntry) and entry.due.state is DueState.SOON:
        pages.box(0, y - 9, 70, 12, fill=LIGHT)
    late = loud and isinstance(entry, DeadlineEntry) and entry.is_late
    cells = (
        (wording.state(entry), Face.SANS_SEMIBOLD if loud else Face.SANS),
        (entry.person, Face.SANS if quiet else Face.SANS_SEMIBOLD),
        (entry.number, Face.SANS),
        (wording.kind(entry), Face.SANS),
        (wording.facts(entry), Face.SANS),
        (entry.handler, Face.SANS),
    )
    element = pages.root.add(Tag.PARAGRAPH)
    for number, (text, face) in enumerate(cells):
        following = number + 1 < len(_COLUMNS)
        end = _COLUMNS[number + 1] if following else _END
        left = _COLUMNS[number] + (4 if number == 0 else 0)
        gray = 1.0 if late and number == 0 else DARK if quiet else BLACK
        pages.text(element, text, left, y, face, room=end - left - 6, gray=gray)
