"""T30: an old spreadsheet of 500 rows with its faults becomes cases, and can be taken back."""

import csv
import random
from datetime import date, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from privdesk.domain.due import DueState
from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.figures.periods import a_quarter
from privdesk.domain.imports import DateOrder, Fate, Field
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import Channel, EventKind, Outcome, Right, Status
from privdesk.exchange import sheets
from privdesk.services.casework import add_note, assign
from privdesk.services.desk import Desk
from privdesk.services.figures import summary_of
from privdesk.services.imports import (
    MapFile,
    import_table,
    look_at,
    questions,
    suggest,
    try_out,
    unknown_values,
    write_rejects,
)
from privdesk.services.imports.judging import judge
from privdesk.services.imports.map_file import read_map, write_map
from privdesk.services.reading import Reading
from privdesk.services.undoing import undo
from privdesk.services.verification import verify_open

HEADS = (
    "Vorgang Nr.", "Request type", "Date received", "First name", "Last name", "Email", "Street",
    "City", "State", "ZIP", "Country", "Date closed", "Status", "Result", "How received",
    "Shoe size",
)  # fmt: skip
EPOCH = date(1899, 12, 30)
NO_DATE, BACKWARDS, NO_FRAMEWORK, TWICE = {5, 102}, {6, 103}, {7, 107}, {200}


def register(path: Path) -> Path:
    """500 rows under a title: dates as 45123, ZIPs without zeros, words of two languages."""
    chance = random.Random(30)
    book = xlsxwriter.Workbook(str(path))
    book.add_worksheet("Cover").write(0, 0, "Privacy office")
    sheet = book.add_worksheet("Log")
    sheet.write(0, 0, "Register of privacy requests")
    sheet.write_row(2, 0, HEADS)
    for number in range(500):
        received = date(2023, 1, 2) + timedelta(days=2 * number)
        serial = (received - EPOCH).days
        closed: object = serial + chance.randint(5, 28)
        came: object = serial
        kind = ("Access", "Löschung", "Rectification")[number % 3]
        if number in NO_DATE:
            came = "soon"
        if number in BACKWARDS:
            closed = serial - 10
        if number in NO_FRAMEWORK:
            kind = "Complaint"
        old = f"PR-{number if number not in TWICE else 199}"
        sheet.write_row(
            number + 3, 0,
            (
                old, kind, came, f"Ann{number}", "Oakes", f"ann{number}@example.com",
                f"{number} Elm Street", "Boston", "MA", 2134, "USA", closed, "Closed", "Granted",
                "Letter", 42,
            ),
        )  # fmt: skip
    book.close()
    return path


@pytest.fixture(scope="module")
def old_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return register(tmp_path_factory.mktemp("register") / "register.xlsx")


def all_cases(desk: Desk) -> int:
    return Reading(desk).count(CaseFilter(Scope.ALL))


def test_the_old_spreadsheet_becomes_cases(desk: Desk, old_register: Path, tmp_path: Path) -> None:
    table = look_at(old_register)
    assert (table.layout.sheet, table.layout.header_row) == ("Log", 3)
    seen = suggest(desk, table)
    assert seen.plan.columns["Vorgang Nr."] is Field.OLD_NUMBER
    assert seen.plan.columns["State"] is Field.REGION
    assert seen.plan.columns["Shoe size"] is Field.NOTE
    assert questions(seen) == ()
    assert unknown_values(seen.plan, seen.survey) == ()
    assert ("2134", "02134") in seen.repairable

    tried = try_out(desk, old_register, table, seen.plan)
    assert all_cases(desk) == 0
    reasons = {row.row - 4: row.reasons for row in tried.rows if row.fate is Fate.REJECTED}
    assert set(reasons) == NO_DATE | BACKWARDS | NO_FRAMEWORK | TWICE
    assert reasons[5] == ("Received: “soon” is no date.",)
    assert reasons[200] == ("Row 203 has the same number.",)

    left = tmp_path / "left.csv"
    outcome = import_table(desk, old_register, table, seen.plan, rejects=left)
    assert outcome.counts[Fate.NEW] == all_cases(desk) == 493
    assert [e.action for e in desk.file.queries().audit_entries()][1:] == ["cases.imported"]
    assert verify_open(desk).problems == ()

    found = Reading(desk).rows(CaseFilter(Scope.ALL, text="PR-17"))
    (row,) = (row for row in found if row.person == "Ann17 Oakes")
    view = Reading(desk).case(row.id)
    case, person = view.case, view.people[0].person
    assert (case.received, case.status) == (date(2023, 2, 5), Status.CLOSED)
    assert case.channel is Channel.MAIL
    assert case.rights[0].right is Right.CORRECT
    assert case.rights[0].outcome is Outcome.GRANTED
    assert person.address.postal_code == "02134"
    assert case.clocks[0].deadline.raw == date(2023, 3, 7)
    assert case.clocks[0].satisfied_on == case.answered_on
    assert row.due.state is DueState.CLOSED
    note = next(e for e in view.events if e.kind is EventKind.NOTE)
    assert "Shoe size: 42" in note.body
    assert "PR-17" in note.body
    trail = list(Reading(desk).audit_trail(row.id))
    assert [entry.action for entry in trail] == ["cases.imported"]

    with left.open(encoding="utf-8-sig", newline="") as file:
        rejected = list(csv.reader(file))
    assert len(rejected) == 8
    assert rejected[0] == [*HEADS, "Why this row was not taken over"]


