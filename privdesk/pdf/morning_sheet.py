"""The day on one sheet for the desk: what is late, due and owed, with room to tick it off."""

from collections.abc import Sequence

from privdesk.pdf.fonts import Face
from privdesk.pdf.morning_lines import MorningGroup, MorningLine
from privdesk.pdf.sheet_head import SheetHead
from privdesk.pdf.sheet_page import BLACK, DARK, LETTER, LIGHT, MARGIN, SheetPages
from privdesk.pdf.tagging import Tag

_HEAD, _ROW = 28.0, 32.0
_COLUMNS = (20.0, 104.0, 300.0, 420.0)
_END = 540.0
_BOX = 10.0
_FIRST = 14.0  # from the upper edge of a row to its first line of words


def morning_sheet(groups: Sequence[MorningGroup], notes: Sequence[str], head: SheetHead) -> bytes:
    """The sheet, over as many pages as it takes.

    Args:
        groups: those that are empty are left out.
        notes: sentences about the mail, at the top; or that nothing is due.
        head: stands on every page.
    """
    rows: list[str | MorningLine] = []
    for group in groups:
        if group.lines:
            rows += [f"{group.title} ({len(group.lines)})", *group.lines]
    cut = _pages(rows, len(notes))
    pages = SheetPages(head, LETTER, len(cut))
    for page in cut:
        pages.page()
        y = pages.top - MARGIN - 8
        if pages.number == 1:
            for note in notes:
                y += 14
                pages.text(pages.root.add(Tag.PARAGRAPH), note, 0, y, size=10, room=_END)
        for row in page:
            if isinstance(row, str):
                y += _HEAD
                element = pages.root.add(Tag.HEADING_2)
                pages.text(element, row, 0, y - 8, Face.SANS_SEMIBOLD, 11)
                pages.line(0, y - 2, _END, y - 2, gray=DARK)
            else:
                y += _ROW
                _line(pages, row, y)
    return pages.finish()


def _pages(rows: Sequence[str | MorningLine], notes: int) -> list[list[str | MorningLine]]:
    """Rows cut into pages; a head never stands alone at the foot."""
    room = LETTER[1] - 2 * MARGIN - 20 - 60
    cut: list[list[str | MorningLine]] = [[]]
    used = notes * 14.0
    for row in rows:
        height = _HEAD if isinstance(row, str) else _ROW
        needed = height + (_ROW if isinstance(row, str) else 0)
        if used + needed > room and cut[-1]:
            cut.append([])
            used = 0.0
        cut[-1].append(row)
        used += height
    return cut


def _line(pages: SheetPages, line: MorningLine, y: float) -> None:
    pages.box(0, y - 22, _BOX, _BOX, border=0.0, stroke=0.8)
    element = pages.root.add(Tag.PARAGRAPH)
    cells = (
        (line.due, Face.SANS_SEMIBOLD, _COLUMNS[0], _COLUMNS[1], _FIRST),
        (line.who, Face.SANS_SEMIBOLD, _COLUMNS[1], _COLUMNS[2], _FIRST),
        (line.what, Face.SANS, _COLUMNS[1], _COLUMNS[2], 26),
        (line.step, Face.SANS, _COLUMNS[2], _COLUMNS[3], _FIRST),
        (line.number, Face.SANS, _COLUMNS[3], _END, 28),
    )
    for text, face, left, end, down in cells:
        gray = BLACK if down == _FIRST else DARK
        pages.text(element, text, left, y - _ROW + down, face, room=end - left - 6, gray=gray)
    pages.barcode(line.number, _COLUMNS[3], y - _ROW + 6, 12)
    pages.line(0, y, _END, y, gray=LIGHT)
