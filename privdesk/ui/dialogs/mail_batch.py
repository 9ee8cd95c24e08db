"""The last look before mailing: to whom, where, in which envelope; then one day for all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.letter_labels import DOUBT
from privdesk.domain.letter_steps import mailing_day_problem
from privdesk.domain.mail_service import services_for
from privdesk.domain.outbox import Doubt, OutboxRow, doubts_about
from privdesk.domain.tracking import shown_tracking
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    CheckBox,
    ChoiceField,
    DayField,
    Label,
    Notice,
    Option,
    OverlayDialog,
    Panel,
    Paragraph,
    Row,
    Tone,
)

_WIDTH = 640
_SHOWN = 40  # letters; every one with a doubt is shown besides
_GRAVE = frozenset(
    {Doubt.NO_ADDRESS, Doubt.OTHER_NAME, Doubt.ADDRESS_CHANGED, Doubt.CAME_BACK_FROM_HERE}
)
"""What nobody should overlook; somebody has to say that it was looked at."""


@dataclass(frozen=True, slots=True)
class BatchMailed:
    """What was typed: the day for all, and a service for all or empty."""

    on: date
    service: str


class MailBatchDialog(OverlayDialog):
    """Asks when letters have left the house, and shows what should be looked at.

    Args:
        host: any widget of the window.
        batch: what goes out together.
        returned: letters that came back and were not sent again.
        today: calendar date of the office.

    Signals:
        given: a `BatchMailed`; the dialog is closed by then.
    """

    given = Signal(object)

    def __init__(
        self,
        host: QWidget,
        batch: Sequence[OutboxRow],
        returned: Sequence[OutboxRow],
        today: date,
    ) -> None:
        count = len(batch)
        email = all(row.is_by_email for row in batch)
        first = batch[0].number
        if email:
            title = trn(
                "Mark {number} as sent by e-mail",
                "Mark {count} letters as sent by e-mail",
                count,
                number=first,
            )
        else:
            title = trn(
                "Mark {number} as mailed", "Mark {count} letters as mailed", count, number=first
            )
        super().__init__(host, title, size=(_WIDTH, 0))
        act = tr("Mark as sent by e-mail") if email else tr("Mark as mailed")
        self._batch, self._today = tuple(batch), today
        self.day = DayField(tr("Mailed &on"), today, help_text=tr("T for today, Y for yesterday"))
        self.day.set_value(today)
        self.service = ChoiceField(
            tr("&Service"), _services(batch), help_text=tr("Of all these letters")
        )
        top = Row(self.day, gap=12)
        if not email:
            top.add(self.service)
        self.body.add(top)
        doubts = {row.id: doubts_about(row, batch, returned) for row in batch}
        if email:
            doubts = dict.fromkeys(doubts, ())
        self._grave = sum(bool(_GRAVE & set(found)) for found in doubts.values())
        self.looked = CheckBox(tr("I &looked at these envelopes: they go to the right people"))
        if self._grave:
            told = trn(
                "{count} letter needs a last look", "{count} letters need a last look", self._grave
            )
            self.notice = Notice(told, tr("Compare name and address with the case before it goes."))
            self.body.add(self.notice)
        in_order = sorted(batch, key=lambda row: not _GRAVE & set(doubts[row.id]))
        for row in in_order[: max(_SHOWN, self._grave)]:
            self.body.add(_letter(row, doubts[row.id]))
        if len(in_order) > max(_SHOWN, self._grave):
            more = len(in_order) - max(_SHOWN, self._grave)
            self.body.add(
                Paragraph(tr("And {more} more without a doubt.", more=more), token=Token.TEXT_2)
            )
        if self._grave:
            self.body.add(self.looked)
        self.add_cancel()
        button = self.add_action(Button(act, ButtonKind.PRIMARY, key="Ctrl+Enter"))
        button.clicked.connect(self._give)
        self.submitted.connect(self._give)
        self.day.left.connect(self._check_day)
        self.day.day_edit.returnPressed.connect(self._give)

    def _check_day(self) -> bool:
        day = self.day.value()
        if day is None:
            self.day.set_error(tr("This is no day. Type it as 11/20 or Nov 20."))
            return False
        latest = max(row.letter_date for row in self._batch)
        problem = mailing_day_problem(day, latest, self._today)
        self.day.set_error(shown(problem.sentence) if problem else "")
        return problem is None

    def _give(self) -> None:
        day = self.day.value()
        if not self._check_day() or day is None:
            self.day.setFocus()
            self.place()
            return
        if self._grave and not self.looked.isChecked():
            self.notice.set_tone(Tone.LATE)
            self.looked.setFocus()
            self.show_focus()
            return
        self.dismiss()
        self.given.emit(BatchMailed(day, self.service.value()))


def _services(batch: Sequence[OutboxRow]) -> list[Option]:
    abroad = {row.abroad for row in batch}
    same = {row.mail_service.name for row in batch}
    first = same.pop() if len(same) == 1 else tr("As chosen for each letter")
    options = [Option("", first)]
    if len(abroad) == 1:
        found = services_for(abroad=abroad.pop())
        options += [Option(s.id, s.name) for s in found if s.name != first]
    return options


def _letter(row: OutboxRow, doubts: Sequence[Doubt]) -> QWidget:
    panel = Panel(margins=(12, 8, 12, 8), gap=2)
    inside = panel.body
    head = Row(gap=8)
    head.add(Label(f"{row.number} · {row.case_number}", TextStyle.SMALL, Token.TEXT_2))
    head.add(None)
    facts = row.envelope if not row.is_by_email else tr("E-mail")
    if row.tracking:
        facts = f"{shown(facts)} · {shown_tracking(row.tracking)}"
    head.add(Label(facts, TextStyle.SMALL, Token.TEXT_2))
    inside.add(head)
    inside.add(Paragraph("\n".join(row.address) or row.person, TextStyle.BODY))
    for doubt in doubts:
        tone = Token.LATE if doubt in _GRAVE else Token.TEXT_2
        inside.add(Paragraph(DOUBT[doubt], TextStyle.SMALL, tone))
    panel.setAccessibleName(
        tr("{number} to {value}", number=row.number, value=", ".join(row.address) or row.person)
    )
    return panel
