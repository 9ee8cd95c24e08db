"""Copies with places blacked out: every page becomes a picture, so that nothing lies beneath.

The copy is made of the pictures alone. No text, font, layer, annotation, attachment, thumbnail,
metadata or earlier revision of the paper gets into it, also none of the pages without a mark:
their objects may be shared with a page that has one.
"""

import ctypes
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pypdfium2
import pypdfium2.raw
from pikepdf import Dictionary, Name, Pdf, Stream
from PIL import Image, ImageDraw

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.redaction import WHOLE, Box
from privdesk.pdf.papers import gather, ready_pdf, ready_picture
from privdesk.pdf.picture_kinds import PICTURES
from privdesk.pdf.reading import PDFIUM

_DPI = 200
_POINTS = 72
_QUALITY = 82
_MOST_PIXELS = 40_000_000  # of a page; a larger one is drawn coarser
_GROUP = 20
_MOST_HITS = 500


def redacted_copy(
    paper: bytes, media_type: str, marks: Mapping[int, Sequence[Box]], target: Path
) -> int:
    """Write a copy of a PDF or a picture as a PDF of pictures with these places in black.

    Args:
        paper: its bytes, which never touch the disk: what is deleted there can be found again.
        media_type: of the paper.
        marks: places by page, from 0.
        target: of the copy; names beside it are used while it is made.

    Returns:
        the number of its pages.

    Raises:
        InvalidInput: the paper cannot be read.
    """
    pages = pages_of(paper, media_type)
    parts: list[Path] = []
    try:
        with PDFIUM, _opened(pages) as document:
            count = len(document)
            for start in range(0, count, _GROUP):
                part = target.with_suffix(f".{start}.pdf")
                parts.append(part)
                with Pdf.new() as group:
                    _draw(document, range(start, min(start + _GROUP, count)), marks, group)
                    group.save(part)
        (whole,) = gather(parts, target.parent, group=len(parts))
        whole.replace(target)
        return count
    finally:
        for path in parts:
            path.unlink(missing_ok=True)


def redacted_bytes(paper: bytes, media_type: str, marks: Mapping[int, Sequence[Box]]) -> bytes:
    """The same copy in memory: for one that is kept where no page may touch the disk.

    Raises:
        InvalidInput: the paper cannot be read.
    """
    pages, out = pages_of(paper, media_type), io.BytesIO()
    with PDFIUM, _opened(pages) as document, Pdf.new() as copy:
        _draw(document, range(len(document)), marks, copy)
        copy.save(out)
    return out.getvalue()


def pages_of(paper: bytes, media_type: str) -> bytes:
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


def _draw(
    document: pypdfium2.PdfDocument,
    numbers: range,
    marks: Mapping[int, Sequence[Box]],
    pdf: Pdf,
) -> None:
    for number in numbers:
        page = document[number]
        width, height = page.get_size()
        dpi = min(_DPI, (_MOST_PIXELS * _POINTS * _POINTS / max(width * height, 1)) ** 0.5)
        picture = page.render(scale=dpi / _POINTS, draw_annots=False).to_pil().convert("RGB")
        _blacken(picture, marks.get(number, ()))
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=_QUALITY)
        _add(pdf, out.getvalue(), picture.size, (width, height))


def _blacken(picture: Image.Image, boxes: Sequence[Box]) -> None:
    pen = ImageDraw.Draw(picture)
    across, down = picture.width / WHOLE, picture.height / WHOLE
    for box in boxes:
        # A pixel more on each side: half-covered pixels at an edge would tell of what was there.
        corners = (box.left * across - 1, box.top * down - 1)
        pen.rectangle((corners, (box.right * across + 1, box.bottom * down + 1)), fill="black")


def _add(pdf: Pdf, jpeg: bytes, pixels: tuple[int, int], size: tuple[float, float]) -> None:
    width, height = size
    image = Stream(pdf, jpeg)
    image.Type, image.Subtype, image.Filter = Name.XObject, Name.Image, Name.DCTDecode
    image.Width, image.Height = pixels
    image.ColorSpace, image.BitsPerComponent = Name.DeviceRGB, 8
    page = pdf.add_blank_page(page_size=(max(width, 3), max(height, 3)))
    page.obj.Resources = Dictionary(XObject=Dictionary(Im=pdf.make_indirect(image)))
    page.obj.Contents = Stream(pdf, f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Im Do Q".encode())


def _opened(source: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        raise InvalidInput((Problem("file", "The pages cannot be drawn."),)) from error


def find_boxes(source: bytes, page: int, words: str) -> tuple[Box, ...]:
    """Where these words stand on a page (from 0) of a PDF, whatever their case; a box a line."""
    wanted = " ".join(words.split())
    if not wanted:
        return ()
    with PDFIUM, _opened(source) as document:
        if not 0 <= page < len(document):
            return ()
        sheet = document[page]
        text = sheet.get_textpage()
        return tuple(_hits(sheet, text, wanted))


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
