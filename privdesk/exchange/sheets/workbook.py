"""Workbooks, XLSX, XLS and ODS: their sheets, and each cell as the text that it shows."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from privdesk.exchange.sheets import limits
from privdesk.exchange.sheets.unreadable import Unreadable

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_LARGE = 64 * 1024 * 1024  # bytes from which a part must not shrink by more than the ratio
_EXACT = 10**15  # whole numbers up to here are held exactly


def is_workbook(path: Path) -> bool:
    """Whether the file begins as a workbook does, whatever its name says."""
    with path.open("rb") as file:
        return file.read(4) in {_ZIP, _OLE}


def open_workbook(path: Path) -> CalamineWorkbook:
    """A workbook, after a look at what it unpacks to.

    Raises:
        Unreadable: it is damaged, locked by a password, or larger than is read.
    """
    _check_parts(path)
    try:
        return CalamineWorkbook.from_path(str(path))
    except PasswordError as error:
        raise Unreadable(
            f"{path.name} is locked by a password. Save it without one, and import that."
        ) from error
    except CalamineError as error:
        raise Unreadable(
            f"{path.name} is damaged, or no workbook. Open it in your spreadsheet program and "
            "save it anew."
        ) from error


def _check_parts(path: Path) -> None:
    with path.open("rb") as file:
        if file.read(4) != _ZIP:
            return
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Unreadable(f"{path.name} is damaged: it cannot be unpacked.") from error
    total = sum(part.file_size for part in parts)
    swollen = any(
        part.file_size > _LARGE and part.file_size > limits.RATIO * max(part.compress_size, 1)
        for part in parts
    )
    if total > limits.UNPACKED_BYTES or swollen:
        raise Unreadable(
            f"{path.name} unpacks to {total // 1024**2:,} MB. Save the table alone, as CSV."
        )


def fullest_sheet(book: CalamineWorkbook) -> str:
    """The first sheet with more than a row; a cover sheet stands before many a register."""
    names = book.sheet_names
    for name in names:
        try:
            found = book.get_sheet_by_name(name)
        except CalamineError:
            continue
        if found.height > 1 and found.width > 1:
            return name
    return names[0]


def sheet_rows(book: CalamineWorkbook, sheet: str) -> Iterator[list[str]]:
    """The rows of a sheet from its first one on, each cell as text; a date as 2026-11-23.

    Raises:
        Unreadable: there is no such sheet, or its cells do not hold together.
    """
    try:
        found = book.get_sheet_by_name(sheet)
    except CalamineError as error:
        raise Unreadable(f"The sheet “{sheet}” cannot be read.") from error
    if found.start is None:
        return
    first_row, first_column = found.start
    width = first_column + found.width
    if width > limits.COLUMNS:
        raise Unreadable(
            f"The sheet “{sheet}” has {width:,} columns; {limits.COLUMNS} are read. "
            "Delete the empty ones, or save the table as CSV."
        )
    for _empty in range(first_row):
        yield []
    ahead = [""] * first_column
    for cells in found.to_python(skip_empty_area=True):
        yield [*ahead, *map(_text, cells)]


def _text(cell: object) -> str:
    match cell:
        case str():
            return cell
        case bool():
            return "TRUE" if cell else "FALSE"
        case int():
            return str(cell)
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < _EXACT else repr(cell)
        case datetime():
            return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
        case date() | time():
            return cell.isoformat()
        case timedelta():
            return str(cell)
        case _:
            return ""
