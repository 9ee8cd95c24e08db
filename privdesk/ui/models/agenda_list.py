"""The rows of the agenda: weeks, days, and the cases under them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from privdesk.domain.deadline_days import AgendaDay, Span, week_of
from privdesk.domain.deadline_views import AnsweredEntry, DeadlineEntry
from privdesk.ui import deadline_words as words
from privdesk.ui.language import tr
from privdesk.ui.theme import Token

Index = QModelIndex | QPersistentModelIndex
Entry = DeadlineEntry | AnsweredEntry

ROW = Qt.ItemDataRole.UserRole + 1
"""Role that gives the `WeekHead`, the `DayHead`, or the case of a row."""


@dataclass(frozen=True, slots=True)
class WeekHead:
    """The head over the days of a week."""

    title: str
    count: str


@dataclass(frozen=True, slots=True)
class DayHead:
    """The head over the cases of a day, or over the late ones.

    Attributes:
        day: None for the late ones.
        title: its words.
        note: at the right: how many, or the name of the holiday.
        token: color of the title.
    """

    day: date | None
    title: str
    note: str
    token: Token


Row = WeekHead | DayHead | Entry


class AgendaModel(QAbstractListModel):
    """Heads and cases in one list, so that the arrow keys go through all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = date.min
        self._rows: tuple[Row, ...] = ()

    def show(self, days: Iterable[AgendaDay], today: date, weeks_start: int | None = None) -> None:
        """Show other days; with heads over weeks that start on this weekday, if one is given."""
        self.today = today
        rows: list[Row] = []
        week: Span | None = None
        known = tuple(days)
        for one in known:
            if weeks_start is not None and one.day and (week is None or one.day not in week):
                week = week_of(one.day, weeks_start)
                rows.append(WeekHead(words.week_title(week), to_do(known, week)))
            rows.append(_head(one, today))
            rows += [*one.entries, *one.answered]
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def entries(self) -> tuple[Entry, ...]:
        """The cases, from top to bottom."""
        return tuple(row for row in self._rows if isinstance(row, Entry))

    def next_case(self, row: int, step: int) -> int:
        """The nearest row of a case from here on; -1 if there is none."""
        while 0 <= row < len(self._rows):
            if isinstance(self._rows[row], Entry):
                return row
            row += step
        return -1

    def row_of_case(self, case_id: int) -> int:
        """The row of a case; -1 if it is not here."""
        found = (n for n, r in enumerate(self._rows) if isinstance(r, Entry) and r.id == case_id)
        return next(found, -1)

    def row_of_day(self, day: date) -> int:
        """The row of the head of a day, or of the first one after it; -1 if there is none."""
        heads = ((n, row.day) for n, row in enumerate(self._rows) if isinstance(row, DayHead))
        return next((n for n, head in heads if head is not None and head >= day), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not isinstance(self._rows[index.row()], Entry):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if isinstance(row, WeekHead):
            return f"{row.title}, {row.count}"
        if isinstance(row, DayHead):
            return f"{row.title}, {row.note}" if row.note else row.title
        return words.spoken(row, self.today)


def to_do(days: Iterable[AgendaDay], week: Span | None = None) -> str:
    """Such as "9 to do": the cases to send in a week, the late ones among them."""
    wanted = (one for one in days if week is None or (one.day is not None and one.day in week))
    return tr("{count} to do", count=sum(len(one.entries) for one in wanted))


def _head(one: AgendaDay, today: date) -> DayHead:
    count = str(len(one.entries)) if one.entries else ""
    if one.day is None:
        return DayHead(None, tr("Late"), count, Token.LATE)
    title = words.day_title(one.day, today)
    token = Token.ACCENT_TEXT if one.day == today else Token.TEXT_2
    return DayHead(one.day, title, one.holiday or count, token)
