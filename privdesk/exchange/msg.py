"""Read a message as Outlook saves it (.msg)."""

import io
import struct
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parseaddr
from typing import TYPE_CHECKING

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.mail import IncomingMessage, MessagePart
from privdesk.exchange.eml import LARGEST, MOST_PARTS, clean_name, one_line, read_message
from privdesk.exchange.plain_text import tidy, words_of_html

if TYPE_CHECKING:
    from oxmsg import Message

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of a compound file, in which Outlook keeps a message."""

_TEXT_LIMIT = 200_000  # characters
_BROKEN = (
    OSError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    AssertionError,
    NotImplementedError,
    OverflowError,
    RecursionError,
    MemoryError,
    struct.error,
)
"""What the library trips with over files that are cut or made to mislead."""


def read_msg(data: bytes) -> IncomingMessage:
    """Read the particulars of an Outlook message; nothing is fetched.

    Raises:
        InvalidInput: the bytes are no Outlook message that can be read.
    """
    # Only who reads an Outlook message waits for it.
    from oxmsg import Message

    if not data.startswith(MAGIC) or len(data) > LARGEST:
        raise _unreadable()
    try:
        message = Message.load(io.BytesIO(data))
        return _read(message)
    except _BROKEN as error:
        raise _unreadable() from error


def _unreadable() -> InvalidInput:
    sentence = "This is no Outlook message that can be read. Save it again, or as .eml."
    return InvalidInput((Problem("file", sentence),))


def _read(message: "Message") -> IncomingMessage:
    headers = _headers(message)
    name, email = parseaddr(message.sender or "")
    text = message.body or (words_of_html(message.html_body) if message.html_body else "")
    parts = tuple(_parts(message))
    return IncomingMessage(
        sender_name=one_line(name) or headers.sender_name,
        sender_email=one_line(email) if "@" in email else headers.sender_email,
        subject=one_line(message.subject or "") or headers.subject,
        sent_at=_instant(message.sent_date) or headers.sent_at,
        text=tidy(text)[:_TEXT_LIMIT],
        attachments=tuple(part.name for part in parts),
        message_id=headers.message_id,
        answers=headers.answers,
        parts=parts,
        automatic=headers.automatic,
        junk=headers.junk,
    )


def _headers(message: "Message") -> IncomingMessage:
    """The Internet headers that Outlook kept, read as those of any message."""
    lines = (
        f"{name}: {' '.join(str(value).split())}"
        for name, value in (message.message_headers or {}).items()
        if not name.lower().startswith("content-")
    )
    return read_message("\n".join((*lines, "", "")).encode("utf-8", "replace"))


def _instant(stamp: datetime | None) -> datetime | None:
    if stamp is None:
        return None
    return (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).astimezone(UTC)


def _parts(message: "Message") -> Iterator[MessagePart]:
    for number, attachment in enumerate(message.attachments[:MOST_PARTS], 1):
        data = attachment.file_bytes if attachment.attached_by_value else None
        if data:
            name = clean_name(attachment.file_name or "") or f"part-{number}"
            yield MessagePart(name, attachment.mime_type or "application/octet-stream", data)
