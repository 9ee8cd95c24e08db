"""Figures as files: the same numbers in each format, and no text that a spreadsheet runs."""

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from privdesk.domain.figures import CaseFacts, Period, Spell, Summary, Targets, summary
from privdesk.domain.vocabulary import Channel, Framework, Kind, Merit, Principle
from privdesk.reports.figure_csv import safe, summary_csv
from privdesk.reports.figure_json import summary_json
from privdesk.reports.table import number, rows
from privdesk.reports.words import figure_words
from privdesk.reports.workbook import summary_workbook

HOSTILE = '=HYPERLINK("http://example.org","x")'
SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture
def told() -> Summary:
    office = [
        CaseFacts(
            id=n,
            number=f"C-2026-{n:03}",
            kind=Kind.DPF_COMPLAINT,
            channel=Channel.MAIL,
            received=date(2026, 5 + n % 5, 3),
            logged=date(2026, 5 + n % 5, 3),
            law="CH",
            provider=(HOSTILE, "+41", "@x", " -1", "Brightmail & <Co>", "")[n % 6],
            framework=Framework.SWISS_US,
            principles=(Principle.ACCESS,),
            merit=Merit.FOUNDED,
            answered=date(2026, 5 + n % 5, 20 + n % 7),
            closed=(Spell(date(2026, 9, 30)),) if n % 3 else (),
        )
        for n in range(1, 40)
    ]
    return summary(office, Period(2026, 3), date(2026, 10, 1), Targets())


