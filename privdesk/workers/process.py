"""Start a worker, ask it, and end it when it takes too long or is not wanted any more."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from typing_extensions import override

from privdesk.workers.frames import BadFrame, Frame, read_frame, unpacked, write_frame

WORKER = "--worker"
"""What a frozen program is called with to be a worker instead of starting."""

_MODULE = "privdesk.workers.worker"
_LOOK_S = 0.1  # between two looks whether the answer is still wanted
_START_S = 60  # a machine that starts a process slower is not fit for work
_SECRET = "PRIVDESK_"  # noqa: S105 - names of variables that may hold a passphrase


class End(StrEnum):
    """Why there is no answer."""

    LATE = "late"
    STOPPED = "stopped"
    BROKEN = "broken"


class Ended(Exception):
    """The worker has ended before its answer.

    Attributes:
        why: it took too long, nobody wants it any more, or the file broke it or its memory.
    """

    def __init__(self, why: End) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Limits:
    """What a worker gets.

    Attributes:
        memory: bytes of address space.
        load: modules that it imports before it is asked.
    """

    memory: int
    load: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an answer may take, in seconds.

    Attributes:
        processor: time of the processor for a piece, where the system can count it; 0 for no limit.
        piece: by the clock on the wall, which also runs while the machine does other things.
        whole: for all pieces.
    """

    processor: float = 0
    piece: float = float("inf")
    whole: float = float("inf")


def wanted() -> bool:
    """An answer that is wanted in any case."""
    return True


class Worker:
    """One process; it belongs to one thread at a time, only `end` may come from any.

    Raises:
        Ended: the system starts no process.
    """

    def __init__(self, limits: Limits) -> None:
        self.asked = 0
        self._is_ready = False
        self._stopped = False
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
            )
        except OSError as error:  # the system has no room for another process
            raise Ended(End.BROKEN) from error
        self._send({"load": limits.load, "memory": limits.memory})

    def ask(
        self,
        work: str,
        told: Mapping[str, object],
        data: bytes = b"",
        *,
        patience: Patience,
        is_wanted: Callable[[], bool] = wanted,
    ) -> Iterator[Frame]:
        """The pieces of an answer.

        Args:
            work: module and function, such as "privdesk.pdf.paper_work:page".
            told: facts for it.
            data: bytes for it.
            patience: when it is ended.
            is_wanted: asked from another thread, several times a second; False ends it at once.

        Raises:
            InvalidInput: what it read cannot be read; says why.
            Ended: it has ended without an answer.
        """
        self.asked += 1
        watch = _Watch(self._process, patience, is_wanted)
        watch.start()
        try:
            self._send({"work": work, "told": told, "processor": patience.processor}, data)
            if self._is_ready:
                watch.has_begun()
            while True:
                frame = self._receive()
                if watch.why is not None or frame is None:
                    raise Ended(self._reason(watch))
                facts, piece = frame
                if "ready" in facts:
                    self._is_ready = True
                    watch.has_begun()
                    continue
                if "end" in facts:
                    return
                if "refused" in facts:
                    raise unpacked(facts["refused"])
                if "told" not in facts:
                    raise Ended(End.BROKEN)
                watch.goes_on()
                yield facts["told"], piece
        finally:
            watch.stop()

    def end(self) -> None:
        """End the process, whatever it does; who asks it hears that it was stopped."""
        self._stopped = True
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """End the process and let go of its pipes; by the thread it belongs to."""
        self.end()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:  # what was not sent yet is not wanted any more
                    continue

    def _send(self, facts: Mapping[str, object], data: bytes = b"") -> None:
        assert self._process.stdin is not None
        try:
            write_frame(self._process.stdin, facts, data)
        except (BrokenPipeError, OSError):
            return  # it has ended; what it would have answered tells

    def _receive(self) -> Frame | None:
        assert self._process.stdout is not None
        try:
            return read_frame(self._process.stdout)
        except (BadFrame, OSError, ValueError):
            return None

    def _reason(self, watch: "_Watch") -> End:
        if watch.why is not None:
            return watch.why
        if self._stopped:
            return End.STOPPED
        self._process.kill()
        used_up = self._process.wait() == -getattr(signal, "SIGPROF", 0)
        return End.LATE if used_up else End.BROKEN


class _Watch(threading.Thread):
    """Ends a process that takes too long, or whose answer nobody wants any more."""

    def __init__(
        self,
        process: "subprocess.Popen[bytes]",
        patience: Patience,
        is_wanted: Callable[[], bool],
    ) -> None:
        super().__init__(daemon=True)
        self._process, self._patience, self._is_wanted = process, patience, is_wanted
        self._over = threading.Event()
        self._piece_ends = self._whole_ends = time.monotonic() + _START_S
        self.why: End | None = None

    def has_begun(self) -> None:
        """The process is ready only now."""
        self._whole_ends = time.monotonic() + self._patience.whole
        self.goes_on()

    def goes_on(self) -> None:
        """A piece has come."""
        self._piece_ends = time.monotonic() + self._patience.piece

    @override
    def run(self) -> None:
        while not self._over.wait(_LOOK_S):
            if time.monotonic() > min(self._piece_ends, self._whole_ends):
                self.why = End.LATE
            elif not self._is_wanted():
                self.why = End.STOPPED
            if self.why is not None:
                self._process.kill()
                return

    def stop(self) -> None:
        """Watch no more."""
        self._over.set()
        self.join()


def _command() -> list[str]:
    """How a worker is started: -P keeps what lies in the present folder from being run."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER]
    return [sys.executable, "-P", "-m", _MODULE]


def _environment() -> dict[str, str]:
    """Ours without what is secret."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_SECRET)}
    root = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, (root, kept.get("PYTHONPATH"))))
    return {**kept, "PYTHONPATH": path}


__all__ = ["WORKER", "End", "Ended", "Limits", "Patience", "Worker", "wanted"]
