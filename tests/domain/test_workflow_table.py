"""Which step may be taken when, and the sentence that refuses the others."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from privdesk.domain.case import Case, RightAsked
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clocks import Deadline
from privdesk.domain.errors import Refused
from privdesk.domain.labels import STATUS
from privdesk.domain.vocabulary import (
    Duty,
    Ground,
    IdentityState,
    Kind,
    LateReason,
    Merit,
    Outcome,
    Right,
    Status,
)
from privdesk.domain.workflow import (
    ACTION,
    TRANSITIONS,
    Action,
    advance,
    obstacles,
    overall_outcome,
    record,
)

MakeCase = Callable[..., Case]
TODAY = date(2026, 11, 23)
RAW = date(2026, 11, 28)


def clock(duty: Duty, satisfied_on: date | None = None, raw: date = RAW) -> CaseClock:
    deadline = Deadline(
        rule_id=f"{duty.value}-rule",
        title="Our 30-day promise",
        duty=duty,
        start=date(2026, 10, 29),
        raw=raw,
        rolled=raw,
        send_by=raw,
        steps=(),
        basis="",
        citation="",
    )
    return CaseClock(deadline, satisfied_on)


ALL_DUTIES = tuple(clock(duty) for duty in Duty)


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("status", Status)
def test_a_step_out_of_turn_is_refused_in_words(
    make_case: MakeCase, status: Status, action: Action
) -> None:
    case = make_case(status=status, waiting_for="the person's answer")
    allowed, _target = TRANSITIONS[action]
    if status in allowed:
        assert obstacles(case, action, TODAY) == ()
        return
    with pytest.raises(Refused) as refused:
        advance(case, action, TODAY, override="Legal asked for it")
    assert not refused.value.overridable
    assert refused.value.sentence == (
        f"R-2026-001 is {STATUS[status].lower()}, so the step “{ACTION[action].lower()}” is not open."
    )


@pytest.mark.parametrize("action", [a for a in Action if a is not Action.ACKNOWLEDGE])
def test_an_allowed_step_leads_where_the_table_says(make_case: MakeCase, action: Action) -> None:
    allowed, target = TRANSITIONS[action]
    for status in allowed:
        case = make_case(status=status, waiting_for="the person's answer")
        assert advance(case, action, TODAY).status is target


@pytest.mark.parametrize("status", [s for s in Status if s.is_unanswered])
def test_acknowledging_never_takes_a_case_back(make_case: MakeCase, status: Status) -> None:
    case = advance(make_case(status=status, clocks=ALL_DUTIES), Action.ACKNOWLEDGE, TODAY)
    first = status is Status.RECEIVED
    assert case.status is (Status.ACKNOWLEDGED if first else status)
    assert case.acknowledged_on == TODAY
    assert [c.deadline.duty for c in case.clocks if not c.runs] == [Duty.ACKNOWLEDGE]


def test_a_second_acknowledgement_keeps_the_first_date(make_case: MakeCase) -> None:
    once = advance(make_case(clocks=ALL_DUTIES), Action.ACKNOWLEDGE, TODAY)
    twice = advance(once, Action.ACKNOWLEDGE, TODAY + timedelta(3))
    assert twice.acknowledged_on == TODAY
    assert twice.clocks == once.clocks


def test_an_answer_satisfies_both_clocks_and_completes_nothing(make_case: MakeCase) -> None:
    case = advance(make_case(clocks=ALL_DUTIES), Action.ANSWER, TODAY)
    assert (case.answered_on, case.acknowledged_on) == (TODAY, TODAY)
    assert [c.deadline.duty for c in case.clocks if c.runs] == [Duty.COMPLETE]


def test_an_answer_without_an_outcome_is_refused(make_case: MakeCase) -> None:
    case = make_case(rights=(RightAsked(Right.WITHDRAW_CONSENT),))
    (found,) = obstacles(case, Action.ANSWER, TODAY)
    assert found.sentence.startswith("No outcome is recorded for withdraw consent.")
    assert not found.overridable


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.PARTLY])
def test_a_refusal_needs_a_ground(make_case: MakeCase, outcome: Outcome) -> None:
    bare = make_case(rights=(RightAsked(Right.DELETE, outcome),))
    with pytest.raises(Refused, match="Name at least one ground before you refuse delete"):
        advance(bare, Action.ANSWER, TODAY, override="in a hurry")
    grounded = make_case(rights=(RightAsked(Right.DELETE, outcome, (Ground.LEGAL_DUTY,)),))
    assert advance(grounded, Action.ANSWER, TODAY).outcome is outcome


def test_a_complaint_needs_its_merit(make_case: MakeCase) -> None:
    with pytest.raises(Refused, match="The merit of the complaint is not recorded"):
        advance(make_case(kind=Kind.DPF_COMPLAINT), Action.ANSWER, TODAY)
    told = make_case(kind=Kind.DPF_COMPLAINT, merit=Merit.FOUNDED)
    assert advance(told, Action.ANSWER, TODAY).status is Status.ANSWERED


@pytest.mark.parametrize("right", [Right.ACCESS, Right.PORTABILITY])
@pytest.mark.parametrize("identity", IdentityState)
def test_data_goes_out_only_to_a_verified_person_or_with_a_reason(
    make_case: MakeCase, right: Right, identity: IdentityState
) -> None:
    case = make_case(rights=(RightAsked(right, Outcome.GRANTED),), identity=identity)
    if identity in {IdentityState.VERIFIED, IdentityState.NOT_NEEDED}:
        assert obstacles(case, Action.ANSWER, TODAY) == ()
        return
    with pytest.raises(Refused, match="Identity is not verified") as refused:
        advance(case, Action.ANSWER, TODAY)
    assert refused.value.overridable
    assert advance(case, Action.ANSWER, TODAY, override="known by voice").answered_on == TODAY


def test_a_deletion_releases_nothing(make_case: MakeCase) -> None:
    rights = (RightAsked(Right.DELETE, Outcome.GRANTED),)
    assert (
        obstacles(make_case(rights=rights, identity=IdentityState.OPEN), Action.ANSWER, TODAY) == ()
    )


def test_all_that_is_in_the_way_is_told_at_once(make_case: MakeCase) -> None:
    rights = (RightAsked(Right.ACCESS, Outcome.PARTLY), RightAsked(Right.DELETE))
    case = make_case(rights=rights, identity=IdentityState.OPEN)
    with pytest.raises(Refused) as refused:
        advance(case, Action.ANSWER, TODAY, override="known by voice")
    assert "No outcome" in refused.value.sentence
    assert "ground" in refused.value.sentence
    assert "Identity" not in refused.value.sentence
    assert not refused.value.overridable


def test_closing_with_a_running_clock_needs_a_reason(make_case: MakeCase) -> None:
    case = make_case(clocks=(clock(Duty.ACKNOWLEDGE), clock(Duty.ANSWER)))
    with pytest.raises(Refused) as refused:
        advance(case, Action.CLOSE, TODAY)
    assert refused.value.overridable
    assert refused.value.sentence == (
        "Our 30-day promise still runs until Saturday, Nov 28, 2026. Send the answer first."
    )
    closed = advance(case, Action.CLOSE, TODAY, override="sent by the customer")
    assert (closed.status, closed.closed_on) == (Status.CLOSED, TODAY)


def test_a_late_case_is_not_closed_without_the_cause(make_case: MakeCase) -> None:
    late = make_case(status=Status.ANSWERED, clocks=(clock(Duty.ANSWER, RAW + timedelta(1)),))
    with pytest.raises(Refused, match="Record why before you close"):
        advance(late, Action.CLOSE, TODAY, override="no time")
    told = make_case(
        status=Status.ANSWERED, clocks=late.clocks, late_reason=LateReason.INTERNAL_ROUTING
    )
    assert advance(told, Action.CLOSE, TODAY).closed_on == TODAY


def test_waiting_needs_to_be_told_for_what_and_keeps_its_first_day(make_case: MakeCase) -> None:
    with pytest.raises(Refused, match="Say what the case waits for"):
        advance(make_case(), Action.WAIT, TODAY)
    waiting = advance(make_case(waiting_for="an ID"), Action.WAIT, TODAY)
    assert (waiting.status, waiting.waiting_since) == (Status.WAITING, TODAY)
    assert record(waiting, Action.WAIT, TODAY + timedelta(2)).waiting_since == TODAY


@pytest.mark.parametrize("action", [Action.RESUME, Action.SEARCH, Action.DRAFT, Action.ANSWER])
def test_going_on_ends_the_waiting(make_case: MakeCase, action: Action) -> None:
    waiting = make_case(status=Status.WAITING, waiting_for="an ID", waiting_since=TODAY)
    moved = advance(waiting, action, TODAY)
    assert (moved.waiting_for, moved.waiting_since) == ("", None)


def test_asking_for_identity_is_noted(make_case: MakeCase) -> None:
    assert advance(make_case(), Action.ASK_IDENTITY, TODAY).identity is IdentityState.ASKED


def test_a_withdrawn_case_that_revives_is_due_again(make_case: MakeCase) -> None:
    acknowledged = advance(make_case(clocks=ALL_DUTIES), Action.ACKNOWLEDGE, TODAY - timedelta(5))
    withdrawn = advance(acknowledged, Action.WITHDRAW, TODAY)
    assert (withdrawn.outcome, withdrawn.ruling) == (Outcome.WITHDRAWN, None)
    revived = advance(withdrawn, Action.REOPEN, TODAY + timedelta(1))
    assert (revived.status, revived.outcome, revived.closed_on) == (Status.SEARCHING, None, None)
    assert revived.clocks == acknowledged.clocks
    assert revived.ruling is not None


def test_a_closed_case_that_opens_again_keeps_what_was_done(make_case: MakeCase) -> None:
    answered = advance(make_case(clocks=(clock(Duty.ANSWER),)), Action.ANSWER, TODAY)
    closed = advance(answered, Action.CLOSE, TODAY)
    opened = advance(closed, Action.REOPEN, TODAY + timedelta(1))
    assert (opened.status, opened.closed_on) == (Status.SEARCHING, None)
    assert (opened.clocks, opened.outcome) == (closed.clocks, closed.outcome)


@pytest.mark.parametrize("status", [Status.CLOSED, Status.WITHDRAWN])
def test_a_letter_after_the_end_does_not_open_the_case(make_case: MakeCase, status: Status) -> None:
    after = record(make_case(status=status), Action.ANSWER, TODAY)
    assert (after.status, after.answered_on) == (status, TODAY)


@pytest.mark.parametrize(
    ("outcomes", "overall"),
    [
        ((), None),
        ((None,), None),
        ((Outcome.GRANTED, None), Outcome.GRANTED),
        ((Outcome.GRANTED, Outcome.GRANTED), Outcome.GRANTED),
        ((Outcome.GRANTED, Outcome.REFUSED), Outcome.PARTLY),
    ],
)
def test_one_outcome_from_many(
    make_case: MakeCase, outcomes: tuple[Outcome | None, ...], overall: Outcome | None
) -> None:
    rights = tuple(RightAsked(right, o) for right, o in zip(Right, outcomes, strict=False))
    assert overall_outcome(make_case(rights=rights)) is overall


def test_lateness_is_counted_from_the_promised_day(make_case: MakeCase) -> None:
    running = make_case(clocks=(clock(Duty.ACKNOWLEDGE, raw=TODAY), clock(Duty.ANSWER)))
    assert running.late_by(RAW) == 0
    assert running.late_by(RAW + timedelta(2)) == 2
    done = make_case(clocks=(clock(Duty.ANSWER, RAW + timedelta(1)),))
    assert done.late_by(RAW + timedelta(30)) == 1
    assert make_case().late_by(TODAY) == 0
