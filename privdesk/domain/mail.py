"""A message that came in, as it is read before anybody decides what becomes of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Fate(StrEnum):
    """What becomes of a message."""

    NEW_CASE = "new_case"
    FILE = "file"
    ASIDE = "aside"


class Aside(StrEnum):
    """Why a message is no request; it gets a note and no case number."""

    THANKS = "thanks"
    SPAM = "spam"
    MISDIRECTED = "misdirected"
    AUTOMATIC = "automatic"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class MessagePart:
    """A file that came with a message.

    Attributes:
        name: as the sender called it, on one line and without a folder; never empty.
        media_type: such as "application/pdf", as the sender told it.
        data: the untouched bytes.
        inline: whether the message shows it among its words, as a picture of a signature.
    """

    name: str
    media_type: str
    data: bytes
    inline: bool = False


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
        received_at: aware instant in UTC at which our mail server took it; None if it says none.
        message_id: as the sender's program gave it, without angle brackets.
        answers: ids of the messages that it answers, the latest first.
        parts: the attached and inline files themselves.
        automatic: whether a program sent it: a receipt, an absence note, a failure notice.
        junk: whether a mail server has marked it as junk.
        left_out: sentences on what was not read, such as files above the limit.
    """

    sender_name: str
    sender_email: str
    subject: str
    sent_at: datetime | None
    text: str
    attachments: tuple[str, ...]
    received_at: datetime | None = None
    message_id: str = ""
    answers: tuple[str, ...] = ()
    parts: tuple[MessagePart, ...] = ()
    automatic: bool = False
    junk: bool = False
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenMail:
    """A message that was taken in.

    Attributes:
        id: key in the case file; 0 before it is stored.
        sha256: hex digest of its untouched bytes; empty for paper.
        message_id: as its sender's program gave it; empty if unknown.
        fate: what became of it.
        case_id: the case that it lies on; None if it was set aside.
        aside: why it is no request; None if it lies on a case.
        note: what the officer wrote down about it.
    """

    id: int
    sha256: str
    message_id: str
    fate: Fate
    case_id: int | None = None
    aside: Aside | None = None
    note: str = ""