def test_figures_count_old_cases_in_their_quarter(desk: Desk, old_register: Path) -> None:
    table = look_at(old_register)
    import_table(desk, old_register, table, suggest(desk, table).plan)
    quarter = summary_of(desk, a_quarter("2023-Q2"))
    told = {f.id: f.now.value for f in quarter.figures if not f.member}
    days = [date(2023, 1, 2) + timedelta(days=2 * number) for number in range(500)]
    assert told["requests.received"] == sum(
        date(2023, 4, 1) <= d <= date(2023, 6, 30) for d in days
    )
    assert told["requests.late"] == 0


def test_the_same_file_again_finds_what_is_there(
    desk: Desk, old_register: Path, tmp_path: Path
) -> None:
    table = look_at(old_register)
    import_table(desk, old_register, table, suggest(desk, table).plan)
    again = suggest(desk, look_at(old_register))
    assert again.known_source
    tried = try_out(desk, old_register, table, again.plan)
    assert tried.counts[Fate.KNOWN] == 494  # the row with a number twice is one that is there
    assert tried.counts[Fate.NEW] == 0
    with pytest.raises(Refused, match="No row is new"):
        import_table(desk, old_register, table, again.plan)
    assert all_cases(desk) == 493


def test_rejected_rows_put_right_come_in_under_the_same_register(
    desk: Desk, old_register: Path, tmp_path: Path
) -> None:
    table, left = look_at(old_register), tmp_path / "left.csv"
    import_table(desk, old_register, table, suggest(desk, table).plan, rejects=left)
    left.write_text(left.read_text("utf-8-sig").replace('"soon"', '"2023-01-12"'), "utf-8")
    table = look_at(left)
    seen = suggest(desk, table)
    assert seen.plan.source == "register"
    assert seen.plan.columns["Why this row was not taken over"] is Field.SKIP
    outcome = import_table(desk, left, table, seen.plan)
    assert outcome.counts[Fate.NEW] == 2


def test_an_import_is_taken_back_whole(desk: Desk, old_register: Path) -> None:
    table = look_at(old_register)
    plan = suggest(desk, table).plan
    outcome = import_table(desk, old_register, table, plan)
    back = outcome.changes.reversible
    assert back is not None
    assert undo(desk, back).reversible is None
    assert all_cases(desk) == 0
    assert verify_open(desk).problems == ()
    assert Reading(desk).count(CaseFilter(Scope.ALL, text="Oakes")) == 0
    with pytest.raises(Refused, match="taken back already"):
        undo(desk, back)
    import_table(desk, old_register, table, plan)
    row = Reading(desk).rows(CaseFilter(Scope.ALL, text="PR-0 Ann0"))[0]
    assert row.number != "R-2023-001"  # numbers are not given twice
    assert verify_open(desk).problems == ()


