"""Why a deadline is on its day: the ledger, the rule with its citation, what else was checked."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clocks import Deadline
from privdesk.ui import labels
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Button, Hairline, Label, Paragraph, Popover, Row


def explanation(number: str, deadline: Deadline) -> str:
    """The same in plain text, for an e-mail."""
    lines = [f"{number}: {deadline.title}"]
    lines += [f"{step.text}: {labels.full_day(step.day)}" for step in deadline.steps]
    lines += [f"{deadline.basis} ({deadline.citation})"]
    lines += [f"{one.title}: {one.why}" for one in deadline.checked]
    return "\n".join(lines)


class WhyPopover(Popover):
    """Unfolds under the button of the deadline band.

    Signals:
        copied: the explanation as plain text.
    """

    copied = Signal(str)

    def __init__(self, host: QWidget, number: str, clock: CaseClock, today: date) -> None:
        super().__init__(host, "Why this date?")
        deadline = clock.deadline
        self.body.add(Paragraph(deadline.title, TextStyle.SMALL_STRONG, Token.TEXT_3))
        for step in deadline.steps:
            row = Row(gap=12)
            row.add(Paragraph(step.text), 1)
            row.add(Label(labels.weekday_day(step.day, today), TextStyle.BODY_STRONG))
            self.body.add(row)
        if clock.satisfied_on:
            row = Row(gap=12)
            row.add(Paragraph("Done"), 1)
            row.add(Label(labels.weekday_day(clock.satisfied_on, today), TextStyle.BODY_STRONG))
            self.body.add(row)
        self.body.add(Hairline())
        self.body.add(Paragraph(deadline.basis))
        self.body.add(Paragraph(deadline.citation, TextStyle.SMALL, Token.ACCENT_TEXT))
        if deadline.checked:
            self.body.add(Hairline())
            self.body.add(Label("Also checked", TextStyle.SMALL_STRONG, Token.TEXT_3))
            for one in deadline.checked[:4]:
                words = f"{one.title}: {one.why}"
                self.body.add(Paragraph(words, TextStyle.SMALL, Token.TEXT_2))
        self.body.add(Hairline())
        copy = Button("Copy explanation", icon="copy")
        copy.clicked.connect(lambda: self.copied.emit(explanation(number, deadline)))
        self.body.add(Row(copy, None))
