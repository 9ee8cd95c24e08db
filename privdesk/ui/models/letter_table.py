"""The list of letters as a table."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from privdesk.domain.read_models import LetterRow
from privdesk.domain.vocabulary import LetterState
from privdesk.ui import labels
from privdesk.ui.language import tr
from privdesk.ui.list_copies import CopiedList, copied_table
from privdesk.ui.recorded import title_of
from privdesk.ui.session import Session
from privdesk.ui.widgets import escaped

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole + 1
"""Role that gives the `LetterRow`."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list.

    Attributes:
        title: its head.
        width: in pixels at zoom 100%; 0 takes the room that is left.
        text: its words for a row.
    """

    title: str
    width: int
    text: Callable[[LetterRow, date], str]


def _template(row: LetterRow) -> str:
    return title_of(row.template)


def state_words(row: LetterRow) -> str:
    """Where a letter stands, in a word or two."""
    return tr("To approve") if row.waits_for_approval else labels.LETTER_STATE[row.state]


def _mailed(row: LetterRow, today: date) -> str:
    return labels.short_day(row.mailed_on, today) if row.mailed_on else ""


COLUMNS = (
    Column(tr("State"), 132, lambda row, _today: state_words(row)),
    Column(tr("Letter"), 108, lambda row, _today: row.number or tr("not numbered")),
    Column(tr("To"), 0, lambda row, _today: row.person),
    Column(tr("Place"), 0, lambda row, _today: row.place),
    Column(tr("What"), 0, lambda row, _today: _template(row)),
    Column(tr("Case"), 108, lambda row, _today: row.case_number),
    Column(tr("Date"), 72, lambda row, today: labels.short_day(row.letter_date, today)),
    Column(tr("Mailed"), 72, _mailed),
    Column(tr("Tracking number"), 190, lambda row, _today: row.tracking),
)


class LetterTableModel(QAbstractTableModel):
    """Letters in some states, the newest first.

    Signals:
        filled: the rows are here.
    """

    filled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._states: tuple[LetterState, ...] = tuple(LetterState)
        self._rows: tuple[LetterRow, ...] = ()

    def show(self, *states: LetterState) -> None:
        """Show letters in these states."""
        self._states = states
        self.reload()

    def reload(self) -> None:
        """Ask for the rows anew; what is shown stays until they are here."""
        states = self._states
        key = f"letters.{id(self)}"
        self._session.ask(key, lambda reading: reading.letters(*states), self._take)

    def _take(self, rows: tuple[LetterRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.filled.emit()

    def copied(self) -> CopiedList:
        """The whole list for the clipboard."""
        today = self._session.desk.clock.today()
        cells = [[" ".join(c.text(row, today).split()) for c in COLUMNS] for row in self._rows]
        return copied_table([column.title for column in COLUMNS], cells)

    def row_at(self, row: int) -> LetterRow | None:
        """The letter in this row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, letter_id: int) -> int:
        """The row of a letter; -1 if it is not in the list."""
        return next((n for n, row in enumerate(self._rows) if row.id == letter_id), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = labels.LETTER_STATE[row.state]
            return tr(
                "{person}, {template}, {number}, {state}, case {case_number}",
                person=row.person,
                template=_template(row),
                number=row.number,
                state=state,
                case_number=row.case_number,
            )
        text = COLUMNS[index.column()].text(row, self._session.desk.clock.today())
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return escaped(text) if role == Qt.ItemDataRole.ToolTipRole else None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].title
        return None
