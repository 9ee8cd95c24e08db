"""A dialog with a few fields and one verb; it checks them, then gives their value back."""

from abc import abstractmethod

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.ui.widgets import Button, ButtonKind, OverlayDialog

WIDTH = 480
"""Of a dialog with one column of fields, in pixels at zoom 100%."""


class FormDialog(OverlayDialog):
    """Plain values in, one plain value out.

    Args:
        host: any widget of the window.
        title: what it is about.
        act: the verb that does it.
        width: of the card, in pixels at zoom 100%.

    Signals:
        given: what `read` gave; the dialog is closed by then.
    """

    given = Signal(object)

    def __init__(self, host: QWidget, title: str, act: str, *, width: int = WIDTH) -> None:
        super().__init__(host, title, size=(width, 0))
        self._act = act
        self.submitted.connect(self.submit)

    @override
    def open(self) -> None:
        # Added last, so that Tab comes to the buttons after the fields.
        if not self.buttons.count():
            self.add_cancel()
            button = self.add_action(Button(self._act, ButtonKind.PRIMARY, key="Ctrl+Enter"))
            button.clicked.connect(self.submit)
        super().open()
        # Fields that hide themselves change the height only once the layout has run.
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        self.place()
        self.show_focus()

    @abstractmethod
    def read(self) -> object | None:
        """The value of the fields; None after an error was shown at the first wrong field."""

    def submit(self) -> None:
        """Check the fields, then close and give their value."""
        value = self.read()
        if value is None:
            self.place()
            # The sentence that tells what is wrong has its room only once the layout has run.
            QTimer.singleShot(0, self, self._settle)
            return
        self.dismiss()
        self.given.emit(value)
