"""How pressing a case is on each day of its period, and what to do next."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from privdesk.domain.due import SOON_DAYS, DueState, NextStep, Progress, due_on, next_step
from privdesk.domain.vocabulary import IdentityState, Status

START, SEND_BY, RAW = date(2026, 10, 29), date(2026, 11, 27), date(2026, 11, 28)
PERIOD = [START + timedelta(days=n) for n in range(-3, 40)]


def expected(today: date) -> tuple[DueState, int]:
    if today > RAW:
        return DueState.LATE, (today - RAW).days
    if today >= SEND_BY:
        return DueState.TODAY, 0
    left = (SEND_BY - today).days
    return (DueState.SOON if left <= SOON_DAYS else DueState.LATER), left


@pytest.mark.parametrize("today", PERIOD, ids=str)
def test_the_state_on_every_day_of_the_period(today: date) -> None:
    due = due_on(today, Status.SEARCHING, START, RAW, SEND_BY)
    assert (due.state, due.days) == expected(today)
    assert (due.raw, due.send_by) == (RAW, SEND_BY)


def test_the_used_share_grows_from_nothing_to_all() -> None:
    shares = [due_on(day, Status.RECEIVED, START, RAW, SEND_BY).share for day in PERIOD]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert due_on(START + timedelta(15), Status.RECEIVED, START, RAW, SEND_BY).share == 0.5


def test_a_case_that_waits_keeps_its_date() -> None:
    assert due_on(SEND_BY, Status.WAITING, START, RAW, SEND_BY).state is DueState.TODAY


@pytest.mark.parametrize("status", [Status.CLOSED, Status.WITHDRAWN])
def test_an_ended_case_is_never_due(status: Status) -> None:
    due = due_on(RAW + timedelta(30), status, START, RAW, SEND_BY)
    assert (due.state, due.days, due.share) == (DueState.CLOSED, 0, 1.0)


@pytest.mark.parametrize("status", [s for s in Status if s.is_open])
def test_without_a_clock_only_an_answered_case_is_answered(status: Status) -> None:
    due = due_on(START, status, START, None, None)
    answered = status is Status.ANSWERED
    assert due.state is (DueState.ANSWERED if answered else DueState.LATER)
    assert due.share == (1.0 if answered else 0.0)


def test_a_period_of_no_days_divides_nothing() -> None:
    assert due_on(START, Status.RECEIVED, START, START, START).share == 0.0


PLAIN = Progress(Status.ACKNOWLEDGED, IdentityState.VERIFIED, False, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("changes", "step"),
    [
        ({}, NextStep.WRITE_ANSWER),
        ({"open_searches": 1}, NextStep.FINISH_SEARCH),
        ({"identity": IdentityState.OPEN, "open_searches": 1}, NextStep.VERIFY_IDENTITY),
        ({"identity": IdentityState.ASKED}, NextStep.VERIFY_IDENTITY),
        ({"identity": IdentityState.FAILED}, NextStep.WRITE_ANSWER),
        ({"status": Status.WAITING, "identity": IdentityState.ASKED}, NextStep.REMIND),
        ({"status": Status.WAITING, "acknowledgement_open": True}, NextStep.ACKNOWLEDGE),
        ({"status": Status.ANSWERED, "acknowledgement_open": True}, NextStep.CLOSE),
        ({"status": Status.ANSWERED, "drafts": 1}, NextStep.FINISH_DRAFT),
        ({"drafts": 1, "finals": 1}, NextStep.PRINT),
        ({"finals": 1, "printed": 1}, NextStep.MARK_MAILED),
    ],
)
def test_the_next_step(changes: dict[str, object], step: NextStep) -> None:
    assert next_step(replace(PLAIN, **changes)) is step


def test_an_ended_case_has_no_next_step_and_every_other_has_one() -> None:
    for status, identity, flag, count in product(Status, IdentityState, (True, False), (0, 1)):
        step = next_step(Progress(status, identity, flag, count, count, 0, count))
        assert (step is NextStep.NONE) is not status.is_open
