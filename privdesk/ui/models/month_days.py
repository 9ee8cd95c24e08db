"""The days of a month as a table of weeks, with what is to be sent on each."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from privdesk.domain.deadline_days import Span
from privdesk.domain.deadline_views import AnsweredEntry, DayLoad, DeadlineBoard, DeadlineEntry
from privdesk.ui import deadline_words as words
from privdesk.ui.days import weekday_name
from privdesk.ui.language import shown, tr

Index = QModelIndex | QPersistentModelIndex
_WEEK = 7
_SATURDAY = 5

CELL = Qt.ItemDataRole.UserRole + 1
"""Role that gives the `DayCell` of a day."""


@dataclass(frozen=True, slots=True)
class DayCell:
    """A day of the grid.

    Attributes:
        day: calendar date of the office.
        today: calendar date of the office.
        holiday: its name; empty on other days.
        entries: to send on it.
        legal: whose deadline it is, though they must be sent before.
        answered: what went out on it.
        load: of the letters to send.
    """

    day: date
    today: date
    holiday: str
    entries: tuple[DeadlineEntry, ...]
    legal: tuple[DeadlineEntry, ...]
    answered: tuple[AnsweredEntry, ...]
    load: DayLoad

    @property
    def is_off(self) -> bool:
        """Whether nobody works on it."""
        return bool(self.holiday) or self.day.weekday() >= _SATURDAY

    def spoken(self) -> str:
        """What a screen reader says for the day."""
        parts = [words.full_day(self.day)]
        if self.day == self.today:
            parts.append(tr("today"))
        if self.holiday:
            parts.append(shown(self.holiday))
        if self.entries:
            parts.append(tr("{count} to send", count=len(self.entries)))
        parts += [words.spoken(entry, self.today) for entry in self.entries]
        parts += [
            tr("deadline of {person}, {number}", person=entry.person, number=entry.number)
            for entry in self.legal
        ]
        parts += [words.spoken(entry, self.today) for entry in self.answered]
        return ". ".join(parts)


class MonthModel(QAbstractTableModel):
    """Weeks as rows, weekdays as columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.weeks = Span(date(2026, 1, 4), date(2026, 1, 3))  # no day yet
        self._cells: tuple[DayCell, ...] = ()

    def show(self, board: DeadlineBoard, span: Span) -> None:
        """Show the days of a span of whole weeks."""
        by_day, legal, loads = board.by_day(), board.by_legal_day(), board.loads()
        answered: dict[date, list[AnsweredEntry]] = {}
        for one in board.answered:
            answered.setdefault(one.day, []).append(one)
        self.beginResetModel()
        self.weeks = span
        self._cells = tuple(
            DayCell(
                day,
                board.today,
                board.holidays.get(day, ""),
                by_day.get(day, ()),
                legal.get(day, ()),
                tuple(answered.get(day, ())),
                loads.get(day, DayLoad(day, {})),
            )
            for day in span.days()
        )
        self.endResetModel()

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; invalid if it is not shown."""
        if day not in self.weeks:
            return QModelIndex()
        row, column = divmod((day - self.weeks.first).days, _WEEK)
        return self.index(row, column)

    def cell(self, index: Index) -> DayCell | None:
        """The day at an index."""
        place = index.row() * _WEEK + index.column()
        return self._cells[place] if index.isValid() and place < len(self._cells) else None

    def weekdays(self) -> tuple[date, ...]:
        """Seven days whose weekdays are those of the columns."""
        return tuple(self.weeks.first + timedelta(days=n) for n in range(_WEEK))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._cells) // _WEEK

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else _WEEK

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == CELL:
            return cell
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return cell.spoken()
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return weekday_name(self.weekdays()[section])
        return None
