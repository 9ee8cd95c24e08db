"""Look into a file of a case: pages, a picture or words, in memory and without running anything.

What came in is read and drawn in a process of its own, with an end to its time and memory.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from privdesk.domain.correspondence import StoredFile
from privdesk.domain.errors import InvalidInput
from privdesk.domain.said import joined, said
from privdesk.exchange import shown_mail
from privdesk.pdf import apart
from privdesk.pdf.apart import PageImage, SeenPage
from privdesk.pdf.picture_kinds import PICTURES
from privdesk.services.desk import Desk
from privdesk.workers import let_all_go

__all__ = [
    "LARGEST",
    "FilePreview",
    "Fineness",
    "PageImage",
    "get_ready",
    "let_go",
    "preview_file",
]

LARGEST = 64 * 1024 * 1024
"""Bytes; a larger file is not looked into."""

_LONGEST = 200_000  # characters
_LONGEST_LINE = 2_000  # characters; a longer one takes the window seconds to lay out
_TEXTS = (".csv", ".json", ".log", ".md", ".xml")
_MAILS = (".eml", ".msg")
get_ready, let_go = apart.get_ready, let_all_go


@dataclass(frozen=True, slots=True)
class Fineness:
    """How fine a page is drawn.

    Attributes:
        dots_per_inch: of a PDF.
        widest: pixels across, of a picture.
    """

    dots_per_inch: float = 96
    widest: int = 800


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What can be seen of a file: a page or words, or a note says why there is nothing.

    Attributes:
        file: the file.
        pages: how many pages it has, for a PDF or a picture.
        page: the page looked at, counted from 0.
        image: that page, drawn.
        text: the words of a message or a text.
        lines: of a message, who wrote when and about what, and what came with it.
        note: why nothing is shown; empty if something is.
    """

    file: StoredFile
    pages: int = 0
    page: int = 0
    image: PageImage | None = None
    text: str = ""
    lines: tuple[str, ...] = ()
    note: str = ""


def preview_file(
    desk: Desk, file_id: int, page: int = 0, fineness: Fineness | None = None
) -> FilePreview:
    """Look into a file.

    Args:
        desk: the open case file.
        file_id: the file.
        page: of a PDF or a picture, counted from 0; beyond the end the last.
        fineness: of what is drawn.

    Raises:
        NotFound: there is no such file.
        Refused: it is not wanted any more.
    """
    queries = desk.file.queries()
    file = queries.file(file_id)
    if file.size == 0:
        return FilePreview(file, note=said("Its content was deleted when it was no longer needed."))
    if file.size > LARGEST:
        return FilePreview(file, note=said("It is too large to look into. Save it to open it."))
    data = b"".join(queries.file_bytes(file_id))
    try:
        return _look(file, data, page, fineness or Fineness(), desk.clock.zone)
    except InvalidInput as error:
        advice = said("Save it to open it in another program.")
        return FilePreview(file, page=page, note=joined(" ", (error.sentence, advice)))


def _look(
    file: StoredFile, data: bytes, page: int, fineness: Fineness, zone: ZoneInfo
) -> FilePreview:
    name, kind = file.name.casefold(), file.media_type
    if kind == "application/pdf" or data.startswith(b"%PDF-"):
        return _shown(file, apart.page_of(data, page, fineness.dots_per_inch))
    if kind == "message/rfc822" or name.endswith(_MAILS):
        facts, _nothing = apart.only_answer(
            shown_mail.WORK, {"outlook": name.endswith(".msg")}, data
        )
        return _message(file, facts, zone)
    if kind in PICTURES:
        return _shown(file, apart.picture_of(data, page, fineness.widest))
    if kind.startswith("text/") or name.endswith(_TEXTS):
        text = data[: _LONGEST * 4].decode("utf-8", "replace")[:_LONGEST]
        return FilePreview(file, text=_broken(text))
    return FilePreview(
        file, note=said("This kind of file cannot be shown here. Save it to open it.")
    )


def _message(file: StoredFile, facts: Mapping[str, Any], zone: ZoneInfo) -> FilePreview:
    """A message as plain text: no picture of it is fetched, nothing of it runs."""
    sent = datetime.fromisoformat(facts["sent"]).astimezone(zone) if facts["sent"] else None
    names = ", ".join(facts["files"])
    if facts["more"]:
        names = said("{names} and {count} more", names=names, count=facts["more"])
    lines = (
        said("From {sender}", sender=facts["sender"]) if facts["sender"] else "",
        said("Subject: {subject}", subject=facts["subject"]) if facts["subject"] else "",
        said("Sent {sent} (office time)", sent=format(sent, "%Y-%m-%d %H:%M")) if sent else "",
        said("Files: {names}", names=names) if facts["files"] else "",
        *facts["left_out"],
    )
    words = _broken(facts["text"]) or said("This message has no words.")
    return FilePreview(file, text=words, lines=tuple(line for line in lines if line))


def _shown(file: StoredFile, seen: SeenPage) -> FilePreview:
    return FilePreview(file, pages=seen.pages, page=seen.page, image=seen.image)


def _broken(text: str) -> str:
    """The text with very long lines broken."""
    return "\n".join(
        line[start : start + _LONGEST_LINE]
        for line in text.splitlines()
        for start in range(0, max(len(line), 1), _LONGEST_LINE)
    )
