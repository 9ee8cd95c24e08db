"""Closing days of the office: what they would move, what they move, and what they never touch."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from privdesk.domain.case import Case
from privdesk.domain.errors import InvalidInput
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.working_days import ClosingDay
from privdesk.services.closing_days import Moved, impact, move_words, set_closing_days
from privdesk.services.demo.make import sample
from privdesk.services.desk import Desk, open_desk
from privdesk.services.reading import Reading

FRIDAY = ClosingDay(date(2026, 11, 27), "Day after Thanksgiving")
CHRISTMAS_EVE = ClosingDay(date(2026, 12, 24), "Christmas Eve")


@pytest.fixture
def desk(made_sample: Path, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "sample.privdesk"
    path.write_bytes(made_sample.read_bytes())
    opened = open_desk(path)
    yield opened
    opened.close()


def fixture_name(desk: Desk, moved: Moved) -> str:
    """The name, such as F14, of the situation that a moved clock belongs to."""
    case = Reading(desk).case(moved.case_id).case
    return next(
        story.key
        for story in sample().case
        if (story.received, story.kind, story.subject) == (case.received, case.kind, case.subject)
    )


def all_cases(desk: Desk) -> dict[str, Case]:
    reading = Reading(desk)
    rows = reading.rows(CaseFilter(scope=Scope.ALL), limit=1000)
    return {row.number: reading.case(row.id).case for row in rows}


def dates(desk: Desk) -> dict[tuple[str, str], tuple[date, date, date]]:
    return {
        (number, clock.deadline.rule_id): (
            clock.deadline.raw,
            clock.deadline.rolled,
            clock.deadline.send_by,
        )
        for number, case in all_cases(desk).items()
        for clock in case.clocks
    }


def test_november_27_moves_three_cases_to_wednesday_and_no_legal_date(desk: Desk) -> None:
    before = dates(desk)
    moved = impact(desk, [FRIDAY])
    assert {fixture_name(desk, one) for one in moved} == {"F02", "F14", "F17"}
    assert move_words(moved) == "3 cases move"
    assert {one.before.send_by for one in moved} == {date(2026, 11, 27)}
    assert {one.after.send_by for one in moved} == {date(2026, 11, 25)}
    assert all(one.deadline_stays for one in moved)
    assert dates(desk) == before, "asking changes nothing"


def test_saving_moves_what_was_announced_and_says_so_everywhere(desk: Desk) -> None:
    announced = impact(desk, [FRIDAY])
    before = all_cases(desk)
    changes = set_closing_days(desk, [FRIDAY])
    assert changes.sentence == "Closing days saved. 3 cases move"
    assert set(changes.cases) == {one.case_id for one in announced}
    numbers = [one.number for one in announced]
    for number, case in all_cases(desk).items():
        if number not in numbers:
            assert case == before[number]
    for one in announced:
        view = Reading(desk).case(one.case_id)
        ruling = view.case.ruling
        assert ruling is not None
        assert ruling.deadline.send_by == date(2026, 11, 25)
        assert (ruling.deadline.raw, ruling.deadline.start) == (one.before.raw, one.before.start)
        assert "Wednesday, Nov 25, 2026" in view.events[0].body
    why = next(case for case in all_cases(desk).values() if case.received == date(2026, 10, 28))
    assert why.ruling is not None
    assert why.ruling.deadline.steps[-1].text == (
        "Day after Thanksgiving and Thanksgiving Day, so send by"
    )
    entry = list(Reading(desk).audit_trail())[-1]
    assert (entry.action, entry.subject) == ("office.closing_days", "office")
    told = json.loads(entry.payload)
    assert told["moved"] == numbers
    assert told["days"]["after"] == [{"day": "2026-11-27", "name": "Day after Thanksgiving"}]
    assert not desk.file.verify().problems


def test_taking_the_day_away_gives_the_same_dates_back(desk: Desk) -> None:
    before = dates(desk)
    clocks = {number: case.clocks for number, case in all_cases(desk).items()}
    set_closing_days(desk, [FRIDAY, CHRISTMAS_EVE])
    assert dates(desk) != before
    set_closing_days(desk, [])
    assert dates(desk) == before
    assert {number: case.clocks for number, case in all_cases(desk).items()} == clocks


def test_what_is_done_or_closed_keeps_its_dates(desk: Desk) -> None:
    days = [
        ClosingDay(day, "Closed")
        for day in sorted(
            {one.deadline.send_by for c in all_cases(desk).values() for one in c.clocks}
        )
    ]
    kept = {
        (number, clock.deadline.rule_id): clock
        for number, case in all_cases(desk).items()
        for clock in case.clocks
        if not case.status.is_open or not clock.runs
    }
    assert len(kept) > 5
    set_closing_days(desk, days)
    after = {
        (number, clock.deadline.rule_id): clock
        for number, case in all_cases(desk).items()
        for clock in case.clocks
    }
    assert {key: after[key] for key in kept} == kept


def test_the_desk_renewed_and_a_second_reader_know_the_day(desk: Desk) -> None:
    set_closing_days(desk, [FRIDAY])
    assert desk.renewed().pack.office_calendar.why_off(FRIDAY.day) == FRIDAY.name
    second = open_desk(desk.file.path, read_only=True)
    try:
        assert second.pack.closing_days == (FRIDAY,)
        assert not impact(second, [FRIDAY])
        assert len(impact(second, [])) == 3
    finally:
        second.close()


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        ([FRIDAY, replace(FRIDAY, name="Bridge day")], "is a closing day already"),
        ([FRIDAY, FRIDAY], "is a closing day already"),
        ([ClosingDay(date(2026, 11, 28), "Rest")], "Saturday, Nov 28, 2026, lies on a weekend"),
        ([ClosingDay(date(2026, 11, 26), "Turkey")], "Nov 26, 2026, is Thanksgiving Day"),
        ([ClosingDay(date(2026, 11, 27), "  ")], "Name the day"),
        ([ClosingDay(date(2026, 11, 27), "x" * 501)], "501 characters"),
    ],
)
def test_a_day_that_cannot_be_is_refused_in_words_and_nothing_changes(
    desk: Desk, days: list[ClosingDay], sentence: str
) -> None:
    before = dates(desk)
    entries = len(list(Reading(desk).audit_trail()))
    with pytest.raises(InvalidInput, match=sentence):
        set_closing_days(desk, days)
    assert dates(desk) == before
    assert desk.renewed().pack.closing_days == ()
    assert len(list(Reading(desk).audit_trail())) == entries


def test_the_same_days_again_write_nothing(desk: Desk) -> None:
    set_closing_days(desk, [FRIDAY])
    entries = len(list(Reading(desk).audit_trail()))
    assert not set_closing_days(desk, [FRIDAY]).topics
    assert len(list(Reading(desk).audit_trail())) == entries
