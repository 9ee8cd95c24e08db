"""What a worker does with a paper that came in: draw a page or a picture, read its words."""

import io
import itertools
from collections.abc import Iterator, Mapping
from typing import Any

import pypdfium2

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import said
from privdesk.pdf.foreign_pictures import frames, upright
from privdesk.pdf.foreign_pictures import opened as opened_picture
from privdesk.pdf.reading import PDFIUM, opened, words_by_page
from privdesk.workers.frames import Frame

_POINTS = 72
_MOST_PIXELS = 16_000_000  # of a page on the screen; a larger one is drawn coarser
_LONGEST_SIDE = 16_000  # pixels
_MOST_PAGES = 5_000  # whose words are read
_LEAST = 0.01  # points; a page without a side would have no scale


def page(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    """A page of a PDF (from 0; beyond the end the last), drawn on white."""
    with PDFIUM, opened(data) as document:
        pages = len(document)
        if not pages:
            raise InvalidInput((Problem("file", said("It has no page.")),))
        number = min(max(told["page"], 0), pages - 1)
        try:
            sheet = document[number]
        except pypdfium2.PdfiumError as error:
            raise InvalidInput((Problem("file", said("This page is damaged.")),)) from error
        bitmap = sheet.render(scale=_scale(sheet, told["dots"]), prefer_bgrx=True)
        yield (
            {
                "pages": pages,
                "page": number,
                "width": bitmap.width,
                "height": bitmap.height,
                "stride": bitmap.stride,
            },
            bytes(bitmap.buffer),
        )


def _scale(sheet: pypdfium2.PdfPage, dots: float) -> float:
    width, height = (max(side, _LEAST) for side in sheet.get_size())
    fits = (_MOST_PIXELS / (width * height)) ** 0.5
    return float(min(dots / _POINTS, fits, _LONGEST_SIDE / max(width, height)))


def picture(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    """A page of a picture (from 0), upright, no wider than asked for."""
    with opened_picture(io.BytesIO(data)) as found:
        pages = frames(found)
        number = min(max(told["page"], 0), pages - 1)
        found.seek(number)
        shorter = min(found.size) * told["widest"] // max(found.width, 1)
        found.draft("RGB", (told["widest"], max(shorter, 1)))  # a JPEG is read smaller at once
        drawn = upright(found).convert("RGB")
        if drawn.width > told["widest"] or drawn.height > _LONGEST_SIDE:
            drawn.thumbnail((told["widest"], _LONGEST_SIDE), reducing_gap=2.0)
        yield (
            {
                "pages": pages,
                "page": number,
                "width": drawn.width,
                "height": drawn.height,
                "stride": drawn.width * 4,
            },
            drawn.tobytes("raw", "BGRX"),
        )


def words(_told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    """The words of a PDF, page by page."""
    for text in itertools.islice(words_by_page(data), _MOST_PAGES):
        yield {"words": text}, b""
