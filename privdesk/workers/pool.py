"""Workers that are kept warm between two questions."""

import atexit
import threading
from collections.abc import Callable, Generator, Mapping
from weakref import WeakSet

from privdesk.domain.errors import InvalidInput
from privdesk.workers.frames import Frame
from privdesk.workers.process import Limits, Patience, Worker, wanted

_USES = 100  # what a worker was asked so often may have grown; a fresh one goes on


_POOLS: "WeakSet[Pool]" = WeakSet()


def let_all_go() -> None:
    """End every worker of this process, with what it remembers of papers and tables."""
    for pool in tuple(_POOLS):
        pool.let_go()


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
        _POOLS.add(self)
        atexit.register(self.let_go)

    def warm(self) -> None:
        """Have a worker ready; does not wait for it."""
        with self._lock:
            if not self._idle:
                self._idle.append(Worker(self._limits))

    def ask(
        self,
        work: str,
        told: Mapping[str, object],
        data: bytes = b"",
        *,
        patience: Patience,
        is_wanted: Callable[[], bool] = wanted,
        is_light: bool = True,
    ) -> Generator[Frame]:
        """The pieces of an answer, see `Worker.ask`.

        Args:
            work: module and function.
            told: facts for it.
            data: bytes for it.
            patience: when it is ended.
            is_wanted: asked from another thread; False ends it at once.
            is_light: whether the worker is as good as fresh afterwards; one that had much in its
                memory is ended.
        """
        worker = self._take()
        is_sound = False
        try:
            yield from worker.ask(work, told, data, patience=patience, is_wanted=is_wanted)
            is_sound = is_light
        except InvalidInput:
            is_sound = is_light
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
