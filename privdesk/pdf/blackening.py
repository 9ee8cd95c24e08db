"""Black out a paper that came in: its pages, where words stand, pictures of it; in a worker."""

import ctypes
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pypdfium2
import pypdfium2.raw
from PIL import Image, ImageDraw

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.redaction import WHOLE, Box
from privdesk.pdf.papers import ready_pdf, ready_picture
from privdesk.pdf.picture_kinds import PICTURES
from privdesk.pdf.reading import PDFIUM, opened
from privdesk.workers.frames import Frame

_DPI = 200
_POINTS = 72
_QUALITY = 82
_MOST_PIXELS = 40_000_000  # of a page; a larger one is drawn coarser
_MOST_HITS = 500


def sheets(told: Mapping[str, Any], paper: bytes) -> Iterator[Frame]:
    """The paper as a PDF that can be shown and marked, with the size of each page in points."""
    pages = _pages_of(paper, told["media_type"])
    with PDFIUM, opened(pages) as document:
        sizes = [document.get_page_size(number) for number in range(len(document))]
    yield {"sizes": sizes}, pages


def places(told: Mapping[str, Any], paper: bytes) -> Iterator[Frame]:
    """Where words stand on a page (from 0), whatever their case; a box a line."""
    page, wanted = told["page"], " ".join(told["words"].split())
    boxes: list[Box] = []
    if wanted:
        with PDFIUM, opened(_pages_of(paper, told["media_type"])) as document:
            if 0 <= page < len(document):
                sheet = document[page]
                boxes = list(_hits(sheet, sheet.get_textpage(), wanted))
    yield {"boxes": [(box.left, box.top, box.right, box.bottom) for box in boxes]}, b""


def pictures(told: Mapping[str, Any], paper: bytes) -> Iterator[Frame]:
    """Each page as a JPEG with its marks in black."""
    marks = {
        int(page): [Box(*corners) for corners in boxes] for page, boxes in told["marks"].items()
    }
    with PDFIUM, opened(_pages_of(paper, told["media_type"])) as document:
        for number in range(len(document)):
            page = document[number]
            width, height = page.get_size()
            dpi = min(_DPI, (_MOST_PIXELS * _POINTS * _POINTS / max(width * height, 1)) ** 0.5)
            picture = page.render(scale=dpi / _POINTS, draw_annots=False).to_pil().convert("RGB")
            _blacken(picture, marks.get(number, ()))
            out = io.BytesIO()
            picture.save(out, "JPEG", quality=_QUALITY)
            yield {"pixels": picture.size, "size": (width, height)}, out.getvalue()


def _pages_of(paper: bytes, media_type: str) -> bytes:
    """A paper as a PDF that can be shown and marked.

    Raises:
        InvalidInput: it is neither a PDF nor a picture, or cannot be read.
    """
    made = io.BytesIO()
    if media_type == "application/pdf":
        ready_pdf(io.BytesIO(paper), made)
    elif media_type in PICTURES:
        ready_picture(io.BytesIO(paper), made)
    else:
        raise InvalidInput((Problem("file", "Only PDF files and pictures can be blacked out."),))
    return made.getvalue()


def _blacken(picture: Image.Image, boxes: Sequence[Box]) -> None:
    pen = ImageDraw.Draw(picture)
    across, down = picture.width / WHOLE, picture.height / WHOLE
    for box in boxes:
        # A pixel more on each side: half-covered pixels at an edge would tell of what was there.
        corners = (box.left * across - 1, box.top * down - 1)
        pen.rectangle((corners, (box.right * across + 1, box.bottom * down + 1)), fill="black")


def _hits(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, wanted: str) -> Iterator[Box]:
    searcher = text.search(wanted, match_case=False)
    for _ in range(_MOST_HITS):
        found = searcher.get_next()
        if found is None:
            return
        start, count = found
        for number in range(text.count_rects(start, count)):
            left, bottom, right, top = text.get_rect(number)
            one, other = _shown_at(page, left, bottom), _shown_at(page, right, top)
            box = Box(one[0] - 25, one[1] + 25, other[0] + 25, other[1] - 25)
            yield box.kept_on_page()


def _shown_at(page: pypdfium2.PdfPage, x: float, y: float) -> tuple[int, int]:
    """Where a point of the page is shown, in parts of `WHOLE`."""
    across, down = ctypes.c_int(), ctypes.c_int()
    pypdfium2.raw.FPDF_PageToDevice(
        page.raw, 0, 0, WHOLE, WHOLE, 0, x, y, ctypes.byref(across), ctypes.byref(down)
    )
    return across.value, down.value
