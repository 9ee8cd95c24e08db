"""The list of cases: windows of rows fetched as they come into view, ordered in SQL."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from privdesk.domain.read_models import BY_DUE, CaseFilter, CaseRow, Order, Sort
from privdesk.services.changes import ChangeSet
from privdesk.services.reading import Reading
from privdesk.ui import labels
from privdesk.ui.language import tr
from privdesk.ui.models.case_columns import COLUMNS
from privdesk.ui.session import Session

WINDOW = 100
"""Rows that are fetched at once."""

_WINDOWS_KEPT = 30

Index = QModelIndex | QPersistentModelIndex


ROW = Qt.ItemDataRole.UserRole + 1
"""Role that gives the `CaseRow`, or None while its window is under way."""


ORDER_PLACE = Qt.ItemDataRole.UserRole + 2
"""Role of a head that gives its place among the columns sorted by, from 0."""


class CaseTableModel(QAbstractTableModel):
    """Cases that a filter leaves, in the order of some columns.

    The first rows come at once. Behind them the keys of all rows are fetched in their order, eight
    bytes each, so that any place of a list of a million is one look by key away.

    Signals:
        counted: how many cases the filter leaves.
        filled: rows have arrived.
        marks_changed: how many cases are selected.
        ordered: the list is sorted otherwise.
    """

    counted = Signal(int)
    filled = Signal()
    marks_changed = Signal(int)
    ordered = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._filter = CaseFilter()
        self._order: Order = BY_DUE
        self._keys: array[int] | None = None
        self._count = 0
        self._windows: OrderedDict[int, tuple[CaseRow, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        self._marks: dict[int, None] = {}

    @property
    def today(self) -> date:
        """Calendar date of the office."""
        return self._session.desk.clock.today()

    @property
    def generation(self) -> int:
        """Grows each time everything is asked for anew."""
        return self._generation

    @property
    def filter(self) -> CaseFilter:
        """What the list shows."""
        return self._filter

    @property
    def order(self) -> tuple[Sort, bool]:
        """The column sorted by first, and whether descending."""
        return self._order[0]

    @property
    def whole_order(self) -> Order:
        """Every column sorted by, the first before the second."""
        return self._order

    def show(self, wanted: CaseFilter, order: Order | None = None) -> None:
        """Show other cases; what was selected among the former is not any more."""
        if wanted != self._filter:
            self.set_marks(())
        self._filter = wanted
        self._order = order or self._order
        self.ordered.emit()
        self.reload()

    def sort_by(self, column: Sort, *, after_others: bool = False) -> None:
        """Sort by a column, or turn it round where it counts already.

        Args:
            column: what to sort by.
            after_others: keep what it is sorted by now before it.
        """
        down = next((not down for sort, down in self._order if sort is column), False)
        if not after_others:
            turned = self._order[0][0] is column and len(self._order) == 1
            self.set_order(((column, down if turned else False),))
        elif column in {sort for sort, _down in self._order}:
            self.set_order(tuple((s, down if s is column else d) for s, d in self._order))
        else:
            self.set_order((*self._order, (column, False)))

    def set_order(self, order: Order) -> None:
        """Sort by these columns, the first before the second."""
        self._order = order or BY_DUE
        self.ordered.emit()
        self.reload()

    def reload(self) -> None:
        """Ask for everything anew; what is shown stays until the answer is here."""
        self._generation += 1
        generation, wanted, order = self._generation, self._filter, self._order

        def question(reading: Reading) -> tuple[int, int, tuple[CaseRow, ...]]:
            (sort, down), *then = order
            rows = reading.rows(wanted, sort, descending=down, then=tuple(then), limit=WINDOW)
            full = len(rows) == WINDOW
            return generation, reading.count(wanted) if full else len(rows), rows

        self._session.ask("cases.first", question, self._start)

    def _start(self, answer: tuple[int, int, tuple[CaseRow, ...]]) -> None:
        generation, count, rows = answer
        if generation != self._generation:
            return
        self.beginResetModel()
        self._count = count
        self._keys = None
        self._windows = OrderedDict({0: rows})
        self._asked.clear()
        self.endResetModel()
        self.counted.emit(count)
        self.filled.emit()
        if count > WINDOW:
            wanted, order = self._filter, self._order
            done = partial(self._know_keys, generation)
            self._session.ask("cases.keys", lambda reading: reading.ids(wanted, order), done)

    def _know_keys(self, generation: int, keys: "array[int]") -> None:
        if generation == self._generation and len(keys) == self._count:
            self._keys = keys

    @property
    def marks(self) -> tuple[int, ...]:
        """The keys of the selected cases, in the order in which they were selected."""
        return tuple(self._marks)

    def set_marks(self, case_ids: Iterable[int]) -> None:
        """Select exactly these."""
        marks = dict.fromkeys(case_ids)
        if marks == self._marks:
            return
        self._marks = marks
        if self._count:
            last = self.index(self._count - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.marks_changed.emit(len(marks))

    def toggle_mark(self, case_id: int) -> None:
        """Select a case, or do not any more."""
        kept = [mark for mark in self._marks if mark != case_id]
        self.set_marks(kept if case_id in self._marks else [*kept, case_id])

    def is_marked(self, row: CaseRow) -> bool:
        """Whether a case is selected."""
        return row.id in self._marks

    def mark_all(self) -> None:
        """Select every case that the filter leaves."""
        wanted = self._filter
        self._session.ask("cases.ids", lambda reading: reading.ids(wanted), self.set_marks)

    def row_at(self, row: int) -> CaseRow | None:
        """The case in this row, or None while it is under way; asks for it if need be."""
        if not 0 <= row < self._count:
            return None
        number, offset = divmod(row, WINDOW)
        rows = self._windows.get(number)
        if rows is None:
            self._fetch(number)
            return None
        self._windows.move_to_end(number)
        return rows[offset] if offset < len(rows) else None

    def row_of(self, case_id: int) -> int:
        """The row of a case that has arrived; -1 if it is not among those."""
        for number, rows in self._windows.items():
            for offset, row in enumerate(rows):
                if row.id == case_id:
                    return number * WINDOW + offset
        return -1

    def _fetch(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        wanted, order, keys = self._filter, self._order, self._keys
        start = number * WINDOW

        def question(reading: Reading) -> tuple[CaseRow, ...]:
            if keys is not None:
                return reading.rows_of(keys[start : start + WINDOW])
            (sort, down), *then = order
            return reading.rows(
                wanted, sort, descending=down, then=tuple(then), offset=start, limit=WINDOW
            )

        done = partial(self._arrived, self._generation, number)
        self._session.ask(f"cases.window.{number}", question, done)

    def _arrived(self, generation: int, number: int, rows: tuple[CaseRow, ...]) -> None:
        if generation != self._generation:
            return
        self._asked.discard(number)
        self._windows[number] = rows
        if len(self._windows) > _WINDOWS_KEPT:
            self._windows.popitem(last=False)
        first = self.index(number * WINDOW, 0)
        last = self.index(min((number + 1) * WINDOW, self._count) - 1, len(COLUMNS) - 1)
        self.dataChanged.emit(first, last)
        self.filled.emit()

    def concerns(self, changes: ChangeSet) -> bool:
        """Whether a change may show in the list; every saved case may."""
        return bool(changes.cases)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
            ROW,
        }:
            return None
        row = self.row_at(index.row())
        if role == ROW or row is None:
            return row
        today = self.today
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                tr("Selected, {spoken}", spoken=_spoken(row))
                if self.is_marked(row)
                else _spoken(row)
            )
        text = COLUMNS[index.column()].text(row, today)
        if role == Qt.ItemDataRole.ToolTipRole:
            # Tooltips read rich text; a name with < in it shall stay what it is.
            return text.replace("&", "&amp;").replace("<", "&lt;")
        return text

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        place = next((n for n, (sort, _d) in enumerate(self._order) if sort is column.sort), None)
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return _head_words(column.title, place, self._order)
        return place if role == ORDER_PLACE else None


def _head_words(title: str, place: int | None, order: Order) -> str:
    """What a head says of the order."""
    if place is None:
        return tr("{title}. Shift and click sorts by it after the others.", title=title)
    way = tr("descending") if order[place][1] else tr("ascending")
    rank = (
        tr(", number {place} of {count}", place=place + 1, count=len(order))
        if len(order) > 1
        else ""
    )
    return tr("{title}, sorted {way}{rank}", title=title, way=way, rank=rank)


def _spoken(row: CaseRow) -> str:
    """A row as a screen reader says it: person, kind, number, due, status."""
    kind = labels.kind_of_row(row.kind, row.rights)[0]
    due = labels.badge_spoken(row.due)
    return f"{row.person}, {kind}, {row.number}, {due}, {labels.STATUS[row.status]}"
