"""The conditions of Annex I, each met, not met or not known, with its evidence and its date."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.domain.annex import Finding
from privdesk.domain.dispute import EXCLUSIONS, NOTICE, STEPS, Answer, Condition, Judged
from privdesk.ui import labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import ICON, TextStyle, Token, font, line, paint_icon, px
from privdesk.ui.widgets import (
    ChoiceField,
    Column,
    Hairline,
    Option,
    SectionHead,
    Segmented,
    TextField,
    paint_box,
    paint_ring,
    paint_text,
    width_of,
)
from privdesk.ui.widgets.buttons import PressableBase
from privdesk.ui.widgets.text import paint_lines, wrapped

_WIDTH = 680
_WORDS_AT = 36
_LOOKS = {
    Answer.MET: ("circle-check", Token.OK),
    Answer.NOT_MET: ("circle-x", Token.TEXT_2),
    Answer.NOT_KNOWN: ("circle-help", Token.TEXT_3),
}
_GROUPS = (
    (tr("Steps before Annex I"), STEPS),
    (tr("Nothing shuts it"), EXCLUSIONS),
    (tr("Notice"), NOTICE),
)


class ConditionRow(PressableBase):
    """One condition: whether it holds, how we know, and the date."""

    def __init__(self, finding: Finding, today: date) -> None:
        super().__init__()
        self._laid = 0
        self.finding = finding
        self._title = labels.CONDITION[finding.condition]
        self._answer = labels.ANSWER[finding.answer]
        self._evidence = shown(_evidence(finding, today))
        self.setAccessibleName(f"{self._title}: {self._answer}. {self._evidence}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _lines(self, text: str, style: TextStyle) -> tuple[str, ...]:
        beside = px(_WORDS_AT + 16) + width_of(self._answer, TextStyle.SMALL)
        return wrapped(text, font(style), (self._laid or px(_WIDTH)) - beside)

    @override
    def sizeHint(self) -> QSize:
        title = len(self._lines(self._title, TextStyle.BODY_STRONG)) * line(TextStyle.BODY)
        below = len(self._lines(self._evidence, TextStyle.SMALL)) * line(TextStyle.SMALL)
        return QSize(px(320), title + below + px(8))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._laid:
            self._laid = event.size().width()
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.underMouse():
            paint_box(painter, rect, px(6), Token.HOVER)
        name, token = _LOOKS[self.finding.answer]
        first = QRectF(rect.left(), px(4), rect.width() - px(8), line(TextStyle.BODY))
        paint_icon(painter, QPointF(px(8 + ICON / 2), first.center().y()), name, token)
        right = Qt.AlignmentFlag.AlignRight
        paint_text(painter, first, self._answer, TextStyle.SMALL, token, align=right)
        words = first.adjusted(px(_WORDS_AT), 0, 0, 0)
        title = self._lines(self._title, TextStyle.BODY_STRONG)
        paint_lines(painter, words, title, TextStyle.BODY_STRONG, Token.TEXT)
        words.translate(0, len(title) * line(TextStyle.BODY))
        evidence = self._lines(self._evidence, TextStyle.SMALL)
        paint_lines(painter, words, evidence, TextStyle.SMALL, Token.TEXT_2)
        if self.show_ring():
            paint_ring(painter, rect, px(6))


def _evidence(finding: Finding, today: date) -> str:
    words = finding.evidence
    if finding.opens is not None:
        words = tr(
            "{words} Met from {day}.", words=words, day=labels.short_day(finding.opens, today)
        )
    elif finding.by_hand and finding.on is not None:
        words = tr(
            "{words} Checked by hand, {day}.", words=words, day=labels.short_day(finding.on, today)
        )
    elif finding.on is not None and finding.answer is Answer.MET:
        words = tr("{words} Met since {day}.", words=words, day=labels.short_day(finding.on, today))
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
        super().__init__(host, tr("Annex I checklist"), tr("Record answer"), width=_WIDTH)
        self.set_title(tr("Annex I checklist"), number)
        self._today = today
        self.rows: list[ConditionRow] = []
        self._findings = {one.condition: one for one in findings}
        for title, group in _GROUPS:
            mine = [one for one in findings if one.condition in group]
            if not mine:
                continue
            met = sum(one.answer is Answer.MET for one in mine)
            self.body.add(SectionHead(title, tr("{met} of {count} met", met=met, count=len(mine))))
            rows = Column(gap=0)
            for one in mine:
                row = ConditionRow(one, today)
                row.clicked.connect(partial(self._choose, one))
                rows.add(row)
                self.rows.append(row)
            holder = QWidget()
            holder.setLayout(rows)
            self.body.add(holder)
        self.body.add(Hairline())
        open_ones = [one for one in findings if not one.firm]
        self.condition = ChoiceField(
            tr("Con&dition"),
            [Option(one.condition.value, labels.CONDITION[one.condition]) for one in open_ones],
            help_text=tr("What the record decides is not asked"),
        )
        unknown = (one.condition.value for one in open_ones if one.answer is Answer.NOT_KNOWN)
        self.condition.set_value(next(unknown, self.condition.value()))
        options = [Option(answer.value, labels.ANSWER[answer]) for answer in Answer]
        self.answer = Segmented(options, name=tr("Answer"))
        self.evidence = TextField(tr("How we &know"), rows=2)
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

    def _choose(self, finding: Finding, _checked: bool = False) -> None:  # noqa: FBT002
        """Answer the condition whose row was pressed; one that the record decides is only read."""
        if not finding.firm:
            self.condition.set_value(finding.condition.value)
            self.answer.button(self.answer.value()).setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self.evidence)

    @override
    def take_focus(self) -> None:
        self.rows[0].setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def read(self) -> Judged | None:
        answer, evidence = Answer(self.answer.value()), self.evidence.value().strip()
        if answer is not Answer.NOT_KNOWN and not evidence:
            self.evidence.set_error(tr("Say how you know. It stays on record."))
            self.evidence.setFocus()
            return None
        return Judged(Condition(self.condition.value()), answer, evidence, self._today)
