"""The process that reads one file: it is told what to read, and tells rows a line of JSON each.

It runs alone, so that a file that crashes a parser or eats memory ends this and nothing else.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

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


def main() -> None:
    """Read what the line on the standard input asks for."""
    _limit_memory()
    asked = json.loads(sys.stdin.readline())
    try:
        for told in _told(asked):
            _say(told)
        _say({"end": True})
    except Unreadable as error:
        _say({"error": str(error)})
    except (MemoryError, RecursionError):
        _say({"error": "The file needs more memory than Privdesk gives. Save the table as CSV."})
    except OSError as error:
        _say({"error": f"The file cannot be read: {error.strerror or 'it is out of reach'}."})


def _limit_memory() -> None:
    with suppress(ImportError):  # not on Windows
        import resource

        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (limits.MEMORY_BYTES, limits.MEMORY_BYTES))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _say(value: Mapping[str, object]) -> None:
    sys.stdout.buffer.write(json.dumps(value).encode() + b"\n")
    sys.stdout.buffer.flush()


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


if __name__ == "__main__":
    main()
