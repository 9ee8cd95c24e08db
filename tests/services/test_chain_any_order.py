"""Whatever is done to a complaint in whatever order, its chain never contradicts the Principles.

Each step goes through the services into a real case file, as the window and the commands take it.
What must hold is worked out here from the stored records alone, beside the rules of the program.
CI runs a short form; `PRIVDESK_ANY_ORDER=1` the long one, with orders of its own each time.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from privdesk.domain.case import Case
from privdesk.domain.dispute import (
    NOTICE,
    STEPS,
    Answer,
    Authority,
    Condition,
    Ending,
    Judged,
    Mode,
    Remedy,
)
from privdesk.domain.dossier import Reader
from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.policy import PolicyPack
from privdesk.domain.vocabulary import Channel, Framework, Kind, Merit, Principle
from privdesk.domain.workflow import Action
from privdesk.policy import pack_text, parse_pack
from privdesk.services import casework, chain, deadlines, merging, undoing
from privdesk.services.chain import NextInstance
from privdesk.services.changes import ChangeSet
from privdesk.services.clock import FrozenClock
from privdesk.services.desk import Desk, create_desk, open_desk
from privdesk.services.dossier_words import case_facts
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.verification import verify

_LONG = bool(os.environ.get("PRIVDESK_ANY_ORDER"))
_ZONE = ZoneInfo("America/Los_Angeles")
_FIRST = date(2026, 11, 23)
_DECIDED = {Ending.FOR_PERSON, Ending.PARTLY, Ending.FOR_OFFICE}
_BY_HAND = {Condition.NO_JUDGMENT, Condition.NO_DPA_REMEDY}
_STEPS_OF_A_CASE = st.sampled_from((
    Action.ACKNOWLEDGE,
    Action.ANSWER,
    Action.ANSWER,
    Action.CLOSE,
    Action.WITHDRAW,
    Action.REOPEN,
))  # fmt: skip
_REASON = st.sampled_from(("", "The settlement was not kept"))
_BACK = st.sampled_from((0, 0, 0, 1, 30))
_WHICH = st.integers(0, 7)


@cache
def _empty_file() -> Path:
    path = Path(tempfile.mkdtemp(prefix="any-order-")) / "office.privdesk"
    create_desk(path, frozen_at=datetime(2026, 11, 23, 8, 30, tzinfo=_ZONE)).close()
    return path


def _runs(case: Case) -> bool:
    return case.status.is_open and case.closed_on is None and case.facts.ended_on is None


@cache
def _pack() -> PolicyPack:
    """The office's pack, whose calendars are made once."""
    return parse_pack(pack_text("caspio"), name="caspio")


