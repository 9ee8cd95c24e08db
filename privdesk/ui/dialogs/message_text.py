"""A message of a case, shown as plain text: nothing of it runs, and nothing is loaded."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget
from typing_extensions import override

from privdesk.services.files import ShownMessage
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.widgets import Button, OverlayDialog, Panel, Paragraph

_SIZE = (760, 640)
_TEXT_HEIGHT = 380


class MessageTextDialog(OverlayDialog):
    """Head, words, files and digest of a message, to be read and copied.

    Args:
        host: any widget of the window.
        shown: the message.

    Signals:
        save_wanted: a copy of the untouched original is wanted.
    """

    save_wanted = Signal()

    def __init__(self, host: QWidget, shown: ShownMessage) -> None:
        super().__init__(host, shown.subject or shown.name, size=_SIZE)
        for line in shown.lines:
            self.body.add(Paragraph(line, TextStyle.BODY, Token.TEXT_2))
        self.text = QPlainTextEdit(shown.text or tr("This message has no words."))
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.viewport().setAutoFillBackground(False)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of the message"))
        words = Panel(fill=Token.SUNKEN, margins=12)
        words.body.add(self.text, 1)
        self.body.add(words, 1)
        self.body.add(
            Paragraph(tr("SHA-256 {sha256}", sha256=shown.sha256), TextStyle.SMALL, Token.TEXT_3)
        )
        self.save = Button(tr("Save a copy…"), icon="download")
        self.save.clicked.connect(self._save)
        self.options.add(self.save)
        self.add_cancel(tr("Close"))
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.text.setMinimumHeight(px(_TEXT_HEIGHT) // 2)

    def _save(self) -> None:
        self.dismiss()
        self.save_wanted.emit()

    @override
    def take_focus(self) -> None:
        self.text.setFocus()
