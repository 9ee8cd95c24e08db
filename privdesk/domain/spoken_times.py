"""A time of the day as people type it."""

import re
from datetime import time

_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(\d{2})|h)?\s*([ap])?\.?(?:m\.?)?(?:\s*uhr)?")
_NOON = 12


def read_time(typed: str) -> time | None:
    """Understand 9:45, 9.45, 0945, 9h45, 14:30, 2:30 pm and 2 pm; None if it is no time."""
    found = _TIME.fullmatch(typed.strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    if found[4]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if found[4] == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
