"""Deadlines: the dates themselves, and the explanation that comes with each."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.domain.case_clocks import CaseClock, operative
from privdesk.domain.clocks import ClockFacts, Step, add_months, compute
from privdesk.domain.rule_book import Matter, RuleBook
from privdesk.domain.rules import ClockRule
from privdesk.domain.vocabulary import Duty, Kind, PeriodUnit
from privdesk.domain.working_days import WEEKDAYS, WorkingCalendar

MakeRule = Callable[..., ClockRule]

HOLIDAYS = {
    date(2026, 11, 11): "Veterans Day",
    date(2026, 11, 26): "Thanksgiving Day",
    date(2026, 12, 25): "Christmas Day",
}
OFFICE = WorkingCalendar("office", "Office", lambda day: HOLIDAYS.get(day, ""))
CALENDARS = {"office": OFFICE, "weekdays": WEEKDAYS}.__getitem__
UNITS = [PeriodUnit.CALENDAR_DAYS, PeriodUnit.BUSINESS_DAYS, PeriodUnit.MONTHS]
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def computed(rule: ClockRule, start: date) -> CaseClock:
    return CaseClock(compute(rule, ClockFacts(start), CALENDARS, OFFICE))


@settings(deadline=None)
@given(start=DAYS, length=st.integers(1, 400))
def test_calendar_days_are_added_to_day_0(make_rule: MakeRule, start: date, length: int) -> None:
    deadline = computed(make_rule(length=length), start).deadline
    assert deadline.start == start
    assert deadline.raw == start + timedelta(days=length)


@settings(deadline=None)
@given(start=DAYS, length=st.integers(1, 90), unit=st.sampled_from(UNITS), roll=st.booleans())
def test_send_by_never_lies_after_the_deadline_and_mail_can_leave(
    make_rule: MakeRule, start: date, length: int, unit: PeriodUnit, roll: bool
) -> None:
    deadline = computed(make_rule(length=length, unit=unit, roll=roll), start).deadline
    assert deadline.send_by <= deadline.raw <= deadline.rolled
    assert OFFICE.is_working(deadline.send_by)
    assert deadline.send_by == deadline.raw or not OFFICE.is_working(deadline.raw)
    if roll:
        assert OFFICE.is_working(deadline.rolled)
    else:
        assert deadline.rolled == deadline.raw


@settings(deadline=None)
@given(start=DAYS, length=st.integers(1, 90), unit=st.sampled_from(UNITS), roll=st.booleans())
def test_the_steps_hold_every_date_and_a_word_for_it(
    make_rule: MakeRule, start: date, length: int, unit: PeriodUnit, roll: bool
) -> None:
    deadline = computed(make_rule(length=length, unit=unit, roll=roll), start).deadline
    days = [step.day for step in deadline.steps]
    assert days[:2] == [deadline.start, deadline.raw]
    assert set(days) == {deadline.start, deadline.raw, deadline.rolled, deadline.send_by}
    assert all(step.text for step in deadline.steps)
    assert not any(step.text.startswith(",") for step in deadline.steps)


@settings(deadline=None)
@given(DAYS, st.integers(0, 48))
def test_months_clamp_as_another_library_has_it(start: date, months: int) -> None:
    assert add_months(start, months) == start + relativedelta(months=months)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2024, 9, 3), 1, date(2024, 10, 3)),
        (date(2025, 3, 31), 1, date(2025, 4, 30)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 1, 30), 1, date(2023, 2, 28)),
        (date(2022, 8, 31), 1, date(2022, 9, 30)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 4, 16), 24, date(2028, 4, 16)),
    ],
)
def test_months_of_published_examples(start: date, months: int, end: date) -> None:
    assert add_months(start, months) == end


def test_the_ledger_of_a_deadline_on_a_holiday_that_rolls(make_rule: MakeRule) -> None:
    deadline = computed(make_rule(roll=True), date(2026, 11, 25)).deadline
    assert deadline.steps == (
        Step("Received, day 0", date(2026, 11, 25)),
        Step("Plus 30 calendar days", date(2026, 12, 25)),
        Step("Christmas Day, so send by", date(2026, 12, 24)),
        Step("Christmas Day, at the latest", date(2026, 12, 28)),
    )


@pytest.mark.parametrize(
    ("length", "unit", "text"),
    [
        (1, PeriodUnit.CALENDAR_DAYS, "Plus 1 calendar day"),
        (45, PeriodUnit.CALENDAR_DAYS, "Plus 45 calendar days"),
        (5, PeriodUnit.BUSINESS_DAYS, "Plus 5 business days"),
        (1, PeriodUnit.MONTHS, "Plus 1 month"),
        (3, PeriodUnit.MONTHS, "Plus 3 months"),
    ],
)
def test_a_period_in_words(make_rule: MakeRule, length: int, unit: PeriodUnit, text: str) -> None:
    deadline = computed(make_rule(length=length, unit=unit), date(2026, 10, 1)).deadline
    assert deadline.steps[1].text == text


def test_a_deadline_carries_the_rule_that_gave_it(make_rule: MakeRule) -> None:
    rule = make_rule()
    deadline = computed(rule, date(2026, 11, 2)).deadline
    assert (deadline.rule_id, deadline.title, deadline.duty) == (rule.id, rule.title, rule.duty)
    assert (deadline.basis, deadline.citation) == (rule.basis, rule.citation)


def test_business_days_are_counted_in_the_calendar_of_the_rule(make_rule: MakeRule) -> None:
    rule = make_rule(length=10, unit=PeriodUnit.BUSINESS_DAYS, calendar="weekdays")
    assert computed(rule, date(2026, 11, 17)).deadline.raw == date(2026, 12, 1)


def test_all_clocks_of_a_case_the_earliest_first_and_why_others_do_not_run(
    make_rule: MakeRule,
) -> None:
    rules = (
        make_rule(id="late", length=45, title="45 days"),
        make_rule(id="early", length=10, duty=Duty.ACKNOWLEDGE),
        make_rule(id="other", kinds=(Kind.JAMS,), title="JAMS", reason="for JAMS cases only"),
        make_rule(id="typed", length=0, title="Notice"),
    )
    clocks = RuleBook(rules).clocks(
        Matter(Kind.PRIVACY_REQUEST, date(2026, 10, 29)), CALENDARS, OFFICE
    )
    assert [clock.deadline.rule_id for clock in clocks] == ["early", "late"]
    for clock in clocks:
        told = [(item.title, item.why) for item in clock.deadline.checked]
        assert told == [
            ("Notice", "no date typed from the notice yet"),
            ("JAMS", "for JAMS cases only"),
        ]


def test_a_date_typed_from_a_notice_is_the_deadline(make_rule: MakeRule) -> None:
    matter = Matter(Kind.PRIVACY_REQUEST, date(2026, 11, 20), typed_due=date(2026, 12, 5))
    (clock,) = RuleBook((make_rule(length=0),)).clocks(matter, CALENDARS, OFFICE)
    assert (clock.deadline.raw, clock.deadline.send_by) == (date(2026, 12, 5), date(2026, 12, 4))
    assert clock.deadline.steps[1] == Step("Date given in the notice", date(2026, 12, 5))


def test_the_earliest_clock_that_runs_rules(make_rule: MakeRule) -> None:
    start = date(2026, 10, 29)
    early, late = computed(make_rule(id="a", length=5), start), computed(make_rule(id="b"), start)
    done = CaseClock(early.deadline, satisfied_on=date(2026, 11, 2))
    assert operative([late, early]) is early
    assert operative([late, done]) is late
    assert operative([done]) is None
    assert operative([]) is None


def test_of_two_clocks_on_one_day_the_same_rules_each_time(make_rule: MakeRule) -> None:
    start = date(2026, 10, 29)
    first, second = computed(make_rule(id="a"), start), computed(make_rule(id="b"), start)
    assert operative([first, second]) is operative([second, first]) is first


@pytest.mark.parametrize(
    ("satisfied_on", "runs", "was_late"),
    [(None, True, False), (date(2026, 11, 28), False, False), (date(2026, 11, 29), False, True)],
)
def test_a_duty_done_after_its_deadline_was_late(
    make_rule: MakeRule, satisfied_on: date | None, runs: bool, was_late: bool
) -> None:
    clock = CaseClock(computed(make_rule(), date(2026, 10, 29)).deadline, satisfied_on)
    assert (clock.runs, clock.was_late) == (runs, was_late)
