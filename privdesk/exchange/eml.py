"""Read an e-mail message (.eml) so that its particulars can be proposed at intake."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage
from html.parser import HTMLParser

from typing_extensions import override

_TEXT_LIMIT = 200_000  # characters
_SPACES = re.compile(r"[ \t\r\f\v]+")
_BLANK_LINES = re.compile(r"\n\s*\n+")


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """What a message says of itself; every part may be empty, none is trusted.

    Attributes:
        sender_name: display name of the sender.
        sender_email: address of the sender.
        subject: one line.
        sent_at: aware instant in UTC; None if the header is missing or broken.
        text: the words of the message, without markup.
        attachments: names of attached files.
    """

    sender_name: str
    sender_email: str
    subject: str
    sent_at: datetime | None
    text: str
    attachments: tuple[str, ...]


class _Words(HTMLParser):
    """Keeps the words of an HTML body; scripts, styles and links to images are dropped."""

    _SILENT = frozenset({"script", "style", "head", "title"})
    _BREAKS = frozenset({"p", "br", "div", "li", "tr", "h1", "h2", "h3"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._silent = 0
        self.parts: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._silent += tag in self._SILENT
        if tag in self._BREAKS:
            self.parts.append("\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in self._SILENT and self._silent > 0

    @override
    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


def read_message(data: bytes) -> IncomingMessage:
    """Read the particulars of a message; broken parts come back empty, nothing is fetched."""
    message = message_from_bytes(data, policy=policy.default)
    sender = _sender(message)
    return IncomingMessage(
        sender_name=_one_line(sender.display_name) if sender else "",
        sender_email=_one_line(sender.addr_spec) if sender else "",
        subject=_one_line(_header(message, "subject")),
        sent_at=_sent_at(message),
        text=_body(message)[:_TEXT_LIMIT],
        attachments=_attachments(message),
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except (ValueError, IndexError, AttributeError, TypeError):
        # The parser of the standard library trips over some malformed headers.
        return ""


def _sender(message: EmailMessage) -> Address | None:
    try:
        header = message.get("from")
        addresses = getattr(header, "addresses", ())
    except (ValueError, IndexError, AttributeError, TypeError):
        return None
    usable = (a for a in addresses if a.username and a.domain)
    return next(usable, None)


def _sent_at(message: EmailMessage) -> datetime | None:
    try:
        stamp = getattr(message.get("date"), "datetime", None)
    except (ValueError, IndexError, AttributeError, TypeError, OverflowError):
        return None
    if not isinstance(stamp, datetime):
        return None
    aware = stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)
    return aware.astimezone(UTC)


def _one_line(text: str) -> str:
    return " ".join(text.replace("\x00", "").split())


def _body(message: EmailMessage) -> str:
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    try:
        content = part.get_content()
    except (LookupError, ValueError, KeyError, AssertionError):
        content = part.get_payload(decode=False)
    text = content if isinstance(content, str) else ""
    if part.get_content_type() == "text/html":
        parser = _Words()
        parser.feed(text)
        text = "".join(parser.parts)
    lines = "\n".join(_SPACES.sub(" ", line).strip() for line in text.splitlines())
    return _BLANK_LINES.sub("\n\n", lines.replace("\x00", "")).strip()


def _attachments(message: EmailMessage) -> tuple[str, ...]:
    try:
        parts = list(message.iter_attachments())
    except (AttributeError, TypeError, ValueError):
        return ()
    names = (part.get_filename() for part in parts if isinstance(part, EmailMessage))
    return tuple(_one_line(name) for name in names if name)
