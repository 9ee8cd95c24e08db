"""By which service of the mail letters go."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.mail_service import MailService
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr, trn
from privdesk.ui.widgets import ChoiceField, Option


class MailServiceDialog(FormDialog):
    """Gives the id of a service.

    Args:
        host: any widget of the window.
        count: how many letters go by it.
        services: what can be chosen.
        chosen: id of the service so far.
    """

    def __init__(
        self, host: QWidget, count: int, services: Sequence[MailService], chosen: str
    ) -> None:
        title = trn("Mail service", "Mail service of {count} letters", count)
        super().__init__(host, title, tr("Choose"))
        options = [Option(service.id, service.name) for service in services]
        self.service = ChoiceField(tr("&Service"), options)
        self.service.set_value(chosen)
        self.body.add(self.service)

    @override
    def read(self) -> str:
        return self.service.value()
