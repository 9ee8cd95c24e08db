"""Third step: what the statement promises, which days are off, when the mail leaves."""

from collections.abc import Sequence
from datetime import time

from typing_extensions import override

from privdesk.services.office import calendar_choices
from privdesk.ui.days import clock_time, pickup_time
from privdesk.ui.language import tr
from privdesk.ui.setup.step import SetupStep
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import ChoiceField, Label, LineField, Option, Panel, Paragraph

_SHOWN = 10


class DeadlinesStep(SetupStep):
    """Asks for the days off and the pick-up; shows the deadlines of the policy pack."""

    def __init__(self) -> None:
        super().__init__(
            tr("Deadlines"),
            tr(
                "Every date says which promise or law it comes from, "
                "and when the answer must leave."
            ),
            tr("Deadlines"),
            tr("Promises, holidays, pick-up time"),
        )
        self.calendar = ChoiceField(tr("&Days on which no mail leaves"))
        self.calendar.set_help(
            tr("Saturdays and Sundays are off as well. Closing days can be added.")
        )
        self.pickup = LineField(
            tr("Mail is &picked up at"), placeholder=clock_time(time(16)), icon="clock"
        )
        self._known = Panel(gap=6)
        self.body.add(self.calendar)
        self.body.add(self.pickup)
        self.body.add(
            Label(tr("Deadlines that run by themselves"), TextStyle.BODY_STRONG, Token.TEXT_2)
        )
        self.body.add(self._known)
        self.body.add(None)

    def show_pack(self, calendar: str, pickup: str, known: Sequence[str]) -> None:
        """Begin with what a policy pack says."""
        self.calendar.set_options([Option(calendar, calendar)])
        self.calendar.set_value(calendar)
        self.pickup.set_value(pickup_time(pickup))
        while (item := self._known.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        told = list(known[:_SHOWN])
        if len(known) > _SHOWN:
            told.append(tr("And {count} more, in the policy pack.", count=len(known) - _SHOWN))
        for words in told:
            self._known.body.add(Paragraph(words, TextStyle.SMALL, Token.TEXT_2))

    def offer_days_of(self, country: str) -> None:
        """Offer the calendars of a country; what was chosen stays if it is among them."""
        choices = calendar_choices(country)
        self.calendar.set_options([Option(*choice) for choice in choices])

    @override
    def told(self) -> str:
        return str(self.calendar.choice.currentText())

    @override
    def check(self) -> bool:
        missing = (
            ""
            if self.pickup.value()
            else tr("Type a time, such as {time}.", time=clock_time(time(16)))
        )
        self.pickup.set_error(missing)
        if missing:
            self.pickup.line.setFocus()
        return not missing

    @override
    def take_focus(self) -> None:
        self.calendar.choice.setFocus()
