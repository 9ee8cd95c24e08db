"""Rows of a list for the clipboard: tabs for a text, a table for a document."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from privdesk.domain.read_models import CaseRow, Sort
from privdesk.ui.models.case_columns import BY_SORT, USUAL


@dataclass(frozen=True, slots=True)
class CopiedList:
    """The same rows twice.

    Attributes:
        count: how many rows.
        text: a line each, cells separated by tabs.
        html: a table.
    """

    count: int
    text: str
    html: str


def copied_list(rows: Sequence[CaseRow], today: date, shown: Sequence[Sort] = USUAL) -> CopiedList:
    """Rows with their heads; a cell stays one cell whatever stands in it.

    Args:
        rows: from the top.
        today: calendar date of the office.
        shown: the columns, from left to right.
    """
    columns = [BY_SORT[sort] for sort in shown]
    heads = [column.title for column in columns]
    cells = [[" ".join(c.text(row, today).split()) for c in columns] for row in rows]
    return copied_table(heads, cells)


def copied_table(heads: Sequence[str], cells: Sequence[Sequence[str]]) -> CopiedList:
    """Lines with their heads; a cell is one line of text."""
    lines = ["\t".join(line) for line in (heads, *cells)]
    table = "".join(
        f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in line)}</tr>"
        for tag, line in (("th", heads), *(("td", line) for line in cells))
    )
    return CopiedList(len(cells), "\n".join(lines), f"<table>{table}</table>")
