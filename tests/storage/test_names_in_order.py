"""Names stand in the order that people expect, in new files and in those of before."""

import runpy
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from privdesk.domain.read_models import CaseFilter, Scope, Sort
from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.services.casework import save_person
from privdesk.services.desk import Desk, open_desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.storage import migrations
from privdesk.storage.words import sort_key

STORED = Path(__file__).parent.parent / "migrations" / "0001.privdesk"
STEP = Path(migrations.__path__[0]) / "versions" / "0016_names_in_order.py"
EXPECTED = ("Ägidius Zorn", "ana prats", "Ana Sommer", "Łukasz Wit", "Nguyễn An", "Ørsted", "Zoë Y")


def named(desk: Desk, name: str) -> int:
    today = desk.clock.today()
    new = NewCase(Kind.PRIVACY_REQUEST, Channel.EMAIL, today, name=name, rights=(Right.ACCESS,))
    return log_case(desk, new).cases[0]


def shown(desk: Desk, *, down: bool = False) -> list[str]:
    order = ((Sort.PERSON, down),)
    queries = desk.file.queries()
    wanted, today = CaseFilter(Scope.OPEN), desk.clock.today()
    return [row.person for row in queries.case_rows(wanted, order, offset=0, limit=50, today=today)]


def test_neither_capitals_nor_accents_count(desk: Desk) -> None:
    for name in (EXPECTED[4], EXPECTED[2], EXPECTED[6], EXPECTED[0], EXPECTED[5], EXPECTED[3]):
        named(desk, name)
    key = named(desk, "Quentin Later")
    person = Reading(desk).case(key).person
    save_person(desk, key, replace(person, name=EXPECTED[1]))
    assert shown(desk) == list(EXPECTED)
    assert shown(desk, down=True) == list(reversed(EXPECTED))


def test_the_names_of_an_older_file_are_in_order_too(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED, tmp_path / "office.privdesk"))
    open_desk(path).close()
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT person_name, person_key FROM cases").fetchall()
        plan = db.execute(
            "EXPLAIN QUERY PLAN SELECT id FROM cases WHERE is_open = 1 ORDER BY person_key, id"
        ).fetchall()
    assert rows
    assert all(key == sort_key(name) for name, key in rows)
    assert "ix_cases_open_person_key" in str(plan)
    assert "TEMP B-TREE" not in str(plan)


@given(st.text(max_size=30))
def test_the_step_makes_the_keys_that_are_made_today(name: str) -> None:
    assert runpy.run_path(str(STEP))["sort_key"](name) == sort_key(name)
