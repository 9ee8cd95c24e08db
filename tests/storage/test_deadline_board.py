"""The board of deadlines on the sample desk of Monday, November 23, 2026, and with a crowd."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event

from privdesk.domain.deadline_days import (
    Span,
    add_months,
    agenda,
    agenda_span,
    month_grid,
    timeline_span,
    week_of,
)
from privdesk.domain.deadline_views import DeadlineBoard, DeadlineFilter, KindGroup
from privdesk.domain.due import DueState
from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.services.desk import Desk, open_desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading

TODAY = date(2026, 11, 23)
MONTH = Span(date(2026, 11, 1), date(2026, 12, 5))


def november(day: int) -> date:
    return date(2026, 11, day)


def december(day: int) -> date:
    return date(2026, 12, day)


@pytest.fixture
def sample_desk(sample: Path) -> Iterator[Desk]:
    made = open_desk(sample)
    yield made
    made.close()


@pytest.fixture
def board(sample_desk: Desk) -> DeadlineBoard:
    return Reading(sample_desk).deadlines(MONTH.first, MONTH.last)


ON_THE_DESK = [
    ("Aoife Ní Dhomhnaill", november(15), november(13), DueState.LATE),
    ("Danielle Okonkwo", november(23), november(23), DueState.TODAY),
    ("Rosalind Achterberg", november(27), november(27), DueState.SOON),
    ("Walter Kowalczyk", november(28), november(27), DueState.SOON),
    ("Sunil Parthasarathy", november(29), november(27), DueState.SOON),
    ("Griet Vandenbroucke", december(3), december(3), DueState.LATER),
    ("Thorsten Grünewald", december(4), december(4), DueState.LATER),
    ("Jürgen Müller", december(5), december(4), DueState.LATER),
    ("Maximilian Brandstätter", december(12), december(11), DueState.LATER),
    ("Annelies van der Heijden", december(21), december(21), DueState.LATER),
    ("Clément Desrosiers", december(25), december(24), DueState.LATER),
]


@pytest.mark.parametrize(("person", "raw", "send_by", "state"), ON_THE_DESK)
def test_each_sample_case_has_its_dates(
    board: DeadlineBoard, person: str, raw: date, send_by: date, state: DueState
) -> None:
    (entry,) = (one for one in board.entries if one.person == person)
    assert (entry.raw, entry.send_by, entry.due.state) == (raw, send_by, state)


def test_an_entry_names_its_rule_rights_law_and_handler(board: DeadlineBoard) -> None:
    (entry,) = (one for one in board.entries if one.person == "Griet Vandenbroucke")
    assert (entry.rule_id, entry.rule) == ("promise-30", "Our 30-day promise")
    assert entry.rights == (Right.ACCESS, Right.DELETE, Right.OBJECT)
    assert (entry.law, entry.handler, entry.start) == ("BE", "Dana Whitfield", november(3))
    assert entry.waiting
    assert entry.due.state is DueState.LATER, "no clock stops because the person is silent"


def test_the_day_to_act_is_the_deadline_once_late_and_today_once_send_by_passed(
    board: DeadlineBoard,
) -> None:
    by_day = {day: [e.person for e in entries] for day, entries in board.by_day().items()}
    assert "Aoife Ní Dhomhnaill" in by_day[november(15)]
    assert by_day[november(27)] == [
        "Rosalind Achterberg",
        "Walter Kowalczyk",
        "Sunil Parthasarathy",
    ]
    legal = {day: [e.person for e in entries] for day, entries in board.by_legal_day().items()}
    assert legal[november(28)] == ["Walter Kowalczyk"]
    assert legal[november(29)] == ["Sunil Parthasarathy"]
    assert november(15) not in legal


def test_answers_stand_on_their_day_and_say_whether_they_kept_it(board: DeadlineBoard) -> None:
    answered = {one.person: (one.day, one.in_time) for one in board.answered}
    assert answered["Oluwaseun Adeyemi"] == (november(10), True)
    assert answered["Hendrik Sørensen"] == (november(13), True)
    assert answered["Tobias Lehtinen"] == (november(18), True)


def test_holidays_have_their_names(board: DeadlineBoard) -> None:
    assert board.holidays == {november(11): "Veterans Day", november(26): "Thanksgiving Day"}


def test_a_deadline_on_thanksgiving_is_sent_the_day_before(sample_desk: Desk) -> None:
    log_case(
        sample_desk,
        NewCase(
            kind=Kind.PRIVACY_REQUEST,
            channel=Channel.MAIL,
            received=date(2026, 10, 27),
            name="Anna Brunner",
            rights=(Right.ACCESS,),
        ),
    )
    board = Reading(sample_desk).deadlines(MONTH.first, MONTH.last)
    (entry,) = (one for one in board.entries if one.person == "Anna Brunner")
    assert (entry.raw, entry.send_by) == (november(26), november(25))
    assert [one.person for one in board.by_day()[november(25)]] == ["Anna Brunner"]
    assert [one.person for one in board.by_legal_day()[november(26)]] == ["Anna Brunner"]


def test_a_case_of_the_past_month_late_since_is_in_every_span(sample_desk: Desk) -> None:
    board = Reading(sample_desk).deadlines(date(2027, 3, 1), date(2027, 3, 31))
    assert "Aoife Ní Dhomhnaill" in {one.person for one in board.entries}
    assert not board.answered


def test_a_case_without_a_date_is_counted_not_lost(sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as db, db:
        db.execute(
            "UPDATE cases SET ruling_raw = NULL, ruling_send_by = NULL, ruling_start = NULL,"
            " ruling_duty = NULL WHERE person_name = 'Thorsten Grünewald' AND is_open = 1"
            " AND ruling_raw IS NOT NULL"
        )
    desk = open_desk(sample)
    try:
        board = Reading(desk).deadlines(MONTH.first, MONTH.last)
    finally:
        desk.close()
    assert board.undated == 1


def test_filter_takes_kind_law_rule_and_handler_together(board: DeadlineBoard) -> None:
    shown = board.narrowed(
        DeadlineFilter(hidden=frozenset({KindGroup.REQUESTS, KindGroup.ESCALATIONS}))
    )
    assert {one.kind for one in shown.entries} == {Kind.DPF_COMPLAINT}
    assert {one.law for one in board.narrowed(DeadlineFilter(law="US-OH")).entries} == {"US-OH"}
    promised = board.narrowed(DeadlineFilter(rule="promise-30", law="US-OH"))
    assert [one.person for one in promised.entries] == ["Walter Kowalczyk"]
    assert not board.narrowed(DeadlineFilter(handler="Nobody")).entries


def test_counts_of_a_group_stay_when_it_is_hidden(board: DeadlineBoard) -> None:
    hidden = DeadlineFilter(hidden=frozenset({KindGroup.REQUESTS}))
    assert board.counts(hidden) == board.counts(DeadlineFilter())
    assert board.counts(hidden)[KindGroup.ESCALATIONS] == 1


def test_bars_are_those_that_reach_into_the_span(sample_desk: Desk) -> None:
    reading = Reading(sample_desk)
    spring = reading.deadlines(date(2026, 3, 1), date(2026, 3, 31))
    assert not spring.bars()
    christmas = reading.deadlines(december(24), december(31))
    assert "Clément Desrosiers" in {one.person for one in christmas.bars()}
    assert "Aoife Ní Dhomhnaill" not in {one.person for one in christmas.bars()}


def test_agenda_begins_with_the_late_and_names_the_holiday(board: DeadlineBoard) -> None:
    days = agenda(board, week_of(TODAY))
    assert [one.day for one in days] == [None, november(23), november(26), november(27)]
    assert days[2].holiday == "Thanksgiving Day"
    past = agenda(board, week_of(november(17)))
    assert past[0].day == november(15)
    assert [one.person for one in past[0].entries] == ["Aoife Ní Dhomhnaill"]


def test_spans_of_the_three_views() -> None:
    assert month_grid(TODAY) == MONTH
    assert month_grid(TODAY, 0) == Span(date(2026, 10, 26), december(6))
    assert agenda_span(TODAY, 0) == Span(november(23), date(2027, 1, 3))
    assert timeline_span(TODAY) == Span(date(2026, 10, 5), date(2027, 1, 5))
    assert add_months(date(2026, 12, 31), 2) == date(2027, 2, 28)
    assert add_months(date(2026, 1, 31), -1) == date(2025, 12, 31)


def test_five_thousand_open_cases_take_one_query(made_crowd: Path, case_file_path: Path) -> None:
    shutil.copy(made_crowd, case_file_path)
    desk = open_desk(case_file_path)
    asked: list[str] = []
    queries = desk.file.queries()

    def note(_db: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(queries._engine, "before_cursor_execute", note)
    try:
        board = queries.deadline_board(TODAY, MONTH.first, MONTH.last, lambda _day: "")
    finally:
        desk.close()
    selects = [one for one in asked if one.lstrip().upper().startswith("SELECT")]
    assert len(selects) == 1
    assert len(board.entries) + board.undated > 4900
    sent = [one.send_by for one in board.entries]
    assert sent == sorted(sent)
