"""How the days to an answer are drawn: no dot hides another, and many cases are bars."""

from hypothesis import given
from hypothesis import strategies as st

from privdesk.domain.figures.days_chart import MOST_DOTS, MOST_ON_A_DAY, is_crowded, levels


def test_dots_of_one_day_lie_on_one_another() -> None:
    assert list(levels([30, 12, 30, 30, 12, 45])) == [0, 0, 1, 2, 1, 0]


@given(st.lists(st.integers(0, 60)))
def test_no_two_dots_have_one_place(days: list[int]) -> None:
    assert len(set(zip(days, levels(days), strict=True))) == len(days)


def test_many_cases_or_many_on_one_day_are_bars() -> None:
    assert not is_crowded([])
    assert not is_crowded([7] * MOST_ON_A_DAY)
    assert is_crowded([7] * (MOST_ON_A_DAY + 1))
    assert not is_crowded(range(MOST_DOTS))
    assert is_crowded(range(MOST_DOTS + 1))
