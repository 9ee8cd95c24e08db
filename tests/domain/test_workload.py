"""The workload ahead: every open case stands in exactly one week."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from privdesk.domain.figures.workload import names, workload

MONDAY = date(2026, 11, 23)


def test_the_short_week_of_the_sample() -> None:
    due = [
        (date(2026, 11, 13), 3),  # F23 is late
        (date(2026, 11, 20), 9),
        (date(2026, 11, 23), 10),
        (date(2026, 11, 27), 14),
        (date(2026, 11, 30), 4),
        (date(2026, 12, 27), 5),  # the last Sunday of the fifth week
        (date(2026, 12, 28), 6),
    ]
    loads = workload(due, MONDAY)
    assert [load.cases for load in loads] == [(3, 9), (10, 14), (4,), (), (), (5,), (6,)]
    assert names(loads) == (
        "Late", "This week", "Week of Nov 30", "Week of Dec 7", "Week of Dec 14",
        "Week of Dec 21", "Later",
    )  # fmt: skip


@given(
    st.lists(st.tuples(st.dates(date(2026, 1, 1), date(2028, 1, 1)), st.integers(1)), unique=True),
    st.dates(date(2026, 1, 1), date(2028, 1, 1)),
)
def test_every_case_stands_in_one_week(due: list[tuple[date, int]], today: date) -> None:
    loads = workload(due, today)
    assert sorted(key for load in loads for key in load.cases) == sorted(key for _day, key in due)
    for load in loads[1:-1]:
        assert load.first is not None
        assert load.last is not None
        assert (load.last - load.first).days == 6
