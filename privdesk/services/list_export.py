"""What a list shows, whole, for a file or for the clipboard."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from privdesk.domain.deadline_views import DeadlineFilter
from privdesk.domain.person import Person
from privdesk.domain.read_models import BY_DUE, CaseFilter, CaseRow, Order, Sort
from privdesk.domain.vocabulary import LetterState
from privdesk.exchange.list_columns import CASES, DEADLINES, LETTERS, OUTBOX, PEOPLE, ListKind
from privdesk.services.letters import template_title
from privdesk.services.outbox import outbox
from privdesk.services.reading import Reading
from privdesk.services.saving import save_bytes

T = TypeVar("T")
EVERYBODY = 1_000_000
"""More people than any case file has."""

_WINDOW = 500  # rows read at once


def listed(
    reading: Reading,
    wanted: CaseFilter,
    sort: Sort = Sort.DUE,
    *,
    descending: bool = False,
    then: Order = (),
    only: Collection[int] = (),
) -> Iterator[CaseRow]:
    """Every case of a list in its order, a window at a time.

    Args:
        reading: of the open case file.
        wanted: what the list shows.
        sort: the column it is sorted by.
        descending: whether the last stands first.
        then: the columns it is sorted by after that.
        only: keys of the cases to keep; empty keeps all.
    """
    kept, keys = frozenset(only), reading.ids(wanted, ((sort, descending), *then))
    chosen = [key for key in keys if key in kept] if kept else keys
    for first in range(0, len(chosen), _WINDOW):
        yield from reading.rows_of(chosen[first : first + _WINDOW])


def export_list(
    reading: Reading,
    path: Path,
    wanted: CaseFilter,
    order: Order = BY_DUE,
    *,
    only: Collection[int] = (),
    title: str = "Cases",
    overwrite: bool = False,
) -> int:
    """Write a list of cases as the ending of the name says.

    Args:
        reading: of the open case file.
        path: where to; an ending of .xlsx makes a workbook, .json JSON, any other CSV.
        wanted: what the list shows.
        order: what it is sorted by.
        only: keys of the cases to keep; empty keeps all.
        title: of the list.
        overwrite: whether what is there already gives way.

    Returns:
        the number of cases in it.

    Raises:
        InvalidInput: something is there already, or the folder cannot be written.
    """
    (sort, down), *then = order
    rows = list(listed(reading, wanted, sort, descending=down, then=tuple(then), only=only))
    people = list(_with_people(reading, rows))
    return _write(path, CASES, people, title, overwrite=overwrite)


def _write(path: Path, kind: ListKind[T], rows: Sequence[T], title: str, *, overwrite: bool) -> int:
    # XlsxWriter is large; only who exports waits for it.
    from privdesk.exchange.list_file import list_file

    save_bytes(path, list_file(path.suffix, kind, rows, title), overwrite=overwrite)
    return len(rows)


def _with_people(reading: Reading, rows: list[CaseRow]) -> Iterator[tuple[CaseRow, Person]]:
    for first in range(0, len(rows), _WINDOW):
        window = rows[first : first + _WINDOW]
        people = reading.people_of([row.id for row in window])
        yield from ((row, people[row.id]) for row in window)


def export_letters(
    reading: Reading,
    path: Path,
    states: Collection[LetterState] = tuple(LetterState),
    *,
    title: str = "Letters",
    overwrite: bool = False,
) -> int:
    """Write a list of letters, the newest first, as the ending of the name says.

    Args:
        reading: of the open case file.
        path: where to; an ending of .xlsx makes a workbook, .json JSON, any other CSV.
        states: in which they are.
        title: of the list.
        overwrite: whether what is there already gives way.

    Returns:
        the number of letters in it.

    Raises:
        InvalidInput: something is there already, or the folder cannot be written.
    """
    rows = [(row, template_title(row.template)) for row in reading.letters(*states)]
    return _write(path, LETTERS, rows, title, overwrite=overwrite)


def export_people(
    reading: Reading,
    path: Path,
    typed: str = "",
    *,
    title: str = "People",
    overwrite: bool = False,
) -> int:
    """Write the list of people by name, as the ending of the name says.

    Args:
        reading: of the open case file.
        path: where to; an ending of .xlsx makes a workbook, .json JSON, any other CSV.
        typed: words that a person has in name, e-mail or place; empty takes all.
        title: of the list.
        overwrite: whether what is there already gives way.

    Returns:
        the number of people in it.

    Raises:
        InvalidInput: something is there already, or the folder cannot be written.
    """
    rows, _total = reading.people(typed, EVERYBODY)
    return _write(path, PEOPLE, rows, title, overwrite=overwrite)


def export_deadlines(
    reading: Reading,
    path: Path,
    wanted: DeadlineFilter = DeadlineFilter(),  # noqa: B008 - it never changes
    *,
    title: str = "Deadlines",
    overwrite: bool = False,
) -> int:
    """Write the deadlines of all open cases by send-by day, as the ending of the name says.

    Args:
        reading: of the open case file.
        path: where to; an ending of .xlsx makes a workbook, .json JSON, any other CSV.
        wanted: which of them.
        title: of the list.
        overwrite: whether what is there already gives way.

    Returns:
        the number of cases in it.

    Raises:
        InvalidInput: something is there already, or the folder cannot be written.
    """
    today = reading.desk.clock.today()
    rows = reading.deadlines(today, today).narrowed(wanted).entries
    return _write(path, DEADLINES, rows, title, overwrite=overwrite)


def export_outbox(
    reading: Reading,
    path: Path,
    *,
    only: Collection[int] = (),
    title: str = "Outbox",
    overwrite: bool = False,
) -> int:
    """Write the outbox, group by group, as the ending of the name says.

    Args:
        reading: of the open case file.
        path: where to; an ending of .xlsx makes a workbook, .json JSON, any other CSV.
        only: keys of the letters to keep; empty keeps all.
        title: of the list.
        overwrite: whether what is there already gives way.

    Returns:
        the number of letters in it.

    Raises:
        InvalidInput: something is there already, or the folder cannot be written.
    """
    kept = frozenset(only)
    rows = [
        (group, row, template_title(row.template))
        for group, found in outbox(reading.desk).groups
        for row in found
        if not kept or row.id in kept
    ]
    return _write(path, OUTBOX, rows, title, overwrite=overwrite)
