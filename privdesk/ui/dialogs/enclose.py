"""Which file of the case goes out with a letter, as it is or blacked out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.correspondence import StoredFile
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr, trn
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import ChoiceField, Option, Paragraph

_PLAIN = tr("Goes out as it is: nothing is marked on it. H on the case marks what must not go out.")


@dataclass(frozen=True, slots=True)
class Enclosable:
    """A file that may go out, and how many places of it are to be blacked out."""

    file: StoredFile
    marks: int


@dataclass(frozen=True, slots=True)
class Enclosed:
    """The file that was chosen, and whether its blacked-out copy goes out."""

    file_id: int
    blacked_out: bool


class EncloseDialog(FormDialog):
    """Offers the files of the case; one with marks goes out blacked out and never as it is.

    Args:
        host: any widget of the window.
        number: of the case.
        files: that may go out, the newest first.
    """

    def __init__(self, host: QWidget, number: str, files: Sequence[Enclosable]) -> None:
        super().__init__(host, tr("Enclose a file"), tr("Enclose"))
        self.set_title(tr("Enclose a file"), number)
        self._marks = {str(one.file.id): one.marks for one in files}
        self.file = ChoiceField(tr("F&ile"), [Option(str(f.file.id), _name(f)) for f in files])
        self.how = Paragraph("", TextStyle.SMALL, Token.TEXT_2)
        if not files:
            words = tr("No file is on this case. Attach one on the page of the case (F).")
            self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
            return
        first = next((one for one in files if one.marks), files[0])
        self.file.set_value(str(first.file.id))
        self.file.changed.connect(self._tell)
        self.body.add(self.file)
        self.body.add(self.how)
        self._tell()

    def _tell(self) -> None:
        count = self._marks.get(self.file.value(), 0)
        self.how.set_text(_marked(count) if count else _PLAIN)

    @override
    def read(self) -> Enclosed | None:
        key = self.file.value()
        return Enclosed(int(key), bool(self._marks[key])) if key in self._marks else None


def _name(one: Enclosable) -> str:
    return tr("{name}, blacked out", name=one.file.name) if one.marks else one.file.name


def _marked(count: int) -> str:
    return trn(
        "The copy with {count} place in black goes out, and becomes a file of the case.",
        "The copy with {count} places in black goes out, and becomes a file of the case.",
        count,
    )
