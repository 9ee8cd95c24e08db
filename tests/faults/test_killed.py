"""SIGKILL at random moments of a writing session, and at each statement of a migration."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from report import tell, times

from privdesk.services.desk import create_desk, open_desk
from privdesk.services.verification import verify

PHRASE = "seven quiet herons at noon"
STORED = Path(__file__).parents[1] / "migrations" / "0001.privdesk"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("key", [None, PHRASE], ids=["plain", "encrypted"])
def test_no_acknowledged_change_is_lost(tmp_path: Path, key: str | None) -> None:
    path = tmp_path / "office.privdesk"
    create_desk(path, key=key).close()
    count = times(10, 500)
    command = [sys.executable, str(Path(__file__).with_name("writer.py")), str(path), str(count)]
    done = subprocess.run(
        [*command, "20261123", *([key] if key else [])],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    kind = "encrypted" if key else "plain"
    tell(
        f"Killed while writing, {kind}: {told['kills']} times ({told['early']} before the first "
        f"change), {told['acknowledged']} changes acknowledged, {told['lost']} kills after which "
        f"one was lost, {told['unopened']} files that did not open, {told['broken']} broken trails"
    )
    assert told["kills"] == count
    assert told["acknowledged"] > count
    assert (told["lost"], told["unopened"], told["broken"]) == (0, 0, 0)


KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from privdesk.services.desk import open_desk

left = int(sys.argv[2])

@event.listens_for(Engine, "before_cursor_execute")
def killed(*_):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)

open_desk(Path(sys.argv[1])).close()
"""


def rows(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT seq, digest FROM audit ORDER BY seq").fetchall()


@pytest.mark.timeout(1800)
def test_a_migration_killed_at_any_statement_loses_nothing(tmp_path: Path) -> None:
    before = rows(STORED)
    step, tried, statement = times(7, 1), 0, 0
    while True:
        folder = tmp_path / str(statement)
        folder.mkdir()
        path = Path(shutil.copy(STORED, folder / "office.privdesk"))
        command = [sys.executable, "-c", KILLED, str(path), str(statement)]
        code = subprocess.run(command, check=False, capture_output=True).returncode
        desk = open_desk(path)
        assert verify(desk.file.path).problems == ()
        desk.close()
        assert rows(path)[: len(before)] == before
        if code == 0:
            break
        assert code == -signal.SIGKILL
        tried += 1
        statement += step
    assert tried > 2
    tell(f"Migration from the first version killed at {tried} statements: 0 files lost or broken")
