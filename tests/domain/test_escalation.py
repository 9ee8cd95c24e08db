"""The road of a complaint: each step's state from the cases of the chain."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clocks import Deadline
from privdesk.domain.escalation import Stage, escalation
from privdesk.domain.vocabulary import Duty, Kind, Status

MakeCase = Callable[..., Case]
TODAY = date(2026, 11, 23)
ACK, ANSWER = date(2026, 10, 8), date(2026, 11, 15)


def _clock(duty: Duty, raw: date, done: date | None = None) -> CaseClock:
    deadline = Deadline(
        rule_id=duty.value,
        title=duty.value,
        duty=duty,
        start=date(2026, 10, 1),
        raw=raw,
        send_by=raw,
        steps=(),
        basis="",
        citation="",
        checked=(),
        rolled=raw,
    )
    return CaseClock(deadline, done)


@pytest.fixture
def complaint(make_case: MakeCase) -> Case:
    clocks = (_clock(Duty.ACKNOWLEDGE, ACK, date(2026, 10, 5)), _clock(Duty.ANSWER, ANSWER))
    return make_case(kind=Kind.DPF_COMPLAINT, received=date(2026, 10, 1), clocks=clocks)


def _stages(*cases: Case, today: date = TODAY) -> list[Stage]:
    return [step.stage for step in escalation({case.kind: case for case in cases}, today)]


def test_an_open_complaint_is_now_and_jams_is_next(complaint: Case) -> None:
    assert _stages(complaint) == [Stage.CURRENT, Stage.POSSIBLE, Stage.CLOSED]


def test_jams_opens_the_day_after_the_deadline_while_nothing_went_out(complaint: Case) -> None:
    assert escalation({complaint.kind: complaint}, TODAY)[1].opens == date(2026, 11, 16)


def test_jams_opens_with_our_answer(complaint: Case) -> None:
    done = _clock(Duty.ANSWER, ANSWER, date(2026, 11, 2))
    answered = replace(
        complaint,
        status=Status.ANSWERED,
        answered_on=date(2026, 11, 2),
        clocks=(complaint.clocks[0], done),
    )
    first, second, _third = escalation({answered.kind: answered}, TODAY)
    assert (first.stage, second.stage) == (Stage.DONE, Stage.POSSIBLE)
    assert second.opens == date(2026, 11, 2)


@pytest.mark.parametrize("done", [None, date(2026, 10, 12)], ids=["never", "late"])
def test_a_missed_acknowledgement_opens_jams_at_once(complaint: Case, done: date | None) -> None:
    missed = replace(
        complaint, clocks=(_clock(Duty.ACKNOWLEDGE, ACK, done), _clock(Duty.ANSWER, ANSWER))
    )
    assert escalation({missed.kind: missed}, TODAY)[1].opens == date(2026, 10, 9)


def test_a_complaint_about_employee_data_does_not_go_to_jams(complaint: Case) -> None:
    assert _stages(replace(complaint, hr_data=True))[1] is Stage.CLOSED


def test_a_jams_case_is_now_until_it_is_answered(complaint: Case, make_case: MakeCase) -> None:
    answered = replace(complaint, status=Status.ANSWERED, answered_on=date(2026, 11, 2))
    jams = make_case(kind=Kind.JAMS)
    assert _stages(answered, jams) == [Stage.DONE, Stage.CURRENT, Stage.CLOSED]
    over = replace(jams, status=Status.CLOSED)
    assert _stages(answered, over) == [Stage.DONE, Stage.DONE, Stage.CLOSED]


def test_a_jams_case_without_its_complaint_says_that_nothing_is_linked(make_case: MakeCase) -> None:
    assert _stages(make_case(kind=Kind.JAMS)) == [Stage.CLOSED, Stage.CURRENT, Stage.CLOSED]


def test_annex_i_opens_with_its_third_condition(complaint: Case, make_case: MakeCase) -> None:
    answered = replace(complaint, status=Status.ANSWERED, answered_on=date(2026, 11, 2))
    jams = make_case(kind=Kind.JAMS, status=Status.CLOSED)
    referral = make_case(kind=Kind.REGULATOR_REFERRAL, status=Status.CLOSED)
    counted = [
        escalation({case.kind: case for case in cases}, TODAY)[2].met
        for cases in ((), (answered,), (answered, jams), (answered, jams, referral))
    ]
    assert counted == [0, 1, 2, 3]
    assert _stages(answered, jams, referral)[2] is Stage.POSSIBLE


def test_an_unanswered_complaint_counts_once_its_time_is_over(complaint: Case) -> None:
    assert escalation({complaint.kind: complaint}, ANSWER)[2].met == 0
    assert escalation({complaint.kind: complaint}, TODAY)[2].met == 1


def test_an_arbitration_that_came_is_now_whatever_is_missing(
    complaint: Case, make_case: MakeCase
) -> None:
    arbitration = make_case(kind=Kind.ANNEX_I)
    steps = escalation({complaint.kind: complaint, arbitration.kind: arbitration}, TODAY)
    assert steps[2].stage is Stage.CURRENT
    assert steps[2].met == 1
