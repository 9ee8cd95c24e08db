"""Print for a person or for a program: the same facts as words or as JSON."""

import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

from privdesk.domain.errors import (
    CaseFileError,
    DeskError,
    InvalidInput,
    NotFound,
    Refused,
)

if TYPE_CHECKING:
    from privdesk.services.changes import ChangeSet

_WIDE = 240  # columns where no terminal sets a width


def plain(text: str) -> str:
    """The text on one line, without characters that steer a terminal."""
    spaced = " ".join(text.split())
    return "".join(char for char in spaced if unicodedata.category(char) != "Cc")


def say(line: str) -> None:
    """Print a line of words."""
    print("".join(c for c in line if c in "\n\t" or unicodedata.category(c) != "Cc"))  # noqa: T201


def warn(sentence: str) -> None:
    """Print what is to be known beside the answer on the error stream."""
    print(f"Note: {sentence}", file=sys.stderr)  # noqa: T201


def say_json(value: Mapping[str, object]) -> None:
    """Print a value as JSON."""
    print(_json(value, sys.stdout))  # noqa: T201


def _json(value: Mapping[str, object], stream: TextIO) -> str:
    utf8 = (stream.encoding or "").lower().replace("-", "") == "utf8"
    return json.dumps(value, indent=2, ensure_ascii=not utf8)


def answer(as_json: bool, value: Mapping[str, object], words: Callable[[], None]) -> None:
    """Print JSON if it was asked for, else words."""
    if as_json:
        say_json(value)
    else:
        words()


def report(as_json: bool, changes: "ChangeSet", **more: object) -> None:
    """Say what a change did, and in JSON which case and letter it touched."""
    told = {"done": changes.sentence, **more}
    if changes.letter_id is not None:
        told["letter"] = changes.letter_id
    answer(as_json, told, lambda: say(changes.sentence))


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows under heads; what comes from a person is never read as markup."""
    # rich is large; JSON needs none of it.
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=sys.stdout, markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        console.width = _WIDE
    grid = Table(box=None, pad_edge=False, header_style="bold")
    for head in heads:
        grid.add_column(head, no_wrap=True, overflow="ellipsis")
    for row in rows:
        grid.add_row(*(Text(plain(cell)) for cell in row))
    console.print(grid)


_KINDS: tuple[tuple[type[DeskError], str], ...] = (
    (CaseFileError, "case_file"),
    (InvalidInput, "invalid_input"),
    (NotFound, "not_found"),
    (Refused, "refused"),
)


def complain(error: DeskError, *, as_json: bool) -> None:
    """Print what went wrong on the error stream."""
    if not as_json:
        print(f"Error: {error.sentence}", file=sys.stderr)  # noqa: T201
        return
    kind = next((name for known, name in _KINDS if isinstance(error, known)), "error")
    told: dict[str, object] = {"error": error.sentence, "kind": kind}
    if isinstance(error, InvalidInput):
        told["problems"] = [
            {"field": problem.field, "sentence": problem.sentence} for problem in error.problems
        ]
    if isinstance(error, Refused):
        told["overridable"] = error.overridable
    print(_json(told, sys.stderr), file=sys.stderr)  # noqa: T201
