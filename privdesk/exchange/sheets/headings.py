"""Find the row with the headings: titles and empty rows stand above it in many registers."""

from collections.abc import Sequence

from privdesk.domain.imports.dates import read_date
from privdesk.domain.imports.drafts import compared

_AMONG = 30  # first rows in which it is looked for
_ENOUGH = 2


def header_row(rows: Sequence[Sequence[str]], known: frozenset[str]) -> int:
    """The number of the row with the headings, from 1; 0 where there is none.

    Args:
        rows: the first rows of the table.
        known: headings as they are compared.
    """
    best, most = 0, 0
    for number, cells in enumerate(rows[:_AMONG], start=1):
        met = sum(compared(cell) in known for cell in cells if cell.strip())
        if met > most:
            best, most = number, met
    if most >= _ENOUGH:
        return best
    for number, cells in enumerate(rows[:_AMONG], start=1):
        filled = [cell.strip() for cell in cells if cell.strip()]
        if len(filled) >= _ENOUGH:
            return number if all(map(_is_word, filled)) else 0
    return best


def _is_word(cell: str) -> bool:
    return "@" not in cell and read_date(cell) is None and not cell.replace(".", "").isdecimal()
