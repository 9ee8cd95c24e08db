"""After printing: which letters came out well; the others are printed again."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.print_run import PrintRun
from privdesk.ui.language import tr, trn
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    CheckBox,
    Column,
    LineField,
    OverlayDialog,
    Paragraph,
)

_WIDTH = 560


class PrintOutcomeDialog(OverlayDialog):
    """Asks what came out well; a number ticks the letters up to it.

    Args:
        host: any widget of the window.
        run: of which nobody has said it.
        names: to whom each letter goes, by its key.

    Signals:
        given: keys of the letters that came out well, a frozenset; the dialog is closed by then.
    """

    given = Signal(object)

    def __init__(self, host: QWidget, run: PrintRun, names: Mapping[int, str]) -> None:
        super().__init__(host, tr("What came out well?"), size=(_WIDTH, 0))
        self._letters = run.waiting
        where = run.destination or tr("the printer")
        count = len(self._letters)
        told = trn("{count} letter", "{count} letters", count)
        text = tr(
            "{told} sent to {where}. What did not come out well stays ready and is printed again.",
            told=told,
            where=where,
        )
        self.body.add(Paragraph(text, TextStyle.BODY, Token.TEXT_2))
        self.up_to = LineField(
            tr("Came out well &up to no."),
            help_text=tr("Such as 6 when the paper jammed at letter 7. Empty: as ticked below."),
            parent=self,
        )
        self.up_to.hide()
        if count > 1:
            self.body.add(self.up_to)
            self.up_to.show()
        self.boxes = {
            one.letter_id: CheckBox(_line(place, one.number, names.get(one.letter_id, "")))
            for place, one in enumerate(self._letters, start=1)
        }
        listed = Column(gap=2)
        for box in self.boxes.values():
            box.setChecked(True)
            box.toggled.connect(self._say)
            listed.add(box)
        self.body.add(listed)
        self.add_cancel(tr("Say it later"))
        self.button = self.add_action(Button("", ButtonKind.PRIMARY, key="Ctrl+Enter"))
        self.button.clicked.connect(self._give)
        self.submitted.connect(self._give)
        self.up_to.line.textEdited.connect(self._tick_up_to)
        self.up_to.line.returnPressed.connect(self._give)
        self._say()

    def good(self) -> frozenset[int]:
        """The letters that are ticked."""
        return frozenset(key for key, box in self.boxes.items() if box.isChecked())

    def _tick_up_to(self, typed: str) -> None:
        words = typed.strip()
        if words and not (words.isdecimal() and int(words) <= len(self.boxes)):
            self.up_to.set_error(tr("Type a number from 0 to {count}.", count=len(self.boxes)))
            return
        self.up_to.set_error("")
        last = int(words) if words else len(self.boxes)
        for place, box in enumerate(self.boxes.values(), start=1):
            box.setChecked(place <= last)

    def _say(self) -> None:
        good, count = len(self.good()), len(self.boxes)
        if good == count:
            text = trn("Mark as printed", "Mark all {count} as printed", count)
        elif good:
            text = tr("Mark {good} as printed, repeat {bad}", good=good, bad=count - good)
        else:
            text = trn("Print it again", "Print all {count} again", count)
        self.button.setText(text)
        self.button.updateGeometry()

    def _give(self) -> None:
        if self.up_to.error():
            self.up_to.setFocus()
            return
        self.dismiss()
        self.given.emit(self.good())


def _line(place: int, number: str, name: str) -> str:
    return f"{place}   {number}   {name}".replace("&", "&&").rstrip()
