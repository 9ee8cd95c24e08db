"""Read an e-mail message (.eml) so that its particulars can be proposed at intake.

Limits stand before the parser: a header block, the number of parts and their depth are bounded
before anything is unpacked, so that no message takes long or much memory.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage, MIMEPart
from email.utils import parsedate_to_datetime

from privdesk.domain.mail import IncomingMessage, MessagePart
from privdesk.exchange.charsets import decoded, readable_head
from privdesk.exchange.plain_text import tidy, words_of_html

LARGEST = 64 * 1024 * 1024
"""Bytes of a message; of a larger one only the first so many are read."""

MOST_PARTS = 200
"""Parts of a message; those behind are not read."""

_TEXT_LIMIT = 200_000  # characters
_LONGEST_HEADER = 16_384  # bytes of one header
_HEADERS = 262_144  # bytes of all headers
_MOST_LEVELS = 60  # boundaries, and messages within messages
_LONGEST_STRUCTURED = 2_000  # bytes of a header that is parsed into its parts
_MOST_ANSWERED = 50
_ID = re.compile(r"<([^<>\s]{1,500})>")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_FIELD = re.compile(rb"[^\n]*(?:\n[ \t][^\n]*)*(?:\n|$)")
_LEVEL = re.compile(rb"boundary\s*=|message/rfc822", re.IGNORECASE)
_STRUCTURED = re.compile(
    rb"^(?:content-[a-z-]+|from|date|received|mime-version):(?:[^\r\n]|\r?\n[ \t]){%d,}"
    % _LONGEST_STRUCTURED,
    re.IGNORECASE | re.MULTILINE,
)
_BROKEN = (
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    AssertionError,
    OverflowError,
    RecursionError,
)
"""What the parser of the standard library trips with over malformed headers."""


def read_message(data: bytes) -> IncomingMessage:
    """Read the particulars of a message; broken parts come back empty, nothing is fetched."""
    left_out: list[str] = []
    if len(data) > LARGEST:
        left_out.append(f"Only the first {LARGEST // 1024 // 1024} MB of this message were read.")
    message = _parsed(readable_head(_bounded(data[:LARGEST], left_out)), left_out)
    sender = _sender(message)
    parts = tuple(_parts(message, left_out))
    return IncomingMessage(
        sender_name=one_line(sender.display_name) if sender else "",
        sender_email=one_line(sender.addr_spec) if sender else "",
        subject=one_line(_header(message, "subject")),
        sent_at=_sent_at(message),
        received_at=_received_at(message),
        text=_body(message)[:_TEXT_LIMIT],
        attachments=tuple(part.name for part in parts if not part.inline),
        message_id=next(iter(ids_in(_header(message, "message-id"))), ""),
        answers=_answers(message),
        parts=parts,
        automatic=_is_automatic(message),
        junk=_header(message, "x-spam-flag").strip().lower() == "yes",
        left_out=tuple(left_out),
    )


def ids_in(text: str) -> tuple[str, ...]:
    """The message ids in a header, without angle brackets."""
    return tuple(_ID.findall(text[:_LONGEST_HEADER]))


def one_line(text: str) -> str:
    """The text on one line, without characters that steer a screen."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _bounded(data: bytes, left_out: list[str]) -> bytes:
    """The message with headers of a bounded length: the parser takes long over very long ones."""
    end = _HEAD_END.search(data)
    head = data[: end.start()] if end else data
    longest = max((len(line) for line in head.splitlines()), default=0)
    if len(head) <= _HEADERS and longest <= _LONGEST_HEADER and len(head) <= _LONGEST_HEADER:
        return data
    fields, size = [], 0
    for match in _FIELD.finditer(head[: 4 * _HEADERS]):
        field = match[0]
        if size + len(field) > _HEADERS:
            break
        if len(field) <= _LONGEST_HEADER:
            fields.append(field)
            size += len(field)
    left_out.append("Headers of this message are longer than we read.")
    rest = data[end.end() :] if end else b""
    return b"".join(fields).rstrip(b"\r\n") + b"\n\n" + rest


def _parsed(data: bytes, left_out: list[str]) -> EmailMessage:
    """The message; one with very many nested parts is read by its headers and words alone."""
    data, cut = _STRUCTURED.subn(b"X-Left-Out: too long", data)
    if cut:
        left_out.append("Headers of this message are longer than we read.")
    if len(_LEVEL.findall(data)) > _MOST_LEVELS:
        left_out.append("This message has too many parts to take apart; it is kept whole.")
        return message_from_bytes(_flat(data), policy=policy.default)
    try:
        return message_from_bytes(data, policy=policy.default)
    except _BROKEN:
        left_out.append("This message does not hold together; it is kept whole.")
        return message_from_bytes(_flat(data), policy=policy.default)


