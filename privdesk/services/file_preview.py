"""Look into a file of a case: pages, a picture or words, in memory and without running anything."""

from dataclasses import dataclass

from privdesk.domain.correspondence import StoredFile
from privdesk.domain.errors import InvalidInput
from privdesk.domain.said import said
from privdesk.exchange.eml import read_message
from privdesk.exchange.msg import read_msg
from privdesk.pdf.reading import PageImage, page_image, page_sizes
from privdesk.services.desk import Desk

LARGEST = 64 * 1024 * 1024
"""Bytes; a larger file is not looked into."""

_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp", "image/tiff")
_LONGEST = 200_000  # characters
_LARGEST_PAGE = 4000  # points; a page beyond is drawn smaller


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What can be seen of a file; of pages, picture and words one is there, or a note says why.

    Attributes:
        file: the file.
        pages: how many pages it has, for a PDF.
        page: the page looked at, counted from 0.
        image: that page, drawn.
        picture: the bytes of an image that can be shown.
        text: the words of a message or a text.
        note: why nothing is shown; empty if something is.
    """

    file: StoredFile
    pages: int = 0
    page: int = 0
    image: PageImage | None = None
    picture: bytes = b""
    text: str = ""
    note: str = ""


def preview_file(desk: Desk, file_id: int, page: int = 0, dots_per_inch: float = 96) -> FilePreview:
    """Look into a file.

    Args:
        desk: the open case file.
        file_id: the file.
        page: of a PDF, counted from 0; beyond the end the last.
        dots_per_inch: at which a page is drawn.

    Raises:
        NotFound: there is no such file.
    """
    queries = desk.file.queries()
    file = queries.file(file_id)
    if file.size == 0:
        return FilePreview(file, note=said("Its content was deleted when it was no longer needed."))
    if file.size > LARGEST:
        return FilePreview(file, note=said("It is too large to look into. Save it to open it."))
    data = b"".join(queries.file_bytes(file_id))
    try:
        return _look(file, data, page, dots_per_inch)
    except InvalidInput as error:
        return FilePreview(file, note=error.sentence)


def _look(file: StoredFile, data: bytes, page: int, dots: float) -> FilePreview:
    name, kind = file.name.casefold(), file.media_type
    if kind == "application/pdf" or data[:5] == b"%PDF-":
        sizes = page_sizes(data)
        if not sizes:
            return FilePreview(file, note=said("It has no page."))
        here = min(max(page, 0), len(sizes) - 1)
        longest = max(sizes[here].width, sizes[here].height, 1)
        drawn = page_image(data, here, dots * min(1.0, _LARGEST_PAGE / longest))
        return FilePreview(file, pages=len(sizes), page=here, image=drawn)
    if kind == "message/rfc822" or name.endswith((".eml", ".msg")):
        message = read_msg(data) if name.endswith(".msg") else read_message(data)
        head = f"{message.sender_name} <{message.sender_email}>\n{message.subject}\n\n"
        return FilePreview(file, text=(head + message.text)[:_LONGEST])
    if kind in _PICTURES:
        return FilePreview(file, picture=data)
    if kind.startswith("text/") or name.endswith((".csv", ".json", ".log", ".md", ".xml")):
        return FilePreview(file, text=data[: _LONGEST * 4].decode("utf-8", "replace")[:_LONGEST])
    return FilePreview(
        file, note=said("This kind of file cannot be shown here. Save it to open it.")
    )
