"""What an officer does to clocks: each change is counted anew from its facts and stays on record."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.due import DueState, NextStep
from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.person import PostalAddress
from privdesk.domain.rule_book import RuleBook, Stand
from privdesk.domain.vocabulary import Channel, EventKind, Framework, Kind, LateReason, Right
from privdesk.domain.workflow import Action
from privdesk.services import deadlines
from privdesk.services.casework import take_step
from privdesk.services.clock import FrozenClock
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case, preview
from privdesk.services.reading import Reading
from privdesk.services.verification import verify

TODAY = date(2026, 11, 23)
Log = Callable[..., int]


@pytest.fixture
def log(desk: Desk) -> Log:
    """Logs a deletion request received on October 29, 2026, changed as told."""

    def logged(**changes: object) -> int:
        plain = NewCase(
            kind=Kind.PRIVACY_REQUEST,
            channel=Channel.MAIL,
            received=date(2026, 10, 29),
            name="Walter Kowalczyk",
            rights=(Right.DELETE,),
        )
        return log_case(desk, replace(plain, **changes)).cases[0]  # type: ignore[arg-type]

    return logged


def case_of(desk: Desk, case_id: int) -> Case:
    return Reading(desk).case(case_id).case


def clock_of(desk: Desk, case_id: int, rule: str) -> CaseClock:
    return next(c for c in case_of(desk, case_id).clocks if c.deadline.rule_id == rule)


def take(
    desk: Desk, case_id: int, act: ClockAct, rule: str = "", on: date = TODAY, reason: str = ""
) -> None:
    deadlines.take(desk, case_id, ClockStep(act, rule, on, reason))


def on_day(desk: Desk, day: date) -> Desk:
    instant = desk.clock.now().replace(year=day.year, month=day.month, day=day.day)
    return replace(desk, clock=FrozenClock(instant, desk.clock.zone, ticks=False))


def test_our_promise_cannot_be_extended_and_says_why(desk: Desk, log: Log) -> None:
    case_id = log()
    with pytest.raises(Refused, match="Our 30-day promise knows no extension"):
        take(desk, case_id, ClockAct.EXTEND, "promise-30", reason="much to search")
    assert clock_of(desk, case_id, "promise-30").deadline.raw == date(2026, 11, 28)


def test_another_date_needs_words_and_is_in_timeline_and_trail(desk: Desk, log: Log) -> None:
    case_id = log()
    with pytest.raises(Refused, match="Say why"):
        take(desk, case_id, ClockAct.SET_DATE, "promise-30", date(2026, 12, 2))
    take(desk, case_id, ClockAct.SET_DATE, "promise-30", date(2026, 12, 2), "agreed by phone")
    deadline = clock_of(desk, case_id, "promise-30").deadline
    assert [step.day for step in deadline.steps] == [
        date(2026, 10, 29),
        date(2026, 11, 28),
        date(2026, 12, 2),
    ]
    newest = Reading(desk).case(case_id).events[0]
    assert (newest.kind, newest.on) == (EventKind.CLOCK, TODAY)
    assert newest.title == "Our 30-day promise: set to Wednesday, Dec 2, 2026"
    assert newest.body == "Reason: agreed by phone"
    last = list(Reading(desk).audit_trail(case_id))[-1]
    assert last.action == "clock.set_date"
    assert "agreed by phone" not in last.payload
    take(desk, case_id, ClockAct.UNDO_DATE, "promise-30")
    assert clock_of(desk, case_id, "promise-30").deadline.raw == date(2026, 11, 28)
    assert verify(desk.file.path).problems == ()


@pytest.fixture
def german(desk: Desk, log: Log) -> int:
    """An access request of October 29 from Germany, under promise and GDPR."""
    return log(address=PostalAddress(country="DE"), rights=(Right.ACCESS,))


def test_the_gdpr_month_is_proposed_for_germany_and_not_for_ohio(
    desk: Desk, log: Log, german: int
) -> None:
    ohio = log(address=PostalAddress(country="US", region="OH"))
    assert [c.deadline.rule_id for c in case_of(desk, german).clocks] == [
        "promise-30",
        "gdpr-month",
    ]
    assert [c.deadline.rule_id for c in case_of(desk, ohio).clocks] == ["promise-30"]


def test_an_extension_counts_three_months_from_day_0(desk: Desk, german: int) -> None:
    take(desk, german, ClockAct.EXTEND, "gdpr-month", reason="Complexity of the request")
    clock = clock_of(desk, german, "gdpr-month")
    assert clock.deadline.extended_from == date(2026, 11, 29)
    assert clock.deadline.raw == date(2027, 1, 29)
    with pytest.raises(Refused, match="extended already"):
        take(desk, german, ClockAct.EXTEND, "gdpr-month", reason="once more")
    take(desk, german, ClockAct.UNDO_EXTENSION, "gdpr-month")
    assert clock_of(desk, german, "gdpr-month").deadline.raw == date(2026, 11, 29)


def test_an_extension_is_refused_once_the_notice_would_come_too_late(
    desk: Desk, german: int
) -> None:
    last = on_day(desk, date(2026, 11, 29))
    step = ClockStep(ClockAct.EXTEND, "gdpr-month", date(2026, 11, 29), "many requests")
    assert deadlines.preview(last, case_of(desk, german), step)
    late = replace(step, on=date(2026, 11, 30))
    with pytest.raises(Refused, match="could be extended until Sunday, Nov 29, 2026"):
        deadlines.preview(desk, case_of(desk, german), late)


def test_a_pause_moves_the_month_and_leaves_the_promise(desk: Desk, german: int) -> None:
    take(desk, german, ClockAct.PAUSE_IDENTITY, on=date(2026, 11, 2))
    paused = case_of(desk, german)
    assert [clock.pause is not None for clock in paused.clocks] == [False, True]
    assert paused.ruling is not None
    assert paused.ruling.deadline.rule_id == "promise-30"
    take(desk, german, ClockAct.RESUME, on=date(2026, 11, 9))
    assert clock_of(desk, german, "gdpr-month").deadline.raw == date(2026, 12, 6)
    assert clock_of(desk, german, "promise-30").deadline.raw == date(2026, 11, 28)
    take(desk, german, ClockAct.UNDO_PAUSE, "gdpr-month")
    assert clock_of(desk, german, "gdpr-month").deadline.raw == date(2026, 11, 29)


def test_a_case_without_such_a_rule_cannot_be_paused(desk: Desk, log: Log) -> None:
    case_id = log()
    with pytest.raises(Refused, match="Mark the case as waiting instead"):
        take(desk, case_id, ClockAct.PAUSE_CLARIFICATION)


def test_waiting_is_no_pause_the_date_stays_and_keeps_counting(desk: Desk, log: Log) -> None:
    case_id = log(received=date(2026, 11, 3))
    before = case_of(desk, case_id).clocks
    take_step(desk, case_id, Action.WAIT, note="a signed authority")
    view = Reading(desk).case(case_id)
    assert view.case.clocks == before
    assert (view.due.raw, view.due.days) == (date(2026, 12, 3), 10)
    assert view.next_step is NextStep.REMIND
    overdue = on_day(desk, date(2026, 12, 5))
    late = Reading(overdue).case(case_id).due
    assert (late.state, late.days) == (DueState.LATE, 2)


def test_where_the_ruling_clock_stands_still_the_case_is_neither_late_nor_due(
    desk: Desk, log: Log
) -> None:
    case_id = log(address=PostalAddress(country="FR"), received=date(2026, 10, 20))
    take(desk, case_id, ClockAct.LEAVE_OUT, "promise-30", reason="not our promise")
    assert Reading(desk).case(case_id).due.state is DueState.LATE
    take(desk, case_id, ClockAct.PAUSE_IDENTITY, on=date(2026, 10, 26))
    view = Reading(desk).case(case_id)
    assert (view.due.state, view.due.raw) == (DueState.WAITING, date(2026, 11, 20))
    assert Reading(desk).today().late == ()
    take(desk, case_id, ClockAct.RESUME, on=date(2026, 11, 20))
    assert Reading(desk).case(case_id).due.raw == date(2026, 12, 15)


def test_british_identity_starts_the_month_anew(desk: Desk, log: Log) -> None:
    case_id = log(address=PostalAddress(country="GB"), rights=(Right.ACCESS,))
    take(desk, case_id, ClockAct.IDENTITY_CAME, on=date(2026, 11, 16))
    deadline = clock_of(desk, case_id, "uk-gdpr-month").deadline
    assert (deadline.start, deadline.raw) == (date(2026, 11, 16), date(2026, 12, 16))
    assert "Proof of identity received, day 0" in [step.text for step in deadline.steps]


def test_a_corrected_receipt_moves_every_clock_and_stays_on_record(desk: Desk, german: int) -> None:
    with pytest.raises(InvalidInput, match="future"):
        deadlines.correct_received(desk, german, date(2026, 11, 24), "typing error")
    with pytest.raises(Refused, match="Say why"):
        deadlines.correct_received(desk, german, date(2026, 10, 22), " ")
    deadlines.correct_received(desk, german, date(2026, 10, 22), "stamp of the mail room")
    case = case_of(desk, german)
    assert case.received == date(2026, 10, 22)
    assert [clock.deadline.raw for clock in case.clocks] == [date(2026, 11, 21), date(2026, 11, 22)]
    assert Reading(desk).case(german).events[0].body == "Reason: stamp of the mail room"


def test_a_receipt_after_a_wait_began_is_refused(desk: Desk, german: int) -> None:
    take(desk, german, ClockAct.PAUSE_IDENTITY, on=date(2026, 11, 2))
    with pytest.raises(Refused, match="A wait began on Monday, Nov 2, 2026"):
        deadlines.correct_received(desk, german, date(2026, 11, 3), "stamp")
    assert case_of(desk, german).received == date(2026, 10, 29)


def test_a_new_pack_leaves_old_cases_under_their_rule(desk: Desk, log: Log) -> None:
    case_id = log()
    shorter = tuple(
        replace(rule, length=10, version="2027.1") if rule.id == "promise-30" else rule
        for rule in desk.pack.book.rules
    )
    later = replace(desk, pack=replace(desk.pack, book=RuleBook(shorter)))
    deadlines.correct_received(later, case_id, date(2026, 10, 28), "stamp")
    clock = clock_of(later, case_id, "promise-30")
    assert clock.deadline.raw == date(2026, 11, 27)
    assert clock.deadline.version == "2026.1"
    new = log_case(later, replace(_plain(), name="Nora Lind")).cases[0]
    assert clock_of(later, new, "promise-30").deadline.raw == date(2026, 11, 8)


def _plain() -> NewCase:
    return NewCase(
        Kind.PRIVACY_REQUEST,
        Channel.MAIL,
        date(2026, 10, 29),
        rights=(Right.DELETE,),
        late_reason=LateReason.WORKLOAD,
    )


def test_a_californian_is_offered_the_ccpa_and_runs_it_only_if_chosen(desk: Desk, log: Log) -> None:
    address = PostalAddress(country="US", region="CA")
    new = replace(_plain(), address=address)
    offered = {p.rule.id for p in preview(desk, new).proposals if p.stand is Stand.OFFERED}
    assert offered == {"ccpa-confirm-10", "ccpa-answer-45"}
    plain = log(address=address)
    assert [c.deadline.rule_id for c in case_of(desk, plain).clocks] == ["promise-30"]
    chosen = log(address=address, rules=frozenset({"promise-30", "ccpa-answer-45"}))
    assert {c.deadline.rule_id for c in case_of(desk, chosen).clocks} == {
        "promise-30",
        "ccpa-answer-45",
    }


def test_another_law_brings_its_rules_and_takes_no_date_away(desk: Desk, german: int) -> None:
    deadlines.set_law(desk, german, "gb")
    case = case_of(desk, german)
    assert case.law == "GB"
    rules = {clock.deadline.rule_id for clock in case.clocks}
    assert rules == {"promise-30", "gdpr-month", "uk-gdpr-month"}


def test_an_appeal_is_put_on_a_case_with_its_own_day_0(desk: Desk, log: Log) -> None:
    case_id = log(address=PostalAddress(country="US", region="CO"))
    named = {p.rule.id for p in deadlines.proposals(desk, case_of(desk, case_id))}
    assert "co-appeal-45" in named
    deadlines.add_rule(desk, case_id, "co-appeal-45", date(2026, 11, 20))
    deadline = clock_of(desk, case_id, "co-appeal-45").deadline
    assert (deadline.start, deadline.raw) == (date(2026, 11, 20), date(2027, 1, 4))
    with pytest.raises(Refused, match="already"):
        deadlines.add_rule(desk, case_id, "co-appeal-45")


def test_a_clock_is_done_or_left_out_and_taken_back(desk: Desk, log: Log) -> None:
    case_id = log(kind=Kind.DPF_COMPLAINT, rights=(), framework=Framework.EU_US, received=TODAY)
    take(desk, case_id, ClockAct.DONE, "acknowledge-complaint")
    assert not clock_of(desk, case_id, "acknowledge-complaint").runs
    take(desk, case_id, ClockAct.UNDO_DONE, "acknowledge-complaint")
    take(desk, case_id, ClockAct.LEAVE_OUT, "acknowledge-complaint", reason="answered at once")
    ruling = case_of(desk, case_id).ruling
    assert ruling is not None
    assert ruling.deadline.rule_id == "dpf-45"
    take(desk, case_id, ClockAct.UNDO_LEAVING_OUT, "acknowledge-complaint")
    ruling = case_of(desk, case_id).ruling
    assert ruling is not None
    assert ruling.deadline.rule_id == "acknowledge-complaint"


def test_what_is_stored_recomputes_to_itself(desk: Desk, german: int) -> None:
    take(desk, german, ClockAct.PAUSE_CLARIFICATION, on=date(2026, 11, 2))
    take(desk, german, ClockAct.RESUME, on=date(2026, 11, 4))
    take(desk, german, ClockAct.EXTEND, "gdpr-month", reason="many requests")
    case = case_of(desk, german)
    counting = desk.pack.counting((Right.ACCESS,))
    for clock in case.clocks:
        assert clock.facts is not None
        assert counting.recomputed(clock, clock.facts) == clock
