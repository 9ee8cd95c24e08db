"""Run slow work off the GUI thread and bring its outcome back to it."""

import itertools
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid
from typing_extensions import override

from privdesk.domain.errors import DeskError

T = TypeVar("T")
_LOG = logging.getLogger(__name__)
_READERS = 2


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Who waits for a job."""

    key: str
    done: Callable[[object], None]
    failed: Callable[[DeskError], None]


class _Job(QRunnable):
    """One piece of work on a thread of the pool."""

    def __init__(
        self, token: int, work: Callable[[], object], report: Callable[[int, object, object], None]
    ) -> None:
        super().__init__()
        self._token = token
        self._work = work
        self._report = report

    @override
    def run(self) -> None:
        try:
            outcome = self._work()
        except Exception as error:  # noqa: BLE001 - an outermost door: every error goes to the window
            self._report(self._token, None, error)
        else:
            self._report(self._token, outcome, None)


def still_there(receiver: Callable[..., object]) -> bool:
    """Whether the screen that asked still exists; a lock or a closed window takes pages away."""
    owner = getattr(receiver, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


class Jobs(QObject):
    """Two lanes: reads may overtake each other, changes go one after the other.

    A read has a key; when a newer read with the same key was asked for, the older answer is
    dropped, so that a late answer never overwrites a fresh one. What nobody looks at yet, such as
    a count at the edge, is read behind: once everything else has its answer.
    """

    busy_changed = Signal(bool)
    crashed = Signal(object)
    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = itertools.count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._latest: dict[str, int] = {}
        self._behind: dict[str, Callable[[], None]] = {}
        self._reads = QThreadPool(self)
        self._reads.setMaxThreadCount(_READERS)
        self._changes = QThreadPool(self)
        self._changes.setMaxThreadCount(1)
        self._finished.connect(self._deliver)

    def read(
        self,
        key: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Ask for something; only the answer to the newest question with this key arrives."""
        self._start(self._reads, key, work, done, failed)

    def read_behind(
        self,
        key: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Ask for something once nothing else is under way; see `read`."""
        self._behind[key] = lambda: self.read(key, work, done, failed)
        QTimer.singleShot(0, self, self._go_behind)

    def _go_behind(self) -> None:
        if self._behind and not self._waiting:
            self._behind.pop(next(iter(self._behind)))()

    def change(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Change something; changes are done in the order in which they were asked for."""
        self._start(self._changes, "", work, done, failed)

    def _start(
        self,
        pool: QThreadPool,
        key: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        token = next(self._tokens)
        if not self._waiting:
            self.busy_changed.emit(True)
        if key:
            self._latest[key] = token
        self._waiting[token] = _Waiting(key, done, failed)  # type: ignore[arg-type]  # T is bound
        pool.start(_Job(token, work, self._finished.emit))

    @Slot(int, object, object)
    def _deliver(self, token: int, outcome: object, error: object) -> None:
        waiting = self._waiting.pop(token, None)
        if waiting is None:
            return
        if self._behind:
            QTimer.singleShot(0, self, self._go_behind)
        elif not self._waiting:
            self.busy_changed.emit(False)
        if waiting.key and self._latest.get(waiting.key) != token:
            return
        if error is None:
            if still_there(waiting.done):
                waiting.done(outcome)
        elif isinstance(error, DeskError):
            if still_there(waiting.failed):
                waiting.failed(error)
        else:
            _LOG.error("a job failed: %s", type(error).__name__)
            self.crashed.emit(error)

    @property
    def is_changing(self) -> bool:
        """Whether a change is under way."""
        return any(not waiting.key for waiting in self._waiting.values())

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return bool(self._waiting or self._behind)

    def finish(self) -> None:
        """Wait until every change is done, and drop the reads; used before the file closes."""
        self._behind.clear()
        self._reads.clear()
        self._changes.waitForDone()
        self._reads.waitForDone()
        self._waiting.clear()
