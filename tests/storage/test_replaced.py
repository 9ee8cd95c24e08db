"""While a case file is open, something else replaces it, deletes it, or leaves a log beside it."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from privdesk.domain.errors import CaseFileError, CaseFileReplaced
from privdesk.services import protection
from privdesk.services.backups import back_up, backups_of
from privdesk.services.desk import Desk, open_desk
from privdesk.services.verification import verify

PHRASE = "seven quiet herons at noon"


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that is open, with a change that was acknowledged, and an older state of it."""

    desk: Desk
    older: Path
    key: str | None

    @property
    def path(self) -> Path:
        return self.desk.file.path


def note(desk: Desk, value: str) -> None:
    with desk.work() as work:
        work.set_setting("marker", value)
        work.audit("office.noted", "office", {})
        work.commit()


def marker(path: Path, key: str | None) -> str | None:
    assert verify(path, key=key).problems == ()
    desk = open_desk(path, key=key, read_only=True)
    told = desk.file.queries().setting("marker")
    desk.close()
    return told


@pytest.fixture(params=[None, PHRASE], ids=["plain", "encrypted"])
def opened(sample: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Opened:
    key: str | None = request.param
    if key:
        protection.encrypt(sample, key)
    desk = open_desk(sample, key=key)
    note(desk, "older")
    older = tmp_path / "elsewhere" / "older.privdesk"
    older.parent.mkdir()
    desk.file.copy_to(older)
    note(desk, "acknowledged")
    return Opened(desk, older, key)


def replaced_by_older(opened: Opened) -> None:
    Path(shutil.copy(opened.older, opened.path.with_name("incoming"))).replace(opened.path)


def replaced_with_its_log(opened: Opened) -> None:
    """What a sync client brings along: another file and the log that belongs to it."""
    incoming = Path(shutil.copy(opened.older, opened.path.with_name("incoming")))
    other = open_desk(incoming, key=opened.key)
    note(other, "from the other computer")
    for ending in ("", "-wal"):
        part = opened.path.with_name(f"incoming{ending}")
        shutil.copy(part, part.with_name(f"came{ending}"))
    other.close()
    for ending in ("-wal", ""):
        opened.path.with_name(f"came{ending}").replace(f"{opened.path}{ending}")


def deleted(opened: Opened) -> None:
    opened.path.unlink()


def moved(opened: Opened) -> None:
    opened.path.rename(opened.path.with_name("moved.privdesk"))


def log_deleted(opened: Opened) -> None:
    opened.path.with_name(opened.path.name + "-wal").unlink()


WAYS = (replaced_by_older, replaced_with_its_log, deleted, moved, log_deleted)


@pytest.mark.parametrize("happens", WAYS, ids=lambda one: one.__name__)
def test_no_change_is_saved_where_nobody_finds_it_and_what_is_open_is_kept(
    opened: Opened, happens: Callable[[Opened], None]
) -> None:
    desk, path = opened.desk, opened.path
    assert desk.file.lost() is None
    trail = desk.file.queries().trail_digests()
    happens(opened)
    lost = desk.file.lost()
    assert lost is not None
    assert lost.is_gone == (happens in {deleted, moved})
    with pytest.raises(CaseFileReplaced, match=r"^Not saved: .*copy of what is open"):
        note(desk, "refused")
    kept = desk.file.keep()
    assert kept.parent == path.parent
    assert kept.stat().st_mode & 0o077 == 0
    desk.close()
    assert not path.with_name(path.name + "-shm").exists()
    assert path.with_name(path.name + "-wal").exists() == (happens is replaced_with_its_log)
    assert marker(kept, opened.key) == "acknowledged"
    copy = open_desk(kept, key=opened.key, read_only=True)
    assert copy.file.queries().trail_digests() == trail
    assert copy.file.is_encrypted == bool(opened.key)
    copy.close()
    came = {replaced_by_older: "older", replaced_with_its_log: "from the other computer"}
    if happens in came:
        assert marker(path, opened.key) == came[happens], "the other file is as it came"
    elif happens is log_deleted:
        assert marker(path, opened.key) == "acknowledged"
    elif happens is moved:
        assert marker(path.with_name("moved.privdesk"), opened.key) == "acknowledged"
    else:
        assert not path.exists()


def test_a_change_under_way_is_refused_when_the_file_goes_meanwhile(opened: Opened) -> None:
    with opened.desk.work() as work:
        work.set_setting("marker", "half")
        replaced_by_older(opened)
        with pytest.raises(CaseFileReplaced):
            work.commit()
    assert opened.desk.file.queries().setting("marker") == "acknowledged"
    opened.desk.close()
    assert marker(opened.path, opened.key) == "older"


def test_a_file_that_is_put_back_is_saved_again(opened: Opened) -> None:
    aside = opened.path.with_name("aside")
    opened.path.rename(aside)
    with pytest.raises(CaseFileReplaced, match="Put it back"):
        note(opened.desk, "refused")
    aside.rename(opened.path)
    note(opened.desk, "again")
    opened.desk.close()
    assert marker(opened.path, opened.key) == "again"


def test_no_backup_is_made_of_the_other_file(opened: Opened, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    back_up(opened.desk, folder)
    before = backups_of(opened.path, folder)
    replaced_by_older(opened)
    with pytest.raises(CaseFileReplaced):
        back_up(opened.desk, folder)
    assert backups_of(opened.path, folder) == before
    with pytest.raises(CaseFileReplaced):
        opened.desk.file.snapshot()
    opened.desk.close()


def test_what_has_no_name_any_more_is_kept_when_it_closes(opened: Opened) -> None:
    folder = opened.path.parent
    opened.path.unlink()
    opened.desk.close()
    (kept,) = folder.glob("office kept *.privdesk")
    assert marker(kept, opened.key) == "acknowledged"


def test_what_was_only_renamed_is_not_kept_twice(opened: Opened) -> None:
    folder = opened.path.parent
    moved(opened)
    opened.desk.close()
    assert list(folder.glob("office kept *")) == []
    assert marker(folder / "moved.privdesk", opened.key) == "acknowledged"


def test_no_empty_file_is_made_where_the_file_was(opened: Opened) -> None:
    deleted(opened)
    with pytest.raises(CaseFileReplaced):
        note(opened.desk, "refused")
    opened.desk.file.queries().setting("marker")
    assert not opened.path.exists()
    opened.desk.close()


DIES = """
import os, sys
from pathlib import Path
from privdesk.services.desk import open_desk
desk = open_desk(Path(sys.argv[1]), key=sys.argv[2] or None)
with desk.work() as work:
    work.set_setting("marker", "before the crash")
    work.audit("office.noted", "office", {})
    work.commit()
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def crashed(opened: Opened) -> Opened:
    """A writer died; its log, with a change that was acknowledged, lies beside the file."""
    opened.desk.close()
    subprocess.run([sys.executable, "-c", DIES, opened.path, opened.key or ""], check=False)
    assert opened.path.with_name(opened.path.name + "-wal").stat().st_size
    return opened


def test_a_log_that_a_crash_left_never_meets_a_backup_put_in_its_place(crashed: Opened) -> None:
    replaced_by_older(crashed)
    with pytest.raises(CaseFileError, match=r"log beside office\.privdesk belongs to another file"):
        open_desk(crashed.path, key=crashed.key, read_only=True)
    desk = open_desk(crashed.path, key=crashed.key)
    aside = desk.file.log_aside
    assert aside is not None
    assert aside.name == "office.privdesk-wal kept 1"
    assert desk.file.queries().setting("marker") == "older"
    note(desk, "goes on")
    desk.close()
    assert marker(crashed.path, crashed.key) == "goes on"
    again = open_desk(crashed.path, key=crashed.key)
    assert again.file.log_aside is None
    again.close()


def test_a_log_goes_with_its_file(crashed: Opened, tmp_path: Path) -> None:
    """Left where it is, and copied to another computer with all that lies beside it."""
    moved_to = tmp_path / "another computer"
    shutil.copytree(crashed.path.parent, moved_to)
    for path in (crashed.path, moved_to / crashed.path.name):
        desk = open_desk(path, key=crashed.key)
        assert desk.file.log_aside is None
        desk.close()
        assert marker(path, crashed.key) == "before the crash"
