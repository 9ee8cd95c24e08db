"""What each column of a table becomes: proposed, and changed by the officer."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from privdesk.domain.imports import DateOrder, Field, Plan
from privdesk.services.imports.suggesting import example_date
from privdesk.services.imports.survey import Survey
from privdesk.ui import labels
from privdesk.ui.import_words import FIELD, ORDER, rows_words
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.views.import_pane import Pane, PickList
from privdesk.ui.views.import_work import ImportWork
from privdesk.ui.views.text_table import TextColumn, TextRow
from privdesk.ui.widgets import CheckBox, ChoiceField, Column, Notice, Option, Paragraph

_COLUMNS = (
    TextColumn(208, weight=500, head=tr("Column")),
    TextColumn(192, head=tr("Becomes")),
    TextColumn(0, Token.TEXT_2, head=tr("Its cells")),
)
_EXAMPLES = 3
_SHOWN = 8  # different cells of the column in use
_LONGEST = 80
_NO_ORDER = ""


class ImportColumns(QWidget):
    """The second step: one row a column; at the right, what it becomes and how its days read.

    Args:
        work: of the page.
    """

    def __init__(self, work: ImportWork) -> None:
        super().__init__()
        self._work = work
        self._headings: tuple[str, ...] = ()
        self._showing = False
        self.list = PickList(tr("Columns"), _COLUMNS)
        self.title = Paragraph("", TextStyle.SUBTITLE)
        self.question = Notice("")
        self.becomes = ChoiceField(
            tr("&Becomes"), [Option(name.value, FIELD[name]) for name in Field]
        )
        self.order = ChoiceField(
            tr("Its &days are written"),
            [Option(one.value, ORDER[one]) for one in DateOrder],
            placeholder=tr("Choose"),
        )
        self.example = Paragraph("", TextStyle.SMALL, Token.TEXT_2)
        self.zeros = CheckBox(tr("Give postal codes their &zeros back"))
        self.cells = Paragraph("", TextStyle.SMALL, Token.TEXT_2)
        self._build()
        self._connect()

    def _build(self) -> None:
        pane = Pane(self.list)
        for part in (
            self.title, self.question, self.becomes, self.order, self.example, self.zeros,
            self.cells,
        ):  # fmt: skip
            pane.detail.add(part)
        hint = tr("Enter chooses for the column, Delete leaves it out.")
        pane.detail.add(Paragraph(hint, TextStyle.SMALL, Token.TEXT_3))
        pane.detail.add(None)
        Column(pane, parent=self)

    def _connect(self) -> None:
        self.list.used.connect(self._use)
        self.list.opened.connect(self.becomes.setFocus)
        self.list.removed.connect(self._leave_out)
        self.becomes.changed.connect(self._put)
        self.order.changed.connect(self._order)
        self.zeros.toggled.connect(self._repair)

    def show_work(self) -> None:
        """Show every column with what it becomes."""
        seen = self._work.seen
        if seen is None:
            self._headings = ()
            self.list.show_rows(())
            return
        self._headings = seen.table.headings
        asked = {question.heading for question in self._work.questions}
        rows = []
        for heading in self._headings:
            becomes = FIELD[seen.plan.field_of(heading)]
            if heading in asked:
                becomes = tr("{becomes} – to be decided", becomes=becomes)
            cells = _examples(seen.survey, heading)
            rows.append(
                TextRow(
                    (heading, becomes, cells),
                    tr(
                        "{heading} becomes {becomes}: {cells}",
                        heading=heading,
                        becomes=becomes,
                        cells=cells,
                    ),
                )
            )
        self.list.show_rows(rows)
        self._use(self.list.row)

    def use_heading(self, heading: str) -> None:
        """Put the row of a column in use."""
        if heading in self._headings:
            self.list.selectRow(self._headings.index(heading))

    def _heading(self) -> str:
        row = self.list.row
        return self._headings[row] if 0 <= row < len(self._headings) else ""

    def _use(self, _row: int) -> None:
        seen, heading = self._work.seen, self._heading()
        if seen is None or not heading:
            return
        self._showing = True
        plan, name = seen.plan, seen.plan.field_of(heading)
        self.title.set_text(_cut(heading))
        self.becomes.set_value(name.value)
        told = [shown(q.sentence) for q in self._work.questions if q.heading == heading]
        self.question.setVisible(bool(told))
        self.question.say(told[0] if told else "")
        self._show_days(plan, seen.survey, heading)
        self.zeros.setVisible(name is Field.POSTAL_CODE)
        self.zeros.setChecked(plan.repair_postal_codes)
        repaired = [
            tr("{old} becomes {new}", old=old, new=new)
            for old, new in dict(seen.repairable).items()
        ]
        column = seen.survey.columns[heading]
        most = sorted(column.cells.items(), key=lambda one: -one[1])[:_SHOWN]
        lines = [f"{_cut(cell)}  –  {rows_words(count)}" for cell, count in most]
        if name is Field.POSTAL_CODE and repaired and plan.repair_postal_codes:
            lines = [*repaired[:_SHOWN]]
        more = len(column.cells) - len(lines)
        if not column.is_whole:
            lines.append(tr("and many more"))
        elif more > 0 and lines:
            lines.append(tr("and {count} more", count=more))
        self.cells.set_text("\n".join(lines) or tr("Its cells are empty."))
        self._showing = False

    def _show_days(self, plan: Plan, seen: Survey, heading: str) -> None:
        column = seen.columns[heading]
        is_date = plan.field_of(heading).is_date
        known = plan.dates.get(heading)
        asks = is_date and (column.dates.is_doubtful or known is not None)
        self.order.setVisible(asks)
        self.example.setVisible(asks)
        if known is None:
            self.order.choice.setCurrentIndex(-1)
        else:
            self.order.set_value(known.value)
        found = [
            tr("{cell} is {day}", cell=example[0], day=labels.full_day(example[1]))
            for order in ([known] if known else DateOrder)
            if (example := example_date(column.cells, order)) is not None
        ]
        between = ", or " if known is None else ", "
        self.example.set_text(between.join(found))

    def _put(self, chosen: str) -> None:
        heading = self._heading()
        if chosen and heading and not self._showing:
            self._work.choose_column(heading, Field(chosen))

    def _leave_out(self, _row: int) -> None:
        self._work.choose_column(self._heading(), Field.SKIP)

    def _order(self, chosen: str) -> None:
        heading = self._heading()
        if chosen and heading and not self._showing:
            self._work.choose_order((heading,), DateOrder(chosen))

    def _repair(self, wanted: bool) -> None:
        if not self._showing:
            self._work.choose(replace(self._work.given, repair_postal_codes=wanted))


def _examples(seen: Survey, heading: str) -> str:
    cells = list(seen.columns[heading].cells)[:_EXAMPLES]
    return " · ".join(_cut(cell) for cell in cells) or tr("(empty)")


def _cut(cell: str) -> str:
    text = " ".join(cell.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
