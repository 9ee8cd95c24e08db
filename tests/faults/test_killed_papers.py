"""What a killed process leaves of a dossier or an export is wiped when the program starts again."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from report import tell

from privdesk.config.paths import unfinished_folder
from privdesk.config.unfinished import unfinished, wipe_left
from privdesk.services import protection
from privdesk.services.desk import open_desk
from privdesk.services.files import attach_files
from privdesk.services.reading import Reading

MARKER = b"Zarathustra-Quelle-7731"
PHRASE = "seven quiet herons at noon"

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a system that kills")

DOSSIER = """
import os, sys
from pathlib import Path
from privdesk.services.desk import open_desk
from privdesk.services.dossier import Wish, make_dossier
from privdesk.services.reading import Reading

def goes_on(done, of):
    if done > 200_000:
        ENDS
    return True

desk = open_desk(Path(sys.argv[1]), key=sys.argv[3])
wish = Wish(Reading(desk).case_id("R-2026-001"))
make_dossier(desk, wish, Path(sys.argv[2]), goes_on)
"""
EXPORT = """
import os, sys
from pathlib import Path
from privdesk.services.desk import open_desk
from privdesk.services.open_format import export_all

def fsync(_handle):
    ENDS

desk = open_desk(Path(sys.argv[1]), key=sys.argv[3])
os.fsync = fsync
export_all(desk, Path(sys.argv[2]) / "all.zip")
"""
DECRYPT = """
import os, sys
from pathlib import Path
from privdesk.services import protection

def replace(self, target):
    ENDS
Path.replace = replace
protection.decrypt(Path(sys.argv[1]), sys.argv[3])
"""
DIES = "os.kill(os.getpid(), 9)"


@pytest.fixture
def sealed(sample: Path, tmp_path: Path) -> Path:
    """An encrypted file with a paper that names somebody, and a folder for what leaves."""
    desk = open_desk(sample)
    paper = tmp_path / "paper.txt"
    paper.write_bytes(MARKER * 20_000)
    attach_files(desk, Reading(desk).case_id("R-2026-001"), (paper,))
    desk.close()
    paper.unlink()
    protection.encrypt(sample, PHRASE)
    (tmp_path / "out").mkdir()
    return sample


def command(script: str, path: Path) -> list[str]:
    return [sys.executable, "-c", script, str(path), str(path.with_name("out")), PHRASE]


def holding(folder: Path) -> list[Path]:
    """The files of a folder, at any depth, that hold the marker in plain."""
    files = (one for one in folder.rglob("*") if one.is_file())
    return [one for one in files if MARKER in one.read_bytes()]


def starts_again() -> None:
    subprocess.run([sys.executable, "-m", "privdesk", "--version"], check=True, capture_output=True)


@pytest.mark.parametrize("script", [DOSSIER, EXPORT], ids=["dossier", "export"])
def test_what_was_half_written_is_wiped_at_the_next_start(sealed: Path, script: str) -> None:
    folder = sealed.with_name("out")
    ended = subprocess.run(
        command(script.replace("ENDS", DIES), sealed), check=False, capture_output=True
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    left = [one for one in folder.rglob("*") if one.is_file() and one.stat().st_size > 10_000]
    assert left, "it was killed too early to prove anything"
    assert holding(folder)
    (hidden,) = folder.iterdir()
    assert hidden.stat().st_mode & 0o077 == 0
    kept = sealed.with_name("another name of the same bytes")
    os.link(left[0], kept)
    starts_again()
    assert holding(sealed.parent) == []
    assert list(folder.iterdir()) == []
    assert not kept.read_bytes().strip(b"\0")
    assert list(unfinished_folder().iterdir()) == []
    desk = open_desk(sealed, key=PHRASE)
    assert desk.file.verify().problems == ()
    desk.close()
    what = "a dossier" if script is DOSSIER else "an export"
    tell(f"Killed while {what} is written: {len(left)} plain files left, 0 after the next start")


def test_a_process_that_lives_is_not_disturbed(sealed: Path) -> None:
    folder = sealed.with_name("out")
    waits = "print('there', flush=True); sys.stdin.read(); " + DIES
    process = subprocess.Popen(
        command(DOSSIER.replace("ENDS", waits), sealed),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"there\n"
    starts_again()
    assert holding(folder)
    process.kill()
    process.communicate()
    starts_again()
    assert list(folder.iterdir()) == []


def test_a_killed_decryption_leaves_nothing_plain_once_the_file_is_opened(sealed: Path) -> None:
    ended = subprocess.run(
        command(DECRYPT.replace("ENDS", DIES), sealed), check=False, capture_output=True
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert holding(sealed.parent)
    desk = open_desk(sealed, key=PHRASE)
    assert desk.file.is_encrypted
    assert holding(sealed.parent) == []
    desk.close()
    tell("Killed while a file is decrypted: nothing plain is left once it is opened")


def test_a_disk_that_is_not_there_keeps_its_note(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with unfinished(disk) as place:
        place.write_bytes(MARKER)
        notes = {one.name: one.read_bytes() for one in unfinished_folder().glob("*.json")}
    place.write_bytes(MARKER)
    for name, data in notes.items():
        (unfinished_folder() / name).write_bytes(data)
    away = disk.rename(tmp_path / "away")
    assert wipe_left() == 0
    assert holding(away)
    away.rename(disk)
    assert wipe_left() == 1
    assert list(disk.iterdir()) == []


@pytest.mark.parametrize("end", [shutil.rmtree, lambda folder: folder.chmod(0o700)])
def test_a_note_that_lies_deletes_nothing(tmp_path: Path, end: Callable[[Path], object]) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_bytes(MARKER)
    folder = unfinished_folder(make=True)
    (folder / "lies.json").write_text(f'"{mine}"', encoding="utf-8")
    (folder / "broken.json").write_text("{", encoding="utf-8")
    assert wipe_left() == 0
    assert mine.read_bytes() == MARKER
    end(folder)
    assert wipe_left() == 0
