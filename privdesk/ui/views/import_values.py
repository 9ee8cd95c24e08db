"""What the words of a register mean: kinds, statuses, countries; proposed, and changed."""

from dataclasses import dataclass
from textwrap import shorten

from PySide6.QtWidgets import QWidget

from privdesk.domain.imports import Field
from privdesk.services.imports import CellValue
from privdesk.services.imports.lexicon import choices_of, value_word
from privdesk.ui.import_words import FIELD, means_words, rows_words
from privdesk.ui.language import numeral, shown, tr, trn
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.views.import_pane import Pane, PickList
from privdesk.ui.views.import_work import ImportWork
from privdesk.ui.views.text_table import TextColumn, TextRow
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ChoiceField,
    Column,
    ElidedLabel,
    Option,
    Paragraph,
    Row,
)

_COLUMNS = (
    TextColumn(232, weight=500, head=tr("It says")),
    TextColumn(120, Token.TEXT_2, head=tr("Field")),
    TextColumn(88, Token.TEXT_2, head=tr("Rows")),
    TextColumn(0, head=tr("It means")),
)
_DEFAULTS = (Field.KIND, Field.CHANNEL, Field.COUNTRY, Field.FRAMEWORK)
_UNKNOWN, _LEFT_EMPTY = "?", "-"
_LONGEST = 80  # letters of a cell in its title


@dataclass(frozen=True, slots=True)
class _Silence:
    """Rows that say nothing about a field, and the value they get."""

    field: Field
    value: str


