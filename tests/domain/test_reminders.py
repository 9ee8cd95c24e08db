"""Reminders: each once, none lost, and more of them when it gets serious."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.domain.due import DueState
from privdesk.domain.errors import InvalidInput
from privdesk.domain.reminders import (
    DEFAULT_LEADS,
    Reminder,
    Told,
    WatchedClock,
    due_reminders,
    lead_reached,
    leads_text,
    read_leads,
)
from privdesk.domain.vocabulary import Duty

SEND_BY = date(2026, 11, 27)
RAW = date(2026, 11, 28)

leads = st.lists(st.integers(0, 90), min_size=1, max_size=10, unique=True).map(tuple)
days = st.dates(date(2026, 8, 1), date(2027, 3, 1))


def clock(case_id: int = 1, send_by: date = SEND_BY, rule: str = "gdpr-month") -> WatchedClock:
    number = f"R-2026-{case_id:03}"
    raw = send_by + timedelta(days=1)
    return WatchedClock(case_id, number, "Ana Weber", rule, "One month", Duty.ANSWER, raw, send_by)


def before(days_left: int) -> date:
    return SEND_BY - timedelta(days=days_left)


def told_on(today: date, told: set[Told], *clocks: WatchedClock) -> list[int]:
    """Ask, and keep what was told as the program does."""
    due = due_reminders(today, clocks or (clock(),), told)
    told.update(reminder.told for reminder in due)
    return [reminder.lead for reminder in due]


def test_day_by_day_each_lead_is_told_on_its_day_and_then_every_day() -> None:
    told: set[Told] = set()
    heard = {left: told_on(before(left), told) for left in range(9, -4, -1)}
    assert {left: leads for left, leads in heard.items() if leads} == {
        7: [7],
        3: [3],
        1: [1],
        0: [0],
        -1: [-1],
        -2: [-2],
        -3: [-3],
    }


def test_asking_again_on_the_same_day_tells_nothing() -> None:
    told: set[Told] = set()
    assert told_on(before(3), told) == [3]
    assert told_on(before(3), told) == []
    assert told_on(before(2), told) == []


def test_a_machine_that_slept_over_three_leads_tells_the_most_pressing_once() -> None:
    told: set[Told] = set()
    assert told_on(before(8), told) == []
    assert told_on(before(0), told) == [0]
    assert told_on(before(0), told) == []


def test_a_weekend_in_between_loses_nothing() -> None:
    told: set[Told] = set()
    assert told_on(before(6), told) == [7]
    assert told_on(before(2), told) == [3]


def test_a_clock_that_went_back_tells_nothing_twice() -> None:
    told: set[Told] = set()
    assert told_on(before(3), told) == [3]
    assert told_on(before(7), told) == [7]
    assert told_on(before(3), told) == []
    assert told_on(before(7), told) == []


def test_a_send_by_date_that_moved_is_told_anew() -> None:
    told: set[Told] = set()
    assert told_on(before(1), told) == [1]
    moved = clock(send_by=SEND_BY + timedelta(days=2))
    assert told_on(before(1), told, moved) == [3]
    assert told_on(before(1), told, clock()) == []


def test_each_clock_of_a_case_is_told_for_itself_the_most_pressing_first() -> None:
    late = clock(2, before(4), "dpf-45")
    due = due_reminders(before(1), (clock(), late), ())
    assert [(r.clock.rule_id, r.lead) for r in due] == [("dpf-45", -3), ("gdpr-month", 1)]


def test_it_is_late_only_after_the_last_day_itself() -> None:
    states = [Reminder(clock(), -1, day).state for day in (before(1), SEND_BY, RAW)]
    assert states == [DueState.SOON, DueState.TODAY, DueState.TODAY]
    assert Reminder(clock(), -2, RAW + timedelta(days=1)).state is DueState.LATE


@given(days, days, leads)
def test_a_lead_is_reached_from_its_day_on(
    today: date, send_by: date, chosen: tuple[int, ...]
) -> None:
    left = (send_by - today).days
    lead = lead_reached(today, send_by, chosen)
    if left < 0:
        assert lead == left
    elif lead is None:
        assert left > max(chosen)
    else:
        assert lead in chosen
        assert lead >= left
        assert not [other for other in chosen if left <= other < lead]


@given(st.lists(days, max_size=40), st.lists(days, min_size=1, max_size=4), leads)
def test_each_is_told_at_most_once_in_whatever_order_of_dates(
    asked: list[date], ends: list[date], chosen: tuple[int, ...]
) -> None:
    clocks = [clock(number, end) for number, end in enumerate(ends)]
    told: list[Told] = []
    for today in asked:
        told += [one.told for one in due_reminders(today, clocks, told, chosen)]
    assert len(told) == len(set(told))


@given(st.lists(days, min_size=1, max_size=40), days, leads)
def test_none_is_lost_over_any_gap(asked: list[date], end: date, chosen: tuple[int, ...]) -> None:
    """Whenever one asks, what has been reached by then was told by then."""
    told: set[Told] = set()
    for today in asked:
        told |= {one.told for one in due_reminders(today, [clock(1, end)], told, chosen)}
        lead = lead_reached(today, end, chosen)
        assert lead is None or Told(1, "gdpr-month", end, lead) in told


@given(st.lists(days, max_size=20), days, leads)
def test_one_asking_tells_one_reminder_for_a_clock(
    asked: list[date], end: date, chosen: tuple[int, ...]
) -> None:
    told: set[Told] = set()
    for today in asked:
        due = due_reminders(today, [clock(1, end)], told, chosen)
        assert len(due) <= 1
        told |= {one.told for one in due}


@given(leads)
def test_leads_are_read_as_they_are_written(chosen: tuple[int, ...]) -> None:
    assert read_leads(leads_text(chosen)) == tuple(sorted(chosen, reverse=True))


@pytest.mark.parametrize("typed", ["7, 3, 1, 0", "0 1 3 7", " 7;3;;1,0,", "7, 07, 3, 1, 0"])
def test_a_list_of_days_is_read_in_every_spelling(typed: str) -> None:
    assert read_leads(typed) == DEFAULT_LEADS


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "at least one"),
        (" , ", "at least one"),
        ("7, soon", "“soon” is no number"),
        ("-1", "“-1” is no number"),
        ("1.5", "“1.5” is no number"),
        ("٣", "is no number"),
        ("91", "too early"),
        ("9" * 5000, "too early"),
        ("0 1 2 3 4 5 6 7 8 9 10", "These are 11 days"),
    ],
)
def test_what_is_no_list_of_days_is_said_so(typed: str, said: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        read_leads(typed)
    assert said in refused.value.sentence
    assert len(refused.value.sentence) < 100
    assert refused.value.problems[0].field == "leads"
