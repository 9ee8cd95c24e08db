"""Words that the office writes and no dictionary knows, one on each line."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from privdesk.domain.errors import DeskError
from privdesk.services.changes import ChangeSet
from privdesk.services.own_words import own_words, set_own_words
from privdesk.services.reading import Reading
from privdesk.ui.language import shown, tr
from privdesk.ui.session import Session
from privdesk.ui.widgets import Button, ButtonKind, OverlayDialog, TextField

_WIDTH = 420
_ROWS = 10


class OwnWordsDialog(OverlayDialog):
    """A list that can be written in; nothing is kept before it is saved.

    Args:
        session: the open case file.
        host: any widget of the window.
        saved: told after the words were saved.
    """

    def __init__(self, session: Session, host: QWidget, saved: Callable[[], None]) -> None:
        super().__init__(host, tr("Words of the office"), size=(_WIDTH, 0))
        self._session, self._told_saved = session, saved
        told = tr("They are right in every letter. The case file keeps them.")
        self.words = TextField(
            tr("&Words"), rows=_ROWS, placeholder=tr("One on each line"), help_text=told
        )
        self.words.setEnabled(False)
        self.body.add(self.words)
        self.add_cancel()
        save = self.add_action(Button(tr("Save"), ButtonKind.PRIMARY, key="Ctrl+Enter"))
        save.clicked.connect(self._save)
        self.submitted.connect(self._save)
        session.ask("own_words", _read, self._show)

    def _show(self, words: tuple[str, ...]) -> None:
        self.words.set_value("\n".join(words))
        self.words.setEnabled(True)
        self.words.setFocus()

    def _save(self) -> None:
        if not self.words.isEnabled():
            return
        words = self.words.value().splitlines()
        self._session.change(lambda desk: set_own_words(desk, words), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self.dismiss()
        self._told_saved()

    def _refused(self, error: DeskError) -> None:
        self.words.set_error(shown(error.sentence))
        self.place()


def _read(reading: Reading) -> tuple[str, ...]:
    return own_words(reading.desk)
