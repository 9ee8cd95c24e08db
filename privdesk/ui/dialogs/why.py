"""Why a deadline is on its day: the ledger, the rule with its citation, what else was checked."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clocks import Deadline
from privdesk.ui import clock_labels, labels
from privdesk.ui.days import written
from privdesk.ui.language import inside, named, shown, tr
from privdesk.ui.recorded import recorded
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Button, Hairline, Label, Paragraph, Popover, Row

_MOST = 3


def explanation(number: str, deadline: Deadline) -> str:
    """The same in plain text, for an e-mail."""
    lines = [named(number, deadline.title)]
    lines += [named(recorded(step.text), labels.full_day(step.day)) for step in deadline.steps]
    lines += [f"{shown(deadline.basis)} ({deadline.citation}; {_founded(deadline)})"]
    lines += [named(one.title, one.why) for one in deadline.checked]
    return "\n".join(lines)


def _founded(deadline: Deadline) -> str:
    words = clock_labels.CONFIDENCE[deadline.confidence]
    return inside(words)


class WhyPopover(Popover):
    """Unfolds under the button of the deadline band, or beside a clock of the rail.

    Signals:
        copied: the explanation as plain text.
        change_wanted: something shall be done to this clock.
    """

    copied = Signal(str)
    change_wanted = Signal()

    def __init__(self, host: QWidget, number: str, clock: CaseClock, today: date) -> None:
        deadline = clock.deadline
        super().__init__(host, tr("Why {day}?", day=written(deadline.raw, "MMMM d")))
        self.body.add(Paragraph(deadline.title, TextStyle.SMALL_STRONG, Token.TEXT_3))
        for step in deadline.steps:
            row = Row(gap=12)
            row.add(Paragraph(recorded(step.text)), 1)
            row.add(Label(labels.weekday_day(step.day, today), TextStyle.BODY_STRONG))
            self.body.add(row)
        state = clock_labels.state(clock, today)
        if state:
            self.body.add(Paragraph(state, TextStyle.BODY, Token.TEXT_2))
        self.body.add(Hairline())
        self.body.add(Paragraph(deadline.basis))
        self.body.add(Paragraph(deadline.citation, TextStyle.SMALL, Token.ACCENT_TEXT))
        founded = clock_labels.CONFIDENCE[deadline.confidence]
        version = (
            tr(". Rule of {version}", version=recorded(deadline.version))
            if deadline.version
            else ""
        )
        self.body.add(Paragraph(f"{shown(founded)}{version}", TextStyle.SMALL, Token.TEXT_3))
        self.body.add(Hairline())
        self.body.add(Label(tr("Also checked"), TextStyle.SMALL_STRONG, Token.TEXT_3))
        for words in (*clock_labels.room(clock, today), *_checked(deadline)):
            self.body.add(Paragraph(words, TextStyle.SMALL, Token.TEXT_2))
        self.body.add(Hairline())
        change = Button(tr("Change…"), icon="calendar-days", key="K")
        change.clicked.connect(self._change)
        copy = Button(tr("Copy explanation"), icon="copy")
        copy.clicked.connect(lambda: self.copied.emit(explanation(number, deadline)))
        self.body.add(Row(change, copy, None, gap=8))

    def _change(self) -> None:
        self.dismiss()
        self.change_wanted.emit()


def _checked(deadline: Deadline) -> list[str]:
    told = [named(one.title, one.why) for one in deadline.checked]
    if len(told) <= _MOST:
        return told
    return [*told[: _MOST - 1], tr("and {count} more", count=len(told) - _MOST + 1)]
