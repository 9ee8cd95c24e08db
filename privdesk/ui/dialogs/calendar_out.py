"""Whether a calendar names persons, and whether it is kept up to date after each change."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import CheckBox, Paragraph


@dataclass(frozen=True, slots=True)
class CalendarWishes:
    """What was chosen: names of persons in the entries, and updates by itself."""

    names: bool
    keeps: bool


class CalendarDialog(FormDialog):
    """Asked before the place of the file is chosen."""

    def __init__(self, host: QWidget, now: CalendarWishes) -> None:
        super().__init__(host, tr("Export calendar"), tr("Choose a place…"))
        told = tr(
            "The send-by date of every open case, with reminders, as an .ics file for any calendar "
            "program. Exported to the same file again, dates that moved are replaced and what is "
            "done is cancelled."
        )
        self.names = CheckBox(tr("&Name the persons"))
        self.names.setChecked(now.names)
        self.keeps = CheckBox(tr("&Keep this file up to date after each change"))
        self.keeps.setChecked(now.keeps)
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.body.add(self.keeps)
        self.body.add(self.names)
        hint = tr("Without names it shows case numbers and rules only. Calendars are often shared.")
        self.body.add(Paragraph(hint, TextStyle.SMALL, Token.TEXT_3))

    @override
    def read(self) -> CalendarWishes:
        return CalendarWishes(self.names.isChecked(), self.keeps.isChecked())
