"""T30 in the window: an old register with its faults becomes cases, by keys alone."""

import csv
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from road import choose
from typist import CTRL, SHIFT, alt, drop, focus, press, write_over

from privdesk.domain.imports import Fate, Field
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import Kind
from privdesk.services.imports import Lot
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.cases import CasesPage
from privdesk.ui.views.import_page import ImportPage, Step
from privdesk.ui.views.import_work import Busy
from privdesk.ui.widgets import open_overlay

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the file dialog
HEADS = ("Nr", "Type", "Came in", "Full name", "ZIP", "Country", "Closed", "State", "Shoe size")


def register(path: Path, rows: int = 60) -> Path:
    """A register with faults: ZIPs without zeros, days of both readings, words nobody knows."""
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Register of requests"])
        writer.writerow(HEADS)
        for number in range(rows):
            kind = "Wurzelbehandlung" if number == 7 else ("Access", "Löschung")[number % 2]
            came = "soon" if number == 9 else "03/04/2024"
            name = "Jörg Ångström" if number else "Zoë Façade"
            writer.writerow(
                [f"PR-{number}", kind, came, f"{name} {number}", 2134, "USA", "05/06/2024",
                 "done" if number else "rejectd", 42]
            )  # fmt: skip
    return path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return register(tmp_path / "old register.csv")


def page_of(officer: Officer) -> ImportPage:
    return officer.page(ImportPage)


def goes_on(officer: Officer) -> None:
    press(Qt.Key.Key_Return, CTRL)
    officer.settles()


def all_cases(officer: Officer) -> int:
    return officer.reading.count(CaseFilter(Scope.ALL))


def test_t30_the_old_register_becomes_cases_by_keyboard(officer: Officer, old: Path) -> None:
    drop(officer.window, (old,))
    page = page_of(officer)

    # The file: what was found is shown, and the name of the register is typed.
    assert "Western (Windows-1252), semicolon, headings in row 2" in page.subtitle.text()
    assert page.reading.heading.value() == "2"
    assert "both ways" in page.reading.order.error()
    assert focus() is page.reading.source.line
    write_over("Old register 2024")
    choose(page.reading.order, "day_first")
    officer.settles()
    assert page.reading.order.error() == ""
    goes_on(officer)

    # The columns: "Came in" was not understood by its name.
    assert page.step is Step.COLUMNS
    assert focus() is page.columns.list
    plan = page.work.plan
    assert plan is not None
    assert plan.source == "Old register 2024"
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down, times=HEADS.index("Came in"))
    press(Qt.Key.Key_Return)
    assert focus() is page.columns.becomes.choice
    choose(page.columns.becomes, Field.RECEIVED.value)
    officer.settles()
    alt("d")
    assert focus() is page.columns.order.choice
    page.columns.list.setFocus()
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Delete)  # the shoe size is left out
    officer.settles()
    plan = page.work.plan
    assert plan is not None
    assert plan.columns["Came in"] is Field.RECEIVED
    assert plan.columns["Shoe size"] is Field.SKIP
    goes_on(officer)

    # The values: what nobody knows stands first.
    assert page.step is Step.VALUES
    assert "not known" in words_on(page.values)
    unknown = {value.cell: value for value in page.work.values if value.meaning is None}
    assert "Wurzelbehandlung" in unknown
    press(Qt.Key.Key_Home)
    while page.values.title.text() != "Wurzelbehandlung":
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    choose(page.values.means, "privacy_request:object")
    officer.settles()
    assert "Wurzelbehandlung" not in [v.cell for v in page.work.values if v.meaning is None]
    goes_on(officer)
    imports(officer, page)


def imports(officer: Officer, page: ImportPage) -> None:
    """The last step of the journey."""
    before = all_cases(officer)

    # The rows: each with its fate, a lot at a time; the row left out says why.
    assert page.step is Step.ROWS
    officer.sees(lambda: page.work.tally is not None)
    tally = page.work.tally
    assert tally is not None
    assert focus() is page.rows.table
    lost = tally.counts[Fate.REJECTED]
    assert tally.counts[Fate.NEW] == 60 - lost
    assert all_cases(officer) == before
    press(Qt.Key.Key_Tab, SHIFT)
    while page.rows.lots.value() != Lot.REJECTED.value:
        press(Qt.Key.Key_Right)
    assert page.rows.table.rows.rowCount() == lost
    assert "“soon” is no date" in page.rows.why.text() or lost > 1

    # The import: one change, then the list of its cases; one undo takes it back.
    goes_on(officer)
    officer.no_dialog()
    cases = officer.page(CasesPage)
    assert cases.model.rowCount() == 60 - lost
    assert all_cases(officer) == before + 60 - lost
    assert "imported from old register.csv" in officer.reads_toast()
    assert f"{lost} row" in officer.reads_toast()
    assert cases.model.filter.title == "Imported from old register.csv"
    row = officer.reading.rows(CaseFilter(Scope.ALL, (Kind.PRIVACY_REQUEST,), text="PR-7"))[0]
    address = officer.reading.case(row.id).people[0].person.address
    assert address.postal_code == "02134"
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert all_cases(officer) == before


