"""Envelopes and sheets of labels as PDF: the addresses of letters where no window shows them."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TypeVar

from reportlab.graphics.barcode.usps4s import USPS_4State

from privdesk.domain.errors import InvalidInput, NotFound, Problem
from privdesk.domain.said import said
from privdesk.letters.envelope_forms import (
    Barcode,
    Corner,
    EnvelopeForm,
    LabelForm,
    envelope_forms,
    label_forms,
)
from privdesk.letters.forms import Block
from privdesk.letters.geometry import PAPERS, POINTS_PER_MM, Point, Zone
from privdesk.letters.window import AddressFit, fit_block
from privdesk.pdf.archival import Papers, finish
from privdesk.pdf.fonts import Face, missing_characters
from privdesk.pdf.tagging import Element, Tag, TaggedCanvas

_MARGIN = 8 * POINTS_PER_MM
_PAD = 3 * POINTS_PER_MM
_ZIP = re.compile(r"\b(\d{5})-(\d{4})$")
_BARCODE_ROOM = 16.0  # points above the address

_F = TypeVar("_F", EnvelopeForm, LabelForm)


def envelopes_pdf(
    addresses: Sequence[tuple[str, ...]],
    sender: tuple[str, ...],
    form_id: str,
    written_on: date,
    barcode: Barcode | None = None,
) -> bytes:
    """A page for each address.

    Args:
        addresses: as they stand on the letters.
        sender: the lines of the office, at the upper left.
        form_id: which envelope.
        written_on: the calendar date that the document bears.
        barcode: for addresses in the United States that end in a ZIP+4; None for none.

    Raises:
        NotFound: there is no such envelope.
        InvalidInput: an address does not fit, has a character that no font has, or the barcode
            is not sound; one problem for each.
    """
    form = _by_id(envelope_forms(), form_id)
    wide, high = form.width * POINTS_PER_MM, form.height * POINTS_PER_MM
    place = _block(form.address, wide - _MARGIN, high - _MARGIN, 12)
    corner = _block(form.sender, wide / 2, form.address.top * POINTS_PER_MM, 9)
    fits = _checked(addresses, [place] * len(addresses), barcode)
    sent_by = fit_block(sender, corner)
    sheet = _Sheet(wide, high)
    for number, fit in enumerate(fits):
        if number:
            sheet.canvas.showPage()
        sheet.lines(sent_by, corner)
        sheet.lines(fit, place)
        if barcode is not None:
            sheet.barcode(fit, place, barcode, number + 1)
    return sheet.finish(form.title, sender, written_on)


def labels_pdf(
    addresses: Sequence[tuple[str, ...]],
    sender: tuple[str, ...],
    form_id: str,
    written_on: date,
    first: int = 1,
) -> bytes:
    """A label for each address, on as many sheets as it takes.

    Args:
        addresses: as they stand on the letters.
        sender: the office; its first line is the author of the document.
        form_id: which sheet.
        written_on: the calendar date that the document bears.
        first: the label to start with, from 1; those before it are used up.

    Raises:
        NotFound: there is no such sheet.
        InvalidInput: `first` is not on the sheet, or an address does not fit its label.
    """
    form = _by_id(label_forms(), form_id)
    on_sheet = form.columns * form.rows
    if not 1 <= first <= on_sheet:
        raise InvalidInput((Problem("first", f"This sheet has the labels 1 to {on_sheet}."),))
    blocks = [_label(form, (first - 1 + number) % on_sheet) for number in range(len(addresses))]
    fits = _checked(addresses, blocks, None)
    paper = PAPERS[form.paper]
    sheet = _Sheet(paper.width, paper.height)
    for number, (fit, block) in enumerate(zip(fits, blocks, strict=True)):
        if number and (first - 1 + number) % on_sheet == 0:
            sheet.canvas.showPage()
        sheet.lines(fit, block)
    return sheet.finish(form.title, sender, written_on)


def _by_id(forms: Sequence[_F], form_id: str) -> _F:
    for form in forms:
        if form.id == form_id:
            return form
    known = ", ".join(form.id for form in forms)
    raise NotFound(
        said("There is no form {form_id}. There are: {known}.", form_id=form_id, known=known)
    )


def _block(corner: Corner, right: float, bottom: float, size: float) -> Block:
    left, top = corner.left * POINTS_PER_MM, corner.top * POINTS_PER_MM
    return Block(Point(left, top), Zone(left, top, right, bottom), size)


def _label(form: LabelForm, place: int) -> Block:
    row, column = divmod(place, form.columns)
    left = (form.left + column * form.across) * POINTS_PER_MM + _PAD
    top = (form.top + row * form.down) * POINTS_PER_MM
    right = left + form.width * POINTS_PER_MM - 2 * _PAD
    bottom = top + form.height * POINTS_PER_MM
    inside = 2.0  # points; printers do not meet the edge of a label
    zone = Zone(left, top + inside, right, bottom - inside)
    return Block(Point(left, top + _PAD), zone, 10)


def _checked(
    addresses: Sequence[tuple[str, ...]], blocks: Sequence[Block], barcode: Barcode | None
) -> list[AddressFit]:
    fits = [fit_block(lines, block) for lines, block in zip(addresses, blocks, strict=True)]
    problems = list(_problems(addresses, fits))
    wrong = barcode.problem() if barcode else None
    if wrong is not None:
        problems.append(wrong)
    if problems:
        raise InvalidInput(tuple(problems))
    return fits


def _problems(
    addresses: Sequence[tuple[str, ...]], fits: Sequence[AddressFit]
) -> Iterator[Problem]:
    if not addresses:
        yield Problem("letters", said("Choose at least one letter that has an address."))
    for lines, fit in zip(addresses, fits, strict=True):
        name = lines[0] if lines else "An address"
        missing = missing_characters("\n".join(lines))
        if not lines:
            yield Problem("address", said("A letter has no address."))
        elif missing:
            shown = " ".join(missing[:5])
            yield Problem(
                "address", said("{name}: {shown} cannot be printed.", name=name, shown=shown)
            )
        elif fit.trouble:
            yield Problem(
                "address",
                said(
                    "{name}: line {trouble} of the address does not fit.",
                    name=name,
                    trouble=fit.trouble,
                ),
            )


class _Sheet:
    """Draws addresses and says what they are."""

    def __init__(self, width: float, height: float) -> None:
        self._height = height
        self._root = Element(Tag.DOCUMENT)
        self.canvas = TaggedCanvas((width, height))

    def lines(self, fit: AddressFit, block: Block) -> None:
        """Write an address."""
        with self.canvas.marked(self._root.add(Tag.PARAGRAPH)):
            for number, line in enumerate(fit.lines):
                y = self._height - fit.top - fit.size - number * fit.leading
                self.canvas.write(block.corner.left, y, line, Face.SERIF, fit.size)

    def barcode(self, fit: AddressFit, block: Block, barcode: Barcode, serial: int) -> None:
        """Draw the Intelligent Mail barcode above an address that ends in a ZIP+4."""
        found = _ZIP.search(fit.lines[-1])
        if found is None:
            return
        bars = USPS_4State(
            value=barcode.tracking(serial), routing="".join(found.groups()), withHumanReadable=0
        )
        with self.canvas.artifact():
            y = self._height - fit.top + _BARCODE_ROOM - bars.height / 2
            bars.drawOn(self.canvas, block.corner.left, y)

    def finish(self, title: str, sender: tuple[str, ...], written_on: date) -> bytes:
        """The document."""
        author = sender[0] if sender else ""
        papers = Papers(title, author, "en-US", written_on, "")
        return finish(self.canvas, self._root, papers)
