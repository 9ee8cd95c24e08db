"""One step for many cases."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.workflow import Action
from privdesk.ui import labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.widgets import ChoiceField, Option


class BulkStatusDialog(FormDialog):
    """Which of the steps that every case allows shall be taken."""

    def __init__(self, host: QWidget, count: int, steps: Sequence[Action]) -> None:
        super().__init__(host, "Set status", "Set status")
        self.set_title("Set status", "1 case" if count == 1 else f"{count:,} cases")
        self.action = ChoiceField("&Step", [Option(a.value, labels.ACTION[a]) for a in steps])
        self.body.add(self.action)

    @override
    def read(self) -> Action:
        return Action(self.action.value())
