"""Which days the office works, and how business days are counted."""

from datetime import date, timedelta

import pytest
from dateutil.rrule import DAILY, FR, MO, TH, TU, WE, rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.domain.working_days import WEEKDAYS, WorkingCalendar

HOLIDAYS = {
    date(2026, 11, 11): "Veterans Day",
    date(2026, 11, 26): "Thanksgiving Day",
    date(2026, 12, 25): "Christmas Day",
    date(2027, 1, 1): "New Year's Day",
    date(2026, 12, 26): "Second Day of Christmas",
}
OFFICE = WorkingCalendar("office", "Office", lambda day: HOLIDAYS.get(day, ""))
DAYS = st.dates(date(2026, 10, 1), date(2027, 2, 28))
CALENDARS = st.sampled_from([OFFICE, WEEKDAYS])


def counted(day: date, business_days: int, holidays: set[date]) -> date:
    """The same count by another library: the n-th weekday that is no holiday."""
    week = rrule(DAILY, byweekday=(MO, TU, WE, TH, FR), dtstart=day + timedelta(days=1), count=400)
    open_days = [moment.date() for moment in week if moment.date() not in holidays]
    return open_days[business_days - 1] if business_days else day


@settings(deadline=None)
@given(DAYS, st.integers(0, 60))
def test_business_days_agree_with_an_independent_count(day: date, business_days: int) -> None:
    assert OFFICE.add(day, business_days) == counted(day, business_days, set(HOLIDAYS))
    assert WEEKDAYS.add(day, business_days) == counted(day, business_days, set())


@settings(deadline=None)
@given(DAYS, st.integers(0, 30), st.integers(0, 30))
def test_business_days_add_up(day: date, first: int, second: int) -> None:
    assert OFFICE.add(OFFICE.add(day, first), second) == OFFICE.add(day, first + second)


@settings(deadline=None)
@given(CALENDARS, DAYS)
def test_the_nearest_working_days_lie_on_both_sides(calendar: WorkingCalendar, day: date) -> None:
    before, after = calendar.on_or_before(day), calendar.on_or_after(day)
    assert before <= day <= after
    assert calendar.is_working(before)
    assert calendar.is_working(after)
    assert (before == day) == (after == day) == calendar.is_working(day)
    between = calendar.days_off(before, after)
    assert between == {before + timedelta(days=n) for n in range((after - before).days + 1)} - {
        before,
        after,
    }


@settings(deadline=None)
@given(CALENDARS, DAYS)
def test_a_day_off_has_a_reason_and_a_working_day_none(
    calendar: WorkingCalendar, day: date
) -> None:
    assert bool(calendar.why_off(day)) is not calendar.is_working(day)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 11, 28), "Saturday"),
        (date(2026, 11, 29), "Sunday"),
        (date(2026, 11, 26), "Thanksgiving Day"),
        (date(2026, 12, 26), "Second Day of Christmas"),
        (date(2026, 11, 27), ""),
    ],
)
def test_why_nobody_works(day: date, why: str) -> None:
    assert OFFICE.why_off(day) == why


def test_days_off_of_a_period_with_both_ends() -> None:
    assert OFFICE.days_off(date(2026, 11, 26), date(2026, 11, 29)) == {
        date(2026, 11, 26),
        date(2026, 11, 28),
        date(2026, 11, 29),
    }


@pytest.mark.parametrize(
    ("day", "working", "why"),
    [
        (date(2026, 11, 28), date(2026, 11, 27), "Saturday"),
        (date(2026, 11, 29), date(2026, 11, 27), "Sunday"),
        (date(2026, 12, 25), date(2026, 12, 28), "Christmas Day and Second Day of Christmas"),
        (date(2026, 12, 26), date(2026, 12, 24), "Second Day of Christmas and Christmas Day"),
        (
            date(2026, 12, 27),
            date(2026, 12, 24),
            "Sunday, Second Day of Christmas and Christmas Day",
        ),
    ],
)
def test_why_the_next_working_day_is_so_far_off(day: date, working: date, why: str) -> None:
    assert working in {OFFICE.on_or_before(day), OFFICE.on_or_after(day)}
    assert OFFICE.why_off_until(day, working) == why


def test_all_named_days_of_a_span() -> None:
    named = OFFICE.holidays(date(2026, 11, 11), date(2026, 12, 25))
    assert [day.day for day, _name in named] == [11, 26, 25]
    assert named[1] == (date(2026, 11, 26), "Thanksgiving Day")
