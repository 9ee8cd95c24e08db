"""Whatever happens in whatever order, no state of a chain contradicts the Principles."""

from dataclasses import replace
from datetime import date, timedelta

from chain_cases import FIRST, answered, complaint, instance, said
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from privdesk.domain.annex import check_judgment, checklist
from privdesk.domain.case import Case
from privdesk.domain.chain import Chain, Claim, Tie, is_over
from privdesk.domain.chain_next import Chance, may_come, next_after, obstacles_to
from privdesk.domain.dispute import Answer, Condition, Ending, Judged, bearer_of_costs
from privdesk.domain.errors import Refused
from privdesk.domain.vocabulary import Kind, Relation, Status

DAYS = st.integers(1, 60)
ENDINGS = st.sampled_from(Ending)


class ComplaintOnItsWay(RuleBasedStateMachine):
    """One complaint; each rule is something that a person, an authority or the office does."""

    def __init__(self) -> None:
        super().__init__()
        self.today = FIRST
        self.cases: dict[int, Case] = {}
        self.unbidden: set[int] = set()
        self.opened: dict[int, tuple[Claim, date]] = {}

    @initialize(hr_data=st.booleans())
    def it_arrives(self, hr_data: bool) -> None:
        self.cases[1] = complaint(hr_data=hr_data)

    @property
    def chain(self) -> Chain:
        ties = tuple(Tie(key, 1, Relation.ESCALATES) for key in self.cases if key > 1)
        return Chain(tuple(self.cases.values()), ties)

    @property
    def claim(self) -> Claim:
        return self.chain.claim(1)

    @rule(days=DAYS)
    def days_pass(self, days: int) -> None:
        self.today += timedelta(days)

    @precondition(lambda self: self.cases[1].answered_on is None)
    @rule()
    def the_office_answers(self) -> None:
        self.cases[1] = answered(self.cases[1], self.today)

    @precondition(lambda self: self.cases[1].status.is_open)
    @rule()
    def the_person_withdraws(self) -> None:
        gone = replace(self.cases[1], status=Status.WITHDRAWN, closed_on=self.today)
        self.cases[1] = gone

    @rule(satisfied=st.booleans(), data=st.data())
    def the_person_says(self, satisfied: bool, data: st.DataObject) -> None:
        over = [case for case in self.cases.values() if is_over(case)]
        if over:
            case = data.draw(st.sampled_from(over))
            self.cases[case.id] = said(case, satisfied=satisfied, on=self.today)

    @rule(
        kind=st.sampled_from((Kind.JAMS, Kind.ANNEX_I)),
        arrived=st.booleans(),
        reason=st.sampled_from(("", "new facts")),
    )
    def it_goes_on(self, kind: Kind, arrived: bool, reason: str) -> None:
        claim = self.claim
        found = obstacles_to(claim, kind, self.today, arrived=arrived)
        if any(not (one.overridable and reason) for one in found):
            return
        key = max(self.cases) + 1
        told = {"notice_on": self.today, "again_because": reason if found else ""}
        self.cases[key] = instance(key, kind, self.today, **told)
        self.opened[key] = claim, self.today
        if arrived:
            self.unbidden.add(key)

    @rule(ending=ENDINGS, data=st.data())
    def an_instance_ends(self, ending: Ending, data: st.DataObject) -> None:
        running = [c for c in self.cases.values() if c.kind.is_escalation and not is_over(c)]
        if running:
            case = data.draw(st.sampled_from(running))
            told = replace(case.facts, ending=ending, ended_on=self.today)
            self.cases[case.id] = replace(case, dispute=told)

    @rule(through_commerce=st.booleans(), days_ago=st.integers(0, 100))
    def an_authority_refers(self, through_commerce: bool, days_ago: int) -> None:
        key = max(self.cases) + 1
        day = self.today - timedelta(days_ago) if through_commerce else None
        self.cases[key] = instance(
            key,
            Kind.REGULATOR_REFERRAL,
            self.today,
            through_commerce=through_commerce,
            commerce_on=day,
        )

    @rule(condition=st.sampled_from(Condition), answer=st.sampled_from(Answer))
    def a_handler_judges(self, condition: Condition, answer: Answer) -> None:
        told = Judged(condition, answer, "seen", self.today)
        try:
            check_judgment(checklist(self.claim, self.today), told)
        except Refused:
            return
        kept = tuple(j for j in self.cases[1].facts.judged if j.condition is not condition)
        dispute = replace(self.cases[1].facts, judged=(*kept, told))
        self.cases[1] = replace(self.cases[1], dispute=dispute)

    @invariant()
    def employee_data_is_never_before_jams(self) -> None:
        if self.cases and self.cases[1].hr_data:
            assert not self.claim.jams

    @invariant()
    def the_office_never_opens_an_arbitration_before_its_conditions(self) -> None:
        for key, (before, day) in self.opened.items():
            if self.cases[key].kind is not Kind.ANNEX_I or key in self.unbidden:
                continue
            first = before.complaint
            assert first is not None
            assert not first.hr_data
            assert first.answered_on or (day - first.received).days > 45
            by_hand = {j.condition for j in first.facts.judged if j.answer is Answer.MET}
            decided = [c for c in before.jams if c.facts.ending and c.facts.ending.is_decision]
            assert decided or Condition.JAMS_USED in by_hand
            waited = [
                c
                for c in before.referrals
                if c.facts.commerce_on and (day - c.facts.commerce_on).days > 90
            ]
            assert waited or Condition.COMMERCE_ASKED in by_hand
            assert Condition.NO_JUDGMENT in by_hand
            endings = {c.facts.ending for c in (*before.jams, *before.arbitrations)}
            assert Ending.SETTLED not in endings
            assert not any(
                c.facts.ending and c.facts.ending.is_decision for c in before.arbitrations
            )

    @invariant()
    def jams_hears_a_claim_again_only_with_a_reason(self) -> None:
        for key, (before, _day) in self.opened.items():
            if self.cases[key].kind is Kind.JAMS and before.jams:
                assert self.cases[key].facts.again_because

    @invariant()
    def one_case_at_a_time_is_before_each_instance(self) -> None:
        if self.cases:
            for found in (self.claim.jams, self.claim.arbitrations):
                assert sum(not is_over(case) for case in found) <= 1

    @invariant()
    def jams_is_opened_by_the_office_only_on_a_ground(self) -> None:
        for key, (before, day) in self.opened.items():
            first = before.complaint
            if self.cases[key].kind is not Kind.JAMS or key in self.unbidden or before.jams:
                continue
            assert first is not None
            late = any((clock.satisfied_on or day) > clock.deadline.raw for clock in first.clocks)
            assert late or first.facts.satisfied is False

    @invariant()
    def what_may_come_is_told_in_time_and_ends_with_satisfaction(self) -> None:
        if not self.cases:
            return
        claim, chain = self.claim, self.chain
        told = may_come(claim, self.today)
        assert told or claim.arbitrations
        for one in told:
            assert one.sentence(self.today)
            if one.since and one.chance is Chance.OPEN:
                assert one.since <= self.today
            if one.since and one.chance is Chance.LATER:
                assert one.since > self.today
        running = [c for c in (*claim.jams, *claim.arbitrations) if not is_over(c)]
        if claim.satisfied and not running:
            assert [one.kind for one in told] == [None]
        for place in chain.instances(self.today):
            next_after(chain, place, self.today)
        assert len(chain.instances(self.today)) == len(self.cases)

    @invariant()
    def the_person_never_pays(self) -> None:
        for case in self.cases.values():
            payer = bearer_of_costs(case.kind).partition(" pay")[0]
            assert payer in {"The office", "The Arbitral Fund"}


TestComplaintOnItsWay = ComplaintOnItsWay.TestCase
TestComplaintOnItsWay.settings = settings(
    max_examples=150, stateful_step_count=25, deadline=None, derandomize=True
)
