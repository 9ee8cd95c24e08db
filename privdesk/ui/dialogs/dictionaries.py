"""Dictionaries: which languages of letters have one, and how one is added."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.domain.errors import DeskError
from privdesk.services.dictionaries import HOW_TO_GET_ONE, Spelling, add_dictionary, spellings
from privdesk.services.reading import Reading
from privdesk.ui.dialogs.own_words import OwnWordsDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    Column,
    ElidedLabel,
    Label,
    OverlayDialog,
    Paragraph,
    Row,
    announce,
)

_WIDTH = 560
_NAMES = 148
_SHIPPED, _NONE = tr("Comes with Privdesk"), tr("None: spelling is not checked")


class DictionariesDialog(OverlayDialog):
    """A row for each language; a dictionary that is added holds at once.

    Args:
        session: the open desk.
        host: any widget of the window.
        added: told after one was added.
    """

    def __init__(self, session: Session, host: QWidget, added: Callable[[], None]) -> None:
        super().__init__(host, tr("Dictionaries"), size=(_WIDTH, 0))
        self._session, self._added = session, added
        words = tr("The spelling of a letter is looked at by the dictionary of its language.")
        self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
        self.where: dict[str, ElidedLabel] = {}
        rows = Column(gap=6)
        for one in spellings():
            line = Row(gap=12)
            name = Label(one.name, TextStyle.BODY_STRONG)
            name.setFixedWidth(px(_NAMES))
            line.add(name)
            self.where[one.language] = ElidedLabel("", TextStyle.BODY, Token.TEXT_2)
            line.add(self.where[one.language], 1)
            rows.add(line)
            self._show(one)
        self.body.add(rows)
        self.body.add(Paragraph(shown(HOW_TO_GET_ONE), TextStyle.SMALL, Token.TEXT_2))
        self.problem = Paragraph("", TextStyle.SMALL, Token.LATE)
        self.body.add(self.problem)
        self.problem.hide()
        self.add_cancel(tr("Close"))
        self.own_button = self.add_action(Button(tr("Words of the office…")))
        self.own_button.clicked.connect(self._ask_own_words)
        self.add_button = self.add_action(Button(tr("Add a dictionary…"), ButtonKind.PRIMARY))
        self.add_button.clicked.connect(self._choose)

    def _show(self, one: Spelling) -> None:
        words = {"": _NONE, "shipped": _SHIPPED}.get(one.where, one.where)
        self.where[one.language].setText(words)
        self.where[one.language].setAccessibleName(f"{shown(one.name)}: {words}")

    def _ask_own_words(self) -> None:
        OwnWordsDialog(self._session, self, self._added).open()

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr("Add a dictionary"))
        dialog.setNameFilter(tr("Hunspell dictionary (*.dic)"))
        dialog.fileSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, name: str) -> None:
        """Look at a dictionary and keep it, off the GUI thread; it takes about a second."""
        self.add_button.setEnabled(False)
        path = Path(name)

        def kept(_reading: Reading) -> Spelling:
            return add_dictionary(path)

        self._session.ask("dictionary.add", kept, self._kept, self._refused)

    def _kept(self, one: Spelling) -> None:
        self.add_button.setEnabled(True)
        self.problem.hide()
        for known in spellings():
            self._show(known)
        self._session.told.emit(tr("{name} has a dictionary now.", name=shown(one.name)))
        self._added()

    def _refused(self, error: DeskError) -> None:
        self.add_button.setEnabled(True)
        sentence = shown(error.sentence)
        self.problem.set_text(sentence)
        self.problem.show()
        announce(self, sentence)
        self.place()
