"""Backups: whole, encrypted as the file is, rotated, restored; a fault leaves the earlier ones."""

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.cli import build_cli
from privdesk.config.paths import config_folder
from privdesk.config.settings import Settings, SettingsFile
from privdesk.domain.backup_rotation import kept
from privdesk.domain.errors import CaseFileDamaged, CaseFileError, CaseFileInUse
from privdesk.services import backups
from privdesk.services.desk import Desk, create_desk, open_desk
from privdesk.services.verification import verify

NOW = datetime(2026, 11, 23, 16, 30)  # noqa: DTZ001 - local, as in the names of backups
PHRASE = "seven quiet herons at noon"
instants = st.datetimes(NOW - timedelta(days=900), NOW + timedelta(days=2))


def note(desk: Desk, text: str) -> None:
    with desk.work() as work:
        work.set_setting("marker", text)
        work.audit("office.noted", "office", {})
        work.commit()


@given(st.lists(instants, max_size=60))
def test_the_newest_is_always_kept_and_nothing_is_made_up(made: list[datetime]) -> None:
    keep = kept(made, NOW)
    assert keep <= set(made)
    assert not made or max(made) in keep
    assert {one.date() for one in made if timedelta(0) <= NOW - one <= timedelta(days=14)} <= {
        one.date() for one in keep
    }


def test_a_year_of_hourly_backups_leaves_few() -> None:
    made = [NOW - timedelta(hours=hours) for hours in range(24 * 400)]
    keep = kept(made, NOW)
    assert len([one for one in keep if NOW - one <= timedelta(hours=23)]) == 24
    assert 45 <= len(keep) <= 65
    assert kept(keep, NOW) == keep


def test_a_backup_comes_back_as_it_was(desk: Desk, case_file_path: Path) -> None:
    folder = backups.folder_of(case_file_path)
    note(desk, "before")
    made = backups.back_up(desk, folder)
    note(desk, "after")
    assert made.path.stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0
    with pytest.raises(CaseFileInUse):
        backups.restore(case_file_path, made.path, folder)
    assert backups.difference(case_file_path, made.path).entries == 1
    desk.close()
    aside = backups.restore(case_file_path, made.path, folder)
    back = open_desk(case_file_path)
    assert back.file.queries().setting("marker") == "before"
    back.close()
    kept_file = open_desk(aside)
    assert kept_file.file.queries().setting("marker") == "after"
    kept_file.close()
    assert verify(case_file_path).problems == ()


def test_a_backup_of_an_encrypted_file_is_encrypted(case_file_path: Path) -> None:
    desk = create_desk(case_file_path, key=PHRASE)
    note(desk, "Zqyxwv Marker")
    made = backups.back_up(desk, backups.folder_of(case_file_path))
    desk.close()
    assert b"Zqyxwv" not in made.path.read_bytes()
    assert verify(made.path, key=PHRASE).problems == ()


def test_a_damaged_file_is_replaced_and_kept(desk: Desk, case_file_path: Path) -> None:
    folder = backups.folder_of(case_file_path)
    made = backups.back_up(desk, folder)
    desk.close()
    case_file_path.write_bytes(b"nothing is left of it")
    aside = backups.restore(case_file_path, made.path, folder)
    assert aside.read_bytes() == b"nothing is left of it"
    assert verify(case_file_path).problems == ()


def test_a_damaged_backup_is_not_restored(desk: Desk, case_file_path: Path) -> None:
    folder = backups.folder_of(case_file_path)
    made = backups.back_up(desk, folder)
    desk.close()
    before = case_file_path.read_bytes()
    data = bytearray(made.path.read_bytes())
    data[4096 * 5 : 4096 * 6] = bytes(4096)
    made.path.write_bytes(data)
    with pytest.raises(CaseFileDamaged):
        backups.restore(case_file_path, made.path, folder)
    assert case_file_path.read_bytes() == before


def test_a_folder_that_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match="Check that it is there"):
        backups.back_up(desk, tmp_path / "gone" / "further")


