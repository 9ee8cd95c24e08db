"""The window of the first run: five steps at the left, one group of decisions at the right."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.services.new_desk import NewDesk
from privdesk.services.office import deadline_words, shipped_pack
from privdesk.ui.days import recorded_time
from privdesk.ui.language import tr
from privdesk.ui.setup.case_file import CaseFileStep
from privdesk.ui.setup.company import CompanyStep
from privdesk.ui.setup.deadlines import DeadlinesStep
from privdesk.ui.setup.earlier_cases import EarlierCasesStep
from privdesk.ui.setup.letters import LettersStep
from privdesk.ui.setup.step import SetupStep
from privdesk.ui.theme import TextStyle, Token, color, paint_mark, px
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    Column,
    Hairline,
    Label,
    Notice,
    Panel,
    Paragraph,
    Row,
    Tone,
    bare_scroll,
)
from privdesk.ui.widgets.stepper import Step, StepperVertical, StepState

_SIZE = (1120, 760)
_CARD = (1020, 680)
_RAIL = 280
_RADIUS = 16


class _Mark(QWidget):
    """The mark of the program."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(28), px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_mark(QPainter(self), QRectF(self.rect()))


class _Ground(QWidget):
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color(Token.CANVAS))


class SetupWindow(QMainWindow):
    """Asks for everything that a new case file needs.

    Signals:
        chosen: the `NewDesk`, and whether a table shall be imported then.
        left: the window was closed without a case file.
    """

    chosen = Signal(object, bool)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(tr("Set up Privdesk"))
        self.resize(*(px(side) for side in _SIZE))
        self.company, self.case_file = CompanyStep(), CaseFileStep()
        self.deadlines, self.letters = DeadlinesStep(), LettersStep()
        self.earlier = EarlierCasesStep()
        self.steps: tuple[SetupStep, ...] = (
            self.company,
            self.case_file,
            self.deadlines,
            self.letters,
            self.earlier,
        )
        self.at = 0
        self._is_done = False
        self._stepper = StepperVertical()
        self._stepper.setAccessibleName(tr("Steps"))
        self._stepper.opened.connect(lambda name: self.go(int(name)))
        self.trouble = Notice("", tone=Tone.LATE, icon="circle-alert")
        self.trouble.hide()
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(bare_scroll(step))
        self.back = Button(tr("Back"), ButtonKind.GHOST, icon="chevron-left", key="Alt+Left")
        self.onward = Button(tr("Continue"), ButtonKind.PRIMARY, key="Enter", size=ButtonSize.LARGE)
        self._where = Label("", TextStyle.BODY, Token.TEXT_2)
        self._build()
        self._connect()
        self._take_pack(self.company.pack.value())
        self.go(0)

    # How it is built

    def _build(self) -> None:
        card = Panel(fill=Token.SHEET, border=Token.LINE_STRONG, margins=8, radius=_RADIUS)
        card.setMaximumSize(*(px(side) for side in _CARD))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = Row()
        inside.add(self._rail())
        inside.add(self._right(), 1)
        card.body.add(inside, 1)
        ground = _Ground()
        row = Row(margins=16)
        row.add(card, 1)
        Column(row, margins=0, parent=ground)
        self.setCentralWidget(ground)

    def _rail(self) -> QWidget:
        rail = Panel(fill=Token.SUNKEN, margins=28, gap=0, radius=_RADIUS - 4)
        rail.setFixedWidth(px(_RAIL))
        mark = _Mark()
        mark.setFixedSize(mark.sizeHint())
        rail.body.add(Row(mark, Label(tr("Set up Privdesk"), TextStyle.HEADING), None, gap=12))
        rail.body.add(28)
        rail.body.add(self._stepper)
        rail.body.add(None)
        words = tr("Privdesk works offline. The file stays on this computer unless you copy it.")
        rail.body.add(Paragraph(words, TextStyle.SMALL, Token.TEXT_2))
        return rail

    def _right(self) -> QWidget:
        right = QWidget()
        column = Column(parent=right)
        upper = Column(margins=(40, 24, 32, 8), gap=12)
        upper.add(self.trouble)
        upper.add(self._stack, 1)
        column.add(upper, 1)
        column.add(Hairline())
        column.add(
            Row(self.back, None, self._where, 8, self.onward, margins=(32, 16, 32, 12), gap=8)
        )
        return right

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.go(self.at - 1))
        self.onward.clicked.connect(self.go_on)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.back.click)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self).activated.connect(self.go_on)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        self.company.pack_changed.connect(self._take_pack)

    def _take_pack(self, pack_id: str) -> None:
        pack = shipped_pack(pack_id)
        self.deadlines.show_pack(pack.calendar, pack.office.pickup, deadline_words(pack))

    # Going through it

    def go(self, place: int) -> None:
        """Show another step; steps that were not reached yet stay closed."""
        if not 0 <= place < len(self.steps):
            return
        self.at = place
        step = self.steps[place]
        if step is self.case_file:
            self.case_file.propose(self.company.office.short_name)
        elif step is self.deadlines:
            self.deadlines.offer_days_of(self.company.office.address.country)
        self._stack.setCurrentIndex(place)
        self._stepper.set_steps([self._told(number) for number in range(len(self.steps))])
        self.back.setVisible(place > 0)
        self._where.setText(tr("Step {place} of {count}", place=place + 1, count=len(self.steps)))
        last = place == len(self.steps) - 1
        self.onward.setText(tr("Create case file") if last else tr("Continue"))
        step.take_focus()

    def _told(self, number: int) -> Step:
        step = self.steps[number]
        if number < self.at:
            return Step(str(number), step.name, step.told(), StepState.DONE)
        state = StepState.CURRENT if number == self.at else StepState.CLOSED
        return Step("", step.name, step.hint, state)

    def go_on(self) -> None:
        """Check this step and show the next; after the last give everything."""
        if not self.onward.isEnabled():
            return
        self.trouble.hide()
        if not self.steps[self.at].check():
            return
        if self.at + 1 < len(self.steps):
            self.go(self.at + 1)
            return
        self.set_busy(True)
        self.chosen.emit(self._new_desk(), self.earlier.wanted.isChecked())

    def _new_desk(self) -> NewDesk:
        zone = self.company.zone.value()
        office = replace(
            self.company.office, time_zone=zone, pickup=recorded_time(self.deadlines.pickup.value())
        )
        return NewDesk(
            path=self.case_file.path,
            key=self.case_file.key,
            pack_id=self.company.pack.value(),
            office=office,
            calendar=self.deadlines.calendar.value(),
            form=self.letters.form,
            duplex=self.letters.duplex.isChecked(),
        )

    def set_busy(self, busy: bool) -> None:
        """While the file is made, nothing can be pressed."""
        self.onward.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.onward.setText(tr("Creating…") if busy else tr("Create case file"))

    def refuse(self, sentence: str) -> None:
        """Say why the file was not made, where one can choose another place."""
        self.set_busy(False)
        self.trouble.say(sentence)
        self.trouble.show()
        self.go(self.steps.index(self.case_file))

    def finish(self) -> None:
        """Close after the case file was made."""
        self._is_done = True
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._is_done:
            self.left.emit()
