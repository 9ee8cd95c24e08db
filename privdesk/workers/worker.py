"""The process itself: it does what it is told, one thing after the other, until the pipe closes."""

import importlib
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import IO, Any

from privdesk.domain.errors import InvalidInput
from privdesk.workers.confine import confine
from privdesk.workers.frames import BadFrame, Frame, packed, read_frame, write_frame

Work = Callable[[Mapping[str, Any], bytes], Iterator[Frame]]
"""What a worker can do: it gets facts and bytes and gives some, piece by piece."""


def main() -> None:
    """Get ready, then answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one who asks
    asked, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    with suppress(BadFrame, BrokenPipeError):
        start = read_frame(asked)
        if start is None:
            return
        for module in start[0]["load"]:
            importlib.import_module(module)
        confine(start[0]["memory"])
        write_frame(answers, {"ready": True})
        while (question := read_frame(asked)) is not None:
            _answer(answers, *question)
            del question


def _answer(stream: IO[bytes], facts: Mapping[str, Any], data: bytes) -> None:
    module, _colon, name = facts["work"].partition(":")
    try:
        work: Work = getattr(importlib.import_module(module), name)
        for told, piece in _timed(work(facts["told"], data), facts["processor"]):
            write_frame(stream, {"told": told}, piece)
        write_frame(stream, {"end": True})
    except InvalidInput as error:
        write_frame(stream, {"refused": packed(error.problems)})
    except (MemoryError, RecursionError):
        write_frame(stream, {"broken": True})


def _timed(pieces: Iterator[Frame], seconds: float) -> Iterator[Frame]:
    """The pieces; the system ends this process if one takes more time of the processor."""
    if not seconds or not hasattr(signal, "setitimer"):  # not on Windows
        yield from pieces
        return
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    try:
        while True:
            signal.setitimer(signal.ITIMER_PROF, seconds)
            piece = next(pieces, None)
            signal.setitimer(signal.ITIMER_PROF, 0)
            if piece is None:
                return
            yield piece
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


if __name__ == "__main__":
    main()
