"""The tree of linked cases behind a complaint, and the claims in it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain as joined

from privdesk.domain.case import Case
from privdesk.domain.dispute import Ending
from privdesk.domain.vocabulary import Kind, Relation, Status

INSTANCES = frozenset({Kind.DPF_COMPLAINT, Kind.JAMS, Kind.ANNEX_I, Kind.REGULATOR_REFERRAL})
"""The kinds that a chain is made of; a privacy request can stand at its root."""


@dataclass(frozen=True, slots=True)
class Tie:
    """That a later case follows from or escalates an earlier one."""

    later_id: int
    earlier_id: int
    relation: Relation

    def belongs_to_chain(self, later: Kind) -> bool:
        """Whether it ties two cases of one chain, given the kind of the later one."""
        return later in INSTANCES and self.relation in {Relation.ESCALATES, Relation.FOLLOWS}


@dataclass(frozen=True, slots=True)
class Claim:
    """One complaint with every instance that it was taken to, each list the earliest first.

    Attributes:
        complaint: to the office; None while it is not known or not linked.
        jams: cases before JAMS.
        arbitrations: under Annex I.
        referrals: by authorities.
    """

    complaint: Case | None = None
    jams: tuple[Case, ...] = ()
    arbitrations: tuple[Case, ...] = ()
    referrals: tuple[Case, ...] = ()

    @property
    def cases(self) -> tuple[Case, ...]:
        """All of them: the complaint, JAMS, arbitrations, referrals."""
        first = (self.complaint,) if self.complaint else ()
        return (*first, *self.jams, *self.arbitrations, *self.referrals)

    @property
    def hr_data(self) -> bool:
        """Whether it concerns human-resources data, which goes to the DPA and never to JAMS."""
        return any(case.hr_data for case in self.cases)

    @property
    def settled(self) -> Case | None:
        """The case that ended in a settlement; None if none did."""
        return next((case for case in self.cases if case.facts.ending is Ending.SETTLED), None)

    @property
    def last_word(self) -> Case | None:
        """The case on which the person was last said to be satisfied or not.

        None if nobody said so, or if what was said is overtaken: by a later end of JAMS, and
        satisfaction also by any later instance.
        """
        said = [case for case in self.cases if case.facts.satisfied is not None]
        if not said:
            return None
        last = max(said, key=_said_on)
        ended = any(
            jams.id != last.id and (jams.facts.ended_on or date.min) > _said_on(last)[0]
            for jams in self.jams
        )
        went_on = last.facts.satisfied and any(
            case.received > _said_on(last)[0] for case in (*self.jams, *self.arbitrations)
        )
        return None if ended or went_on else last

    @property
    def satisfied(self) -> bool | None:
        """Whether the person is satisfied, as last heard; None if nobody knows."""
        said = self.last_word
        return said.facts.satisfied if said else None


def _said_on(case: Case) -> tuple[date, int]:
    return case.facts.satisfied_on or date.min, case.id


def claim_of(cases: Iterable[Case]) -> Claim:
    """The claim that these cases are about."""
    known = sorted(cases, key=lambda case: (case.received, case.id))

    def of(kind: Kind) -> tuple[Case, ...]:
        return tuple(case for case in known if case.kind is kind)

    return Claim(
        next(iter(of(Kind.DPF_COMPLAINT)), None),
        of(Kind.JAMS),
        of(Kind.ANNEX_I),
        of(Kind.REGULATOR_REFERRAL),
    )


@dataclass(frozen=True, slots=True)
class Instance:
    """A case in the tree of its chain.

    Attributes:
        case: of the instance.
        depth: how many cases stand above it.
        is_side_road: whether an authority brought it.
        is_open_end: whether nothing follows from it yet.
        days: calendar days used at this instance so far, or until it was over.
        over_on: the day on which it was over; None while it is not.
    """

    case: Case
    depth: int
    is_side_road: bool
    is_open_end: bool
    days: int
    over_on: date | None


@dataclass(frozen=True, slots=True)
class Chain:
    """Linked cases and what ties them."""

    cases: tuple[Case, ...]
    ties: tuple[Tie, ...] = ()

    def case(self, case_id: int) -> Case:
        """The case with this key, which is in the chain."""
        return next(case for case in self.cases if case.id == case_id)

    def claim(self, case_id: int) -> Claim:
        """The claim that a case belongs to: its nearest complaint with all its instances."""
        start = self.case(case_id)
        if start.kind is not Kind.DPF_COMPLAINT:
            near = next(
                (one for one in self._reached(start) if one.kind is Kind.DPF_COMPLAINT), None
            )
            start = near or start
        own = [start, *(one for one in self._reached(start) if one.kind is not Kind.DPF_COMPLAINT)]
        return claim_of(case for case in own if case.kind in INSTANCES)

    def _reached(self, start: Case) -> Iterator[Case]:
        """The instances around a case, the nearest first; the search ends at other complaints."""
        known, waiting = {start.id}, [start]
        while waiting:
            here = waiting.pop(0)
            for other in self._beside(here):
                if other.id in known or other.kind not in INSTANCES:
                    continue
                known.add(other.id)
                yield other
                if other.kind is not Kind.DPF_COMPLAINT:
                    waiting.append(other)

    def _beside(self, case: Case) -> list[Case]:
        keys = joined(
            (tie.earlier_id for tie in self.ties if tie.later_id == case.id),
            (tie.later_id for tie in self.ties if tie.earlier_id == case.id),
        )
        return [self.case(key) for key in keys]

    def instances(self, today: date) -> tuple[Instance, ...]:
        """The tree from its roots on, each case once, under the latest case that it follows."""
        order = sorted(self.cases, key=lambda case: (case.received, case.id))
        above = {case.id: self._parent(case) for case in order}
        below: dict[int | None, list[Case]] = {}
        for case in order:
            below.setdefault(above[case.id], []).append(case)
        made: list[Instance] = []

        def walk(parent: int | None, depth: int) -> None:
            # Side roads first, so that they stand beside the case that they leave.
            beside = sorted(below.get(parent, []), key=lambda one: not _is_side_road(one))
            for case in beside:
                after = any(child.kind in INSTANCES for child in below.get(case.id, []))
                made.append(_instance(case, depth, today, is_open_end=not after))
                walk(case.id, depth + 1)

        walk(None, 0)
        return tuple(made)

    def _parent(self, case: Case) -> int | None:
        earlier = [self.case(tie.earlier_id) for tie in self.ties if tie.later_id == case.id]
        found = max(earlier, key=lambda one: (one.received, one.id), default=None)
        return found.id if found else None

    def would_turn(self, later_id: int, earlier_id: int) -> bool:
        """Whether a case would come to follow from itself if it were tied to this earlier one."""
        known, waiting = set[int](), [earlier_id]
        while waiting:
            here = waiting.pop()
            if here == later_id:
                return True
            known.add(here)
            waiting.extend(
                tie.earlier_id
                for tie in self.ties
                if tie.later_id == here and tie.earlier_id not in known
            )
        return False


def _instance(case: Case, depth: int, today: date, *, is_open_end: bool) -> Instance:
    over_on = over_since(case)
    start = case.facts.notice_on or case.received
    days = max(((over_on or today) - start).days, 0)
    side = _is_side_road(case)
    return Instance(case, depth, side, is_open_end, days, over_on)


def _is_side_road(case: Case) -> bool:
    return case.kind is Kind.REGULATOR_REFERRAL


def over_since(case: Case) -> date | None:
    """The day on which an instance was over; None while it is not.

    The office is done with its answer, JAMS and an arbitration only with their own end.
    """
    if case.kind.is_escalation:
        return case.facts.ended_on or case.closed_on
    return case.answered_on or case.facts.ended_on or case.closed_on


def is_over(case: Case) -> bool:
    """Whether an instance has nothing more to do."""
    return over_since(case) is not None or not case.status.is_open


def was_withdrawn(case: Case) -> bool:
    """Whether the person took the matter back."""
    return case.status is Status.WITHDRAWN or case.facts.ending is Ending.WITHDRAWN
