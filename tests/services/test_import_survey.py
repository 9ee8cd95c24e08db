"""All rows of a register are surveyed, its layout is remembered, and fates are kept small."""

import threading
from pathlib import Path

import pytest
import xlsxwriter

from privdesk.domain.errors import Refused
from privdesk.domain.imports import DateOrder, Fate, Field, RowFate, TableLayout
from privdesk.services.desk import Desk
from privdesk.services.imports import (
    FateBook,
    Lot,
    MapFile,
    import_table,
    list_values,
    look_again,
    look_at,
    questions,
    save_rejects,
    suggest,
    survey,
    try_out,
    unknown_values,
    with_column,
)
from privdesk.services.imports.survey import wanted_rows

HEAD = "Name,Type,Received,Closed,State"


def written(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path.write_bytes("\n".join(lines).encode(encoding))
    return path


@pytest.fixture(scope="module")
def long_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """2,600 rows; what matters stands below those that are looked at first."""
    rows = [f"Ann {number},Access,3/4/2024,5/6/2024,open" for number in range(2600)]
    rows[2500] = "Late Ann,Frobnicate; delete,3/4/2024,5/30/2024,Wurzel"
    return written(tmp_path_factory.mktemp("long") / "long.csv", HEAD, *rows)


def test_what_stands_in_the_last_rows_is_seen(desk: Desk, long_register: Path) -> None:
    table = look_at(long_register)
    assert not table.is_whole
    partly = suggest(desk, table)
    assert [q.heading for q in questions(partly)] == ["Received", "Closed"]

    seen = survey(long_register, table)
    whole = suggest(desk, table, seen=seen)
    assert seen.rows == 2600
    assert questions(whole) == ()  # 5/30 proves the order of both
    assert set(whole.plan.dates.values()) == {DateOrder.MONTH_FIRST}
    assert {(v.field, v.cell, v.count) for v in unknown_values(whole.plan, seen)} == {
        (Field.KIND, "Frobnicate; delete", 1),
        (Field.STATUS, "Wurzel", 1),
    }
    known = [v for v in list_values(whole.plan, seen) if v.meaning is not None]
    assert ("Access", 2599, "privacy_request:access") in [
        (v.cell, v.count, v.meaning) for v in known
    ]


def test_a_survey_and_a_trial_can_be_stopped(desk: Desk, long_register: Path) -> None:
    table = look_at(long_register)
    with pytest.raises(Refused, match="Stopped"):
        survey(long_register, table, lambda done: done < 1000)
    plan = suggest(desk, table).plan
    with pytest.raises(Refused, match="Stopped"):
        try_out(desk, long_register, table, plan, lambda done: done < 1000)


def test_reading_is_stopped_whatever_the_reader_does(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Log")
        for number in range(2500):
            sheet.write_row(number, 0, ("Name", "Type") if not number else (f"A{number}", "Access"))
    table, asked, moment = look_at(path), threading.Event(), threading.Event()

    def stops(_done: int) -> bool:
        asked.set()
        return False

    def read_on() -> None:
        for _row in wanted_rows(path, table.layout, stops):
            asked.wait(10)
            moment.wait(0.001)  # the answer comes to the reader a moment after the question

    with pytest.raises(Refused, match="Stopped"):
        read_on()


def test_a_column_put_elsewhere_keeps_the_order_of_dates(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path / "r.csv", "Name,Type,Received,Came in", "A,Access,3/4/2024,5/6/2024")
    given = MapFile(dates={"Received": DateOrder.DAY_FIRST, "Came in": DateOrder.DAY_FIRST})
    table = look_at(path)
    # On the way down a list other fields are met; the column that held one has it back.
    passing = with_column(given, "Came in", Field.KIND)
    assert suggest(desk, table, passing).plan.columns["Type"] is Field.NOTE
    after = suggest(desk, table, with_column(passing, "Came in", Field.RECEIVED))
    assert after.plan.columns == {
        "Name": Field.NAME,
        "Type": Field.KIND,
        "Received": Field.NOTE,
        "Came in": Field.RECEIVED,
    }
    assert after.plan.dates["Came in"] is DateOrder.DAY_FIRST
    assert questions(after) == ()
    back = with_column(with_column(given, "Came in", Field.RECEIVED), "Received", Field.RECEIVED)
    assert suggest(desk, table, back).plan.columns["Came in"] is not Field.RECEIVED


def test_the_layout_of_a_register_is_remembered(desk: Desk, tmp_path: Path) -> None:
    # Cyrillic letters of KOI8-R: what is found for so few of them is a guess.
    lines = ("Name;Type;Received;Subject", "Иван;Access;2024-03-04;Ёж")
    first = written(tmp_path / "first.csv", *lines, encoding="koi8_r")
    chosen = look_at(first, TableLayout("koi8_r", ";", "", 1))
    import_table(desk, first, chosen, suggest(desk, chosen).plan)

    lines = ("Name;Type;Received;Subject", "Пётр;Access;2024-03-05;Ёж")
    second = written(tmp_path / "second.csv", *lines, encoding="koi8_r")
    found = look_at(second)
    again = look_again(desk, second, found)
    assert again.layout.encoding == "koi8_r"
    assert again.rows[0][1][0] == "Пётр"

    # A later file that is plainly UTF-8 is read as such.
    third = written(tmp_path / "third.csv", *lines)
    assert look_again(desk, third, look_at(third)).rows[0][1][0] == "Пётр"


def test_rows_left_out_are_saved_without_an_import(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path / "r.csv", HEAD, "A,Access,soon,,", "B,Access,2024-03-04,,")
    seen = suggest(desk, look_at(path))
    left = tmp_path / "left.csv"
    assert save_rejects(desk, path, seen.table, seen.plan, left) == 1
    assert "“soon” is no date" in left.read_text("utf-8-sig")


def test_a_book_gives_back_every_row_in_its_lot() -> None:
    book = FateBook()
    fates = [
        RowFate(
            number,
            (Fate.NEW, Fate.REJECTED, Fate.KNOWN)[number % 3],
            f"Ann {number}",
            ("Received: “soon” is no date.",) if number % 2 else (),
            "R-2024-001" if number % 3 == 2 else "",
        )
        for number in range(1703)
    ]
    for fate in fates:
        book.add(fate)
    assert list(book) == fates
    rejected = [fate for fate in fates if fate.fate is Fate.REJECTED]
    assert book.count(Lot.REJECTED) == len(rejected)
    assert book.page(Lot.REJECTED, 400, 30) == tuple(rejected[400:430])
    repaired = [fate for fate in fates if fate.fate is Fate.NEW and fate.reasons]
    assert book.page(Lot.REPAIRED, 0, 5000) == tuple(repaired)
    assert book.page(Lot.DUPLICATE, 0, 10) == ()
