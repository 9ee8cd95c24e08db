"""The forms along a chain: is the person satisfied, the next instance, a match."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.dispute import Authority, bearer_of_costs
from privdesk.domain.vocabulary import Channel, Kind
from privdesk.domain.workflow import Obstacle
from privdesk.services.chain import NextInstance
from privdesk.ui import labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    CheckBox,
    ChoiceField,
    DayField,
    LineField,
    Notice,
    Option,
    Paragraph,
    Segmented,
    TextField,
)

_PAST = tr("T for today, Y for yesterday")


def optional_day(field: DayField) -> tuple[bool, date | None]:
    """Whether a field that may stay empty can be taken, and its day; shows the error if not."""
    day = field.value()
    sound = day is not None or not field.day_edit.text().strip()
    field.set_error("" if sound else tr("Write the day as 12/4 or 2026-12-04, or leave it empty."))
    return sound, day


@dataclass(frozen=True, slots=True)
class SaidSatisfied:
    """Whether the person is satisfied, how we know, and since when."""

    satisfied: bool
    how: str
    on: date


class SatisfiedDialog(FormDialog):
    """Is the person satisfied, and how do we know?"""

    def __init__(self, host: QWidget, number: str, today: date) -> None:
        super().__init__(host, tr("Satisfied?"), tr("Record"))
        self.set_title(tr("Satisfied?"), number)
        self._today = today
        options = [Option("no", tr("Not satisfied")), Option("yes", tr("Satisfied"))]
        self.answer = Segmented(options, name=tr("Is the person satisfied?"))
        self.how = TextField(tr("How we &know"), rows=2, placeholder=tr("Letter of November 20"))
        self.day = DayField(tr("&On"), today, help_text=_PAST)
        self.day.set_value(today)
        for part in (self.answer, self.how, self.day):
            self.body.add(part)

    @override
    def take_focus(self) -> None:
        self.answer.button(self.answer.value()).setFocus()

    @override
    def read(self) -> SaidSatisfied | None:
        how, day = self.how.value().strip(), self.day.value()
        wrong_day = day is None or day > self._today
        self.how.set_error("" if how else tr("Say how you know. It stays on record."))
        self.day.set_error(tr("Enter the day you learned it.") if wrong_day else "")
        if day is None or wrong_day or not how:
            (self.day if how else self.how).setFocus()
            return None
        return SaidSatisfied(self.answer.value() == "yes", how, day)


_TITLES = {
    (Kind.JAMS, False): (tr("Escalate to JAMS"), tr("Open JAMS case")),
    (Kind.JAMS, True): (tr("Log JAMS notice"), tr("Log notice")),
    (Kind.ANNEX_I, True): (tr("Log Annex I notice"), tr("Log notice")),
    (Kind.REGULATOR_REFERRAL, True): (tr("Log referral"), tr("Log referral")),
}


class InstanceDialog(FormDialog):
    """What is typed when a claim comes before the next instance.

    Args:
        host: any widget of the window.
        number: of the case that it follows from.
        kind: the instance.
        arrived: whether its notice has come.
        obstacles: what is in the way.
        today: calendar date of the office.
    """

    def __init__(
        self,
        host: QWidget,
        number: str,
        kind: Kind,
        *,
        arrived: bool,
        obstacles: Sequence[Obstacle],
        today: date,
    ) -> None:
        title, act = _TITLES[kind, arrived]
        super().__init__(host, title, act)
        self.set_title(title, number)
        self._kind, self._arrived, self._today = kind, arrived, today
        self._blocked = any(not one.overridable for one in obstacles)
        self._needs_reason = bool(obstacles) and not self._blocked
        self.channel = ChoiceField(
            tr("Ho&w it came"), [Option(c.value, labels.CHANNEL[c]) for c in Channel]
        )
        first = Channel.MAIL if kind is Kind.ANNEX_I else Channel.EMAIL
        self.channel.set_value(first.value)
        self.received = DayField(tr("&Received") if arrived else tr("&On"), today, help_text=_PAST)
        self.received.set_value(today)
        self.due = DayField(tr("&Answer by"), today, help_text=tr("The date printed in the notice"))
        self.due.set_value(None)
        self.reference = LineField(
            tr("Refere&nce"), placeholder="1100-2026-417" if kind is Kind.JAMS else ""
        )
        self.reason = TextField(tr("Wh&y once more"), rows=2)
        self.authority = ChoiceField(
            tr("&Authority"), [Option(a.value, labels.AUTHORITY[a]) for a in Authority]
        )
        self.through = CheckBox(tr("Came &through the Department of Commerce"))
        self.commerce_reference = LineField(tr("N&umber of the Department"))
        self.commerce_on = DayField(tr("Reached the &Department on"), today)
        self.commerce_on.set_value(None)
        costs = Paragraph(bearer_of_costs(kind), TextStyle.SMALL, Token.TEXT_2)
        for part in self._parts(obstacles, costs):
            self.body.add(part)
        if self._blocked:
            self.add_cancel(tr("Close"))

    def _parts(self, obstacles: Sequence[Obstacle], costs: QWidget) -> list[QWidget]:
        notes: list[QWidget] = []
        if obstacles:
            notes.append(Notice(" ".join(shown(one.sentence) for one in obstacles)))
        if self._blocked:
            return notes
        parts: list[QWidget] = [*notes, self.received]
        if self._kind is Kind.JAMS:
            parts.append(self.due)
        if self._kind is Kind.REGULATOR_REFERRAL:
            parts.insert(0, self.authority)
        if self._arrived:
            parts.append(self.channel)
        parts.append(self.reference)
        if self._kind is Kind.REGULATOR_REFERRAL:
            parts += [self.through, self.commerce_reference, self.commerce_on]
        if self._needs_reason:
            parts.append(self.reason)
        return [*parts, costs]

    @override
    def take_focus(self) -> None:
        if self._blocked:
            super().take_focus()
        else:
            self.received.setFocus()

    @override
    def read(self) -> NextInstance | None:
        if self._blocked:
            return None
        received = self.received.value()
        future = received is None or received > self._today
        words = tr("Enter the day it reached the office.") if future else ""
        self.received.set_error(words)
        due_sound, due = optional_day(self.due)
        commerce_sound, commerce_on = optional_day(self.commerce_on)
        reason = self.reason.value().strip()
        wants_reason = self._needs_reason and not reason
        self.reason.set_error(tr("Say why. It stays on record.") if wants_reason else "")
        wrong = (
            (future, self.received),
            (not due_sound, self.due),
            (not commerce_sound, self.commerce_on),
            (wants_reason, self.reason),
        )
        first = next((field for is_wrong, field in wrong if is_wrong), None)
        if first is not None or received is None:
            (first or self.received).setFocus()
            return None
        referral = self._kind is Kind.REGULATOR_REFERRAL
        return NextInstance(
            kind=self._kind,
            arrived=self._arrived,
            channel=Channel(self.channel.value()),
            received=received,
            typed_due=due,
            reference=self.reference.value(),
            reason=reason,
            authority=Authority(self.authority.value()) if referral else None,
            through_commerce=self.through.isChecked() or commerce_on is not None,
            commerce_reference=self.commerce_reference.value(),
            commerce_on=commerce_on,
        )


@dataclass(frozen=True, slots=True)
class Matched:
    """The complaint that a notice is about, and why it goes there once more, if it does."""

    number: str
    reason: str


class MatchDialog(FormDialog):
    """Which complaint a JAMS or Annex I notice is about.

    Args:
        host: any widget of the window.
        number: of the case of the notice.
        complaints: number and person of the complaints that may be meant.
    """

    def __init__(self, host: QWidget, number: str, complaints: Sequence[tuple[str, str]]) -> None:
        super().__init__(host, tr("Match with complaint"), tr("Match"))
        self.set_title(tr("Match with complaint"), number)
        options = [Option(key, f"{key} · {person}") for key, person in complaints]
        self.complaint = ChoiceField(tr("Com&plaint"), options)
        self.reason = TextField(
            tr("Wh&y once more"),
            rows=2,
            help_text=tr("Only where the claim was before JAMS already"),
        )
        if options:
            self.body.add(self.complaint)
            self.body.add(self.reason)
        else:
            words = tr("No DPF complaint is in this case file. Log it first.")
            self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))

    @override
    def read(self) -> Matched | None:
        number = self.complaint.value()
        return Matched(number, self.reason.value().strip()) if number else None
