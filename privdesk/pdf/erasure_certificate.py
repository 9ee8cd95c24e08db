"""The certificate of an erasure: what went, what stays, and which backups still hold it."""

from collections.abc import Sequence
from dataclasses import dataclass

from privdesk.pdf.fonts import Face
from privdesk.pdf.sheet_page import DARK, LETTER, MARGIN, SheetHead, SheetPages
from privdesk.pdf.tagging import Tag

_LINE, _GAP = 15.0, 12.0
_A_ROW = 6  # case numbers on a line


@dataclass(frozen=True, slots=True)
class ErasureCertificate:
    """What stands on the certificate.

    Attributes:
        head: of every page.
        sentences: what was done, one line each.
        numbers: of the cases.
        backups: which older backups still hold the data and until when, one line each.
        proof: the audit entry and its digest.
    """

    head: SheetHead
    sentences: Sequence[str]
    numbers: Sequence[str]
    backups: Sequence[str]
    proof: Sequence[str]


def certificate_pages(certificate: ErasureCertificate) -> bytes:
    """The certificate as a PDF, archival and tagged."""
    lines = _lines(certificate)
    room = LETTER[1] - 2 * MARGIN - 72
    a_page = int(room // _LINE)
    counted = -(-len(lines) // a_page)
    pages = SheetPages(certificate.head, LETTER, counted)
    for number in range(counted):
        pages.page()
        y = pages.top - MARGIN + _GAP
        for tag, text in lines[number * a_page : (number + 1) * a_page]:
            y += _LINE
            if tag is Tag.HEADING_2:
                pages.text(pages.root.add(tag), text, 0, y, Face.SANS_SEMIBOLD, 11)
            elif text:
                pages.text(pages.root.add(tag), text, 0, y, size=10, gray=DARK)
    return pages.finish()


def _lines(certificate: ErasureCertificate) -> list[tuple[Tag, str]]:
    numbers = list(certificate.numbers)
    rows = ["   ".join(numbers[at : at + _A_ROW]) for at in range(0, len(numbers), _A_ROW)]
    found: list[tuple[Tag, str]] = []
    for heading, texts in (
        ("What was erased", certificate.sentences),
        ("Cases that are shells now", rows),
        ("Backups that still hold the data", certificate.backups),
        ("Proof", certificate.proof),
    ):
        found.append((Tag.HEADING_2, heading))
        found += [(Tag.PARAGRAPH, text) for text in texts]
        found.append((Tag.PARAGRAPH, ""))
    return found
