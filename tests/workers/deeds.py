"""What a worker is made to do by the tests, good and bad."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import counted
from privdesk.workers.frames import Frame


def count(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    for number in range(told["to"]):
        yield {"number": number, "process": os.getpid()}, data * number


def prints(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    os.write(1, b"a library prints")
    sys.stdout.write("this too")
    sys.stdout.flush()
    yield {}, data


def refuses(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    yield {}, b""
    sentence = counted("{count} page is damaged.", "{count} pages are damaged.", 3)
    raise InvalidInput((Problem("file", sentence),))


def spins(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    yield {}, b""
    while True:
        pass


def waits(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    threading.Event().wait()
    yield {}, b""


def dies(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    os.abort()
    yield {}, b""


def is_killed(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    yield {"process": os.getpid()}, b""
    threading.Event().wait()


def trips(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    yield {}, b""
    raise KeyError


def lies(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    """Writes to the pipe itself, as one would who has taken the worker over."""
    for number in range(3, 10):
        try:
            os.write(number, b"\xff" * 64)
        except OSError:
            continue
    yield {}, b""


def grabs(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    yield {"got": len(bytearray(told["bytes"]))}, b""


def tries(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    """What each forbidden thing ended with."""

    def write() -> None:
        Path(told["path"]).write_bytes(b"x")

    deeds: dict[str, Callable[[], object]] = {
        "socket": socket.socket,
        "local socket": lambda: socket.socket(socket.AF_UNIX),
        "program": lambda: subprocess.run(["/bin/true"], check=False),
        "kill": lambda: os.kill(os.getppid(), 0),
        "write": write,
    }
    for name, deed in deeds.items():
        try:
            deed()
        except OSError as error:
            yield {"name": name, "error": type(error).__name__}, b""
        else:
            yield {"name": name, "error": ""}, b""


def environment(told: Mapping[str, Any], data: bytes) -> Iterator[Frame]:
    yield (
        {"names": sorted(os.environ), "ignores": signal.getsignal(signal.SIGINT) == signal.SIG_IGN},
        b"",
    )
