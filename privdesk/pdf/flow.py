"""Text that goes down the pages: headings, paragraphs, facts, lists and tables that wrap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from privdesk.pdf.fonts import Face, width_of
from privdesk.pdf.sheet_page import DARK, LETTER, LIGHT, MARGIN, MIDDLE, SheetPages
from privdesk.pdf.tagging import Element, Tag

WIDTH = LETTER[0] - 2 * MARGIN
"""Of the text, in points."""

_BOTTOM = LETTER[1] - 2 * MARGIN - 22
_GAP = 10.0
_LABEL = 150.0


@dataclass(frozen=True, slots=True)
class Shape:
    """How a line of text looks: face, size and leading in points, gray."""

    face: Face = Face.SERIF
    size: float = 10
    leading: float = 13.5
    gray: float = 0


TEXT = Shape()
SMALL = Shape(Face.SANS, 8.5, 11.5)
QUIET = Shape(Face.SANS, 8.5, 11.5, DARK)
STRONG = Shape(Face.SANS_SEMIBOLD, 8.5, 11.5)
FINE = Shape(Face.SANS, 7, 9.5, DARK)
DIGEST = Shape(Face.SANS, 6.4, 9.5, DARK)
"""A SHA-256 in it takes 265 points at most, so that it is never broken where somebody copies it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, its width in points, how its text looks."""

    head: str
    width: float
    shape: Shape = SMALL


@lru_cache(maxsize=20_000)
def _wide(word: str, face: Face, size: float) -> float:
    return width_of(word, face, size)


def wrapped(text: str, shape: Shape, room: float) -> list[str]:
    """The text in lines that fit the room; what has no space is broken where the room ends."""
    space = _wide(" ", shape.face, shape.size)
    lines: list[str] = []
    line, used = "", 0.0
    for word in (part for long in text.split() for part in _parts(long, shape, room)):
        wide = _wide(word, shape.face, shape.size)
        if line and used + space + wide > room:
            lines.append(line)
            line, used = word, wide
        else:
            used += (space if line else 0) + wide
            line = f"{line} {word}" if line else word
    return [*lines, line] if line or not lines else lines


def _parts(word: str, shape: Shape, room: float) -> list[str]:
    if _wide(word, shape.face, shape.size) <= room:
        return [word]
    parts, start, used = [], 0, 0.0
    for at, character in enumerate(word):
        wide = _wide(character, shape.face, shape.size)
        if used + wide > room and at > start:
            parts.append(word[start:at])
            start, used = at, 0.0
        used += wide
    return [*parts, word[start:]]


class Flow:
    """Goes down the pages; starts a new one where the room ends.

    Args:
        pages: on US Letter.
    """

    def __init__(self, pages: SheetPages) -> None:
        self.pages = pages
        self.y = 0.0
        self.new_page()

    def new_page(self) -> None:
        """Go on at the top of a page."""
        self.pages.page()
        self.y = self.pages.top - MARGIN

    def room(self, height: float) -> bool:
        """Whether so much is left; else a page is started."""
        fits = self.y + height <= _BOTTOM
        if not fits:
            self.new_page()
        return fits

    @property
    def left(self) -> float:
        """Height that is left on the page, in points."""
        return _BOTTOM - self.y

    def gap(self, height: float = _GAP) -> None:
        """Leave some air."""
        self.y += height

    def heading(self, text: str, follows: float = 40, size: float = 12) -> None:
        """A heading that keeps together with what follows."""
        lines = wrapped(text, Shape(Face.SANS_SEMIBOLD, size), WIDTH)
        leading = size * 1.3
        self.room(_GAP + leading * len(lines) + follows)
        self.y += _GAP
        element = self.pages.root.add(Tag.HEADING_2)
        for line in lines:
            self.pages.text(element, line, 0, self.y + size, Face.SANS_SEMIBOLD, size)
            self.y += leading
        self.y += 4

    def paragraph(
        self, text: str, shape: Shape = TEXT, *, parent: Element | None = None, x: float = 0
    ) -> None:
        """Running text, a mark for each line."""
        element = (parent or self.pages.root).add(Tag.PARAGRAPH)
        for line in wrapped(text, shape, WIDTH - x):
            self._line(element, line, x, shape)

    def _line(self, element: Element | None, line: str, x: float, shape: Shape) -> None:
        self.room(shape.leading)
        baseline = self.y + shape.size
        self.pages.text(element, line, x, baseline, shape.face, shape.size, gray=shape.gray)
        self.y += shape.leading

    def items(self, lines: Iterable[str], shape: Shape = TEXT) -> None:
        """A list with dashes."""
        parent = self.pages.root.add(Tag.LIST, "Disc")
        for text in lines:
            item = parent.add(Tag.ITEM)
            pieces = wrapped(text, shape, WIDTH - 14)
            self.room(shape.leading)
            baseline = self.y + shape.size
            self.pages.text(item.add(Tag.LABEL), "–", 0, baseline, shape.face, shape.size)
            body = item.add(Tag.ITEM_BODY)
            for piece in pieces:
                self._line(body, piece, 14, shape)

    def facts(self, rows: Iterable[tuple[str, str]]) -> None:
        """Names at the left, values at the right."""
        table = self.pages.root.add(Tag.TABLE)
        for name, value in rows:
            row = table.add(Tag.ROW)
            self._cells(row, ((name, 0, _LABEL - 8, QUIET), (value, _LABEL, WIDTH - _LABEL, SMALL)))

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
        """Rows under heads; the heads are repeated on each page."""
        table = self.pages.root.add(Tag.TABLE)
        self.room(3 * SMALL.leading)
        self._heads(table.add(Tag.ROW), columns)
        for values in rows:
            places, x = [], 0.0
            for column, value in zip(columns, values, strict=True):
                places.append((value, x, column.width - 8, column.shape))
                x += column.width
            self._cells(table.add(Tag.ROW), places, heads=columns)

    def _heads(self, row: Element | None, columns: Sequence[Column]) -> None:
        x = 0.0
        for column in columns:
            cell = row.add_head("Column") if row is not None else None
            self.pages.text(
                cell, column.head, x, self.y + 8.5, STRONG.face, STRONG.size, room=column.width - 8
            )
            x += column.width
        self.y += STRONG.leading + 3
        self.pages.line(0, self.y, WIDTH, self.y, gray=MIDDLE)
        self.y += 3

    def _cells(
        self,
        row: Element,
        cells: Sequence[tuple[str, float, float, Shape]],
        heads: Sequence[Column] = (),
    ) -> None:
        """One row: its cells side by side; a row that is higher than the page is cut."""
        lines = [wrapped(text, shape, room) for text, _x, room, shape in cells]
        leading = max(shape.leading for _text, _x, _room, shape in cells)
        elements = [
            row.add(Tag.CELL) if at or heads else row.add_head("Row") for at in range(len(cells))
        ]
        for number in range(max(len(one) for one in lines)):
            if not self.room(leading + 4) and heads:
                self._heads(None, heads)
            for (_text, x, _room, shape), own, element in zip(cells, lines, elements, strict=True):
                if number < len(own):
                    self.pages.text(
                        element,
                        own[number],
                        x,
                        self.y + shape.size,
                        shape.face,
                        shape.size,
                        gray=shape.gray,
                    )
            self.y += leading
        self.y += 3
        self.pages.line(0, self.y, WIDTH, self.y, gray=LIGHT)
        self.y += 3
