"""Tracking numbers from a list: pasted from receipts or scanned one after the other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.outbox import OutboxRow
from privdesk.domain.tracking import shown_tracking
from privdesk.domain.tracking_list import Matched, match_numbers
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Paragraph, TextField

_WIDTH = 620


class TrackingListDialog(FormDialog):
    """Gives the numbers by the key of their letters.

    Args:
        host: any widget of the window.
        rows: the letters that can take a number, in their order.
        typed: what stands in the list already.
    """

    def __init__(self, host: QWidget, rows: Sequence[OutboxRow], typed: str = "") -> None:
        super().__init__(host, tr("Paste or scan numbers"), tr("Record numbers"), width=_WIDTH)
        self._rows = tuple(rows)
        told = tr(
            "A number a line, in the order of the list; or the number of the letter beside it, "
            "such as L-2026-0447 RF482913625US."
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.numbers = TextField(tr("&Numbers"), rows=8)
        self.body.add(self.numbers)
        self.outcome = Paragraph("", TextStyle.SMALL, Token.TEXT_2)
        self.body.add(self.outcome)
        self.numbers.changed.connect(self._show)
        self.numbers.set_value(typed)
        self._show()

    def _matched(self) -> tuple[Matched, ...]:
        return match_numbers(self.numbers.value(), self._rows)

    def _show(self) -> None:
        found = self._matched()
        self.numbers.set_error("")
        lines = [_line(one) for one in found]
        self.outcome.set_text(
            "\n".join(lines) or tr("{count} letters can take a number.", count=len(self._rows))
        )
        self.place()

    @override
    def read(self) -> dict[int, str] | None:
        found = self._matched()
        wrong = [one for one in found if one.problem]
        if wrong or not found:
            told = (
                tr("Line {line}: {problem}", line=wrong[0].line, problem=wrong[0].problem)
                if wrong
                else tr("Type a number.")
            )
            self.numbers.set_error(told)
            self.numbers.setFocus()
            self.place()
            return None
        return {one.row.id: one.number for one in found if one.row is not None}


def _line(one: Matched) -> str:
    number = shown_tracking(one.number)
    if one.problem:
        return f"{one.line}. {number}: {shown(one.problem)}"
    assert one.row is not None, "a line without a problem has its letter"
    return f"{one.line}. {number}: {one.row.number}, {one.row.person}"
