"""What holds of every clock: of rules and facts at random, and of every rule that ships."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import (
    CaseClock,
    Counting,
    Decision,
    begin_anew,
    extend,
    pause,
    resume,
    satisfy,
    set_by_hand,
    take_back,
    waive,
)
from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.clocks import ClockFacts, Extended, Pause, SetByHand, compute, excluded_days
from privdesk.domain.errors import Refused
from privdesk.domain.rule_book import RuleBook, placed
from privdesk.domain.rules import ClockRule, ExtensionRule, LaterStart, PauseRule
from privdesk.domain.vocabulary import Confidence, Duty, Kind, PauseReason, PeriodUnit, StartEvent
from privdesk.domain.working_days import ClosingDay, WorkingCalendar
from privdesk.policy import calendar
from privdesk.services.calculator import shipped_rules
from privdesk.services.closing_days import set_closing_days
from privdesk.services.deadlines import take
from privdesk.services.desk import Desk, create_desk

MakeCase = Callable[..., Case]

# What a failing example would print is long; hypothesis warns of it, and warnings are errors.
pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

property_test = settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

SHIPPED = tuple(
    placed(rule, rule.laws[0] if rule.laws else "DE", calendar)
    for rule in shipped_rules().rules
    if rule.unit is not PeriodUnit.MINUTES
)
CALENDARS = ("us-federal", "GB-ENG", "GB-SCT", "DE", "CZ", "FR", "weekdays")
WORDS = st.text(min_size=1, max_size=40).filter(lambda text: text == text.strip())
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
LENGTHS = {
    PeriodUnit.CALENDAR_DAYS: st.integers(1, 400),
    PeriodUnit.BUSINESS_DAYS: st.integers(1, 60),
    PeriodUnit.MONTHS: st.integers(1, 36),
}


@st.composite
def random_rules(draw: st.DrawFn) -> ClockRule:
    unit = draw(st.sampled_from(list(LENGTHS)))
    length = draw(LENGTHS[unit])
    events = draw(st.lists(st.sampled_from(StartEvent), unique=True))
    reasons = draw(st.lists(st.sampled_from(PauseReason), unique=True))
    extension = None
    if draw(st.booleans()):
        more = draw(st.integers(1, 60))
        extension = ExtensionRule(length + more, length, ("complexity",))
    return ClockRule(
        id="random",
        title="A rule",
        duty=draw(st.sampled_from(Duty)),
        kinds=(Kind.PRIVACY_REQUEST,),
        length=length,
        unit=unit,
        calendar=draw(st.sampled_from(CALENDARS)),
        roll=draw(st.booleans()),
        basis="Words of the rule.",
        citation="Article 1",
        source="invented",
        reason="never",
        delay=draw(st.integers(0, 10)),
        starts=tuple(
            LaterStart(event, draw(st.integers(0, 10)), f"{event.value}, day 0") for event in events
        ),
        pauses=tuple(PauseRule(reason, draw(st.booleans())) for reason in reasons),
        extension=extension,
        confidence=draw(st.sampled_from(Confidence)),
    )


RULES = st.one_of(random_rules(), st.sampled_from(SHIPPED))


@st.composite
def office_calendars(draw: st.DrawFn) -> WorkingCalendar:
    closed = draw(st.lists(DAYS, max_size=20, unique=True))
    return calendar("us-federal").with_closing_days(ClosingDay(day, "Closed") for day in closed)


@st.composite
def facts_of(draw: st.DrawFn, rule: ClockRule, received: date) -> ClockFacts:
    """What may have happened on a case under a rule; all of it on or after day 0."""
    after = st.integers(0, 200).map(lambda days: received + timedelta(days=rule.delay + days))
    events = tuple((start.event, draw(after)) for start in rule.starts if draw(st.booleans()))
    pauses = []
    for known in rule.pauses:
        for _ in range(draw(st.integers(0, 2))):
            first = draw(after)
            last = first + timedelta(days=draw(st.integers(0, 60)))
            pauses.append(Pause(known.reason, first, draw(st.sampled_from([last, last, None]))))
    extended = rule.extension and draw(st.booleans())
    return ClockFacts(
        received,
        events=events,
        pauses=tuple(sorted(pauses, key=lambda one: one.first)),
        extended=Extended(received, draw(WORDS)) if extended else None,
        typed=draw(after),
        set_by_hand=draw(st.none() | st.builds(SetByHand, after, WORDS)),
    )


@st.composite
def situations(draw: st.DrawFn) -> tuple[ClockRule, ClockFacts]:
    rule = draw(RULES)
    return rule, draw(facts_of(rule, draw(DAYS)))


def plain(rule: ClockRule, received: date, office: WorkingCalendar) -> CaseClock:
    """A clock that has just started."""
    facts = ClockFacts(received, typed=received + timedelta(days=20))
    return CaseClock(compute(rule, facts, calendar, office), rule=rule, facts=facts)


@property_test
@given(RULES, DAYS, st.integers(1, 60), office_calendars(), st.data())
def test_a_later_receipt_never_gives_an_earlier_end(
    rule: ClockRule, received: date, later: int, office: WorkingCalendar, data: st.DataObject
) -> None:
    second = received + timedelta(days=later)
    facts = data.draw(facts_of(rule, second))
    early = compute(rule, replace(facts, received=received), calendar, office)
    late = compute(rule, facts, calendar, office)
    assert early.raw <= late.raw
    assert early.send_by <= late.send_by
    assert early.rolled <= late.rolled


@property_test
@given(random_rules(), DAYS, st.integers(0, 40), st.integers(0, 60), office_calendars())
def test_a_pause_moves_the_end_by_exactly_its_counted_days(
    rule: ClockRule, received: date, wait: int, length: int, office: WorkingCalendar
) -> None:
    assume(rule.pauses)
    known = rule.pauses[0]
    start = plain(rule, received, office)
    first = start.deadline.start + timedelta(days=wait)
    assume(first <= start.deadline.raw)
    counting = Counting(calendar, office)
    paused = pause(counting, start, known.reason, first)
    assert paused.deadline.raw == start.deadline.raw, "its date stays in view while it waits"
    last = first + timedelta(days=length)
    ended = resume(counting, paused, last)
    counted = length + 1 if known.inclusive else length
    assert ended.deadline.raw - start.deadline.raw == timedelta(days=counted)


@property_test
@given(situations())
def test_a_day_in_two_waits_is_left_out_once(situation: tuple[ClockRule, ClockFacts]) -> None:
    rule, facts = situation
    start = compute(rule, facts, calendar, calendar("weekdays")).start
    inclusive = {known.reason: known.inclusive for known in rule.pauses}
    left_out = {
        wait.first + timedelta(days=n)
        for wait in facts.pauses
        if wait.last is not None
        for n in range((wait.last - wait.first).days + inclusive[wait.reason])
    }
    assert excluded_days(rule, facts, start) == len([day for day in left_out if day >= start])


@property_test
@given(RULES, DAYS, office_calendars())
def test_months_agree_with_another_library(
    rule: ClockRule, received: date, office: WorkingCalendar
) -> None:
    assume(rule.unit is PeriodUnit.MONTHS and rule.length)
    deadline = plain(rule, received, office).deadline
    assert deadline.start == received + timedelta(days=rule.delay)
    assert deadline.raw == deadline.start + relativedelta(months=rule.length)


@property_test
@given(situations(), office_calendars())
def test_an_explanation_comes_out_the_same_again_and_holds_every_date(
    situation: tuple[ClockRule, ClockFacts], office: WorkingCalendar
) -> None:
    rule, facts = situation
    deadline = compute(rule, facts, calendar, office)
    assert compute(rule, facts, calendar, office) == deadline
    days = {step.day for step in deadline.steps}
    assert {deadline.start, deadline.raw, deadline.rolled, deadline.send_by} <= days
    assert all(step.text.strip() for step in deadline.steps)
    assert (deadline.basis, deadline.citation) == (rule.basis, rule.citation)


@property_test
@given(situations(), office_calendars())
def test_mail_leaves_before_the_end_and_a_roll_comes_after_it(
    situation: tuple[ClockRule, ClockFacts], office: WorkingCalendar
) -> None:
    rule, facts = situation
    deadline = compute(rule, replace(facts, set_by_hand=None), calendar, office)
    assert deadline.send_by <= deadline.raw <= deadline.rolled
    assert office.is_working(deadline.send_by)
    by_hand = compute(rule, facts, calendar, office)
    if facts.set_by_hand:
        assert by_hand.raw == by_hand.rolled == facts.set_by_hand.day


@property_test
@given(RULES, DAYS, st.integers(0, 300), WORDS, office_calendars())
def test_what_is_taken_back_leaves_no_trace(
    rule: ClockRule, received: date, later: int, reason: str, office: WorkingCalendar
) -> None:
    counting, clock = Counting(calendar, office), plain(rule, received, office)
    day = received + timedelta(days=later)
    hand = set_by_hand(counting, clock, day, reason)
    assert take_back(counting, hand, Decision.DATE) == clock
    assert take_back(counting, waive(clock, day, reason), Decision.WAIVER) == clock
    assert take_back(counting, satisfy(clock, day), Decision.DONE) == clock
    if rule.extension:
        longer = extend(counting, clock, received, reason)
        assert longer.deadline.extended_from == clock.deadline.raw
        assert take_back(counting, longer, Decision.EXTENSION) == clock
    if rule.pauses and clock.deadline.start <= day <= clock.deadline.raw:
        waiting = pause(
            Counting(calendar, office, rule.pauses[0].rights), clock, rule.pauses[0].reason, day
        )
        assert take_back(counting, waiting, Decision.PAUSE) == clock
        ended = resume(counting, waiting, day + timedelta(days=3))
        assert take_back(counting, ended, Decision.PAUSE) == clock


@property_test
@given(RULES, DAYS, WORDS, office_calendars(), st.booleans())
def test_a_clock_that_no_longer_runs_takes_no_decision(
    rule: ClockRule, received: date, reason: str, office: WorkingCalendar, done: bool
) -> None:
    counting, clock = Counting(calendar, office), plain(rule, received, office)
    stands = satisfy(clock, received) if done else waive(clock, received, reason)
    day = clock.deadline.raw
    with pytest.raises(Refused):
        set_by_hand(counting, stands, day, reason)
    with pytest.raises(Refused):
        extend(counting, stands, received, reason)
    with pytest.raises(Refused):
        satisfy(stands, day)
    for known in rule.starts:
        with pytest.raises(Refused):
            begin_anew(counting, stands, known.event, day)


@pytest.mark.parametrize("rule", SHIPPED, ids=lambda rule: f"{rule.id} {rule.version}".strip())
def test_every_shipped_rule_goes_forward_day_by_day(rule: ClockRule) -> None:
    office = calendar("us-federal")
    days = [date(2027, 12, 1) + timedelta(days=n) for n in range(120)]
    found = [plain(rule, day, office).deadline for day in days]
    for before, after in pairwise(found):
        assert before.raw <= after.raw
        assert before.rolled <= after.rolled
    for deadline in found:
        assert deadline.send_by <= deadline.raw <= deadline.rolled
        assert {deadline.start, deadline.raw, deadline.rolled, deadline.send_by} <= {
            step.day for step in deadline.steps
        }


@pytest.fixture(scope="module")
def office_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path: Path = tmp_path_factory.mktemp("office") / "office.privdesk"
    made = create_desk(path)
    yield made
    made.close()


@property_test
@given(situations(), office_calendars(), st.sampled_from(["runs", "done", "waived"]), WORDS)
def test_a_clock_comes_back_from_the_case_file_as_it_was(
    office_desk: Desk,
    make_case: MakeCase,
    situation: tuple[ClockRule, ClockFacts],
    office: WorkingCalendar,
    state: str,
    reason: str,
) -> None:
    rule, facts = situation
    clock = CaseClock(compute(rule, facts, calendar, office), rule=rule, facts=facts)
    if state == "done":
        clock = satisfy(clock, facts.received)
    elif state == "waived":
        clock = waive(clock, facts.received, reason)
    with office_desk.work() as work:
        number = work.next_number(Kind.PRIVACY_REQUEST, 2026)
        stored = work.add_case(make_case(id=0, number=number, clocks=(clock,)))
        assert work.case(stored.id).clocks == (clock,)


@settings(property_test, max_examples=25)
@given(st.sets(st.dates(date(2026, 11, 1), date(2027, 2, 28)), max_size=30), st.integers(1, 90))
def test_no_closing_day_and_no_new_rule_alters_what_is_done(
    office_desk: Desk, make_case: MakeCase, days: set[date], length: int
) -> None:
    pack = office_desk.pack
    federal = pack.calendars(pack.calendar)
    rules = tuple(replace(rule, length=length) for rule in pack.book.rules)
    desk = replace(office_desk, pack=replace(pack, book=RuleBook(rules)))
    promise = plain(pack.book.find("promise-30"), date(2026, 10, 29), pack.office_calendar)
    gdpr = next(rule for rule in SHIPPED if rule.id == "gdpr-month")
    done = satisfy(plain(gdpr, date(2026, 10, 29), pack.office_calendar), date(2026, 11, 20))
    with desk.work() as work:
        number = work.next_number(Kind.PRIVACY_REQUEST, 2026)
        case = work.add_case(make_case(id=0, number=number, clocks=(promise, done)))
        work.commit()
    closed = [ClosingDay(day, "Closed") for day in days if federal.is_working(day)]
    set_closing_days(desk, closed)
    step = ClockStep(ClockAct.EXTEND, "gdpr-month", desk.clock.today(), "complexity")
    with pytest.raises(Refused):
        take(desk, case.id, step)
    with desk.work() as work:
        clocks = {clock.deadline.rule_id: clock for clock in work.case(case.id).clocks}
    assert clocks["gdpr-month"] == done
    running = clocks["promise-30"]
    assert (running.rule, running.deadline.raw) == (promise.rule, promise.deadline.raw)
    assert running.deadline.send_by == federal.with_closing_days(closed).on_or_before(
        promise.deadline.raw
    )
