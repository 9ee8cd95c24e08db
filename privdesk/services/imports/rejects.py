"""The rows that were not taken over, as a table that can be put right and imported again."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from privdesk.domain.imports import Fate, Plan, Table
from privdesk.exchange.cell_marks import as_text
from privdesk.services.desk import Desk
from privdesk.services.going_on import GoesOn, always
from privdesk.services.imports.judging import Judged, judge
from privdesk.services.imports.survey import wanted_rows
from privdesk.services.imports.tally import heard
from privdesk.services.saving import save_bytes

REASON = "Why this row was not taken over"
"""Heading of the column that is added; the next import leaves it out."""
LEFT_OUT = frozenset({Fate.REJECTED, Fate.DUPLICATE})


class Rejects:
    """Collects rejected rows while an import runs."""

    def __init__(self, headings: tuple[str, ...]) -> None:
        self._width = len(headings) - (REASON in headings)
        self._text = io.StringIO(newline="")
        self._writer = csv.writer(self._text, quoting=csv.QUOTE_ALL)
        self._writer.writerow([*map(as_text, headings[: self._width]), REASON])
        self.count = 0

    def take(self, judged: Judged) -> None:
        """Keep a row if it was left out."""
        if judged.fate.fate not in LEFT_OUT:
            return
        cells = [*judged.cells[: self._width]]
        cells += [""] * (self._width - len(cells))
        self._writer.writerow([*map(as_text, cells), " ".join(judged.fate.reasons)])
        self.count += 1

    def bytes(self) -> bytes:
        """The table as CSV, UTF-8 with a mark; no cell of it computes."""
        return self._text.getvalue().encode("utf-8-sig")


def save_rejects(
    desk: Desk,
    path: Path,
    table: Table,
    plan: Plan,
    to: Path,
    *,
    goes_on: GoesOn = always,
    overwrite: bool = False,
) -> int:
    """Read a file, and write the rows that an import would leave out; gives their number.

    Args:
        desk: the open case file; it is not changed.
        path: the file.
        table: as it was looked at.
        plan: by which rows would be taken over.
        to: where they are written, as CSV.
        goes_on: hears how many rows are done.
        overwrite: whether what is there already goes.

    Raises:
        InvalidInput: the file cannot be read to its end, or `to` cannot be written.
        Refused: it was stopped; nothing was written.
    """
    judged = judge(desk, plan, table.headings, wanted_rows(path, table.layout, goes_on))
    return write_rejects(to, table.headings, heard(judged, goes_on), overwrite=overwrite)


def write_rejects(
    path: Path, headings: tuple[str, ...], judged: Iterable[Judged], *, overwrite: bool = False
) -> int:
    """Write the rows that are not taken over, with the reason; gives their number.

    Raises:
        InvalidInput: something is there already, or the folder cannot be written.
    """
    rejects = Rejects(headings)
    for one in judged:
        rejects.take(one)
    save_bytes(path, rejects.bytes(), overwrite=overwrite)
    return rejects.count
