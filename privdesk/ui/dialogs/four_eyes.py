"""Four eyes: who finalizes a letter, who approves it, and what a second person wants changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.letter import Letter
from privdesk.domain.letter_approval import is_same_person
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import LineField, Paragraph, TextField


class FinalizeDialog(FormDialog):
    """Gives the name of who finalizes the letter.

    Args:
        host: any widget of the window.
        name: who works at the desk.
        known: the handlers on record.
    """

    def __init__(self, host: QWidget, name: str, known: Sequence[str]) -> None:
        super().__init__(host, tr("Finalize this letter?"), tr("Finalize"))
        told = tr(
            "It gets its number, and the text can no longer be changed. "
            "It stays in the house until a second person approves it."
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.name = LineField(tr("Finalized &by"), icon="user-round")
        self.name.set_value(name)
        self.name.complete_from(known)
        self.name.line.selectAll()
        self.body.add(self.name)

    @override
    def read(self) -> str | None:
        name = self.name.value()
        self.name.set_error("" if name else tr("Say who finalizes the letter."))
        return name or None


@dataclass(frozen=True, slots=True)
class GivenBack:
    """Who does not agree, and what has to be changed."""

    by: str
    reason: str


class ApproveDialog(FormDialog):
    """Gives the name of the second person.

    Args:
        host: any widget of the window.
        letter: what waits.
        known: who could approve it.
    """

    def __init__(self, host: QWidget, letter: Letter, known: Sequence[str]) -> None:
        super().__init__(host, tr("Approve {number}?", number=letter.number), tr("Approve"))
        self._letter = letter
        told = tr(
            "{name} finalized it. Once a second person approves it, it can go.",
            name=letter.finalized_by,
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.name = _name(tr("Looked at &by"), known)
        self.body.add(self.name)

    @override
    def read(self) -> str | None:
        return _second(self.name, self._letter)


class GiveBackDialog(FormDialog):
    """Gives a `GivenBack`; arguments as for `ApproveDialog`."""

    def __init__(self, host: QWidget, letter: Letter, known: Sequence[str]) -> None:
        super().__init__(host, tr("Give {number} back?", number=letter.number), tr("Give back"))
        self._letter = letter
        told = tr("It becomes void and stays on record. A new version with its text is a draft.")
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.name = _name(tr("Looked at &by"), known)
        self.reason = TextField(tr("What has to be &changed"), rows=3)
        self.body.add(self.name)
        self.body.add(self.reason)

    @override
    def read(self) -> GivenBack | None:
        name, words = _second(self.name, self._letter), self.reason.value().strip()
        self.reason.set_error("" if words else tr("Say what. It stays on record."))
        if name is not None and not words:
            self.reason.setFocus()
        return GivenBack(name, words) if name is not None and words else None


def _name(label: str, known: Sequence[str]) -> LineField:
    field = LineField(label, icon="user-round")
    field.complete_from(known)
    if len(known) == 1:
        field.set_value(known[0])
        field.line.selectAll()
    return field


def _second(field: LineField, letter: Letter) -> str | None:
    """The name in a field; None after an error was shown."""
    name, error = field.value(), ""
    if not name:
        error = tr("Say who looked at the letter.")
    elif is_same_person(name, letter.finalized_by):
        error = tr(
            "{name} finalized the letter. It takes a second person.", name=letter.finalized_by
        )
    field.set_error(error)
    if error:
        field.setFocus()
        return None
    return name
