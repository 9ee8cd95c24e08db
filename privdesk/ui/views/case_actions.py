"""What can be done on a case: each asks in a dialog, then changes the case file."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseView
from privdesk.domain.vocabulary import IdentityState, Kind, LetterPurpose
from privdesk.domain.workflow import TRANSITIONS
from privdesk.services import casework, files, letters
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.mail_in import file_path_on_case
from privdesk.services.referral import Customer, refer
from privdesk.services.saving import save_bytes
from privdesk.services.unsaved import Form, keep_words
from privdesk.ui import labels
from privdesk.ui.dialogs.case_forms import (
    AssignDialog,
    IdentityDialog,
    IdentityFound,
    SearchDialog,
    SearchFound,
    StatusDialog,
    StepTaken,
    TemplateDialog,
)
from privdesk.ui.dialogs.log_event import Happened, LogEventDialog
from privdesk.ui.dialogs.mail_forms import ReferDialog
from privdesk.ui.dialogs.outcome import OutcomeDialog, Outcomes
from privdesk.ui.dialogs.person_form import PersonDialog
from privdesk.ui.language import tr
from privdesk.ui.session import Session

_MAIL = frozenset({".eml", ".msg"})


class CaseActions(QObject):
    """The doors from the page of a case to the use cases.

    Signals:
        letter_started: key of a new draft.
    """

    letter_started = Signal(int)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    @property
    def _window(self) -> QWidget:
        return self._page.window()

    def log_event(self, view: CaseView) -> None:
        """Log a call, a message, a letter or a note."""
        dialog = LogEventDialog(self._session, self._window, view.case.id)
        dialog.given.connect(partial(self._log, view.case.id))
        dialog.open()

    def _log(self, case_id: int, told: Happened) -> None:
        title = labels.EVENT[told.kind]

        def log(desk: Desk) -> ChangeSet:
            changes = casework.add_note(
                desk, case_id, told.kind, title, told.words, on=told.on, at=told.at
            )
            keep_words(desk, Form.EVENT, case_id, "")
            return changes

        self._session.change(log)

    def set_status(self, view: CaseView) -> None:
        """Take a step of the workflow."""
        case, desk = view.case, self._session.desk
        today = desk.clock.today()
        open_steps = [
            action for action, (allowed, _to) in TRANSITIONS.items() if case.status in allowed
        ]
        steps = [(action, casework.step_obstacles(desk, case, action)) for action in open_steps]
        dialog = StatusDialog(self._window, case, steps, is_late=bool(case.late_by(today)))
        dialog.given.connect(partial(self._take_step, case.id))
        dialog.open()

    def _take_step(self, case_id: int, step: StepTaken) -> None:
        def take(desk: Desk) -> ChangeSet:
            reason = None
            if step.late is not None:
                reason = casework.set_late_reason(desk, case_id, step.late, step.note).reversible
            if step.cause is not None:
                told = casework.set_root_cause(desk, case_id, step.cause).reversible
                reason = told.after(reason) if told is not None else reason
            taken = casework.take_step(
                desk, case_id, step.action, override=step.override, note=step.note
            )
            if taken.reversible is None:
                return taken
            return replace(taken, reversible=taken.reversible.after(reason))

        self._session.change(take)

    def set_outcome(self, view: CaseView) -> None:
        """Record the outcome of each right, and the merit of a complaint."""
        merit = view.case.kind is Kind.DPF_COMPLAINT
        dialog = OutcomeDialog(self._window, view.case, asks_merit=merit)
        dialog.given.connect(partial(self._decide, view))
        dialog.open()

    def _decide(self, view: CaseView, told: Outcomes) -> None:
        case = view.case
        merit = told.merit
        if merit is not None and merit is not case.merit:
            self._session.change(lambda desk: casework.set_merit(desk, case.id, merit))
        cause = told.cause
        if cause is not None and cause is not case.root_cause:
            self._session.change(lambda desk: casework.set_root_cause(desk, case.id, cause))
        for asked in told.rights:
            if asked.outcome is not None and asked not in case.rights:
                self._session.change(
                    partial(
                        casework.set_outcome,
                        case_id=case.id,
                        right=asked.right,
                        outcome=asked.outcome,
                        grounds=asked.grounds,
                    )
                )

    def settle_identity(self, view: CaseView) -> None:
        """Record how the check of identity ended."""
        dialog = IdentityDialog(self._window)
        dialog.given.connect(partial(self._identify, view.case.id))
        dialog.open()

    def _identify(self, case_id: int, told: IdentityFound) -> None:
        self._session.change(
            lambda desk: casework.settle_identity(
                desk, case_id, verified=told.verified, method=told.method
            )
        )

    def record_search(self, view: CaseView, source: str = "") -> None:
        """Record what a data source brought."""
        if not view.case.searches:
            return
        searches, own = view.case.searches, view.case.kind.is_own
        dialog = SearchDialog(self._window, searches, source, elements=own)
        dialog.given.connect(partial(self._searched, view.case.id))
        dialog.open()

    def _searched(self, case_id: int, told: SearchFound) -> None:
        self._session.change(
            lambda desk: casework.set_search(desk, case_id, told.source, told.state, told.found)
        )

    def assign(self, view: CaseView) -> None:
        """Give the case to a handler."""
        dialog = AssignDialog(self._window, view.case.handler, self._session.reading.handlers())
        dialog.given.connect(
            lambda name: self._session.change(
                lambda desk: casework.assign(desk, view.case.id, name)
            )
        )
        dialog.open()

    def edit_person(self, view: CaseView) -> None:
        """Change the particulars of the person concerned."""
        dialog = PersonDialog(self._window, view.person)
        dialog.given.connect(partial(self._save_person, view.case.id))
        dialog.open()

    def _save_person(self, case_id: int, person: Person) -> None:
        self._session.change(lambda desk: casework.save_person(desk, case_id, person))

    def attach(self, view: CaseView) -> None:
        """Ask for files and put them into the case file."""
        dialog = QFileDialog(self._window, tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(partial(self.attach_paths, view.case.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def attach_paths(self, case_id: int, names: list[str]) -> None:
        """Put these files into the case file; a message is filed as correspondence."""
        paths = [Path(name) for name in names]
        mails = [path for path in paths if path.suffix.lower() in _MAIL]
        papers = tuple(path for path in paths if path not in mails)
        if papers:
            self._session.change(lambda desk: files.attach_files(desk, case_id, papers))
        for path in mails:
            self._session.change(partial(file_path_on_case, path=path, case_id=case_id))

    def refer(self, view: CaseView) -> None:
        """Ask for the customer to whom the person is referred, and make the pair."""
        known = self._session.desk.file.queries().customers()
        dialog = ReferDialog(self._window, known)
        dialog.given.connect(partial(self._make_pair, view.case.id))
        dialog.open()

    def _make_pair(self, case_id: int, customer: Customer) -> None:
        self._session.change(lambda desk: refer(desk, case_id, customer), self._started)

    def save_file(self, view: CaseView, file_id: int) -> None:
        """Ask where the untouched bytes of a file shall be saved."""
        file = next(one for one in view.files if one.id == file_id)
        dialog = QFileDialog(self._window, tr("Save file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file.name)
        dialog.fileSelected.connect(partial(self._save_file, file_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_file(self, file_id: int, name: str) -> None:
        path = Path(name)

        def save(desk: Desk) -> str:
            data = b"".join(desk.file.queries().file_bytes(file_id))
            save_bytes(path, data, overwrite=True)  # the file dialog has asked already
            return tr("{name} saved", name=path.name)

        self._session.ask("file.save", lambda reading: save(reading.desk), self._session.told.emit)

    def write_letter(self, view: CaseView, template: str = "") -> None:
        """Choose a template and begin a letter; a named template needs no choice."""
        if template:
            self._start_letter(view.case.id, template)
            return
        found = letters.templates_for(view.case.kind)
        first = next((t.id for t in found if t.purpose is _purpose(view)), found[0].id)
        self.offer_letter(view, first)

    def offer_letter(self, view: CaseView, first: str) -> None:
        """Let the handler choose a template, this one being proposed."""
        found = letters.templates_for(view.case.kind)
        dialog = TemplateDialog(self._window, found, first)
        dialog.given.connect(partial(self._start_letter, view.case.id))
        dialog.open()

    def _start_letter(self, case_id: int, template: str) -> None:
        self._session.change(
            lambda desk: letters.start_letter(desk, case_id, template), self._started
        )

    def _started(self, changes: ChangeSet) -> None:
        if changes.letter_id is not None:
            self.letter_started.emit(changes.letter_id)


def _purpose(view: CaseView) -> LetterPurpose:
    """What the next letter of a case most likely does."""
    case = view.case
    if case.acknowledged_on is None and case.kind is Kind.DPF_COMPLAINT:
        return LetterPurpose.ACKNOWLEDGE
    if case.identity in {IdentityState.OPEN, IdentityState.ASKED}:
        return LetterPurpose.ASK
    return LetterPurpose.ANSWER
