"""Whatever comes as a table gives rows with their fates or a sentence: no traceback, no flood.

The short form runs always. The long one, `PRIVDESK_HOSTILE=1`, makes more tables and fetches those of
other packages; `PRIVDESK_TABLES=FOLDER` judges every table below a folder, such as a checkout of a
public collection. `build/hostile-tables.md` tells the counts.
"""

import os
import resource
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from packages import TABLES, spectrum, tables_from_pypi
from tables import bitten_workbooks, bombs, made, workbook

from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.imports import Fate, TableLayout
from privdesk.services.desk import Desk
from privdesk.services.imports import (
    import_table,
    list_values,
    look_at,
    questions,
    suggest,
    survey,
    try_out,
)
from privdesk.services.verification import verify_open

LONG = bool(os.environ.get("PRIVDESK_HOSTILE"))
FOLDER = os.environ.get("PRIVDESK_TABLES", "")
GENERATED, BITTEN = (600, 200) if LONG else (16, 6)
SLOW = frozenset({"rows.ods"})  # a million rows of one cell: read to its end, in a minute
SEED = 20261123
MOST_MEMORY = 600 * 1024  # kB that this process may grow by
OTHER_THERE = {"location_coordinates.csv": "Contact Phone Number"}
"""A column of csv-spectrum in which its table and its own reading of it differ."""
REPORT = Path(__file__).parents[2] / "build" / "hostile-tables.md"
SUFFIXES = frozenset({".csv", ".tsv", ".txt", ".xls", ".xlsx", ".xlsm", ".xlsb", ".ods"})
pytestmark = pytest.mark.timeout(7200 if LONG or FOLDER else 300)


def judged(desk: Desk, tables: Iterable[Path], source: str) -> Counter[str]:
    """What became of each table; a line of the report."""
    counts: Counter[str] = Counter()
    slowest, which = 0.0, ""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for path in tables:
        began = time.monotonic()
        try:
            counts["a table"] += 1
            counts["rows"] += tried(desk, path)
        except InvalidInput as refused:
            counts["a table"] -= 1
            counts["a sentence"] += 1
            _check(refused.sentence)
        took = time.monotonic() - began
        if took > slowest:
            slowest, which = took, path.name
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < MOST_MEMORY
    told = ", ".join(f"{counts[what]:,} {what}" for what in sorted(counts))
    REPORT.parent.mkdir(exist_ok=True)
    with REPORT.open("a", encoding="utf-8") as report:
        report.write(f"- {source}: {told}; slowest {slowest:.1f} s ({which})\n")
    return counts


def _check(sentence: str) -> None:
    assert sentence.endswith("."), sentence


def tried(desk: Desk, path: Path) -> int:
    """Go through every step before the import; gives the rows that have a fate."""
    table = look_at(path)
    seen = survey(path, table)
    found = suggest(desk, table, seen=seen)
    assert set(found.plan.columns) == set(table.headings)
    questions(found)
    list_values(found.plan, seen)
    tally = try_out(desk, path, table, found.plan)
    assert sum(tally.counts.values()) == seen.rows
    assert all(fate.reasons for fate in tally.rows if fate.fate is Fate.REJECTED)
    return sum(tally.counts.values())


def laid(folder: Path, files: Iterable[tuple[str, bytes]]) -> Iterable[Path]:
    """Files one after the other, each gone once the next is wanted."""
    for name, data in files:
        path = folder / name
        path.write_bytes(data)
        yield path
        path.unlink()


def test_made_tables(desk: Desk, tmp_path: Path) -> None:
    counts = judged(desk, laid(tmp_path, made(GENERATED, SEED)), "generated tables")
    assert counts["a table"] + counts["a sentence"] == GENERATED
    assert counts["a table"] > GENERATED // 4


def test_damaged_workbooks(desk: Desk, tmp_path: Path) -> None:
    counts = judged(desk, laid(tmp_path, bitten_workbooks(BITTEN, SEED)), "damaged workbooks")
    assert counts["a table"] + counts["a sentence"] == BITTEN


def test_bombs(desk: Desk, tmp_path: Path) -> None:
    found = [(name, data) for name, data in bombs() if LONG or name not in SLOW]
    counts = judged(desk, laid(tmp_path, found), "bombs")
    assert counts["a table"] + counts["a sentence"] == len(found)
    assert counts["a sentence"] >= 9


def test_what_is_imported_leaves_a_sound_case_file(desk: Desk, tmp_path: Path) -> None:
    taken = 0
    for path in laid(tmp_path, made(GENERATED // 2, SEED + 1)):
        try:
            table = look_at(path)
            found = suggest(desk, table)
            taken += len(import_table(desk, path, table, found.plan).cases)
        except (InvalidInput, Refused):
            continue
    assert verify_open(desk).problems == ()


def test_tables_of_others(desk: Desk, tmp_path: Path) -> None:
    for source, paths in _sources(tmp_path):
        counts = judged(desk, paths, source)
        assert counts["a table"] + counts["a sentence"] > 0, f"{source} holds no table"


def _sources(folder: Path) -> Iterator[tuple[str, Iterable[Path]]]:
    yield "a sound workbook", laid(folder, [("sound.xlsx", workbook(5))])
    if LONG:
        for package in TABLES:
            yield package, laid(folder, tables_from_pypi(package))
    if FOLDER:
        found = sorted(p for p in Path(FOLDER).rglob("*") if p.suffix.lower() in SUFFIXES)
        yield Path(FOLDER).name, (path for path in found if path.is_file())


def test_cells_are_read_as_others_read_them(tmp_path: Path) -> None:
    for name, data, told in spectrum() if LONG else _few():
        path = tmp_path / name
        path.write_bytes(data)
        table = look_at(path, TableLayout(separator=",", header_row=1))
        rows = [dict(zip(table.headings, cells, strict=False)) for _n, cells in table.rows]
        unlike = OTHER_THERE.get(name, "")
        kept = [{h: cell for h, cell in row.items() if h != unlike} for row in rows]
        # Line ends inside of cells are one character with us.
        wanted = [
            {h: cell.replace("\r\n", "\n") for h, cell in row.items() if h != unlike}
            for row in told
        ]
        assert kept == wanted, name


def _few() -> Iterator[tuple[str, bytes, list[dict[str, str]]]]:
    yield (
        "few.csv",
        b'a,b\r\n1,"ha ""ha"", \nho"\r\n,\xc3\xa9\r\n',
        [
            {"a": "1", "b": 'ha "ha", \nho'},
            {"a": "", "b": "é"},
        ],
    )
