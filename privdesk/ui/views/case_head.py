"""The head of a case: who, which number, what state, the facts, and the day it is due."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.letter import undelivered
from privdesk.domain.read_models import CaseView
from privdesk.ui import labels, looks
from privdesk.ui.days import pickup_time
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.views import case_parts
from privdesk.ui.views.case_picture import CasePicture
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    Column,
    ElidedLabel,
    IconButton,
    Label,
    LinkButton,
    Paragraph,
    Row,
    StatusPillView,
    width_of,
)
from privdesk.ui.widgets.deadline_band import Deadline, DeadlineBand

_TIGHT = 760
"""Below this width of the window the menu alone offers what also has a key."""

_LOW = 440
"""Below this height of the window the head tells only who, which and when."""


class CaseHead(QWidget):
    """The upper part of the page of a case.

    Args:
        session: the open case file.
        parent: as ever.

    Signals:
        list_wanted: back to the list.
        command_wanted: the name of a command that a button stands for.
        step_wanted: the next step was pressed.
    """

    list_wanted = Signal()
    command_wanted = Signal(str)
    step_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._back = LinkButton(tr("Cases"), icon="chevron-left")
        self._place = Label("", TextStyle.SMALL, Token.TEXT_3)
        self.previous = IconButton("chevron-up", tr("Previous case"), key="Ctrl+Up", side=28)
        self.next = IconButton("chevron-down", tr("Next case"), key="Ctrl+Down", side=28)
        self.name = ElidedLabel("", TextStyle.DISPLAY)
        self._number = Label("", TextStyle.BODY, Token.TEXT_3)
        self._pill = StatusPillView()
        self._facts = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self._outcomes = Paragraph("", TextStyle.BODY_STRONG, Token.TEXT_2)
        self.band = DeadlineBand()
        self.step_button = Button("", ButtonKind.PRIMARY, icon="corner-down-right")
        self._dossier = IconButton("files", tr("Dossier"), key="Ctrl+Shift+E")
        self._log = Button(tr("Log event"), icon="message-square", key="E")
        self._write = Button(tr("Write letter"), icon="pen-line", key="L")
        self._build()
        self._connect()

    def _build(self) -> None:
        way = Row(self._back, self._place, self.previous, self.next, None, gap=6)
        for button in (self._dossier, self._log, self._write, self.step_button):
            way.add(button)
        title = Row(gap=12)
        title.add(self.name, 100)
        title.add(self._number)
        title.add(self._pill)
        title.add(None)
        head = Column(margins=(32, 10, 24, 12), gap=4, parent=self)
        for part in (way, title, self._facts, self._outcomes):
            head.add(part)
        head.add(8)
        head.add(self.band)

    def _connect(self) -> None:
        self._back.clicked.connect(self.list_wanted)
        self.step_button.clicked.connect(self.step_wanted)
        self.previous.clicked.connect(lambda: self.command_wanted.emit("case.previous"))
        self.next.clicked.connect(lambda: self.command_wanted.emit("case.next"))
        self._dossier.clicked.connect(lambda: self.command_wanted.emit("case.dossier"))
        self._log.clicked.connect(lambda: self.command_wanted.emit("case.log_event"))
        self._write.clicked.connect(lambda: self.command_wanted.emit("case.write_letter"))
        self.band.why.connect(lambda: self.command_wanted.emit("case.why"))

    # Room

    def hold(self, width: float, height: float) -> str:
        """Take the room of a window, in pixels at zoom 100%; gives the facts that do not fit."""
        for button in (self._dossier, self._log, self._write):
            button.setVisible(width >= _TIGHT)
        self.name.set_look(TextStyle.TITLE if width < _TIGHT else TextStyle.DISPLAY)
        self._fit_name(width)
        low = height < _LOW
        facts, outcomes = self._facts.text(), self._outcomes.text()
        self._facts.setVisible(not low)
        self._outcomes.setVisible(bool(outcomes) and not low)
        self.band.set_low(low)
        return "\n".join(part for part in (facts, outcomes) if part) if low else ""

    def _fit_name(self, width: float) -> None:
        style = TextStyle.TITLE if width < _TIGHT else TextStyle.DISPLAY
        self.name.setMaximumWidth(width_of(self.name.text(), style) + px(4))

    # Showing

    def show_picture(self, picture: CasePicture) -> None:
        """Tell of this case."""
        view = picture.view
        case = view.case
        where = (
            ""
            if picture.position is None
            else tr("{position} of {count}", position=picture.position + 1, count=picture.count)
        )
        self._place.setText(where)
        self._place.updateGeometry()
        self.previous.setEnabled(picture.before is not None)
        self.next.setEnabled(picture.after is not None)
        self.name.setText(view.person.display_name)
        self._fit_name(self.window().width() / theme().zoom)
        self._number.setText(case.number)
        self._number.updateGeometry()
        self._pill.set_pill(looks.pill(case.status, case.kind))
        self._facts.set_text(case_parts.fact_sentence(view, self._session))
        self._outcomes.set_text(case_parts.outcome_words(case))
        step = labels.NEXT_STEP[view.next_step]
        self.step_button.setText(step)
        self.step_button.set_icon(labels.NEXT_STEP_ICON[view.next_step])
        self.step_button.setVisible(bool(step))
        self._show_band(view)

    def _show_band(self, view: CaseView) -> None:
        desk, case = self._session.desk, view.case
        today = desk.clock.today()
        badge = looks.badge(view.due, today)
        clock = case.ruling or case.answer_clock
        self.band.why_button.setVisible(clock is not None)
        if clock is None:
            self.band.set_deadline(Deadline(badge, tr("No deadline runs")))
            return
        done = clock.satisfied_on
        if done is not None:
            late = (done - clock.deadline.raw).days
            how = tr("{late} d late", late=late) if late > 0 else tr("in time")
            sentence = tr("Done {day}, {how}", day=labels.short_day(done, today), how=how)
            back = undelivered(view.letters)
            send_by = (
                tr("{number} came back: not delivered yet", number=back.number)
                if back is not None
                else ""
            )
        else:
            sentence = looks.duty_sentence(clock, today)
            pickup = pickup_time(desk.pack.office.pickup)
            day = labels.weekday_day(clock.deadline.send_by, today)
            send_by = (
                tr("Send by {day}, {pickup}", day=day, pickup=pickup)
                if pickup
                else tr("Send by {day}", day=day)
            )
        span = looks.span(clock, today, desk.pack.office_calendar)
        self.band.set_deadline(Deadline(badge, sentence, send_by, span))
