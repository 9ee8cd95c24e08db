"""Backups of an earlier version: compared and restored like new ones, and left as they are."""

import os
import shutil
from pathlib import Path

import pytest

from privdesk.cli import build_cli
from privdesk.domain.errors import CaseFileDamaged, CaseFileNewer, PassphraseWrong
from privdesk.services import backups, protection
from privdesk.services.backups import Backup, difference, restore
from privdesk.services.desk import create_desk, open_desk
from privdesk.services.verification import verify
from privdesk.storage import migration_steps
from privdesk.storage.cipher import FileKey
from privdesk.storage.convert import export
from privdesk.storage.engine import connect_raw

STORED = Path(__file__).parent.parent / "migrations" / "0001.privdesk"
PHRASE = "seven quiet herons at noon"
PLAIN = b"SQLite format 3"


@pytest.fixture(params=[None, PHRASE], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> str | None:
    found: str | None = request.param
    return found


@pytest.fixture
def path(tmp_path: Path, key: str | None) -> Path:
    """A case file of the first version, with a backup of that time; nobody opened it since."""
    folder = tmp_path / "office"
    folder.mkdir()
    path = folder / "office.privdesk"
    if key is None:
        shutil.copy(STORED, path)
    else:
        plain = Path(shutil.copy(STORED, tmp_path / "plain.privdesk"))
        export(plain, None, path, FileKey.fresh(key))
    kept_in = backups.folder_of(path)
    kept_in.mkdir()
    shutil.copy(path, kept_in / "office 2026-10-01 090000.privdesk")
    return path


def the_backup(path: Path) -> Path:
    (found,) = backups.backups_of(path, backups.folder_of(path))
    assert isinstance(found, Backup)
    return found.path


def files_beside(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir())


def test_what_an_older_backup_would_change_is_told_and_it_comes_back(
    path: Path, key: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = the_backup(path)
    before = backup.read_bytes()
    open_desk(path, key=key).close()
    same = difference(path, backup, key)
    assert (same.made, same.gone, same.changed, same.entries) == ((), (), (), 0)
    assert same.same_trail
    desk = open_desk(path, key=key)
    with desk.work() as work:
        work.set_setting("marker", "after the update")
        work.audit("office.noted", "office", {})
        work.commit()
    desk.close()
    beside = files_beside(path)
    assert difference(path, backup, key).entries == 1
    assert files_beside(path) == beside

    upgrade, seen = migration_steps.command.upgrade, list[bytes]()

    def watched(*arguments: object) -> None:
        upgrade(*arguments)  # type: ignore[arg-type]  # as Alembic calls it
        seen.extend(one.read_bytes()[:15] for one in path.parent.iterdir() if one.is_file())

    monkeypatch.setattr(migration_steps.command, "upgrade", watched)
    aside = restore(path, backup, backups.folder_of(path), key)
    assert seen
    assert key is None or PLAIN not in seen
    assert files_beside(path) == beside
    assert backup.read_bytes() == before
    assert verify(path, key=key).problems == ()
    back = open_desk(path, key=key)
    assert back.file.queries().setting("marker") is None
    back.close()
    kept = open_desk(aside, key=key)
    assert kept.file.queries().setting("marker") == "after the update"
    kept.close()


def test_a_file_that_nobody_opened_since_the_update_is_compared_too(
    path: Path, key: str | None
) -> None:
    backup, before = the_backup(path), path.read_bytes()
    found = difference(path, backup, key)
    assert (found.entries, found.same_trail) == (0, True)
    assert path.read_bytes() == before


def test_a_damaged_older_backup_is_refused_and_nothing_is_left(path: Path, key: str | None) -> None:
    backup, now = the_backup(path), path.read_bytes()
    data = bytearray(backup.read_bytes())
    data[4096 * 5 : 4096 * 6] = bytes(4096)
    backup.write_bytes(data)
    beside = files_beside(path)
    with pytest.raises(CaseFileDamaged, match="Choose an earlier backup"):
        restore(path, backup, backups.folder_of(path), key)
    assert path.read_bytes() == now
    assert [name for name in files_beside(path) if not name.endswith(".lock")] == beside
    assert not list(backups.folder_of(path).glob("*before restore*"))


def test_a_backup_of_a_newer_privdesk_is_refused_by_name(path: Path, key: str | None) -> None:
    backup, now = the_backup(path), path.read_bytes()
    db = connect_raw(backup, FileKey.of(backup, key) if key else None)
    db.execute("UPDATE alembic_version SET version_num = '9999'").close()
    db.close()
    for ask in (
        lambda: difference(path, backup, key),
        lambda: restore(path, backup, backups.folder_of(path), key),
    ):
        with pytest.raises(CaseFileNewer, match=f"{backup.name} was written by a newer Privdesk"):
            ask()
    assert path.read_bytes() == now


def test_a_backup_whose_policy_pack_does_not_hold_is_refused_before_anything_moves(
    path: Path, key: str | None
) -> None:
    backup, now = the_backup(path), path.read_bytes()
    db = connect_raw(backup, FileKey.of(backup, key) if key else None)
    db.execute("UPDATE setting SET value = 'no = pack' WHERE name = 'policy'").close()
    db.close()
    with pytest.raises(CaseFileDamaged, match="Choose an earlier backup"):
        restore(path, backup, backups.folder_of(path), key)
    assert path.read_bytes() == now


def test_the_command_line_restores_an_older_backup(
    path: Path,
    key: str | None,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if key:
        monkeypatch.setenv("PRIVDESK_PASSPHRASE", key)
    open_desk(path, key=key).close()
    run = build_cli(lambda _path: 0).run
    assert run(["restore", str(path)]) == 0
    assert "undo 0 entries" in capsys.readouterr().out
    assert run(["restore", str(path), "--yes"]) == 0
    assert run(["verify", str(path)]) == 0


def test_a_backup_from_before_another_passphrase_is_compared_with_the_open_file(
    case_file_path: Path,
) -> None:
    desk = create_desk(case_file_path, key=PHRASE)
    backup = backups.back_up(desk, backups.folder_of(case_file_path)).path
    desk.close()
    protection.change_passphrase(case_file_path, PHRASE, "nine loud herons at dusk")
    desk = open_desk(case_file_path, key="nine loud herons at dusk")
    assert difference(case_file_path, backup, PHRASE, desk=desk).entries == 1
    desk.close()
    with pytest.raises(PassphraseWrong, match="another passphrase than"):
        difference(case_file_path, backup, PHRASE)
    restore(case_file_path, backup, backups.folder_of(case_file_path), PHRASE)
    assert verify(case_file_path, key=PHRASE).problems == ()


def test_what_a_killed_restore_left_is_swept_once_it_is_old(sample: Path) -> None:
    names = (
        ".office.privdesk.restored",
        ".office.privdesk.compared",
        "..office.privdesk.restored.new",
    )
    for name in names:
        sample.with_name(name).write_bytes(b"left")
    open_desk(sample).close()
    assert all(sample.with_name(name).exists() for name in names)
    for name in names:
        os.utime(sample.with_name(name), (0, 0))
    open_desk(sample).close()
    assert not any(sample.with_name(name).exists() for name in names)
