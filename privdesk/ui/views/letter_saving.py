"""A draft that saves itself while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from privdesk.domain.errors import DeskError
from privdesk.domain.letter import Letter
from privdesk.services import letters
from privdesk.services.changes import ChangeSet
from privdesk.ui import labels
from privdesk.ui.language import tr
from privdesk.ui.session import Session

_SAVE_MS = 800  # what is lost at most when the power goes


class DraftSaver(QObject):
    """Keeps what is typed, at most a second later.

    Args:
        session: the open desk.
        draft: gives the draft as it stands on the screen.
        parent: the page.

    Signals:
        told: whether it is saved, as a few words.
    """

    told = Signal(str)

    def __init__(
        self, session: Session, draft: Callable[[], Letter | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._draft = draft
        self._unsaved = False
        self._timer = QTimer(self, interval=_SAVE_MS, singleShot=True)
        self._timer.timeout.connect(self.save)

    def typed(self) -> None:
        """Something was typed; save it soon."""
        self._unsaved = True
        self.told.emit(tr("Not saved yet"))
        if not self._timer.isActive():
            self._timer.start()

    def save(self) -> None:
        """Save now what is not saved yet."""
        draft = self._draft()
        if not self._unsaved or draft is None:
            return
        self._unsaved = False
        self._timer.stop()
        self._session.change(
            lambda desk: letters.save_draft(desk, draft), self._saved, self._not_saved, quiet=True
        )

    def forget(self) -> None:
        """Save nothing of what was typed; the draft is thrown away."""
        self._unsaved = False
        self._timer.stop()

    def tell(self, letter: Letter) -> None:
        """Say when the stored draft was saved last."""
        at = labels.clock_time(letter.updated_at, self._session.desk.clock.zone)
        self.told.emit(tr("Saved {at}", at=at))

    def _saved(self, _changes: ChangeSet) -> None:
        if not self._unsaved:
            clock = self._session.desk.clock
            self.told.emit(tr("Saved {time}", time=labels.clock_time(clock.now(), clock.zone)))

    def _not_saved(self, error: DeskError) -> None:
        self._unsaved = True
        self.told.emit(tr("Not saved"))
        self._session.refused.emit(error)
