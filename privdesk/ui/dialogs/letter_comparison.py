"""A draft beside its template, line by line: what stands in one of them only is marked."""

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget
from typing_extensions import override

from privdesk.services.letter_comparison import Comparison
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import OverlayDialog, Panel, Paragraph

_SIZE = (820, 640)
_MARKS = {"+": "+ ", "-": "\N{MINUS SIGN} ", " ": "   "}


class LetterComparisonDialog(OverlayDialog):
    """The changes of a draft, to be read and copied.

    Args:
        host: any widget of the window.
        comparison: of the draft with its template.
    """

    def __init__(self, host: QWidget, comparison: Comparison) -> None:
        super().__init__(host, tr("Compared with the template"), size=_SIZE)
        self.body.add(Paragraph(shown(comparison.sentence), TextStyle.BODY, Token.TEXT_2))
        lines = (f"{_MARKS[mark]}{line}" for mark, line in comparison.lines)
        self.text = QPlainTextEdit("\n".join(lines))
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.viewport().setAutoFillBackground(False)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(
            tr("Changes, plus in the draft only, minus in the template only")
        )
        words = Panel(fill=Token.SUNKEN, margins=12)
        words.body.add(self.text, 1)
        self.body.add(words, 1)
        self.add_cancel(tr("Close"))

    @override
    def take_focus(self) -> None:
        self.text.setFocus()
