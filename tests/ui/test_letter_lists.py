"""Letters and outbox: where each letter stands, and what mailing and voiding ask for."""

import pytest
from officer import Officer, click, rows_of, words_on
from PySide6.QtCore import Qt
from typist import CTRL, focus, press, write

from privdesk.domain.read_models import LetterRow
from privdesk.domain.vocabulary import LetterState
from privdesk.ui.dialogs.palette import PaletteDialog
from privdesk.ui.dialogs.void_letter import VoidLetterDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.views.letters import LettersPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

STATE, NUMBER, PERSON = 0, 1, 2


@pytest.fixture
def finals(officer: Officer) -> LettersPage:
    """The letters that are final, the newest with the keys."""
    write("gl")
    page = officer.page(LettersPage)
    click(page.switch.button("final"))
    officer.settles()
    page.take_focus()
    return page


def _ready(page: LettersPage) -> LetterRow:
    """The first letter that is ready to print, which gets the keys."""
    states = rows_of(page.model, STATE)
    page.table.selectRow(states.index("Ready to print"))
    row = page.table.current()
    assert row is not None
    return row


def _asks_to_void(officer: Officer) -> VoidLetterDialog:
    press(Qt.Key.Key_K, CTRL)
    officer.dialog(PaletteDialog)
    write("make void")
    press(Qt.Key.Key_Return)
    return officer.dialog(VoidLetterDialog)


def test_each_switch_of_the_letters_shows_letters_in_its_states(officer: Officer) -> None:
    write("gl")
    page = officer.page(LettersPage)
    assert set(rows_of(page.model, STATE)) == {"Draft"}
    assert "Clément Desrosiers" in rows_of(page.model, PERSON)
    click(page.switch.button("final"))
    officer.settles()
    assert set(rows_of(page.model, STATE)) == {"Ready to print", "Printed", "Mailed"}
    finals = page.model.rowCount()
    click(page.switch.button("all"))
    officer.settles()
    assert page.model.rowCount() == finals + 1
    assert f"{finals + 1} letters" in words_on(page)


def test_the_newest_letter_stands_first_and_enter_opens_it(officer: Officer) -> None:
    write("gl")
    page = officer.page(LettersPage)
    click(page.switch.button("final"))
    officer.settles()
    numbers = rows_of(page.model, NUMBER)
    assert numbers == sorted(numbers, reverse=True)
    page.take_focus()
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    letter = officer.page(LetterPage)
    assert "L-2026-0001" in words_on(letter)


def test_void_asks_for_a_reason_and_takes_the_letter_out_of_the_way(
    finals: LettersPage, officer: Officer
) -> None:
    row = _ready(finals)
    dialog = _asks_to_void(officer)
    assert f"Make {row.number} void?" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    assert "Say why. It stays on record." in words_on(dialog)
    assert dialog.reason.isAncestorOf(focus())
    write("Wrong address")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.reading.letter(row.id).state is LetterState.VOID
    draft = officer.page(LetterPage)
    assert draft.form.draft() is not None


def test_a_void_letter_stays_on_record_and_offers_nothing_more(
    finals: LettersPage, officer: Officer
) -> None:
    row = _ready(finals)
    _asks_to_void(officer)
    write("Wrong address")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.opens(PageId.LETTERS)
    page = officer.page(LettersPage)
    click(page.switch.button("all"))
    officer.settles()
    page.table.selectRow(rows_of(page.model, NUMBER).index(row.number))
    assert rows_of(page.model, STATE)[page.table.currentIndex().row()] == "Void"
    page.take_focus()
    press(Qt.Key.Key_Return)
    letter = officer.page(LetterPage)
    words = words_on(letter)
    assert "Wrong address" in words
    assert not any(button.isVisible() for button in letter.head.buttons.values())


def test_the_keys_on_the_preview_turn_its_pages(officer: Officer) -> None:
    answer = next(row for row in officer.reading.letters(*LetterState) if row.pages > 1)
    officer.opens(PageId.LETTER, answer.id)
    page = officer.page(LetterPage)
    assert "page 1 of 2" in words_on(page.preview)
    press(Qt.Key.Key_PageDown, CTRL)
    officer.settles()
    assert "page 2 of 2" in words_on(page.preview)
    press(Qt.Key.Key_PageUp, CTRL)
    officer.settles()
    assert "page 1 of 2" in words_on(page.preview)
