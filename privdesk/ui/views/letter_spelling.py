"""Other words in place of a wrong one: asked for off the GUI thread, offered at the cursor."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from privdesk.services.changes import ChangeSet
from privdesk.services.dictionaries import is_checked, suggested
from privdesk.services.own_words import add_own_word
from privdesk.services.reading import Reading
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.views.letter_form import LetterForm


class LetterSpelling(QObject):
    """Corrects the text of a draft word by word.

    Args:
        session: the open case file.
        form: whose text it is.
        parent: as ever.

    Signals:
        kept: a word was told to be right.
    """

    kept = Signal()

    def __init__(self, session: Session, form: LetterForm, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._form = session, form
        self._word = ""
        form.editor.spelling_wanted.connect(self.ask)

    def ask(self) -> None:
        """Offer other words for the wrong one at the cursor, or for the next one behind it."""
        draft, word = self._form.draft(), self._form.editor.select_unknown()
        if draft is None:
            return
        if not word:
            right = tr("Every word is in the dictionary.")
            checked = is_checked(draft.language)
            self._session.told.emit(right if checked else tr("Spelling is not checked"))
            return
        self._word = word
        self._form.editor.setFocus()
        look = partial(_suggested, language=draft.language, word=word)
        self._session.ask("letter.suggestions", look, self._offer)

    def _offer(self, words: tuple[str, ...]) -> None:
        word = self._word
        if self._form.editor.textCursor().selectedText() != word:
            return  # somebody typed on meanwhile
        menu = QMenu(self._form)
        for one in words:
            self._add(menu, one).triggered.connect(partial(self._write, word, one))
        if not words:
            self._add(menu, tr("No word is near it")).setEnabled(False)
        menu.addSeparator()
        keep = self._add(menu, tr("“{word}” is right", word=word))
        keep.triggered.connect(self._keep)
        self._form.popup(menu)

    @staticmethod
    def _add(menu: QMenu, words: str) -> QAction:
        return menu.addAction(words.replace("&", "&&"))

    def _write(self, word: str, instead: str, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's own order
        self._form.editor.write_over(word, instead)

    def _keep(self) -> None:
        word = self._word
        self._session.change(lambda desk: add_own_word(desk, word), self._kept)

    def _kept(self, _changes: ChangeSet) -> None:
        self.kept.emit()


def _suggested(_reading: Reading, language: str, word: str) -> tuple[str, ...]:
    return suggested(language, word)
