"""Which rules apply to a case: proposed from kind, rights and law, and changed by the officer."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from privdesk.domain.case_clocks import CaseClock, rank
from privdesk.domain.clocks import Calendars, Checked, ClockFacts, compute
from privdesk.domain.day_names import day_words
from privdesk.domain.errors import NotFound
from privdesk.domain.labels import RIGHT
from privdesk.domain.rules import PLACE_CALENDAR, ClockRule
from privdesk.domain.said import joined, said, small
from privdesk.domain.vocabulary import Kind, Right
from privdesk.domain.working_days import WEEKDAYS, WorkingCalendar


class Stand(StrEnum):
    """Whether a rule runs on a case."""

    RUNS = "runs"
    OFFERED = "offered"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Matter:
    """What decides which rules apply.

    Attributes:
        kind: of the case.
        received: calendar date of receipt in the office's time zone.
        rights: asked for.
        law: code of the country or state whose law applies; empty if unknown.
        typed_due: the date printed in a notice; None if there is none.
    """

    kind: Kind
    received: date
    rights: tuple[Right, ...] = ()
    law: str = ""
    typed_due: date | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A rule with its stand on a case and, where it does not run, the reason."""

    rule: ClockRule
    stand: Stand
    why: str


@dataclass(frozen=True)
class RuleBook:
    """All rules that an office knows: its own, those that bind it, those it may choose.

    Attributes:
        rules: in the order of the packs.
    """

    rules: tuple[ClockRule, ...]
    _known: dict[tuple[Kind, tuple[Right, ...], str], tuple[Proposal, ...]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def find(self, name: str, received: date | None = None) -> ClockRule:
        """The rule with this id or code, in the version that governs a day of receipt.

        Where no version is in force on that day, the nearest one is given; `ClockRule.governs`
        tells.

        Raises:
            NotFound: there is none.
        """
        wanted = name.strip().casefold()
        found = [r for r in self.rules if wanted in {r.id.casefold(), r.code.casefold()}]
        if not found or not wanted:
            raise NotFound(
                said("There is no rule “{name}”. See all with privdesk rules list.", name=name)
            )
        if received is None:
            return found[-1]
        in_force = [rule for rule in found if rule.governs(received)]
        later = [rule for rule in found if rule.in_force and rule.in_force > received]
        return (in_force or later[:1] or found)[-1]

    def proposals(self, matter: Matter) -> tuple[Proposal, ...]:
        """Every rule that concerns the matter, with its stand, the nearest to running first.

        Rules of the office always concern it; rules of a law where the kind or the law fits.
        """
        key = (matter.kind, matter.rights, matter.law)
        if key not in self._known:
            judged = (_judged(rule, matter) for rule in self._concerning(matter))
            self._known[key] = tuple(sorted(judged, key=lambda one: _distance(one, matter)))
        return tuple(
            _dated(proposal, matter)
            for proposal in self._known[key]
            if not (proposal.rule.until and proposal.rule.until <= matter.received)
        )

    def clocks(
        self,
        matter: Matter,
        calendars: Calendars,
        office: WorkingCalendar,
        chosen: frozenset[str] | None = None,
    ) -> tuple[CaseClock, ...]:
        """The clocks that start when the matter is received, the earliest first.

        Args:
            matter: what decides.
            calendars: calendars by id.
            office: the office's own calendar, for send-by dates.
            chosen: ids of the rules that the officer chose; None takes those proposed.
        """
        facts = ClockFacts(matter.received, typed=matter.typed_due)
        running, checked = [], []
        for proposal in self.proposals(matter):
            rule = proposal.rule
            wanted = proposal.stand is Stand.RUNS if chosen is None else rule.id in chosen
            if not wanted:
                why = proposal.why or said("left out by the officer")
                checked.append(Checked(rule.title, why))
            elif not rule.length and matter.typed_due is None:
                checked.append(Checked(rule.title, said("no date typed from the notice yet")))
            else:
                running.append(placed(rule, matter.law, calendars))
        told = tuple(checked)
        clocks = (
            CaseClock(compute(rule, facts, calendars, office, told), rule=rule, facts=facts)
            for rule in running
        )
        return tuple(sorted(clocks, key=rank))

    def _concerning(self, matter: Matter) -> Iterable[ClockRule]:
        for rule in self.rules:
            here = rule.covers(matter.law)
            fits = matter.kind in rule.kinds
            if (fits and here) or (rule.kinds and not rule.offered and (fits or here)):
                yield rule


def placed(rule: ClockRule, law: str, calendars: Calendars) -> ClockRule:
    """The rule with the calendar of the place whose law applies, as the case keeps it.

    A country whose holidays are not known counts Monday to Friday.
    """
    if rule.calendar != PLACE_CALENDAR:
        return rule
    for code in (_CAPITAL.get(law, law), law.split("-", 1)[0]):
        try:
            return replace(rule, calendar=calendars(code).id)
        except NotFound:
            continue
    return replace(rule, calendar=WEEKDAYS.id)


_CAPITAL = {"GB": "GB-ENG"}
"""Where a country as a whole has no list of holidays, the part that stands for it."""


def _distance(proposal: Proposal, matter: Matter) -> int:
    """How far a rule is from running: 0 runs, 1 is offered, 2 fits the kind, 3 fits nothing."""
    if proposal.stand is Stand.RUNS:
        return 0
    if proposal.stand is Stand.OFFERED:
        return 1
    return 2 if matter.kind in proposal.rule.kinds else 3


def _judged(rule: ClockRule, matter: Matter) -> Proposal:
    if matter.kind not in rule.kinds or not rule.covers(matter.law):
        return Proposal(rule, Stand.NOT, rule.reason)
    if rule.rights and not set(rule.rights) & set(matter.rights):
        asked = joined(", ", [small(RIGHT[right]) for right in rule.rights])
        return Proposal(rule, Stand.NOT, said("only for {asked}", asked=asked))
    if rule.offered:
        return Proposal(rule, Stand.OFFERED, rule.reason)
    return Proposal(rule, Stand.RUNS, "")


def _dated(proposal: Proposal, matter: Matter) -> Proposal:
    begins = proposal.rule.in_force
    if proposal.stand is Stand.NOT or begins is None or begins <= matter.received:
        return proposal
    return replace(
        proposal, stand=Stand.NOT, why=said("in force from {day}", day=day_words(begins))
    )
