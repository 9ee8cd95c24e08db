"""What is late, what is due, and what goes out next: the first page of the day."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.read_models import TodayBoard
from privdesk.ui import labels
from privdesk.ui.areas import Area
from privdesk.ui.days import pickup_time, weekday_name
from privdesk.ui.language import numeral, percent, shown, tr, trn
from privdesk.ui.places import Arrival, PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.views.page import Page
from privdesk.ui.views.quick_add import QuickAdd
from privdesk.ui.views.today_list import TodayList
from privdesk.ui.widgets import (
    Button,
    Column,
    ElidedLabel,
    EmptyState,
    Hairline,
    Label,
    Panel,
    Paragraph,
    Row,
    SectionHead,
    bare_scroll,
)
from privdesk.ui.widgets.load_strip import Load, LoadStrip

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
        self._day = Label("", TextStyle.DISPLAY)
        self._summary = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self.quick = QuickAdd(session)
        self.list = TodayList()
        self.load = LoadStrip()
        self._next = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self._waiting = Column(gap=8)
        self._health = Label("", TextStyle.SMALL, Token.TEXT_3)
        self._stack = QStackedWidget()
        self._rail = QWidget()
        self._build()
        self._hold()
        theme().changed.connect(self._hold)
        self.list.opened.connect(self._open)
        self.list.step_wanted.connect(self._take_step)
        self.quick.intake_wanted.connect(self.intake_wanted)
        self.quick.logged.connect(self.logged)
        self.quick.left.connect(self.list.setFocus)

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
        rail = Column(margins=(20, 8, 24, 16), gap=10, parent=self._rail)
        rail.add(SectionHead(tr("This week")))
        rail.add(self.load)
        rail.add(8)
        panel = Panel(margins=14, gap=6)
        panel.body.add(Label(tr("Next mailing"), TextStyle.SECTION))
        panel.body.add(self._next)
        outbox = Button(tr("Open outbox"), key="G O")
        outbox.clicked.connect(lambda: self.wanted.emit(Place(PageId.OUTBOX)))
        panel.body.add(Row(outbox, None))
        rail.add(panel)
        rail.add(8)
        rail.add(SectionHead(tr("Waiting on others")))
        rail.add(self._waiting)
        rail.add(None)
        left = Column(margins=(20, 0, 12, 0))
        left.add(self._stack)
        self._scroll = bare_scroll(self._rail)
        body = Row()
        body.add(left, 1)
        body.add(self._scroll)
        page = Column(parent=self)
        page.add(head)
        page.add(Column(self.quick, margins=(32, 4, 24, 12)))
        page.add(body, 1)
        page.add(Hairline())
        page.add(Row(self._health, None, margins=(32, 12, 24, 12)))

    def _hold(self) -> None:
        self._scroll.setFixedWidth(px(_RAIL))

    @override
    def refresh(self) -> None:
        self.session.ask("today", lambda reading: reading.today(), self._show)

    def _show(self, board: TodayBoard) -> None:
        today = board.today
        day = labels.long_day(today)
        self._day.setText(f"{day[:1].upper()}{day[1:]}")
        self._day.updateGeometry()
        self._summary.set_text(summary(board))
        self.list.show_board(board)
        busy = bool(board.late or board.due_today or board.this_week)
        empty = board.open_cases == 0 and board.answered == 0
        self._stack.setCurrentIndex(0 if busy else (2 if empty else 1))
        loads = [
            Load(one.day, one.late_or_today + one.to_send, bool(one.holiday)) for one in board.load
        ]
        self.load.set_days(loads, today)
        self._next.set_text(self._mailing(board))
        self._show_waiting(board)
        self._health.setText(_health(board))
        self._health.updateGeometry()

    def _mailing(self, board: TodayBoard) -> str:
        pickup = pickup_time(self.session.desk.pack.office.pickup)
        waiting = board.to_print + board.to_mail
        letters = trn("{count} letter waits", "{count} letters wait", waiting)
        drafts = trn("{count} draft", "{count} drafts", board.drafts)
        first = (
            tr("{letters} for the pickup at {pickup}.", letters=letters, pickup=pickup)
            if pickup
            else f"{letters}."
        )
        return (
            tr("{first} {drafts} in work.", first=first, drafts=drafts) if board.drafts else first
        )

    def _show_waiting(self, board: TodayBoard) -> None:
        while self._waiting.count():
            item = self._waiting.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not board.waiting:
            self._waiting.add(Paragraph(tr("Nobody owes an answer."), TextStyle.BODY, Token.TEXT_3))
        for row in board.waiting:
            days = (board.today - row.since).days
            since = trn("{count} day", "{count} days", days) if days else tr("today")
            more = tr(" and {more} more", more=row.more) if row.more else ""
            whose = "" if row.person == row.who else f", {row.person}"
            entry = QWidget()
            lines = Column(parent=entry)
            lines.add(ElidedLabel(f"{row.who}: {shown(row.what)}", TextStyle.BODY_STRONG))
            facts = f"{row.number}{whose} · {since}{more}"
            lines.add(ElidedLabel(facts, TextStyle.SMALL, Token.TEXT_3))
            entry.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._waiting.add(entry)

    def _open(self, case_id: int) -> None:
        self.wanted.emit(Place(PageId.CASE, id=case_id, arrival=Arrival.STEP))

    def _take_step(self, case_id: int) -> None:
        self.wanted.emit(Place(PageId.CASE, id=case_id, arrival=Arrival.TAKE_STEP))

    def _show_open(self) -> None:
        self.wanted.emit(Place(PageId.CASES))

    @override
    def areas(self) -> Sequence[Area]:
        return Area(self.quick), Area(self._stack), Area(self._rail)

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
        if self.list.current():
            found["edit.copy_number"] = self._copy_number
        return found


def _health(board: TodayBoard) -> str:
    cases = trn("{count} open case", "{count} open cases", board.open_cases)
    parts = [cases]
    if board.answered:
        share = board.in_time / board.answered
        parts.insert(
            0,
            tr(
                "{share} answered in time this quarter, {in_time} of {answered}",
                share=percent(share),
                in_time=board.in_time,
                answered=board.answered,
            ),
        )
    if board.oldest:
        number, days = board.oldest
        parts.append(
            trn(
                "oldest {number}, {count} day", "oldest {number}, {count} days", days, number=number
            )
        )
    if board.sound_on:
        parts.append(tr("file checked {day}", day=labels.short_day(board.sound_on, board.today)))
    return "  ·  ".join(parts)
