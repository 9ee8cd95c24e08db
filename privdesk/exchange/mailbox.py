"""Messages wherever they lie: single files, mbox files, Maildir and other folders, pasted text.

Each message comes with its untouched bytes. What cannot be read comes as a sentence instead, so
that one broken file never hides the others.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from privdesk.domain.errors import InvalidInput
from privdesk.domain.mail import IncomingMessage
from privdesk.exchange.eml import LARGEST, clean_name, one_line, read_message
from privdesk.exchange.msg import MAGIC, read_msg
from privdesk.exchange.plain_text import tidy
from privdesk.pdf.apart import words_of

MOST_MESSAGES = 5_000
"""Messages that are looked at in one go."""

_MBOX = b"From "
_MAILDIR = ("new", "cur")
_SUFFIXES = frozenset({".eml", ".msg", ".mbox", ".mbx"})
_HEADER = re.compile(r"^([A-Za-z][A-Za-z-]{1,40}):", re.MULTILINE)
_MAIL_HEADERS = frozenset({"from", "date", "sent", "subject", "to", "message-id", "received"})
_LEAST_HEADERS = 2
_TEXT_LIMIT = 200_000  # characters


@dataclass(frozen=True, slots=True)
class RawMessage:
    """A message as it lies outside, and what it says.

    Attributes:
        name: of the file that it will be kept as.
        media_type: of its bytes.
        data: its untouched bytes.
        message: what it says of itself.
        is_paper: whether it is a scan or a text without a sender.
    """

    name: str
    media_type: str
    data: bytes
    message: IncomingMessage
    is_paper: bool = False

    @property
    def sha256(self) -> str:
        """Hex digest of the untouched bytes."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that is no message, with the reason in a sentence."""

    name: str
    sentence: str


def read_all(paths: Iterable[Path], *, most: int = MOST_MESSAGES) -> Iterator[RawMessage | Unread]:
    """Every message under some paths; folders are gone through in the order of their names.

    Args:
        paths: files and folders.
        most: messages after which the rest is left out with a sentence.
    """
    count = 0
    for path in paths:
        for found in _under(path):
            if count >= most:
                yield Unread(path.name, f"Only the first {most:,} messages were looked at.")
                return
            count += 1
            yield found


def _under(path: Path) -> Iterator[RawMessage | Unread]:
    try:
        if path.is_dir():
            for file in _files_of(path):
                yield from _file(file, in_maildir=file.parent.name in _MAILDIR)
        else:
            yield from _file(path)
    except OSError as error:
        yield _unread(path, error)


def _unread(path: Path, error: OSError) -> Unread:
    reason = os.strerror(error.errno) if error.errno else "it cannot be read"
    return Unread(path.name, f"{path.name} is not read: {reason}.")


def _files_of(folder: Path) -> Iterator[Path]:
    """The messages of a Maildir, or the files of any other folder that look like messages."""
    boxes = [folder / name for name in _MAILDIR if (folder / name).is_dir()]
    if boxes:
        for box in boxes:
            yield from sorted(file for file in box.iterdir() if _is_plain(file))
        return
    for file in sorted(folder.iterdir()):
        if _is_plain(file) and (file.suffix.lower() in _SUFFIXES or _is_mbox(file)):
            yield file


def _is_plain(file: Path) -> bool:
    return file.is_file() and not file.is_symlink() and not file.name.startswith(".")


def _is_mbox(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(len(_MBOX)) == _MBOX


def _file(path: Path, *, in_maildir: bool = False) -> Iterator[RawMessage | Unread]:
    try:
        if not in_maildir and _is_mbox(path):
            yield from _mbox(path)
        elif path.stat().st_size > LARGEST:
            megabytes = LARGEST // 1024 // 1024
            yield Unread(path.name, f"{path.name} is larger than {megabytes} MB and is not read.")
        else:
            yield read_one(_kept_name(path, in_maildir=in_maildir), path.read_bytes())
    except OSError as error:
        yield _unread(path, error)


def _kept_name(path: Path, *, in_maildir: bool) -> str:
    return f"{path.name.split(':')[0]}.eml" if in_maildir else path.name


def _mbox(path: Path) -> Iterator[RawMessage | Unread]:
    """The messages of an mbox file, each without the line that parts it from the one before."""
    for number, data in enumerate(_parted(path), 1):
        name = f"{path.stem}-{number}.eml"
        if len(data) > LARGEST:
            yield Unread(name, f"Message {number} of {path.name} is too large and is not read.")
        else:
            yield read_one(name, data)


def _parted(path: Path) -> Iterator[bytes]:
    lines: list[bytes] = []
    size, blank = 0, True
    with path.open("rb") as stream:
        for line in stream:
            if line.startswith(_MBOX) and blank:
                if lines:
                    yield b"".join(lines)
                lines, size = [], 0
            elif size <= LARGEST:
                lines.append(line[1:] if line.lstrip(b">").startswith(_MBOX) else line)
                size += len(line)
            blank = not line.strip()
    if lines:
        yield b"".join(lines)


def read_one(name: str, data: bytes) -> RawMessage | Unread:
    """One file as a message: e-mail, an Outlook message, a PDF or a text."""
    suffix = Path(name).suffix.lower()
    if not data.strip():
        return Unread(name, f"{name} is empty.")
    if data.startswith(MAGIC) or suffix == ".msg":
        try:
            return RawMessage(name, "application/vnd.ms-outlook", data, read_msg(data))
        except InvalidInput as error:
            return Unread(name, f"{name}: {error.sentence}")
    if data.startswith(b"%PDF-"):
        return _paper(name, "application/pdf", data, words_of(data))
    if suffix == ".txt":
        return _paper(name, "text/plain", data, data.decode("utf-8", "replace"))
    if suffix not in _SUFFIXES and _looks_binary(data):
        return Unread(name, f"{name} is no message. Take in .eml, .msg, mbox, PDF or text.")
    return RawMessage(name, "message/rfc822", data, read_message(data))


def _looks_binary(data: bytes) -> bool:
    return b"\x00" in data[:1024]


def _paper(name: str, media_type: str, data: bytes, text: str) -> RawMessage:
    words = tidy(text)[:_TEXT_LIMIT]
    subject = one_line(next((line for line in words.splitlines() if line), ""))[:120]
    message = IncomingMessage("", "", subject, None, words, ())
    return RawMessage(clean_name(name) or "paper", media_type, data, message, is_paper=True)


def from_text(text: str) -> RawMessage | Unread:
    """A pasted text: the source of a message if it begins with the headers of one, else words."""
    bare = text.strip("\ufeff\r\n\t ")
    if not bare:
        return Unread("pasted text", "Nothing is on the clipboard that could be read.")
    data = bare.encode("utf-8", "replace")
    if _begins_with_headers(bare):
        return RawMessage("pasted-message.eml", "message/rfc822", data, read_message(data))
    words = tidy(bare)[:_TEXT_LIMIT]
    message = IncomingMessage("", "", "", None, words, ())
    return RawMessage("pasted-message.txt", "text/plain", data, message)


def _begins_with_headers(text: str) -> bool:
    head = re.split(r"\r?\n\r?\n", text, maxsplit=1)[0]
    first = text.splitlines()[0]
    names = {match.lower() for match in _HEADER.findall(head[:20_000])}
    known = names & _MAIL_HEADERS
    return bool(_HEADER.match(first)) and len(known) >= _LEAST_HEADERS and "from" in known
