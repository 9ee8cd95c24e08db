"""What a handler does to a clock: chosen from a list, its outcome shown before it is done."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clock_steps import ASKS_DAY, ASKS_REASON, ClockAct, ClockStep
from privdesk.domain.errors import Refused
from privdesk.ui import clock_labels, labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonSize,
    ChoiceField,
    DayField,
    Notice,
    Option,
    Paragraph,
    TextField,
    announce,
)

TryOut = Callable[[ClockStep], tuple[CaseClock, ...]]
"""Gives the clocks as a step would leave them; raises `Refused`."""


class ClockDialog(FormDialog):
    """One clock, one act, the day and the reason; what comes of it is told while it is typed.

    Args:
        host: any widget of the window.
        number: of the case.
        clocks: each with what may be tried on it, the one that rules first.
        today: calendar date of the office.
        try_out: what a step would do.
        act: the act to begin with; None takes the first.
    """

    def __init__(
        self,
        host: QWidget,
        number: str,
        clocks: Sequence[tuple[CaseClock, tuple[ClockAct, ...]]],
        today: date,
        try_out: TryOut,
        act: ClockAct | None = None,
    ) -> None:
        super().__init__(host, tr("Clocks"), tr("Save"))
        self.set_title(tr("Clocks"), number)
        self._clocks = {clock.deadline.rule_id: (clock, acts) for clock, acts in clocks}
        self._today, self._try_out = today, try_out
        self.clock = ChoiceField(tr("&Clock"), [_option(clock, today) for clock, _acts in clocks])
        self.clock.set_value(clocks[0][0].deadline.rule_id)
        self._state = Paragraph("", TextStyle.SMALL, Token.TEXT_2)
        self.act = ChoiceField(tr("&What happens"), [])
        self.day = DayField(tr("&On"), today, help_text=tr("T for today, Y for yesterday"))
        self.day.set_value(today)
        self.reason = TextField(tr("&Reason"), rows=2)
        self.outcome = Paragraph("", TextStyle.BODY_STRONG)
        self.blocked = Notice("")
        instead = Button(tr("Set another date"), size=ButtonSize.SMALL)
        instead.clicked.connect(lambda: self._choose(ClockAct.SET_DATE))
        self._instead = self.blocked.add_action(instead)
        self.blocked.end_actions()
        for part in (
            self.clock,
            self._state,
            self.act,
            self.day,
            self.reason,
            self.blocked,
            self.outcome,
        ):
            self.body.add(part)
        self._offer_acts("")
        self.clock.changed.connect(self._offer_acts)
        self.act.changed.connect(self._show)
        self.day.changed.connect(self._show)
        self.reason.changed.connect(self._show)
        if act is not None:
            self._choose(act)

    @override
    def take_focus(self) -> None:
        self.act.setFocus()

    def step(self) -> ClockStep | None:
        """The step that the fields say now; None while the day is no day."""
        act = ClockAct(self.act.value())
        day = self.day.value() if act in ASKS_DAY else self._today
        if day is None:
            return None
        reason = self.reason.value().strip() if act in ASKS_REASON else ""
        return ClockStep(act, self.clock.value(), day, reason)

    def _choose(self, act: ClockAct) -> None:
        self.act.set_value(act.value)
        self._show("")
        (self.day if act in ASKS_DAY else self.reason).setFocus()

    def _offer_acts(self, _value: str) -> None:
        clock, acts = self._clocks[self.clock.value()]
        state = clock_labels.state(clock, self._today)
        self._state.set_text(state)
        self._state.setVisible(bool(state))
        self.act.set_options([Option(act.value, clock_labels.ACT[act]) for act in acts])
        self._show("")

    def _show(self, _value: object = None) -> None:
        if not self.act.value():  # between two lists of acts
            return
        act = ClockAct(self.act.value())
        is_new_date = act is ClockAct.SET_DATE
        self.day.label.setText(tr("&New date") if is_new_date else tr("&On"))
        self.day.setVisible(act in ASKS_DAY)
        self.day.set_error("")
        self.reason.set_error("")
        words, refusal = self._tried(act)
        self.outcome.set_text(words)
        self.outcome.setVisible(bool(words))
        self.reason.setVisible(act in ASKS_REASON and not refusal)
        self.blocked.say(refusal)
        self.blocked.setVisible(bool(refusal))
        acts = self._clocks[self.clock.value()][1]
        self._instead.setVisible(act is ClockAct.EXTEND and ClockAct.SET_DATE in acts)
        if words or refusal:
            announce(self, words or refusal)
        self.place()

    def _tried(self, act: ClockAct) -> tuple[str, str]:
        """What the step would do, or why it is refused; nothing while a reason is missing."""
        step = self.step()
        if step is None:
            return "", ""
        missing = act in ASKS_REASON and not step.reason
        told = ClockStep(step.act, step.rule_id, step.on, step.reason or "…")
        try:
            changed = self._try_out(told)
        except Refused as refused:
            return "", shown(refused.sentence)
        words = "\n".join(clock_labels.outcome(act, clock, self._today) for clock in changed)
        return words if not missing or act is not ClockAct.LEAVE_OUT else "", ""

    @override
    def read(self) -> ClockStep | None:
        step = self.step()
        if step is None:
            self.day.set_error(tr("Enter the day."))
            self.day.setFocus()
            return None
        if self.blocked.isVisibleTo(self):
            self.act.setFocus()
            return None
        if step.act in ASKS_DAY and step.act is not ClockAct.SET_DATE and step.on > self._today:
            self.day.set_error(tr("Enter the day it happened."))
            self.day.setFocus()
            return None
        if step.act in ASKS_REASON and not step.reason:
            self.reason.set_error(tr("Say why. It stays on record."))
            self.reason.setFocus()
            return None
        return step


def _option(clock: CaseClock, today: date) -> Option:
    day = labels.weekday_day(clock.deadline.raw, today)
    return Option(clock.deadline.rule_id, f"{shown(clock.deadline.title)}, {day}")
