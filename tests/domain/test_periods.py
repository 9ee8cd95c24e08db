"""Periods of the figures: each follows the one before without a gap, and is read as it is written."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.domain.errors import InvalidInput
from privdesk.domain.figures import Period, a_period
from privdesk.domain.figures.periods import Unit, period_of

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@given(DAYS, st.sampled_from(Unit), st.integers(1, 12))
def test_periods_follow_each_other_and_are_read_as_written(
    day: date, unit: Unit, starts: int
) -> None:
    period = period_of(day, unit, starts)
    assert day in period
    assert period.first <= period.last
    assert period.next.first == period.last + timedelta(days=1)
    assert period.stepped(-1).last == period.first - timedelta(days=1)
    assert a_period(period.id) == period
    assert period.stepped(5).stepped(-5).first == period.first
    fiscal_is_of_the_calendar = starts == 1 and unit.value.startswith("fiscal")
    assert period.unit is unit or fiscal_is_of_the_calendar


@pytest.mark.parametrize(
    ("typed", "first", "last", "title", "short"),
    [
        ("2026Q3", "2026-07-01", "2026-09-30", "Third quarter 2026", "Q3 26"),
        ("2026-11", "2026-11-01", "2026-11-30", "November 2026", "Nov 26"),
        ("2024-02", "2024-02-01", "2024-02-29", "February 2024", "Feb 24"),
        ("2026", "2026-01-01", "2026-12-31", "2026", "2026"),
        ("fy2027 q1", "2026-02-01", "2026-04-30", "First quarter of fiscal 2027", "Q1 FY27"),
        ("FY2027Q4", "2026-11-01", "2027-01-31", "Fourth quarter of fiscal 2027", "Q4 FY27"),
        ("FY2027", "2026-02-01", "2027-01-31", "Fiscal year 2027", "FY2027"),
        ("FY2026-Oct", "2025-10-01", "2026-09-30", "Fiscal year 2026", "FY2026"),
        (
            "2026-10-05..2026-11-20",
            "2026-10-05",
            "2026-11-20",
            "October 5, 2026 to November 20, 2026",
            "10/5–11/20/26",
        ),
    ],
)
def test_what_is_typed(typed: str, first: str, last: str, title: str, short: str) -> None:
    period = a_period(typed, starts=2)
    assert (period.first.isoformat(), period.last.isoformat()) == (first, last)
    assert (period.title, period.short) == (title, short)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("2026Q5", "is no period"),
        ("2026-13", "is no period"),
        ("FY2027-Foo", "“Foo” is no month"),
        ("2026-02-30..2026-03-01", "2026-02-30 is no day"),
        ("2026-03-02..2026-03-01", "Write the earlier day first"),
        ("1990-01-01..2026-03-01", "ten years at most"),
        ("", "is no period"),
    ],
)
def test_what_is_no_period_is_refused(typed: str, why: str) -> None:
    with pytest.raises(InvalidInput, match=why):
        a_period(typed)


def test_a_fiscal_year_of_the_calendar_is_the_year() -> None:
    assert a_period("FY2026Q2", 1) == Period(2026, 2)
