"""What an older version or a tool left open to others is closed to them when it is used."""

import os
import shutil
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from privdesk.config.paths import config_folder
from privdesk.config.settings import Settings, SettingsFile
from privdesk.services.backups import back_up, folder_of, keep_private
from privdesk.services.desk import open_desk
from privdesk.services.looked_after import looked_after
from privdesk.services.reading import Reading
from privdesk.ui.views.health_line import health_facts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes of files belong to POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_case_file_and_what_lies_beside_it_is_closed_to_others(
    sample: Path, read_only: bool
) -> None:
    desk = open_desk(sample)
    with desk.work() as work:
        work.set_setting("marker", "in the log")
        work.commit()
    names = ("office.before-update-from-0001.privdesk", "office kept 1.privdesk")
    beside = [Path(shutil.copy(sample, sample.with_name(name))) for name in names]
    others = Path(shutil.copy(sample, sample.with_name("office copy for the printer.privdesk")))
    log = sample.with_name(f"{sample.name}-wal")
    kept = log.read_bytes()
    desk.close()
    log.write_bytes(kept)
    for path in (sample, log, *beside, others):
        path.chmod(0o666)
    desk = open_desk(sample, read_only=read_only)
    assert desk.file.is_private
    for path in (sample, log, *beside, log.with_name(f"{sample.name}-shm")):
        assert mode(path) == 0o600, path
    assert mode(others) == 0o666, "not ours to judge"
    desk.close()


def test_a_file_that_cannot_be_written_stays_so(sample: Path) -> None:
    sample.chmod(0o444)
    desk = open_desk(sample, read_only=True)
    assert mode(sample) == 0o400
    desk.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives away")
def test_a_file_of_somebody_else_is_left_alone_and_told(sample: Path) -> None:
    sample.chmod(0o644)
    os.chown(sample, 12345, 12345)
    desk = open_desk(sample)
    assert mode(sample) == 0o644
    assert not desk.file.is_private
    board = Reading(desk).today()
    facts = [fact.text for fact in health_facts(board)]
    assert "Others on this computer can read the case file" in facts
    assert len(health_facts(replace(board, is_private=True))) == len(facts) - 1
    desk.close()


def test_backups_are_closed_to_others_and_a_folder_of_choice_is_not(
    sample: Path, tmp_path: Path
) -> None:
    desk = open_desk(sample)
    own, chosen = folder_of(sample), tmp_path / "shared"
    made = [back_up(desk, own).path, back_up(desk, chosen).path]
    made.append(Path(shutil.copy(made[0], own / "office before restore 1.privdesk")))
    for path in made:
        path.chmod(0o644)
    own.chmod(0o755)
    chosen.chmod(0o755)
    assert not looked_after(desk, own, chosen).are_private
    keep_private(sample, (own, chosen))
    assert [mode(path) for path in made] == [0o600] * 3
    assert (mode(own), mode(chosen)) == (0o700, 0o755)
    assert looked_after(desk, own, chosen).are_private
    desk.close()


def test_settings_and_their_folder_are_closed_to_others() -> None:
    folder = config_folder()
    path = folder / "settings.json"
    SettingsFile(path).save(Settings(zoom=120))
    path.chmod(0o644)
    folder.chmod(0o755)
    assert SettingsFile(path).load().zoom == 120
    assert mode(path) == 0o600
    assert mode(config_folder()) == 0o700
