"""What stands on a page around the running text: letterhead, address, reference, folds, footer."""

from collections.abc import Mapping
from dataclasses import dataclass

from reportlab.lib.colors import HexColor

from privdesk.domain.letter import LetterContent
from privdesk.letters import geometry
from privdesk.letters.forms import PageForm
from privdesk.letters.geometry import POINTS_PER_MM
from privdesk.letters.page_words import PageWords, page_words
from privdesk.letters.window import AddressFit, fit_address, fit_block
from privdesk.pdf.fonts import Face, width_of
from privdesk.pdf.pictures import drawable, fitted
from privdesk.pdf.sheet_page import fitting
from privdesk.pdf.tagging import Element, Tag, TaggedCanvas

_INK = HexColor("#131A1E")
_QUIET = HexColor("#5C6970")
_LINE = HexColor("#CBD3D7")
_FOOTER_LINE = 16 * POINTS_PER_MM  # above the lower edge
_LOGO = (60 * POINTS_PER_MM, 14 * POINTS_PER_MM)  # the most that it may take
_RETURN_SIZE, _RETURN_LEADING = 7.0, 8.4
_AFTER_FLAT = 25.0  # points between a flat address and the subject
_GAP = 11.0


def subject_top(content: LetterContent, form: PageForm) -> float:
    """Where the subject starts, in points from the upper edge.

    In a flat envelope the address may grow, and what follows makes room for it.
    """
    if form.is_folded:
        return form.subject
    return max(form.subject, fit_address(content.address, form).bottom + _AFTER_FLAT)


