"""Have a file read by a process of its own, which is ended when it takes too long."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from typing_extensions import override

from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.imports.tables import Table, TableLayout, TableRow, headings_of
from privdesk.domain.said import counted, said
from privdesk.exchange.sheets import limits
from privdesk.exchange.sheets.headings import header_row

_WORKER = "privdesk.exchange.sheets.worker"
READ_SHEET = "--read-sheet"
"""What a frozen program is called with to read a file instead of starting."""
_LOOK_S = 0.2  # between two looks whether the rows are still wanted
_TOP = 30  # rows among which the headings stand
_LOOKED_AT = 2000  # rows from which columns are understood


def look(path: Path, wish: TableLayout | None = None, *, known: frozenset[str]) -> Table:
    """The layout of a file and its first rows.

    Args:
        path: a CSV, XLSX, XLS or ODS file.
        wish: what is known of the layout; its empty parts are found, and so is a header row of -1.
        known: headings as they are compared, by which the row of the headings is found.

    Raises:
        InvalidInput: it cannot be read; says why.
    """
    wish = wish or TableLayout(header_row=-1)
    first: list[list[str]] = []
    whole = True
    with _answers(path, wish, lambda: True) as answers:
        head = next(answers)
        for answer in answers:
            first.extend(answer["rows"])
            if len(first) >= _LOOKED_AT:
                whole = False
                break
    if not any(any(cells) for cells in first):
        raise _refusal(said("{name} holds no rows.", name=path.name))
    header = header_row(first, known) if wish.header_row < 0 else wish.header_row
    above = first[header - 1] if 0 < header <= len(first) else []
    below = first[header:]
    width = max((len(cells) for cells in (above, *below)), default=0)
    return Table(
        name=path.name,
        layout=TableLayout(head["encoding"], head["separator"], head["sheet"], header),
        sheets=tuple(head["sheets"]),
        headings=headings_of(tuple(above), width),
        rows=tuple((number, tuple(cells)) for number, cells in enumerate(below, start=header + 1)),
        is_whole=whole,
        top=tuple(tuple(cells) for cells in first[:_TOP]),
        problems=_problems(head["odd"]),
    )


def _problems(odd: int) -> tuple[str, ...]:
    if not odd:
        return ()
    told = counted(
        "{count} line is not UTF-8 as the others are, and read as Windows-1252.",
        "{count} lines are not UTF-8 as the others are, and read as Windows-1252.",
        odd,
    )
    return (told,)


def rows(
    path: Path, layout: TableLayout, is_wanted: Callable[[], bool] = lambda: True
) -> Iterator[TableRow]:
    """Every row of a file below its headings, with its number in the sheet.

    Args:
        path: the file.
        layout: how it is read.
        is_wanted: asked from another thread, several times a second; False ends it at once, even
            while a workbook is still unpacked.

    Raises:
        InvalidInput: it cannot be read to its end; says why.
        Refused: it is not wanted any more.
    """
    number = 0
    with _answers(path, layout, is_wanted) as answers:
        next(answers)
        for answer in answers:
            for cells in answer["rows"]:
                number += 1
                if number > layout.header_row:
                    yield number, tuple(cells)


class _Watch(threading.Thread):
    """Ends a process that takes too long, or whose rows nobody wants any more."""

    def __init__(self, process: "subprocess.Popen[bytes]", is_wanted: Callable[[], bool]) -> None:
        super().__init__(daemon=True)
        self._process, self._is_wanted = process, is_wanted
        self._over = threading.Event()
        self.is_late = self.is_stopped = False

    @override
    def run(self) -> None:
        end = time.monotonic() + limits.SECONDS
        while not self._over.wait(_LOOK_S):
            self.is_late = time.monotonic() > end
            self.is_stopped = not self.is_late and not self._is_wanted()
            if self.is_late or self.is_stopped:
                self._process.kill()
                return

    def stop(self) -> None:
        """Watch no more."""
        self._over.set()
        self.join()


@contextmanager
def _answers(
    path: Path, layout: TableLayout, is_wanted: Callable[[], bool]
) -> Iterator[Iterator[Mapping[str, Any]]]:
    if not path.is_file():
        raise _refusal(said("{name} is not there, or no file.", name=path.name))
    asked = {
        "path": str(path.absolute()),
        "encoding": layout.encoding,
        "separator": layout.separator,
        "sheet": layout.sheet,
    }
    command, environment = _command()
    process = subprocess.Popen(  # noqa: S603 - our own program, told what to read by its input
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    watch = _Watch(process, is_wanted)
    watch.start()
    try:
        assert process.stdin is not None
        process.stdin.write(json.dumps(asked).encode() + b"\n")
        process.stdin.close()
        yield _lines(process, path, watch)
    finally:
        watch.stop()
        process.kill()
        if process.stdout is not None:
            process.stdout.close()
        process.wait()


def _lines(
    process: "subprocess.Popen[bytes]", path: Path, watch: _Watch
) -> Iterator[Mapping[str, Any]]:
    assert process.stdout is not None
    for line in process.stdout:
        if watch.is_stopped:  # what is in the pipe already is not wanted either
            break
        try:
            answer = json.loads(line)
        except ValueError:  # it was ended in the middle of a line
            break
        if "error" in answer:
            raise _refusal(answer["error"])
        if "end" in answer:
            return
        yield answer
    if watch.is_stopped:
        raise Refused(said("Stopped. Nothing was changed."))
    if watch.is_late:
        raise _refusal(
            said(
                "{name} takes longer than {minutes} minutes to read.",
                name=path.name,
                minutes=limits.SECONDS // 60,
            )
        )
    raise _refusal(
        said(
            "{name} needs more memory than Privdesk gives, or breaks what reads it. "
            "Save the table alone, as CSV.",
            name=path.name,
        )
    )


def _command() -> tuple[Sequence[str], Mapping[str, str]]:
    """How the process is started: -P keeps what lies in the present folder from being run."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_SHEET], os.environ
    root = Path(__file__).resolve().parents[3]
    return [sys.executable, "-P", "-m", _WORKER], {**os.environ, "PYTHONPATH": str(root)}


def _refusal(sentence: str) -> InvalidInput:
    return InvalidInput((Problem("table", sentence),))
