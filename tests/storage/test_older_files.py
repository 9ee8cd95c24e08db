"""Case files of earlier versions: copied aside, migrated whole, and worked on like new ones."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.errors import CaseFileOlder
from privdesk.services import deadlines
from privdesk.services.desk import open_desk
from privdesk.services.reading import Reading
from privdesk.services.verification import verify
from privdesk.storage.cipher import FileKey
from privdesk.storage.convert import export
from privdesk.storage.engine import connect_raw

STORED = Path(__file__).parent.parent / "migrations" / "0001.privdesk"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copy(STORED, tmp_path / "office.privdesk"))


def tables(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return {n: db.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}


def test_an_older_file_is_copied_aside_and_loses_nothing(old: Path) -> None:
    before = tables(old)
    desk = open_desk(old)
    assert verify(desk.file.path).problems == ()
    desk.close()
    after = tables(old)
    assert {name: after[name] for name in before} == before
    (copy,) = old.parent.glob("*before-update-from-0001*")
    assert tables(copy) == before


def test_an_encrypted_older_file_is_migrated_with_its_checks(tmp_path: Path) -> None:
    path, phrase = tmp_path / "office.privdesk", "seven quiet herons at noon"
    plain = Path(shutil.copy(STORED, tmp_path / "plain.privdesk"))
    before = tables(plain)
    export(plain, None, path, FileKey.fresh(phrase))
    open_desk(path, key=phrase).close()
    assert verify(path, key=phrase).problems == ()
    with closing(connect_raw(path, FileKey.of(path, phrase))) as db:
        count = "SELECT count(*) FROM cases"
        assert db.execute(count).fetchone()[0] == before["cases"]
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        taken = "UPDATE cases SET kind = ? WHERE id = (SELECT min(id) FROM cases)"
        db.execute(taken, ("annual_duty",))
        with pytest.raises(Exception, match="CHECK constraint failed"):
            db.execute(taken, ("no_such_kind",))


def test_a_clock_of_an_older_file_takes_up_its_rule(old: Path) -> None:
    desk = open_desk(old)
    try:
        case_id = Reading(desk).case_id("R-2026-001")
        step = ClockStep(ClockAct.SET_DATE, "promise-30", date(2026, 12, 2), "agreed")
        deadlines.take(desk, case_id, step)
        (clock,) = Reading(desk).case(case_id).case.clocks
        assert clock.rule is not None
        assert [s.day for s in clock.deadline.steps][1:] == [date(2026, 11, 28), date(2026, 12, 2)]
        assert verify(desk.file.path).problems == ()
    finally:
        desk.close()


def test_a_done_clock_of_an_older_file_keeps_its_date(old: Path) -> None:
    desk = open_desk(old)
    try:
        case = Reading(desk).case(Reading(desk).case_id("C-2026-001")).case
        done = next(c for c in case.clocks if c.deadline.rule_id == "acknowledge-complaint")
        assert (done.deadline.raw, done.satisfied_on) == (date(2026, 10, 13), date(2026, 10, 8))
    finally:
        desk.close()


def test_reading_alone_updates_nothing(old: Path) -> None:
    before = old.read_bytes()
    with pytest.raises(CaseFileOlder, match="Open it for writing once"):
        open_desk(old, read_only=True)
    assert old.read_bytes() == before


KILLED = """
import os, signal, sys
from pathlib import Path
from privdesk.services.desk import open_desk
from privdesk.storage import migration_steps

upgrade = migration_steps.command.upgrade

def killed(*arguments):
    upgrade(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)

migration_steps.command.upgrade = killed
open_desk(Path(sys.argv[1]))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a system that can kill")
def test_a_kill_in_the_middle_of_the_update_loses_nothing(old: Path) -> None:
    before = tables(old)
    done = subprocess.run([sys.executable, "-c", KILLED, str(old)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert tables(old) == before
    desk = open_desk(old)
    assert verify(desk.file.path).problems == ()
    desk.close()
