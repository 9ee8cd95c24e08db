"""The rows of the outbox: a head for each group, and the letters of the group under it."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from privdesk.domain.letter_labels import GROUP, RETURN_REASON
from privdesk.domain.letter_steps import ReturnReason
from privdesk.domain.outbox import OutboxGroup, OutboxRow
from privdesk.domain.tracking import shown_tracking
from privdesk.services.outbox import Outbox
from privdesk.ui import labels
from privdesk.ui.language import shown, tr
from privdesk.ui.list_copies import CopiedList, copied_table
from privdesk.ui.recorded import title_of

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole + 1
"""Role that gives the `GroupHead` or the `OutboxRow`."""


@dataclass(frozen=True, slots=True)
class GroupHead:
    """The head over some letters.

    Attributes:
        group: which.
        count: of the letters under it.
        aside: what stands at its right end; may be empty.
    """

    group: OutboxGroup
    count: int
    aside: str


def tracking_words(row: OutboxRow, group: OutboxGroup, box: Outbox) -> str:
    """What the column of the tracking number says of a letter without the number itself."""
    today = box.today
    if row.run:
        return tr("At the printer")
    if group is OutboxGroup.APPROVAL and row.approval_since is not None:
        return tr("Since {day}", day=labels.short_day(row.approval_since, today))
    if group is OutboxGroup.SIGNATURE:
        return (
            tr("Sign by {day}", day=labels.short_day(row.send_by, today))
            if row.send_by
            else tr("To be signed")
        )
    if row.returned_on is not None:
        reason = RETURN_REASON[ReturnReason(row.return_reason)] if row.return_reason else ""
        return f"{shown(reason)}, {labels.short_day(row.returned_on, today)}"
    if group is OutboxGroup.READY:
        return tr("After printing") if row.mail_service.tracked else tr("Service has none")
    if group is OutboxGroup.EMAIL:
        return tr("No paper")
    if group is OutboxGroup.MAILED and row.mailed_on is not None:
        word = tr("By e-mail") if row.is_by_email else tr("No tracking, mailed")
        return f"{word} {labels.short_day(row.mailed_on, today)}"
    if row.mail_service.tracked:
        return tr("Enter number")
    return tr("Service has none")


class OutboxListModel(QAbstractListModel):
    """Heads and letters in one list, so that the arrow keys go through all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[GroupHead | OutboxRow, ...] = ()
        self._groups: dict[int, OutboxGroup] = {}
        self._box: Outbox | None = None
        self.checked: set[int] = set()

    def show(self, box: Outbox, sought: str) -> None:
        """Show the letters in which these words occur; all without words."""
        wanted = sought.casefold().split()
        entries: list[GroupHead | OutboxRow] = []
        groups: dict[int, OutboxGroup] = {}
        for group, rows in box.groups:
            found = [row for row in rows if all(word in _words(row) for word in wanted)]
            if found:
                entries += [GroupHead(group, len(found), _aside(group, found, box)), *found]
                groups |= {row.id: group for row in found}
        self.beginResetModel()
        self._entries, self._groups, self._box = tuple(entries), groups, box
        self.endResetModel()

    @property
    def letters(self) -> tuple[OutboxRow, ...]:
        """The letters that show, from top to end."""
        return tuple(entry for entry in self._entries if isinstance(entry, OutboxRow))

    def copied(self) -> CopiedList:
        """The letters that show, for the clipboard."""
        heads = (
            tr("Stands at"),
            tr("Letter"),
            tr("To"),
            tr("Place"),
            tr("What"),
            tr("Send by"),
            tr("Mailed"),
            tr("Tracking number"),
        )
        cells = [
            (
                shown(GROUP[self.group(row.id)]),
                row.number,
                " ".join(row.person.split()),
                " ".join(shown(row.place).split()),
                title_of(row.template),
                row.send_by.isoformat() if row.send_by else "",
                row.mailed_on.isoformat() if row.mailed_on else "",
                row.tracking,
            )
            for row in self.letters
        ]
        return copied_table(heads, cells)

    def group(self, letter_id: int) -> OutboxGroup:
        """The group of a letter that shows."""
        return self._groups[letter_id]

    def words(self, row: OutboxRow) -> str:
        """What stands in the place of its tracking number."""
        assert self._box is not None, "a row is shown of an outbox"
        return tracking_words(row, self.group(row.id), self._box)

    def row_of(self, letter_id: int) -> int:
        """The row of a letter, or of the first letter; -1 if there is none."""
        places = [n for n, entry in enumerate(self._entries) if isinstance(entry, OutboxRow)]
        found = (n for n in places if self._key(n) == letter_id)
        return next(found, places[0] if places else -1)

    def _key(self, row: int) -> int:
        entry = self._entries[row]
        return entry.id if isinstance(entry, OutboxRow) else 0

    def entry(self, row: int) -> "GroupHead | OutboxRow | None":
        """What stands in a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def check(self, letter_ids: set[int]) -> None:
        """Tick these letters and no other."""
        self.checked = set(letter_ids)
        if self._entries:
            last = self.index(len(self._entries) - 1)
            self.dataChanged.emit(self.index(0), last)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._entries[index.row()], GroupHead):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if isinstance(entry, GroupHead):
            return f"{shown(GROUP[entry.group])}, {entry.count}"
        ticked = tr("selected, ") if entry.id in self.checked else ""
        number = entry.tracking and shown_tracking(entry.tracking)
        return (
            f"{ticked}{title_of(entry.template)}, {entry.number}, {entry.person}, "
            f"{shown(entry.place)}, {shown(entry.mail_service.name)}, {number or self.words(entry)}"
        )


def _words(row: OutboxRow) -> str:
    parts = (row.number, row.case_number, row.person, shown(row.place), row.tracking, row.subject)
    return " ".join((*parts, title_of(row.template), *row.address)).casefold()


def _aside(group: OutboxGroup, rows: list[OutboxRow], box: Outbox) -> str:
    if group is OutboxGroup.READY:
        return tr("Batch for today, {day}", day=labels.weekday_day(box.today, box.today))
    if group is OutboxGroup.UNTRACKED:
        days = [row.mailed_on for row in rows if row.mailed_on]
        return tr("Mailed since {day}", day=labels.short_day(min(days), box.today)) if days else ""
    return ""
