"""The office's own closing days beside the holidays, and which open cases they move."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.working_days import ClosingDay
from privdesk.services.changes import ChangeSet
from privdesk.services.closing_days import (
    Moved,
    day_problem,
    impact,
    move_words,
    set_closing_days,
)
from privdesk.services.desk import Desk
from privdesk.ui import labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.views.text_table import TextColumn, TextRow, TextTable
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    Column,
    DayField,
    Label,
    LineField,
    Panel,
    Paragraph,
    Row,
    SectionHead,
    announce,
)

_WIDTH = 840
_DAYS_SHOWN = 6
_MOVED_SHOWN = 4
_DAY = TextColumn(152, Token.TEXT_2)
_MOVED = (
    TextColumn(112, Token.TEXT_2),
    TextColumn(0, weight=500),
    TextColumn(0, Token.TEXT_2),
    TextColumn(268),
)


class ClosingDaysDialog(FormDialog):
    """Holidays to read, closing days to add and remove, and below what would move.

    Nothing changes before it is saved.

    Args:
        session: the open desk.
        host: any widget of the window.
    """

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host, tr("Closing days"), tr("Save"), width=_WIDTH)
        self._session = session
        self._today = session.desk.clock.today()
        self._days = list(session.desk.pack.closing_days)
        self._next_holiday = 0
        self.holidays = TextTable(tr("Holidays"), (_DAY, TextColumn(0)), _DAYS_SHOWN)
        own = (_DAY, TextColumn(0, weight=500))
        self.own = TextTable(tr("Our closing days"), own, _DAYS_SHOWN, removable=True)
        self.moved = TextTable(tr("Cases that move"), _MOVED, _MOVED_SHOWN)
        self.day = DayField(tr("&Date"), self._today)
        self.name = LineField(tr("&Name"), placeholder=tr("Day after Thanksgiving"))
        self.add_button = Button(tr("Add"), icon="plus", key="Enter")
        self.remove_button = Button(
            tr("Remove"), ButtonKind.GHOST, size=ButtonSize.SMALL, icon="x", key="Del"
        )
        self.outcome = SectionHead("")
        self._own_head = SectionHead(tr("Our closing days"))
        self._own_stack = QStackedWidget()
        self._moved_stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_holidays()
        self._show_days()

    def _lay_out(self) -> None:
        self.day.day_edit.setPlaceholderText(tr("12/24 or 1/2/2027"))
        calendar = self._session.desk.pack.calendars(self._session.desk.pack.calendar)
        none = tr(
            "None yet. On a closing day no mail leaves; deadlines count it like any other day."
        )
        self._own_head.add(self.remove_button)
        self._own_stack.addWidget(_framed(self.own))
        self._own_stack.addWidget(_quiet(none))
        heads, lists = Row(gap=24), Row(gap=24)
        for row, left, right in (
            (heads, SectionHead(tr("Holidays"), calendar.name), self._own_head),
            (lists, _framed(self.holidays), self._own_stack),
        ):
            row.add(left, 1)
            row.add(right, 1)
        above = Column(heads, lists, gap=4)
        self.body.add(above)
        add = Column(Label("", TextStyle.BODY_STRONG), self.add_button, None, gap=6)
        fields = Row(gap=12)
        fields.add(self.day, 2)
        fields.add(self.name, 3)
        fields.add(add)
        self.body.add(fields)
        self._moved_stack.addWidget(_framed(self.moved))
        self._moved_stack.addWidget(_quiet(tr("Every open case keeps its dates.")))
        self._moved_stack.setCurrentIndex(1)
        self.body.add(Column(self.outcome, self._moved_stack, gap=4))

    def _connect(self) -> None:
        self.day.changed.connect(self._day_typed)
        self.name.changed.connect(lambda _text: self.name.set_error(""))
        self.day.day_edit.returnPressed.connect(self._enter)
        self.name.line.returnPressed.connect(self._enter)
        self.add_button.clicked.connect(self._enter)
        self.remove_button.clicked.connect(lambda: self._remove(self.own.currentIndex().row()))
        self.own.removed.connect(self._remove)

    @override
    def take_focus(self) -> None:
        # The list knows its height only now.
        self.holidays.start_at(self._next_holiday)
        self.day.setFocus()

    # The days

    def _show_holidays(self) -> None:
        pack = self._session.desk.pack
        year = self._today.year
        named = pack.calendars(pack.calendar).holidays(date(year, 1, 1), date(year + 1, 12, 31))
        self.holidays.show_rows([self._day_row(day, name) for day, name in named])
        self._next_holiday = next((n for n, (day, _) in enumerate(named) if day >= self._today), 0)

    def _show_days(self) -> None:
        self._days.sort(key=lambda closing: closing.day)
        self.own.show_rows([self._day_row(closing.day, closing.name) for closing in self._days])
        self._own_head.set_count(str(len(self._days)) if self._days else "")
        self._own_stack.setCurrentIndex(0 if self._days else 1)
        self.remove_button.setVisible(bool(self._days))
        self._look()

    def _day_row(self, day: date, name: str) -> TextRow:
        words = labels.weekday_day(day, self._today)
        return TextRow((words, name), f"{labels.full_day(day)}, {name}")

    def _remove(self, row: int) -> None:
        if not 0 <= row < len(self._days):
            return
        del self._days[row]
        self._show_days()
        (self.own if self._days else self.day).setFocus()

    def _day_typed(self, _day: date | None) -> None:
        self.day.set_error("")
        self._look()

    @property
    def _is_typing(self) -> bool:
        return bool(self.day.day_edit.text().strip() or self.name.value())

    def _enter(self) -> None:
        if self._add():
            self.day.setFocus()

    def _add(self) -> bool:
        """Take what is typed into the list; False after an error was shown."""
        day = self.day.value()
        if day is None:
            self.day.set_error(tr("Type the day, such as 12/24."))
            self.day.setFocus()
            return False
        new = ClosingDay(day, self.name.value())
        problem = day_problem(self._session.desk, self._days, new)
        if problem is not None:
            wrong = self.name if problem.field == "name" else self.day
            wrong.set_error(shown(problem.sentence))
            wrong.setFocus()
            self.place()
            return False
        self._days.append(new)
        self.day.set_value(None)
        self.name.set_value("")
        self._show_days()
        return True

    @override
    def read(self) -> tuple[ClosingDay, ...] | None:
        if self._is_typing and not self._add():
            return None
        return tuple(self._days)

    # What moves

    def _look(self) -> None:
        """Ask which cases move, a sound day that is only typed yet among the others."""
        days, day = list(self._days), self.day.value()
        if day is not None:
            typed = ClosingDay(day, self.name.value() or tr("Closed"))
            if day_problem(self._session.desk, days, typed) is None:
                days.append(typed)
        self._session.ask(
            "closing_days.impact", lambda reading: impact(reading.desk, days), self._show_moved
        )

    def _show_moved(self, moved: tuple[Moved, ...]) -> None:
        words, stays = shown(move_words(moved)), _what_stays(moved)
        self.outcome.set_title(words)
        self.outcome.set_count(stays)
        self.moved.show_rows([self._moved_row(one) for one in moved])
        self._moved_stack.setCurrentIndex(0 if moved else 1)
        self.place()
        announce(self, f"{words}. {stays}")

    def _moved_row(self, moved: Moved) -> TextRow:
        before, after = moved.before.send_by, moved.after.send_by
        arrow = f"{self._short(before)} → {self._short(after)}"
        spoken = tr(
            "{person}, {number}, {title}: send by {day}, no longer by {before}",
            person=moved.person,
            number=moved.number,
            title=moved.title,
            day=labels.full_day(after),
            before=labels.full_day(before),
        )
        return TextRow((moved.number, moved.person, moved.title, arrow), spoken)

    def _short(self, day: date) -> str:
        return labels.weekday_day(day, self._today)


def open_closing_days(session: Session, host: QWidget) -> None:
    """Open the dialog, and save what it gives."""

    def save(days: tuple[ClosingDay, ...]) -> None:
        def change(desk: Desk) -> ChangeSet:
            return set_closing_days(desk, days)

        session.change(change)

    dialog = ClosingDaysDialog(session, host)
    dialog.given.connect(save)
    dialog.open()


def _what_stays(moved: Sequence[Moved]) -> str:
    if not moved:
        return ""
    changed = sum(not one.deadline_stays for one in moved)
    if not changed:
        return tr("Deadlines stay.")
    return trn("{count} deadline moves as well.", "{count} deadlines move as well.", changed)


def _framed(table: TextTable) -> Panel:
    panel = Panel(fill=Token.SHEET, border=Token.LINE, margins=(1, 4, 1, 4), gap=0)
    panel.body.add(table)
    return panel


def _quiet(words: str) -> Panel:
    """What stands in place of an empty list."""
    panel = Panel(fill=Token.SUNKEN, margins=16)
    panel.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
    panel.body.add(None)
    return panel
