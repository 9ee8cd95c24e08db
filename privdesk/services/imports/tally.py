"""Try an import without saving: every row's fate, counted."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from privdesk.domain.errors import Refused
from privdesk.domain.imports import Fate, Plan, RowFate, Table
from privdesk.exchange import sheets
from privdesk.services.desk import Desk
from privdesk.services.going_on import GoesOn, always
from privdesk.services.imports.judging import Judged, judge

_EVERY = 500


@dataclass(frozen=True, slots=True)
class Tally:
    """What an import would do.

    Attributes:
        rows: every row's fate, in the order of the table; empty rows are left out.
        counts: rows of each fate.
        repaired: rows of which something was repaired or assumed.
    """

    rows: tuple[RowFate, ...]
    counts: dict[Fate, int]
    repaired: int


def tally(judged: Iterable[Judged]) -> Tally:
    """Count fates."""
    rows = tuple(one.fate for one in judged if one.fate.fate is not Fate.EMPTY)
    counts = Counter(row.fate for row in rows)
    repaired = sum(row.fate is Fate.NEW and bool(row.reasons) for row in rows)
    return Tally(rows, {fate: counts.get(fate, 0) for fate in Fate}, repaired)


def try_out(desk: Desk, path: Path, table: Table, plan: Plan, goes_on: GoesOn = always) -> Tally:
    """Say of each row of a file what an import would do with it; changes nothing.

    Args:
        desk: the open case file.
        path: the file.
        table: as it was looked at.
        plan: by which rows are taken over.
        goes_on: hears how many rows are done.

    Raises:
        InvalidInput: the file cannot be read to its end.
        Refused: it was stopped.
    """

    def told() -> Iterable[Judged]:
        rows = sheets.rows(path, table.layout)
        for done, one in enumerate(judge(desk, plan, table.headings, rows)):
            if done % _EVERY == 0 and not goes_on(done):
                raise Refused("Stopped. Nothing was changed.")
            yield one

    return tally(told())
