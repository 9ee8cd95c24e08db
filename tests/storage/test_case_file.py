"""The case file on disk: durable, guarded, found again, and honest about damage."""

import signal
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from privdesk.domain.case import Case, Involved, RightAsked
from privdesk.domain.errors import (
    CaseFileError,
    CaseFileInUse,
    CaseFileMissing,
    CaseFileNewer,
    CaseFileReadOnly,
    NotACaseFile,
    NotFound,
)
from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseFilter, Scope, Sort
from privdesk.domain.vocabulary import Channel, Kind, Right, Role, Status
from privdesk.storage import CaseFile, UnitOfWork

NOW = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)
TODAY = date(2026, 11, 23)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.privdesk"


def log(work: UnitOfWork, name: str, subject: str = "All my data") -> Case:
    person = work.add_person(Person(0, name, email="someone@posta.example"))
    case = work.add_case(
        Case(
            id=0,
            number=work.next_number(Kind.PRIVACY_REQUEST, 2026),
            kind=Kind.PRIVACY_REQUEST,
            status=Status.RECEIVED,
            channel=Channel.MAIL,
            received=date(2026, 11, 2),
            subject=subject,
            law="DE",
            handler="Dana Whitfield",
            logged_at=NOW,
            people=(Involved(person.id, Role.REQUESTER),),
            rights=(RightAsked(Right.ACCESS), RightAsked(Right.DELETE)),
        )
    )
    work.audit("case.logged", f"case:{case.id}", {"number": case.number})
    return case


def logged(file: CaseFile, name: str) -> Case:
    with file.unit_of_work("Dana Whitfield", NOW) as work:
        case = log(work, name)
        work.commit()
    return case


def test_a_case_is_the_same_after_closing_and_opening(path: Path) -> None:
    file = CaseFile.create(path)
    case = logged(file, "Jürgen Müller")
    file.close()
    file = CaseFile.open(path)
    assert file.queries().case_view(case.id, TODAY).case == case
    file.close()


def test_only_the_owner_may_read_the_file(path: Path) -> None:
    CaseFile.create(path).close()
    assert path.stat().st_mode & 0o077 == 0


def test_what_is_not_committed_is_taken_back(path: Path) -> None:
    file = CaseFile.create(path)
    with file.unit_of_work("Dana Whitfield", NOW) as work:
        log(work, "Nobody")
    assert file.queries().case_count(CaseFilter(scope=Scope.ALL), TODAY) == 0
    file.close()


def test_numbers_run_on_and_are_never_given_twice(path: Path) -> None:
    file = CaseFile.create(path)
    numbers = [logged(file, f"Person {n}").number for n in range(3)]
    assert numbers == ["R-2026-001", "R-2026-002", "R-2026-003"]
    file.close()


@pytest.mark.parametrize(
    "typed", ["Müller", "mueller", "Muller", "Muell", "r2026-1", "R-2026-001", "my dat", "posta"]
)
def test_a_person_is_found_however_it_is_typed(path: Path, typed: str) -> None:
    file = CaseFile.create(path)
    logged(file, "Jürgen Müller")
    assert file.queries().case_count(CaseFilter(text=typed), TODAY) == 1
    file.close()


@pytest.mark.parametrize("stored", ["Mueller", "Müller", "Muller"])
@pytest.mark.parametrize("typed", ["Mueller", "Müller", "Muller"])
def test_each_spelling_finds_each_other(path: Path, stored: str, typed: str) -> None:
    file = CaseFile.create(path)
    logged(file, stored)
    assert file.queries().case_count(CaseFilter(text=typed), TODAY) == 1
    file.close()


@pytest.mark.parametrize("typed", ['"', "(", "a OR", "NEAR(", "*", "x:y", "'; DROP", "^", "-"])
def test_no_typed_text_is_a_syntax_error(path: Path, typed: str) -> None:
    file = CaseFile.create(path)
    logged(file, "Anna Brunner")
    assert file.queries().case_count(CaseFilter(text=typed), TODAY) == 0
    file.close()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    file = CaseFile.create(tmp_path_factory.mktemp("many") / "office.privdesk")
    for name in ("Zoë", "Anna", "anna", "Łukasz", "Ánna", "Zoe", "Bo"):
        logged(file, name)
    yield file
    file.close()


@pytest.mark.parametrize("sort", list(Sort))
@pytest.mark.parametrize("descending", [False, True])
def test_a_case_stands_where_the_list_shows_it(path: Path, sort: Sort, descending: bool) -> None:
    file = CaseFile.create(path)
    for name in ("Zoë", "Anna", "Łukasz"):
        logged(file, name)
    queries, order = file.queries(), ((sort, descending),)
    rows = queries.case_rows(CaseFilter(), order, 0, 10, TODAY)
    places = [queries.case_position(CaseFilter(), order, row.id, TODAY) for row in rows]
    assert places == [0, 1, 2]
    file.close()


