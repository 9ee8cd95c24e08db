"""The cover list of a print run: every letter in the order of the paper, with room to tick."""

from collections.abc import Sequence
from dataclasses import dataclass

from privdesk.pdf.fonts import Face
from privdesk.pdf.sheet_page import DARK, LETTER, LIGHT, MARGIN, SheetHead, SheetPages
from privdesk.pdf.tagging import Element, Tag

_HEADS = ("No.", "Letter", "To", "Pages", "Envelope", "Service, tracking number", "Well")
_COLUMNS = (0.0, 26.0, 116.0, 268.0, 308.0, 390.0, 510.0)
_END = 540.0
_ROW = 34.0
_HEAD_ROW = 18.0
_LINE = 14.0
_SIZE, _SMALL = 9.0, 8.0
_BOX = 11.0


@dataclass(frozen=True, slots=True)
class RunLine:
    """A letter of a run, in words.

    Attributes:
        number: of the letter.
        case_number: of its case.
        name: first line of the envelope.
        place: where it goes.
        pages: such as "2 pages".
        sheets: such as "1 sheet".
        envelope: which envelope it goes into.
        paper: what it is printed on.
        service: how it is mailed.
        tracked: whether the service gives a number, for which a line is left.
        is_copy: whether it says COPY.
    """

    number: str
    case_number: str
    name: str
    place: str
    pages: str
    sheets: str
    envelope: str
    paper: str
    service: str
    tracked: bool
    is_copy: bool


def run_sheet(lines: Sequence[RunLine], needed: Sequence[str], head: SheetHead) -> bytes:
    """The cover list.

    Args:
        lines: the letters in the order of the paper.
        needed: what has to lie ready, a sentence each.
        head: stands on every page.
    """
    first_room = _room() - len(needed) * _LINE - 10
    cut = _pages(lines, first_room)
    pages = SheetPages(head, LETTER, len(cut))
    table: Element | None = None
    number = 0
    for page in cut:
        pages.page()
        y = pages.top - MARGIN - 6
        if pages.number == 1:
            for sentence in needed:
                y += _LINE
                pages.text(pages.root.add(Tag.PARAGRAPH), sentence, 0, y - 4, Face.SANS, 9.5)
            y += 10
            table = pages.root.add(Tag.TABLE)
        assert table is not None, "the table begins on the first page"
        y = _heads(pages, table if pages.number == 1 else None, y)
        for line in page:
            number += 1
            y = _line(pages, table, number, line, y)
    return pages.finish()


def _room() -> float:
    return LETTER[1] - 2 * MARGIN - 20 - 58 - _HEAD_ROW


def _pages(lines: Sequence[RunLine], first_room: float) -> list[Sequence[RunLine]]:
    first = max(int(first_room // _ROW), 1)
    rest = max(int(_room() // _ROW), 1)
    starts = range(first, len(lines), rest)
    return [lines[:first], *(lines[start : start + rest] for start in starts)]


def _heads(pages: SheetPages, table: Element | None, y: float) -> float:
    row = table.add(Tag.ROW) if table is not None else None
    for place, word in enumerate(_HEADS):
        cell = row.add_head("Column") if row is not None else None
        pages.text(cell, word, _COLUMNS[place], y + 12, Face.SANS_SEMIBOLD, _SMALL)
    pages.line(0, y + _HEAD_ROW, _END, y + _HEAD_ROW, gray=DARK)
    return y + _HEAD_ROW


def _line(pages: SheetPages, table: Element, number: int, line: RunLine, y: float) -> float:
    row = table.add(Tag.ROW)
    copy = " · COPY" if line.is_copy else ""
    cells = (
        (str(number), ""),
        (line.number, f"{line.case_number}{copy}"),
        (line.name, line.place),
        (line.pages, line.sheets),
        (line.envelope, line.paper),
        (line.service, ""),
        ("", ""),
    )
    for place, (above, below) in enumerate(cells):
        left = _COLUMNS[place]
        end = _COLUMNS[place + 1] if place + 1 < len(_COLUMNS) else _END
        cell = row.add_head("Row") if place == 1 else row.add(Tag.CELL)
        face = Face.SANS_SEMIBOLD if place == 1 else Face.SANS
        pages.text(cell, above, left, y + 13, face, _SIZE, room=end - left - 6)
        pages.text(cell, below, left, y + 25, Face.SANS, _SMALL, room=end - left - 6, gray=DARK)
    if line.tracked:
        left = _COLUMNS[5]
        pages.line(left, y + 28, _COLUMNS[6] - 8, y + 28, gray=DARK)
    pages.box(_COLUMNS[6] + 4, y + 8, _BOX, _BOX, border=0.0, stroke=0.8)
    pages.line(0, y + _ROW, _END, y + _ROW, gray=LIGHT)
    return y + _ROW
