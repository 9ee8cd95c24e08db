"""The whole chain of a complaint: a row for each case, and what may happen next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.ui.language import tr
from privdesk.ui.widgets import Button, OverlayDialog
from privdesk.ui.widgets.stepper import Step, StepperVertical

_WIDTH = 760


class ChainDialog(OverlayDialog):
    """Shows the steps of a chain; each that has something behind it opens that.

    Args:
        host: any widget of the window.
        number: of the case that it is shown for.
        steps: the chain.

    Signals:
        opened: id of the step that was pressed; the dialog is closed by then.
        checklist_wanted: the conditions of Annex I; the dialog is closed by then.
        timeline_wanted: the chain as one timeline; the dialog is closed by then.
    """

    opened = Signal(str)
    checklist_wanted = Signal()
    timeline_wanted = Signal()

    def __init__(self, host: QWidget, number: str, steps: Sequence[Step]) -> None:
        super().__init__(host, tr("Chain"), size=(_WIDTH, 0))
        self.set_title(tr("Chain"), number)
        self.stepper = StepperVertical()
        self.stepper.set_steps(steps)
        self.stepper.opened.connect(self._open)
        self.body.add(self.stepper)
        timeline = self.add_action(Button(tr("Timeline", "view")))
        timeline.clicked.connect(self._show_timeline)
        checklist = self.add_action(Button(tr("Annex I checklist")))
        checklist.clicked.connect(self._show_checklist)
        self.add_cancel(tr("Close"))

    def _open(self, key: str) -> None:
        self.dismiss()
        self.opened.emit(key)

    def _show_timeline(self) -> None:
        self.dismiss()
        self.timeline_wanted.emit()

    def _show_checklist(self) -> None:
        self.dismiss()
        self.checklist_wanted.emit()
