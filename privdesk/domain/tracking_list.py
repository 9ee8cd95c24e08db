"""Tracking numbers from a list: pasted from receipts, scanned in a row, or from a file."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from privdesk.domain.outbox import OutboxRow, same_envelope, without_number
from privdesk.domain.said import said
from privdesk.domain.tracking import normal_tracking, tracking_problem

_LETTER = re.compile(r"\bL-?(\d{4})-?(\d{1,6})(-C\d+)?\b", re.IGNORECASE)
_AROUND = " \t,;:|"


@dataclass(frozen=True, slots=True)
class Matched:
    """A line of a list and the letter that it belongs to.

    Attributes:
        line: number of the line, from 1.
        number: the tracking number without spaces.
        row: the letter; None if there is none for it.
        problem: why it is not taken, as a sentence; empty if nothing is wrong.
    """

    line: int
    number: str
    row: OutboxRow | None
    problem: str = ""


def match_numbers(text: str, rows: Sequence[OutboxRow]) -> tuple[Matched, ...]:
    """Give each line of a list to its letter.

    A line that names a letter ("L-2026-0447 RF482913625US", in any order) belongs to that letter;
    one with nothing but a number to the next letter without one.

    Args:
        text: a number a line.
        rows: the letters that can take a number, in their order.
    """
    by_number = {row.number: row for row in rows}
    named = {name for line in text.splitlines() if (name := _letter_in(line))}
    free = without_number(row for row in rows if row.number not in named)
    seen: dict[str, OutboxRow | None] = {}
    found: list[Matched] = []
    for place, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        name = _letter_in(line)
        number = normal_tracking(_LETTER.sub(" ", line).strip(_AROUND) if name else line)
        row = by_number.get(name) if name else (free.pop(0) if free else None)
        problem = _problem(number, row, name, seen)
        seen[number] = row
        found.append(Matched(place, number, row, problem))
    return tuple(found)


def _letter_in(line: str) -> str:
    match = _LETTER.search(line)
    if match is None:
        return ""
    return f"L-{match[1]}-{int(match[2]):04}{(match[3] or '').upper()}"


def _problem(
    number: str, row: OutboxRow | None, name: str, seen: dict[str, OutboxRow | None]
) -> str:
    if not number:
        return said("No number stands beside {name}.", name=name)
    wrong = tracking_problem(number)
    if wrong is not None:
        return wrong.sentence
    if row is None:
        return (
            said("{name} waits for no number.", name=name)
            if name
            else said("No letter is left for this number.")
        )
    earlier = seen.get(number)
    if number in seen and (earlier is None or row not in same_envelope(earlier, [row])):
        return said("This number stands in the list twice.")
    return ""
