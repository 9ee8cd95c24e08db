"""A case file leaves as an open archive and comes back equal; anything else gives a sentence."""

import hashlib
import io
import json
import shutil
import sqlite3
import warnings
import zipfile
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from privdesk.assets import asset
from privdesk.domain.errors import CaseFileError, DeskError, InvalidInput, Refused
from privdesk.domain.person import PostalAddress
from privdesk.domain.vocabulary import Channel, EventKind, Kind, Right
from privdesk.services.casework import add_note, set_tags
from privdesk.services.desk import Desk, create_desk, open_desk
from privdesk.services.files import attach_files
from privdesk.services.intake import NewCase, log_case
from privdesk.services.letters import finalize, start_letter
from privdesk.services.open_format import export_all, import_archive
from privdesk.services.open_format.words import schema_text, table_words
from privdesk.services.open_format.writing import _Export
from privdesk.services.verification import verify
from privdesk.storage.open_rows import LEFT_OUT, Snapshot
from privdesk.storage.schema import METADATA

Members = dict[str, bytes]
MORNING = datetime(2026, 11, 23, 8, 30, tzinfo=ZoneInfo("America/Los_Angeles"))


def exported(path: Path, archive: Path, key: str | None = None) -> Path:
    desk = open_desk(path, key=key, read_only=True)
    export_all(desk, archive)
    desk.close()
    return archive


