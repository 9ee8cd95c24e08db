"""Calendars know the holidays of any year, in American English, from any thread."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from privdesk.domain.errors import NotFound
from privdesk.policy import calendar, is_calendar


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 10, 12), "Columbus Day"),
        (date(2026, 11, 11), "Veterans Day"),
        (date(2026, 11, 26), "Thanksgiving Day"),
        (date(2026, 12, 25), "Christmas Day"),
        (date(2027, 1, 1), "New Year's Day"),
        (date(2026, 7, 3), "Independence Day (observed)"),
        (date(2021, 12, 31), "New Year's Day (observed)"),
        (date(2026, 11, 27), ""),
        (date(2026, 12, 24), ""),
    ],
)
def test_federal_holidays_with_the_days_on_which_they_are_observed(day: date, name: str) -> None:
    assert calendar("us-federal").holiday_name(day) == name


@pytest.mark.parametrize(
    ("calendar_id", "day", "name"),
    [
        ("GB-ENG", date(2026, 12, 28), "Boxing Day (observed)"),
        ("DE-SN", date(2026, 11, 18), "Repentance and Prayer Day"),
        ("DE-HH", date(2026, 11, 18), ""),
        ("FR", date(2026, 5, 1), "Labor Day"),
        ("weekdays", date(2026, 12, 25), ""),
    ],
)
def test_other_calendars(calendar_id: str, day: date, name: str) -> None:
    assert calendar(calendar_id).holiday_name(day) == name


@pytest.mark.parametrize(
    "calendar_id", ["", "us", "US-", "US-XX", "XX", "GB-eng", "DE-Augsburg", "USA", "DE-SN\n", "-"]
)
def test_an_unknown_calendar_is_refused_in_words(calendar_id: str) -> None:
    assert not is_calendar(calendar_id)
    with pytest.raises(NotFound, match="There is no calendar"):
        calendar(calendar_id)


def test_a_calendar_is_the_same_each_time() -> None:
    assert calendar("us-federal") == calendar("us-federal")
    assert is_calendar("us-federal")
    assert calendar("GB-ENG").name == "Public holidays of GB-ENG"


def test_many_threads_see_the_same_holidays() -> None:
    days = [date(year, 12, 25) for year in range(1960, 2060)] * 4
    with ThreadPoolExecutor(8) as pool:
        names = set(pool.map(calendar("CH-ZH").holiday_name, days))
    assert names == {"Christmas Day"}
