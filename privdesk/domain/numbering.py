"""Case and letter numbers: a series, a year and a running number that is never reused."""

import re

from privdesk.domain.vocabulary import Kind

LETTER_SERIES = "L"
_NUMBER = re.compile(r"([A-Z])-?(\d{4})-?(\d{1,6})(-C\d+)?", re.IGNORECASE | re.ASCII)


def case_number(kind: Kind, year: int, running: int) -> str:
    """Such as "R-2026-007"; the year is that of the receipt."""
    return f"{kind.series}-{year}-{running:03}"


def letter_number(year: int, running: int) -> str:
    """Such as "L-2026-0447"; the year is that of the letter's date."""
    return f"{LETTER_SERIES}-{year}-{running:04}"


def normal_number(typed: str) -> str | None:
    """The number a person meant by "r2026-7", or None if it is no number."""
    match = _NUMBER.fullmatch(typed.strip())
    if match is None:
        return None
    series, year, running = match[1].upper(), match[2], int(match[3])
    copy = (match[4] or "").upper()  # of a letter that came back and was sent again
    if copy and series != LETTER_SERIES:
        return None
    width = 4 if series == LETTER_SERIES else 3
    return f"{series}-{year}-{running:0{width}}{copy}"
