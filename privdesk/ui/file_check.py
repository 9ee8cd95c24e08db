"""The full check of the case file: each week by itself, and whenever a person wants it."""

import threading

from PySide6.QtCore import QObject, QTimer

from privdesk.domain.errors import DeskError, Refused
from privdesk.services.health import check_file, glance, is_check_due
from privdesk.storage import Verification
from privdesk.ui.jobs import Jobs
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.session import Session
from privdesk.ui.widgets import ToastAction, ToastLayer
from privdesk.ui.widgets.toasts import News

_FIRST_MS = 60_000
_EVERY_MS = 3_600_000
_SLOW_MS = 300


class FileCheck(QObject):
    """Checks on a thread of its own, so that no page waits for it; ends before the file closes.

    Args:
        session: the open case file.
        toasts: where a person who asked is told, and damage in any case.
        parent: as ever.
    """

    def __init__(self, session: Session, toasts: ToastLayer, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._toasts = session, toasts
        self._jobs = Jobs(self)
        self._jobs.crashed.connect(session.jobs.crashed)
        self._stop = threading.Event()
        self._asked = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._tell_slow)
        session.closing.connect(self._end)

    def start(self) -> None:
        """Take a glance now; look a minute from now whether a check is due, and then each hour."""
        self._timer.start(_FIRST_MS)
        self._session.ask(
            "glance", lambda reading: glance(reading.desk), self._glanced, behind=True
        )

    def _glanced(self, problems: tuple[str, ...]) -> None:
        if problems:
            self._toasts.warn(problems[0], _more(len(problems) - 1))
        elif self._session.desk.file.log_aside is not None:
            name = self._session.desk.file.log_aside.name
            self._toasts.warn(
                tr("The log beside the case file was that of another file."),
                tr(
                    "Privdesk had ended without closing that one. The log lies aside as {name}; "
                    "what is open is the file as it was put here.",
                    name=name,
                ),
            )
        elif self._session.desk.file.is_on_network:
            self._toasts.warn(
                tr("The case file lies on a drive of another computer."),
                tr(
                    "It is safe there, but slower, and not checked by itself. Better keep it on "
                    "this computer, with the second folder for backups on that drive."
                ),
            )

    def look(self) -> None:
        """Check if a week has passed."""
        self._timer.start(_EVERY_MS)
        if not self._session.is_locked and not self.is_running:
            desk = self._session.desk
            self._jobs.read("due", lambda: is_check_due(desk), self._begin_if, self._not_now)

    def now(self) -> None:
        """Check because a person wants it."""
        self._asked = True
        self._slow.start()
        if not self.is_running:
            self._begin()

    def stop(self) -> None:
        """Let the check end at once."""
        self._stop.set()

    @property
    def is_running(self) -> bool:
        """Whether the file is being checked."""
        return self._jobs.is_busy

    def _begin_if(self, due: bool) -> None:
        if due or self._asked:
            self._begin()

    def _begin(self) -> None:
        self._stop.clear()
        desk, stop = self._session.desk, self._stop
        self._jobs.read(
            "check", lambda: check_file(desk, lambda: not stop.is_set()), self._seen, self._not_now
        )

    def _end(self) -> None:
        """The file closes; a check that was cut short is made another time."""
        self.stop()
        self._timer.stop()
        self._slow.stop()
        self._jobs.finish()
        self._asked = False

    def _tell_slow(self) -> None:
        action = ToastAction(tr("Stop"), self.stop)
        words = tr("Checking the case file…")
        self._toasts.show_news(News(words, action=action, icon="shield-check", lasts=True))

    def _seen(self, seen: Verification) -> None:
        asked, self._asked = self._asked, False
        self._slow.stop()
        self._session.looked_after.emit()
        if seen.problems:
            self._toasts.warn(seen.problems[0], _more(len(seen.problems) - 1))
        elif asked:
            entries = tr("{entries} entries in the audit trail", entries=seen.entries)
            self._toasts.tell(tr("The case file holds: {entries}", entries=entries))

    def _not_now(self, error: DeskError) -> None:
        asked, self._asked = self._asked, False
        self._slow.stop()
        if asked and isinstance(error, Refused):
            self._toasts.tell(shown(error.sentence))
        elif asked:
            self._toasts.warn(shown(error.sentence))


def _more(count: int) -> str:
    if not count:
        return tr("Restore a backup, or recover what can be read.")
    others = trn("{count} more problem", "{count} more problems", count)
    return tr("{others}. Restore a backup, or recover what can be read.", others=others)
