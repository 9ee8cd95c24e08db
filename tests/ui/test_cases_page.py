"""The list of cases: found by a few letters, ordered by any column, gone through by keyboard."""

import pytest
from officer import Officer, click, rows_of, words_on
from PySide6.QtCore import QPoint, Qt
from typist import ALT, CTRL, focus, press, write

from privdesk.domain.read_models import Sort
from privdesk.ui.dialogs.case_forms import TemplateDialog
from privdesk.ui.models.case_columns import COLUMNS, USUAL
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.cases import CasesPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_PERSON = next(n for n, column in enumerate(COLUMNS) if column.sort is Sort.PERSON)
_NUMBER = next(n for n, column in enumerate(COLUMNS) if column.sort is Sort.NUMBER)


@pytest.fixture
def page(officer: Officer) -> CasesPage:
    """The open cases of the sample office."""
    write("gc")
    return officer.page(CasesPage)


def _shown(page: CasesPage, column: int = _PERSON) -> list[str]:
    return rows_of(page.model, column)


def _click_head(page: CasesPage, column: int) -> None:
    head = page.table.horizontalHeader()
    x = head.sectionViewportPosition(column) + head.sectionSize(column) // 3
    click(head.viewport(), QPoint(x, head.height() // 2))


@pytest.mark.parametrize("typed", ["Muell", "müll", "MUELLER jue"])
def test_a_name_is_found_however_it_is_written(
    page: CasesPage, officer: Officer, typed: str
) -> None:
    write("/")
    assert page.filter_field.isAncestorOf(focus())
    write(typed)
    officer.sees(lambda: 0 < page.model.rowCount() < 10)
    assert "Jürgen Müller" in _shown(page)
    assert all("ller" in name for name in _shown(page))
    words = words_on(page)
    assert f"{page.model.rowCount()} cases" in words


def test_a_number_finds_its_case(page: CasesPage, officer: Officer) -> None:
    number = _shown(page, _NUMBER)[7]
    write("/")
    write(number)
    officer.sees(lambda: page.model.rowCount() == 1)
    assert _shown(page, _NUMBER) == [number]
    assert "1 case" in words_on(page)


def test_enter_in_the_filter_leads_to_what_was_found_and_enter_opens_it(
    page: CasesPage, officer: Officer
) -> None:
    write("/")
    write("kowalcz")
    officer.sees(lambda: page.model.rowCount() == 1)
    press(Qt.Key.Key_Return)
    assert focus() is page.table
    press(Qt.Key.Key_Return)
    assert "Walter Kowalczyk" in words_on(officer.page(CasePage))


@pytest.mark.parametrize("column", range(len(USUAL)))
def test_a_click_on_a_head_orders_by_it_and_another_turns_it_round(
    page: CasesPage, officer: Officer, column: int
) -> None:
    officer.window.resize(1920, 900)  # wide enough for every usual column
    officer.settles()
    sort = COLUMNS[column].sort
    if sort is Sort.DUE:
        _click_head(page, _PERSON)
        officer.settles()
    _click_head(page, column)
    officer.settles()
    assert page.model.order == (sort, False)
    rows = officer.reading.rows(page.model.filter, sort, limit=500)
    assert _shown(page, _NUMBER) == [row.number for row in rows]
    _click_head(page, column)
    officer.settles()
    assert page.model.order == (sort, True)
    turned = officer.reading.rows(page.model.filter, sort, descending=True, limit=500)
    assert _shown(page, _NUMBER) == [row.number for row in turned]
    assert [row.id for row in turned] != [row.id for row in rows]


def test_people_stand_in_the_order_of_their_names(page: CasesPage, officer: Officer) -> None:
    _click_head(page, _PERSON)
    officer.settles()
    names = _shown(page)
    assert names.index("Clément Desrosiers") < names.index("Jürgen Müller")
    assert names.index("Jürgen Müller") < names.index("Walter Kowalczyk")
    assert names[-1] == "Zoé Rüegsegger-Brändli"


def test_the_list_is_gone_through_by_keyboard(page: CasesPage, officer: Officer) -> None:
    names = _shown(page)

    def stands_on() -> str:
        row = page.table.current()
        return row.person if row else ""

    assert focus() is page.table
    assert stands_on() == names[0]
    write("jj")
    assert stands_on() == names[2]
    write("k")
    assert stands_on() == names[1]
    press(Qt.Key.Key_End)
    assert stands_on() == names[-1]
    write("j")
    assert stands_on() == names[-1]
    press(Qt.Key.Key_Home)
    write("k")
    assert stands_on() == names[0]
    press(Qt.Key.Key_Down)
    officer.settles()
    assert names[1] in words_on(page.detail)


def test_the_keyboard_comes_back_to_the_case_it_was_on(page: CasesPage, officer: Officer) -> None:
    write("jjjj")
    before = page.table.current()
    press(Qt.Key.Key_Return)
    officer.page(CasePage)
    press(Qt.Key.Key_Left, ALT)
    page = officer.page(CasesPage)
    assert page.table.current() == before
    assert focus() is page.table


def test_where_nothing_matches_the_page_says_so_and_shows_the_way_out(
    page: CasesPage, officer: Officer
) -> None:
    write("/")
    write("nobodyhere")
    officer.sees(lambda: page.model.rowCount() == 0)
    words = words_on(page)
    assert "No case matches these filters" in words
    assert "0 cases" in words
    assert not page.detail.isVisible()
    press(Qt.Key.Key_Return)
    assert focus().isVisible(), "Enter leads to something that can be seen"
    press(Qt.Key.Key_Space)
    officer.settles()
    assert page.model.rowCount() == 21
    assert not page.filter_field.value()


def test_escape_leaves_the_filter_as_it_is(page: CasesPage, officer: Officer) -> None:
    write("/")
    write("kowalcz")
    officer.sees(lambda: page.model.rowCount() == 1)
    press(Qt.Key.Key_Escape)
    assert focus() is page.table
    assert page.filter_field.value() == "kowalcz"


def test_copying_the_number_tells_which(page: CasesPage, officer: Officer) -> None:
    row = page.table.current()
    assert row is not None
    press(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert officer.reads_toast() == f"{row.number} copied"


def test_the_saved_view_of_waiting_cases_holds_those(officer: Officer) -> None:
    officer.window._go_to_entry("waiting")
    page = officer.page(CasesPage)
    assert page.model.rowCount() > 0
    assert set(rows_of(page.model, 6)) == {"Waiting"}


def test_the_case_beside_the_list_tells_its_facts_and_its_search(
    page: CasesPage, officer: Officer
) -> None:
    row = page.table.current()
    assert row is not None
    view = officer.reading.case(row.id)
    officer.sees(lambda: "Data sources" in words_on(page.detail))
    words = words_on(page.detail)
    done = sum(search.answered_on is not None for search in view.case.searches)
    assert f"{done} of {len(view.case.searches)} answered" in words
    for fact in ("Ireland", "EU-U.S. DPF", view.case.handler, "Answer due Sunday, Nov 15."):
        assert fact in words


def test_the_next_step_can_be_taken_from_the_list(page: CasesPage, officer: Officer) -> None:
    row = page.table.current()
    assert row is not None
    assert page.detail.step_button.text() == "Write answer"
    click(page.detail.step_button)
    case = officer.page(CasePage)
    officer.dialog(TemplateDialog)
    assert row.number in words_on(case)