def test_the_same_register_again_is_there_already(officer: Officer, old: Path) -> None:
    drop(officer.window, (old,))
    page = page_of(officer)
    choose(page.reading.order, "day_first")
    officer.settles()
    page.work.choose_column("Came in", Field.RECEIVED)
    officer.settles()
    for _step in range(3):
        goes_on(officer)
    officer.sees(lambda: page.work.tally is not None)
    goes_on(officer)
    officer.no_dialog()
    officer.page(CasesPage)

    drop(officer.window, (old,))
    page = page_of(officer)
    assert "taken over before" in words_on(page.reading)
    assert page.work.questions == ()
    for _step in range(3):
        goes_on(officer)
    officer.sees(lambda: page.work.tally is not None)
    tally = page.work.tally
    assert tally is not None
    assert tally.counts[Fate.NEW] == 0
    assert not page.go_on.isVisible()
    assert "No row is new" in page.sum.text()
    while page.rows.lots.value() != Lot.KNOWN.value:
        page.rows.lots.step(1)
    page.rows.table.setFocus()
    press(Qt.Key.Key_Return)  # opens the case that the row is
    assert officer.page(CasePage).case_id


def test_what_is_missing_is_where_the_keys_go(officer: Officer, tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("Person,Received\nAnn,2024-03-04\n", "utf-8")
    drop(officer.window, (path,))
    page = page_of(officer)
    goes_on(officer)
    goes_on(officer)
    assert page.step is Step.VALUES
    assert focus() is page.values.means.choice
    assert "what each row is" in officer.reads_toast()
    choose(page.values.means, "shine_the_light")
    officer.settles()
    goes_on(officer)
    officer.sees(lambda: page.work.tally is not None)
    assert page.go_on.text() == "Import 1 case"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("empty.csv", b"", "empty.csv holds no rows"),
        ("broken.xlsx", b"PK\x03\x04 broken", "broken.xlsx is damaged"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n", "is no table"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(
    officer: Officer, tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    drop(officer.window, (path,))
    page = page_of(officer)
    assert told in page.work.error
    assert focus() is page.choose
    assert "cannot be read" in words_on(page)


def test_the_menu_asks_for_a_table(officer: Officer, old: Path) -> None:
    press(Qt.Key.Key_I, CTRL | Qt.KeyboardModifier.AltModifier)
    page = page_of(officer)
    (dialog,) = officer.window.findChildren(QFileDialog)
    dialog.setDirectory(str(old.parent))
    dialog.findChild(QLineEdit, "fileNameEdit").setText(old.name)
    dialog.accept()
    officer.sees(lambda: page.work.rows is not None)
    officer.settles()
    assert page.subtitle.text().startswith("old register.csv")


def test_rows_left_out_are_saved_and_an_import_can_be_stopped(
    officer: Officer, old: Path, tmp_path: Path
) -> None:
    before = all_cases(officer)
    drop(officer.window, (old,))
    page = page_of(officer)
    page.work.choose_column("Came in", Field.RECEIVED)
    officer.settles()
    choose(page.reading.order, "day_first")
    officer.settles()
    for _step in range(3):
        goes_on(officer)
    officer.sees(lambda: page.work.tally is not None)
    assert page.rows.save.isVisible()
    left = tmp_path / "left.csv"
    page.work.save_left_out(left)
    officer.settles()
    assert "“Wurzelbehandlung” is not known" in left.read_text("utf-8-sig")

    press(Qt.Key.Key_Return, CTRL)
    assert page.work.busy is Busy.IMPORTING
    press(Qt.Key.Key_Escape)
    officer.settles()
    assert open_overlay(officer.window) is None
    assert all_cases(officer) == before
    assert page.work.tally is not None
