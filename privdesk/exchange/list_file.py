"""A list as CSV, workbook or JSON: dates are dates, postal codes stay text, nothing computes."""

import csv
import io
import json
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import TypeVar

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from privdesk.exchange.cell_marks import as_text
from privdesk.exchange.list_columns import Cell, ListKind

T = TypeVar("T")
_LONGEST = 32_767
"""Characters that a cell of a workbook holds."""


def list_file(ending: str, kind: ListKind[T], rows: Iterable[T], title: str) -> bytes:
    """A list in the form that an ending of a name asks for.

    Args:
        ending: ".xlsx", ".json", or anything else for CSV.
        kind: of the list.
        rows: in their order.
        title: of the list.
    """
    match ending.casefold():
        case ".xlsx":
            return list_workbook(kind, rows, title)
        case ".json":
            return list_json(kind, rows, title)
        case _:
            return list_csv(kind, rows)


def list_csv(kind: ListKind[T], rows: Iterable[T]) -> bytes:
    """UTF-8 with a mark for spreadsheets, a line for each row; dates as 2026-11-23."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(kind.heads)
    for row in rows:
        writer.writerow(_for_csv(column.cell(row)) for column in kind.columns)
    return text.getvalue().encode("utf-8-sig")


def _for_csv(cell: Cell) -> str:
    if isinstance(cell, str):
        return as_text(cell)
    return cell.isoformat() if isinstance(cell, date) else "" if cell is None else str(cell)


def list_json(kind: ListKind[T], rows: Iterable[T], title: str) -> bytes:
    """An object with the title and the rows, whose keys are stable; no date is null."""
    told = [
        {
            column.key: cell.isoformat() if isinstance(cell, date) else cell
            for column in kind.columns
            for cell in (column.cell(row),)
        }
        for row in rows
    ]
    text = json.dumps({"title": title, kind.key: told}, ensure_ascii=False, indent=1)
    return (text + "\n").encode()


def list_workbook(kind: ListKind[T], rows: Iterable[T], title: str) -> bytes:
    """A line for each row under heads that filter."""
    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "constant_memory": False,
    }
    with Workbook(out, options) as book:
        book.set_properties({"title": title})
        sheet = book.add_worksheet(kind.name)
        bold = book.add_format({"bold": True, "bottom": 1})
        day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        text = book.add_format({"num_format": "@"})
        for place, column in enumerate(kind.columns):
            sheet.write_string(0, place, column.head, bold)
            sheet.set_column(place, place, column.width)
        last = 0
        for last, row in enumerate(rows, 1):
            for place, column in enumerate(kind.columns):
                _write(sheet, last, place, column.cell(row), day, text)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(last, 1), len(kind.columns) - 1)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
    return out.getvalue()


def _write(sheet: Worksheet, row: int, place: int, cell: Cell, day: Format, text: Format) -> None:
    if isinstance(cell, date):
        sheet.write_datetime(row, place, datetime.combine(cell, time()), day)
    elif isinstance(cell, int):
        sheet.write_number(row, place, cell)
    elif cell:
        sheet.write_string(row, place, cell[:_LONGEST], text)
