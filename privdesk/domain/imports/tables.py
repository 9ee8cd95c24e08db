"""A table of a spreadsheet file: how it is read, and its rows as plain text."""

from dataclasses import dataclass

from privdesk.domain.said import said

TableRow = tuple[int, tuple[str, ...]]
"""Number of the row in its sheet, from 1, and its cells; a date stands as 2026-11-23."""

MIXED = "mixed"
"""The encoding of a file that is UTF-8 but for some lines."""


@dataclass(frozen=True, slots=True)
class TableLayout:
    """How a file is read.

    Attributes:
        encoding: of a text file, as Python names it; "mixed" is UTF-8 with lines of Windows-1252;
            empty for a workbook.
        separator: between the cells of a text file; empty for a workbook.
        sheet: of a workbook; empty for a text file.
        header_row: number of the row with the headings, from 1; 0 where there is none.
    """

    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    header_row: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A file as it was understood, with its first rows.

    Attributes:
        name: of the file.
        layout: how it is read.
        sheets: all sheets of a workbook, in their order.
        headings: of the columns; a column without one is called by its letter.
        rows: the first rows below the headings.
        is_whole: whether these are all rows.
        top: the first rows as they stand in the sheet, those above the headings among them.
        problems: sentences about what was odd, such as lines in another encoding.
    """

    name: str
    layout: TableLayout
    sheets: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[TableRow, ...]
    is_whole: bool
    top: tuple[tuple[str, ...], ...] = ()
    problems: tuple[str, ...] = ()


def column_letters(number: int) -> str:
    """The name of a column as spreadsheets count them: A, B ... Z, AA; the first is 0."""
    letters, rest = "", number + 1
    while rest:
        rest, digit = divmod(rest - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters


def headings_of(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    """One heading a column, each of its own: empty ones get a letter, doubles a number."""
    found: dict[str, None] = {}
    for number in range(width):
        cell = " ".join(cells[number].split()) if number < len(cells) else ""
        heading = name = cell or said(
            "Column {column_letters}", column_letters=column_letters(number)
        )
        count = 1
        while heading in found:
            count += 1
            heading = f"{name} ({count})"
        found[heading] = None
    return tuple(found)
