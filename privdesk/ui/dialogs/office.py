"""The particulars of the office, as letters and the window show them."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.policy import Office
from privdesk.services.office import set_office
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.dialogs.office_fields import OfficeFields
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Paragraph

_WIDTH = 640


class OfficeDialog(FormDialog):
    """Gives the changed office."""

    def __init__(self, host: QWidget, office: Office) -> None:
        super().__init__(host, tr("Office"), tr("Save"), width=_WIDTH)
        self._office = office
        words = tr("Holds for letters from now on. Final letters stay as they are.")
        self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
        self.fields = OfficeFields()
        self.fields.show_office(office)
        self.fields.grew.connect(self.place)
        self.body.add(self.fields)

    @override
    def read(self) -> Office | None:
        return self.fields.read(self._office)


def open_office(session: Session, host: QWidget) -> None:
    """Let the officer change the particulars of the office."""
    dialog = OfficeDialog(host, session.desk.pack.office)

    def save(office: Office) -> None:
        session.change(lambda desk: set_office(desk, office))

    dialog.given.connect(save)
    dialog.open()
