"""When to remind, whether to name the person, and whether to stay in the tray."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.errors import InvalidInput
from privdesk.domain.reminders import leads_text, read_leads
from privdesk.services.reminders import ReminderChoices
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import CheckBox, Column, LineField, Paragraph, Row

_UNDER_BOX = 27  # pixels at zoom 100%: the words beside a check box start there


@dataclass(frozen=True, slots=True)
class ReminderWishes:
    """What was chosen: for the office in its case file, and for this computer."""

    office: ReminderChoices
    keep_in_tray: bool


class RemindersDialog(FormDialog):
    """Settings of the reminders.

    Args:
        host: any widget of the window.
        now: what holds now.
        has_tray: whether this desktop has a tray.
    """

    def __init__(self, host: QWidget, now: ReminderWishes, *, has_tray: bool) -> None:
        super().__init__(host, tr("Reminders"), tr("Save"))
        self.leads = LineField(
            tr("&Days before the send-by date"),
            icon="clock",
            help_text=tr(
                "0 is the send-by date itself. After it, a reminder comes each day until "
                "the case is answered. A paused clock reminds of nothing."
            ),
        )
        self.leads.set_value(leads_text(now.office.leads))
        self.leads.left.connect(self._check)
        self.leads.changed.connect(self._typed)
        self.leads.line.returnPressed.connect(self.submit)
        self.names = CheckBox(tr("Show &names in notifications"))
        self.names.setChecked(now.office.names)
        self.keep_in_tray = CheckBox(tr("Stay in the &tray when the window closes"))
        self.keep_in_tray.setChecked(now.keep_in_tray)
        self.keep_in_tray.setEnabled(has_tray or now.keep_in_tray)
        quit_words = tr(
            "Reminders go on there. Quit in the File menu or in the tray ends Privdesk."
        )
        tray_words = quit_words if has_tray else tr("This desktop has no tray.")
        self.body.add(self.leads)
        self.body.add(4)
        self._add_box(self.names, tr("Without names they show case numbers and counts only."))
        self._add_box(self.keep_in_tray, tray_words)

    @override
    def open(self) -> None:
        super().open()
        # The help below the first field knows its height once it was laid out.
        QTimer.singleShot(0, self, self.place)

    def _add_box(self, box: CheckBox, words: str) -> None:
        box.setAccessibleDescription(words)
        under = Row(margins=(_UNDER_BOX, 0, 0, 0))
        under.add(Paragraph(words, TextStyle.SMALL, Token.TEXT_3), 1)
        self.body.add(Column(box, under))

    def _check(self) -> tuple[int, ...] | None:
        try:
            leads = read_leads(self.leads.value())
        except InvalidInput as wrong:
            self.leads.set_error(shown(wrong.sentence))
            self.place()
            return None
        self.leads.set_error("")
        self.place()
        return leads

    def _typed(self) -> None:
        """An error goes as soon as the value is right, and comes only when the field is left."""
        if self.leads.error():
            self._check()

    @override
    def read(self) -> ReminderWishes | None:
        leads = self._check()
        if leads is None:
            self.leads.setFocus()
            return None
        office = ReminderChoices(leads, self.names.isChecked())
        return ReminderWishes(office, self.keep_in_tray.isChecked())
