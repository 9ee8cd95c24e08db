"""A damaged case file gives what its pages still hold to a new one, and a report says what is lost."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from privdesk.cli import build_cli
from privdesk.domain.errors import (
    CaseFileDamaged,
    CaseFileError,
    CaseFileNewer,
    InvalidInput,
    Problem,
)
from privdesk.services import protection
from privdesk.services.desk import open_desk
from privdesk.services.reading import Reading
from privdesk.services.recovery import name_for, recover
from privdesk.services.verification import verify
from privdesk.storage.open_rows import tables_of

STORED = Path(__file__).parent.parent / "migrations" / "0001.privdesk"
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


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row but the trail, which tells of the recovery, and what is made anew."""
    left_out = {"audit", "audit_salt"}
    with closing(sqlite3.connect(path)) as db:
        names = {one.name for one in tables_of(db)} - left_out | {"file_chunk"}
        return {name: sorted(db.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}


def found_words(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT rowid, * FROM case_words ORDER BY rowid").fetchall()


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


def test_an_older_file_is_recovered_and_brought_up_to_date(tmp_path: Path) -> None:
    old = Path(shutil.copy(STORED, tmp_path / "old.privdesk"))
    before = old.read_bytes()
    made = recover(old, name_for(old))
    assert made.is_whole, made.problems
    assert old.read_bytes() == before
    open_desk(old).close()  # migrated the ordinary way, to compare with
    assert rows(made.path) == rows(old)
    assert found_words(made.path) == found_words(old)


def test_an_older_file_with_a_lost_page_is_recovered_as_far_as_it_goes(tmp_path: Path) -> None:
    for table in ("cases", "letter", "audit"):
        old = Path(shutil.copy(STORED, tmp_path / f"{table}.privdesk"))
        zeroed(old, pages_of(STORED, table)[0])
        made = recover(old, name_for(old))
        assert not made.is_whole
        open_desk(made.path).close()


def test_a_file_of_a_newer_privdesk_is_refused_and_nothing_made(sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.commit()
    with pytest.raises(CaseFileNewer, match="Update this one"):
        recover(sample, name_for(sample))
    assert not list(sample.parent.glob("office recovered*"))


def overflow_of(path: Path, table: str) -> list[int]:
    """Numbers of the pages on which long rows of a table go on, from 0."""
    with closing(sqlite3.connect(path)) as db:
        query = "SELECT pageno - 1 FROM dbstat WHERE name = ? AND pagetype = 'overflow'"
        return [number for (number,) in db.execute(query, (table,))]


def spoilt(path: Path, name: str, value: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))
        db.commit()


@pytest.mark.parametrize("how", ["page gone", "bytes changed", "text changed"])
def test_where_the_policy_pack_is_lost_the_shipped_one_stands_in_and_it_is_told(
    sample: Path, how: str
) -> None:
    cases = count(sample, "cases")
    page = overflow_of(sample, "setting")[2]
    if how == "page gone":
        zeroed(sample, page)
    elif how == "bytes changed":
        with sample.open("r+b") as file:
            file.seek(page * PAGE + 200)
            file.write(b"\x00\xff\x00[[[")
    else:
        spoilt(sample, "policy", "this is = no pack [")
    with pytest.raises(CaseFileDamaged):
        open_desk(sample, read_only=True).close()
    found = recover(sample, name_for(sample))
    assert not found.is_whole
    assert "policy pack" in found.problems[0]
    assert found.problems[0] in found.report.read_text("utf-8")
    assert count(found.path, "cases") == cases
    desk = open_desk(found.path)
    assert desk.pack.id == "caspio"
    (told,) = [one for one in Reading(desk).audit_trail() if one.action == "case_file.recovered"]
    assert "policy" in told.payload
    desk.close()


def test_a_clock_and_closing_days_that_are_lost_are_told_and_hold_nothing_up(sample: Path) -> None:
    spoilt(sample, "desk_clock", "2026-11-\ufffd")
    spoilt(sample, "closing_days", "{]")
    with pytest.raises(CaseFileDamaged):
        open_desk(sample)
    found = recover(sample, name_for(sample))
    assert len(found.problems) == 2
    open_desk(found.path).close()


def test_where_no_report_can_be_written_no_file_is_left(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise InvalidInput((Problem("path", "The report is not saved: No space left."),))

    monkeypatch.setattr("privdesk.services.recovery.save_bytes", full)
    with pytest.raises(CaseFileError, match="No space left"):
        recover(sample, name_for(sample))
    assert not list(sample.parent.glob("office recovered*"))


def test_the_command_line_recovers(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = Path(shutil.copy(sample, sample.with_name("bent.privdesk")))
    zeroed(copy, pages_of(copy, "event")[1])
    run = build_cli(lambda _path: 0).run
    assert run(["recover", str(copy), str(sample.with_name("new.privdesk"))]) == 4
    told = capsys.readouterr().out
    assert "new.privdesk" in told
    assert "new.txt" in told
    assert run(["recover", str(copy), str(sample)]) != 0
