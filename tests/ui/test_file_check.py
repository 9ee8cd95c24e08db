"""The full check of the case file: asked for, each week by itself, stopped, and told."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, timedelta
from itertools import count
from pathlib import Path

import pytest
from officer import Officer, click

from privdesk.domain.errors import Refused
from privdesk.services.clock import FrozenClock
from privdesk.services.desk import Desk, open_desk
from privdesk.services.health import EVERY, check_file, glance, is_check_due, sound_at
from privdesk.services.reading import Reading
from privdesk.services.verification import verify
from privdesk.ui import file_check
from privdesk.ui.places import PageId
from privdesk.ui.views.today import TodayPage
from privdesk.ui.widgets import Button


def _later(desk: Desk, days: float) -> Desk:
    at = desk.clock.now() + timedelta(days=days)
    return replace(desk, clock=FrozenClock(at, desk.clock.zone, ticks=False))


def _yes() -> bool:
    return True


def test_a_check_is_due_each_week_and_survives_a_restart(desk: Desk) -> None:
    assert is_check_due(desk)
    assert check_file(desk, _yes).problems == ()
    assert not is_check_due(desk)
    assert not is_check_due(_later(desk, 6.9))
    assert is_check_due(_later(desk, EVERY.days))
    assert is_check_due(_later(desk, -1)), "the clock was set back"
    path, clock = desk.file.path, desk.clock
    desk.close()
    again = open_desk(path)
    told = sound_at(again)
    assert told is not None
    assert abs(told - clock.now()) < timedelta(minutes=5)
    assert told.tzinfo is not None
    assert told.astimezone(UTC) == told
    assert Reading(again).today().sound_on == told.astimezone(clock.zone).date()
    again.close()
    assert verify(path).problems == ()


@pytest.mark.parametrize("after", [0, 1])
def test_a_check_that_is_stopped_says_so_and_leaves_nothing(sample: Path, after: int) -> None:
    desk = open_desk(sample)
    asked = count()
    with pytest.raises(Refused, match="Stopped"):
        check_file(desk, lambda: next(asked) < after)
    assert sound_at(desk) is None
    assert check_file(desk, _yes).problems == (), "the connection works as before"
    desk.close()


def test_a_file_that_is_only_read_is_never_due(sample: Path) -> None:
    desk = open_desk(sample, read_only=True)
    assert not is_check_due(desk)
    assert check_file(desk, _yes).problems == ()
    assert sound_at(desk) is None
    desk.close()


def test_a_check_that_takes_long_shows_until_it_ends_and_can_be_stopped(
    officer: Officer, monkeypatch: pytest.MonkeyPatch
) -> None:
    check, toasts = officer.window.check, officer.window.toasts

    def long(_desk: Desk, goes_on: Callable[[], bool]) -> None:
        waits = threading.Event()
        while goes_on():
            waits.wait(0.01)
        raise Refused("Stopped. Nothing was changed.")

    monkeypatch.setattr(file_check, "check_file", long)
    officer.window.commands.run("file.verify")
    officer.sees(lambda: "Checking" in officer.reads_toast())
    assert toasts.current is not None
    assert not toasts.current.news.leaves
    (stop,) = (b for b in toasts.current.findChildren(Button) if b.text() == "Stop")
    click(stop)
    officer.sees(lambda: "Stopped" in officer.reads_toast())
    assert not check.is_running


def test_damage_is_told_and_not_taken_for_sound(sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as db:
        db.execute("DELETE FROM case_words WHERE rowid = 1")
        db.commit()
    desk = open_desk(sample)
    (told,) = check_file(desk, _yes).problems
    assert told.startswith("Search does not know")
    assert sound_at(desk) is None
    assert is_check_due(desk)
    desk.close()


def test_a_glance_sees_that_a_late_entry_was_changed(sample: Path) -> None:
    desk = open_desk(sample)
    assert glance(desk) == ()
    entries = sum(1 for _entry in desk.file.queries().audit_entries())
    assert entries > 60
    desk.close()
    with closing(sqlite3.connect(sample)) as db:
        db.execute("DROP TRIGGER audit_refuses_update")
        db.execute("UPDATE audit SET actor = 'Nobody' WHERE seq = ?", (entries - 3,))
        db.commit()
    desk = open_desk(sample)
    (told,) = glance(desk)
    assert f"entry {entries - 3} was changed" in told
    desk.close()


def test_a_person_asks_and_is_told_and_today_knows_the_day(officer: Officer) -> None:
    officer.window.commands.run("file.verify")
    officer.sees(lambda: "The case file holds" in officer.reads_toast())
    officer.opens(PageId.CASES)
    officer.opens(PageId.TODAY)
    page = officer.page(TodayPage)
    officer.sees(lambda: "File checked Nov 23" in page.health.accessibleName())


def test_the_week_is_looked_after_without_a_word(officer: Officer) -> None:
    check = officer.window.check
    check.look()
    officer.sees(lambda: not check.is_running and sound_at(officer.window.session.desk) is not None)
    assert officer.window.toasts.current is None
    first = sound_at(officer.window.session.desk)
    check.look()
    officer.sees(lambda: not check.is_running)
    assert sound_at(officer.window.session.desk) == first


def test_a_window_that_closes_does_not_wait_for_the_check(officer: Officer) -> None:
    officer.window.check.now()
    officer.window.close()
    assert not officer.window.check.is_running


def test_a_file_on_a_server_is_told_at_the_start(officer: Officer) -> None:
    officer.window.toasts.dismiss()
    officer.window.session.desk.file.is_on_network = True
    officer.window.check.start()
    officer.sees(lambda: "on a drive of another computer" in officer.reads_toast())
