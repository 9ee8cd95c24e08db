"""Until which day complaints under each framework of the office are taken."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.vocabulary import Framework
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.frameworks import FrameworkRow, framework_rows, set_framework_until
from privdesk.ui.dialogs.chain_forms import optional_day
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.labels import FRAMEWORK
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import DayField, Paragraph

_TOLD = tr(
    "Leave a day empty while complaints are taken without end. What came by that day goes on: "
    "its clocks run, and JAMS and Annex I stay open to it."
)


class FrameworksDialog(FormDialog):
    """A last day for each framework; empty where there is none.

    Args:
        host: any widget of the window.
        rows: the frameworks of the office.
        today: calendar date of the office.
    """

    def __init__(self, host: QWidget, rows: Sequence[FrameworkRow], today: date) -> None:
        super().__init__(host, tr("Frameworks"), tr("Save"))
        self._rows = tuple(rows)
        self.days: dict[Framework, DayField] = {}
        self.body.add(Paragraph(_TOLD, TextStyle.SMALL, Token.TEXT_2))
        for row in rows:
            field = DayField(
                tr("{framework}, complaints received until", framework=FRAMEWORK[row.framework]),
                today,
            )
            field.set_value(row.until)
            self.days[row.framework] = field
            self.body.add(field)

    @override
    def take_focus(self) -> None:
        first = next(iter(self.days.values()), None)
        if first is None:
            super().take_focus()
        else:
            first.setFocus()

    @override
    def read(self) -> tuple[FrameworkRow, ...] | None:
        changed = []
        for row in self._rows:
            sound, day = optional_day(self.days[row.framework])
            if not sound:
                self.days[row.framework].setFocus()
                return None
            if day != row.until:
                changed.append(FrameworkRow(row.framework, day))
        return tuple(changed)


def open_frameworks(session: Session, window: QWidget) -> None:
    """Ask for the last days, and keep each that is another one now."""
    desk = session.desk
    dialog = FrameworksDialog(window, framework_rows(desk), desk.clock.today())
    dialog.given.connect(partial(_keep, session))
    dialog.open()


def _keep(session: Session, changed: tuple[FrameworkRow, ...]) -> None:
    for row in changed:
        session.change(partial(_switch, row))


def _switch(row: FrameworkRow, desk: Desk) -> ChangeSet:
    return set_framework_until(desk, row.framework, row.until)
