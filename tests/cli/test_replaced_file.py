"""A command whose case file is replaced under it says so and keeps what was open."""

import shutil
from pathlib import Path

import pytest

from privdesk.cli import desks
from privdesk.cli.command_line import CASE_FILE, build_cli
from privdesk.services.desk import Desk, open_desk
from privdesk.services.verification import verify


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_command_keeps_what_was_open(
    sample: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], when: str
) -> None:
    older = Path(shutil.copy(sample, sample.with_name("older")))

    def open_and_lose(path: Path, *, key: str | None = None) -> Desk:
        desk = open_desk(path, key=key)
        if when == "before":
            older.replace(path)
        else:
            close_work = desk.file.lost
            monkeypatch.setattr(desk.file, "lost", lambda: (older.replace(path), close_work())[1])
        return desk

    monkeypatch.setattr(desks, "open_desk", open_and_lose)
    command = ["case", "assign", str(sample), "R-2026-001", "Dana Whitlock"]
    assert build_cli(lambda _path: 0).run(command) == CASE_FILE
    told = capsys.readouterr().err
    assert "Not saved: another file was put in the place of office.privdesk" in told
    assert "What was open is kept as office kept 1.privdesk." in told
    kept = sample.with_name("office kept 1.privdesk")
    assert verify(kept).problems == ()
    assert verify(sample).problems == ()