def and_back(path: Path, folder: Path) -> tuple[Path, Path, Path]:
    """The archive of a case file, the file made of it, and the archive of that one."""
    first, made = folder / "first.zip", folder / "made.privdesk"
    exported(path, first)
    import_archive(first, made)
    return first, made, exported(made, folder / "second.zip")


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, the bytes of files and the search index among them."""
    with closing(sqlite3.connect(path)) as db:
        tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        names = [n for (n,) in tables if not n.startswith(("case_words_", "sqlite_"))]
        return {n: sorted(db.execute(f'SELECT * FROM "{n}"').fetchall(), key=repr) for n in names}


def test_the_sample_comes_back_equal(sample: Path, tmp_path: Path) -> None:
    first, made, second = and_back(sample, tmp_path)
    assert first.read_bytes() == second.read_bytes()
    assert rows_of(made) == rows_of(sample)
    before, after = verify(sample), verify(made)
    assert after.problems == ()
    assert (after.entries, after.head) == (before.entries, before.head)
    assert after.entries > 100
    assert made.stat().st_mode & 0o777 == 0o600


def test_each_row_is_as_the_schema_says(sample: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(exported(sample, tmp_path / "a.zip")) as archive:
        schema = json.loads(archive.read("schema.json"))
        Draft202012Validator.check_schema(schema)
        assert archive.read("schema.json") == schema_text()
        for name, shape in schema["$defs"].items():
            judge = Draft202012Validator(shape)
            for line in archive.read(f"tables/{name}.jsonl").splitlines()[:60]:
                judge.validate(json.loads(line))
        manifest = json.loads(archive.read("manifest.json"))
        for member in manifest["members"]:
            data = archive.read(member["name"])
            assert hashlib.sha256(data).hexdigest() == member["sha256"]


def test_the_schema_that_ships_is_that_of_the_tables() -> None:
    stored = asset("open-format", "schema.json").read_bytes()
    assert stored == schema_text(), "run: python packaging/open_format.py"


def test_every_table_is_exported_or_left_out_for_a_reason(sample: Path) -> None:
    with Snapshot(sample, None) as snapshot:
        exported_tables = {table.name for table in snapshot.tables()}
    assert exported_tables == set(METADATA.tables) - LEFT_OUT
    assert exported_tables == set(table_words()), "tell it in resources/open-format/tables.toml"


def test_a_table_that_nobody_thought_of_is_exported(sample: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(sample)) as db:
        db.execute("CREATE TABLE added_later (id INTEGER PRIMARY KEY, words TEXT) STRICT")
        db.execute("INSERT INTO added_later VALUES (7, 'new')")
        db.commit()
    with zipfile.ZipFile(exported(sample, tmp_path / "a.zip")) as archive:
        assert archive.read("tables/added_later.jsonl") == b'{"id":7,"words":"new"}\n'


def test_an_archive_of_an_earlier_version_is_brought_up_to_date(tmp_path: Path) -> None:
    stored = Path(__file__).parent.parent / "migrations" / "0001.privdesk"
    old = Path(shutil.copy(stored, tmp_path / "old.privdesk"))
    archive = tmp_path / "old.zip"
    with Snapshot(old, None) as snapshot, archive.open("wb") as file:
        _Export(snapshot, file, lambda _done, _of: True).write(archive)
    import_archive(archive, tmp_path / "made.privdesk")
    open_desk(old).close()
    assert rows_of(tmp_path / "made.privdesk") == rows_of(old)
    assert verify(tmp_path / "made.privdesk").problems == ()


def test_a_new_file_can_be_encrypted_and_is_equal(sample: Path, tmp_path: Path) -> None:
    first, phrase = exported(sample, tmp_path / "a.zip"), "seven quiet herons at noon"
    made = tmp_path / "made.privdesk"
    import_archive(first, made, key=phrase)
    assert not made.read_bytes().startswith(b"SQLite format 3")
    assert exported(made, tmp_path / "b.zip", phrase).read_bytes() == first.read_bytes()


TEXT = st.text(st.characters(codec="utf-8"), max_size=60)
NAME = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1)
CASES = st.builds(
    NewCase,
    kind=st.just(Kind.PRIVACY_REQUEST),
    channel=st.sampled_from([Channel.MAIL, Channel.EMAIL, Channel.WEB_FORM]),
    received=st.dates(date(2025, 1, 1), date(2026, 11, 23)),
    name=NAME,
    organisation=TEXT,
    salutation=TEXT,
    subject=TEXT,
    quote=TEXT,
    address=st.builds(
        PostalAddress,
        lines=st.lists(NAME, max_size=3).map(tuple),
        city=TEXT,
        postal_code=st.from_regex(r"[0-9]{5}", fullmatch=True),
        country=st.sampled_from(["DE", "US", "JP", ""]),
    ),
    rights=st.lists(st.sampled_from(Right), min_size=1, max_size=3, unique=True).map(tuple),
)


@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # each example is half a second
)
@given(
    cases=st.lists(st.tuples(CASES, TEXT, st.binary(max_size=3000)), min_size=1, max_size=6),
    letters=st.booleans(),
)
def test_any_case_file_comes_back_equal(
    empty: Path, cases: list[tuple[NewCase, str, bytes]], letters: bool
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = Path(shutil.copy(empty, folder / "office.privdesk"))
        desk = open_desk(path)
        for new, words, data in cases:
            _lived(desk, new, words, data, folder, letters=letters)
        desk.close()
        first, made, second = and_back(path, folder)
        assert first.read_bytes() == second.read_bytes()
        assert rows_of(made) == rows_of(path)
        assert verify(made).problems == ()


def _lived(
    desk: Desk, new: NewCase, words: str, data: bytes, folder: Path, *, letters: bool
) -> None:
    try:
        (case_id,) = log_case(desk, new).cases
    except InvalidInput:
        return
    paper = folder / "paper =1+1 é.bin"
    paper.write_bytes(data)
    attach_files(desk, case_id, (paper,))
    with suppress(DeskError):
        add_note(desk, case_id, EventKind.NOTE, words, words)
        set_tags(desk, case_id, [words])
    if letters:
        letter = start_letter(desk, case_id, "acknowledgement").letter_id
        assert letter is not None
        with suppress(DeskError):
            finalize(desk, letter, override="for the test")


@pytest.fixture(scope="session")
def empty(made_sample: Path) -> Path:
    path = made_sample.with_name("empty.privdesk")
    create_desk(path, frozen_at=MORNING).close()
    return path


# What does not come in


@pytest.fixture(scope="session")
def good(made_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Members:
    path = exported(made_sample, tmp_path_factory.mktemp("good") / "a.zip")
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(members: Members, *, mended: bool = True, more: Members | None = None) -> bytes:
    """A ZIP of members, its sums set right again unless they shall not be."""
    members = dict(members)
    if mended:
        told = json.loads(members["manifest.json"])
        for one in told["members"]:
            data = members.get(one["name"], b"")
            one |= {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
        members["manifest.json"] = json.dumps(told).encode()
    out = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in (*members.items(), *(more or {}).items()):
                archive.writestr(name, data)
    return out.getvalue()


def with_line(members: Members, table: str, change: Callable[[dict[str, object]], object]) -> bytes:
    name = f"tables/{table}.jsonl"
    first, *rest = members[name].split(b"\n")
    told = json.loads(first)
    change(told)
    lines = b"\n".join([json.dumps(told).encode(), *rest])
    return packed({**members, name: lines})


def with_manifest(good: Members, **told: object) -> bytes:
    manifest = json.loads(good["manifest.json"]) | told
    changed = {**good, "manifest.json": json.dumps(manifest).encode()}
    return packed(changed, mended=False)


def doubled(members: Members, table: str) -> bytes:
    name = f"tables/{table}.jsonl"
    first = members[name].split(b"\n")[0]
    return packed({**members, name: members[name] + first + b"\n"})


def raw(members: Members, table: str, line: bytes) -> bytes:
    name = f"tables/{table}.jsonl"
    return packed({**members, name: line + b"\n" + members[name]})


def renamed(members: Members, before: str, after: str) -> bytes:
    changed = {after if name == before else name: data for name, data in members.items()}
    changed["manifest.json"] = changed["manifest.json"].replace(before.encode(), after.encode())
    return packed(changed)


HOSTILE: dict[str, tuple[Callable[[Members], bytes], str]] = {
    "no ZIP": (lambda _m: b"hello", "is no whole ZIP"),
    "cut": (lambda m: packed(m)[:-2000], "is no whole ZIP"),
    "foreign": (lambda _m: packed({"word/document.xml": b"<a/>"}, mended=False), "is no case file"),
    "other format": (lambda m: with_manifest(m, format="x"), "is no case file"),
    "newer format": (lambda m: with_manifest(m, version=2), "was made by a newer Privdesk"),
    "newer tables": (lambda m: with_manifest(m, revision="9999"), "was made by a newer Privdesk"),
    "no list": (lambda m: with_manifest(m, members=[{"name": 1}]), "does not list its members"),
    "broken list": (lambda m: packed({**m, "manifest.json": b"[" * 99_999}, mended=False), "damaged"),
    "wrong sum": (
        lambda m: packed(m | {"tables/person.jsonl": m["tables/person.jsonl"][:-1] + b" "}, mended=False),
        "was changed at tables/person.jsonl",
    ),
    "missing": (
        lambda m: packed({k: v for k, v in m.items() if k != "tables/event.jsonl"}),
        "lacks tables/event.jsonl",
    ),
    "added": (lambda m: packed(m, more={"run.sh": b"#!"}), "'run.sh', which its manifest"),
    "twice": (lambda m: packed(m, more={"README.md": m["README.md"]}), "holds a member twice"),
    "path": (lambda m: renamed(m, "README.md", "../../README.md"), "which its manifest does not"),
    "climbing": (lambda m: renamed(m, "README.md", "files/../../x"), "which its manifest does not"),
    "absolute": (lambda m: renamed(m, "README.md", "/etc/cron.d/x"), "which its manifest does not"),
    "bomb": (
        lambda m: packed({**m, "tables/person.jsonl": b" " * 50_000_000}),
        "packed far denser than any case file, at tables/person.jsonl",
    ),
    "double id": (lambda m: doubled(m, "person"), "its key is there already"),
    "double number": (
        lambda m: with_line(m, "cases", lambda row: row.update(id=999_999)),
        "does not hold together|its key is there already",
    ),
    "unknown kind": (
        lambda m: with_line(m, "cases", lambda row: row.update(kind="; DROP TABLE cases")),
        r"tables/cases.jsonl, line 1: a value in it is none that a case file takes",
    ),
    "column too few": (
        lambda m: with_line(m, "person", lambda row: row.pop("email")), "line 1: email is missing"
    ),
    "column too many": (
        lambda m: with_line(m, "person", lambda row: row.update(x="1")), "line 1: x is no column"
    ),
    "text for number": (
        lambda m: with_line(m, "person", lambda row: row.update(id="1")), "id is no whole number"
    ),
    "huge number": (
        lambda m: with_line(m, "person", lambda row: row.update(id=2**70)), "id is no whole number"
    ),
    "truth for number": (
        lambda m: with_line(m, "person", lambda row: row.update(id=True)), "id is no whole number"
    ),
    "null": (
        lambda m: with_line(m, "person", lambda row: row.update(name=None)), "name must not be null"
    ),
    "half a letter": (
        lambda m: with_line(m, "person", lambda row: row.update(name="\ud800")), "a value in it"
    ),
    "no JSON": (lambda m: raw(m, "person", b"{"), "line 1: it is no JSON"),
    "no object": (lambda m: raw(m, "person", b"[]"), "line 1: it is no object"),
    "deep": (lambda m: raw(m, "person", b"[" * 200_000), "line 1: it is no JSON"),
    "name twice": (lambda m: raw(m, "person", b'{"id":1,"id":2}'), "a name stands in it twice"),
    "no number": (lambda m: raw(m, "person", b'{"id":NaN}'), "it is no JSON"),
    "points nowhere": (
        lambda m: with_line(m, "event", lambda row: row.update(case_id=999_999)),
        "does not hold together: A row of event points to a row of cases that is not there",
    ),
    "history": (
        lambda m: with_line(m, "audit", lambda row: row.update(actor="Somebody Else")),
        "The audit trail does not hold: entry 1 was changed after it was written",
    ),
    "trail cut": (
        lambda m: packed(
            {**m, "tables/audit.jsonl": b"\n".join(m["tables/audit.jsonl"].split(b"\n")[:50]) + b"\n"}
        ),
        "has another audit trail than its manifest tells",
    ),
    "file outside": (
        lambda m: with_line(m, "file", lambda row: row.update(content="/etc/passwd")),
        "content names no file",
    ),
    "file climbing": (
        lambda m: with_line(m, "file", lambda row: row.update(content="files/../../etc/passwd")),
        "is not there or belongs to another row",
    ),
    "file changed": (
        lambda m: packed(m | {next(n for n in m if n.startswith("files/1-")): b"other"}),
        "does not hold together: File 1 was changed",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", HOSTILE)
def test_a_damaged_or_hostile_archive_gives_a_sentence_and_no_file(
    good: Members, tmp_path: Path, fault: str
) -> None:
    make, sentence = HOSTILE[fault]
    archive = tmp_path / "a.zip"
    archive.write_bytes(make(good))
    with pytest.raises(InvalidInput, match=sentence) as told:
        import_archive(archive, tmp_path / "made.privdesk")
    assert told.value.sentence.startswith("a.zip ")
    assert list(tmp_path.iterdir()) == [archive]


def test_the_archive_that_the_faults_are_made_of_is_good(good: Members, tmp_path: Path) -> None:
    archive = tmp_path / "a.zip"
    archive.write_bytes(packed(good))
    import_archive(archive, tmp_path / "made.privdesk")
    assert verify(tmp_path / "made.privdesk").problems == ()


def test_what_is_there_is_not_replaced(sample: Path, tmp_path: Path) -> None:
    archive = exported(sample, tmp_path / "a.zip")
    before = archive.read_bytes(), sample.read_bytes()
    with pytest.raises(InvalidInput, match=r"a\.zip is there already"):
        exported(sample, archive)
    with pytest.raises(CaseFileError, match="is there already"):
        import_archive(archive, sample)
    assert (archive.read_bytes(), sample.read_bytes()) == before
    with pytest.raises(CaseFileError, match="folder nowhere is not there"):
        import_archive(archive, tmp_path / "nowhere" / "x.privdesk")


def test_what_is_stopped_leaves_nothing_behind(sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    heard: list[tuple[int, int]] = []

    def stops(done: int, of: int) -> bool:
        heard.append((done, of))
        return False

    desk = open_desk(sample, read_only=True)
    with pytest.raises(Refused, match="Stopped"):
        export_all(desk, folder / "a.zip", goes_on=stops)
    desk.close()
    assert list(folder.iterdir()) == []
    archive = exported(sample, tmp_path / "a.zip")
    heard.clear()
    with pytest.raises(Refused, match="Stopped"):
        import_archive(archive, folder / "b.privdesk", goes_on=stops)
    assert list(folder.iterdir()) == []
    assert all(0 < done <= of for done, of in heard)
