"""Annual duties: opened ahead once, whatever the order of days, and counted nowhere."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.duties import AnnualDuty, DutyElement, begun, due_in, next_of
from privdesk.domain.errors import Refused
from privdesk.domain.figures import year
from privdesk.domain.vocabulary import Confidence, Kind, SearchState, Status
from privdesk.domain.workflow import Action
from privdesk.policy import parse_pack
from privdesk.services import casework, deadlines
from privdesk.services.annual_duties import duty_rows, missing_duties, open_duties
from privdesk.services.clock import FrozenClock
from privdesk.services.desk import POLICY, Desk, open_desk
from privdesk.services.figures import summary_of
from privdesk.services.reading import Reading
from privdesk.services.verification import verify

MAY = date(2027, 5, 3)


def on(desk: Desk, day: date) -> Desk:
    zone = desk.clock.zone
    noon = datetime(day.year, day.month, day.day, 9, tzinfo=zone)
    return replace(desk, clock=FrozenClock(noon, zone))


def numbers(desk: Desk) -> list[str]:
    return sorted(desk.file.queries().numbers_by_reference(Kind.ANNUAL_DUTY))


def test_nothing_begins_on_the_morning_of_the_sample(desk: Desk) -> None:
    assert not missing_duties(desk)
    assert open_duties(desk).cases == ()


def test_each_is_opened_ahead_once_with_its_date_and_its_elements(desk: Desk) -> None:
    later = on(desk, date(2027, 4, 2))
    open_duties(later)
    assert numbers(later) == [
        "jams-renewal 2027",
        "records 2027",
        "statement-review 2027",
        "verification 2027",
    ]
    assert open_duties(later).cases == ()
    reading = Reading(later)
    found = later.file.queries().numbers_by_reference(Kind.ANNUAL_DUTY)
    view = reading.case(reading.case_id(found["verification 2027"]))
    (clock,) = view.case.clocks
    assert clock.deadline.raw == date(2027, 5, 31)
    assert view.case.subject == "Verification by self-assessment"
    assert view.case.searches[-1].name.startswith("Statement signed by a corporate officer")
    assert len({reading.case(reading.case_id(n)).case.person_id for n in found.values()}) == 1
    assert not verify(later.file.path).problems


def test_the_next_year_has_cases_of_its_own(desk: Desk) -> None:
    open_duties(on(desk, date(2027, 12, 1)))
    assert len(numbers(desk)) == 5
    open_duties(on(desk, date(2028, 5, 2)))
    assert len(numbers(desk)) == 10


def test_they_stand_on_today_and_among_the_deadlines(desk: Desk) -> None:
    later = on(desk, date(2027, 3, 30))
    open_duties(later)
    board = Reading(later).today()
    assert [row.subject for row in board.this_week] == ["Renewal of the JAMS registration"]
    entries = Reading(later).deadlines(date(2027, 3, 1), date(2027, 5, 31)).entries
    assert {entry.kind for entry in entries} == {Kind.ANNUAL_DUTY}


def test_no_figure_counts_them(desk: Desk) -> None:
    later = on(desk, MAY)
    before = {(f.id, f.member): f.now for f in summary_of(later, year("2027")).figures}
    open_duties(later)
    after = {(f.id, f.member): f.now for f in summary_of(later, year("2027")).figures}
    changed = {key for key in after if after[key].cases != before[key].cases}
    assert not changed


def test_a_duty_is_closed_when_every_element_was_checked(desk: Desk) -> None:
    later = on(desk, MAY)
    open_duties(later)
    reading = Reading(later)
    found = later.file.queries().numbers_by_reference(Kind.ANNUAL_DUTY)
    key = reading.case_id(found["records 2027"])
    with pytest.raises(Refused, match="3 elements are not checked yet"):
        casework.take_step(later, key, Action.CLOSE)
    first, *rest = reading.case(key).case.searches
    casework.set_search(later, key, first.source, SearchState.NOTHING_FOUND, "no folder")
    for one in rest:
        casework.set_search(later, key, one.source, SearchState.FOUND, "folder 7")
    with pytest.raises(Refused, match="1 element is lacking"):
        casework.take_step(later, key, Action.CLOSE)
    casework.set_search(later, key, first.source, SearchState.FOUND, "folder 6")
    casework.take_step(later, key, Action.CLOSE)
    case = reading.case(key).case
    assert case.status is Status.CLOSED
    assert case.clocks[0].satisfied_on == MAY
    assert open_duties(later).cases == (), "a closed one is not opened again"


def test_its_date_is_set_to_what_the_department_shows(desk: Desk) -> None:
    later = on(desk, MAY)
    open_duties(later)
    found = later.file.queries().numbers_by_reference(Kind.ANNUAL_DUTY)
    key = Reading(later).case_id(found["recertification 2027"])
    step = ClockStep(ClockAct.SET_DATE, "annual-duty", date(2027, 6, 12), "shown by the Department")
    deadlines.take(later, key, step)
    assert Reading(later).case(key).case.clocks[0].deadline.raw == date(2027, 6, 12)
    assert open_duties(later).cases == ()


def test_a_file_whose_pack_knows_no_duties_opens_and_has_none(
    desk: Desk, case_file_path: Path
) -> None:
    source = desk.file.queries().setting(POLICY) or ""
    old = source[: source.index("# --- Annual duties")].replace('kinds = ["annual_duty"]', "")
    old = old[: old.rindex("[[retention]]")]
    head, _, tail = old.partition('[[rules]]\nid = "annual-duty"')
    old = head + tail[tail.index("\n[[") :]
    head, _, tail = old.partition('[[particulars]]\nkind = "annual_duty"')
    old = head + tail[tail.index("search = false\n") + len("search = false\n") :]
    assert not parse_pack(old).duties
    with desk.work() as work:
        work.set_setting(POLICY, old)
        work.commit()
    desk.close()
    again = open_desk(case_file_path)
    try:
        assert not missing_duties(on(again, MAY))
        assert duty_rows(again) == ()
    finally:
        again.close()


DUTY = AnnualDuty(
    "leap",
    "Leap",
    date(2028, 2, 29),
    40,
    "a",
    "b",
    Confidence.OFFICE,
    (DutyElement("one", "One"),),
)


def test_a_leap_day_comes_each_year() -> None:
    assert [due_in(DUTY, y) for y in (2027, 2028, 2029)] == [
        None,
        date(2028, 2, 29),
        date(2029, 2, 28),
    ]


@given(
    st.dates(date(2026, 1, 1), date(2036, 1, 1)),
    st.lists(st.integers(0, 500), min_size=1, max_size=12),
    st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    st.integers(1, 300),
)
def test_whenever_the_desk_is_opened_each_year_gets_one_case_and_none_is_skipped(
    since: date, gaps: list[int], first: date, ahead: int
) -> None:
    duty = replace(DUTY, first=first, ahead=ahead)
    today, opened = since, set[str]()
    for gap in gaps:
        today += timedelta(days=gap)
        for one in begun((duty,), since, today):
            assert one.begins <= today
            assert one.due >= since
            opened.add(one.key)
    years = range(since.year, today.year + 2)
    wanted = {
        f"leap {y}"
        for y in years
        if (due := due_in(duty, y)) and due >= since and due - timedelta(days=ahead) <= today
    }
    assert opened == wanted
    coming = next_of(duty, today)
    assert coming.due >= max(today, first)


@pytest.fixture
def sample_desk(sample: Path) -> Iterator[Desk]:
    made = open_desk(sample)
    yield made
    made.close()


def test_rows_tell_when_each_begins(sample_desk: Desk) -> None:
    rows = duty_rows(sample_desk)
    assert rows[0].duty.id == "jams-renewal"
    assert all(row.begins < row.due and not row.number for row in rows)
