"""The rail of Today: the load of the week, the next mailing, and who owes the office something."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.read_models import TodayBoard, WaitingRow
from privdesk.ui.days import pickup_time, short_day
from privdesk.ui.language import named, numeral, tr, trn
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.views.case_parts import clear
from privdesk.ui.widgets import Button, Column, Label, Panel, Paragraph, Row, SectionHead
from privdesk.ui.widgets.load_strip import Load, LoadStrip
from privdesk.ui.widgets.rail_row import RailRow


class TodayRail(QWidget):
    """Stands at the right of the page.

    Signals:
        case_wanted: key of a case on which somebody owes something.
        wanted: a `Place` where letters wait.
    """

    case_wanted = Signal(int)
    wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pickup = pickup_time(session.desk.pack.office.pickup)
        self._week = Label("", TextStyle.SMALL, Token.TEXT_3)
        self.load = LoadStrip()
        self._mailing = Column(gap=0)
        self._waiting_head = SectionHead(tr("Waiting on others"))
        self._waiting = Column(gap=4)
        self._build()

    def _build(self) -> None:
        rail = Column(margins=(20, 8, 24, 16), gap=10, parent=self)
        week = SectionHead(tr("This week"))
        week.add(self._week)
        rail.add(week)
        rail.add(self.load)
        rail.add(8)
        panel = Panel(margins=(14, 14, 14, 12), gap=6)
        head = SectionHead(tr("Next mailing"))
        head.add(Label(self._pickup, TextStyle.SMALL, Token.TEXT_3))
        panel.body.add(head)
        panel.body.add(self._mailing)
        outbox = Button(tr("Open outbox"), key="G O")
        outbox.clicked.connect(lambda: self.wanted.emit(Place(PageId.OUTBOX)))
        panel.body.add(Row(outbox, None))
        rail.add(panel)
        rail.add(8)
        rail.add(self._waiting_head)
        rail.add(self._waiting)
        rail.add(None)

    def show_board(self, board: TodayBoard) -> None:
        """Show another board."""
        loads = [
            Load(one.day, one.late_or_today + one.to_send, bool(one.holiday)) for one in board.load
        ]
        self.load.set_days(loads, board.today)
        letters = sum(load.letters for load in loads)
        self._week.setText(tr("{count} to send", count=letters) if letters else "")
        self._show_mailing(board)
        self._show_waiting(board)

    def _show_mailing(self, board: TodayBoard) -> None:
        clear(self._mailing)
        lines = (
            ("printer", tr("Ready to print"), board.to_print, PageId.OUTBOX),
            ("mailbox", tr("Printed, to be mailed"), board.to_mail, PageId.OUTBOX),
            ("pen-line", tr("Drafts in work"), board.drafts, PageId.LETTERS),
        )
        for icon, title, count, page in lines:
            if count:
                number = trn("{count} letter", "{count} letters", count)
                row = RailRow(title, number, icon=icon)
                row.clicked.connect(lambda _on=False, page=page: self.wanted.emit(Place(page)))
                self._mailing.add(row)
        if not self._mailing.count():
            self._mailing.add(
                Paragraph(tr("Nothing waits for the mail."), TextStyle.BODY, Token.TEXT_3)
            )

    def _show_waiting(self, board: TodayBoard) -> None:
        clear(self._waiting)
        self._waiting_head.set_count(numeral(board.owed) if board.owed else "")
        if not board.waiting:
            self._waiting.add(Paragraph(tr("Nobody owes an answer."), TextStyle.BODY, Token.TEXT_3))
        for owed in board.waiting:
            days = (board.today - owed.since).days
            since = trn("{count} day", "{count} days", days) if days else tr("today")
            whose = "" if owed.person == owed.who else f", {owed.person}"
            second = f"{owed.number}{whose}"
            if owed.came is not None:
                since = tr("Mail came {day}", day=short_day(owed.came, board.today.year))
            row = RailRow(_what(owed), since, second, pressing=owed.came is not None)
            row.clicked.connect(lambda _on=False, key=owed.case_id: self.case_wanted.emit(key))
            self._waiting.add(row)
        left = board.owed - len(board.waiting)
        if left > 0:
            self._waiting.add(
                Paragraph(tr("and {count} more", count=left), TextStyle.SMALL, Token.TEXT_3)
            )


def _what(owed: WaitingRow) -> str:
    if owed.sources > 1:
        return trn("{count} data source", "{count} data sources", owed.sources)
    return named(owed.who, owed.what)
