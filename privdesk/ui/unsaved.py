"""A field of a dialog whose words come back when they were not saved."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from privdesk.services.unsaved import Form, keep_words, kept_words
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.widgets import OverlayDialog, TextField, announce

_SAVE_MS = 800  # what is lost at most when the power goes


class UnsavedWords(QObject):
    """Keeps what is typed at most a second later, and puts it into the field the next time.

    Args:
        session: the open desk.
        dialog: the dialog; who saves its words forgets them, see `privdesk.services.unsaved`.
        field: the field.
        form: which one it is.
        case_id: the case.
    """

    def __init__(
        self, session: Session, dialog: OverlayDialog, field: TextField, form: Form, case_id: int
    ) -> None:
        super().__init__(dialog)
        self._session, self._field, self._form, self._case_id = session, field, form, case_id
        self._dialog = dialog
        self._at_first = field.value()
        self._timer = QTimer(self, interval=_SAVE_MS, singleShot=True)
        self._timer.timeout.connect(self._keep)
        dialog.closed.connect(self._keep_now)
        session.closing.connect(self._keep_now)
        session.ask(
            f"unsaved.{form}", lambda reading: kept_words(reading.desk, form, case_id), self._came
        )

    def _came(self, words: str) -> None:
        if words and self._field.value() == self._at_first and words != self._at_first:
            cursor = QTextCursor(self._field.text.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(words)
            self._field.text.moveCursor(QTextCursor.MoveOperation.End)
            told = tr("Typed before and not saved. Ctrl+Z takes it away.")
            self._field.set_help(told)
            announce(self._field.edit, told)
            self._dialog.place()
        self._field.changed.connect(self._typed)

    def _typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep_now(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def _keep(self) -> None:
        words = self._field.value()
        form, case_id = self._form, self._case_id
        kept = "" if words == self._at_first else words
        self._session.quietly(lambda desk: keep_words(desk, form, case_id, kept))
