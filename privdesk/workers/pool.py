"""Workers that are kept warm between two questions."""

import atexit
import threading
from collections.abc import Iterator, Mapping

from privdesk.domain.errors import InvalidInput
from privdesk.workers.frames import Frame
from privdesk.workers.process import Limits, Patience, Worker

_USES = 100  # what a worker was asked so often may have grown; a fresh one goes on


class Pool:
    """Workers of one kind; each thread that asks gets one of its own.

    Args:
        limits: of each worker.
        idle: how many wait for the next question.
    """

    def __init__(self, limits: Limits, idle: int = 1) -> None:
        self._limits, self._most = limits, idle
        self._lock = threading.Lock()
        self._idle: list[Worker] = []
        self._busy: set[Worker] = set()
        atexit.register(self.let_go)

    def warm(self) -> None:
        """Have a worker ready; does not wait for it."""
        with self._lock:
            if not self._idle:
                self._idle.append(Worker(self._limits))

    def ask(
        self, work: str, told: Mapping[str, object], data: bytes = b"", *, patience: Patience
    ) -> Iterator[Frame]:
        """The pieces of an answer, see `Worker.ask`."""
        worker = self._take()
        is_sound = False
        try:
            yield from worker.ask(work, told, data, patience=patience)
            is_sound = True
        except InvalidInput:
            is_sound = True
            raise
        finally:
            self._give_back(worker, is_sound=is_sound)

    def let_go(self) -> None:
        """End all workers, with what they remember of papers; the next question starts another."""
        with self._lock:
            idle, self._idle = self._idle, []
            for worker in self._busy:
                worker.end()
        for worker in idle:
            worker.close()

    def _take(self) -> Worker:
        with self._lock:
            worker = self._idle.pop() if self._idle else Worker(self._limits)
            self._busy.add(worker)
            return worker

    def _give_back(self, worker: Worker, *, is_sound: bool) -> None:
        with self._lock:
            self._busy.discard(worker)
            if is_sound and len(self._idle) < self._most and worker.asked < _USES:
                self._idle.append(worker)
                return
        worker.close()
