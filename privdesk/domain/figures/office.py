"""What is known of an office on a day, laid out by period, so that each figure reads its cases."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from privdesk.domain.figures.facts import CaseFacts
from privdesk.domain.figures.periods import Period
from privdesk.domain.vocabulary import Kind

_NO_CASES: tuple[CaseFacts, ...] = ()


class KnownCases:
    """Cases as they were known at the end of a day; those that were merged count once.

    Args:
        cases: all that are on record.
        periods: the ones that are told of, the earliest first, each after the other.
        as_of: what came later is not known.
    """

    def __init__(self, cases: Iterable[CaseFacts], periods: Sequence[Period], as_of: date) -> None:
        seen = (case.known_on(as_of) for case in joined(cases))
        self.all = [case for case in seen if case is not None]
        self.all.sort(key=lambda case: (case.received, case.id))
        self._received: dict[tuple[Period, Kind], list[CaseFacts]] = {}
        self._present: dict[tuple[Period, Kind], list[CaseFacts]] = {}
        self.by_kind: dict[Kind, list[CaseFacts]] = {}
        for case in self.all:
            self.by_kind.setdefault(case.kind, []).append(case)
        firsts, end = [period.first for period in periods], periods[-1].last
        for kind, cases_of_kind in self.by_kind.items():
            here: list[list[CaseFacts]] = [[] for _ in periods]
            came: list[list[CaseFacts]] = [[] for _ in periods]
            for case in cases_of_kind:
                if case.received > end:
                    continue
                begins = bisect_right(firsts, case.received) - 1
                for place in range(max(begins, 0), bisect_right(firsts, case.last_open)):
                    here[place].append(case)
                if begins >= 0:
                    came[begins].append(case)
            for place, period in enumerate(periods):
                self._present[period, kind], self._received[period, kind] = here[place], came[place]

    def received(self, period: Period, kind: Kind) -> Sequence[CaseFacts]:
        """Those of a kind that came in within a period, in the order of receipt."""
        return self._received.get((period, kind), _NO_CASES)

    def present(self, period: Period, kind: Kind) -> Sequence[CaseFacts]:
        """Those of a kind that were open or closed at some time in a period."""
        return self._present.get((period, kind), _NO_CASES)


def joined(cases: Iterable[CaseFacts]) -> Iterable[CaseFacts]:
    """Each matter once: the case that others were merged into, with the earliest receipt of all."""
    kept: list[CaseFacts] = []
    gone: list[CaseFacts] = []
    for case in cases:
        (gone if case.duplicate else kept).append(case)
    if not gone:
        return kept
    into = {case.id: case.merged_into for case in gone}
    earliest: dict[int, date] = {}
    for case in gone:
        last, steps = case.merged_into, 0
        while last in into and steps < len(into):
            last, steps = into[last], steps + 1
        earliest[last] = min(earliest.get(last, case.received), case.received)
    return [
        replace(case, received=earliest[case.id])
        if case.id in earliest and earliest[case.id] < case.received
        else case
        for case in kept
    ]
