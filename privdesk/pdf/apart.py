"""Papers that came in, read and drawn in a worker: what breaks one breaks nothing else.

Its bytes go there over a pipe and never lie on a disk. Two seconds for a page, 500 MB, no socket.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.redaction import Box
from privdesk.domain.said import said
from privdesk.pdf.reading import PageImage, PageSize, first_words
from privdesk.workers import End, Ended, Limits, Patience, Pool
from privdesk.workers.frames import Frame

SECONDS = 2
"""Time of the processor for a page."""

_WORK = "privdesk.pdf.paper_work"
_BLACKENING = "privdesk.pdf.blackening"
_WORKERS = Pool(Limits(500 * 1024**2, (_WORK,)))
_A_PAGE = Patience(processor=SECONDS, piece=4 * SECONDS)
_ALL_WORDS = Patience(processor=SECONDS, piece=4 * SECONDS, whole=10 * SECONDS)
_LARGE = Pool(Limits(1536 * 1024**2, (_BLACKENING,)))  # it holds a whole paper twice
_A_COPY = Patience(processor=20, piece=60)


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page of a paper.

    Attributes:
        pages: how many there are.
        page: which one it is, from 0.
        image: as it is drawn.
    """

    pages: int
    page: int
    image: PageImage


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page with black places, as a JPEG.

    Attributes:
        pixels: across and down.
        size: in points.
        jpeg: its bytes.
    """

    pixels: tuple[int, int]
    size: tuple[float, float]
    jpeg: bytes


def page_of(data: bytes, page: int, dots_per_inch: float) -> SeenPage:
    """A page of a PDF, from 0; beyond the end the last, and coarser if it is very large.

    Raises:
        InvalidInput: it cannot be drawn; says why.
        Refused: it is not wanted any more.
    """
    return _seen(f"{_WORK}:page", {"page": page, "dots": dots_per_inch}, data)


def picture_of(data: bytes, page: int, widest: int) -> SeenPage:
    """A picture, upright, so many pixels wide at most; a TIFF may have several pages.

    Raises:
        InvalidInput: it cannot be drawn; says why.
        Refused: it is not wanted any more.
    """
    return _seen(f"{_WORK}:picture", {"page": page, "widest": widest}, data)


def _seen(work: str, told: Mapping[str, object], data: bytes) -> SeenPage:
    facts, pixels = only_answer(work, told, data)
    shape = (facts["width"], facts["height"], facts["stride"])
    if len(pixels) != shape[1] * shape[2] or shape[2] < shape[0] * 4:
        raise _refusal(End.BROKEN)
    return SeenPage(facts["pages"], facts["page"], PageImage(*shape, pixels))


def only_answer(work: str, told: Mapping[str, object], data: bytes) -> Frame:
    """What a worker makes of a file that came in.

    Args:
        work: module and function; it gives one piece.
        told: facts for it.
        data: the file.

    Raises:
        InvalidInput: it cannot be read; says why.
        Refused: it is not wanted any more.
    """
    with _sentences():
        answers = list(_WORKERS.ask(work, told, data, patience=_A_PAGE))
        if len(answers) != 1:
            raise Ended(End.BROKEN)
        return answers[0]


def words_of(data: bytes, *, limit: int = 200_000) -> str:
    """The words of a PDF, so many characters at most: those of the pages that can be read."""
    return first_words(_words(data), limit)


def _words(data: bytes) -> Iterator[str]:
    try:
        for facts, _nothing in _WORKERS.ask(f"{_WORK}:words", {}, data, patience=_ALL_WORDS):
            yield str(facts["words"])
    except Ended:
        return  # a paper without words is kept as well


def sheets_of(data: bytes, media_type: str) -> tuple[bytes, tuple[PageSize, ...]]:
    """A paper as a PDF without scripts, forms and attachments, and the size of each page.

    Raises:
        InvalidInput: it is neither a PDF nor a picture, or cannot be read.
        Refused: it is not wanted any more.
    """
    ((facts, pdf),) = _large("sheets", {"media_type": media_type}, data)
    return pdf, tuple(PageSize(width, height) for width, height in facts["sizes"])


def places_of(data: bytes, media_type: str, page: int, words: str) -> tuple[Box, ...]:
    """Where words stand on a page (from 0), whatever their case; a box a line.

    Raises:
        InvalidInput: it is neither a PDF nor a picture, or cannot be read.
        Refused: it is not wanted any more.
    """
    told = {"media_type": media_type, "page": page, "words": words}
    ((facts, _nothing),) = _large("places", told, data)
    return tuple(Box(*corners) for corners in facts["boxes"])


def blackened_pages(
    data: bytes, media_type: str, marks: Mapping[int, Sequence[Box]]
) -> Iterator[PagePicture]:
    """Each page as a picture with these places in black, one after the other.

    Raises:
        InvalidInput: it is neither a PDF nor a picture, or cannot be read.
        Refused: it is not wanted any more.
    """
    boxes = {
        page: [(box.left, box.top, box.right, box.bottom) for box in of_page]
        for page, of_page in marks.items()
    }
    for facts, jpeg in _large("pictures", {"media_type": media_type, "marks": boxes}, data):
        across, down = facts["pixels"]
        width, height = facts["size"]
        yield PagePicture((across, down), (width, height), jpeg)


def _large(work: str, told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    with _sentences():
        yield from _LARGE.ask(f"{_BLACKENING}:{work}", told, data, patience=_A_COPY)


def get_ready() -> None:
    """Have a worker ready for the first page; does not wait for it."""
    _WORKERS.warm()


@contextmanager
def _sentences() -> Iterator[None]:
    try:
        yield
    except Ended as ended:
        raise _refusal(ended.why) from ended


def _refusal(why: End) -> InvalidInput | Refused:
    match why:
        case End.STOPPED:
            return Refused(said("Stopped. Nothing was changed."))
        case End.LATE:
            return _problem(said("It takes too long to draw."))
        case End.BROKEN:
            return _problem(said("It needs too much memory, or breaks what draws it."))


def _problem(sentence: str) -> InvalidInput:
    return InvalidInput((Problem("file", sentence),))


__all__ = [
    "SECONDS",
    "PageImage",
    "PagePicture",
    "PageSize",
    "SeenPage",
    "blackened_pages",
    "get_ready",
    "only_answer",
    "page_of",
    "picture_of",
    "places_of",
    "sheets_of",
    "words_of",
]
