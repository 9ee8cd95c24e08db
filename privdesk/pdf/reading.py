"""Read a PDF: its pages as pictures and its words, from memory, without running anything in it.

For papers of ours. One that came in is read in a worker, see `privdesk.pdf.apart`.
"""

import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import said

if TYPE_CHECKING:
    import pypdfium2

_POINTS_PER_INCH = 72
PDFIUM = threading.Lock()
"""Held while PDFium works, which is not safe for threads."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture: 4 bytes a pixel in the order blue, green, red, unused.

    Attributes:
        width: in pixels.
        height: in pixels.
        stride: bytes a row.
        data: the pixels.
    """

    width: int
    height: int
    stride: int
    data: bytes


@dataclass(frozen=True, slots=True)
class PageSize:
    """Size of a page in points (1/72 inch)."""

    width: float
    height: float


def opened(data: bytes) -> "pypdfium2.PdfDocument":
    """The document, to be used while `PDFIUM` is held.

    Raises:
        InvalidInput: the bytes are no readable PDF.
    """
    # PDFium is large; only who reads a PDF waits for it.
    import pypdfium2
    import pypdfium2.raw

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
            sentence = said("It is protected by a password.")
        else:
            sentence = said("It is damaged, or no PDF.")
        raise InvalidInput((Problem("file", sentence),)) from error


def page_sizes(data: bytes) -> tuple[PageSize, ...]:
    """The size of each page.

    Raises:
        InvalidInput: the bytes are no readable PDF.
    """
    with PDFIUM, opened(data) as document:
        return tuple(PageSize(*document.get_page_size(n)) for n in range(len(document)))


def page_image(data: bytes, page: int, dots_per_inch: float) -> PageImage:
    """A page (counted from 0) drawn on white at this resolution.

    Raises:
        InvalidInput: the bytes are no readable PDF.
    """
    with PDFIUM, opened(data) as document:
        bitmap = document[page].render(scale=dots_per_inch / _POINTS_PER_INCH, prefer_bgrx=True)
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def words_by_page(data: bytes) -> Iterator[str]:
    """The words of each page; ends where the file cannot be read."""
    # PDFium is large; only who reads a PDF waits for it.
    import pypdfium2

    with suppress(InvalidInput, pypdfium2.PdfiumError), PDFIUM, opened(data) as document:
        for number in range(len(document)):
            yield document[number].get_textpage().get_text_range()


def words_of(data: bytes, *, limit: int = 200_000) -> str:
    """The words of all pages, about so many characters at most; empty if it cannot be read."""
    return first_words(words_by_page(data), limit)


def first_words(pages: Iterable[str], limit: int) -> str:
    """So many characters of the words at most; no further page is read."""
    parts: list[str] = []
    length = 0
    for words in pages:
        parts.append(words)
        length += len(words)
        if length >= limit:
            break
    return "\n".join(parts)[:limit]
