"""Read one file and tell its rows; in a worker, which a file may crash or fill without harm."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.imports.tables import MIXED
from privdesk.exchange.sheets import limits
from privdesk.exchange.sheets.delimited import (
    encoding_of,
    odd_lines,
    plain,
    separator_of,
    text_rows,
)
from privdesk.exchange.sheets.unreadable import Unreadable
from privdesk.exchange.sheets.workbook import fullest_sheet, is_workbook, open_workbook, sheet_rows
from privdesk.workers.frames import Frame

_OTHER_FILES = (
    b"%PDF",
    b"PK\x05\x06",
    b"PK\x07\x08",
    b"\x1f\x8b",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"SQLite format 3",
    b"GIF8",
)


def told(asked: Mapping[str, str], _data: bytes) -> Iterator[Frame]:
    """The layout of the file, then its rows in batches; what a worker is asked for.

    Args:
        asked: path, encoding, separator and sheet; what is empty is found.

    Raises:
        InvalidInput: the file cannot be read; says why.
    """
    try:
        for batch in _told(asked):
            yield batch, b""
    except Unreadable as error:
        raise _refusal(str(error)) from error
    except (MemoryError, RecursionError) as error:
        raise _refusal(
            "The file needs more memory than Privdesk gives. Save the table as CSV."
        ) from error
    except OSError as error:
        raise _refusal(
            f"The file cannot be read: {error.strerror or 'it is out of reach'}."
        ) from error


def _refusal(sentence: str) -> InvalidInput:
    return InvalidInput((Problem("table", sentence),))


def _told(asked: Mapping[str, str]) -> Iterator[Mapping[str, object]]:
    path = Path(asked["path"])
    if path.stat().st_size > limits.FILE_BYTES:
        raise Unreadable(
            f"{path.name} is larger than {limits.FILE_BYTES // 1024**2} MB. Divide it."
        )
    return _workbook(path, asked) if is_workbook(path) else _text(path, asked)


def _workbook(path: Path, asked: Mapping[str, str]) -> Iterator[Mapping[str, object]]:
    book = open_workbook(path)
    sheets = book.sheet_names
    if not sheets:
        raise Unreadable(f"{path.name} has no sheet.")
    sheet = asked["sheet"] or fullest_sheet(book)
    if sheet not in sheets:
        raise Unreadable(f"{path.name} has no sheet “{sheet}”. It has {', '.join(sheets[:5])}.")
    yield {"sheets": sheets, "sheet": sheet, "encoding": "", "separator": "", "odd": 0}
    yield from _batches(sheet_rows(book, sheet))


def _text(path: Path, asked: Mapping[str, str]) -> Iterator[Mapping[str, object]]:
    with path.open("rb") as file:
        if file.read(16).startswith(_OTHER_FILES):
            raise Unreadable(f"{path.name} is no table. Choose a CSV, XLSX, XLS or ODS file.")
    encoding = asked["encoding"] or encoding_of(path)
    try:
        separator = asked["separator"] or separator_of(path, encoding)
    except (UnicodeError, LookupError) as error:
        raise Unreadable(
            f"{path.name} is not written in {encoding}. Choose another encoding."
        ) from error
    odd = odd_lines(path) if encoding == MIXED else 0
    yield {"sheets": [], "sheet": "", "encoding": encoding, "separator": separator, "odd": odd}
    yield from _batches(text_rows(path, encoding, separator))


def _batches(rows: Iterable[list[str]]) -> Iterator[Mapping[str, object]]:
    batch: list[list[str]] = []
    for number, cells in enumerate(rows, start=1):
        if len(cells) > limits.COLUMNS and any(cells[limits.COLUMNS :]):
            raise Unreadable(
                f"Row {number} has {len(cells):,} cells; {limits.COLUMNS} are read. "
                "Check the separator."
            )
        batch.append(plain(cells[: limits.COLUMNS]))
        if len(batch) == limits.BATCH:
            yield {"rows": batch}
            batch = []
    if batch:
        yield {"rows": batch}
