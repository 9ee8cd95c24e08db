"""A letter has left the house: on which day, and under which tracking number."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.letter import Letter
from privdesk.domain.tracking import tracking_problem
from privdesk.services.mailing import mailing_day_problem
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    DayField,
    LineField,
    OverlayDialog,
    Paragraph,
)

_WIDTH = 480


@dataclass(frozen=True, slots=True)
class Mailed:
    """What was typed: the calendar date of mailing, and the tracking number or nothing."""

    on: date
    tracking: str


class MailLetterDialog(OverlayDialog):
    """Asks when a letter was mailed.

    Signals:
        given: a `Mailed`; the dialog is closed by then.
    """

    given = Signal(object)

    def __init__(self, host: QWidget, letter: Letter, today: date) -> None:
        super().__init__(
            host, tr("Mark {number} as mailed", number=letter.number), size=(_WIDTH, 0)
        )
        self._letter, self._today = letter, today
        to = letter.address[0] if letter.address else tr("the person")
        text = tr("The case of {to} then counts as answered in time or not by this day.", to=to)
        self.body.add(Paragraph(text, TextStyle.BODY, Token.TEXT_2))
        self.day = DayField(tr("Mailed &on"), today, help_text=tr("T for today, Y for yesterday"))
        self.day.set_value(today)
        self.tracking = LineField(
            tr("&Tracking number"), icon="package", help_text=tr("May stay empty")
        )
        self.body.add(self.day)
        self.body.add(self.tracking)
        self.day.left.connect(self._check_day)
        self.tracking.left.connect(self._check_tracking)
        self.add_cancel()
        button = self.add_action(Button(tr("Mark as mailed"), ButtonKind.PRIMARY, key="Ctrl+Enter"))
        button.clicked.connect(self._give)
        self.submitted.connect(self._give)
        self.day.day_edit.returnPressed.connect(self._give)
        self.tracking.line.returnPressed.connect(self._give)

    def _check_day(self) -> bool:
        day = self.day.value()
        if day is None:
            self.day.set_error(tr("This is no day. Type it as 11/20 or Nov 20."))
            return False
        problem = mailing_day_problem(day, self._letter.letter_date, self._today)
        self.day.set_error(shown(problem.sentence) if problem else "")
        return problem is None

    def _check_tracking(self) -> bool:
        problem = tracking_problem(self.tracking.value())
        self.tracking.set_error(shown(problem.sentence) if problem else "")
        return problem is None

    def _give(self) -> None:
        day_ok, tracking_ok = self._check_day(), self._check_tracking()
        day = self.day.value()
        if day is None or not (day_ok and tracking_ok):
            (self.tracking if day_ok else self.day).setFocus()
            self.place()
            return
        self.dismiss()
        self.given.emit(Mailed(day, self.tracking.value()))
