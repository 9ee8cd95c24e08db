"""F6 and Shift+F6 go round the window, and what has the keys can be seen."""

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from typist import CTRL, SHIFT, focus, press, write

from privdesk.domain.vocabulary import LetterState
from privdesk.ui.dialogs.help import KeysDialog
from privdesk.ui.dialogs.palette import PaletteDialog
from privdesk.ui.places import PageId
from privdesk.ui.theme import Token, apply_theme, color
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.cases import CasesPage
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.views.today import TodayPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

F6 = Qt.Key.Key_F6


def _walk(times: int) -> list[QWidget]:
    """Press F6 so often; where the focus was after each."""
    stops = []
    for _ in range(times):
        press(F6)
        stops.append(focus())
    return stops


def _ring_shows(officer: Officer) -> bool:
    """Whether there is a line in the color of the focus on what has the keys, or around it."""
    widget = focus()
    around = widget.rect().adjusted(-40, -8, 8, 8)
    picture: QImage = officer.window.grab(
        around.translated(widget.mapTo(officer.window, widget.rect().topLeft()))
    ).toImage()
    wanted = color(Token.FOCUS).rgb()
    return any(
        picture.pixel(x, y) == wanted
        for x in range(0, picture.width(), 2)
        for y in range(picture.height())
    )


def test_on_today_it_goes_from_the_list_to_the_rail_the_sidebar_and_back(officer: Officer) -> None:
    page = officer.page(TodayPage)
    rail, sidebar, line, around = _walk(4)
    assert "Open outbox" in rail.property("text")
    assert sidebar is officer.window.sidebar.list
    assert line is page.quick.line
    assert around is page.list
    press(F6, SHIFT)
    press(F6, SHIFT)
    assert focus() is sidebar


def test_in_cases_it_stops_at_head_list_detail_and_sidebar(officer: Officer) -> None:
    write("gc")
    page = officer.page(CasesPage)
    detail, sidebar, head, around = _walk(4)
    assert detail is page.detail.open_button
    assert sidebar is officer.window.sidebar.list
    assert head is page.filter_field.line
    assert around is page.table


def test_it_leaves_a_field_that_one_types_in(officer: Officer) -> None:
    write("gc")
    page = officer.page(CasesPage)
    write("/")
    press(F6)
    assert focus() is page.table
    assert not page.filter_field.value()


def test_on_a_case_it_stops_at_head_main_part_rail_and_sidebar(officer: Officer) -> None:
    officer.opens(PageId.CASE, officer.reading.case_id("C-2026-006"))
    page = officer.page(CasePage)
    assert focus() is page.timeline
    rail, sidebar, head, around = _walk(4)
    assert page.side.isAncestorOf(rail)
    assert sidebar is officer.window.sidebar.list
    assert head is page.step_button
    assert around is page.timeline


def test_each_area_remembers_where_one_was(officer: Officer) -> None:
    officer.opens(PageId.CASE, officer.reading.case_id("C-2026-006"))
    page = officer.page(CasePage)
    press(F6)
    press(Qt.Key.Key_Tab, times=3)
    third = focus()
    assert page.side.isAncestorOf(third)
    press(F6)
    press(F6, SHIFT)
    assert focus() is third


def test_in_a_letter_it_goes_between_head_text_and_preview(officer: Officer) -> None:
    officer.opens(PageId.LETTER, officer.reading.letters(LetterState.DRAFT)[0].id)
    page = officer.page(LetterPage)
    assert focus() is page.form.editor
    text = page.form.editor.toPlainText()
    preview, sidebar, _head, around = _walk(4)
    assert page.preview.isAncestorOf(preview)
    assert sidebar is officer.window.sidebar.list
    assert around is page.form.editor
    assert page.form.editor.toPlainText() == text


def test_what_is_closed_is_no_stop(officer: Officer) -> None:
    write("gc")
    page = officer.page(CasesPage)
    press(Qt.Key.Key_I, CTRL)
    assert not page.detail.isVisible()
    assert _walk(1) == [officer.window.sidebar.list]


def test_news_is_the_last_stop_and_gives_the_keys_back(officer: Officer) -> None:
    write("gc")
    page = officer.page(CasesPage)
    press(Qt.Key.Key_C, CTRL | SHIFT)
    toast = officer.window.toasts.current
    assert toast is not None
    _detail, news = _walk(2)
    assert toast.isAncestorOf(news)
    press(Qt.Key.Key_Escape)
    officer.sees(lambda: focus() is page.table)


def test_under_a_dialog_the_keys_stay_in_it(officer: Officer) -> None:
    press(Qt.Key.Key_K, CTRL)
    palette = officer.dialog(PaletteDialog)
    press(F6)
    assert palette.isAncestorOf(focus())


def test_the_ring_shows_at_every_stop(officer: Officer) -> None:
    officer.opens(PageId.CASE, officer.reading.case_id("C-2026-006"))
    officer.page(CasePage)
    assert _ring_shows(officer), "on the timeline, as soon as the page is there"
    for _ in range(3):
        press(F6)
        assert _ring_shows(officer), focus()


def test_the_sheet_of_keys_tells_it(officer: Officer) -> None:
    press(Qt.Key.Key_F1)
    words = words_on(officer.dialog(KeysDialog))
    assert "Next area: F6" in words
    assert "Previous area: Shift+F6" in words


def test_in_a_narrow_window_the_letter_is_text_or_page(officer: Officer) -> None:
    officer.opens(PageId.LETTER, officer.reading.letters(LetterState.DRAFT)[0].id)
    page = officer.page(LetterPage)
    assert page.preview.isVisible()
    apply_theme("light", 2.0)
    officer.window.resize(1440, 900)
    officer.settles()
    assert page.form.isVisible()
    assert not page.preview.isVisible()
    press(Qt.Key.Key_I, CTRL)
    assert page.preview.isVisible()
    assert not page.form.isVisible()
    press(Qt.Key.Key_I, CTRL)
    assert page.form.isVisible()


def test_in_the_smallest_window_text_and_page_do_not_overlap(officer: Officer) -> None:
    officer.opens(PageId.LETTER, officer.reading.letters(LetterState.DRAFT)[0].id)
    page = officer.page(LetterPage)
    officer.window.resize(1024, 640)
    officer.settles()
    text = page.form.mapTo(page, page.form.rect().topRight()).x()
    preview = page.preview.mapTo(page, page.preview.rect().topLeft()).x()
    assert text < preview
    assert preview + page.preview.width() <= page.width()


def test_no_menu_goes_away_where_the_strip_wants_its_room(officer: Officer) -> None:
    bar, strip = officer.window.menuBar(), officer.window.strip
    assert strip.lock.text() == "Not encrypted"
    officer.window.resize(1024, 700)
    apply_theme("light", 2.0)
    officer.settles()
    assert strip.lock.text() == ""
    assert strip.lock.accessibleName() == "Not encrypted"
    assert strip.lock.toolTip() == "Not encrypted"
    last = bar.actionGeometry(bar.actions()[-1])
    assert last.isValid()
    assert last.right() <= strip.x()
    apply_theme("light", 1.0)
    officer.settles()
    assert strip.lock.text() == "Not encrypted"
