"""Names of weekdays and months are English on every computer."""

import calendar
from datetime import date, timedelta

import pytest

from privdesk.domain.day_names import month_name, weekday_name

# pytest itself runs in the C locale, whose names are English.
YEAR = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]


def test_names_agree_with_the_c_locale() -> None:
    assert [weekday_name(day) for day in YEAR] == [calendar.day_name[d.weekday()] for d in YEAR]
    assert [month_name(day) for day in YEAR] == [calendar.month_name[d.month] for d in YEAR]


def test_names_do_not_ask_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    class Monday(date):
        def strftime(self, format: str) -> str:  # noqa: A002 - the name that date gives it
            raise AssertionError(format)

        def __format__(self, form: str) -> str:
            raise AssertionError(form)

    assert weekday_name(Monday(2026, 11, 23)) == "Monday"
    assert month_name(Monday(2026, 11, 23)) == "November"
