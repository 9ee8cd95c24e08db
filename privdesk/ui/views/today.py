"""What is late, what is due, and what goes out next: the first page of the day."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.read_models import TodayBoard
from privdesk.ui import labels
from privdesk.ui.areas import Area
from privdesk.ui.days import weekday_name
from privdesk.ui.language import capital, numeral, tr, trn
from privdesk.ui.morning_print import print_morning
from privdesk.ui.places import Arrival, PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.views.health_line import HealthLine
from privdesk.ui.views.page import Page
from privdesk.ui.views.quick_add import QuickAdd
from privdesk.ui.views.today_list import TodayList
from privdesk.ui.views.today_rail import TodayRail
from privdesk.ui.views.update_notice import UpdateNotice
from privdesk.ui.widgets import (
    Button,
    Column,
    EmptyState,
    Hairline,
    Label,
    LinkButton,
    Paragraph,
    Row,
    bare_scroll,
)

_RAIL = 304
_NARROW = 920
_WORDS = (
    *(tr("no", "number"), tr("one", "number"), tr("two", "number"), tr("three", "number")),
    *(tr("four", "number"), tr("five", "number"), tr("six", "number"), tr("seven", "number")),
    *(tr("eight", "number"), tr("nine", "number"), tr("ten", "number")),
)


def _number(count: int) -> str:
    return _WORDS[count] if count < len(_WORDS) else numeral(count)


def summary(board: TodayBoard) -> str:
    """The day in one or two sentences."""
    late, today, week = len(board.late), len(board.due_today), len(board.this_week)
    if not (late or today or week):
        return tr("Nothing is due this week.")
    parts = []
    if late:
        number = _number(late)
        parts.append(trn("one case is late", "{number} cases are late", late, number=number))
    if today:
        number = _number(today)
        parts.append(trn("one is due today", "{number} are due today", today, number=number))
    first = tr(" and ").join(parts) or tr("nothing is due today")
    sentences = [f"{first}."]
    free = [load for load in board.load if load.holiday and load.day >= board.today]
    holiday, more = weekday_name(free[0].day) if free else "", _number(week)
    if week and free:
        sentences.append(
            tr("{number} more this week, and {day} is a holiday.", number=more, day=holiday)
        )
    elif week:
        sentences.append(tr("{number} more this week.", number=more))
    elif free:
        sentences.append(tr("{day} is a holiday.", day=holiday))
    return " ".join(f"{one[0].upper()}{one[1:]}" for one in sentences)


class TodayPage(Page):
    """The board of the day."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._board: TodayBoard | None = None
        self._day = Label("", TextStyle.DISPLAY)
        self._summary = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self.quick = QuickAdd(session)
        self.list = TodayList()
        self.rail = TodayRail(session)
        self.health = HealthLine()
        self.notice = UpdateNotice(session)
        self.notice.news_wanted.connect(lambda: self.command_wanted.emit("help.news"))
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(1)  # it scrolls; what is above it does not
        self._build()
        self._hold()
        theme().changed.connect(self._hold)
        self.list.opened.connect(self._open)
        self.list.step_wanted.connect(self._take_step)
        self.quick.intake_wanted.connect(self.intake_wanted)
        self.quick.logged.connect(self.logged)
        self.quick.left.connect(self.list.setFocus)
        self.rail.case_wanted.connect(self._open_waiting)
        self.rail.wanted.connect(self.wanted)

    def _build(self) -> None:
        head = Column(self._day, self._summary, margins=(32, 20, 32, 12), gap=2)
        all_open = Button(tr("Show all open cases"))
        all_open.clicked.connect(self._show_open)
        nothing = EmptyState(
            tr("Nothing is due this week"), tr("Everything due is sent."), all_open
        )
        first = Button(tr("New case"), icon="plus", key="N")
        first.clicked.connect(lambda: self.command_wanted.emit("case.new"))
        none_yet = EmptyState(
            tr("No cases yet"), tr("Log the first request when it comes in."), first
        )
        for part in (self.list, nothing, none_yet):
            self._stack.addWidget(part)
        left = Column(margins=(20, 0, 12, 0))
        left.add(self._stack)
        self._scroll = bare_scroll(self.rail)
        body = Row()
        body.add(left, 1)
        body.add(self._scroll)
        page = Column(parent=self)
        page.add(head)
        page.add(Column(self.quick, margins=(32, 4, 24, 12)))
        page.add(body, 1)
        page.add(self.notice)
        page.add(Hairline())
        quarter = LinkButton(tr("Quarterly summary"), icon="chart-column")
        quarter.clicked.connect(lambda: self.wanted.emit(Place(PageId.SUMMARY)))
        page.add(Row(self.health, quarter, margins=(32, 8, 24, 8), gap=16))

    def _hold(self) -> None:
        self._scroll.setFixedWidth(px(_RAIL))

    @override
    def refresh(self) -> None:
        self.session.ask("today", lambda reading: reading.today(), self._show)

    def _show(self, board: TodayBoard) -> None:
        self._board = board
        today = board.today
        day = labels.long_day(today)
        self._day.setText(capital(day))
        self._day.updateGeometry()
        self._summary.set_text(summary(board))
        self.list.show_board(board)
        busy = bool(board.late or board.due_today or board.this_week)
        empty = board.open_cases == 0 and board.answered == 0
        self._stack.setCurrentIndex(0 if busy else (2 if empty else 1))
        self.rail.show_board(board)
        self.health.show_board(board)

    def _open(self, case_id: int) -> None:
        self.wanted.emit(Place(PageId.CASE, id=case_id, arrival=Arrival.STEP))

    def _open_waiting(self, case_id: int) -> None:
        self.wanted.emit(Place(PageId.CASE, id=case_id))

    def _take_step(self, case_id: int) -> None:
        self.wanted.emit(Place(PageId.CASE, id=case_id, arrival=Arrival.TAKE_STEP))

    def _show_open(self) -> None:
        self.wanted.emit(Place(PageId.CASES))

    @override
    def areas(self) -> Sequence[Area]:
        notice = Area(self.notice, self.notice.link)
        return Area(self.quick), Area(self._stack), Area(self.rail), notice

    @override
    def take_focus(self) -> None:
        self.list.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll.setVisible(self.width() >= px(_NARROW))

    def _copy_number(self) -> None:
        row = self.list.current()
        if row is not None:
            QApplication.clipboard().setText(row.number)
            self.session.told.emit(tr("{number} copied", number=row.number))

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        found: dict[str, Callable[[], None]] = {"case.quick_add": self.quick.line.setFocus}
        if self._board is not None:
            board = self._board
            found["file.print"] = lambda: print_morning(self.session, self, board, summary(board))
        if self.list.current():
            found["edit.copy_number"] = self._copy_number
        return found
