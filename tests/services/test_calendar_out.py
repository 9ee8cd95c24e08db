"""The calendar is understood by other programs; updates replace, what is done is cancelled."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import ics
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.vocabulary import Kind
from privdesk.domain.workflow import Action
from privdesk.exchange.ics import CalendarEntry, calendar_file, read_entries
from privdesk.services import deadlines
from privdesk.services.calendar_out import export_calendar
from privdesk.services.casework import take_step
from privdesk.services.desk import Desk, open_desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading


def by_vobject(data: bytes) -> dict[str, tuple[date, str, int]]:
    """Day, status and number of each entry, as one reader that is not ours sees them."""
    found = {}
    for event in vobject.readOne(data.decode()).vevent_list:
        found[event.uid.value] = (
            event.dtstart.value,
            event.status.value,
            int(event.sequence.value),
        )
    return found


@pytest.mark.filterwarnings("ignore")
def by_ics(data: bytes) -> dict[str, tuple[date, str]]:
    """Day and status of each entry, as another reader sees them."""
    calendar = ics.Calendar(data.decode())
    return {e.uid: (e.begin.date(), str(e.status or "")) for e in calendar.events}


@pytest.fixture
def office(desk: Desk) -> Desk:
    for name in ("Ana Prats", "Jürgen Groß"):
        log_case(desk, NewCase(Kind.SHINE_THE_LIGHT, "mail", date(2026, 11, 20), name=name))  # type: ignore[arg-type]
    return desk


@pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning")
def test_two_independent_readers_see_the_send_by_days_without_names(
    office: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "office.ics"
    done = export_calendar(office, out)
    data = out.read_bytes()

    expected = {c.number: c.clock.deadline.send_by for c in office.file.queries().running_clocks()}
    assert done.entries == done.added == 2
    assert {u.split(".")[0]: day for u, (day, _s, _n) in by_vobject(data).items()} == expected
    assert {u.split(".")[0]: day for u, (day, _s) in by_ics(data).items()} == expected
    alarms = [e.valarm_list for e in vobject.readOne(data.decode()).vevent_list]
    assert next([a.trigger.value for a in one] for one in alarms) == [
        timedelta(hours=9) - timedelta(days=n) for n in (7, 3, 1, 0)
    ]
    for name in ("Prats", "Ana", "Groß"):
        assert name.encode() not in data
    export_calendar(office, out, names=True)
    assert b"Prats" in out.read_bytes()


@pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning")
def test_a_moved_date_replaces_and_an_answered_case_is_cancelled(
    office: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "office.ics"
    export_calendar(office, out)
    first = by_vobject(out.read_bytes())
    export_calendar(office, out)
    assert by_vobject(out.read_bytes()) == first
    moved, answered = (c.case_id for c in office.file.queries().running_clocks())
    rule = next(iter(office.file.queries().running_clocks())).clock.deadline.rule_id
    deadlines.take(
        office, moved, ClockStep(ClockAct.SET_DATE, rule, date(2026, 12, 2), "agreed by phone")
    )
    take_step(office, answered, Action.ANSWER, override="by phone", note="told")

    done = export_calendar(office, out)

    assert (done.entries, done.added, done.updated, done.cancelled) == (1, 0, 1, 1)
    now = by_vobject(out.read_bytes())
    assert set(now) == set(first)
    uid = next(u for u in now if u.startswith(Reading(office).case(moved).case.number))
    gone = next(u for u in now if u != uid)
    assert now[uid] == (date(2026, 12, 2), "CONFIRMED", 1)
    assert now[gone][1:] == ("CANCELLED", 1)
    assert by_ics(out.read_bytes())[gone][1] == "CANCELLED"
    export_calendar(office, out)
    assert by_vobject(out.read_bytes()) == now


def test_a_folder_holds_each_entry_and_the_whole(office: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "calendar"
    export_calendar(office, folder)
    files = sorted(folder.glob("*.ics"))

    assert len(files) == 3
    singles = [by_vobject(f.read_bytes()) for f in files if f.name != "privdesk.ics"]
    assert {u: v for one in singles for u, v in one.items()} == by_vobject(
        (folder / "privdesk.ics").read_bytes()
    )
    assert oct(files[0].stat().st_mode & 0o777) == "0o600"


def test_the_sample_office_fits_into_a_calendar(sample: Path, tmp_path: Path) -> None:
    desk = open_desk(sample)
    done = export_calendar(desk, tmp_path / "x.ics")
    assert len(by_vobject((tmp_path / "x.ics").read_bytes())) == done.entries > 20


NOW = datetime.fromisoformat("2026-11-23T16:30:00+00:00")


@given(st.text(max_size=200), st.text(max_size=400))
def test_any_words_survive_the_way_through_the_file(summary: str, description: str) -> None:
    kept = "".join(c for c in summary if c.isprintable())
    entry = CalendarEntry("R-2026-001.x@y", date(2026, 12, 1), kept, description)
    data = calendar_file((entry,), {}, name="n", now=NOW, alarms=(1,)).data
    (event,) = read_entries(data).values()
    assert str(event["SUMMARY"]) == kept
    again = calendar_file(
        (entry,), read_entries(data), name="n", now=NOW + timedelta(1), alarms=(1,)
    )
    assert int(next(iter(read_entries(again.data).values()))["SEQUENCE"]) in {0, 1}
    other = calendar_file(
        (replace(entry, day=date(2026, 12, 2)),), read_entries(data), name="n", now=NOW, alarms=(1,)
    )
    assert other.updated == 1


def test_what_was_no_calendar_is_written_anew(office: Desk, tmp_path: Path) -> None:
    out = tmp_path / "office.ics"
    out.write_bytes(b"\x00 not a calendar \xff")
    assert export_calendar(office, out).added == 2
