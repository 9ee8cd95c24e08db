"""When a closed case has been kept long enough, and what holds it back.

A chain goes as a whole: an escalation without its complaint proves nothing. Complaints of one
person within a year go together too, so that the figure of repeat complainants stays as it was
told. What is left of a case is a shell: number, kind, dates, outcomes and grounds.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from privdesk.domain.clocks import add_months
from privdesk.domain.policy import Retention
from privdesk.domain.vocabulary import Kind

REPEAT_WINDOW = timedelta(days=365)
"""Within it a second complaint of a person counts as repeated, so both are kept as long."""


@dataclass(frozen=True, slots=True)
class KeptCase:
    """What the schedule needs to know of a case that still holds personal data.

    Attributes:
        id: its key.
        number: its number.
        kind: of case.
        received: calendar date of the office.
        ended_on: day on which it was closed or withdrawn; None while it is open.
        hold: why it must not be erased; empty if nothing holds it.
        people: keys of the people in it.
    """

    id: int
    number: str
    kind: Kind
    received: date
    ended_on: date | None
    hold: str
    people: frozenset[int]


@dataclass(frozen=True, slots=True)
class DueGroup:
    """Cases that are erased together.

    Attributes:
        cases: in the order of receipt.
        due_on: day from which they may be erased; None while one of them is open.
        months: the longest period that the policy pack has for one of them.
        source: what that period rests on.
        hold: why they must stay, whichever of them says so; empty if nothing holds them.
    """

    cases: tuple[KeptCase, ...]
    due_on: date | None
    months: int
    source: str
    hold: str

    @property
    def case_ids(self) -> tuple[int, ...]:
        """The keys of its cases."""
        return tuple(case.id for case in self.cases)

    def is_due(self, today: date) -> bool:
        """Whether the cases may be erased today."""
        return self.due_on is not None and self.due_on <= today and not self.hold


def schedule(
    cases: Iterable[KeptCase], ties: Iterable[tuple[int, int]], rules: Iterable[Retention]
) -> tuple[DueGroup, ...]:
    """Every group of cases that the pack has a period for, the one that was due first at the top.

    Args:
        cases: that still hold personal data.
        ties: pairs of keys of cases of one chain, or of one matter.
        rules: periods of the policy pack; a kind that none names is kept.
    """
    known = {case.id: case for case in cases}
    by_kind = {kind: rule for rule in rules for kind in rule.kinds}
    groups = (_group(of, by_kind) for of in _together(known, ties))
    found = [group for group in groups if group is not None]
    return tuple(sorted(found, key=_order))


def _order(group: DueGroup) -> tuple[date, int]:
    return group.due_on or date.max, group.cases[0].id


def _group(cases: list[KeptCase], by_kind: Mapping[Kind, Retention]) -> DueGroup | None:
    if any(case.kind not in by_kind for case in cases):
        return None
    dues = [
        add_months(case.ended_on, by_kind[case.kind].months) if case.ended_on else None
        for case in cases
    ]
    longest = max((by_kind[case.kind] for case in cases), key=lambda rule: rule.months)
    due_on = None if None in dues else max(day for day in dues if day is not None)
    hold = next((case.hold for case in cases if case.hold), "")
    ordered = sorted(cases, key=lambda case: (case.received, case.id))
    return DueGroup(tuple(ordered), due_on, longest.months, longest.source, hold)


def _together(
    known: Mapping[int, KeptCase], ties: Iterable[tuple[int, int]]
) -> Iterable[list[KeptCase]]:
    """The cases that go together, by union and find."""
    leader = {key: key for key in known}

    def found(key: int) -> int:
        while leader[key] != key:
            leader[key] = leader[leader[key]]
            key = leader[key]
        return key

    for one, other in (*ties, *_repeated(known.values())):
        if one in leader and other in leader:
            leader[found(one)] = found(other)
    groups: dict[int, list[KeptCase]] = {}
    for key, case in known.items():
        groups.setdefault(found(key), []).append(case)
    return groups.values()


def _repeated(cases: Iterable[KeptCase]) -> Iterable[tuple[int, int]]:
    latest: dict[int, KeptCase] = {}
    complaints = (case for case in cases if case.kind is Kind.DPF_COMPLAINT)
    for case in sorted(complaints, key=lambda one: one.received):
        for person in case.people:
            before = latest.get(person)
            if before is not None and case.received - before.received <= REPEAT_WINDOW:
                yield before.id, case.id
            latest[person] = case


@dataclass(frozen=True, slots=True)
class Extent:
    """How much an erasure takes away, or has taken away.

    Attributes:
        cases: that become shells.
        people: whose particulars go; those of other cases stay.
        letters: whose text and frozen pages go.
        files: that go.
        size: of these files, in bytes.
        events: of the timeline whose words go.
    """

    cases: int
    people: int
    letters: int
    files: int
    size: int
    events: int
