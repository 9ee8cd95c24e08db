"""SIGKILL at random moments of a writing session, and at each statement of a migration."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from subprocess import PIPE

import pytest
from report import tell, times

PHRASE = "seven quiet herons at noon"
HERE = Path(__file__).parent
STORED = HERE.parent / "migrations" / "0001.privdesk"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("key", [None, PHRASE], ids=["plain", "encrypted"])
def test_no_acknowledged_change_is_lost(tmp_path: Path, key: str | None) -> None:
    count, parts = times(8, 500), times(1, 4)
    told = Counter[str]()
    running = []
    for part in range(parts):
        folder = tmp_path / str(part)
        folder.mkdir()
        command = [str(HERE / "writer.py"), str(folder), str(count // parts), f"2026112{part}"]
        running.append(started([*command, *([key] if key else [])]))
    for process in running:
        told.update(json.loads(outcome(process)))
    kind = "encrypted" if key else "plain"
    tell(
        f"Killed while writing, {kind}: {told['kills']} times ({told['early']} before the first "
        f"change), {told['acknowledged']} changes acknowledged, {told['lost']} of them lost, "
        f"{told['unopened']} files that did not open, {told['broken']} broken trails"
    )
    assert told["kills"] == count
    assert told["acknowledged"] > count
    assert (told["lost"], told["unopened"], told["broken"]) == (0, 0, 0)


@pytest.mark.timeout(3600)
def test_a_migration_killed_at_any_statement_loses_nothing(tmp_path: Path) -> None:
    command = [str(HERE / "updater.py"), str(STORED), str(tmp_path), str(times(11, 1))]
    tried = int(outcome(started(command)))
    assert tried > 2
    tell(f"Migration from the first version killed at {tried} statements: 0 files lost or broken")


@pytest.mark.timeout(3600)
def test_a_backup_killed_at_any_moment_leaves_the_earlier_ones(sample: Path) -> None:
    count = times(6, 200)
    told = json.loads(outcome(started([str(HERE / "saver.py"), str(sample), str(count), "1"])))
    tell(
        f"Backup killed: {told['kills']} times ({told['in_time']} were done before), "
        f"{told['bad']} backups or case files that do not hold"
    )
    assert told["kills"] + told["in_time"] == count
    assert told["kills"] > 0
    assert told["bad"] == 0


def started(command: list[str]) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, *command], stdout=PIPE, stderr=PIPE, text=True)


def outcome(process: "subprocess.Popen[str]") -> str:
    told, complaint = process.communicate()
    assert process.returncode == 0, complaint
    return told
