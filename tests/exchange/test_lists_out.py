"""The list as CSV: everything is text, nothing computes, nothing is lost."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.domain.errors import InvalidInput
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import LetterState
from privdesk.exchange.cell_marks import as_text, without_mark
from privdesk.exchange.list_columns import CASES, DEADLINES, LETTERS, OUTBOX, PEOPLE, ListKind
from privdesk.exchange.list_file import list_csv
from privdesk.services.casework import save_person
from privdesk.services.desk import open_desk
from privdesk.services.list_export import (
    export_deadlines,
    export_letters,
    export_list,
    export_outbox,
    export_people,
    listed,
)
from privdesk.services.reading import Reading

EXPORTS = {
    CASES: export_list,
    LETTERS: export_letters,
    PEOPLE: export_people,
    DEADLINES: export_deadlines,
    OUTBOX: export_outbox,
}
NAMES = [kind.name for kind in EXPORTS]
HOSTILE = '=HYPERLINK("http://x.example";"Søn"),\n<b>O\'Brien</b>'


def lines(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@given(st.text())
def test_no_cell_computes_and_none_is_changed_otherwise(cell: str) -> None:
    safe = as_text(cell)
    assert safe in {cell, f"'{cell}"}
    assert not safe.strip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("cell", ["02134", "=1+1", "+1 415 555 0123", " =1", "\t=1", "-2", "@x"])
def test_what_a_spreadsheet_would_change_is_marked_as_text(cell: str) -> None:
    assert as_text(cell) == f"'{cell}"


def test_a_list_is_written_whole_with_its_people(sample: Path, tmp_path: Path) -> None:
    desk = open_desk(sample)
    reading = Reading(desk)
    first = next(listed(reading, CaseFilter()))
    person = reading.case(first.id).person
    address = PostalAddress(("48 Alder Court",), "Boston", "MA", "02134", "US")
    save_person(desk, first.id, replace(person, name=HOSTILE, address=address))
    out = tmp_path / "cases.csv"
    count = export_list(reading, out, CaseFilter(Scope.ALL))
    data = out.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    found = lines(data)
    assert len(found) == count == reading.count(CaseFilter(Scope.ALL))
    (mine,) = [line for line in found if line["Number"] == first.number]
    assert mine["Person"] == f"'{HOSTILE}"
    assert mine["Postal code"] == "'02134"
    assert mine["Received"] == first.received.isoformat()
    assert list(mine) == list(CASES.heads)
    with pytest.raises(InvalidInput, match="there already"):
        export_list(reading, out, CaseFilter())
    desk.close()


def test_more_cases_than_one_window_stay_in_order(made_crowd: Path, tmp_path: Path) -> None:
    path = tmp_path / "crowd.privdesk"
    path.write_bytes(made_crowd.read_bytes())
    desk = open_desk(path)
    reading = Reading(desk)
    ids = [row.id for row in listed(reading, CaseFilter())]
    assert ids == list(reading.ids(CaseFilter()))
    assert [row.id for row in listed(reading, CaseFilter(), only=ids[700:703])] == ids[700:703]
    desk.close()


@pytest.mark.parametrize("kind", EXPORTS, ids=NAMES)
def test_an_empty_list_has_its_heads(kind: ListKind[object]) -> None:
    (head,) = csv.reader(io.StringIO(list_csv(kind, ()).decode("utf-8-sig"), newline=""))
    assert tuple(head) == kind.heads
    assert len({column.key for column in kind.columns}) == len(kind.columns)


@pytest.fixture
def hostile(sample: Path) -> Iterator[Reading]:
    """The sample, in which one person of a letter bears a formula for a name."""
    desk = open_desk(sample)
    reading = Reading(desk)
    letter = reading.letters(*LetterState)[0]
    person = reading.case(letter.case_id).person
    save_person(desk, letter.case_id, replace(person, name=HOSTILE, phone="+1 415 555 0123"))
    yield reading
    desk.close()


@pytest.mark.parametrize("kind", EXPORTS, ids=NAMES)
def test_every_list_is_the_same_in_every_form(
    hostile: Reading, tmp_path: Path, kind: ListKind[object]
) -> None:
    written: dict[str, bytes] = {}
    counts = set()
    for ending in ("csv", "xlsx", "json"):
        path = tmp_path / f"list.{ending}"
        more = (CaseFilter(Scope.ALL),) if kind is CASES else ()
        counts.add(EXPORTS[kind](hostile, path, *more))  # type: ignore[operator]
        written[ending] = path.read_bytes()
    told = json.loads(written["json"])[kind.key]
    assert counts == {len(told)}
    assert len(told) > 3
    assert [list(row) for row in told] == [[c.key for c in kind.columns]] * len(told)
    plain = [["" if cell is None else str(cell) for cell in row.values()] for row in told]
    lines_of_csv = [list(line.values()) for line in lines(written["csv"])]
    assert [[without_mark(cell) for cell in line] for line in lines_of_csv] == plain
    assert not any(cell.startswith(("=", "+", "-", "@")) for line in lines_of_csv for cell in line)
    sheet = openpyxl.load_workbook(io.BytesIO(written["xlsx"])).active
    assert sheet is not None
    cells = [[_of_sheet(cell.value) for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert cells == [[cell.replace("\r\n", "\n") for cell in row] for row in plain]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert any(HOSTILE in cell for row in plain for cell in row)


def _of_sheet(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    return "" if value is None else str(value)
