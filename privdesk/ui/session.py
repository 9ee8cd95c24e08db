"""The open desk as the screens see it: ask, change, and hear of changes."""

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from privdesk.config.settings import Settings, SettingsFile
from privdesk.domain.errors import CaseFileReplaced, DeskError
from privdesk.services.changes import ChangeSet, Reversible, Topic
from privdesk.services.desk import Desk
from privdesk.services.file_preview import let_go
from privdesk.services.reading import Reading
from privdesk.services.undoing import History, redo, undo
from privdesk.ui.jobs import Jobs, still_there
from privdesk.ui.language import shown
from privdesk.ui.long_work import LongWork

T = TypeVar("T")


def _let_be(_outcome: object) -> None:
    """What comes of it concerns nobody."""


class Session(QObject):
    """One open case file in one window.

    Attributes:
        desk: the open desk; another one once the office has changed, so ask for it each time.

    Signals:
        changed: a `ChangeSet`, after each saved change; screens ask anew if it concerns them.
        told: a sentence for a toast.
        done: a `ChangeSet` for a toast: a change that can be taken back, or made again.
        history_changed: there is something else to take back or to make again.
        refused: a `DeskError` that nobody nearer to the work has taken.
        kept: a preference was chosen; see `settings`.
        looked_after: a full check or a backup has ended.
        replaced: a change or a question was refused because another file lies at the place.
        closing: the file is about to be closed; who works at it ends now.
    """

    changed = Signal(object)
    told = Signal(str)
    done = Signal(object)
    history_changed = Signal()
    refused = Signal(object)
    kept = Signal()
    looked_after = Signal()
    replaced = Signal()
    closing = Signal()

    def __init__(self, desk: Desk, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.jobs = Jobs(self)
        self.long_work = LongWork(self)
        self.history = History()
        self._deferred: deque[Callable[[], None]] = deque()
        self.jobs.crashed.connect(self._go_on)
        self._settings_file = settings
        self.settings = settings.load()

    @property
    def reading(self) -> Reading:
        """Questions to the desk as it is now."""
        return Reading(self.desk)

    def ask(
        self,
        key: str,
        question: Callable[[Reading], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None] | None = None,
        *,
        behind: bool = False,
    ) -> None:
        """Ask the case file off the GUI thread; `done` gets the answer on the GUI thread.

        Args:
            key: names the question; an answer that a newer question has overtaken is dropped.
            question: what to ask.
            done: a bound method that takes the answer.
            failed: takes an error; the window tells it if None.
            behind: whether it can wait until the page at the front has its answers.

        Of a file that is locked nothing is asked; who waits for it asks again.
        """
        if self.is_locked:
            return
        read = self.jobs.read_behind if behind else self.jobs.read
        read(key, lambda: question(self.reading), done, self._refusing(failed))

    def change(
        self,
        change: Callable[[Desk], ChangeSet],
        done: Callable[[ChangeSet], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        """Change the case file off the GUI thread, then tell every screen.

        Args:
            change: the use case.
            done: takes what changed, after the screens were told.
            failed: takes a refusal; the window tells it if None.
            quiet: whether to save without a toast, as drafts do.
        """

        def saved(changes: ChangeSet) -> None:
            if changes.reversible is not None:
                self.history.did(changes.reversible)
                self.history_changed.emit()
            self.changed.emit(changes)
            if not quiet:
                self._tell(changes)
            if done is not None and still_there(done):
                done(changes)

        self._change(change, saved, self._refusing(failed))

    def _refusing(self, failed: Callable[[DeskError], None] | None) -> Callable[[DeskError], None]:
        """Who takes a refusal; that the file was replaced concerns the window as well."""

        def refused(error: DeskError) -> None:
            if failed is None:
                self.refused.emit(error)
            elif still_there(failed):
                failed(error)
            if isinstance(error, CaseFileReplaced):
                self.replaced.emit()

        return refused

    def quietly(self, change: Callable[[Desk], None]) -> None:
        """Change what no screen shows, such as words that are not saved; a refusal is let be."""
        if not self.is_locked:
            self.jobs.change(lambda: change(self.desk), _let_be, _let_be)

    def _changed(self, change: Callable[[Desk], ChangeSet]) -> ChangeSet:
        """Change the case file and know its office anew, before the next change begins."""
        changes = change(self.desk)
        if Topic.OFFICE in changes.topics:
            self.desk = self.desk.renewed()
        return changes

    def _tell(self, changes: ChangeSet) -> None:
        if changes.reversible is not None:
            self.done.emit(changes)
        else:
            self.told.emit(shown(changes.sentence))

    def _change(
        self,
        change: Callable[[Desk], ChangeSet],
        saved: Callable[[ChangeSet], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        def well(changes: ChangeSet) -> None:
            try:
                saved(changes)
            finally:
                self._go_on()

        def badly(error: DeskError) -> None:
            try:
                failed(error)
            finally:
                self._go_on()

        self.jobs.change(lambda: self._changed(change), well, badly)

    def _go_on(self, _error: object = None) -> None:
        """Do what was left for after the changes under way."""
        while self._deferred and not self.jobs.is_changing:
            self._deferred.popleft()()

    def undo(self, step: Reversible | None = None) -> None:
        """Take the latest change back, or a given one; after what is under way."""
        if self.jobs.is_changing:
            self._deferred.append(partial(self.undo, step))
            return
        taken = self.history.take_undo(step)
        if taken is not None:
            self._go_back_or_forth(lambda desk: undo(desk, taken), self.history.undid)

    def redo(self) -> None:
        """Make the change again that was taken back last; after what is under way."""
        if self.jobs.is_changing:
            self._deferred.append(self.redo)
            return
        taken = self.history.take_redo()
        if taken is not None:
            self._go_back_or_forth(lambda desk: redo(desk, taken), self.history.redid)

    def _go_back_or_forth(
        self, change: Callable[[Desk], ChangeSet], remember: Callable[[Reversible], None]
    ) -> None:
        def saved(changes: ChangeSet) -> None:
            if changes.reversible is not None:
                remember(changes.reversible)
            self.history_changed.emit()
            self.changed.emit(changes)
            self._tell(changes)

        def failed(error: DeskError) -> None:
            self.history_changed.emit()
            self.refused.emit(error)

        self._change(change, saved, self._refusing(failed))

    def keep(self, settings: Settings) -> None:
        """Keep a preference over a restart."""
        self.settings = settings
        self._settings_file.save(settings)
        self.kept.emit()

    @property
    def is_locked(self) -> bool:
        """Whether the file is closed until somebody types its passphrase."""
        return not hasattr(self, "desk")

    def lock(self) -> None:
        """Finish every change, close the file, and let its key go."""
        self.close()
        del self.desk

    def unlock(self, desk: Desk) -> None:
        """Go on with the file, which somebody has opened again."""
        self.desk = desk

    def go_on_with(self, desk: Desk) -> None:
        """Go on in a copy of the file; it holds the same, so that no screen asks anew."""
        self.desk = desk
        self.keep(self.settings.with_recent(desk.file.path.resolve()))

    def close(self) -> None:
        """Finish every change, then give the file back."""
        self.closing.emit()
        let_go()  # a paper that is still drawn would keep the file waiting
        self.jobs.finish()
        if not self.is_locked:
            self.desk.close()
