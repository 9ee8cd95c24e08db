"""What can be done with all selected cases at once: dialogs in front of one change."""

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.errors import DeskError
from privdesk.domain.workflow import Action
from privdesk.services import bulk
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.going_on import GoesOn
from privdesk.services.letters import LetterTemplate
from privdesk.ui.dialogs.bulk_forms import BulkStatusDialog
from privdesk.ui.dialogs.case_forms import AssignDialog, TemplateDialog
from privdesk.ui.dialogs.list_forms import TagsDialog
from privdesk.ui.language import tr, trn
from privdesk.ui.session import Session

_EVERY = 10  # cases between two words about progress


class BulkActions(QObject):
    """The doors from the list of cases to what changes many of them.

    Signals:
        progressed: how many cases are done, and of how many; from any thread.
        over: the change is made, or was refused or stopped.
    """

    progressed = Signal(int, int)
    over = Signal()

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._stop = threading.Event()

    def stop(self) -> None:
        """Stop the change under way; nothing of it is kept."""
        self._stop.set()

    def assign(self, case_ids: Sequence[int]) -> None:
        """Ask who shall work on the cases."""
        desk = self._session.desk
        dialog = AssignDialog(self._page.window(), desk.actor, self._session.reading.handlers())
        dialog.set_title(tr("Assign"), trn("{count} case", "{count} cases", len(case_ids)))
        dialog.given.connect(lambda name: self._assign(tuple(case_ids), name))
        dialog.open()

    def _assign(self, case_ids: tuple[int, ...], name: str) -> None:
        self._run(case_ids, lambda desk, on: bulk.assign_all(desk, case_ids, name, on))

    def set_status(self, case_ids: Sequence[int]) -> None:
        """Offer the steps that every one of the cases allows."""
        ids = tuple(case_ids)
        self._session.ask(
            "bulk.steps",
            lambda reading: (ids, bulk.open_steps(reading.desk, ids)),
            self._offer_steps,
        )

    def _offer_steps(self, answer: tuple[tuple[int, ...], tuple[Action, ...]]) -> None:
        case_ids, steps = answer
        if not steps:
            self._session.told.emit(tr("No step is open for all of these cases"))
            return
        dialog = BulkStatusDialog(self._page.window(), len(case_ids), steps)
        dialog.given.connect(lambda action: self._step(case_ids, action))
        dialog.open()

    def _step(self, case_ids: tuple[int, ...], action: Action) -> None:
        self._run(case_ids, lambda desk, on: bulk.step_all(desk, case_ids, action, "", on))

    def tag(self, case_ids: Sequence[int], known: Sequence[str]) -> None:
        """Ask which tags the cases shall bear, and which no more."""
        ids = tuple(case_ids)
        dialog = TagsDialog(self._page.window(), known)
        dialog.set_title(tr("Tags"), trn("{count} case", "{count} cases", len(ids)))
        dialog.given.connect(lambda told: self._tag(ids, *told))
        dialog.open()

    def _tag(self, ids: tuple[int, ...], add: tuple[str, ...], remove: tuple[str, ...]) -> None:
        self._run(ids, lambda desk, on: bulk.tag_all(desk, ids, add, remove, on))

    def write_letters(self, case_ids: Sequence[int]) -> None:
        """Ask which letter shall be begun on each of the cases."""
        ids = tuple(case_ids)
        self._session.ask(
            "bulk.letters",
            lambda reading: (ids, bulk.common_letters(reading.desk, ids)),
            self._offer_letters,
        )

    def _offer_letters(self, answer: tuple[tuple[int, ...], tuple[LetterTemplate, ...]]) -> None:
        ids, found = answer
        if not found:
            self._session.told.emit(tr("No letter fits all of these cases"))
            return
        dialog = TemplateDialog(self._page.window(), found, found[0].id)
        dialog.set_title(tr("Write letters"), trn("{count} case", "{count} cases", len(ids)))
        dialog.given.connect(lambda template: self._write(ids, template))
        dialog.open()

    def _write(self, ids: tuple[int, ...], template: str) -> None:
        self._run(ids, lambda desk, on: bulk.letters_all(desk, ids, template, on))

    def _run(
        self,
        case_ids: tuple[int, ...],
        change: Callable[[Desk, GoesOn], ChangeSet],
    ) -> None:
        self._stop.clear()

        def goes_on(done: int) -> bool:
            if done % _EVERY == 0:
                self.progressed.emit(done, len(case_ids))
            return not self._stop.is_set()

        self._session.change(lambda desk: change(desk, goes_on), self._done, self._failed)

    def _done(self, _changes: ChangeSet) -> None:
        self.over.emit()

    def _failed(self, error: DeskError) -> None:
        self.over.emit()
        self._session.refused.emit(error)
