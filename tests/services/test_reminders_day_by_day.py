"""Reminders on the sample file, day by day: told once, kept, and never in the way."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from once import demo_once

from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.errors import CaseFileError, InvalidInput
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter
from privdesk.domain.reminders import DEFAULT_LEADS, Reminder, Told, WatchedClock
from privdesk.domain.vocabulary import Channel, Duty, Kind, Right
from privdesk.domain.workflow import Action
from privdesk.services import deadlines
from privdesk.services.casework import take_step
from privdesk.services.clock import FrozenClock
from privdesk.services.desk import Desk, open_desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.reminder_words import batch_words, reminder_words
from privdesk.services.reminders import (
    LEADS,
    ReminderChoices,
    choices,
    choose,
    mark_told,
    outlook,
    pending,
)
from privdesk.services.verification import verify
from privdesk.storage import engine

MONDAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo_once(tmp_path_factory, cases=60, seed=1)


@pytest.fixture
def sample(made: Path, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "sample.privdesk"
    shutil.copy(made, path)
    desk = open_desk(path)
    yield desk
    desk.close()


def at(desk: Desk, day: date) -> Desk:
    """The same desk on another day."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=desk.clock.zone)
    return replace(desk, clock=FrozenClock(noon, desk.clock.zone))


def tell(desk: Desk) -> list[Told]:
    """What the window does: ask, tell, keep."""
    reminders = pending(desk)
    assert mark_told(desk, reminders) is bool(reminders)
    return [reminder.told for reminder in reminders]


def of(reminders: tuple[Reminder, ...], case_id: int) -> list[int]:
    return [one.lead for one in reminders if one.clock.case_id == case_id]


def request(desk: Desk, received: date = date(2026, 11, 2), law: str = "") -> int:
    new = NewCase(
        kind=Kind.PRIVACY_REQUEST,
        channel=Channel.MAIL,
        received=received,
        name="Ana Weber",
        rights=(Right.ACCESS,),
        subject="all data",
        address=PostalAddress(country=law),
    )
    return log_case(desk, new).cases[0]


def test_the_morning_tells_what_today_shows(sample: Desk) -> None:
    board, seen = Reading(sample).today(), outlook(sample)
    assert (seen.counts.late, seen.counts.today, seen.counts.week) == (
        len(board.late),
        len(board.due_today),
        len(board.this_week),
    )
    shown = {row.id for row in (*board.late, *board.due_today, *board.this_week)}
    assert shown <= {reminder.clock.case_id for reminder in seen.reminders}
    assert shown


def test_six_weeks_day_by_day_tell_each_once_and_late_ones_daily(sample: Desk) -> None:
    everything: list[Told] = []
    for number in range(42):
        desk = at(sample, MONDAY + timedelta(days=number))
        everything += tell(desk)
        assert pending(desk) == ()
        late = Reading(desk).today().late
        told_today = {one.case_id for one in everything if one.lead < 0}
        assert {row.id for row in late} <= told_today
    assert len(everything) == len(set(everything))
    heard = {lead for lead in (one.lead for one in everything) if lead >= 0}
    assert heard == set(DEFAULT_LEADS)


def test_a_sleep_of_six_weeks_loses_none_and_tells_each_clock_once(sample: Desk) -> None:
    tell(sample)
    awake = at(sample, MONDAY + timedelta(days=42))
    rows = Reading(awake).rows(CaseFilter(), limit=500)
    overdue = {row.id for row in rows if row.due.raw and row.due.raw < MONDAY}
    told = tell(awake)
    assert overdue
    assert overdue <= {one.case_id for one in told}
    assert len({(one.case_id, one.rule_id) for one in told}) == len(told)


def test_a_clock_that_went_back_tells_nothing_twice(sample: Desk) -> None:
    first = tell(sample)
    tell(at(sample, MONDAY - timedelta(days=5)))
    assert first
    assert tell(sample) == []


def test_what_was_told_is_kept_over_closing(sample: Desk) -> None:
    assert tell(sample)
    path = sample.file.path
    sample.close()
    again = open_desk(path)
    assert pending(again) == ()
    again.close()
    assert verify(path).problems == ()


def test_marking_writes_no_audit_entry(sample: Desk) -> None:
    before = verify(sample.file.path).entries
    assert tell(sample)
    assert verify(sample.file.path).entries == before


def act(desk: Desk, case_id: int, what: ClockAct, rule: str = "", reason: str = "") -> None:
    deadlines.take(desk, case_id, ClockStep(what, rule, desk.clock.today(), reason))


def test_the_answered_the_closed_and_the_waived_are_left_alone(desk: Desk) -> None:
    december = at(desk, date(2026, 12, 1))
    closed, waived, done = request(desk), request(desk), request(desk)
    assert all(of(pending(december), one) for one in (closed, waived, done))
    take_step(desk, closed, Action.WITHDRAW, note="by phone")
    for clock in Reading(desk).case(waived).case.clocks:
        act(desk, waived, ClockAct.LEAVE_OUT, clock.deadline.rule_id, "not ours")
    for clock in Reading(desk).case(done).case.clocks:
        act(desk, done, ClockAct.DONE, clock.deadline.rule_id)
    assert pending(december) == ()


