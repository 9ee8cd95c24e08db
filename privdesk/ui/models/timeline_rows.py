"""The rows of the timeline: open cases whose period reaches into the span."""

from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from privdesk.domain.deadline_views import DeadlineEntry
from privdesk.ui import deadline_words as words
from privdesk.ui.language import tr

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole + 1
"""Role that gives the `DeadlineEntry` of a row."""


class TimelineModel(QAbstractListModel):
    """One row a case, by send-by day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.entries: tuple[DeadlineEntry, ...] = ()

    def show(self, entries: tuple[DeadlineEntry, ...], today: date) -> None:
        """Show other cases."""
        self.beginResetModel()
        self.entries, self._today = entries, today
        self.endResetModel()

    def row_of(self, case_id: int) -> int:
        """The row of a case; -1 if it is not here."""
        return next((n for n, entry in enumerate(self.entries) if entry.id == case_id), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            used = (entry.used_until(self._today) - entry.start).days
            return tr(
                "{spoken}, day {used} of {length}",
                spoken=words.spoken(entry, self._today),
                used=used,
                length=_length(entry),
            )
        return None


def _length(entry: DeadlineEntry) -> int:
    return (entry.raw - entry.start).days