@given(
    order=st.lists(st.tuples(st.sampled_from(Sort), st.booleans()), min_size=1, max_size=4).map(
        tuple
    )
)
def test_its_place_is_known_in_any_order_of_several_columns(
    many: CaseFile, order: tuple[tuple[Sort, bool], ...]
) -> None:
    queries = many.queries()
    rows = queries.case_rows(CaseFilter(), order, 0, 20, TODAY)
    places = [queries.case_position(CaseFilter(), order, row.id, TODAY) for row in rows]
    assert places == list(range(len(rows)))


def test_a_file_keeps_its_bytes(path: Path) -> None:
    file = CaseFile.create(path)
    case = logged(file, "Anna Brunner")
    scan = bytes(range(256)) * 12_000
    with file.unit_of_work("Dana Whitfield", NOW) as work:
        stored = work.add_file(case.id, "scan.pdf", "application/pdf", [scan], "usage data")
        work.commit()
    assert b"".join(file.queries().file_bytes(stored.id)) == scan
    assert stored.size == len(scan)
    assert file.queries().case_count(CaseFilter(text="usage"), TODAY) == 1
    assert file.verify().problems == ()
    file.close()


@pytest.mark.parametrize("change", ["UPDATE audit SET actor = 'x'", "DELETE FROM audit"])
def test_the_trail_refuses_to_be_changed(path: Path, change: str) -> None:
    file = CaseFile.create(path)
    logged(file, "Anna Brunner")
    file.close()
    with closing(sqlite3.connect(path)) as other, pytest.raises(sqlite3.IntegrityError):
        other.execute(change)


def test_verify_names_the_first_broken_entry(path: Path) -> None:
    file = CaseFile.create(path)
    for n in range(4):
        logged(file, f"Person {n}")
    file.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("DROP TRIGGER audit_refuses_update")
        other.execute("UPDATE audit SET actor = 'Somebody' WHERE seq = 3")
    file = CaseFile.open(path)
    assert "entry 3 was changed" in file.verify().problems[0]
    file.close()


def test_rows_point_to_rows(path: Path) -> None:
    file = CaseFile.create(path)
    with file.unit_of_work("Dana Whitfield", NOW) as work, pytest.raises(IntegrityError):
        work.freeze_pdf(99, b"%PDF")
    file.close()


def test_a_second_program_is_told_who_has_the_file(path: Path) -> None:
    file = CaseFile.create(path)
    with pytest.raises(CaseFileInUse, match=r"office\.privdesk is open by .+ since"):
        CaseFile.open(path)
    reader = CaseFile.open(path, read_only=True)
    with pytest.raises(CaseFileReadOnly):
        reader.unit_of_work("Dana Whitfield", NOW)
    reader.close()
    file.close()
    CaseFile.open(path).close()


def test_a_newer_file_is_refused_and_left_alone(path: Path) -> None:
    CaseFile.create(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(CaseFileNewer, match="newer Privdesk"):
        CaseFile.open(path)
    assert path.read_bytes() == before


def test_other_files_are_refused_in_words(tmp_path: Path) -> None:
    empty, text, other = (tmp_path / name for name in ("empty", "text", "other.sqlite"))
    empty.touch()
    text.write_text("Dear Sir or Madam", encoding="utf-8")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE t (x)")
    for path in (empty, text, other, tmp_path):
        with pytest.raises(NotACaseFile, match="Choose a file"):
            CaseFile.open(path)
    with pytest.raises(CaseFileMissing, match="moved, renamed or deleted"):
        CaseFile.open(tmp_path / "gone.privdesk")


def test_nothing_is_written_over_a_file_that_is_there(path: Path) -> None:
    path.write_text("keep me", encoding="utf-8")
    with pytest.raises(CaseFileError, match="there already"):
        CaseFile.create(path)
    assert path.read_text(encoding="utf-8") == "keep me"


def test_an_unknown_number_is_not_found(path: Path) -> None:
    file = CaseFile.create(path)
    with pytest.raises(NotFound, match="R-2026-999"):
        file.queries().case_id("R-2026-999")
    file.close()


WRITER = textwrap.dedent("""
    import sys
    from pathlib import Path
    sys.path.insert(0, sys.argv[2])
    from test_case_file import logged
    from privdesk.storage import CaseFile
    file = CaseFile.open(Path(sys.argv[1]))
    while True:
        print(logged(file, "Somebody").number, flush=True)
""")


@pytest.mark.parametrize("acknowledged", [1, 4, 9, 17])
def test_what_was_saved_outlives_a_kill(path: Path, acknowledged: int) -> None:
    CaseFile.create(path).close()
    command = [sys.executable, "-c", WRITER, str(path), str(Path(__file__).parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        saved = [writer.stdout.readline().strip() for _ in range(acknowledged)]
        writer.send_signal(signal.SIGKILL)
        saved += writer.stdout.read().split()
    file = CaseFile.open(path)
    for number in (number for number in saved if len(number) == len("R-2026-001")):
        assert file.queries().case_id(number)
    assert file.verify().problems == ()
    file.close()


def test_a_file_that_another_thread_opened_can_be_opened_again(case_file_path: Path) -> None:
    """The window opens files in a worker and closes them itself."""
    CaseFile.create(case_file_path).close()
    with ThreadPoolExecutor(1) as worker:
        opened = worker.submit(CaseFile.open, case_file_path).result()
    opened.close()
    CaseFile.open(case_file_path).close()
