"""The data that goes out with an answer: which files, each checked, and how it is sealed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from privdesk.domain.correspondence import StoredFile
from privdesk.services.answer_package import PackageWish
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Button, ButtonKind, CheckBox, LineField, OverlayDialog, Paragraph

_WIDTH = 600


@dataclass(frozen=True, slots=True)
class PackageChoice:
    """What shall go out, and the files that were marked as checked."""

    wish: PackageWish
    checked: tuple[int, ...]


class AnswerPackageDialog(FormDialog):
    """A tick for each file says that it was checked for data of others, and that it goes out.

    Args:
        host: any widget of the window.
        files: of the case.
        checked: keys of those that were checked before.
        unsettled: whether the person's identity is not settled.
    """

    def __init__(
        self,
        host: QWidget,
        files: Sequence[StoredFile],
        checked: Collection[int],
        *,
        unsettled: bool,
    ) -> None:
        super().__init__(host, tr("Data for the answer"), tr("Choose a place…"), width=_WIDTH)
        told = tr(
            "Tick each file once you have checked it for data of others. Ticked files go out."
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.files: dict[int, CheckBox] = {}
        for file in files:
            box = CheckBox(file.name.replace("&", "&&"))
            box.setChecked(file.id in checked)
            self.files[file.id] = box
            self.body.add(box)
        self.sealed = CheckBox(tr("&Seal with a passphrase (PDF, AES-256)"))
        self.sealed.setChecked(True)
        self.letter = CheckBox(
            tr("&Draft the letter with the passphrase; it stays in the case file")
        )
        self.sealed.toggled.connect(self.letter.setEnabled)
        self.reason = LineField(tr("&Reason to send before identity is settled"))
        self._unsettled = unsettled
        self.problem = Paragraph("", TextStyle.BODY, Token.LATE)
        for part in (self.sealed, self.letter, self.reason, self.problem):
            self.body.add(part)
        self.reason.setVisible(unsettled)
        self.problem.hide()

    @override
    def read(self) -> PackageChoice | None:
        chosen = tuple(key for key, box in self.files.items() if box.isChecked())
        if not chosen:
            self._say(tr("Tick at least one file."))
            return None
        reason = self.reason.value().strip()
        if self._unsettled and not reason:
            self.reason.set_error(
                tr("The person’s identity is not settled. Give a reason, or cancel.")
            )
            self.reason.setFocus()
            return None
        wish = PackageWish(chosen, self.sealed.isChecked(), self.letter.isChecked(), reason)
        return PackageChoice(wish, chosen)

    def _say(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.show()


class PassphraseDialog(OverlayDialog):
    """Shows the passphrase of a package, this once."""

    def __init__(self, host: QWidget, passphrase: str, *, in_letter: bool) -> None:
        super().__init__(host, tr("Passphrase of the package"), size=(_WIDTH, 0))
        kept = (
            tr("It also stands in the letter that was drafted.")
            if in_letter
            else tr("It is not kept.")
        )
        told = tr("Send it by a separate letter, never with the file. {kept}", kept=kept)
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.text = QPlainTextEdit(passphrase)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * 3)
        self.text.setAccessibleName(tr("Passphrase"))
        self.body.add(self.text)
        self.buttons.add(self._close_button())

    def _close_button(self) -> Button:
        button = Button(tr("I have it"), ButtonKind.PRIMARY, key="Ctrl+Enter")
        button.clicked.connect(self.dismiss)
        self.submitted.connect(self.dismiss)
        return button

    @override
    def take_focus(self) -> None:
        self.text.setFocus()
        self.text.selectAll()
