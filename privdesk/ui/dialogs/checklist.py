"""The conditions of Annex I, each met, not met or not known, with its evidence and its date."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.annex import Finding
from privdesk.domain.dispute import EXCLUSIONS, NOTICE, STEPS, Answer, Condition, Judged
from privdesk.ui import labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    ChoiceField,
    Column,
    Hairline,
    Label,
    Option,
    Paragraph,
    Row,
    SectionHead,
    Segmented,
    TextField,
)
from privdesk.ui.widgets.icon_view import IconView

_WIDTH = 680
_LOOKS = {
    Answer.MET: ("circle-check", Token.OK),
    Answer.NOT_MET: ("circle-x", Token.TEXT_2),
    Answer.NOT_KNOWN: ("circle-help", Token.TEXT_3),
}
_GROUPS = (("Steps before Annex I", STEPS), ("Nothing shuts it", EXCLUSIONS), ("Notice", NOTICE))


class ConditionRow(QWidget):
    """One condition: whether it holds, how we know, and the date."""

    def __init__(self, finding: Finding, today: date) -> None:
        super().__init__()
        name, token = _LOOKS[finding.answer]
        title, answer = labels.CONDITION[finding.condition], labels.ANSWER[finding.answer]
        evidence = _evidence(finding, today)
        self.setAccessibleName(f"{title}: {answer}. {evidence}")
        row = Row(margins=(0, 4, 0, 4), gap=12, parent=self)
        words = Column(gap=0)
        words.add(Paragraph(title, TextStyle.BODY_STRONG))
        words.add(Paragraph(evidence, TextStyle.SMALL, Token.TEXT_2))
        top = Qt.AlignmentFlag.AlignTop
        row.add(IconView(name, token), align=top)
        row.add(words, 1)
        row.add(Label(answer, TextStyle.SMALL, token), align=top)


def _evidence(finding: Finding, today: date) -> str:
    words = finding.evidence
    if finding.opens is not None:
        words = f"{words} Met from {labels.short_day(finding.opens, today)}."
    elif finding.by_hand and finding.on is not None:
        words = f"{words} Checked by hand, {labels.short_day(finding.on, today)}."
    elif finding.on is not None and finding.answer is Answer.MET:
        words = f"{words} Met since {labels.short_day(finding.on, today)}."
    return words


class ChecklistDialog(FormDialog):
    """Shows every condition, and takes the answer to one that the record leaves open.

    Args:
        host: any widget of the window.
        number: of the case that it is shown for.
        findings: the conditions.
        today: calendar date of the office.
    """

    def __init__(
        self, host: QWidget, number: str, findings: Sequence[Finding], today: date
    ) -> None:
        super().__init__(host, "Annex I checklist", "Record answer", width=_WIDTH)
        self.set_title("Annex I checklist", number)
        self._today = today
        self._findings = {one.condition: one for one in findings}
        for title, group in _GROUPS:
            mine = [one for one in findings if one.condition in group]
            if not mine:
                continue
            met = sum(one.answer is Answer.MET for one in mine)
            self.body.add(SectionHead(title, f"{met} of {len(mine)} met"))
            for one in mine:
                self.body.add(ConditionRow(one, today))
            self.body.add(Hairline())
        open_ones = [one for one in findings if not one.firm]
        self.condition = ChoiceField(
            "Con&dition",
            [Option(one.condition.value, labels.CONDITION[one.condition]) for one in open_ones],
            help_text="What the record decides is not asked",
        )
        unknown = (one.condition.value for one in open_ones if one.answer is Answer.NOT_KNOWN)
        self.condition.set_value(next(unknown, self.condition.value()))
        options = [Option(answer.value, labels.ANSWER[answer]) for answer in Answer]
        self.answer = Segmented(options, name="Answer")
        self.evidence = TextField("How we &know", rows=2)
        for part in (self.condition, self.answer, self.evidence):
            self.body.add(part)
        self.condition.changed.connect(self._show)
        self._show("")

    def _show(self, _value: str) -> None:
        if not self.condition.value():
            return
        finding = self._findings[Condition(self.condition.value())]
        self.answer.set_value(finding.answer.value)
        self.evidence.set_value(finding.evidence if finding.by_hand else "")

    @override
    def take_focus(self) -> None:
        self.condition.setFocus()

    @override
    def read(self) -> Judged | None:
        answer, evidence = Answer(self.answer.value()), self.evidence.value().strip()
        if answer is not Answer.NOT_KNOWN and not evidence:
            self.evidence.set_error("Say how you know. It stays on record.")
            self.evidence.setFocus()
            return None
        return Judged(Condition(self.condition.value()), answer, evidence, self._today)
