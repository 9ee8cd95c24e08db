"""A summary as a workbook: numbers as numbers, totals as formulas, text never as a formula."""

import io
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import groupby

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from privdesk.domain.figures import Summary
from privdesk.domain.figures.commentary import SECTION, Commentary
from privdesk.reports.table import HIDDEN, HIDDEN_WORDS, FigureRow, number, rows
from privdesk.reports.words import FigureWords

_OVERLAPPING = ("by_principle", "by_right", "by_ground", "by_remedy")
"""Parts of which one case may have several, so that their sum is not the whole."""
_WIDTHS = {"Figures": (38, 40, 12), "Parts": (38, 40, 12), "Cases": (38, 40, 16)}


def summary_workbook(
    told: Summary, words: FigureWords, office: str, said: Commentary | None = None
) -> bytes:
    """Sheets with the figures, their parts with totals, the cases behind each, the definitions."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(out, options) as book:
        at = datetime.combine(told.as_of, datetime.min.time(), tzinfo=UTC).replace(tzinfo=None)
        title = f"Summary, {told.period.title}"
        book.set_properties({"title": title, "author": office, "created": at})
        _Writer(book, told, words, office).write(said or {})
    return out.getvalue()


class _Writer:
    def __init__(self, book: Workbook, told: Summary, words: FigureWords, office: str) -> None:
        self._book, self._told, self._office = book, told, office
        self._rows = tuple(rows(told, words))
        self._bold = book.add_format({"bold": True})
        self._head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        self._wrap = book.add_format({"text_wrap": True, "valign": "top"})
        self._day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self._formats = {
            "cases": book.add_format({"num_format": "0"}),
            "days": book.add_format({"num_format": "0.0"}),
            "share": book.add_format({"num_format": "0%"}),
        }
        self._star = book.add_format({"align": "right"})
        self._total = book.add_format({"bold": True, "top": 1, "num_format": "0"})

    def write(self, said: Commentary) -> None:
        self._figures()
        self._parts()
        if not self._told.is_public:
            self._cases()
        if said:
            self._commentary(said)
        self._definitions()

    def _sheet(self, name: str, heads: Iterable[str], row: int = 0) -> Worksheet:
        sheet = self._book.add_worksheet(name)
        for column, width in enumerate(_WIDTHS.get(name, (38, 60, 60))):
            sheet.set_column(column, column, width)
        for column, head in enumerate(heads):
            sheet.write_string(row, column, head, self._head)
        sheet.freeze_panes(row + 1, 1)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        return sheet

    def _periods(self) -> list[str]:
        return [period.id for period in (*self._told.before, self._told.period)]

    def _figures(self) -> None:
        sheet = self._sheet("Figures", ("Figure", "Unit", "Of", *self._periods()), row=4)
        told = self._told
        for line, (name, value) in enumerate(
            (("Office", self._office), ("Period", told.period.title))
        ):
            sheet.write_string(line, 0, name, self._bold)
            sheet.write_string(line, 1, value)
        sheet.write_string(2, 0, "Known on", self._bold)
        sheet.write_datetime(2, 1, datetime.combine(told.as_of, datetime.min.time()), self._day)
        if told.is_public:
            sheet.write_string(3, 0, HIDDEN_WORDS)
        whole = (row for row in self._rows if not row.member)
        for line, row in enumerate(whole, 5):
            sheet.write_string(line, 0, f"{_topic(row)}: {row.definition.name}")
            self._line(sheet, line, row)

    def _parts(self) -> None:
        sheet = self._sheet("Parts", ("Part", "Unit", "Of", *self._periods()))
        line = 1
        parts = (row for row in self._rows if row.member)
        for _figure, found in groupby(parts, key=lambda row: row.definition.id):
            group = tuple(found)
            first = group[0]
            line += 1
            name = f"{_topic(first)}: {first.definition.name}"
            sheet.write_string(line, 0, name, self._bold)
            start = line + 1
            for row in group:
                line += 1
                sheet.write_string(line, 0, row.member)
                self._line(sheet, line, row)
            line += 1
            if self._told.is_public:  # a sum over what is left is not the whole
                continue
            if first.definition.unit == "cases" and not first.definition.id.endswith(_OVERLAPPING):
                self._sum(sheet, line, start, group)
                line += 1

    def _sum(self, sheet: Worksheet, line: int, start: int, group: tuple[FigureRow, ...]) -> None:
        sheet.write_string(line, 0, "Total", self._total)
        for place in range(len(self._told.before) + 1):
            column = 3 + place
            top, end = (xl_rowcol_to_cell(row, column) for row in (start, line - 1))
            amounts = ((*row.figure.before, row.figure.now)[place] for row in group)
            known = sum(amount.value or 0 for amount in amounts)
            sheet.write_formula(line, column, f"=SUM({top}:{end})", self._total, known)

    def _line(self, sheet: Worksheet, line: int, row: FigureRow) -> None:
        unit = row.definition.unit
        sheet.write_string(line, 1, unit)
        if row.figure.now.of is not None and not self._told.is_public:
            sheet.write_number(line, 2, len(row.figure.now.of))
        for column, amount in enumerate((*row.figure.before, row.figure.now), 3):
            value = number(amount, unit)
            if amount.hidden:
                sheet.write_string(line, column, HIDDEN, self._star)
            if value is not None:
                sheet.write_number(line, column, value, self._formats[unit])

    def _cases(self) -> None:
        sheet = self._sheet("Cases", ("Figure", "Part", "Case"))
        line = 1
        for row in self._rows:
            for key in row.cases:
                sheet.write_string(line, 0, f"{_topic(row)}: {row.definition.name}")
                sheet.write_string(line, 1, row.member)
                sheet.write_string(line, 2, self._told.numbers[key])
                line += 1

    def _commentary(self, said: Commentary) -> None:
        sheet = self._sheet("Commentary", ("Section", "Commentary"))
        for line, (section, text) in enumerate(said.items(), 1):
            sheet.write_string(line, 0, SECTION[section], self._wrap)
            sheet.write_string(line, 1, text, self._wrap)

    def _definitions(self) -> None:
        heads = ("Figure", "Formula", "Population", "Date basis", "Source")
        sheet = self._sheet("Definitions", heads)
        seen = dict.fromkeys((row.definition, _topic(row)) for row in self._rows)
        for line, (one, topic) in enumerate(seen, 1):
            parts = (
                f"{topic}: {one.name}",
                one.formula,
                one.population,
                one.date_basis,
                one.source,
            )
            for column, words in enumerate(parts):
                sheet.write_string(line, column, words, self._wrap)


def _topic(row: FigureRow) -> str:
    return row.definition.topic
