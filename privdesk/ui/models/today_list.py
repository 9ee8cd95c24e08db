"""The rows of the Today page: cases under the heads Late, Due today and This week."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from privdesk.domain.read_models import CaseRow, TodayBoard
from privdesk.ui import labels
from privdesk.ui.language import tr
from privdesk.ui.theme import Token

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole + 1
"""Role that gives the `Group` or the `CaseRow` of a row."""


@dataclass(frozen=True, slots=True)
class Group:
    """A head over rows.

    Attributes:
        title: its words.
        count: of the rows under it.
        token: color of its words.
    """

    title: str
    count: int
    token: Token


class TodayListModel(QAbstractListModel):
    """Heads and cases in one list, so that the arrow keys go through all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Group | CaseRow, ...] = ()

    def show(self, board: TodayBoard) -> None:
        """Show another board."""
        groups = (
            (tr("Late"), board.late, Token.LATE),
            (tr("Due today"), board.due_today, Token.TODAY),
            (tr("This week"), board.this_week, Token.TEXT),
        )
        entries: list[Group | CaseRow] = []
        for title, rows, token in groups:
            if rows:
                entries += [Group(title, len(rows), token), *rows]
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def row_of(self, case_id: int) -> int:
        """The row of a case, or the first case; -1 if there is none."""
        rows = [n for n, entry in enumerate(self._entries) if isinstance(entry, CaseRow)]
        found = (n for n in rows if self._case(n) == case_id)
        return next(found, rows[0] if rows else -1)

    def _case(self, row: int) -> int:
        entry = self._entries[row]
        return entry.id if isinstance(entry, CaseRow) else 0

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._entries[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if isinstance(entry, Group):
            return f"{entry.title}, {entry.count}"
        kind = labels.kind_of_row(entry.kind, entry.rights)[0]
        due, step = labels.badge_spoken(entry.due), labels.NEXT_STEP[entry.next_step]
        return tr(
            "{person}, {kind}, {number}, {due}. Next: {step}",
            person=entry.person,
            kind=kind,
            number=entry.number,
            due=due,
            step=step,
        )
