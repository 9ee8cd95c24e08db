"""Backs up in the background: each hour in which something was changed, and on demand."""

import threading
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from privdesk.domain.errors import CaseFileError, DeskError
from privdesk.services.backups import Backup, back_up_twice, backups_of, folder_of, keep_private
from privdesk.services.reading import Reading
from privdesk.ui.days import clock_time
from privdesk.ui.language import tr, trn
from privdesk.ui.session import Session

_HOUR_MS = 3_600_000
_FIRST_MS = 60_000
_SLOW_MS = 300


class BackupTimer(QObject):
    """Keeps the backups of one open case file fresh; a sample file is backed up on demand only.

    Args:
        session: the open desk.
        parent: as ever.

    Signals:
        made: a `Backup`, and whether a person asked for it.
        latest: a `Backup` or None, at the start.
        half: a `DeskError`: there is a backup, but none in the second folder.
        failed: a `DeskError`; earlier backups are as they were.
        slow: a person asked, and it takes a while; `give_up` ends it.
    """

    made = Signal(object, bool)
    latest = Signal(object)
    half = Signal(object)
    failed = Signal(object)
    slow = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = False
        self._changed = False
        self._stop = threading.Event()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.hour_passed)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self.slow)
        session.changed.connect(self._note_change)
        session.closing.connect(self._end)

    def start(self) -> None:
        """Look what is there; the first change is backed up soon, the others each hour."""
        self._timer.start(_FIRST_MS)
        folder, second = self._folder(), self._session.settings.second_folder
        path = self._session.desk.file.path

        def look(_reading: Reading) -> Backup | None:
            keep_private(path, (folder, *([Path(second)] if second else ())))
            return _newest(path, folder)

        self._session.ask("backups", look, self.latest.emit, behind=True)

    def stop(self) -> None:
        """Back up no more."""
        self._timer.stop()

    def now(self) -> None:
        """Back up because a person wants it."""
        self._asked = True
        self._slow.start()
        self._begin()

    def give_up(self) -> None:
        """Let the backup under way end soon; those before are as they were."""
        self._stop.set()

    def _end(self) -> None:
        """The file closes; a backup that waits for somebody shall not hold that up."""
        self.give_up()
        self._slow.stop()

    def hour_passed(self) -> None:
        """Back up if something was changed since the last time."""
        self._timer.setInterval(_HOUR_MS)
        session = self._session
        if self._changed and not session.is_locked and not session.desk.is_rehearsal:
            self._begin()

    def _folder(self) -> Path:
        return folder_of(self._session.desk.file.path, self._session.settings.backup_folder)

    def _begin(self) -> None:
        self._changed = False
        self._stop.set()  # one that is under way is overtaken
        stop = self._stop = threading.Event()
        folder, chosen = self._folder(), self._session.settings.second_folder
        second = Path(chosen) if chosen else None

        def work(reading: Reading) -> tuple[Backup, CaseFileError | None]:
            return back_up_twice(reading.desk, folder, second, lambda: not stop.is_set())

        self._session.ask("backup", work, self._done, self._failed)

    def _done(self, made: tuple[Backup, CaseFileError | None]) -> None:
        asked, self._asked = self._asked, False
        self._slow.stop()
        backup, trouble = made
        self.made.emit(backup, asked and trouble is None)
        self._session.looked_after.emit()
        if trouble is not None:
            self.half.emit(trouble)

    def _failed(self, error: DeskError) -> None:
        self._asked, self._changed = False, True
        self._slow.stop()
        self.failed.emit(error)

    def _note_change(self, _changes: object) -> None:
        self._changed = True


def _newest(path: Path, folder: Path) -> Backup | None:
    return next(iter(backups_of(path, folder)), None)


def words_of(backup: Backup | None, now: datetime) -> str:
    """What the strip says: "Backed up 8:40 AM", "Last backup 9 days ago" or "No backup yet"."""
    if backup is None:
        return tr("No backup yet")
    days = (now.date() - backup.made.date()).days
    if days <= 0:
        return tr("Backed up {time}", time=clock_time(backup.made.time()))
    return trn("Last backup yesterday", "Last backup {count} days ago", days)
