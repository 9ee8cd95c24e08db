"""The list as a workbook, read by LibreOffice: every cell equal, days as days, nothing computes."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from privdesk.domain.imports import TableLayout
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.exchange import sheets
from privdesk.exchange.list_columns import CASES
from privdesk.services.casework import save_person
from privdesk.services.desk import open_desk
from privdesk.services.list_export import export_list, listed
from privdesk.services.reading import Reading

HOSTILE = ("=1+1", "+41 44", "@SUM(A1)", "-2", "02134", "1e5", "TRUE", "Łódź “x”\n<b>&", "12/11")


@pytest.mark.skipif(
    shutil.which("soffice") is None, reason="needs the package libreoffice-calc-nogui"
)
def test_libreoffice_reads_every_cell_of_a_list_as_it_was(sample: Path, tmp_path: Path) -> None:
    desk = open_desk(sample)
    reading, everything = Reading(desk), CaseFilter(Scope.ALL)
    for row, name in zip(list(listed(reading, everything)), HOSTILE, strict=False):
        person = reading.case(row.id).person
        address = PostalAddress(("48 Alder Court",), name, "MA", "02134", "US")
        save_person(desk, row.id, replace(person, name=name, address=address))
    path = tmp_path / "cases.xlsx"
    export_list(reading, path, everything)
    rows = list(listed(reading, everything))
    people = reading.people_of([row.id for row in rows])
    written = [
        tuple(column.cell((row, people[row.id])) for column in CASES.columns) for row in rows
    ]

    home = f"-env:UserInstallation=file://{tmp_path}/home"
    convert = ["soffice", home, "--headless", "--convert-to", "ods", "--outdir", str(tmp_path)]
    subprocess.run([*convert, str(path)], check=True, capture_output=True, timeout=200)

    # What LibreOffice has read stands in a file that it wrote itself.
    table = sheets.look(tmp_path / "cases.ods", TableLayout(header_row=1), known=frozenset())
    assert table.headings == tuple(CASES.heads)
    found = [(*cells, *[""] * (len(CASES.heads) - len(cells))) for _number, cells in table.rows]
    assert len(found) == len(rows)
    for cells, told in zip(found, written, strict=True):
        assert cells == tuple(map(_shown, told))
    assert {name for name in HOSTILE if any(name in cells for cells in found)} == set(HOSTILE)
    desk.close()


def _shown(cell: str | date | None) -> str:
    return cell.isoformat() if isinstance(cell, date) else cell or ""
