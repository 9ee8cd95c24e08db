"""Progress of long commands: on a terminal, and none in a pipe or beside JSON."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn


@contextmanager
def counting(
    words: str, *, as_json: bool, total: int | None = None
) -> Iterator[Callable[[int], bool]]:
    """A line on the error stream that counts.

    Args:
        words: what is counted, such as "rows read".
        as_json: whether the answer is for a program, which wants no line.
        total: how many there are; None if nobody knows.

    Yields:
        takes how many are done, and always says to go on.
    """
    if as_json or not sys.stderr.isatty():
        yield lambda _done: True
        return
    console = Console(file=sys.stderr)
    columns = (SpinnerColumn(), TextColumn(words), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(words, total=total)

        def step(done: int) -> bool:
            bar.update(task, completed=done)
            return True

        yield step
