"""Every row of a table read once: what its columns hold, and how many rows there are."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from privdesk.domain.errors import Refused
from privdesk.domain.imports import Table, TableLayout, TableRow
from privdesk.domain.imports.dates import OrderSeen
from privdesk.domain.said import said
from privdesk.exchange import sheets
from privdesk.services.going_on import GoesOn, always

_MOST_CELLS = 2000  # different cells of a column that are kept; a closed list has far fewer
_LONGEST = 200  # characters of a cell that is kept; a value of a list is far shorter
_EVERY = 500


@dataclass(slots=True)
class ColumnSeen:
    """What all rows say in one column.

    Attributes:
        cells: each different cell to the rows with it, in the order in which they were met.
        is_whole: whether these are all; a column of free text has too many, or too long ones.
        dates: what its dates prove about the order of day and month.
    """

    cells: dict[str, int] = field(default_factory=dict)
    is_whole: bool = True
    dates: OrderSeen = field(default_factory=OrderSeen)

    def see(self, cell: str) -> None:
        """Take a cell that says something into account."""
        known = self.cells.get(cell)
        if known is not None:
            self.cells[cell] = known + 1
        elif len(self.cells) < _MOST_CELLS and len(cell) <= _LONGEST:
            self.cells[cell] = 1
        else:
            self.is_whole = False
            self.dates.see(cell)

    def settle(self) -> None:
        """Weigh the dates among the cells that are kept; called once, after the last row."""
        for cell, count in self.cells.items():
            self.dates.see(cell, count)


@dataclass(frozen=True, slots=True)
class Survey:
    """All rows of a table.

    Attributes:
        columns: heading to what stands below it.
        rows: how many rows stand below the headings, empty ones among them.
    """

    columns: Mapping[str, ColumnSeen]
    rows: int


def survey(path: Path, table: Table, goes_on: GoesOn = always) -> Survey:
    """Read every row of a file once.

    Args:
        path: the file.
        table: as it was looked at; where it holds all rows, nothing is read again.
        goes_on: hears how many rows are done.

    Raises:
        InvalidInput: the file cannot be read to its end.
        Refused: it was stopped.
    """
    if table.is_whole:
        return survey_of(table)
    return _seen(table.headings, wanted_rows(path, table.layout, goes_on), goes_on)


def wanted_rows(path: Path, layout: TableLayout, goes_on: GoesOn) -> Iterator[TableRow]:
    """The rows of a file, until somebody stops it; heard even before the first row is there.

    Raises:
        InvalidInput: the file cannot be read to its end.
        Refused: it was stopped.
    """
    told = [0]
    for row in sheets.rows(path, layout, lambda: goes_on(told[0])):
        told[0] += 1
        yield row


def survey_of(table: Table) -> Survey:
    """What the rows say that were looked at."""
    return _seen(table.headings, table.rows, always)


def _seen(headings: Sequence[str], rows: Iterable[TableRow], goes_on: GoesOn) -> Survey:
    columns = [ColumnSeen() for _heading in headings]
    done = 0
    for done, (_number, cells) in enumerate(rows, start=1):
        if done % _EVERY == 0 and not goes_on(done):
            raise Refused(said("Stopped. Nothing was changed."))
        for column, cell in zip(columns, cells, strict=False):
            if text := cell.strip():
                column.see(text)
    for column in columns:
        column.settle()
    return Survey(dict(zip(headings, columns, strict=True)), done)
