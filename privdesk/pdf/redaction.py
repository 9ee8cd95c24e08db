"""Copies with places blacked out: every page becomes a picture, so that nothing lies beneath.

The copy is made of the pictures alone. No text, font, layer, annotation, attachment, thumbnail,
metadata or earlier revision of the paper gets into it, also none of the pages without a mark:
their objects may be shared with a page that has one.
"""

import io
import itertools
from collections.abc import Mapping, Sequence
from pathlib import Path

from pikepdf import Dictionary, Name, Pdf, Stream

from privdesk.domain.redaction import Box
from privdesk.pdf.apart import PagePicture, blackened_pages
from privdesk.pdf.papers import gather

_GROUP = 20


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
    count, parts = 0, list[Path]()
    pictures = blackened_pages(paper, media_type, marks)
    try:
        while some := list(itertools.islice(pictures, _GROUP)):
            part = target.with_suffix(f".{count}.pdf")
            parts.append(part)
            with Pdf.new() as group:
                for picture in some:
                    _add(group, picture)
                group.save(part)
            count += len(some)
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
    out = io.BytesIO()
    with Pdf.new() as copy:
        for picture in blackened_pages(paper, media_type, marks):
            _add(copy, picture)
        copy.save(out)
    return out.getvalue()


def _add(pdf: Pdf, picture: PagePicture) -> None:
    width, height = picture.size
    image = Stream(pdf, picture.jpeg)
    image.Type, image.Subtype, image.Filter = Name.XObject, Name.Image, Name.DCTDecode
    image.Width, image.Height = picture.pixels
    image.ColorSpace, image.BitsPerComponent = Name.DeviceRGB, 8
    page = pdf.add_blank_page(page_size=(max(width, 3), max(height, 3)))
    page.obj.Resources = Dictionary(XObject=Dictionary(Im=pdf.make_indirect(image)))
    page.obj.Contents = Stream(pdf, f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Im Do Q".encode())
