"""Prints the sheet with the recovery key, for the safe."""

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from privdesk.services.reading import Reading
from privdesk.services.recovery_sheet import recovery_sheet
from privdesk.ui.language import tr
from privdesk.ui.printing import ask_for_printer, print_pdf
from privdesk.ui.session import Session
from privdesk.ui.widgets import ToastLayer


def print_recovery_key(session: Session, window: QWidget, toasts: ToastLayer) -> None:
    """Ask for the printer, then print the sheet; a file without a passphrase has none."""
    if not session.desk.file.is_encrypted:
        toasts.warn(tr("This case file has no passphrase, so it has no recovery key."))
        return

    def send(printer: QPrinter) -> None:
        def work(reading: Reading) -> None:
            print_pdf(printer, recovery_sheet(reading.desk), failed=tr("Nothing is printed."))

        told = tr("Recovery key printed. Put the sheet in the safe.")
        session.ask("print.key", work, lambda _done: toasts.tell(told))

    ask_for_printer(window, tr("Recovery key"), send)
