"""A backup of a file that another program holds ends with a sentence, or when one stops it."""

import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from holder import held, on_server
from report import tell

from privdesk.domain.errors import CaseFileInUse, Refused
from privdesk.services.backups import back_up, backups_of, folder_of
from privdesk.services.desk import Desk, open_desk
from privdesk.services.verification import verify
from privdesk.storage import copying, drive


@pytest.fixture
def office(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A case file on a server; without the write-ahead log a writer holds up who reads."""
    mounts = tmp_path / "mountinfo"
    monkeypatch.setattr(drive, "MOUNTS", mounts)
    on_server(mounts, sample.parent)
    desk = open_desk(sample)
    assert desk.file.is_on_network
    yield desk
    desk.close()


def test_it_gives_up_after_a_while_and_the_earlier_backups_stay(
    office: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "PATIENCE", 1)
    path, folder = office.file.path, folder_of(office.file.path)
    earlier = back_up(office, folder).path
    with held(path), pytest.raises(CaseFileInUse) as told:
        back_up(office, folder)
    assert "another program has held the case file or its copy for 1 seconds" in str(told.value)
    assert [one.path for one in backups_of(path, folder)] == [earlier]
    assert list(folder.glob(".*")) == [], "nothing half-written is left"
    assert verify(back_up(office, folder).path).problems == ()
    tell("Backup of a file that another process holds: ends with a sentence, the earlier one stays")


def test_who_stops_it_does_not_wait(office: Desk) -> None:
    folder, asked = folder_of(office.file.path), count()
    with held(office.file.path), pytest.raises(Refused, match="Stopped"):
        back_up(office, folder, lambda: next(asked) < 2)
    assert next(asked) == 3, "asked twice, then not any more"
    assert list(folder.iterdir()) == []


def test_it_goes_through_once_the_file_is_free(office: Desk) -> None:
    folder, free = folder_of(office.file.path), threading.Event()
    asked = count()

    def goes_on() -> bool:
        if next(asked) == 1:
            free.set()
        return True

    made: list[Path] = []
    waits = threading.Thread(target=lambda: made.append(back_up(office, folder, goes_on).path))
    with held(office.file.path):
        waits.start()
        assert free.wait(20)
        assert not made
    waits.join(20)
    assert verify(made[0]).problems == ()


def test_a_change_while_it_is_copied_does_not_begin_it_anew(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_AT_ONCE", 16)
    desk, steps = open_desk(sample), count()

    def goes_on() -> bool:
        if next(steps) < 40:
            with desk.work() as work:
                work.set_setting("marker", "written meanwhile")
                work.audit("office.noted", "office", {})
                work.commit()
        return True

    before = desk.file.queries().trail_digests()
    made = back_up(desk, folder_of(sample), goes_on).path
    pages = made.stat().st_size // 4096
    assert next(steps) <= pages // 16 + 2
    copy = open_desk(made, read_only=True)
    assert copy.file.queries().trail_digests() == before
    copy.close()
    desk.close()
