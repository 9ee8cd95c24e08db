"""The structure tree of a PDF while it is drawn: which marks on which page say what.

ReportLab does not tag. Its canvas passes on marked-content operators, so every mark is drawn
either inside an element of the tree or as an artifact (ISO 14289-1, PDF/UA-1, clause 7.1).
"""

import io
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from typing_extensions import override

from privdesk.pdf.embedding import Fonts
from privdesk.pdf.fonts import Face, is_shaped, register_fonts, runs
from privdesk.pdf.shaped_lines import shaped_line
from privdesk.pdf.writing import number

DRAWING = threading.Lock()
"""Held while a document is drawn: one at a time, each as fast as it goes."""


class Tag(StrEnum):
    """A standard structure type (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    ITEM_BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADER = "TH"
    CELL = "TD"
    FIGURE = "Figure"


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked content: a number on a page, both from 0."""

    page: int
    number: int


@dataclass(eq=False, slots=True)
class Element:
    """A node of the tree; its content is in reading order.

    Attributes:
        tag: structure type.
        content: marks and further elements.
        numbering: for a list, "Disc" or "Decimal" (ISO 32000-1, 14.8.5.5); empty otherwise.
        scope: for a head of a table, "Column" or "Row" (14.8.5.7); empty otherwise.
        alt: for a figure, what it shows in words; empty otherwise.
        box: for a picture, its edges on the page in points: left, bottom, right, top.
    """

    tag: Tag
    content: list["Mark | Element"] = field(default_factory=list)
    numbering: str = ""
    scope: str = ""
    alt: str = ""
    box: tuple[float, float, float, float] | None = None

    def add(self, tag: Tag, numbering: str = "") -> "Element":
        """A new element at the end of this one."""
        element = Element(tag, numbering=numbering)
        self.content.append(element)
        return element

    def add_head(self, scope: str) -> "Element":
        """A new head of a table at the end of this row."""
        element = self.add(Tag.HEADER)
        element.scope = scope
        return element


TextLine = tuple[float, Iterable[tuple[str, str]]]
"""What is added to each space, in points, and the parts of the line by font."""


@dataclass(slots=True)
class DrawnPage:
    """What was drawn on a page, and its size in points."""

    size: tuple[float, float]
    code: list[str]
    later: list[Callable[[int, int], None]]


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas that knows which element each mark belongs to.

    ReportLab's canvas makes the operators of shapes; text, pictures and pages are kept here, and
    `archival.finish` writes them.

    Attributes:
        marks_on: for each page, how many marks it has.
        fonts: what was written, for embedding.
        pictures: by the name under which pages call them.
    """

    _code: list[str]  # ReportLab's: the operators of the page that is drawn now

    def __init__(self, pagesize: tuple[float, float]) -> None:
        register_fonts()
        super().__init__(io.BytesIO(), pagesize=pagesize, initialFontName=Face.SERIF.value)
        self.marks_on: list[int] = [0]
        self.fonts = Fonts()
        self.pictures: dict[str, ImageReader] = {}
        self._pages: list[DrawnPage] = []
        self._later: list[Callable[[int, int], None]] = []

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to this element."""
        number = self.marks_on[-1]
        self.marks_on[-1] += 1
        element.content.append(Mark(len(self.marks_on) - 1, number))
        self._code.append(f"/{element.tag.value} <</MCID {number}>> BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn inside says nothing: rules, fold marks, page numbers."""
        self._code.append("/Artifact <</Type /Pagination>> BDC")
        yield
        self._code.append("EMC")

    def later(self, draw: Callable[[int, int], None]) -> None:
        """Draw on this page when the number of all pages is known; takes page and total."""
        self._later.append(draw)

    @override
    def showPage(self) -> None:
        size = (float(self._pagesize[0]), float(self._pagesize[1]))
        self._pages.append(DrawnPage(size, self._code, self._later))
        self._later = []
        self._startPage()
        self.marks_on.append(0)

    def pages(self) -> list[DrawnPage]:
        """All pages, complete; nothing more can be drawn."""
        if self._code:
            self.showPage()
        for at, page in enumerate(self._pages, start=1):
            self._code = page.code
            for draw in page.later:
                draw(at, len(self._pages))
        return self._pages

    def call(self, name: str) -> None:
        """Draw what the page has under this name among its resources."""
        self._code.append(f"q /{name} Do Q")

    def picture(self, image: ImageReader, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture whose lower left corner is at x, y."""
        name = f"Im{len(self.pictures) + 1}"
        self.pictures[name] = image
        place = f"{number(width)} 0 0 {number(height)} {number(x)} {number(y)}"
        self._code.append(f"q {place} cm /{name} Do Q")

    def write(self, x: float, baseline: float, text: str, face: Face, size: float) -> float:
        """Draw one line with a font for each character; returns where it ends, in points."""
        parts = [(run.font, run.text) for run in runs(text, face)]
        if parts:
            self.lines(x, baseline, 0, size, ((0.0, parts),))
        return float(x + sum(pdfmetrics.stringWidth(words, font, size) for font, words in parts))

    def lines(
        self, x: float, baseline: float, leading: float, size: float, lines: Iterable[TextLine]
    ) -> None:
        """Draw lines below each other.

        Args:
            x: left end.
            baseline: of the first one.
            leading: from line to line, in points.
            size: of the type, in points.
            lines: each as what is added to a space, in points, and its parts by font.
        """
        code = [f"BT 1 0 0 1 {number(x)} {number(baseline)} Tm {number(leading)} TL"]
        current, spacing = "", 0.0
        for space, parts in lines:
            if space != spacing:
                code.append(f"{space:.5f} Tw")
                spacing = space
            known = list(parts)
            if any(is_shaped(font) for font, _words in known):
                code += shaped_line(known, self.fonts, size, space)
                current = ""
            else:
                current = self._plain(code, known, size, current)
            code.append("T*")
        code.append("0 Tw ET" if spacing else "ET")
        self._code.append("\n".join(code))

    def _plain(
        self, code: list[str], parts: list[tuple[str, str]], size: float, current: str
    ) -> str:
        """Draw characters one by one; takes and gives the name of the font that is set."""
        for font, words in parts:
            for label, shown in self.fonts.shown(font, words):
                if label != current:
                    code.append(f"/{label} {number(size)} Tf")
                    current = label
                code.append(f"({shown}) Tj")
        return current
