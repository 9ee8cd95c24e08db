"""A message that came in, as plain text for the screen; in a worker."""

from collections.abc import Iterator, Mapping
from typing import Any

from privdesk.exchange.eml import read_message
from privdesk.exchange.msg import MAGIC, read_msg
from privdesk.workers.frames import Frame

WORK = "privdesk.exchange.shown_mail:shown"
"""What a worker is asked for."""

_LONGEST = 200_000  # characters


def shown(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    """Who wrote, about what, and the words."""
    is_outlook = told["outlook"] or data.startswith(MAGIC)
    message = read_msg(data) if is_outlook else read_message(data)
    head = f"{message.sender_name} <{message.sender_email}>\n{message.subject}\n\n"
    yield {"text": (head + message.text)[:_LONGEST]}, b""
