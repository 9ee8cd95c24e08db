"""The structure tree of a PDF while it is drawn: which marks on which page say what.

ReportLab does not tag. Its canvas passes on marked-content operators, so every mark is drawn
either inside an element of the tree or as an artifact (ISO 14289-1, PDF/UA-1, clause 7.1).
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from typing_extensions import override

from privdesk.pdf.fonts import Face, register_fonts, runs

DRAWING = threading.Lock()
"""Held while a document is drawn: ReportLab's fonts keep a state for each."""


rl_config.useA85 = 0  # streams as bytes: no seven-bit channel is left that would need letters


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


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas that knows which element each mark belongs to.

    Attributes:
        marks_on: for each page, how many marks it has.
    """

    def __init__(self, *args: object, **options: object) -> None:
        # The first operator of a page names a font; Helvetica would not be embedded.
        register_fonts()
        options["initialFontName"] = Face.SERIF.value
        options["invariant"] = 1
        super().__init__(*args, **options)
        self.marks_on: list[int] = [0]
        self._drawn: list[dict[str, object]] = []
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
        if self._later:
            # Held back whole; ReportLab writes its page when all are drawn.
            self._drawn.append({**self.__dict__, "_later": list(self._later)})
            self._later.clear()
            self._startPage()
        else:
            super().showPage()
        self.marks_on.append(0)

    def call(self, name: str) -> None:
        """Draw what the page has under this name among its resources."""
        self._code.append(f"q /{name} Do Q")

    @override
    def save(self) -> None:
        held, self._drawn = self._drawn, []
        for state in held:
            self.__dict__.update(state)
            waiting, self._later = self._later, []
            for draw in waiting:
                draw(self._pageNumber, len(held))
            Canvas.showPage(self)
        super().save()

    def write(self, x: float, baseline: float, text: str, face: Face, size: float) -> float:
        """Draw one line with a font for each character; returns where it ends, in points."""
        for run in runs(text, face):
            self.setFont(run.font, size)
            self.drawString(x, baseline, run.text)
            x += self.stringWidth(run.text, run.font, size)
        return x
