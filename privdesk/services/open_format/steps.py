"""How an export or an import tells how far it is, and hears whether to go on."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from privdesk.domain.errors import Refused

T = TypeVar("T")

Steps = Callable[[int, int], bool]
"""Hears how many steps of how many are done; False stops, and nothing is left behind."""

STOPPED = "Stopped. Nothing was made."
_EVERY = 500
PER_STEP = 16 * 1024
"""Bytes of a file that take as long as a row."""


def always(_done: int, _of: int) -> bool:
    """Go on to the end."""
    return True


class Counter:
    """Counts the steps.

    Args:
        goes_on: is told every few hundred steps.
        total: how many there will be.
    """

    def __init__(self, goes_on: Steps, total: int) -> None:
        self._goes_on, self._total = goes_on, total
        self._done = self._told = 0

    def step(self, steps: int = 1) -> None:
        """Some more are done.

        Raises:
            Refused: it shall not go on.
        """
        self._done += steps
        if self._done - self._told >= _EVERY:
            self._told = self._done
            if not self._goes_on(min(self._done, self._total), self._total):
                raise Refused(STOPPED)

    def each(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The same bytes, counted."""
        for piece in pieces:
            self.step(1 + len(piece) // PER_STEP)
            yield piece
