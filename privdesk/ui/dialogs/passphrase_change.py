"""Asks for what it takes to encrypt a file, to change its passphrase, or to make it plain."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.dialogs.new_passphrase import PassphraseFields, safe_notice
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Paragraph, SecretField


@dataclass(frozen=True, slots=True, repr=False)
class PassphraseWish:
    """What was typed.

    Attributes:
        key: that opens the file now; None for a plain file.
        new: the passphrase to be.
    """

    key: str | None
    new: str


class PassphraseDialog(FormDialog):
    """Gives a `PassphraseWish`.

    Args:
        host: any widget of the window.
        file: name of the case file.
        sealed: whether it is encrypted now.
    """

    def __init__(self, host: QWidget, file: str, *, sealed: bool) -> None:
        title = tr("Change the passphrase") if sealed else tr("Encrypt {file}", file=file)
        super().__init__(
            host, title, tr("Change passphrase") if sealed else tr("Encrypt"), width=520
        )
        told = (
            tr(
                "The recovery key printed before is void then. Backups made before open with the "
                "passphrase of their time."
            )
            if sealed
            else tr(
                "The file is written anew and its old bytes are overwritten. Plain copies and "
                "backups made before stay readable."
            )
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.now = SecretField(tr("Passphrase or recovery key now"))
        self.fields = PassphraseFields()
        self._sealed = sealed
        if sealed:
            self.body.add(self.now)
        self.body.add(self.fields)
        self.body.add(safe_notice())
        self.fields.grew.connect(lambda: QTimer.singleShot(0, self, self.place))
        self.now.changed.connect(lambda _text: self.now.set_error(""))

    @override
    def read(self) -> PassphraseWish | None:
        key = self.now.line.text() if self._sealed else None
        if self._sealed and not key:
            self.now.set_error(tr("Type the passphrase that opens the file now."))
            self.now.line.setFocus()
            return None
        new = self.fields.read()
        return PassphraseWish(key, new) if new is not None else None
