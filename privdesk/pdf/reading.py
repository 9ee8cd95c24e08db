"""Read a PDF: its pages as pictures and its words, from memory, without running anything in it."""

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from privdesk.domain.errors import InvalidInput, Problem

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


def _open(data: bytes) -> "pypdfium2.PdfDocument":
    # PDFium is large; only who reads a PDF waits for it.
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise InvalidInput(
            (Problem("file", "This is not a PDF that can be read, or it is protected."),)
        ) from error


def page_sizes(data: bytes) -> tuple[PageSize, ...]:
    """The size of each page.

    Raises:
        InvalidInput: the bytes are no readable PDF.
    """
    with PDFIUM, _open(data) as document:
        return tuple(PageSize(*document.get_page_size(n)) for n in range(len(document)))


def page_image(data: bytes, page: int, dots_per_inch: float) -> PageImage:
    """A page (counted from 0) drawn on white at this resolution.

    Raises:
        InvalidInput: the bytes are no readable PDF.
    """
    with PDFIUM, _open(data) as document:
        bitmap = document[page].render(scale=dots_per_inch / _POINTS_PER_INCH, prefer_bgrx=True)
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def words_of(data: bytes, *, limit: int = 200_000) -> str:
    """The words of all pages, about so many characters at most; empty if it cannot be read."""
    # PDFium is large; only who reads a PDF waits for it.
    import pypdfium2

    parts: list[str] = []
    length = 0
    try:
        with PDFIUM, _open(data) as document:
            for number in range(len(document)):
                parts.append(document[number].get_textpage().get_text_range())
                length += len(parts[-1])
                if length >= limit:
                    break
    except (InvalidInput, pypdfium2.PdfiumError):
        return ""
    return "\n".join(parts)[:limit]