def test_nothing_is_told_while_a_clock_stands_still_and_all_of_it_afterwards(desk: Desk) -> None:
    case_id = request(desk, law="GB")
    act(desk, case_id, ClockAct.PAUSE_CLARIFICATION)
    paused = {c.deadline.rule_id for c in Reading(desk).case(case_id).case.clocks if c.pause}
    assert paused
    for days in range(60):
        seen = pending(at(desk, MONDAY + timedelta(days=days)))
        assert not paused & {one.clock.rule_id for one in seen}
    later = at(desk, date(2026, 12, 20))
    act(later, case_id, ClockAct.RESUME)
    after = at(desk, date(2027, 1, 4))
    assert paused <= {one.clock.rule_id for one in pending(after)}


def test_a_date_that_moved_is_told_anew(desk: Desk) -> None:
    case_id = request(desk)
    before = Reading(desk).case(case_id).case.clocks[0].deadline
    soon = at(desk, before.send_by - timedelta(days=1))
    assert tell(soon)
    new_date = before.send_by + timedelta(days=4)
    step = ClockStep(ClockAct.SET_DATE, before.rule_id, new_date, "agreed with her")
    deadlines.take(desk, case_id, step)
    moved = Reading(desk).case(case_id).case.clocks[0].deadline.send_by
    assert moved != before.send_by
    assert {one.clock.send_by for one in pending(soon)} == {moved}


def test_a_file_open_for_reading_only_is_told_and_not_marked(sample: Desk) -> None:
    path = sample.file.path
    sample.close()
    reader = open_desk(path, read_only=True)
    reminders = pending(reader)
    assert reminders
    assert mark_told(reader, reminders) is False
    assert pending(reader) == reminders
    with pytest.raises(CaseFileError):
        choose(reader, ReminderChoices((2,)))
    reader.close()


def test_a_file_that_another_program_writes_is_told_and_not_marked(
    sample: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sample.file.path
    sample.close()
    hasty = tuple(p for p in engine._PRAGMAS if "busy_timeout" not in p)
    monkeypatch.setattr(engine, "_PRAGMAS", hasty)
    monkeypatch.setattr(engine, "BUSY_MS", 0)
    opened = open_desk(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        reminders = pending(opened)
        assert reminders
        assert mark_told(opened, reminders) is False
        assert pending(opened) == reminders
        other.execute("ROLLBACK")
    assert mark_told(opened, reminders) is True
    assert pending(opened) == ()
    opened.close()


def test_the_office_chooses_its_lead_times_on_record(desk: Desk) -> None:
    assert choices(desk) == ReminderChoices(DEFAULT_LEADS, names=False)
    choose(desk, ReminderChoices((0, 14, 14), names=True))
    assert choices(desk) == ReminderChoices((14, 0), names=True)
    entry = list(Reading(desk).audit_trail())[-1]
    assert entry.action == "office.reminders_set"
    assert '"after":[14,0]' in entry.payload.replace(" ", "")
    number = len(list(Reading(desk).audit_trail()))
    choose(desk, ReminderChoices((14, 0), names=True))
    assert len(list(Reading(desk).audit_trail())) == number

    case_id = request(desk)
    send_by = Reading(desk).case(case_id).case.clocks[0].deadline.send_by
    assert of(pending(at(desk, send_by - timedelta(days=15))), case_id) == []
    assert of(pending(at(desk, send_by - timedelta(days=13))), case_id) == [14]


def test_lead_times_out_of_bounds_are_refused(desk: Desk) -> None:
    for wrong in ((), (91,), (-1,)):
        with pytest.raises(InvalidInput):
            choose(desk, ReminderChoices(wrong))


def test_a_broken_setting_falls_back_to_the_defaults(desk: Desk) -> None:
    with desk.work() as work:
        work.set_setting(LEADS, "seven")
        work.commit()
    assert choices(desk).leads == DEFAULT_LEADS


def running(number: str, send_by: date, raw: date, case_id: int = 1) -> WatchedClock:
    return WatchedClock(
        case_id, number, "Ana Weber", "promise-30", "Promise", Duty.ANSWER, raw, send_by
    )


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2026, 11, 17), "send by Friday, Nov 20"),
        (date(2026, 11, 19), "send by tomorrow"),
        (date(2026, 11, 20), "send by today"),
        (date(2026, 11, 21), "send now"),
        (date(2026, 11, 22), "send now, the deadline is today"),
        (date(2026, 11, 23), "late by 1 day"),
        (date(2026, 11, 25), "late by 3 days"),
    ],
)
def test_a_reminder_says_what_to_do_and_names_nobody_unless_wanted(on: date, words: str) -> None:
    clock = running("R-2026-007", date(2026, 11, 20), date(2026, 11, 22))
    reminder = Reminder(clock, 0, on)
    assert reminder_words(reminder, names=False) == f"R-2026-007: {words}"
    assert reminder_words(reminder, names=True) == f"R-2026-007 Ana Weber: {words}"


def test_a_batch_counts_cases_and_not_clocks() -> None:
    late = running("R-2026-001", date(2026, 11, 20), date(2026, 11, 20), 1)
    other = running("R-2026-001", MONDAY, MONDAY, 1)
    today = running("R-2026-002", MONDAY, MONDAY, 2)
    soon = running("R-2026-003", date(2026, 11, 25), date(2026, 11, 25), 3)
    batch = [Reminder(clock, 0, MONDAY) for clock in (late, other, today, soon)]
    assert batch_words(batch, names=True) == "3 cases: 1 late, 1 due today, 1 due soon"
    assert batch_words(batch[:2], names=False) == "R-2026-001: late by 3 days"
    assert batch_words([], names=False) == ""
