"""A file of the case that goes out with a draft: asked for, and named among its enclosures."""

from functools import partial

from PySide6.QtWidgets import QWidget

from privdesk.services.changes import ChangeSet
from privdesk.services.enclosures import enclose
from privdesk.services.reading import Reading
from privdesk.services.redactions import marks_of
from privdesk.ui.dialogs.enclose import Enclosable, Enclosed, EncloseDialog
from privdesk.ui.session import Session
from privdesk.ui.views.letter_form import LetterForm
from privdesk.ui.views.letter_picture import LetterPicture


def ask_enclosure(
    session: Session, page: QWidget, picture: LetterPicture, form: LetterForm
) -> None:
    """Ask which file of the case goes out with the draft that is being written."""
    letter_id, view = picture.letter.id, picture.view

    def files(reading: Reading) -> tuple[Enclosable, ...]:
        shown = reading.case(view.case.id).files
        return tuple(Enclosable(file, len(marks_of(reading.desk, file.id))) for file in shown)

    def ask(found: tuple[Enclosable, ...]) -> None:
        dialog = EncloseDialog(page.window(), view.case.number, found)
        dialog.given.connect(take)
        dialog.open()

    def take(told: Enclosed) -> None:
        session.change(
            lambda desk: enclose(desk, letter_id, told.file_id, blacked_out=told.blacked_out),
            partial(_named, session, form, letter_id),
        )

    session.ask("letter.enclose", files, ask)


def _named(session: Session, form: LetterForm, letter_id: int, _changes: ChangeSet) -> None:
    def last(reading: Reading) -> str:
        return reading.letter(letter_id).enclosures[-1]

    def add(line: str) -> None:
        draft = form.draft()
        if draft is not None and draft.id == letter_id and line not in draft.enclosures:
            form.add_enclosure(line)

    session.ask("letter.enclosed", last, add)
