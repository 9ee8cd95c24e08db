"""What stands on a page around the running text: letterhead, address, reference, folds, footer."""

from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.platypus import BaseDocTemplate

from privdesk.domain.day_names import month_name
from privdesk.domain.letter import LetterContent
from privdesk.letters import geometry
from privdesk.letters.window import fit_address
from privdesk.pdf.fonts import Face, width_of
from privdesk.pdf.tagging import Element, Tag, TaggedCanvas

_INK = HexColor("#131A1E")
_QUIET = HexColor("#5C6970")
_LINE = HexColor("#CBD3D7")
_LABEL_WIDTH = 48.0  # points
_RIGHT = geometry.PAGE_WIDTH - geometry.MARGIN
_FLAT_LEADING = 12.6
_FLAT_SIZE = 11.0


def long_date(letter: LetterContent) -> str:
    """The date of a letter in its words, such as "November 26, 2026"."""
    day = letter.letter_date
    return f"{month_name(day)} {day.day}, {day.year}"


def subject_top(content: LetterContent) -> float:
    """Where the subject starts, in points from the upper edge.

    In a flat envelope the address may grow, and what follows makes room for it.
    """
    if content.folded:
        return geometry.SUBJECT_TOP
    address = geometry.ADDRESS_TOP + len(content.address) * _FLAT_LEADING
    return max(geometry.SUBJECT_TOP, address + 2 * _FLAT_LEADING)


@dataclass(frozen=True, slots=True)
class Stationery:
    """Draws it, before the running text of each page.

    Attributes:
        content: of the letter.
        mark: a word above the date; empty for none.
        root: the document in the structure tree.
        pages: total number of pages; 0 while it is not known.
    """

    content: LetterContent
    mark: str
    root: Element
    pages: int

    def first_page(self, canvas: TaggedCanvas, document: BaseDocTemplate) -> None:
        """Letterhead, address, reference, fold marks and footer."""
        self._letterhead(canvas)
        self._address(canvas)
        self._reference(canvas)
        if self.content.folded:
            self._folds(canvas)
        self._footer(canvas, document.page)

    def next_page(self, canvas: TaggedCanvas, document: BaseDocTemplate) -> None:
        """The footer alone."""
        self._footer(canvas, document.page)

    def _letterhead(self, canvas: TaggedCanvas) -> None:
        head = self.content.letterhead
        top = geometry.PAGE_HEIGHT - geometry.LETTERHEAD_TOP
        with canvas.marked(self.root.add(Tag.PARAGRAPH)):
            canvas.setFillColor(_INK)
            canvas.write(geometry.MARGIN, top - 11, head.organisation, Face.SERIF_SEMIBOLD, 12)
        size, leading = geometry.CAPTION_SIZE, geometry.CAPTION_LEADING
        if head.department:
            with canvas.marked(self.root.add(Tag.PARAGRAPH)):
                canvas.setFillColor(_QUIET)
                canvas.write(geometry.MARGIN, top - 23, head.department, Face.SANS, size)
        with canvas.marked(self.root.add(Tag.PARAGRAPH)):
            canvas.setFillColor(_QUIET)
            for number, line in enumerate(head.lines):
                _write_right(canvas, top - 8 - number * leading, line, size)

    def _address(self, canvas: TaggedCanvas) -> None:
        if not self.content.address:
            return
        size, leading = _FLAT_SIZE, _FLAT_LEADING
        if self.content.folded:
            fit = fit_address(self.content.address)
            size, leading = fit.size, fit.leading
        baseline = geometry.PAGE_HEIGHT - geometry.ADDRESS_TOP - 0.8 * size
        with canvas.marked(self.root.add(Tag.PARAGRAPH)):
            canvas.setFillColor(_INK)
            for number, line in enumerate(self.content.address):
                y = baseline - number * leading
                canvas.write(geometry.ADDRESS_LEFT, y, line, Face.SERIF, size)

    def _reference(self, canvas: TaggedCanvas) -> None:
        rows = [
            ("Date", long_date(self.content)),
            ("Reference", self.content.reference),
            ("Letter", self.content.letter_number or "Draft"),
        ]
        baseline = geometry.PAGE_HEIGHT - geometry.ADDRESS_TOP - geometry.CAPTION_SIZE
        if self.mark:
            with canvas.marked(self.root.add(Tag.PARAGRAPH)):
                canvas.setFillColor(_INK)
                y = baseline + 2 * geometry.CAPTION_LEADING
                canvas.write(geometry.REFERENCE_LEFT, y, self.mark, Face.SANS_SEMIBOLD, 11)
        for number, (label, value) in enumerate(rows):
            y = baseline - number * (geometry.CAPTION_LEADING + 1.5)
            with canvas.marked(self.root.add(Tag.PARAGRAPH)):
                canvas.setFillColor(_QUIET)
                size = geometry.CAPTION_SIZE
                canvas.write(geometry.REFERENCE_LEFT, y, f"{label} ", Face.SANS, size)
                canvas.setFillColor(_INK)
                x = geometry.REFERENCE_LEFT + _LABEL_WIDTH
                canvas.write(x, y, value, Face.SANS_SEMIBOLD, size)

    def _folds(self, canvas: TaggedCanvas) -> None:
        with canvas.artifact():
            canvas.setStrokeColor(_LINE)
            canvas.setLineWidth(0.5)
            left = geometry.FOLD_MARK_LEFT
            for fold in geometry.FOLDS:
                y = geometry.PAGE_HEIGHT - fold
                canvas.line(left, y, left + geometry.FOLD_MARK_LENGTH, y)

    def _footer(self, canvas: TaggedCanvas, page: int) -> None:
        with canvas.artifact():
            canvas.setStrokeColor(_LINE)
            canvas.setLineWidth(0.5)
            canvas.line(geometry.MARGIN, geometry.FOOTER_LINE, _RIGHT, geometry.FOOTER_LINE)
            canvas.setFillColor(_QUIET)
            baseline = geometry.FOOTER_LINE - 12
            size = geometry.CAPTION_SIZE
            if page > 1:
                number = self.content.letter_number or self.content.reference
                canvas.write(geometry.MARGIN, baseline, number, Face.SANS, size)
            _write_right(canvas, baseline, f"Page {page} of {self.pages}", size)
            canvas.setFillColor(_INK)


def _write_right(canvas: TaggedCanvas, baseline: float, text: str, size: float) -> None:
    canvas.write(_RIGHT - width_of(text, Face.SANS, size), baseline, text, Face.SANS, size)
