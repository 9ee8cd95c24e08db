"""A figure with the cases behind it, and the tally that collects figures of one period."""

import math
import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter

from privdesk.domain.figures.facts import CaseFacts
from privdesk.domain.figures.periods import Period

NONE = "none"
"""The part of a figure whose cases name no member."""

_KEY = attrgetter("id")
Key = tuple[str, str]
"""Id of a figure in the definitions, and its member; the member is empty for the whole."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A value and where it comes from.

    Attributes:
        value: the number: cases, days, or for a share the cases that meet it; None where there is
            nothing to measure.
        cases: keys of the cases behind it, in the order of receipt; of a share those that meet it.
        of: keys of the cases that a share or a measure is taken from; None for a count.
        hidden: whether a public version keeps it back.
    """

    value: float | None
    cases: tuple[int, ...]
    of: tuple[int, ...] | None = None
    hidden: bool = False

    @property
    def rate(self) -> float | None:
        """Of a share, the part from 0 to 1; None without cases."""
        return len(self.cases) / len(self.of) if self.of else None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a period beside those of the periods before.

    Attributes:
        id: as the definitions document names it, such as "complaints.received".
        member: such as "choice"; empty for the whole.
        now: in the period.
        before: in the periods before, the earliest first.
    """

    id: str
    member: str
    now: Amount
    before: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class Targets:
    """In how many calendar days the office answers, by its policy pack."""

    complaint: int = 45
    request: int = 30


@dataclass(frozen=True, slots=True)
class Summary:
    """All figures of a period.

    Attributes:
        period: what they are about.
        before: the periods they are compared with, the earliest first.
        as_of: what was known at the end of this calendar date.
        figures: in the order in which they are told.
        numbers: the case number of each key.
        days: from receipt to answer, of each answered case by its key.
        targets: in how many days the office answers.
        is_public: whether small numbers are hidden and no case is named.
    """

    period: Period
    before: tuple[Period, ...]
    as_of: date
    figures: tuple[Figure, ...]
    numbers: Mapping[int, str]
    days: Mapping[int, int]
    targets: Targets
    is_public: bool = False

    def figure(self, figure_id: str, member: str = "") -> Figure:
        """One figure.

        Raises:
            KeyError: this summary has no such figure.
        """
        for figure in self.figures:
            if (figure.id, figure.member) == (figure_id, member):
                return figure
        raise KeyError(figure_id, member)

    def members(self, figure_id: str) -> tuple[Figure, ...]:
        """The parts of a figure, in their order."""
        return tuple(f for f in self.figures if f.id == figure_id and f.member)


@dataclass(slots=True)
class Tally:
    """Figures of one period.

    Attributes:
        found: by id and member.
        order: the ids in the order in which they were added, those without a member too.
    """

    found: dict[Key, Amount] = field(default_factory=dict)
    order: dict[str, None] = field(default_factory=dict)

    def _put(self, figure: str, member: str, amount: Amount) -> None:
        self.order.setdefault(figure)
        self.found[figure, member] = amount

    def count(self, figure: str, cases: Iterable[CaseFacts], member: str = "") -> None:
        """Add a number of cases; a case that comes twice counts twice."""
        self._keys(figure, member, map(_KEY, cases))

    def _keys(self, figure: str, member: str, cases: Iterable[int]) -> None:
        keys = tuple(cases)
        self._put(figure, member, Amount(len(keys), keys))

    def share(
        self,
        figure: str,
        of: Iterable[CaseFacts],
        holds: Callable[[CaseFacts], bool],
        member: str = "",
    ) -> None:
        """Add how many of some cases meet a condition."""
        whole = tuple(of)
        part = tuple(case.id for case in whole if holds(case))
        self._put(figure, member, Amount(len(part), part, tuple(map(_KEY, whole))))

    def measure(
        self,
        figure: str,
        cases: Iterable[CaseFacts],
        of_days: Callable[[list[int]], float],
        member: str = "",
    ) -> None:
        """Add a measure of the days that answered cases took."""
        took = {case.id: days for case in cases if (days := case.days) is not None}
        keys, spent = tuple(took), list(took.values())
        self._put(figure, member, Amount(of_days(spent) if spent else None, keys, keys))

    def mean_of(
        self, figure: str, cases: Sequence[CaseFacts], days: Sequence[int], member: str = ""
    ) -> None:
        """Add the mean of some days, one number for each case."""
        keys = tuple(map(_KEY, cases))
        self._put(figure, member, Amount(statistics.fmean(days) if days else None, keys, keys))

    def parts(
        self,
        figure: str,
        cases: Iterable[CaseFacts],
        members_of: Callable[[CaseFacts], Sequence[str]],
        listed: Iterable[str] = (),
    ) -> None:
        """Add the number of cases of each member; `NONE` holds those that name none."""
        self.order.setdefault(figure)
        found: dict[str, list[int]] = {member: [] for member in listed}
        named = set(found)
        for case in cases:
            for member in members_of(case) or (NONE,):
                keys = found.get(member)
                if keys is None:
                    keys = found[member] = []
                keys.append(case.id)
        others = sorted(found.keys() - named - {NONE})
        ordered = (member for member in found if member in named)
        for member in (*ordered, *others, *({NONE} & found.keys() - named)):
            self._keys(figure, member, found[member])


def median(days: list[int]) -> float:
    """The middle value, or the mean of the two in the middle."""
    return float(statistics.median(days))


def mean(days: list[int]) -> float:
    """The arithmetic mean."""
    return statistics.fmean(days)


def percentile_90(days: list[int]) -> float:
    """The smallest value that nine of ten do not exceed (nearest rank)."""
    return float(sorted(days)[math.ceil(0.9 * len(days)) - 1])
