"""The list of cases as a workbook: dates are dates, postal codes stay text, nothing computes."""

import io
from collections.abc import Iterable
from datetime import date, datetime, time

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseRow
from privdesk.exchange.case_csv import HEADS, case_cells

_WIDTHS = (14, 18, 18, 14, 26, 20, 28, 16, 28, 18, 10, 12, 9, 9, 34, 18, 12, 12, 12, 18)
_LONGEST = 32_767
"""Characters that a cell of a workbook holds."""


def case_workbook(rows: Iterable[tuple[CaseRow, Person]], title: str) -> bytes:
    """Cases with the person concerned, a line each, under heads that filter.

    Args:
        rows: in the order of the list.
        title: of the list, for the name of the sheet's document.
    """
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
        sheet = book.add_worksheet("Cases")
        bold = book.add_format({"bold": True, "bottom": 1})
        day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        as_text = book.add_format({"num_format": "@"})
        for column, (head, width) in enumerate(zip(HEADS, _WIDTHS, strict=True)):
            sheet.write_string(0, column, head, bold)
            sheet.set_column(column, column, width)
        last = 0
        for last, (row, person) in enumerate(rows, 1):
            for column, cell in enumerate(case_cells(row, person)):
                _write(sheet, last, column, cell, day, as_text)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(last, 1), len(HEADS) - 1)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
    return out.getvalue()


def _write(
    sheet: Worksheet, row: int, column: int, cell: str | date | None, day: Format, text: Format
) -> None:
    if isinstance(cell, date):
        sheet.write_datetime(row, column, datetime.combine(cell, time()), day)
    elif cell:
        sheet.write_string(row, column, cell[:_LONGEST], text)