def sheets(data: bytes) -> dict[str, list[list[tuple[str, str]]]]:
    """Each sheet as rows of (kind, value), read with nothing but zip and XML."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        strings = [
            "".join(part.text or "" for part in one.iter(f"{SPREADSHEET}t"))
            for one in ET.fromstring(book.read("xl/sharedStrings.xml"))
        ]
        names = [
            one.attrib["name"]
            for one in ET.fromstring(book.read("xl/workbook.xml")).iter(f"{SPREADSHEET}sheet")
        ]
        found = {}
        for place, name in enumerate(names, 1):
            sheet = ET.fromstring(book.read(f"xl/worksheets/sheet{place}.xml"))
            found[name] = [
                [_cell(cell, strings) for cell in row.iter(f"{SPREADSHEET}c")]
                for row in sheet.iter(f"{SPREADSHEET}row")
            ]
        return found


def _cell(cell: ET.Element, strings: list[str]) -> tuple[str, str]:
    formula = cell.find(f"{SPREADSHEET}f")
    value = cell.findtext(f"{SPREADSHEET}v") or ""
    if formula is not None:
        return "formula", f"{formula.text}={value}"
    if cell.attrib.get("t") == "s":
        return "text", strings[int(value)]
    return "number", value


def test_the_workbook_holds_numbers_and_only_our_own_formulas(told: Summary) -> None:
    found = sheets(summary_workbook(told, figure_words(), "Caspio, Inc."))
    assert list(found) == ["Figures", "Parts", "Cases", "Definitions"]
    cells = [cell for sheet in found.values() for row in sheet for cell in row]
    formulas = [value for kind, value in cells if kind == "formula"]
    assert formulas
    assert all(re.fullmatch(r"SUM\([D-H]\d+:[D-H]\d+\)=\d+", value) for value in formulas)
    assert ("text", HOSTILE) in cells
    received = next(r for r in found["Figures"] if r and r[0][1] == "Complaints: Received")
    figure = told.figure("complaints.received")
    wanted = [str(int(one.value or 0)) for one in (*figure.before, figure.now)]
    assert [cell for cell in received if cell[0] == "number"] == [("number", w) for w in wanted]


def test_a_total_is_the_sum_of_its_parts_as_the_summary_tells_it(told: Summary) -> None:
    parts = sheets(summary_workbook(told, figure_words(), "Caspio, Inc."))["Parts"]
    start = next(n for n, r in enumerate(parts) if r and r[0][1] == "Complaints: By framework")
    total = next(row for row in parts[start:] if row and row[0][1] == "Total")
    received = told.figure("complaints.received").now.value
    assert total[-1][1].endswith(f"={int(received or 0)}")


def test_the_same_summary_gives_the_same_bytes(told: Summary) -> None:
    words = figure_words()
    assert summary_workbook(told, words, "A") == summary_workbook(told, words, "A")
    assert summary_csv(told, words) == summary_csv(told, words)


def test_csv_and_json_tell_what_the_summary_tells(told: Summary) -> None:
    words = figure_words()
    lines = list(csv.DictReader(io.StringIO(summary_csv(told, words).decode("utf-8-sig"))))
    values = summary_json(told, words)
    figures = json.loads(json.dumps(values))["figures"]
    assert len(lines) == len(figures) == len(told.figures)
    for line, value, row in zip(lines, figures, rows(told, words), strict=True):
        expected = number(row.figure.now, row.definition.unit)
        assert value["value"] == expected
        assert line["2026Q3"] == ("" if expected is None else str(expected))
        assert line["cases"].split() == value["cases"]
        assert (value["id"], value["member"]) == (row.figure.id, row.figure.member)


def test_no_cell_of_the_csv_starts_a_formula(told: Summary) -> None:
    for line in csv.reader(io.StringIO(summary_csv(told, figure_words()).decode("utf-8-sig"))):
        assert not [cell for cell in line if cell.lstrip()[:1] in {"=", "+", "-", "@"} and cell]
    assert safe("\t=1") == "'\t=1"
    assert safe("\uff1d1") == "'\uff1d1", "full-width signs run in some programs"
    assert safe("Nguyễn – 2") == "Nguyễn – 2"


@pytest.mark.skipif(
    shutil.which("soffice") is None, reason="needs the package libreoffice-calc-nogui"
)
def test_libreoffice_reads_the_same_numbers(told: Summary, tmp_path: Path) -> None:
    path = tmp_path / "summary.xlsx"
    path.write_bytes(summary_workbook(told, figure_words(), "Caspio, Inc."))
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    convert = [
        "soffice",
        home,
        "--headless",
        "--convert-to",
        every_sheet,
        "--outdir",
        str(tmp_path),
    ]
    subprocess.run([*convert, str(path)], check=True, capture_output=True, timeout=100)
    lines: dict[str, list[list[str]]] = {}
    for name in ("Figures", "Parts", "Cases"):
        text = (tmp_path / f"summary-{name}.csv").read_text(encoding="utf-8")
        lines[name] = list(csv.reader(text.splitlines()))
    wholes = [line for line in lines["Figures"] if ": " in line[0]]
    parts = [line for line in lines["Parts"][1:] if len(line) > 1 and line[1]]
    totals = [line for line in lines["Parts"] if line[0] == "Total"]
    found = [*wholes, *parts]
    every = [*(r for r in rows(told, figure_words()) if not r.member),
             *(r for r in rows(told, figure_words()) if r.member)]  # fmt: skip
    assert len(found) == len(every)
    for line, row in zip(found, every, strict=True):
        for text, amount in zip(line[3:8], (*row.figure.before, row.figure.now), strict=True):
            wanted = number(amount, row.definition.unit)
            percent = text.endswith("%")
            read = float(text.rstrip("%")) / (100 if percent else 1) if text else None
            near = None if wanted is None else pytest.approx(wanted, abs=0.006 if percent else 1e-9)
            assert read == near, (line, row.figure.id)
    assert totals
    for line in totals:
        assert all(int(text) >= 0 for text in line[3:8]), "LibreOffice has summed them itself"
    behind = [(r.figure.id, told.numbers[key]) for r in every for key in r.cases]
    assert sorted(line[2] for line in lines["Cases"][1:]) == sorted(case for _id, case in behind)
