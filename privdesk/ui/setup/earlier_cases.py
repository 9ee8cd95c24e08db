"""Fifth step: whether earlier cases come in from a table."""

from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.setup.step import SetupStep
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import CheckBox, Paragraph


class EarlierCasesStep(SetupStep):
    """Asks whether the import begins as soon as the file is there."""

    def __init__(self) -> None:
        super().__init__(
            tr("Import"),
            tr("Cases of an old register come in from a CSV, Excel or OpenDocument table."),
            tr("Import"),
            tr("Bring in earlier cases"),
        )
        self.wanted = CheckBox(tr("&Import a table as soon as the case file is there"))
        self.body.add(self.wanted)
        words = tr(
            "Nothing is saved before you have seen what becomes of every row, and the whole import"
            " is one step that can be undone. Later it is under File > Import a table."
        )
        self.body.add(Paragraph(words, TextStyle.SMALL, Token.TEXT_2))
        self.body.add(None)

    @override
    def check(self) -> bool:
        return True

    @override
    def take_focus(self) -> None:
        self.wanted.setFocus()