@pytest.mark.parametrize("touch", ["assign", "note"])
def test_an_import_that_was_worked_on_stays(desk: Desk, old_register: Path, touch: str) -> None:
    table = look_at(old_register)
    outcome = import_table(desk, old_register, table, suggest(desk, table).plan)
    case_id = Reading(desk).case_id("R-2023-007")
    if touch == "assign":
        assign(desk, case_id, "Tom Reyes")
    else:
        add_note(desk, case_id, EventKind.NOTE, "Called", "")
    assert outcome.changes.reversible is not None
    with pytest.raises(Refused, match="R-2023-007"):
        undo(desk, outcome.changes.reversible)
    assert all_cases(desk) == 493


def test_stopped_halfway_nothing_is_kept(desk: Desk, old_register: Path, tmp_path: Path) -> None:
    table = look_at(old_register)
    plan = suggest(desk, table).plan
    with pytest.raises(Refused, match="Stopped"):
        import_table(
            desk, old_register, table, plan, rejects=tmp_path / "l.csv", goes_on=lambda n: n < 500
        )
    assert all_cases(desk) == 0
    assert not (tmp_path / "l.csv").exists()
    assert len(desk.file.queries().trail_digests()) == 1


def written(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), "utf-8")
    return path


def test_dates_that_fit_both_orders_are_asked_for(desk: Desk, tmp_path: Path) -> None:
    path = written(
        tmp_path / "r.csv", "Name,Type,Received", "A,Access,3/4/2024", "B,Access,5/6/2024"
    )
    seen = suggest(desk, look_at(path))
    (question,) = questions(seen)
    assert "day or with the month first" in question.sentence
    chosen = MapFile(dates={"Received": DateOrder.DAY_FIRST})
    seen = suggest(desk, look_at(path), chosen)
    assert questions(seen) == ()
    import_table(desk, path, seen.table, seen.plan)
    days = {row.person: row.received for row in Reading(desk).rows(CaseFilter(Scope.ALL))}
    assert days["A"] == date(2024, 4, 3)
    # The choice is remembered for the register.
    assert suggest(desk, look_at(path)).plan.dates == {"Received": DateOrder.DAY_FIRST}


def test_one_date_proves_the_order_of_the_columns(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path / "r.csv", "Name,Type,Received,Closed", "A,Access,3/4/2024,3/25/2024")
    seen = suggest(desk, look_at(path))
    assert set(seen.plan.dates.values()) == {DateOrder.MONTH_FIRST}


def test_likely_duplicates_are_left_out_until_wanted(desk: Desk, tmp_path: Path) -> None:
    head = "Name,E-mail,Type,Received"
    one = written(tmp_path / "one.csv", head, "Jürgen Müller,jm@example.com,Access,2024-05-06")
    two = written(tmp_path / "two.csv", head, "Juergen Mueller,,Access,2024-05-06")
    seen = suggest(desk, look_at(one), MapFile(source="one"))
    import_table(desk, one, seen.table, seen.plan)
    other = suggest(desk, look_at(two), MapFile(source="two"))
    (fate,) = try_out(desk, two, other.table, other.plan).rows
    assert fate.fate is Fate.DUPLICATE
    assert fate.number == "R-2024-001"
    wanted = suggest(desk, look_at(two), MapFile(source="two", take_duplicates=True))
    import_table(desk, two, wanted.table, wanted.plan)
    assert all_cases(desk) == 2


def test_cells_that_look_like_formulas_come_back_as_they_were(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path / "r.csv", "Name,Type,Received", '"=HYPERLINK(""x"")",Access,soon')
    seen = suggest(desk, look_at(path))
    left = tmp_path / "left.csv"
    judged = judge(desk, seen.plan, seen.table.headings, sheets.rows(path, seen.table.layout))
    assert write_rejects(left, seen.table.headings, judged) == 1
    assert "\"'=HYPERLINK" in left.read_text("utf-8-sig")
    again = look_at(left)
    assert again.rows[0][1][0] == '=HYPERLINK("x")'


def test_a_map_is_read_as_it_was_written(desk: Desk, old_register: Path) -> None:
    seen = suggest(desk, look_at(old_register))
    chosen = MapFile.of(seen.plan, seen.table.layout)
    assert read_map(write_map(chosen)) == chosen


def test_a_map_with_mistakes_names_them_all() -> None:
    text = '[columns]\n"A" = "colour"\n[values.kind]\n"x" = "y"\n[dates]\n"B" = "upwards"\n'
    with pytest.raises(InvalidInput) as raised:
        read_map(text)
    assert {problem.field for problem in raised.value.problems} == {"columns.A", "dates.B"}
