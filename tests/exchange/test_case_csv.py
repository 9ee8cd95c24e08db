"""The list as CSV: everything is text, nothing computes, nothing is lost."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.domain.errors import InvalidInput
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.exchange.case_csv import HEADS, as_text, case_csv
from privdesk.services.casework import save_person
from privdesk.services.desk import open_desk
from privdesk.services.list_export import export_list, listed
from privdesk.services.reading import Reading

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
    assert list(mine) == list(HEADS)
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


def test_an_empty_list_has_its_heads() -> None:
    assert case_csv(()).decode("utf-8-sig").startswith('"Number","Kind"')
