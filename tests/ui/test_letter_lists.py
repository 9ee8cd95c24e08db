"""Letters and outbox: where each letter stands, and what mailing and voiding ask for."""

import pytest
from officer import Officer, click, rows_of, words_on
from PySide6.QtCore import Qt
from typist import CTRL, focus, press, write, write_over

from privdesk.domain.vocabulary import LetterState
from privdesk.ui.dialogs.mail_letter import MailLetterDialog
from privdesk.ui.dialogs.palette import PaletteDialog
from privdesk.ui.dialogs.reason import ReasonDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.views.letters import LettersPage
from privdesk.ui.views.outbox import OutboxPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

STATE, NUMBER, PERSON = 0, 1, 2


@pytest.fixture
def outbox(officer: Officer) -> OutboxPage:
    """The letters on their way out."""
    write("go")
    return officer.page(OutboxPage)


def _asks_to_void(officer: Officer) -> ReasonDialog:
    press(Qt.Key.Key_K, CTRL)
    officer.dialog(PaletteDialog)
    write("make void")
    press(Qt.Key.Key_Return)
    return officer.dialog(ReasonDialog)


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


def test_the_outbox_holds_what_is_to_print_and_to_mail(outbox: OutboxPage) -> None:
    assert dict(zip(rows_of(outbox.model, PERSON), rows_of(outbox.model, STATE), strict=True)) == {
        "Eleanor Vasquez-Whitcombe": "Ready to print",
        "Maximilian Brandstätter": "Printed",
    }


def test_a_wrong_tracking_number_is_refused_in_words_and_the_right_one_goes(
    outbox: OutboxPage, officer: Officer
) -> None:
    write("j")
    row = outbox.table.current()
    assert row is not None
    assert row.state is LetterState.PRINTED
    write("m")
    dialog = officer.dialog(MailLetterDialog)
    dialog.tracking.setFocus()
    write("RE473125021US")
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.is_open
    assert "The last digit does not match. Check digits 3 to 10." in words_on(dialog)
    assert dialog.tracking.isAncestorOf(focus())
    assert officer.reading.letter(row.id).state is LetterState.PRINTED
    write_over("RE473124829US")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    mailed = officer.reading.letter(row.id)
    assert mailed.state is LetterState.MAILED
    assert mailed.tracking == "RE473124829US"
    assert rows_of(outbox.model, PERSON) == ["Eleanor Vasquez-Whitcombe"]
    assert focus() is outbox.table


def test_a_letter_is_not_mailed_tomorrow(outbox: OutboxPage, officer: Officer) -> None:
    write("j")
    write("m")
    dialog = officer.dialog(MailLetterDialog)
    dialog.day.setFocus()
    write_over("11/24")
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.is_open
    assert dialog.day.error()
    assert dialog.day.error() in words_on(dialog)
    assert outbox.model.rowCount() == 2


def test_void_asks_for_a_reason_and_takes_the_letter_out_of_the_way(
    outbox: OutboxPage, officer: Officer
) -> None:
    row = outbox.table.current()
    assert row is not None
    dialog = _asks_to_void(officer)
    assert f"Make {row.number} void?" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    assert "Say why. It stays on record." in words_on(dialog)
    assert dialog.reason.isAncestorOf(focus())
    write("Wrong address")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.reading.letter(row.id).state is LetterState.VOID
    assert row.number not in rows_of(outbox.model, NUMBER)


def test_a_void_letter_stays_on_record_and_offers_nothing_more(
    outbox: OutboxPage, officer: Officer
) -> None:
    row = outbox.table.current()
    assert row is not None
    _asks_to_void(officer)
    write("Wrong address")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    write("gl")
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


def test_an_empty_outbox_says_so_and_keeps_the_keys(outbox: OutboxPage, officer: Officer) -> None:
    for _ in range(2):
        _asks_to_void(officer)
        write("Wrong address")
        press(Qt.Key.Key_Return, CTRL)
        officer.no_dialog()
    assert "Nothing waits to be mailed" in words_on(outbox)
    officer.sees(lambda: outbox.isAncestorOf(focus()) and focus().isVisible())
    write("gl")
    officer.page(LettersPage)


def test_mailed_letters_show_their_day_and_number(outbox: OutboxPage, officer: Officer) -> None:
    click(outbox.switch.button("mailed"))
    officer.settles()
    assert set(rows_of(outbox.model, STATE)) == {"Mailed"}
    assert "RE473124829US" in rows_of(outbox.model, 8)
    assert all(rows_of(outbox.model, 7))


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
