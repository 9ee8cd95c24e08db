"""Encrypted case files: opened by their passphrase or recovery key, refused in distinct words."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from privdesk.domain.errors import (
    CaseFileDamaged,
    CaseFileError,
    CaseFileNewer,
    NotACaseFile,
    PassphraseWanted,
    PassphraseWrong,
)
from privdesk.storage import CaseFile
from privdesk.storage.cipher import FileKey
from privdesk.storage.convert import export
from privdesk.storage.engine import connect_raw

PHRASE = "seven quiet herons at noon"
MARKER = "Zqyxwv Marker Person"
NOW = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.privdesk"


def made(path: Path, key: str | None = PHRASE) -> CaseFile:
    file = CaseFile.create(path, key=key)
    with file.unit_of_work("Dana Whitfield", NOW) as work:
        work.set_setting("marker", MARKER)
        work.audit("office.noted", "office", {})
        work.commit()
    return file


def refused(path: Path, key: str | None = PHRASE) -> CaseFileError:
    with pytest.raises(CaseFileError) as raised:
        CaseFile.open(path, key=key).close()
    return raised.value


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def test_nothing_of_an_encrypted_file_is_readable_on_disk(path: Path) -> None:
    file = made(path)
    seen = {one.name: one.read_bytes() for one in path.parent.iterdir()}
    file.close()
    seen["at rest"] = path.read_bytes()
    assert len(seen) >= 4  # the file, its log, its shared memory, its lock
    for name, data in seen.items():
        assert MARKER.encode() not in data, name
        assert b"SQLite format" not in data, name


def test_it_opens_with_its_passphrase_for_writing_and_reading(path: Path) -> None:
    file = made(path)
    assert file.is_encrypted
    assert file.verify().problems == ()
    reader = CaseFile.open(path, key=PHRASE, read_only=True)
    assert reader.queries().setting("marker") == MARKER
    reader.close()
    file.close()
    file = CaseFile.open(path, key=PHRASE)
    assert file.queries().setting("marker") == MARKER
    file.close()


def test_it_opens_with_its_recovery_key_however_that_is_typed(path: Path) -> None:
    file = made(path)
    key = file.recovery_key()
    assert key is not None
    file.close()
    assert len(key.split("-")) == 14
    for typed in (key, key.lower().replace("-", " "), key.replace("O", "0").replace("I", "1")):
        file = CaseFile.open(path, key=typed)
        assert file.queries().setting("marker") == MARKER
        file.close()


def test_accents_typed_in_two_ways_open_the_same_file(path: Path) -> None:
    made(path, "caf\N{LATIN SMALL LETTER E WITH ACUTE} am See").close()
    CaseFile.open(path, key="cafe\N{COMBINING ACUTE ACCENT} am See").close()


def test_each_reason_has_a_sentence_of_its_own(path: Path, tmp_path: Path) -> None:
    made(path).close()
    whole = path.read_bytes()
    told = [refused(path, None), refused(path, "seven quiet herons"), refused(path, key_of_other())]
    assert [type(one) for one in told] == [PassphraseWanted, PassphraseWrong, PassphraseWrong]
    overwrite(path, 100, b"damage")
    told.append(refused(path))
    assert isinstance(told[-1], CaseFileDamaged)
    path.write_bytes(b"%PDF-1.7" + whole)
    told.append(refused(path))
    assert isinstance(told[-1], NotACaseFile)
    path.write_bytes(whole)
    file = CaseFile.open(path, key=PHRASE)
    with file._engine.connect() as db, db.begin():
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    file.close()
    told.append(refused(path))
    assert isinstance(told[-1], CaseFileNewer)
    sentences = {one.sentence for one in told}
    assert len(sentences) == len(told)
    path.write_bytes(whole)
    CaseFile.open(path, key=PHRASE).close()


def key_of_other() -> str:
    return FileKey.fresh("another office").recovery_key()


def test_another_encrypted_database_is_no_case_file(path: Path) -> None:
    with closing(connect_raw(path, FileKey.fresh(PHRASE))) as db:
        db.execute("CREATE TABLE other (a)")
    assert isinstance(refused(path), NotACaseFile)


def test_a_plain_file_whose_beginning_is_lost_is_called_damaged(path: Path) -> None:
    made(path, None).close()
    overwrite(path, 0, bytes(64))
    assert isinstance(refused(path, None), CaseFileDamaged)


@pytest.mark.parametrize("page", [3, 20, -1])
def test_a_flipped_bit_in_any_page_is_found(path: Path, page: int) -> None:
    made(path).close()
    pages = path.stat().st_size // 4096
    at = (page % pages) * 4096 + 1000
    byte = path.read_bytes()[at]
    overwrite(path, at, bytes([byte ^ 1]))
    try:
        file = CaseFile.open(path, key=PHRASE, read_only=True)
    except CaseFileDamaged:
        return
    try:
        assert file.verify().problems
    except CaseFileDamaged:
        pass
    finally:
        file.close()


def test_the_file_follows_the_published_format(path: Path) -> None:
    """Any SQLCipher 4 opens it with the passphrase alone; nobody depends on this program."""
    made(path).close()
    with closing(sqlcipher.connect(str(path))) as db:
        db.execute(f"PRAGMA key = '{PHRASE}'")
        (value,) = db.execute("SELECT value FROM setting WHERE name = 'marker'").fetchone()
    assert value == MARKER


def test_a_copy_is_encrypted_with_the_same_key(path: Path, tmp_path: Path) -> None:
    file = made(path)
    copy = tmp_path / "copy.privdesk"
    file.copy_to(copy)
    file.close()
    assert MARKER.encode() not in copy.read_bytes()
    again = CaseFile.open(copy, key=PHRASE)
    assert again.queries().setting("marker") == MARKER
    again.close()


def test_a_plain_file_ignores_a_passphrase(path: Path) -> None:
    made(path, None).close()
    file = CaseFile.open(path, key=PHRASE)
    assert not file.is_encrypted
    file.close()


def test_an_older_encrypted_file_is_copied_aside_encrypted(path: Path, tmp_path: Path) -> None:
    stored = Path(__file__).parent.parent / "migrations" / "0001.privdesk"
    plain = Path(shutil.copy(stored, tmp_path / "plain.privdesk"))
    with closing(sqlite3.connect(plain)) as db:
        name = db.execute("SELECT person_name FROM cases LIMIT 1").fetchone()[0]
    export(plain, None, path, FileKey.fresh(PHRASE))
    CaseFile.open(path, key=PHRASE).close()
    (copy,) = tmp_path.glob("office.before-update-from-0001*")
    assert name.encode() in plain.read_bytes()
    assert name.encode() not in copy.read_bytes()
    assert name.encode() not in path.read_bytes()
