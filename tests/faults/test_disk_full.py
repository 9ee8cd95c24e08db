"""The disk fills up at every level: each change is whole or not there, and goes on afterwards."""

import os
import resource
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from report import tell, times

from privdesk.domain.errors import CaseFileError
from privdesk.domain.vocabulary import Channel, EventKind, Kind, Right
from privdesk.services import backups
from privdesk.services.casework import add_note
from privdesk.services.desk import Desk, open_desk
from privdesk.services.files import attach_files
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading

ROOM = 96 * 1024 * 1024  # bytes of the small disk; the whole form attaches 134 papers to it
PAGE = 4096


def log(desk: Desk, _paper: Path) -> None:
    log_case(
        desk,
        NewCase(
            Kind.PRIVACY_REQUEST,
            Channel.MAIL,
            date(2026, 11, 16),
            name="Jo Full-Disk",
            rights=(Right.ACCESS,),
            subject="All of it, " * 40,
            quote="Send me everything. " * 200,
        ),
    )


def attach(desk: Desk, paper: Path) -> None:
    attach_files(desk, first_case(desk), (paper,))


def noted(desk: Desk, _paper: Path) -> None:
    add_note(desk, first_case(desk), EventKind.NOTE, "A call", "They called. " * 300)


def backed_up(desk: Desk, _paper: Path) -> None:
    backups.back_up(desk, backups.folder_of(desk.file.path))


def first_case(desk: Desk) -> int:
    return Reading(desk).case_id("R-2026-001")


CASES: tuple[Callable[[Desk, Path], None], ...] = (log, attach, noted, backed_up)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, as root; where none can be mounted, files are limited instead."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(folder)]
    mounted = (
        shutil.which("mount")
        and not subprocess.run(command, check=False, capture_output=True).returncode
    )
    yield folder
    if mounted:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def is_small(folder: Path) -> bool:
    room = os.statvfs(folder)
    return room.f_frsize * room.f_blocks <= ROOM


@contextmanager
def only(folder: Path, pages: int, path: Path) -> Iterator[None]:
    """Leave room for so many pages."""
    if is_small(folder):
        filler = folder / "filler"
        room = os.statvfs(folder)
        free = room.f_bavail * room.f_frsize - pages * PAGE
        with filler.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(free, PAGE))
        try:
            yield
        finally:
            filler.unlink()
        return
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (pages * PAGE, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("change", CASES, ids=lambda change: change.__name__)
def test_a_full_disk_takes_all_or_nothing(
    change: Callable[[Desk, Path], None], disk: Path, sample: Path, tmp_path: Path
) -> None:
    # Its words are not searched, so that the case does not grow with the square of its papers.
    paper = tmp_path / "paper.bin"
    paper.write_bytes(b"A copy of the passport. " * 9000)
    path = Path(shutil.copy(sample, disk / "office.privdesk"))
    refused = done = 0
    desk = open_desk(path)
    for pages in range(0, 400, times(40, 3)):
        before = trail(desk)
        sentence = ""
        with only(disk, pages, path):
            try:
                change(desk, paper)
            except CaseFileError as error:
                sentence = error.sentence
        after = trail(desk)
        if sentence:
            assert "full" in sentence or "space" in sentence
            assert after == before
        assert after[: len(before)] == before
        refused, done = refused + bool(sentence), done + (not sentence)
    change(desk, paper)
    assert desk.file.verify().problems == ()
    desk.close()
    assert refused
    how = "small disk" if is_small(disk) else "limit on files"
    tell(
        f"Disk full, {change.__name__}, {how}: {refused} refused with a sentence and nothing "
        f"changed, {done} went through, 0 files damaged, goes on once there is room"
    )


def trail(desk: Desk) -> tuple[str, ...]:
    return desk.file.queries().trail_digests()
