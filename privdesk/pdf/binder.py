"""Bind drawn pages and papers to one PDF: papers on their pages, bookmarks, what is claimed."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pikepdf
from pikepdf import Dictionary, Name, OutlineItem, Page, Pdf, Rectangle, Stream

from privdesk.pdf.papers import gather

_ARCHIVAL = ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in the binder, by the number of its page from 0, and the places below it."""

    title: str
    page: int
    below: tuple["Bookmark", ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a page of a paper is drawn.

    Attributes:
        page: of the binder, from 0.
        name: under which the drawn page calls it.
        box: left, bottom, right, top in points.
    """

    page: int
    name: str
    box: tuple[float, float, float, float]


GoesOn = Callable[[int, int], None]
"""Hears how many pages are bound and of how many; stops by raising."""


def bind(
    drawn: bytes,
    papers: Sequence[Path],
    frames: Sequence[Frame],
    bookmarks: Sequence[Bookmark],
    target: Path,
    goes_on: GoesOn,
) -> None:
    """Write the binder.

    Args:
        drawn: the finished pages of our own.
        papers: PDFs whose pages stand in the frames, in their order; they are used up.
        frames: one for each of these pages.
        bookmarks: the outline.
        target: where the binder shall lie.
        goes_on: hears of progress.
    """
    paths = gather(list(papers), target.parent)
    with ExitStack() as stack:
        parts = [
            stack.enter_context(Pdf.open(path, access_mode=pikepdf.AccessMode.stream))
            for path in paths
        ]
        pdf = stack.enter_context(Pdf.open(BytesIO(drawn)))
        pages = [page for part in parts for page in part.pages]
        assert len(pages) == len(frames), "each page of a paper has its frame"
        for done, (page, frame) in enumerate(zip(pages, frames, strict=True)):
            _place(pdf, page, frame)
            goes_on(done, len(frames))
        if frames:
            _claim_nothing(pdf)
        with pdf.open_outline() as outline:
            outline.root.extend(_item(one) for one in bookmarks)
        pdf.Root.PageMode = Name.UseOutlines
        pdf.save(
            target, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=False
        )
    for path in paths:
        path.unlink()


def _place(pdf: Pdf, paper: Page, frame: Frame) -> None:
    """Put a page of a paper under the name that a drawn page calls it by."""
    inner = pdf.copy_foreign(paper.as_form_xobject())
    page = pdf.pages[frame.page]
    # What the drawn pages share must not come to know the papers of one of them.
    shared = page.obj.Resources
    resources = Dictionary(dict(shared.items()))
    page.obj.Resources = resources
    left, bottom, right, top = frame.box
    rect = Rectangle(left, bottom, right, top)
    content = page.calc_form_xobject_placement(inner, Name("/In"), rect)
    form = Stream(pdf, content)
    form.Type, form.Subtype, form.FormType = Name.XObject, Name.Form, 1
    form.BBox = [left, bottom, right, top]
    form.Resources = Dictionary(XObject=Dictionary(In=inner))
    resources.XObject = Dictionary({f"/{frame.name}": pdf.make_indirect(form)})


def _claim_nothing(pdf: Pdf) -> None:
    """A binder with papers of others cannot promise what they do not keep."""
    with pdf.open_metadata(set_pikepdf_as_editor=False) as told:
        for name in _ARCHIVAL:
            if name in told:
                del told[name]


def _item(bookmark: Bookmark) -> OutlineItem:
    item = OutlineItem(bookmark.title, bookmark.page, "XYZ", left=0, top=792)
    item.children.extend(_item(one) for one in bookmark.below)
    item.is_closed = len(bookmark.below) > 20  # noqa: PLR2004 - a long list starts folded
    return item


def identifier_of(source: BinaryIO) -> str:
    """What a binder says it is: the sum over its papers; empty where it says nothing."""
    try:
        with Pdf.open(source) as pdf, pdf.open_metadata() as told:
            return str(told.get("dc:identifier", ""))
    except (pikepdf.PdfError, ValueError, OSError):
        return ""
