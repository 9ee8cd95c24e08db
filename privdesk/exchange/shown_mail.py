"""A message that came in, as plain text for the screen; in a worker."""

from collections.abc import Iterator, Mapping
from typing import Any

from privdesk.exchange.eml import read_message
from privdesk.exchange.msg import MAGIC, read_msg
from privdesk.workers.frames import Frame

WORK = "privdesk.exchange.shown_mail:shown"
"""What a worker is asked for."""

_LONGEST = 200_000  # characters
_MOST_FILES = 50  # names that are told


def shown(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    """Who wrote when and about what, the words, and what came with them."""
    is_outlook = told["outlook"] or data.startswith(MAGIC)
    message = read_msg(data) if is_outlook else read_message(data)
    address = f"<{message.sender_email}>" if message.sender_email else ""
    yield (
        {
            "sender": f"{message.sender_name} {address}".strip()[:_LONGEST],
            "subject": message.subject[:_LONGEST],
            "sent": message.sent_at.isoformat() if message.sent_at else "",
            "files": list(message.attachments[:_MOST_FILES]),
            "more": max(len(message.attachments) - _MOST_FILES, 0),
            "left_out": list(message.left_out),
            "text": message.text[:_LONGEST],
        },
        b"",
    )