class ImportValues(QWidget):
    """The third step: what nobody knows first, then what is known, then what silence means.

    Args:
        work: of the page.
    """

    def __init__(self, work: ImportWork) -> None:
        super().__init__()
        self._work = work
        self._items: tuple[CellValue | _Silence, ...] = ()
        self._showing = False
        self._offered: tuple[Field, bool, str] | None = None
        self._order: dict[tuple[Field, str], int] = {}
        self._ordered_for: object = None
        self.list = PickList(tr("Values"), _COLUMNS)
        self.guesses = Button(tr("Take all guesses"))
        self._sum = ElidedLabel("", TextStyle.BODY, Token.TEXT_2)
        self.title = Paragraph("", TextStyle.SUBTITLE)
        self.facts = Paragraph("", TextStyle.SMALL, Token.TEXT_2)
        self.guess = Button("", ButtonKind.SECONDARY)
        self.means = ChoiceField(tr("It &means"))
        self._build()
        self._connect()

    def _build(self) -> None:
        above = QWidget()
        head = Row(margins=(12, 8, 12, 8), gap=12, parent=above)
        head.add(self._sum, 1)
        head.add(self.guesses)
        pane = Pane(self.list, above)
        for part in (self.title, self.facts, self.means):
            pane.detail.add(part)
        pane.detail.add(Row(self.guess, None))
        hint = tr("Enter takes the guess or chooses, Delete leaves it empty.")
        pane.detail.add(Paragraph(hint, TextStyle.SMALL, Token.TEXT_3))
        pane.detail.add(None)
        Column(pane, parent=self)

    def _connect(self) -> None:
        self.list.used.connect(self._use)
        self.list.opened.connect(self._open)
        self.list.removed.connect(lambda _row: self._mean(_LEFT_EMPTY))
        self.means.changed.connect(self._mean)
        self.guess.clicked.connect(self._take_guess)
        self.guesses.clicked.connect(self._take_guesses)

    def show_work(self) -> None:
        """Show every value with what it means."""
        work, plan = self._work, self._work.plan
        if plan is None:
            self._items = ()
            self.list.show_rows(())
            return
        silences = tuple(_Silence(name, plan.defaults.get(name, "")) for name in _DEFAULTS)
        self._items = (*self._in_place(), *silences)
        self.list.show_rows([_row(item) for item in self._items])
        guessed = self._guessed()
        self.guesses.setVisible(bool(guessed))
        self.guesses.setText(tr("Take the guess") if len(guessed) == 1 else tr("Take all guesses"))
        self._sum.setText(_sum_words(work.unknown, len(work.values), whole=work.rows is not None))
        self._use(self.list.row)

    def _in_place(self) -> list[CellValue]:
        """The values where they stood: one that is known now does not run away from the keys."""
        if self._ordered_for is not self._work.rows:
            self._order, self._ordered_for = {}, self._work.rows
        for value in self._work.values:
            self._order.setdefault((value.field, value.cell), len(self._order))
        return sorted(self._work.values, key=lambda v: self._order[v.field, v.cell])

    def use_default(self, name: str) -> None:
        """Go to what rows are that say nothing about a field."""
        for row, item in enumerate(self._items):
            if isinstance(item, _Silence) and item.field.value == name:
                self.list.selectRow(row)
                self.means.setFocus()

    def _item(self) -> CellValue | _Silence | None:
        row = self.list.row
        return self._items[row] if 0 <= row < len(self._items) else None

    def _use(self, _row: int) -> None:
        item = self._item()
        if item is None:
            return
        self._showing = True
        name, plan = item.field, self._work.plan
        if isinstance(item, CellValue):
            under = [h for h, one in plan.columns.items() if one is name] if plan else []
            where = tr(" under “{under}”", under=under[0]) if under else ""
            self.title.set_text(shorten(item.cell, _LONGEST, placeholder=" …"))
            self.facts.set_text(
                tr(
                    "{field}, in {rows}{where}",
                    field=FIELD[name],
                    rows=rows_words(item.count),
                    where=where,
                )
            )
            empty = Option(_LEFT_EMPTY, tr("Leave empty"))
            options = [Option(_UNKNOWN, tr("Not known"))] if item.meaning is None else []
            chosen = _UNKNOWN if item.meaning is None else item.meaning or _LEFT_EMPTY
            guess = item.guess
        else:
            self.title.set_text(tr("Rows that say nothing"))
            self.facts.set_text(
                tr("{field} of a row whose cell is empty, or without column", field=FIELD[name])
            )
            empty, options = Option(_LEFT_EMPTY, _nothing(name)), []
            chosen, guess = item.value or _LEFT_EMPTY, ""
        offered = (name, bool(options), empty.text)
        if offered != self._offered:
            self._offered = offered
            choices = [Option(value, value_word(name, value)) for value in choices_of(name)]
            self.means.set_options([*options, empty, *choices])
        self.means.set_value(chosen)
        self.guess.setVisible(bool(guess))
        self.guess.setText(tr("Take “{value}”", value=value_word(name, guess)) if guess else "")
        self._showing = False

    def _open(self) -> None:
        """Enter takes the guess of a value that nobody knows; else one chooses."""
        item = self._item()
        if isinstance(item, CellValue) and item.meaning is None and item.guess:
            self._take_guess()
        else:
            self.means.setFocus()

    def _mean(self, chosen: str) -> None:
        item = self._item()
        if item is None or self._showing or not chosen or chosen == _UNKNOWN:
            return
        value = "" if chosen == _LEFT_EMPTY else chosen
        if isinstance(item, CellValue):
            self._work.choose_value(item.field, item.cell, value)
        else:
            self._work.choose_default(item.field, value)

    def _take_guess(self) -> None:
        item = self._item()
        if isinstance(item, CellValue) and item.guess:
            self._work.choose_value(item.field, item.cell, item.guess)
            self.list.selectRow(min(self.list.row + 1, len(self._items) - 1))
            self.list.setFocus()

    def _guessed(self) -> list[CellValue]:
        return [v for v in self._work.values if v.meaning is None and v.guess]

    def _take_guesses(self) -> None:
        self._work.choose_values({(v.field, v.cell): v.guess for v in self._guessed()})
        self.list.setFocus()


def _nothing(name: Field) -> str:
    return tr("E-mail") if name is Field.CHANNEL else tr("Nothing")


def _row(item: CellValue | _Silence) -> TextRow:
    name = FIELD[item.field]
    if isinstance(item, _Silence):
        value = shown(value_word(item.field, item.value)) if item.value else _nothing(item.field)
        return TextRow(
            (tr("(says nothing)"), name, "", value),
            tr("{name} of rows that say nothing: {value}", name=name, value=value),
        )
    means = means_words(item)
    if item.meaning is None and item.guess:
        means = tr("Not known; perhaps {value}", value=value_word(item.field, item.guess))
    cells = (" ".join(item.cell.split()), name, numeral(item.count), means)
    return TextRow(cells, f"{item.cell}, {name}, {rows_words(item.count)}: {means}")


def _sum_words(unknown: int, values: int, *, whole: bool) -> str:
    if not whole:
        return tr("The rows are still being read")
    if not values:
        return tr("No column holds values of a list")
    if not unknown:
        return tr("Every value is known")
    return trn("{count} value is not known", "{count} values are not known", unknown)
