"""Pages of a printed list or calendar: head, foot, and text that keeps to its column."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from reportlab.graphics.barcode.code128 import Code128

from privdesk.pdf.archival import Papers, finish
from privdesk.pdf.fonts import Face, register_fonts, width_of
from privdesk.pdf.sheet_head import SheetHead
from privdesk.pdf.tagging import DRAWING, Element, Tag, TaggedCanvas

LETTER = (612.0, 792.0)
LANDSCAPE = (792.0, 612.0)
MARGIN = 36.0
_DOTS = "…"
_FOOT = 20.0
_HEAD_ROOM = 52.0
_BAR = 0.72  # points, a hundredth of an inch: the thinnest bar that usual scanners read
BLACK, DARK, MIDDLE, LIGHT, PALE = 0.0, 0.35, 0.6, 0.82, 0.93
"""Grays; text is black or dark only."""


class SheetPages:
    """Draws pages from the top; all measures are points, y grows downward.

    Args:
        head: stands on every page.
        size: width and height of a page.
        pages: how many there will be.
    """

    def __init__(self, head: SheetHead, size: tuple[float, float], pages: int) -> None:
        register_fonts()
        self._head = head
        self._pages = pages
        self._number = 0
        self.width, self.height = size
        self._canvas = TaggedCanvas(size)
        self._in_drawing = False
        self.root = Element(Tag.DOCUMENT)

    @property
    def number(self) -> int:
        """Of the page that is drawn now, from 1."""
        return self._number

    @property
    def top(self) -> float:
        """Where the content of a page starts."""
        return MARGIN + _HEAD_ROOM

    @property
    def bottom(self) -> float:
        """Where the content of a page ends."""
        return self.height - MARGIN - _FOOT

    def page(self) -> None:
        """Start a page: its head is content on the first one and an ornament on the others."""
        if self._number:
            self._canvas.showPage()
        self._number += 1
        head = self._head
        words = head.heading
        below = f"{head.filter}. {head.note}" if head.note else head.filter
        if self._number == 1:
            self.text(self.root.add(Tag.HEADING_1), words, 0, 12, Face.SERIF_SEMIBOLD, 18)
            self.text(self.root.add(Tag.PARAGRAPH), below, 0, 30, Face.SANS, 9, gray=DARK)
        else:
            self.text(None, words, 0, 12, Face.SERIF_SEMIBOLD, 18)
            self.text(None, below, 0, 30, Face.SANS, 9, gray=DARK)
        right = self.width - 2 * MARGIN
        foot = self.height - 2 * MARGIN
        printed = f"{head.office} · {head.printed}"
        element = self.root.add(Tag.PARAGRAPH) if self._number == 1 else None
        self.text(element, printed, 0, foot, Face.SANS, 8, gray=DARK)
        number = f"Page {self._number} of {self._pages}"
        self.text(None, number, right - width_of(number, Face.SANS, 8), foot, Face.SANS, 8)

    def text(
        self,
        element: Element | None,
        text: str,
        x: float,
        y: float,
        face: Face = Face.SANS,
        size: float = 8.5,
        *,
        room: float = 0,
        gray: float = BLACK,
    ) -> None:
        """Write a line; x and y are the left end of its baseline, inside of the margins.

        Args:
            element: whose words they are; None for what only repeats.
            text: plain.
            x: from the left margin.
            y: from the upper margin.
            face: of the letters.
            size: of the letters, in points.
            room: the width to keep to; 0 does not care.
            gray: 0 is black, 1 is white.
        """
        shown = fitting(text, face, size, room) if room else text
        if not shown:
            return
        canvas = self._canvas
        with self._marked(element):
            canvas.setFillGray(gray)
            canvas.write(MARGIN + x, self.height - MARGIN - y, shown, face, size)

    @contextmanager
    def drawing(self, alt: str) -> Iterator[None]:
        """What is drawn inside is one figure, told by these words to who does not see it."""
        figure = self.root.add(Tag.FIGURE)
        figure.alt = alt
        with self._canvas.marked(figure):
            self._in_drawing = True
            yield
            self._in_drawing = False

    @contextmanager
    def clipped(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """What is drawn inside shows only within a rectangle."""
        canvas = self._canvas
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(MARGIN + x, self.height - MARGIN - y - height, width, height)
        canvas.clipPath(path, stroke=0, fill=0)
        yield
        canvas.restoreState()

    def paper(self, name: str, alt: str) -> None:
        """Call a page of a paper that is put under this name when the document is bound."""
        with self.drawing(alt):
            self._canvas.call(name)

    def dot(self, x: float, y: float, radius: float, *, gray: float = BLACK) -> None:
        """Draw a filled circle around x, y."""
        canvas = self._canvas
        with self._marked(None):
            canvas.setFillGray(gray)
            canvas.circle(MARGIN + x, self.height - MARGIN - y, radius, stroke=0, fill=1)

    def _marked(self, element: Element | None) -> AbstractContextManager[None]:
        if self._in_drawing:
            return nullcontext()
        return self._canvas.marked(element) if element else self._canvas.artifact()

    def line(
        self,
        x: float,
        y: float,
        to_x: float,
        to_y: float,
        *,
        gray: float = LIGHT,
        width: float = 0.5,
        dashed: bool = False,
    ) -> None:
        """Draw a line."""
        canvas = self._canvas
        with self._marked(None):
            canvas.setStrokeGray(gray)
            canvas.setLineWidth(width)
            canvas.setDash([2.4, 2] if dashed else [])
            top = self.height - MARGIN
            canvas.line(MARGIN + x, top - y, MARGIN + to_x, top - to_y)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: float | None = None,
        border: float | None = None,
        stroke: float = 0.6,
        dashed: bool = False,
    ) -> None:
        """Draw a rectangle whose upper left corner is at x, y."""
        canvas = self._canvas
        with self._marked(None):
            canvas.setLineWidth(stroke)
            canvas.setDash([2.4, 2] if dashed else [])
            canvas.setFillGray(fill if fill is not None else 1)
            canvas.setStrokeGray(border if border is not None else 0)
            bottom = self.height - MARGIN - y - height
            canvas.rect(
                MARGIN + x, bottom, width, height, stroke=border is not None, fill=fill is not None
            )

    def triangle(self, x: float, y: float, side: float) -> None:
        """Draw a black triangle whose tip is at x, y: the send-by day."""
        canvas, top = self._canvas, self.height - MARGIN
        with self._marked(None):
            path = canvas.beginPath()
            path.moveTo(MARGIN + x, top - y)
            path.lineTo(MARGIN + x - side / 2, top - y - side)
            path.lineTo(MARGIN + x + side / 2, top - y - side)
            path.close()
            canvas.setFillGray(BLACK)
            canvas.drawPath(path, stroke=0, fill=1)

    def barcode(self, text: str, x: float, y: float, height: float) -> None:
        """Draw a text as Code 128, an ornament to who reads the text beside it.

        Args:
            text: of ASCII; anything else is left out.
            x: from the left margin.
            y: of its upper edge, from the upper margin.
            height: of the bars.
        """
        if not text.isascii() or not text:
            return
        bars = Code128(text, barHeight=height, barWidth=_BAR, quiet=False, lquiet=0, rquiet=0)
        with self._marked(None):
            self._canvas.setFillGray(BLACK)
            bars.drawOn(self._canvas, MARGIN + x, self.height - MARGIN - y - height)

    def finish(self, identifier: str = "") -> bytes:
        """The document, which bears an identifier if one is given."""
        head = self._head
        papers = Papers(head.heading, head.office, "en-US", head.printed_on, identifier)
        return finish(self._canvas, self.root, papers)


def fitting(text: str, face: Face, size: float, room: float) -> str:
    """The text, shortened with dots where it is wider than the room."""
    if width_of(text, face, size) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(text[:middle].rstrip() + _DOTS, face, size) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + _DOTS if low else ""


__all__ = [
    "BLACK",
    "DARK",
    "DRAWING",
    "LANDSCAPE",
    "LETTER",
    "LIGHT",
    "MARGIN",
    "MIDDLE",
    "PALE",
    "SheetHead",
    "SheetPages",
    "fitting",
]
