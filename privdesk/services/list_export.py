"""What a list of cases shows, whole, for a file or for the clipboard."""

from collections.abc import Collection, Iterator
from pathlib import Path

from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseFilter, CaseRow, Sort
from privdesk.exchange.case_csv import case_csv
from privdesk.services.reading import Reading
from privdesk.services.saving import save_bytes

_WINDOW = 500  # rows read at once


def listed(
    reading: Reading,
    wanted: CaseFilter,
    sort: Sort = Sort.DUE,
    *,
    descending: bool = False,
    only: Collection[int] = (),
) -> Iterator[CaseRow]:
    """Every case of a list in its order, a window at a time.

    Args:
        reading: of the open case file.
        wanted: what the list shows.
        sort: the column it is sorted by.
        descending: whether the last stands first.
        only: keys of the cases to keep; empty keeps all.
    """
    kept, offset = frozenset(only), 0
    while True:
        rows = reading.rows(wanted, sort, descending=descending, offset=offset, limit=_WINDOW)
        yield from (row for row in rows if not kept or row.id in kept)
        offset += len(rows)
        if len(rows) < _WINDOW:
            return


def export_csv(
    reading: Reading,
    path: Path,
    wanted: CaseFilter,
    sort: Sort = Sort.DUE,
    *,
    descending: bool = False,
    only: Collection[int] = (),
    overwrite: bool = False,
) -> int:
    """Write a list of cases as CSV; gives the number of cases in it.

    Raises:
        InvalidInput: something is there already, or the folder cannot be written.
    """
    rows = list(listed(reading, wanted, sort, descending=descending, only=only))
    save_bytes(path, case_csv(_with_people(reading, rows)), overwrite=overwrite)
    return len(rows)


def _with_people(reading: Reading, rows: list[CaseRow]) -> Iterator[tuple[CaseRow, Person]]:
    for first in range(0, len(rows), _WINDOW):
        window = rows[first : first + _WINDOW]
        people = reading.people_of([row.id for row in window])
        yield from ((row, people[row.id]) for row in window)
