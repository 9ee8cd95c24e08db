"""Nothing in this process takes the locks of an open case file away, so that no program writes to it.

POSIX takes all locks of a process on a file as soon as it closes any handle of it
(https://sqlite.org/howtocorrupt.html, section 2.2).
"""

import subprocess
import sys
from pathlib import Path

import pytest

from privdesk.domain.errors import CaseFileInUse, NotACaseFile
from privdesk.services import keyring_key, protection
from privdesk.services.backups import back_up, folder_of
from privdesk.services.desk import Desk, open_desk
from privdesk.services.files import attach_files
from privdesk.services.open_format import export_all
from privdesk.services.reading import Reading

PHRASE = "seven quiet herons at noon"
OTHER = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
    except OSError:
        print("locked")
"""
"""Asks for what SQLite calls an exclusive lock: all of its shared range."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="locks of POSIX")


def may_another_take_it(path: Path) -> bool:
    """Whether another program may do to the file what needs it for itself alone."""
    told = subprocess.run(
        [sys.executable, "-c", OTHER, str(path)], capture_output=True, text=True, check=True
    )
    return "locked" not in told.stdout


def opened_again(desk: Desk) -> None:
    for key in (None, "wrong"):
        with pytest.raises(CaseFileInUse):
            open_desk(desk.file.path, key=key)


def backed_up(desk: Desk) -> None:
    back_up(desk, folder_of(desk.file.path))


def exported(desk: Desk) -> None:
    export_all(desk, desk.file.path.with_name("all.zip"))


def looked_for_in_the_keyring(desk: Desk) -> None:
    assert keyring_key._name(desk) == desk.file.salt


def attached(desk: Desk) -> None:
    paper = desk.file.path.with_name("paper.txt")
    paper.write_text("words", encoding="utf-8")
    attach_files(desk, Reading(desk).case_id("R-2026-001"), (paper,))


def checked(desk: Desk) -> None:
    assert desk.file.lost() is None
    assert desk.file.verify().problems == ()
    desk.file.truncate_log()


DONE = (opened_again, backed_up, exported, looked_for_in_the_keyring, attached, checked)


@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "encrypted"])
def test_what_is_done_in_this_process_leaves_the_locks(sample: Path, sealed: bool) -> None:
    desk = open_desk(sample)
    assert not may_another_take_it(sample)
    sample.open("rb").close()
    assert may_another_take_it(sample), "the test sees nothing"
    desk.close()
    if sealed:
        protection.encrypt(sample, PHRASE)
    for done in DONE:
        desk = open_desk(sample, key=PHRASE if sealed else None)
        done(desk)
        assert not may_another_take_it(sample), done.__name__
        desk.close()


def test_nothing_is_left_beside_a_file_that_is_no_case_file(tmp_path: Path) -> None:
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(b"no case file")
    with pytest.raises(NotACaseFile):
        open_desk(picture)
    assert list(tmp_path.iterdir()) == [picture]
