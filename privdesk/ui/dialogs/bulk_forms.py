"""One step for many cases."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.workflow import Action
from privdesk.ui import labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr, trn
from privdesk.ui.widgets import ChoiceField, Option


class BulkStatusDialog(FormDialog):
    """Which of the steps that every case allows shall be taken."""

    def __init__(self, host: QWidget, count: int, steps: Sequence[Action]) -> None:
        super().__init__(host, tr("Set status"), tr("Set status"))
        self.set_title(tr("Set status"), trn("{count} case", "{count} cases", count))
        self.action = ChoiceField(tr("&Step"), [Option(a.value, labels.ACTION[a]) for a in steps])
        self.body.add(self.action)

    @override
    def read(self) -> Action:
        return Action(self.action.value())
