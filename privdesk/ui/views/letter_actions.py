"""What can be done with a final letter from any page: print it, mark it as mailed, make it void."""

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import LetterState
from privdesk.services import letter_versions, letters, mailing
from privdesk.services.reading import Reading
from privdesk.ui.dialogs.mail_letter import Mailed, MailLetterDialog
from privdesk.ui.dialogs.reason import ReasonDialog
from privdesk.ui.printing import ask_for_printer, print_pdf
from privdesk.ui.session import Session


class LetterActions(QObject):
    """Asks what has to be asked, then changes the case file.

    Args:
        session: the open desk.
        page: whose window the dialogs lie over.
    """

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def print_letter(self, letter: Letter) -> None:
        """Print the frozen bytes, or a copy that says so once the letter is mailed."""

        def send(printer: QPrinter) -> None:
            self._session.ask(
                f"print.{letter.id}",
                lambda reading: _print(reading, printer, letter),
                self._printed,
            )

        ask_for_printer(self._page.window(), letter.number, send)

    def _printed(self, letter_id: int) -> None:
        self._session.change(lambda desk: mailing.mark_printed(desk, letter_id))

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

    def make_void(self, letter: Letter) -> None:
        """Ask why, then take the letter out of the way."""
        dialog = ReasonDialog(
            self._page.window(),
            f"Make {letter.number} void?",
            "It stays on record with its text and its number. Write a new letter instead.",
            act="Make void",
        )
        dialog.given.connect(
            lambda why: self._session.change(
                lambda desk: letter_versions.void_letter(desk, letter.id, why)
            )
        )
        dialog.open()


def _print(reading: Reading, printer: QPrinter, letter: Letter) -> int:
    again = letter.state is LetterState.MAILED
    print_pdf(printer, letters.letter_pdf(reading.desk, letter.id, copy=again))
    return letter.id
