"""A damaged case file gives what its pages still hold to a new one, and a report says what is lost."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from privdesk.cli import build_cli
from privdesk.domain.errors import CaseFileError
from privdesk.services import protection
from privdesk.services.desk import open_desk
from privdesk.services.recovery import name_for, recover
from privdesk.services.verification import verify

PAGE = 4096
PHRASE = "seven quiet herons at noon"


def pages_of(path: Path, table: str) -> list[int]:
    """Numbers of the leaves of a table, from 0."""
    with closing(sqlite3.connect(path)) as db:
        query = "SELECT pageno - 1 FROM dbstat WHERE name = ? AND pagetype = 'leaf'"
        return [number for (number,) in db.execute(query, (table,))]


def zeroed(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek(page * PAGE)
        file.write(bytes(PAGE))


def count(path: Path, table: str, key: str | None = None) -> int:
    desk = open_desk(path, key=key, read_only=True)
    try:
        with desk.file._engine.connect() as db:
            return int(db.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one())
    finally:
        desk.close()


def test_a_sound_file_arrives_whole(sample: Path) -> None:
    found = recover(sample, name_for(sample))
    assert found.is_whole, found.problems
    assert found.path.name == "office recovered 1.privdesk"
    assert count(found.path, "audit") == count(sample, "audit") + 1
    assert "Nothing is known to be lost" in found.report.read_text("utf-8")
    assert found.path.stat().st_mode & 0o077 == 0


def test_a_lost_page_costs_what_was_on_it_and_no_more(sample: Path) -> None:
    before = count(sample, "event")
    cases = count(sample, "cases")
    leaves = pages_of(sample, "event")
    zeroed(sample, leaves[len(leaves) // 2])
    damaged = sample.read_bytes()
    assert verify(sample).problems
    found = recover(sample, name_for(sample))
    assert not found.is_whole
    (event,) = [one for one in found.tables if one.table == "event"]
    assert event.unread
    assert before * 0.5 < count(found.path, "event") < before
    assert count(found.path, "cases") == cases
    assert "event:" in found.report.read_text("utf-8")
    assert sample.read_bytes() == damaged
    assert not [one for one in verify(found.path).problems if "damaged" in one]


def test_an_encrypted_file_gives_the_pages_whose_seal_holds(sample: Path) -> None:
    protection.encrypt(sample, PHRASE)
    cases = count(sample, "cases", PHRASE)
    with sample.open("r+b") as file:
        file.seek(PAGE * (sample.stat().st_size // PAGE // 2) + 77)
        file.write(b"\x00\xff\x00")
    found = recover(sample, name_for(sample), PHRASE)
    assert count(found.path, "cases", PHRASE) >= cases - 10
    assert not found.path.read_bytes().startswith(b"SQLite")


def test_without_its_beginning_nothing_is_made(sample: Path) -> None:
    zeroed(sample, 0)
    made = name_for(sample)
    with pytest.raises(CaseFileError):
        recover(sample, made)
    assert not made.exists()
    assert not list(sample.parent.glob(".*recovered*"))


def test_the_command_line_recovers(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = Path(shutil.copy(sample, sample.with_name("bent.privdesk")))
    zeroed(copy, pages_of(copy, "event")[1])
    run = build_cli(lambda _path: 0).run
    assert run(["recover", str(copy), str(sample.with_name("new.privdesk"))]) == 4
    told = capsys.readouterr().out
    assert "new.privdesk" in told
    assert "new.txt" in told
    assert run(["recover", str(copy), str(sample)]) != 0
