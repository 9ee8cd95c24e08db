"""Every deadline on its day: as a month, as an agenda, as a timeline."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.deadline_days import (
    Span,
    add_months,
    agenda_span,
    month_grid,
    timeline_span,
    week_of,
)
from privdesk.domain.deadline_views import DeadlineBoard, DeadlineFilter
from privdesk.services.changes import ChangeSet
from privdesk.services.list_export import export_deadlines
from privdesk.services.reading import Reading
from privdesk.ui import deadline_memory as memory
from privdesk.ui import deadline_words as words
from privdesk.ui.deadline_print import print_deadlines
from privdesk.ui.language import tr, trn
from privdesk.ui.list_door import ask_list_file, copy_list
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.views.agenda_list import AgendaList
from privdesk.ui.views.deadlines_empty import empty_states
from privdesk.ui.views.deadlines_head import DeadlinesHead
from privdesk.ui.views.month_grid import MonthGrid
from privdesk.ui.views.page import Page
from privdesk.ui.views.timeline import Timeline
from privdesk.ui.widgets import Column, Hairline, Label, Row

_PANEL = 352
_NARROW = 1000
_LOW = 420
_HINTS = {
    "month": tr("Dates are send-by dates. Dashed: the deadline itself."),
    "agenda": tr("Dates are send-by dates."),
    "timeline": tr("Bar: days used. Line: until the deadline. Triangle: send-by."),
}


class DeadlinesPage(Page):
    """The deadlines of all open cases."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.view = session.settings.deadlines_view
        self.filter = memory.last_filter(session)
        self.day = session.desk.clock.today()
        self.board: DeadlineBoard | None = None
        self._month = self.day
        self._panel_wanted: bool | None = None
        self._to_today = False
        self.starts_on = memory.first_weekday()
        self.head = DeadlinesHead()
        self.grid = MonthGrid()
        self.grid.starts_on = self.starts_on
        self.week = AgendaList(tr("Week"), 20)
        self.agenda = AgendaList(tr("Agenda"), 24)
        self.timeline = Timeline()
        self._week_title = Label("", TextStyle.SUBTITLE)
        self._week_count = Label("", TextStyle.SMALL, Token.TEXT_3)
        self._stack = QStackedWidget()
        self._panel = QWidget()
        self._build()
        self._connect()
        self._hold()

    def _build(self) -> None:
        panel = Column(parent=self._panel)
        panel.add(Row(self._week_title, None, self._week_count, margins=(20, 14, 20, 0)))
        panel.add(self.week, 1)
        month = QWidget()
        across = Row(parent=month)
        across.add(self.grid, 1)
        self._edge = Hairline(upright=True)
        across.add(self._edge)
        across.add(self._panel)
        self._nothing, self._none_yet = empty_states(self.clear, self._new_case)
        self._views: Mapping[str, QWidget] = {
            "month": month,
            "agenda": self.agenda,
            "timeline": self.timeline,
        }
        waiting = QWidget()
        for part in (waiting, *self._views.values(), self._nothing, self._none_yet):
            self._stack.addWidget(part)
        page = Column(parent=self)
        page.add(self.head)
        page.add(Hairline())
        page.add(self._stack, 1)

    def _connect(self) -> None:
        theme().changed.connect(self._hold)
        self.head.stepped.connect(self.step)
        self.head.today_wanted.connect(self.go_today)
        self.head.view_wanted.connect(self._switch)
        self.head.filter_changed.connect(self._narrow)
        for part in (self.grid, self.week, self.agenda, self.timeline.rows):
            part.opened.connect(self._open)
        self.grid.day_wanted.connect(self.go_day)
        self.grid.more_wanted.connect(self._show_rest)

    def _hold(self) -> None:
        self._panel.setFixedWidth(px(_PANEL))

    # What is shown

    @property
    def span(self) -> Span:
        """The days that the view shows."""
        if self.view == "agenda":
            return agenda_span(self._month, self.starts_on)
        if self.view == "timeline":
            return timeline_span(self._month)
        return month_grid(self._month, self.starts_on)

    @override
    def refresh(self) -> None:
        span = self.span
        self.session.ask(
            "deadlines", lambda reading: reading.deadlines(span.first, span.last), self._arrived
        )

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return bool(changes.cases)

    def _arrived(self, board: DeadlineBoard) -> None:
        self.board = board
        self.filter = memory.with_handler(self.session, self.filter, board)
        self._show()

    def _show(self) -> None:
        whole = self.board
        if whole is None or (whole.first, whole.last) != (self.span.first, self.span.last):
            return  # the answer for what is wanted now is under way
        board, span = whole.narrowed(self.filter), self.span
        month = self.view == "month"
        title = words.month_title(self._month) if month else words.span_title(span, board.today)
        undated = whole.undated
        note = " " + tr("{count} without a date.", count=undated) if undated else ""
        self.head.show_title(title, _HINTS[self.view] + note)
        self.head.show_view(self.view)
        self.head.show_filter(self.filter, whole)
        if month:
            self.grid.show_month(board, span, self.day)
            self._show_week(board)
        elif self.view == "agenda":
            self.agenda.show_span(board, span, self.starts_on)
            if self._to_today:
                self.agenda.show_day(board.today)
        else:
            self.timeline.show_span(board, span)
        self._to_today = False
        self._choose_part(whole, board)

    def _choose_part(self, whole: DeadlineBoard, board: DeadlineBoard) -> None:
        """The view, or a sentence where there is nothing to show; the focus goes along."""
        before, focus = self._stack.currentWidget(), QApplication.focusWidget()
        had_focus = before is not None and focus is not None and before.isAncestorOf(focus)
        if not (whole.entries or whole.answered):
            part: QWidget = self._none_yet
        elif not (board.entries or board.answered):
            part = self._nothing
            hidden = len(whole.entries)
            self._nothing.set_text(
                trn("{count} open case is hidden.", "{count} open cases are hidden.", hidden)
            )
        else:
            part = self._views[self.view]
        changed = before is not part
        self._stack.setCurrentWidget(part)
        if changed and (had_focus or self.hasFocus()):
            self.take_focus()

    def _show_week(self, board: DeadlineBoard) -> None:
        week = week_of(self.day, self.starts_on)
        self._week_title.setText(words.week_title(week))
        self._week_count.setText(self.week.show_span(board, week))
        for part in (self._week_title, self._week_count):
            part.updateGeometry()

    @override
    def take_focus(self) -> None:
        part = self._stack.currentWidget()
        views = {"month": self.grid, "agenda": self.agenda, "timeline": self.timeline}
        shown = part in self._views.values()
        (views[self.view] if shown else self).setFocus(Qt.FocusReason.OtherFocusReason)

    # Going through time

    def show_view(self, view: str, *, focus: bool = True) -> None:
        """Show the month, the agenda or the timeline, and remember it."""
        if view != self.view:
            self.view = view
            self._month = self.day
            self.session.keep(replace(self.session.settings, deadlines_view=view))
            self.head.show_view(view)
            self.refresh()
        if focus:
            self.take_focus()

    def _switch(self, view: str) -> None:
        self.show_view(view, focus=False)  # the keys stay in the control that was used

    def step(self, months: int) -> None:
        """Go some months on, or back."""
        self._month = add_months(self._month, months)
        self.day = add_months(self.day, months)
        self.refresh()

    def go_day(self, day: date) -> None:
        """Stand on a day; the month follows where it is not in sight."""
        shown = self.board is not None and day in self.span
        self.day = day
        if not shown:
            self._month = day
            self.refresh()
        elif self.board is not None:
            self.grid.setCurrentIndex(self.grid.days.index_of(day))
            self._show_week(self.board.narrowed(self.filter))

    def go_today(self) -> None:
        """Stand on today."""
        today = self.session.desk.clock.today()
        self.day = self._month = today
        self._to_today = True
        self.refresh()
        self.take_focus()

    def _show_rest(self, day: date) -> None:
        """The day has more than fits into its square: go to it in a list."""
        if self._panel.isVisible():
            self.week.setFocus(Qt.FocusReason.OtherFocusReason)
            self.week.show_day(day)
        else:
            self.show_view("agenda")

    # Filter

    def _narrow(self, wanted: DeadlineFilter) -> None:
        self.filter = wanted
        memory.keep_filter(self.session, wanted)
        self._show()

    def clear(self) -> None:
        """Show every case again."""
        self._narrow(DeadlineFilter())
        self.take_focus()

    # Doing

    def _open(self, case_id: int) -> None:
        self.wanted.emit(Place(PageId.CASE, id=case_id))

    def _new_case(self) -> None:
        self.command_wanted.emit("case.new")

    def _copy(self) -> None:
        """Put what is listed on the clipboard, one line a case."""
        if self.board is None:
            return
        board = self.board.narrowed(self.filter)
        if self.view == "timeline":
            cases: tuple[words.Entry, ...] = board.bars()
        else:
            cases = (self.week if self.view == "month" else self.agenda).cases.entries()
        copied = words.copied(cases)
        copy_list(copied)
        self.session.told.emit(trn("{count} case copied", "{count} cases copied", copied.count))

    def _export(self) -> None:
        ask_list_file(self, "deadlines", self.export_to)

    def export_to(self, name: str) -> None:
        """Write the deadlines that the filter takes as XLSX, CSV or JSON by the ending."""
        path, wanted = Path(name), self.filter

        def question(reading: Reading) -> str:
            count = export_deadlines(reading, path, wanted, overwrite=True)
            return trn(
                "{count} case saved in {name}",
                "{count} cases saved in {name}",
                count,
                name=path.name,
            )

        self.session.ask("deadlines.export", question, self.session.told.emit)

    def _print(self) -> None:
        if self.board is not None:
            whole, span = self.board, self.span
            if (whole.first, whole.last) == (span.first, span.last):
                print_deadlines(self.session, self, self.view, span, whole, self.filter)

    def _copy_number(self) -> None:
        if self.view == "timeline":
            current: words.Entry | None = self.timeline.rows.current()
        else:
            current = (self.week if self.view == "month" else self.agenda).current()
        if current is not None:
            QApplication.clipboard().setText(current.number)
            self.session.told.emit(tr("{number} copied", number=current.number))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_PageUp:
            self.step(-1)
        elif event.key() == Qt.Key.Key_PageDown:
            self.step(1)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= px(_NARROW)
        shown = wide if self._panel_wanted is None else self._panel_wanted
        self._panel.setVisible(shown)
        self._edge.setVisible(shown)
        self.head.set_low(self.height() < px(_LOW))

    def _toggle_panel(self) -> None:
        self._panel_wanted = not self._panel.isVisible()
        self._fit()

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "view.month": lambda: self.show_view("month"),
            "view.agenda": lambda: self.show_view("agenda"),
            "view.timeline": lambda: self.show_view("timeline"),
            "view.today": self.go_today,
            "view.earlier": lambda: self.step(-1),
            "view.later": lambda: self.step(1),
            "view.detail": self._toggle_panel,
            "file.print": self._print,
            "file.export": self._export,
            "edit.copy_list": self._copy,
            "edit.copy_number": self._copy_number,
        }