@dataclass(frozen=True, slots=True)
class Stationery:
    """Draws it, before the running text of each page.

    Attributes:
        content: of the letter.
        form: of its page.
        mark: a word above the date; empty for none.
        root: the document in the structure tree.
        pictures: the bytes of logo and signature by their SHA-256.
    """

    content: LetterContent
    form: PageForm
    mark: str
    root: Element
    pictures: Mapping[str, bytes]

    @property
    def words(self) -> PageWords:
        """In the language of the letter."""
        return page_words(self.content.language)

    def cover_page(self, canvas: TaggedCanvas) -> None:
        """A sheet with nothing but sender and address."""
        self._letterhead(canvas)
        assert self.form.cover is not None, "only a form with a cover has this page"
        self._write_address(canvas, fit_block(self.content.address, self.form.cover))
        self._footer(canvas)

    def first_page(self, canvas: TaggedCanvas) -> None:
        """Letterhead, address, reference, fold marks and footer."""
        self._letterhead(canvas)
        if self.form.return_line is not None:
            self._return_line(canvas)
        self._write_address(canvas, fit_address(self.content.address, self.form))
        self._reference(canvas)
        if self.content.fold_marks:
            self._marks(canvas)
        self._footer(canvas)

    def next_page(self, canvas: TaggedCanvas) -> None:
        """The head of a continuation and the footer."""
        content = self.content
        with canvas.artifact():
            baseline = self.form.height - self.form.margins.top * 0.6
            left = self._left(canvas)
            date = self.words.long_date(content.letter_date)
            number = content.letter_number or content.reference
            told = (content.letterhead.organisation, *content.address[:1], date, number)
            shown = fitting(
                "  ·  ".join(one for one in told if one), Face.SANS, 8, self._text_width
            )
            canvas.setFillColor(_QUIET)
            canvas.write(left, baseline, shown, Face.SANS, geometry.CAPTION_SIZE)
            canvas.setFillColor(_INK)
        self._footer(canvas)

    @property
    def _text_width(self) -> float:
        return self.form.right - self.form.margins.left

    def _left(self, canvas: TaggedCanvas) -> float:
        """Where the text starts; on the back of a sheet the margins are those of its front."""
        on_back = self.content.duplex and canvas.getPageNumber() % 2 == 0
        return self.form.margins.right if on_back else self.form.margins.left

    def _letterhead(self, canvas: TaggedCanvas) -> None:
        head, form = self.content.letterhead, self.form
        top = form.height - form.letterhead.top
        left = form.letterhead.left
        logo = self.pictures.get(self.content.logo)
        if form.sender is not None:
            self._sender(canvas)
        if logo:
            width, height = fitted(logo, _LOGO)
            x = form.right - width if form.sender else left
            figure = self.root.add(Tag.FIGURE)
            figure.alt = self.content.logo_alt or head.organisation
            figure.box = (x, top - height, x + width, top)
            with canvas.marked(figure):
                canvas.picture(drawable(logo), x, top - height, width, height)
            left += width + _GAP
            top -= height + 4 if form.sender else 0
        if form.sender is None:
            room = form.right - left - 150
            with canvas.marked(self.root.add(Tag.PARAGRAPH)):
                canvas.setFillColor(_INK)
                size = _shrunk(head.organisation, Face.SERIF_SEMIBOLD, 12, room)
                name = fitting(head.organisation, Face.SERIF_SEMIBOLD, size, room)
                canvas.write(left, top - 11, name, Face.SERIF_SEMIBOLD, size)
            self._small(canvas, left, top - 23, head.department)
        self._contact(canvas, top)

    def _contact(self, canvas: TaggedCanvas, top: float) -> None:
        lines = self.content.letterhead.lines
        size, leading = geometry.CAPTION_SIZE, geometry.CAPTION_LEADING
        with canvas.marked(self.root.add(Tag.PARAGRAPH)):
            canvas.setFillColor(_QUIET)
            for number, line in enumerate(lines):
                _write_right(canvas, self.form.right, top - 8 - number * leading, line, size)

    def _small(self, canvas: TaggedCanvas, x: float, y: float, text: str) -> None:
        if text:
            with canvas.marked(self.root.add(Tag.PARAGRAPH)):
                canvas.setFillColor(_QUIET)
                canvas.write(x, y, text, Face.SANS, geometry.CAPTION_SIZE)

    def _sender(self, canvas: TaggedCanvas) -> None:
        """The office in the second window: its name and as many lines as its mail address has."""
        assert self.form.sender is not None, "asked for before"
        head = self.content.letterhead
        fit = fit_block((head.organisation, *sender_lines(head.lines)), self.form.sender)
        self._write_address(canvas, fit)

    def _return_line(self, canvas: TaggedCanvas) -> None:
        assert self.form.return_line is not None, "asked for before"
        head, place = self.content.letterhead, self.form.return_line
        told = (head.organisation, *sender_lines(head.lines))
        room = self.form.address.room.right - place.left
        y = self.form.height - place.top - 1
        with canvas.marked(self.root.add(Tag.PARAGRAPH)):
            canvas.setFillColor(_QUIET)
            for line in _joined(told, room):
                y -= _RETURN_LEADING
                size = _shrunk(line, Face.SANS, _RETURN_SIZE, room)
                canvas.write(place.left, y, line, Face.SANS, size)

    def _write_address(self, canvas: TaggedCanvas, fit: AddressFit) -> None:
        if not fit.lines:
            return
        left = self.form.address.corner.left
        if self.form.sender is not None and fit.top < self.form.address.room.top:
            left = self.form.sender.corner.left
        elif self.form.cover is not None and fit.top > self.form.subject:
            left = self.form.cover.corner.left
        with canvas.marked(self.root.add(Tag.PARAGRAPH)):
            canvas.setFillColor(_INK)
            for number, line in enumerate(fit.lines):
                y = self.form.height - fit.top - fit.size - number * fit.leading
                canvas.write(left, y, line, Face.SERIF, fit.size)

    def _reference(self, canvas: TaggedCanvas) -> None:
        words, content = self.words, self.content
        rows = [
            (words.date_label, words.long_date(content.letter_date)),
            (words.reference, content.reference),
            (words.letter, content.letter_number or words.draft),
        ]
        left, size = self.form.reference.left, geometry.CAPTION_SIZE
        values = left + self.form.label
        beside = self.form.address.room.left
        room = (beside if values < beside else self.form.right) - values
        own = min(_shrunk(value, Face.SANS_SEMIBOLD, size, room) for _label, value in rows)
        baseline = self.form.height - self.form.reference.top - size
        if self.mark:
            with canvas.marked(self.root.add(Tag.PARAGRAPH)):
                canvas.setFillColor(_INK)
                y = baseline - (len(rows) + 1) * (geometry.CAPTION_LEADING + 1.5)
                canvas.write(left, y, words.mark(self.mark), Face.SANS_SEMIBOLD, 11)
        for number, (label, value) in enumerate(rows):
            y = baseline - number * (geometry.CAPTION_LEADING + 1.5)
            with canvas.marked(self.root.add(Tag.PARAGRAPH)):
                canvas.setFillColor(_QUIET)
                canvas.write(left, y, f"{label} ", Face.SANS, size)
                canvas.setFillColor(_INK)
                canvas.write(values, y, value, Face.SANS_SEMIBOLD, own)

    def _marks(self, canvas: TaggedCanvas) -> None:
        form = self.form
        with canvas.artifact():
            canvas.setStrokeColor(_LINE)
            canvas.setLineWidth(0.5)
            left = form.mark_left or 3.5 * POINTS_PER_MM
            length = form.mark_length or 4 * POINTS_PER_MM
            for place in (*form.folds, *((form.punch,) if form.punch else ())):
                longer = 1.5 if place == form.punch else 1.0
                y = form.height - place
                canvas.line(left, y, left + longer * length, y)

    def _footer(self, canvas: TaggedCanvas) -> None:
        content, left = self.content, self._left(canvas)
        right = left + self._text_width
        number = content.letter_number or content.reference
        with canvas.artifact():
            canvas.setStrokeColor(_LINE)
            canvas.setLineWidth(0.5)
            canvas.line(left, _FOOTER_LINE, right, _FOOTER_LINE)
            canvas.setFillColor(_QUIET)
            if canvas.getPageNumber() > 1:
                size = geometry.CAPTION_SIZE
                canvas.write(left, _FOOTER_LINE - 12, number, Face.SANS, size)
            canvas.setFillColor(_INK)
        canvas.later(lambda page, total: self._page_number(canvas, right, page, total))

    def _page_number(self, canvas: TaggedCanvas, right: float, page: int, total: int) -> None:
        with canvas.artifact():
            canvas.setFillColor(_QUIET)
            text = self.words.page_of(page, total)
            _write_right(canvas, right, _FOOTER_LINE - 12, text, geometry.CAPTION_SIZE)
            canvas.setFillColor(_INK)


def sender_lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines of a letterhead that are a postal address: no phone and no e-mail."""
    return tuple(line for line in lines if "@" not in line and not line.lstrip().startswith("+"))[
        :4
    ]


def _joined(parts: tuple[str, ...], room: float) -> list[str]:
    """The parts of a return address on as few lines as hold them whole."""
    lines = [parts[0]]
    for part in parts[1:]:
        longer = f"{lines[-1]} · {part}"
        if width_of(longer, Face.SANS, _RETURN_SIZE) <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def _shrunk(text: str, face: Face, size: float, room: float) -> float:
    """The size in which a text keeps to its room, never under half of it."""
    wide = width_of(text, face, size)
    return size if wide <= room else max(size * room / wide, size / 2)


def _write_right(canvas: TaggedCanvas, right: float, y: float, text: str, size: float) -> None:
    canvas.write(right - width_of(text, Face.SANS, size), y, text, Face.SANS, size)
