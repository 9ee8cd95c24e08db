"""The list of cases as somebody wants it: columns, order, filters, views, export; T14 and T21."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from typist import CTRL, focus, press, write

from privdesk.config.settings import SettingsFile
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter, Scope, Sort
from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.services.intake import NewCase, log_case
from privdesk.ui.dialogs.list_forms import ColumnsDialog, SortDialog, ViewNameDialog
from privdesk.ui.dialogs.tie_forms import TieDialog
from privdesk.ui.places import PageId, Place
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.cases import CasesPage
from privdesk.ui.views.people import PeoplePage
from privdesk.ui.views.person import PersonPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SHIFT = Qt.KeyboardModifier.ShiftModifier
F13 = NewCase(
    Kind.PRIVACY_REQUEST,
    Channel.WEB_FORM,
    date(2026, 11, 5),
    name="Håkan Nyström",
    email="hakan@example.org",
    address=PostalAddress(("Storgatan 4",), "Malmö", "", "02134", "SE"),
    subject="Copy of my data",
    rights=(Right.ACCESS,),
)
NAUGHTY = (
    '<b>O\'Brien & "Søn"</b> =1+1',
    "\u202eroloc \u2066dnoces\u2069",
    "👩‍👩‍👧‍👦 🇺🇳 ﷽",
    "عبد الله محمد",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
    "'; DROP TABLE cases; -- AND NEAR( \" * ^",
    "x" * 200,
)


@pytest.fixture
def page(officer: Officer) -> CasesPage:
    """The open cases of the sample office."""
    write("gc")
    return officer.page(CasesPage)


def test_t14_two_cases_of_one_person_become_one_by_keyboard(officer: Officer) -> None:
    desk = officer.window.session.desk
    form = log_case(desk, F13).cases[0]
    typed = replace(F13, channel=Channel.MAIL, received=date(2026, 11, 9), name="Hakan Nystroem")
    letter = log_case(desk, replace(typed, email="h.n@example.net")).cases[0]
    number = officer.reading.case(letter).case.number
    officer.opens(PageId.CASE, letter)
    page = officer.page(CasePage)
    officer.sees(lambda: "Perhaps the same matter" in words_on(page.rail))
    press(Qt.Key.Key_K, CTRL | SHIFT)
    dialog = officer.dialog(TieDialog)
    assert dialog.number.value() == officer.reading.case(form).case.number
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.sees(lambda: page.case_id == form)
    officer.settles()
    case = officer.reading.case(form).case
    assert case.received == date(2026, 11, 5)
    assert number in words_on(page.rail)
    assert len(officer.reading.rows(CaseFilter(Scope.OPEN, text="hakan"))) == 1
    assert officer.reading.case_id(number) == form
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert officer.reading.case(letter).case.merged is None


def test_t21_a_view_is_saved_kept_and_exported(
    page: CasesPage, officer: Officer, tmp_path: Path
) -> None:
    log_case(officer.window.session.desk, replace(F13, channel=Channel.MAIL))
    wanted = CaseFilter(due_in=14, channels=(Channel.MAIL,))
    page.filters.narrowed.emit(wanted)
    officer.settles()
    page.table.setFocus()
    press(Qt.Key.Key_S, CTRL | SHIFT)
    dialog = officer.dialog(ViewNameDialog)
    write("Due in 14 days, paper only")
    press(Qt.Key.Key_Return)
    officer.no_dialog()
    (view,) = officer.reading.views()
    assert view.shown.filter == wanted
    assert dialog.name.value() == view.name
    officer.sees(lambda: view.name in words_on(page))
    out = tmp_path / "view.xlsx"
    page.export_to(str(out))
    officer.sees(out.exists)
    officer.settles()
    sheet = openpyxl.load_workbook(out).active
    assert sheet is not None
    heads = [cell.value for cell in next(sheet.iter_rows())]
    rows = [dict(zip(heads, row, strict=True)) for row in sheet.iter_rows(2, values_only=True)]
    assert len(rows) == officer.reading.count(wanted)
    mine = next(row for row in rows if row["Person"] == "Håkan Nyström")
    assert mine["Postal code"] == "02134"
    assert mine["Received"] == datetime(2026, 11, 5)  # noqa: DTZ001 - a cell holds no zone
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert not officer.reading.views()


def test_columns_are_chosen_moved_and_remembered(page: CasesPage, officer: Officer) -> None:
    press(Qt.Key.Key_O, CTRL | SHIFT)
    dialog = officer.dialog(ColumnsDialog)
    entries = [entry.id for entry in dialog.list.entries]
    for _step in range(entries.index("channel")):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert [sort for sort, _width in page.table.columns][-2:] == [Sort.CHANNEL, Sort.RECEIVED]
    kept = SettingsFile(officer.window.session._settings_file._path).load()
    assert "channel:0" in kept.cases_columns
    page.show_place(Place(PageId.CASES))
    assert Sort.CHANNEL in dict(page.table.columns)


def test_it_is_sorted_by_two_columns_by_keyboard(page: CasesPage, officer: Officer) -> None:
    press(Qt.Key.Key_G, CTRL | SHIFT)
    dialog = officer.dialog(SortDialog)
    dialog.lines[0][0].set_value("status")
    dialog.lines[1][0].set_value("person")
    dialog.lines[1][1].set_value("down")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    order = ((Sort.STATUS, False), (Sort.PERSON, True))
    assert page.model.whole_order == order
    rows = officer.reading.rows_of(officer.reading.ids(CaseFilter(), order))
    keys = [(row.status.value, row.person) for row in rows]
    assert [key[0] for key in keys] == sorted(key[0] for key in keys)
    for status in {key[0] for key in keys}:
        names = [name for one, name in keys if one == status]
        assert names == sorted(names, reverse=True)
    first = page.model.row_at(0)
    assert first is not None
    assert first.id == rows[0].id


def test_shift_enter_opens_a_second_window_that_works(page: CasesPage, officer: Officer) -> None:
    row = page.table.current()
    assert row is not None
    press(Qt.Key.Key_Return, SHIFT)
    (window,) = officer.window.beside
    officer.sees(lambda: row.number in window.windowTitle())
    assert isinstance(officer.window.current, CasesPage)
    window.close()


def test_people_have_a_page_with_all_their_cases(officer: Officer) -> None:
    desk = officer.window.session.desk
    first = log_case(desk, F13).cases[0]
    key = officer.reading.case(first).person.id
    for day in (6, 7):
        log_case(desk, replace(F13, received=date(2026, 11, day), known_person=key))
    write("gp")
    page = officer.page(PeoplePage)
    write("/")
    write("nystr")
    officer.sees(lambda: page.list.people.rowCount() == 1)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    words = words_on(officer.page(PersonPage))
    assert "Håkan Nyström" in words
    assert "Storgatan 4, 02134 Malmö, Sweden" in words
    assert "Asked the same 2 times" in words


@pytest.mark.parametrize("name", NAUGHTY)
def test_no_name_breaks_a_screen_or_a_search(officer: Officer, name: str) -> None:
    desk = officer.window.session.desk
    key = log_case(desk, replace(F13, name=name, subject=name[:100], quote=name * 40)).cases[0]
    write("gc")
    officer.page(CasesPage)
    write("/")
    QApplication.clipboard().setText(name)
    press(Qt.Key.Key_V, CTRL)
    officer.settles()
    for typed in (name, f'"{name}', name[:3]):
        officer.reading.rows(CaseFilter(Scope.ALL, text=typed))
    officer.opens(PageId.CASE, key)
    assert officer.page(CasePage).head.name.text() == name
    officer.opens(PageId.PERSON, officer.reading.case(key).person.id)
    assert name in words_on(officer.page(PersonPage))
    officer.window.grab()


def test_t27_a_second_enter_does_nothing_twice(officer: Officer) -> None:
    desk = officer.window.session.desk
    key = log_case(desk, F13).cases[0]
    officer.opens(PageId.CASE, key)
    officer.page(CasePage)
    write("#")
    officer.settles()
    write("urgent")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    officer.no_dialog()
    officer.settles()
    events = [event.title for event in officer.reading.case(key).events]
    assert events.count("Tags changed") == 1
    assert focus() is not None