def test_a_second_folder_that_is_gone_does_not_hide_the_first(desk: Desk, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "stick"
    made, trouble = backups.back_up_twice(desk, first, second)
    assert made.path.is_file()
    assert trouble is not None
    assert "stick is not there" in trouble.sentence
    assert not second.exists()
    second.mkdir()
    made, trouble = backups.back_up_twice(desk, first, second)
    assert trouble is None
    (other,) = backups.backups_of(desk.file.path, second)
    assert other.path.read_bytes() == made.path.read_bytes()
    note(desk, "after")
    desk.close()
    path = desk.file.path
    listed = backups.all_backups_of(path, first, second)
    assert {one.path for one in listed} == {
        other.path,
        *(b.path for b in backups.backups_of(path, first)),
    }
    assert [one.made for one in listed] == sorted((one.made for one in listed), reverse=True)
    backups.restore(path, other.path, first)
    assert verify(path).problems == ()
    assert backups.all_backups_of(path, first, tmp_path / "away") == backups.backups_of(path, first)


def test_a_full_disk_leaves_the_earlier_backup(desk: Desk, case_file_path: Path) -> None:
    """The system refuses files over a size, as a full disk does."""
    folder = backups.folder_of(case_file_path)
    first = backups.back_up(desk, folder)
    whole = first.path.read_bytes()
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) // 2, limit[1]))
    try:
        with pytest.raises(CaseFileError):
            backups.back_up(desk, folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, before)
    assert first.path.read_bytes() == whole
    assert [one.name for one in folder.iterdir()] == [first.path.name]
    backups.back_up(desk, folder)


KILLED = """
import os, signal, sys
from pathlib import Path
from privdesk.services import backups
from privdesk.services.desk import open_desk
from privdesk.storage import copying

check = copying._check

def killed(*arguments):
    check(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)

copying._check = killed
path = Path(sys.argv[1])
backups.back_up(open_desk(path, read_only=True), backups.folder_of(path))
"""


def test_a_kill_in_the_middle_leaves_the_earlier_backup(desk: Desk, case_file_path: Path) -> None:
    folder = backups.folder_of(case_file_path)
    first = backups.back_up(desk, folder)
    whole = first.path.read_bytes()
    done = subprocess.run([sys.executable, "-c", KILLED, str(case_file_path)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert first.path.read_bytes() == whole
    assert [one.path for one in backups.backups_of(case_file_path, folder)] == [first.path]
    (left,) = folder.glob(".*.new")
    os.utime(left, (0, 0))
    backups.back_up(desk, folder)
    assert not list(folder.glob(".*"))


def test_the_command_line_backs_up_and_restores(
    case_file_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", PHRASE)
    run = build_cli(lambda _path: 0).run
    file = str(case_file_path)
    create_desk(case_file_path, key=PHRASE).close()
    assert run(["restore", file]) == 1
    assert "no backup" in capsys.readouterr().err
    assert run(["backup", file]) == 0
    assert run(["backup", file, "--second", f"{file} gone"]) != 0
    assert "second folder" in capsys.readouterr().err
    desk = open_desk(case_file_path, key=PHRASE)
    note(desk, "later")
    desk.close()
    assert run(["restore", file]) == 0
    assert "undo 1 entries" in capsys.readouterr().out
    assert run(["restore", file, "--yes"]) == 0
    assert run(["verify", file]) == 0


def test_commands_know_the_folders_that_the_office_chose(
    desk: Desk,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, second = tmp_path / "first", tmp_path / "stick"
    second.mkdir()
    path, run = desk.file.path, build_cli(lambda _path: 0).run
    chosen = Settings(backup_folder=str(first), second_folder=str(second))
    SettingsFile(config_folder() / "settings.json").save(chosen)
    made, _trouble = backups.back_up_twice(desk, first, second)
    note(desk, "later")
    desk.close()
    assert run(["backups", str(path), "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)["backups"]
    assert {one["path"] for one in listed} == {
        str(made.path),
        str(second / made.path.name),
    }
    shutil.rmtree(first)
    assert run(["restore", str(path)]) == 0
    assert "undo 1 entries" in capsys.readouterr().out
    assert run(["restore", str(path), "--yes"]) == 0
    assert "before restore 1" in capsys.readouterr().out
    assert list(first.glob("*before restore 1*"))
    shutil.rmtree(second)
    assert run(["backups", str(path)]) == 0
    told = capsys.readouterr()
    assert "There is no backup yet" in told.out
    assert "stick is not there" in told.err
    assert run(["restore", str(path)]) == 1
    assert "stick" in capsys.readouterr().err
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(path, other / made.path.name)
    assert run(["backups", str(path), "--second", str(other), "--json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)["backups"]
    assert one["path"] == str(other / made.path.name)