class AnyOrder(RuleBasedStateMachine):
    """One claim with all that persons, authorities and handlers may do to it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="any-order-"))
        self.path = Path(shutil.copy(_empty_file(), self.folder / "office.privdesk"))
        self.desk: Desk = replace(open_desk(self.path), pack=_pack())
        self.history = undoing.History()
        self.days = 0
        self.known: list[int] = []
        self._stored: list[list[Case]] | None = None
        self._payers: dict[Kind, str] = {}
        self._at(0)

    def teardown(self) -> None:
        self.desk.close()
        found = verify(self.path).problems
        shutil.rmtree(self.folder)
        assert found == ()

    def _at(self, days: int) -> None:
        self.days += days
        morning = datetime(2026, 11, 23, 9, tzinfo=_ZONE) + timedelta(self.days)
        self.desk = replace(self.desk, clock=FrozenClock(morning, _ZONE, ticks=False))

    @property
    def today(self) -> date:
        return _FIRST + timedelta(self.days)

    @contextmanager
    def _may_be_refused(self) -> Iterator[None]:
        """A refusal in words is an answer too; whatever else is raised is a bug."""
        self._stored = None
        with suppress(Refused, InvalidInput):
            yield

    def _claims(self) -> list[list[Case]]:
        """The stored cases in groups that are about one claim, the earliest logged first."""
        if self._stored is None:
            with self.desk.work() as work:
                groups: list[dict[int, Case]] = []
                for key in self.known:
                    if not any(key in group for group in groups):
                        groups.append({case.id: case for case in work.chain(key).cases})
            self._stored = [[group[key] for key in sorted(group)] for group in _merged(groups)]
        return self._stored

    def _cases(self) -> list[Case]:
        found = (case for claim in self._claims() for case in claim)
        return sorted(found, key=lambda case: case.id)

    def _did(self, changes: ChangeSet) -> None:
        if changes.reversible is not None:
            self.history.did(changes.reversible)

    def _pick(self, which: int) -> int:
        return self.known[which % len(self.known)]

    def _one(self, which: int, wanted: Callable[[Case], bool]) -> Case | None:
        found = [case for case in self._cases() if wanted(case)]
        return found[which % len(found)] if found else None

    def _log(self, new: NewCase) -> None:
        self.known.append(log_case(self.desk, new).cases[0])

    # What comes in

    @initialize(
        hr_data=st.integers(0, 9).map(lambda drawn: drawn == 9),
        walked=st.integers(0, 5),
        without=st.sampled_from((None, None, 0, 1, 2, 3)),
        ending=st.sampled_from((Ending.FOR_OFFICE, *Ending)),
        back=st.sampled_from((91, 91, 45)),
    )
    def it_arrives(
        self, hr_data: bool, walked: int, without: int | None, ending: Ending, back: int
    ) -> None:
        """A complaint some of the way along, maybe without one step: chance hardly comes so far."""
        self._log(self._complaint(hr_data=hr_data))
        refers = self.an_authority_refers
        way: tuple[Callable[[], None], ...] = (
            lambda: self.a_step_is_taken(Action.ANSWER, 0),
            lambda: self.it_goes_on(Kind.JAMS, arrived=True, reason="", back=0, which=0),
            lambda: self.an_end_is_recorded_or_corrected(ending, 0, 0),
            lambda: refers(through=True, back=back, authority=Authority.EU_DPA, which=0),
            lambda: self.everything_is_found_met_and_arbitration_opened(set(STEPS), 0),
        )
        for place, step in enumerate(way[:walked]):
            if place != without:
                step()

    def _complaint(self, *, hr_data: bool = False, back: int = 0) -> NewCase:
        return NewCase(
            kind=Kind.DPF_COMPLAINT,
            channel=Channel.MAIL,
            received=self.today - timedelta(back),
            name="Ilse Brandt",
            framework=Framework.EU_US,
            principles=(Principle.CHOICE,),
            hr_data=hr_data,
        )

    @rule(days=st.sampled_from((1, 8, 46, 91)))
    def days_pass(self, days: int) -> None:
        self._at(days)

    @rule(back=_BACK)
    def another_complaint_comes(self, back: int) -> None:
        until = self.desk.pack.until(Framework.EU_US)
        new = self._complaint(back=back)
        with self._may_be_refused():
            self._log(new)
            assert until is None or new.received <= until, "the framework was switched off"

    @rule(kind=st.sampled_from((Kind.JAMS, Kind.ANNEX_I)), back=_BACK)
    def a_notice_comes_first(self, kind: Kind, back: int) -> None:
        day = self.today - timedelta(back)
        with self._may_be_refused():
            self._log(NewCase(kind=kind, channel=Channel.MAIL, received=day, name="Ilse Brandt"))

    @rule(on=st.booleans())
    def the_framework_is_switched(self, on: bool) -> None:
        until = () if on else ((Framework.EU_US, self.today - timedelta(1)),)
        self.desk = replace(self.desk, pack=replace(self.desk.pack, framework_until=until))

    # What handlers do

    @rule(action=_STEPS_OF_A_CASE, which=_WHICH)
    def a_step_is_taken(self, action: Action, which: int) -> None:
        key = self._pick(which)
        with self._may_be_refused():
            if action is Action.ANSWER:
                self._did(casework.set_merit(self.desk, key, Merit.PARTLY))
            self._did(casework.take_step(self.desk, key, action, override="It has to be"))

    @rule(satisfied=st.booleans(), which=_WHICH)
    def the_person_says(self, satisfied: bool, which: int) -> None:
        key = self._pick(which)
        with self._may_be_refused():
            self._did(chain.set_satisfied(self.desk, key, satisfied=satisfied, how="letter"))

    @rule(
        kind=st.sampled_from((Kind.JAMS, Kind.JAMS, Kind.ANNEX_I)),
        arrived=st.booleans(),
        reason=_REASON,
        back=_BACK,
        which=_WHICH,
    )
    def it_goes_on(self, kind: Kind, arrived: bool, reason: str, back: int, which: int) -> None:
        key = self._pick(which)
        day = self.today - timedelta(back)
        told = NextInstance(kind, arrived, Channel.MAIL, day, reason=reason)
        with self._may_be_refused():
            changes = chain.escalate(self.desk, key, told)
            self.known.append(changes.cases[0])
            self._did(changes)

    @rule(ending=st.sampled_from(Ending), arrived=st.booleans(), reason=_REASON)
    def jams_ends_and_is_to_hear_it_once_more(
        self, ending: Ending, arrived: bool, reason: str
    ) -> None:
        jams = self._one(-1, lambda case: case.kind is Kind.JAMS)
        if jams is not None:
            self._ends(jams, ending, 0)
            self.it_goes_on(Kind.JAMS, arrived=arrived, reason=reason, back=0, which=0)

    @rule(reason=_REASON, which=_WHICH, whose=_WHICH)
    def it_is_matched(self, reason: str, which: int, whose: int) -> None:
        later = self._one(which, lambda case: case.kind.is_escalation)
        complaint = self._one(whose, lambda case: case.kind is Kind.DPF_COMPLAINT)
        if later is not None and complaint is not None:
            with self._may_be_refused():
                self._did(chain.match(self.desk, later.id, complaint.id, reason))

    @rule(
        through=st.booleans(),
        back=st.sampled_from((0, 45, 91)),
        authority=st.sampled_from(Authority),
        which=_WHICH,
    )
    def an_authority_refers(
        self, through: bool, back: int, authority: Authority, which: int
    ) -> None:
        key = self._pick(which)
        told = NextInstance(
            Kind.REGULATOR_REFERRAL,
            arrived=True,
            channel=Channel.MAIL,
            received=self.today,
            authority=authority,
            through_commerce=through,
            commerce_on=self.today - timedelta(back) if through else None,
        )
        with self._may_be_refused():
            self.known.append(chain.escalate(self.desk, key, told).cases[0])

    @rule(ending=st.sampled_from((None, *Ending)), back=_BACK, which=_WHICH)
    def an_end_is_recorded_or_corrected(self, ending: Ending | None, back: int, which: int) -> None:
        case = self._one(which, lambda case: case.kind is not Kind.DPF_COMPLAINT)
        if case is not None:
            self._ends(case, ending, back)

    def _ends(self, case: Case, ending: Ending | None, back: int) -> None:
        won = ending in {Ending.FOR_PERSON, Ending.PARTLY, Ending.SETTLED}
        day = self.today - timedelta(back)
        told = replace(
            case.facts,
            ending=ending,
            ended_on=day if ending else None,
            mode=Mode.MEDIATION if case.kind is Kind.JAMS else None,
            remedies=(Remedy.DELETION,) if won else (),
            comply_by=day + timedelta(30) if won else None,
            complied_on=None,
        )
        with self._may_be_refused():
            self._did(chain.set_facts(self.desk, case.id, told))

    @rule(which=_WHICH)
    def the_office_complies(self, which: int) -> None:
        case = self._one(which, lambda case: case.facts.comply_by is not None)
        if case is not None:
            told = replace(case.facts, complied_on=self.today, evidence="screenshot")
            with self._may_be_refused():
                self._did(chain.set_facts(self.desk, case.id, told))

    @rule(back=st.sampled_from((0, 45, 91, 200)), which=_WHICH)
    def the_day_of_commerce_is_corrected(self, back: int, which: int) -> None:
        case = self._one(which, lambda case: case.facts.through_commerce)
        if case is not None:
            told = replace(case.facts, commerce_on=self.today - timedelta(back))
            with self._may_be_refused():
                self._did(chain.set_facts(self.desk, case.id, told))

    @rule(
        condition=st.sampled_from(Condition),
        answer=st.sampled_from(Answer),
        which=_WHICH,
    )
    def a_condition_is_judged(self, condition: Condition, answer: Answer, which: int) -> None:
        key = self._pick(which)
        with self._may_be_refused():
            told = Judged(condition, answer, "seen", self.today)
            self._did(chain.judge(self.desk, key, told))

    @rule(but=st.sets(st.sampled_from(STEPS), max_size=3), back=_BACK)
    def everything_is_found_met_and_arbitration_opened(
        self, but: set[Condition], back: int
    ) -> None:
        here = Reading(self.desk).chain(self.known[0])
        for found in chain.findings(self.desk, here, self.known[0]):
            if found.answer is not Answer.MET and found.condition not in {*but, *NOTICE}:
                self.a_condition_is_judged(found.condition, Answer.MET, 0)
        self.it_goes_on(Kind.ANNEX_I, arrived=False, reason="", back=back, which=0)

    @rule(back=st.sampled_from((0, 10, 60)), which=_WHICH)
    def the_day_of_receipt_is_corrected(self, back: int, which: int) -> None:
        key = self._pick(which)
        day = self.today - timedelta(back)
        with self._may_be_refused():
            self._did(deadlines.correct_received(self.desk, key, day, "misread stamp"))

    @rule(which=_WHICH, other=_WHICH)
    def two_cases_are_merged(self, which: int, other: int) -> None:
        one, two = self._pick(which), self._pick(other)
        with self._may_be_refused():
            self._did(merging.merge_cases(self.desk, one, two))

    @rule(which=_WHICH)
    def two_cases_are_parted(self, which: int) -> None:
        case = self._one(which, lambda case: case.merged is not None)
        if case is not None:
            with self._may_be_refused():
                self._did(merging.part_cases(self.desk, case.id))

    @rule(many=st.integers(1, 3))
    def something_is_undone(self, many: int) -> None:
        for _ in range(many):
            change = self.history.take_undo()
            if change is None:
                return
            with self._may_be_refused():
                done = undoing.undo(self.desk, change).reversible
                assert done is not None
                self.history.undid(done)

    @rule()
    def something_is_done_again(self) -> None:
        change = self.history.take_redo()
        if change is not None:
            with self._may_be_refused():
                done = undoing.redo(self.desk, change).reversible
                assert done is not None
                self.history.redid(done)

    # What holds whatever was done

    @invariant()
    def no_arbitration_stands_before_its_conditions(self) -> None:
        for claim in self._claims():
            for case in claim:
                if case.kind is Kind.ANNEX_I and case.facts.notice_on is None and _runs(case):
                    _check_arbitration(case, [one for one in claim if one.id != case.id])

    @invariant()
    def jams_hears_a_claim_once_more_only_with_a_reason(self) -> None:
        for claim in self._claims():
            jams = [case for case in claim if case.kind is Kind.JAMS and case.merged is None]
            assert sum(map(_runs, jams)) <= 1, "two run at once"
            first = min(jams, key=lambda case: (case.received, case.id), default=None)
            for case in jams:
                assert case is first or case.facts.again_because, "once more without a reason"

    @invariant()
    def employee_data_is_never_before_jams(self) -> None:
        for claim in self._claims():
            if any(case.hr_data for case in claim):
                assert not [case for case in claim if case.kind is Kind.JAMS]

    @invariant()
    def the_person_never_pays(self) -> None:
        for case in self._cases():
            if case.kind not in self._payers:
                view = Reading(self.desk).case(case.id)
                told = dict(case_facts(view, Reader.OFFICE, self.today))
                self._payers[case.kind] = told["Costs"]
        for words in self._payers.values():
            assert words.startswith(("The office pays", "The Arbitral Fund pays"))
            assert "person pays" not in words


def _merged(groups: list[dict[int, Case]]) -> list[dict[int, Case]]:
    """Cases that were merged are about one claim too."""
    found: list[dict[int, Case]] = []
    for group in groups:
        near = [one for one in found if _goes_into(one, group) or _goes_into(group, one)]
        found = [one for one in found if one not in near]
        found.append({key: case for one in (*near, group) for key, case in one.items()})
    return found


def _goes_into(group: dict[int, Case], other: dict[int, Case]) -> bool:
    return any(case.merged.into in other for case in group.values() if case.merged)


def _check_arbitration(case: Case, others: list[Case]) -> None:
    """The office opened an arbitration: each condition held on that day."""
    day = case.received
    told: dict[Condition, Answer] = {}
    for one in sorted((j for c in (*others, case) for j in c.facts.judged), key=lambda j: j.on):
        told[one.condition] = one.answer
    met = {condition for condition, answer in told.items() if answer is Answer.MET}
    complaints = [one for one in others if one.kind is Kind.DPF_COMPLAINT and one.merged is None]
    jams = [one for one in others if one.kind is Kind.JAMS]
    assert not any(one.hr_data for one in others)
    for first in complaints:
        assert (first.answered_on and first.answered_on <= day) or (day - first.received).days > 45
    assert complaints or Condition.OFFICE_HAD_TIME in met
    heard = [one for one in jams if one.facts.ended_on and one.facts.ended_on <= day]
    ended = [one for one in heard if one.facts.ending in {*_DECIDED, Ending.SETTLED}]
    assert ended or (Condition.JAMS_USED in met and not any(map(_runs, jams)))
    sent = [
        one
        for one in others
        if one.kind is Kind.REGULATOR_REFERRAL
        and (one.facts.through_commerce or one.facts.authority is Authority.COMMERCE)
    ]
    waited = [
        one
        for one in sent
        if (one.facts.ended_on and one.facts.ended_on <= day)
        or (one.facts.commerce_on and (day - one.facts.commerce_on).days > 90)
    ]
    assert waited or Condition.COMMERCE_ASKED in met
    for condition in _BY_HAND:
        assert told.get(condition, Answer.NOT_KNOWN) is not Answer.NOT_KNOWN
    for one in others:
        settled = one.facts.ending is Ending.SETTLED and one.facts.ended_on
        decided = one.kind is Kind.ANNEX_I and one.facts.ending in _DECIDED and one.facts.ended_on
        assert not (settled and settled < day)
        assert not (decided and decided < day)


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(
    max_examples=1500 if _LONG else 25,
    stateful_step_count=40 if _LONG else 15,
    deadline=None,
    derandomize=not _LONG,
    suppress_health_check=list(HealthCheck),
)
