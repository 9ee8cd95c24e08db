"""Numbers of cases and letters are read back as they were given, and no two are equal."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.domain.numbering import case_number, letter_number, normal_number
from privdesk.domain.vocabulary import Kind

PARTS = st.tuples(st.sampled_from(Kind), st.integers(1000, 9999), st.integers(1, 999_999))
LETTERS = st.tuples(st.integers(1000, 9999), st.integers(1, 999_999))


@settings(deadline=None)
@given(PARTS)
def test_a_case_number_typed_in_any_way_is_found(parts: tuple[Kind, int, int]) -> None:
    number = case_number(*parts)
    kind, year, running = parts
    assert normal_number(number) == number
    assert normal_number(f"  {number.lower()}\u00a0") == number
    assert normal_number(f"{kind.series}{year}-{running}") == number


@settings(deadline=None)
@given(LETTERS)
def test_a_letter_number_typed_in_any_way_is_found(parts: tuple[int, int]) -> None:
    number = letter_number(*parts)
    assert normal_number(number) == normal_number(number.lower()) == number


@settings(deadline=None)
@given(PARTS, PARTS)
def test_two_cases_never_have_equal_numbers(
    first: tuple[Kind, int, int], second: tuple[Kind, int, int]
) -> None:
    assert (case_number(*first) == case_number(*second)) == (first == second)


def test_each_kind_has_a_series_of_its_own_that_letters_do_not_use() -> None:
    series = [kind.series for kind in Kind]
    assert len(set(series)) == len(series)
    assert "L" not in series


@pytest.mark.parametrize(
    ("typed", "number"),
    [("r2026-7", "R-2026-007"), ("L2026447", "L-2026-0447"), ("C-2026-1000", "C-2026-1000")],
)
def test_a_number_as_it_was_meant(typed: str, number: str) -> None:
    assert normal_number(typed) == number


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "R",
        "2026-7",
        "R-26-7",
        "R-2026-",
        "R-2026-1234567",
        "RR-2026-1",
        "R-\uff12\uff10\uff12\uff16-7",
    ],
)
def test_what_is_no_number(typed: str) -> None:
    assert normal_number(typed) is None
