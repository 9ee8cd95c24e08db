"""Which law applies to a case, and which of its rules run: proposed, and changed by the officer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.rule_book import Proposal, Stand
from privdesk.domain.rules import ClockRule
from privdesk.ui.countries import country_code, country_name, country_names, state_code
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import capital, named, shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    CheckBox,
    Column,
    DayField,
    Label,
    LineField,
    Paragraph,
    TextField,
)

_WIDTH = 560
_UNITED_STATES = "US"


@dataclass(frozen=True, slots=True)
class LawChosen:
    """The law of a case, and the rules put on it beside, each with its day 0 if not the receipt."""

    law: str
    added: tuple[tuple[str, date | None], ...]


class LawDialog(FormDialog):
    """The country or state, and the rules of its laws that an officer may choose.

    Args:
        host: any widget of the window.
        number: of the case.
        law: code of the country or state now.
        running: ids of the rules that have a clock on the case.
        propose: gives the rules that concern the case under another law.
        today: calendar date of the office.
    """

    def __init__(
        self,
        host: QWidget,
        number: str,
        law: str,
        running: frozenset[str],
        propose: Callable[[str], Sequence[Proposal]],
        today: date,
    ) -> None:
        super().__init__(host, tr("Law and rules"), tr("Save"), width=_WIDTH)
        self.set_title(tr("Law and rules"), number)
        self._running, self._propose, self._day_now = running, propose, today
        country, _, state = law.partition("-")
        self.country = LineField(tr("&Country"), icon="map-pin")
        self.country.set_value(country_name(country) if country else "")
        self.country.complete_from(country_names())
        self.state = LineField(
            tr("&State or region"), help_text=tr("Such as CA, or SL for Saarland")
        )
        self.state.set_value(state)
        self._rules = Column(gap=6)
        rules = QWidget()
        rules.setLayout(self._rules)
        self._boxes: dict[str, CheckBox] = {}
        self._days: dict[str, DayField] = {}
        for part in (self.country, self.state, Label(tr("Rules"), TextStyle.SECTION)):
            self.body.add(part)
        self.body.add(rules)
        self.country.changed.connect(self._show)
        self.state.changed.connect(self._show)
        self._show()

    def _law(self) -> str | None:
        """The code that the fields say; None if no country is called so."""
        typed = self.country.value()
        code = country_code(typed) if typed else ""
        if code is None:
            return None
        state = state_code(code, self.state.value()).upper() if code else ""
        return f"{code}-{state}" if state else code

    def _show(self, _typed: str = "") -> None:
        law = self._law()
        if law is None:
            return
        ticked = {rule for rule, box in self._boxes.items() if box.isChecked()}
        while self._rules.count():
            item = self._rules.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes, self._days = {}, {}
        for proposal in self._propose(law):
            self._list(proposal, ticked)
        self.place()

    def _list(self, proposal: Proposal, ticked: set[str]) -> None:
        rule = proposal.rule
        if rule.id in self._running:
            self._rules.add(
                Paragraph(tr("{title}: runs", title=rule.title), TextStyle.BODY, Token.TEXT)
            )
        elif proposal.stand is Stand.OFFERED:
            box = CheckBox(rule.title)
            box.setChecked(rule.id in ticked)
            self._boxes[rule.id] = box
            self._rules.add(box)
            if not rule.begins_with_receipt:
                self._ask_day(rule, box)
            reason = shown(proposal.why)
            why = f"{capital(reason)}. {rule.citation}"
            self._rules.add(Paragraph(why, TextStyle.SMALL, Token.TEXT_2))
        elif proposal.stand is Stand.RUNS:
            words = tr("{title}: will run under this law", title=rule.title)
            self._rules.add(Paragraph(words, TextStyle.BODY_STRONG, Token.ACCENT_TEXT))
        else:
            words = named(rule.title, proposal.why)
            self._rules.add(Paragraph(words, TextStyle.SMALL, Token.TEXT_3))

    def _ask_day(self, rule: ClockRule, box: CheckBox) -> None:
        """A rule that another event starts needs the day of it."""
        day = DayField(rule.begins, self._day_now)
        day.setVisible(box.isChecked())
        box.toggled.connect(day.setVisible)
        box.toggled.connect(lambda _on: self.place())
        self._days[rule.id] = day
        self._rules.add(day)

    def _wrong_day(self) -> DayField | None:
        for rule, field in self._days.items():
            day = field.value()
            wrong = self._boxes[rule].isChecked() and (day is None or day > self._day_now)
            field.set_error(tr("Enter the day it happened.") if wrong else "")
            if wrong:
                return field
        return None

    @override
    def read(self) -> LawChosen | None:
        law = self._law()
        unknown = tr("No country has this name. Check its spelling.")
        self.country.set_error("" if law is not None else unknown)
        if law is None:
            self.country.setFocus()
            return None
        wrong = self._wrong_day()
        if wrong is not None:
            wrong.setFocus()
            return None
        ticked = [rule for rule, box in self._boxes.items() if box.isChecked()]
        days = {rule: field.value() for rule, field in self._days.items()}
        return LawChosen(law, tuple((rule, days.get(rule)) for rule in ticked))


@dataclass(frozen=True, slots=True)
class ReceivedCorrected:
    """Another day of receipt, and why the first was wrong."""

    day: date
    reason: str


class ReceivedDialog(FormDialog):
    """Correct the day on which a case reached the office; every clock follows.

    Args:
        host: any widget of the window.
        number: of the case.
        received: the day as it stands.
        today: calendar date of the office.
    """

    def __init__(self, host: QWidget, number: str, received: date, today: date) -> None:
        super().__init__(host, tr("Correct the day of receipt"), tr("Correct"))
        self.set_title(tr("Correct the day of receipt"), number)
        self._latest, self._stands = today, received
        self.day = DayField(tr("&Received"), today, help_text=tr("T for today, Y for yesterday"))
        self.day.set_value(received)
        self.reason = TextField(tr("&Why was it wrong?"), rows=2)
        words = tr("All clocks are counted anew by the rules they were decided under.")
        self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
        self.body.add(self.day)
        self.body.add(self.reason)

    @override
    def take_focus(self) -> None:
        self.day.setFocus()

    @override
    def read(self) -> ReceivedCorrected | None:
        day, reason = self.day.value(), self.reason.value().strip()
        problem = ""
        if day is None:
            problem = tr("Enter the day it was received.")
        elif day > self._latest:
            problem = tr("This day is in the future. A case is received today or before.")
        elif day == self._stands:
            problem = tr("This is the day that stands already.")
        self.day.set_error(problem)
        self.reason.set_error("" if reason else tr("Say why. It stays on record."))
        if problem or day is None or not reason:
            (self.day if problem else self.reason).setFocus()
            return None
        return ReceivedCorrected(day, reason)
