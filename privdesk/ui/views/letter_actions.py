"""What can be done with a final letter from any page, from the printer to the second mailing."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import FROZEN
from privdesk.domain.mail_service import EMAIL
from privdesk.domain.outbox import OutboxRow
from privdesk.domain.person import PostalAddress
from privdesk.domain.vocabulary import LetterState
from privdesk.services import (
    email_drafts,
    letter_approval,
    letter_versions,
    mailing,
    returned_mail,
)
from privdesk.services.changes import ChangeSet
from privdesk.services.email_drafts import EmailDraft
from privdesk.services.returned_mail import NewAddress
from privdesk.services.saving import save_bytes
from privdesk.ui.dialogs.four_eyes import ApproveDialog, GiveBackDialog, GivenBack
from privdesk.ui.dialogs.mail_batch import BatchMailed, MailBatchDialog
from privdesk.ui.dialogs.mail_letter import Mailed, MailLetterDialog
from privdesk.ui.dialogs.returned_mail import CameBack, CameBackDialog, SendAgainDialog
from privdesk.ui.dialogs.void_letter import Voided, VoidLetterDialog
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.views.print_runs import PrintRuns

_On = Callable[[Letter], None]
_Second = tuple[Letter, tuple[str, ...]]


class LetterActions(QObject):
    """Asks what has to be asked, then changes the case file.

    Args:
        session: the open desk.
        page: whose window the dialogs lie over.
        opened: takes the key of a draft that was begun in the place of a letter.
    """

    def __init__(
        self, session: Session, page: QWidget, opened: Callable[[int], None] | None = None
    ) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._opened = opened
        self.runs = PrintRuns(session, page)

    def steps(
        self, state: LetterState, service: str, *, returned: bool, waits: bool = False
    ) -> Mapping[str, _On]:
        """The commands that a letter in this state answers to, by id.

        Args:
            state: where it stands.
            service: id of its mail service.
            returned: whether it came back.
            waits: whether a second person has to approve it first.
        """
        if state not in FROZEN:
            return {}
        if waits:
            return {
                "letter.approve": self.approve,
                "letter.give_back": self.give_back,
                "letter.void": self.make_void,
            }
        found: dict[str, _On] = {"letter.print": self.print_letter, "letter.email": self.email}
        if state is LetterState.MAILED:
            found["letter.correct"] = self.correct
            if returned:
                found["letter.send_again"] = self.send_again
            elif service != EMAIL:
                found["letter.returned"] = self.came_back
            return found
        found["letter.mailed"] = self.mail
        found["letter.void"] = self.make_void
        return found

    def print_letter(self, letter: Letter) -> None:
        """Print the frozen bytes, or from the second print on a copy that says so."""
        self.runs.start((letter.id,), letter.number, cover=False)

    def approve(self, letter: Letter) -> None:
        """Ask who looked at a letter, then let it go."""
        self._ask_second(letter, self._ask_approval)

    def give_back(self, letter: Letter) -> None:
        """Ask who looked at a letter and what has to be changed, then begin its new version."""
        self._ask_second(letter, self._ask_change)

    def _ask_second(self, letter: Letter, show: Callable[[_Second], None]) -> None:
        self._session.ask(
            "letter.second",
            lambda reading: (letter, letter_approval.people_for_approval(reading.desk, letter)),
            show,
        )

    def _ask_approval(self, found: _Second) -> None:
        letter, known = found

        def approved(by: str) -> None:
            self._session.change(lambda desk: letter_approval.approve(desk, (letter.id,), by))

        dialog = ApproveDialog(self._page.window(), letter, known)
        dialog.given.connect(approved)
        dialog.open()

    def _ask_change(self, found: _Second) -> None:
        letter, known = found

        def given(back: GivenBack) -> None:
            self._session.change(
                lambda desk: letter_approval.give_back(desk, letter.id, back.by, back.reason),
                self._begun,
            )

        dialog = GiveBackDialog(self._page.window(), letter, known)
        dialog.given.connect(given)
        dialog.open()

    def mail(self, letter: Letter) -> None:
        """Ask for the day of mailing and the tracking number."""

        def mailed(told: Mailed) -> None:
            self._session.change(
                lambda desk: mailing.mark_mailed(desk, letter.id, told.on, told.tracking)
            )

        today = self._session.desk.clock.today()
        dialog = MailLetterDialog(self._page.window(), letter, today)
        dialog.given.connect(mailed)
        dialog.open()

    def mail_batch(self, batch: tuple[OutboxRow, ...], returned: tuple[OutboxRow, ...]) -> None:
        """Show the last look, then mark letters as mailed, or as sent by e-mail, on one day."""
        numbers = dict.fromkeys((row.id for row in batch), "")
        email = all(row.is_by_email for row in batch)

        def mailed(told: BatchMailed) -> None:
            if email:
                keys = tuple(numbers)
                self._session.change(lambda desk: mailing.mark_emailed(desk, keys, told.on))
                return
            self._session.change(
                lambda desk: mailing.mark_batch_mailed(desk, numbers, told.on, told.service)
            )

        today = self._session.desk.clock.today()
        dialog = MailBatchDialog(self._page.window(), batch, returned, today)
        dialog.given.connect(mailed)
        dialog.open()

    def came_back(self, letter: Letter) -> None:
        """Ask why a letter came back, then where it goes now."""

        def told(back: CameBack) -> None:
            def then(_changes: ChangeSet) -> None:
                if back.again:
                    self.send_again(letter)

            self._session.change(
                lambda desk: returned_mail.mark_returned(
                    desk, letter.id, back.on, back.reason, back.note
                ),
                then,
            )

        today = self._session.desk.clock.today()
        dialog = CameBackDialog(self._page.window(), letter, today)
        dialog.given.connect(told)
        dialog.open()

    def send_again(self, letter: Letter) -> None:
        """Ask for the new address of a letter that came back, then make its copy."""
        self._session.ask(
            "letter.address",
            lambda reading: (letter, reading.case(letter.case_id).person.address),
            self._ask_address,
        )

    def _ask_address(self, found: tuple[Letter, PostalAddress]) -> None:
        letter, address = found
        dialog = SendAgainDialog(self._page.window(), letter, address)
        dialog.given.connect(partial(self._copy, letter.id))
        dialog.open()

    def _copy(self, letter_id: int, new: NewAddress) -> None:
        self._session.change(lambda desk: returned_mail.send_again(desk, letter_id, new))

    def make_void(self, letter: Letter) -> None:
        """Ask why, then take the letter out of the way, and begin its new version."""

        def voided(told: Voided) -> None:
            self._session.change(
                lambda desk: letter_versions.void_letter(
                    desk, letter.id, told.reason, anew=told.anew
                ),
                self._begun if told.anew else None,
            )

        dialog = VoidLetterDialog(self._page.window(), letter)
        dialog.given.connect(voided)
        dialog.open()

    def correct(self, letter: Letter) -> None:
        """Begin a letter that corrects one which has left the house."""
        self._session.change(
            lambda desk: letter_versions.correct_letter(desk, letter.id), self._begun
        )

    def _begun(self, changes: ChangeSet) -> None:
        if self._opened is not None and changes.letter_id is not None:
            self._opened(changes.letter_id)

    def email(self, letter: Letter) -> None:
        """Make a draft for the mail program with the PDF attached."""
        self._session.ask(
            "letter.email",
            lambda reading: email_drafts.email_draft(reading.desk, letter.id),
            self._save_draft,
        )

    def _save_draft(self, draft: EmailDraft) -> None:
        typed, _kind = QFileDialog.getSaveFileName(
            self._page.window(),
            tr("Save the e-mail to {to}", to=draft.to),
            draft.name,
            tr("E-mail (*.eml)"),
        )
        if not typed:
            return
        path = Path(typed).with_suffix(".eml")
        self._session.ask(
            "letter.email",
            lambda _reading: _saved(path, draft),
            self._open_draft,
        )

    def _open_draft(self, path: Path) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        told = tr("Opened in the mail program.") if opened else tr("Open it with the mail program.")
        self._session.told.emit(
            tr("{name} saved. {told} Mark it once it is sent.", name=path.name, told=told)
        )


def _saved(path: Path, draft: EmailDraft) -> Path:
    save_bytes(path, draft.data, overwrite=True)
    return path
