"""Try an import without saving: every row's fate, counted, and kept small."""

import json
import zlib
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from privdesk.domain.errors import Refused
from privdesk.domain.imports import Fate, Plan, RowFate, Table
from privdesk.domain.said import said
from privdesk.services.desk import Desk
from privdesk.services.going_on import GoesOn, always
from privdesk.services.imports.judging import Judged, judge
from privdesk.services.imports.survey import wanted_rows

_BLOCK = 500
_OPEN_BLOCKS = 8


class Lot(StrEnum):
    """Rows of a table that are looked at together."""

    ALL = "all"
    NEW = "new"
    REPAIRED = "repaired"
    KNOWN = "known"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"


class FateBook:
    """The fates of many rows in the order of the table, packed: a tenth of what they take open.

    They hold names, so they lie in memory and never in a file.
    """

    def __init__(self) -> None:
        self._packed: list[bytes] = []
        self._filling: list[RowFate] = []
        self._places: dict[Lot, array[int]] = {lot: array("L") for lot in Lot}
        self._opened: dict[int, list[RowFate]] = {}

    def add(self, fate: RowFate) -> None:
        """Note what becomes of the next row."""
        place = self.count(Lot.ALL)
        self._places[Lot.ALL].append(place)
        self._places[Lot(fate.fate.value)].append(place)
        if fate.fate is Fate.NEW and fate.reasons:
            self._places[Lot.REPAIRED].append(place)
        self._filling.append(fate)
        if len(self._filling) == _BLOCK:
            rows = [(r.row, r.fate, r.label, r.reasons, r.number) for r in self._filling]
            told = json.dumps(rows)
            self._packed.append(zlib.compress(told.encode(), level=1))
            self._filling = []

    def count(self, lot: Lot = Lot.ALL) -> int:
        """How many rows are in a lot."""
        return len(self._places[lot])

    def page(self, lot: Lot, first: int, many: int) -> tuple[RowFate, ...]:
        """Some rows of a lot, from the one at a place on."""
        return tuple(self._at(place) for place in self._places[lot][first : first + many])

    def __iter__(self) -> Iterator[RowFate]:
        """All rows, in the order of the table."""
        for packed in self._packed:
            yield from _opened(packed)
        yield from self._filling

    def _at(self, place: int) -> RowFate:
        number, inside = divmod(place, _BLOCK)
        if number == len(self._packed):
            return self._filling[inside]
        block = self._opened.get(number)
        if block is None:
            if len(self._opened) == _OPEN_BLOCKS:
                self._opened.pop(next(iter(self._opened)))
            block = self._opened[number] = _opened(self._packed[number])
        return block[inside]


def _opened(packed: bytes) -> list[RowFate]:
    return [
        RowFate(row, Fate(fate), label, tuple(reasons), number)
        for row, fate, label, reasons, number in json.loads(zlib.decompress(packed))
    ]


@dataclass(frozen=True, slots=True)
class Tally:
    """What an import would do.

    Attributes:
        rows: every row's fate, in the order of the table; empty rows are left out.
        counts: rows of each fate.
        repaired: rows of which something was repaired or assumed.
    """

    rows: FateBook
    counts: dict[Fate, int]
    repaired: int


def tally(judged: Iterable[Judged]) -> Tally:
    """Count fates."""
    book, empty = FateBook(), 0
    for one in judged:
        if one.fate.fate is Fate.EMPTY:
            empty += 1
        else:
            book.add(one.fate)
    told = [fate for fate in Fate if fate is not Fate.EMPTY]
    counts = {fate: book.count(Lot(fate.value)) for fate in told} | {Fate.EMPTY: empty}
    return Tally(book, counts, book.count(Lot.REPAIRED))


def try_out(desk: Desk, path: Path, table: Table, plan: Plan, goes_on: GoesOn = always) -> Tally:
    """Say of each row of a file what an import would do with it; changes nothing.

    Args:
        desk: the open case file.
        path: the file.
        table: as it was looked at.
        plan: by which rows are taken over.
        goes_on: hears how many rows are done.

    Raises:
        InvalidInput: the file cannot be read to its end.
        Refused: it was stopped.
    """
    return tally(
        heard(judge(desk, plan, table.headings, wanted_rows(path, table.layout, goes_on)), goes_on)
    )


def heard(judged: Iterable[Judged], goes_on: GoesOn) -> Iterator[Judged]:
    """The rows one by one, while somebody hears how many are done and may stop it.

    Raises:
        Refused: it was stopped.
    """
    for done, one in enumerate(judged):
        if done % _BLOCK == 0 and not goes_on(done):
            raise Refused(said("Stopped. Nothing was changed."))
        yield one
