"""Why a final letter is void, and whether a new version comes in its place."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.letter import Letter
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import CheckBox, Paragraph, TextField

_WIDTH = 480


@dataclass(frozen=True, slots=True)
class Voided:
    """The reason, and whether a new version is begun."""

    reason: str
    anew: bool


class VoidLetterDialog(FormDialog):
    """Gives a `Voided`."""

    def __init__(self, host: QWidget, letter: Letter) -> None:
        super().__init__(
            host, tr("Make {number} void?", number=letter.number), tr("Make void"), width=_WIDTH
        )
        told = tr(
            "It stays on record with its text and its number; a final letter is never changed."
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.reason = TextField(tr("&Reason"), rows=3)
        self.anew = CheckBox(tr("Begin a &new version with the same text"))
        self.anew.setChecked(True)
        self.body.add(self.reason)
        self.body.add(self.anew)

    @override
    def read(self) -> Voided | None:
        words = self.reason.value().strip()
        self.reason.set_error("" if words else tr("Say why. It stays on record."))
        if not words:
            self.reason.setFocus()
            self.place()
            return None
        return Voided(words, self.anew.isChecked())
