"""A print run from the window: the dialog of the system, the printer, and what came out well."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.domain.errors import DeskError
from privdesk.domain.print_run import PrintRun
from privdesk.services import print_runs
from privdesk.services.changes import ChangeSet
from privdesk.services.reading import Reading
from privdesk.services.run_papers import run_as_one_pdf, run_papers
from privdesk.services.saving import save_bytes
from privdesk.ui.dialogs.print_outcome import PrintOutcomeDialog
from privdesk.ui.language import tr, trn
from privdesk.ui.printing import (
    PrinterChoice,
    ask_for_printer,
    choice_of,
    destination_of,
    print_pdf,
)
from privdesk.ui.session import Session


@dataclass(frozen=True, slots=True)
class _Answerable:
    """A run, and to whom each of its letters goes."""

    run: PrintRun
    names: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class _Sending:
    """A run on its way to a printer, or to a file."""

    run_id: int
    printer: QPrinter | None
    path: Path | None
    cover: bool


class PrintRuns(QObject):
    """Sends letters to the printer and asks what came out well.

    Args:
        session: the open desk.
        page: whose window the dialogs lie over.
    """

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._sending: _Sending | None = None
        self._asking = False

    def start(self, letter_ids: Sequence[int], title: str, *, cover: bool) -> None:
        """Open the system's print dialog for letters, in the order of the paper."""
        if self._sending is not None or self._asking:
            return
        self._asking = True
        keys = tuple(letter_ids)
        settings = self._session.settings
        dialog = ask_for_printer(
            self._page.window(),
            title,
            lambda printer: self._send(keys, printer, cover=cover),
            start=PrinterChoice(settings.printer, settings.both_sides),
        )
        dialog.finished.connect(self._asked)

    def _asked(self, _result: int) -> None:
        self._asking = False

    def _send(self, keys: tuple[int, ...], printer: QPrinter, *, cover: bool) -> None:
        chosen = choice_of(printer)
        kept = replace(self._session.settings, printer=chosen.printer, both_sides=chosen.both_sides)
        self._session.keep(kept)
        where = destination_of(printer)
        self._sending = _Sending(0, printer, None, cover)
        self._session.change(
            lambda desk: print_runs.start_run(desk, keys, where),
            self._begun,
            self._not_begun,
            quiet=True,
        )

    def save(self, letter_ids: Sequence[int]) -> None:
        """Save the run as one PDF with its cover list, to be printed elsewhere."""
        if self._sending is not None:
            return
        today = self._session.desk.clock.today()
        typed, _kind = QFileDialog.getSaveFileName(
            self._page.window(),
            tr("Save the batch as one PDF"),
            tr("Batch {today}.pdf", today=today),
            "PDF (*.pdf)",
        )
        if typed:
            self.save_to(letter_ids, Path(typed))

    def save_to(self, letter_ids: Sequence[int], path: Path) -> None:
        """Save the run at a place that was chosen."""
        keys, path = tuple(letter_ids), path.with_suffix(".pdf")
        self._sending = _Sending(0, None, path, cover=True)
        self._session.change(
            lambda desk: print_runs.start_run(desk, keys, path.name),
            self._begun,
            self._not_begun,
            quiet=True,
        )

    def _not_begun(self, error: DeskError) -> None:
        self._sending = None
        self._session.refused.emit(error)

    def _begun(self, changes: ChangeSet) -> None:
        sending = self._sending
        if sending is None or changes.run_id is None:
            return
        sending = self._sending = replace(sending, run_id=changes.run_id)
        both = self._session.settings.both_sides
        self._session.ask(
            f"print_run.{changes.run_id}",
            lambda reading: _print(reading, sending, both_sides=both),
            self._sent,
            self._failed,
        )

    def _sent(self, answerable: _Answerable) -> None:
        self._sending = None
        self._ask_outcome(answerable)

    def _failed(self, error: DeskError) -> None:
        """The printer did not take it: nothing came out, and the letters stay ready."""
        sending, self._sending = self._sending, None
        if sending is not None:
            run_id = sending.run_id
            self._session.change(lambda desk: print_runs.settle_run(desk, run_id, ()), quiet=True)
        self._session.refused.emit(error)

    def answer(self, run_id: int) -> None:
        """Ask what came out well of a run, also one of before a restart."""
        self._session.ask(
            f"print_run.{run_id}", lambda reading: _answerable(reading, run_id), self._ask_outcome
        )

    def _ask_outcome(self, answerable: _Answerable) -> None:
        run = answerable.run
        if not run.is_open:
            return
        dialog = PrintOutcomeDialog(self._page.window(), run, answerable.names)
        dialog.given.connect(lambda good: self._settle(run.id, good))
        dialog.open()

    def _settle(self, run_id: int, good: frozenset[int]) -> None:
        self._session.change(lambda desk: print_runs.settle_run(desk, run_id, good))


def _answerable(reading: Reading, run_id: int) -> _Answerable:
    queries = reading.desk.file.queries()
    run = queries.print_run(run_id)
    facts = queries.letter_facts([one.letter_id for one in run.letters])
    return _Answerable(run, {one.letter.id: one.person.display_name for one in facts})


def _print(reading: Reading, sending: _Sending, *, both_sides: bool) -> _Answerable:
    desk, found = reading.desk, _answerable(reading, sending.run_id)
    if sending.path is not None:
        pdf = run_as_one_pdf(desk, found.run, both_sides=both_sides)
        save_bytes(sending.path, pdf, overwrite=True)
    elif sending.printer is not None:
        count = len(found.run.letters)
        failed = trn("The letter stays in the queue.", "{count} letters stay in the queue.", count)
        papers = run_papers(desk, found.run, both_sides=both_sides, cover=sending.cover)
        documents = [paper.pdf for paper in papers]
        if len(documents) > 1 and sending.printer.outputFileName():
            documents = [run_as_one_pdf(desk, found.run, both_sides=both_sides)]
        for pdf in documents:
            print_pdf(sending.printer, pdf, failed=failed)
    return found