def _flat(data: bytes) -> bytes:
    """The message without the headers that tell of parts."""
    end = _HEAD_END.search(data)
    head = data[: end.start()] if end else b""
    fields = (m[0] for m in _FIELD.finditer(head))
    kept = [f for f in fields if f and not f.lower().startswith(b"content-")]
    rest = data[end.end() :] if end else data
    return b"".join(kept).rstrip(b"\r\n") + b"\n\n" + rest[:_TEXT_LIMIT]


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except _BROKEN:
        return ""


def _sender(message: EmailMessage) -> Address | None:
    try:
        header = message.get("from")
        addresses = getattr(header, "addresses", ())
    except _BROKEN:
        return None
    usable = (a for a in addresses if a.username and a.domain)
    return next(usable, None)


def _received_at(message: EmailMessage) -> datetime | None:
    """When our own mail server took it, which writes its stamp on top of the others."""
    try:
        stamp = parsedate_to_datetime(_header(message, "received").rpartition(";")[2].strip())
        return (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).astimezone(UTC)
    except _BROKEN:
        return None


def _sent_at(message: EmailMessage) -> datetime | None:
    try:
        stamp = getattr(message.get("date"), "datetime", None)
        if not isinstance(stamp, datetime):
            return None
        aware = stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)
        return aware.astimezone(UTC)
    except _BROKEN:
        return None


def _answers(message: EmailMessage) -> tuple[str, ...]:
    direct = ids_in(_header(message, "in-reply-to"))
    thread = tuple(reversed(ids_in(_header(message, "references"))))
    return tuple(dict.fromkeys((*direct, *thread)))[:_MOST_ANSWERED]


def _is_automatic(message: EmailMessage) -> bool:
    told = _header(message, "auto-submitted").strip().lower()
    bounced = message.get_content_type() == "multipart/report"
    absent = bool(_header(message, "x-autoreply") or _header(message, "x-autorespond"))
    return bounced or absent or (bool(told) and told != "no")


def _body(message: EmailMessage) -> str:
    try:
        part = message.get_body(preferencelist=("plain", "html"))
    except _BROKEN:
        part = None
    if part is None:
        return ""
    text = _text_of(part)
    if part.get_content_type() == "text/html":
        return words_of_html(text)
    return tidy(_unflowed(text) if _is_flowed(part) else text)


def _text_of(part: MIMEPart) -> str:
    try:
        data = part.get_payload(decode=True)
    except _BROKEN:
        data = part.get_payload(decode=False)
    if not isinstance(data, bytes):
        return data if isinstance(data, str) else ""
    try:
        declared = str(part.get_content_charset(""))
        markup = part.get_content_type() == "text/html"
    except _BROKEN:
        declared, markup = "", False
    return decoded(data, declared, markup=markup).replace("\r\n", "\n")


def _is_flowed(part: MIMEPart) -> bool:
    try:
        return str(part.get_param("format", "")).lower() == "flowed"
    except _BROKEN:
        return False


def _unflowed(text: str) -> str:
    """The lines of a text as they were before they were wrapped (RFC 3676)."""
    lines: list[str] = []
    goes_on = False
    for line in text.splitlines():
        if goes_on and lines:
            lines[-1] += line
        else:
            lines.append(line)
        goes_on = line.endswith(" ") and line != "-- "
    return "\n".join(lines)


def _parts(message: EmailMessage, left_out: list[str]) -> Iterator[MessagePart]:
    """The files of a message; words that it shows, and what holds other parts, are none."""
    try:
        body = message.get_body(preferencelist=("plain", "html"))
        leaves = [part for part in message.walk() if not part.is_multipart()]
    except _BROKEN:
        left_out.append("The files of this message could not be told apart; it is kept whole.")
        return
    if len(leaves) > MOST_PARTS:
        left_out.append(f"Only the first {MOST_PARTS} files of this message were taken apart.")
    number = 0
    for part in leaves[:MOST_PARTS]:
        name = _name_of(part)
        shown = not name and part.get_content_maintype() == "text"
        if part is body or shown or not isinstance(part, EmailMessage) or part is message:
            continue
        number += 1
        data = _bytes_of(part)
        if data:
            yield MessagePart(
                name or f"part-{number}", _type_of(part), data, inline=_is_inline(part)
            )


def _name_of(part: EmailMessage) -> str:
    try:
        name = one_line(part.get_filename() or "")
    except _BROKEN:
        return ""
    return clean_name(name)


def clean_name(name: str) -> str:
    """A name of a file without folders, at most 200 characters long."""
    return re.split(r"[/\\]", one_line(name))[-1].strip(". ")[-200:]


def _type_of(part: EmailMessage) -> str:
    try:
        return part.get_content_type()
    except _BROKEN:
        return "application/octet-stream"


def _is_inline(part: EmailMessage) -> bool:
    try:
        pictured = part.get_content_maintype() == "image" and part.get("content-id") is not None
        return pictured and part.get_content_disposition() != "attachment"
    except _BROKEN:
        return False


def _bytes_of(part: EmailMessage) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except _BROKEN:
        return b""
    return payload if isinstance(payload, bytes) else b""
