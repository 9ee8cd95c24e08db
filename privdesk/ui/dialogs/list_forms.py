"""How a list of cases looks, by keyboard: its columns, its order, its name as a saved view."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.read_models import BY_DUE, Order, Sort
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr
from privdesk.ui.models.case_columns import BY_SORT, COLUMNS, USUAL
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    ChoiceField,
    DayField,
    Label,
    LineField,
    Option,
    Paragraph,
    Row,
    Segmented,
)
from privdesk.ui.widgets.ordered_list import OrderedEntry, OrderedList

_NONE = "none"
_STEP = 16  # pixels at zoom 100% by which a key widens a column
_LEAST = 30


class ColumnsDialog(FormDialog):
    """Which columns show, in which order, and how wide they are."""

    def __init__(self, host: QWidget, columns: Sequence[tuple[Sort, int]]) -> None:
        super().__init__(host, tr("Columns"), tr("Show these columns"))
        self.list = OrderedList(tr("Columns"), 10)
        self._widths = dict(columns)
        small, ghost = ButtonSize.SMALL, ButtonKind.GHOST
        wider = Button(tr("Wider"), ghost, icon="plus", size=small)
        narrower = Button(tr("Narrower"), ghost, icon="x", size=small)
        usual = Button(tr("Usual columns"), ghost, icon="undo-2", size=small)
        up = Button(tr("Up"), ghost, icon="chevron-up", key="Alt+Up", size=small)
        down = Button(tr("Down"), ghost, icon="chevron-down", key="Alt+Down", size=small)
        up.clicked.connect(lambda: self.list.shift(-1))
        down.clicked.connect(lambda: self.list.shift(1))
        wider.clicked.connect(lambda: self._widen(_STEP))
        narrower.clicked.connect(lambda: self._widen(-_STEP))
        usual.clicked.connect(lambda: self._fill([(sort, 0) for sort in USUAL]))
        hint = tr("Space shows or hides a column.")
        self.body.add(Paragraph(hint, TextStyle.BODY, Token.TEXT_2))
        self.body.add(self.list)
        self.body.add(Row(up, down, None, gap=4))
        self.body.add(Row(wider, narrower, usual, None, gap=4))
        self._fill(columns)

    def _fill(self, columns: Sequence[tuple[Sort, int]]) -> None:
        self._widths = dict(columns)
        rest = [column.sort for column in COLUMNS if column.sort not in self._widths]
        self.list.set_entries(
            [
                OrderedEntry(s.value, BY_SORT[s].title, s in self._widths, self._width_words(s))
                for s in (*self._widths, *rest)
            ]
        )

    def _width_words(self, sort: Sort) -> str:
        width = self._widths.get(sort, 0)
        return tr("{width} wide", width=width) if width else ""

    def _widen(self, by: int) -> None:
        entry = self.list.current()
        if entry is None:
            return
        sort = Sort(entry.id)
        width = self._widths.get(sort, 0) or BY_SORT[sort].width
        self._widths[sort] = max(width + by, _LEAST)
        self.list.set_entries(
            [
                OrderedEntry(e.id, e.text, e.checked, self._width_words(Sort(e.id)))
                for e in self.list.entries
            ]
        )

    @override
    def take_focus(self) -> None:
        self.list.setFocus()

    @override
    def read(self) -> tuple[tuple[Sort, int], ...] | None:
        chosen = [Sort(entry.id) for entry in self.list.entries if entry.checked]
        if not chosen:
            self.list.setFocus()
            return None
        return tuple((sort, self._widths.get(sort, 0)) for sort in chosen)


class SortDialog(FormDialog):
    """What a list is sorted by: up to three columns, each up or down."""

    def __init__(self, host: QWidget, order: Order) -> None:
        super().__init__(host, tr("Sort"), tr("Sort"))
        self.lines: list[tuple[ChoiceField, Segmented]] = []
        heads = (tr("&Sort by"), tr("&Then by"), tr("Then &by"))
        for place, head in enumerate(heads):
            options = [Option(c.sort.value, c.title) for c in COLUMNS]
            if place:
                options.insert(0, Option(_NONE, tr("Nothing more")))
            field = ChoiceField(head, options)
            way = Segmented([Option("up", tr("Ascending")), Option("down", tr("Descending"))])
            if place < len(order):
                sort, down = order[place]
                field.set_value(sort.value)
                way.set_value("down" if down else "up")
            self.lines.append((field, way))
            row = Row(gap=12)
            row.add(field, 1)
            row.add(way)
            self.body.add(row)

    @override
    def read(self) -> Order:
        found: dict[Sort, bool] = {}
        for field, way in self.lines:
            if field.value() != _NONE:
                found.setdefault(Sort(field.value()), way.value() == "down")
        return tuple(found.items()) or BY_DUE


class ViewNameDialog(FormDialog):
    """The name of a saved view."""

    def __init__(self, host: QWidget, title: str, act: str, name: str = "") -> None:
        super().__init__(host, title, act)
        self.name = LineField(tr("&Name"))
        self.name.set_value(name)
        self.name.line.selectAll()
        self.name.line.returnPressed.connect(self.submit)
        self.body.add(self.name)

    @override
    def read(self) -> str | None:
        name = self.name.value()
        self.name.set_error("" if name else tr("Type a name for the view."))
        return name or None


class ReceivedDialog(FormDialog):
    """From which day to which day cases were received."""

    def __init__(self, host: QWidget, first: date | None, last: date | None, today: date) -> None:
        super().__init__(host, tr("Received"), tr("Filter"))
        self.first = DayField(tr("&From"), today)
        self.last = DayField(tr("&To"), today)
        for field, value in ((self.first, first), (self.last, last)):
            if value is not None:
                field.set_value(value)
            self.body.add(field)
        self.body.add(Label(tr("A field left empty sets no limit."), TextStyle.SMALL, Token.TEXT_3))

    @override
    def read(self) -> tuple[date | None, date | None] | None:
        first, last = self.first.value(), self.last.value()
        wrong = first is not None and last is not None and first > last
        self.last.set_error(tr("This day is before the first.") if wrong else "")
        return None if wrong else (first, last)


class TagsDialog(FormDialog):
    """Tags to add, and those to take away."""

    def __init__(
        self, host: QWidget, known: Sequence[str], *, tags: Sequence[str] = (), whole: bool = False
    ) -> None:
        super().__init__(host, tr("Tags"), tr("Keep") if whole else tr("Change tags"))
        self.add = LineField(
            tr("&Tags") if whole else tr("&Add"), icon="tag", help_text=_help(known)
        )
        self.add.set_value(", ".join(tags))
        self.add.complete_from(known)
        self.remove = LineField(tr("&Take away"), icon="x")
        self.remove.complete_from(known)
        self.add.line.returnPressed.connect(self.submit)
        self.body.add(self.add)
        if not whole:
            self.body.add(self.remove)
        self._whole = whole

    @override
    def read(self) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        add, remove = _split(self.add.value()), _split(self.remove.value())
        if not self._whole and not (add or remove):
            self.add.set_error(tr("Type a tag, or one to take away."))
            self.add.setFocus()
            return None
        return add, remove


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _help(known: Sequence[str]) -> str:
    first = tr("Separate tags by commas.")
    return (
        tr("{first} In use: {names}", first=first, names=", ".join(known[:8])) if known else first
    )
