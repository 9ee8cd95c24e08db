"""The public version: no small number is told, and none follows from what is told.

The check is independent of the code under test: it solves the relations anew, with fractions and
with a solver of its own, and it looks for a second office that tells the same numbers.
"""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_figures import WITHIN, complaint, offices

from privdesk.domain.figures import Amount, CaseFacts, Summary, public, quarter_of, summary
from privdesk.domain.figures.public import relations, values_of

DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))


def rank(rows: list[list[Fraction]]) -> int:
    """The rank of a matrix, by plain Gauss."""
    rows, done = [list(row) for row in rows], 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((n for n in range(done, len(rows)) if rows[n][column]), None)
        if pivot is None:
            continue
        rows[done], rows[pivot] = rows[pivot], rows[done]
        for n in range(done + 1, len(rows)):
            if rows[n][column]:
                times = rows[n][column] / rows[done][column]
                rows[n] = [a - times * b for a, b in zip(rows[n], rows[done], strict=True)]
        done += 1
    return done


def told_cells(told: Summary) -> set[tuple[int, str, str, str]]:
    """What a reader of the public version sees."""
    seen = set()
    for figure in told.figures:
        for place, amount in enumerate((*figure.before, figure.now)):
            measure = figure.id.partition(".")[2].startswith(("median", "p90", "mean", "stage"))
            if amount.hidden or measure:
                continue
            seen.add((place, figure.id, figure.member, "n"))
            if amount.of is not None:
                seen |= {(place, figure.id, figure.member, part) for part in ("of", "rest")}
    return seen


@settings(max_examples=12, deadline=None)
@given(offices(), DAYS, st.integers(2, 7))
def test_no_small_number_can_be_subtracted_back(
    office: tuple[CaseFacts, ...], as_of: date, threshold: int
) -> None:
    whole = summary(office, quarter_of(as_of), as_of, WITHIN)
    told = public(whole, threshold)
    values, seen = values_of(whole), told_cells(told)
    small = {c for c, value in values.items() if 0 < value < threshold}
    small -= {c for c in small if c[1].partition(".")[2].startswith(("p90", "mean", "stage"))}
    assert not small & seen
    rules = [{c: f for c, f in rule.items() if c in values} for rule in relations(whole)]
    assert all(sum(f * values[c] for c, f in rule.items()) == 0 for rule in rules), "they hold"
    unknown = sorted({c for rule in rules for c in rule} - seen)
    matrix = [[Fraction(rule.get(c, 0)) for c in unknown] for rule in rules]
    full = rank(matrix)
    for cell in small & set(unknown):
        unit = [Fraction(c == cell) for c in unknown]
        assert rank([*matrix, unit]) > full, f"{cell} follows from what is told"


def test_a_part_that_is_the_rest_of_the_whole_takes_a_second_one_with_it() -> None:
    office = [
        complaint(n, law="DE" if n <= 12 else "CH" if n <= 20 else "FR") for n in range(1, 23)
    ]
    told = public(summary(office, quarter_of(date(2026, 9, 30)), date(2026, 9, 30), WITHIN))
    told_of = {f.member: f.now for f in told.members("complaints.by_country")}
    assert told_of["FR"] == Amount(None, (), hidden=True), "2 is small"
    assert told_of["CH"].hidden, "22 less 12 less 8 would tell it"
    assert told_of["DE"].value == 12
    assert told.figure("complaints.received").now.value == 22


def test_nobody_is_named_and_a_zero_is_told() -> None:
    office = [complaint(n) for n in range(1, 10)]
    told = public(summary(office, quarter_of(date(2026, 9, 30)), date(2026, 9, 30), WITHIN))
    assert (told.numbers, told.days) == ({}, {})
    assert {key for f in told.figures for a in (f.now, *f.before) for key in a.cases} <= {0}
    assert told.figure("jams.received").now == Amount(0, ())


@pytest.mark.parametrize("threshold", [3, 10])
def test_the_threshold_is_the_offices(threshold: int) -> None:
    office = [complaint(n) for n in range(1, 8)]
    told = public(
        summary(office, quarter_of(date(2026, 9, 30)), date(2026, 9, 30), WITHIN), threshold
    )
    assert told.figure("complaints.received").now.hidden == (threshold == 10)
