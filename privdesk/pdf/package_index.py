"""The index of the data that goes out with an answer: what is in it, and a digest of each file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from privdesk.pdf.fonts import Face
from privdesk.pdf.sheet_page import DARK, LETTER, MARGIN, SheetHead, SheetPages, fitting
from privdesk.pdf.tagging import Tag

_ROW = 34.0
_WIDTH = 540.0


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """A file of the package: its name in it, its size in words, and the digest of its bytes."""

    name: str
    size: str
    sha256: str


def package_index(
    number: str, office: str, files: Sequence[IndexedFile], printed_on: date
) -> bytes:
    """The index as a tagged and archival PDF.

    Args:
        number: of the case.
        office: the organisation.
        files: in their order.
        printed_on: calendar date of the office.
    """
    head = SheetHead(
        f"Case {number}",
        office,
        "The data that we hold about you, as our systems gave it",
        printed_on,
        name="Your data",
        note="Each file is listed with a SHA-256 digest.",
    )
    pages = _draw(head, files, 1)
    return _draw(head, files, pages.number).finish() if pages.number > 1 else pages.finish()


def _draw(head: SheetHead, files: Sequence[IndexedFile], count: int) -> SheetPages:
    pages = SheetPages(head, LETTER, count)
    pages.page()
    y = pages.top - MARGIN + 16
    for number, file in enumerate(files, 1):
        if y + _ROW > pages.bottom - MARGIN:
            pages.page()
            y = pages.top - MARGIN + 16
        name = fitting(f"{number}. {file.name}", Face.SANS_SEMIBOLD, 10, _WIDTH)
        pages.text(pages.root.add(Tag.PARAGRAPH), name, 0, y, Face.SANS_SEMIBOLD, 10)
        facts = f"{file.size} · SHA-256 {file.sha256}"
        pages.text(pages.root.add(Tag.PARAGRAPH), facts, 0, y + 13, size=7.5, gray=DARK)
        y += _ROW
    return pages
