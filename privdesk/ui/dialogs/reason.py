"""A step that needs a reason which stays on record."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Button, ButtonKind, Notice, OverlayDialog, Paragraph, TextField

_WIDTH = 480


class ReasonDialog(OverlayDialog):
    """Asks for a reason in one or more sentences.

    Args:
        host: any widget of the window.
        title: the question.
        text: what follows from it.
        act: the verb that does it.
        blocked: what is in the way and is overruled by the reason; empty if nothing is.

    Signals:
        given: the reason; the dialog is closed by then.
    """

    given = Signal(str)

    def __init__(
        self, host: QWidget, title: str, text: str, *, act: str, blocked: str = ""
    ) -> None:
        super().__init__(host, title, size=(_WIDTH, 0))
        if blocked:
            self.body.add(Notice(blocked))
        if text:
            self.body.add(Paragraph(text, TextStyle.BODY, Token.TEXT_2))
        self.reason = TextField(tr("&Reason"), rows=3)
        self.body.add(self.reason)
        self.add_cancel()
        button = self.add_action(Button(act, ButtonKind.PRIMARY, key="Ctrl+Enter"))
        button.clicked.connect(self._give)
        self.submitted.connect(self._give)

    def _give(self) -> None:
        words = self.reason.value().strip()
        if not words:
            self.reason.set_error(tr("Say why. It stays on record."))
            self.reason.setFocus()
            self.place()
            return
        self.dismiss()
        self.given.emit(words)
