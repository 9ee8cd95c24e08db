"""Which period the figures are told for: a month, a quarter, a year, a fiscal one, or any days."""

from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.errors import InvalidInput
from privdesk.domain.figures import Period, a_period
from privdesk.domain.figures.periods import Unit, period_of
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.widgets import ChoiceField, LineField, Option

_NAMES = {
    Unit.QUARTER: tr("Quarters"),
    Unit.MONTH: tr("Months"),
    Unit.YEAR: tr("Years"),
    Unit.FISCAL_QUARTER: tr("Fiscal quarters"),
    Unit.FISCAL_YEAR: tr("Fiscal years"),
    Unit.SPAN: tr("Any days"),
}


class PeriodDialog(FormDialog):
    """Takes the kind of period and which one; what was typed is read as the command line reads it.

    Args:
        host: any widget of the window.
        now: the period that is shown.
        today: calendar date of the office.
        starts: the month with which its fiscal year begins.
    """

    def __init__(self, host: QWidget, now: Period, today: date, starts: int) -> None:
        super().__init__(host, tr("Period of the figures"), tr("Show"))
        self._today, self._starts = today, starts
        units = [u for u in _NAMES if starts > 1 or not u.value.startswith("fiscal")]
        self.unit = ChoiceField(tr("&Kind"), [Option(u.value, _NAMES[u]) for u in units])
        self.which = LineField(tr("&Period"))
        self.body.add(self.unit)
        self.body.add(self.which)
        known = now.unit if now.unit in units else Unit.QUARTER
        self.unit.set_value(known.value)
        self._propose(known.value, now if now.unit is known else None)
        self.unit.changed.connect(self._propose)

    def _propose(self, kind: str, period: Period | None = None) -> None:
        unit = Unit(kind)
        example = period or period_of(self._today, unit, self._starts)
        self.which.set_value(example.id)
        self.which.set_error("")
        self.which.set_help(
            tr("{title}. It is compared with the four before it.", title=example.title)
        )

    @override
    def read(self) -> Period | None:
        try:
            period = a_period(self.which.value(), self._starts)
        except InvalidInput as error:
            self._refuse(shown(error.sentence))
            return None
        if period.first > self._today:
            self._refuse(tr("{title} has not begun.", title=period.title))
            return None
        return period

    def _refuse(self, sentence: str) -> None:
        self.which.set_error(sentence)
        self.which.setFocus()
