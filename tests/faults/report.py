"""What was done to case files how often, and what happened: one file that CI prints."""

import os
from pathlib import Path

REPORT = Path(__file__).parents[2] / "build" / "fault-report.md"
WHOLE = "PRIVDESK_FAULTS"


def times(short: int, whole: int) -> int:
    """How often a fault is tried: the short form, or the whole where PRIVDESK_FAULTS is set."""
    return whole if os.environ.get(WHOLE) else short


def tell(line: str) -> None:
    """Add a line to the report; several test processes may do so at once."""
    REPORT.parent.mkdir(exist_ok=True)
    with REPORT.open("a", encoding="utf-8") as file:
        file.write(f"- {line}\n")
