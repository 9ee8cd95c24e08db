"""On a drive of another computer a case file does without the write-ahead log, which fails there."""

import threading
from pathlib import Path

import pytest

from privdesk.services.desk import Desk, open_desk
from privdesk.services.health import is_check_due
from privdesk.services.verification import verify
from privdesk.storage import drive, engine

LOCAL = "22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw"


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the system says of its drives; a folder of the test lies on a server."""
    told = tmp_path / "mountinfo"
    monkeypatch.setattr(drive, "MOUNTS", told)
    return told


def on_server(mounts: Path, folder: Path, kind: str) -> None:
    where = str(folder).replace(" ", "\\040")
    server = f"40 22 0:45 / {where} rw,relatime shared:9 master:2 - {kind} server:/office rw"
    mounts.write_text(f"{LOCAL}\n{server}\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("kind", "is_remote"),
    [("nfs4", True), ("cifs", True), ("smb3", True), ("fuse.sshfs", True), ("xfs", False)],
)
def test_a_drive_is_known_by_the_longest_mount(
    mounts: Path, tmp_path: Path, kind: str, is_remote: bool
) -> None:
    share = tmp_path / "our share"
    share.mkdir()
    on_server(mounts, share, kind)
    assert drive.is_on_network(share / "office.privdesk") is is_remote
    assert not drive.is_on_network(tmp_path / "office.privdesk")
    assert not drive.is_on_network(tmp_path / "our share of it")


def test_where_nothing_is_told_a_drive_is_ours(mounts: Path, tmp_path: Path) -> None:
    assert not mounts.exists()
    assert not drive.is_on_network(tmp_path)


def note(desk: Desk) -> None:
    with desk.work() as work:
        work.set_setting("marker", "saved")
        work.audit("office.noted", "office", {})
        work.commit()


def journal(desk: Desk) -> str:
    with desk.file._engine.connect() as db:
        return str(db.exec_driver_sql("PRAGMA journal_mode").scalar_one())


def test_a_file_that_moves_to_a_server_and_back_keeps_all_and_changes_its_log(
    sample: Path, mounts: Path
) -> None:
    desk = open_desk(sample)
    note(desk)
    assert (journal(desk), desk.file.is_on_network) == ("wal", False)
    assert is_check_due(desk)
    desk.close()
    on_server(mounts, sample.parent, "nfs4")
    desk = open_desk(sample)
    assert (journal(desk), desk.file.is_on_network) == ("delete", True)
    note(desk)
    assert not sample.with_name(f"{sample.name}-wal").exists()
    assert not is_check_due(desk), "a check of minutes would hold up every change"
    assert verify(sample).problems == ()
    desk.close()
    mounts.write_text(f"{LOCAL}\n", encoding="utf-8")
    desk = open_desk(sample)
    assert journal(desk) == "wal"
    assert desk.file.queries().setting("marker") == "saved"
    desk.close()
    assert verify(sample).problems == ()


def test_a_backup_from_a_server_waits_for_who_writes(
    sample: Path, mounts: Path, tmp_path: Path
) -> None:
    """Without the log nothing but its locks keeps a reader from half of a change."""
    on_server(mounts, sample.parent, "cifs")
    desk = open_desk(sample)
    other = engine.connect_raw(sample, None)
    other.execute("BEGIN EXCLUSIVE").close()
    other.execute("INSERT INTO setting VALUES ('half', 'of a change')").close()
    copy, done = tmp_path / "copy.privdesk", threading.Event()

    def back_up() -> None:
        desk.file.copy_to(copy)
        done.set()

    thread = threading.Thread(target=back_up)
    thread.start()
    assert not done.wait(0.5)
    assert not copy.exists()
    other.execute("COMMIT").close()
    other.close()
    thread.join(20)
    assert done.is_set()
    desk.close()
    copied = open_desk(copy, read_only=True)
    assert copied.file.queries().setting("half") == "of a change"
    copied.close()
