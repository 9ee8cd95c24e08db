"""Dictionaries from the composer: what is missing is told, added, and wrong words are underlined."""

from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from typist import CTRL, press, write

from privdesk.services import letters
from privdesk.services.own_words import own_words
from privdesk.ui.dialogs.dictionaries import DictionariesDialog
from privdesk.ui.dialogs.own_words import OwnWordsDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.letter_page import LetterPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def test_a_german_letter_asks_for_a_dictionary_and_is_looked_at_by_it(
    officer: Officer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "nothing"))
    desk = officer.window.session.desk
    case_id = officer.reading.case_id("C-2026-002")
    draft = letters.start_letter(desk, case_id, "letter", "de").letter_id
    assert draft is not None
    officer.opens(PageId.LETTER, draft)
    page = officer.page(LetterPage)
    officer.sees(lambda: "There is no dictionary for German" in words_on(page))
    press(Qt.Key.Key_F7, CTRL)
    assert officer.reads_toast() == "Spelling is not checked"
    page.checks.fix_wanted.emit(
        next(p.fix for p in page.checks._points if p.title == "Spelling is not checked")
    )
    dialog = officer.dialog(DictionariesDialog)
    assert "None: spelling is not checked" in dialog.where["de"].text()

    nothing = tmp_path / "pl_PL.dic"
    nothing.write_text("0\n", encoding="utf-8")
    dialog.add(str(nothing))
    officer.sees(lambda: "pl_PL.dic is none of" in words_on(dialog))
    (tmp_path / "de_DE.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (tmp_path / "de_DE.dic").write_text("1\nhaben\n", encoding="utf-8")
    dialog.add(str(tmp_path / "de_DE.dic"))
    officer.sees(lambda: dialog.where["de"].text().endswith("de.dic"))
    press(Qt.Key.Key_Escape)
    officer.no_dialog()

    page.form.editor.setPlainText("Sehr geehrter Herr,\n\nwir habne und haben.\n")
    officer.sees(lambda: "“habne” in line 3" in words_on(page))
    press(Qt.Key.Key_F7)
    officer.settles()
    cursor = page.form.editor.textCursor()
    for _ in page.checks.failing:
        if page.form.editor.textCursor().selectedText() == "habne":
            break
        press(Qt.Key.Key_F7)
        officer.settles()
    cursor = page.form.editor.textCursor()
    assert cursor.selectedText() == "habne"


WRONG = "Dear Ms. Brunner,\n\nwe have recieved it, and the flibbet, and the flibbet again.\n"


@pytest.fixture
def composer(officer: Officer) -> LetterPage:
    """A draft in English with two wrong words, one of which stands twice."""
    desk = officer.window.session.desk
    case_id = officer.reading.case_id("C-2026-002")
    draft = letters.start_letter(desk, case_id, "letter", "en-US").letter_id
    assert draft is not None
    officer.opens(PageId.LETTER, draft)
    page = officer.page(LetterPage)
    page.form.editor.setPlainText(WRONG)
    page.form.editor.setFocus()
    officer.sees(lambda: "“recieved” in line 3" in words_on(page))
    return page


def _offered(officer: Officer) -> QMenu:
    officer.sees(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_wrong_word_is_corrected_by_keys_and_comes_back_by_undo(
    officer: Officer, composer: LetterPage
) -> None:
    press(Qt.Key.Key_F7, CTRL)
    menu = _offered(officer)
    assert menu.actions()[0].text() == "received"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    officer.sees(lambda: "we have received it" in composer.form.editor.toPlainText())
    officer.sees(lambda: "“recieved”" not in words_on(composer))
    press(Qt.Key.Key_Z, CTRL)
    officer.sees(lambda: composer.form.editor.toPlainText() == WRONG)


def test_a_word_of_the_office_is_kept_and_can_be_taken_back(
    officer: Officer, composer: LetterPage
) -> None:
    composer.form.editor.go_to_line(3)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)  # past the first wrong word: the next one is meant
    press(Qt.Key.Key_F7, CTRL)
    menu = _offered(officer)
    assert menu.actions()[-1].text() == "“flibbet” is right"
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    officer.sees(lambda: "“flibbet” in line" not in words_on(composer))
    assert own_words(officer.window.session.desk) == ("flibbet",)

    officer.window.commands.actions["letter.dictionaries"].trigger()
    officer.dialog(DictionariesDialog).own_button.click()
    dialog = officer.dialog(OwnWordsDialog)
    officer.sees(lambda: dialog.words.value() == "flibbet")
    write("two words")
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: "is not one word" in words_on(dialog))
    dialog.words.text.selectAll()
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: not own_words(officer.window.session.desk))
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    officer.sees(lambda: "“flibbet” in line 3" in words_on(composer))


def test_the_menu_of_the_right_button_knows_the_word_under_it(
    officer: Officer, composer: LetterPage
) -> None:
    composer.form.editor.go_to_line(3)
    place = composer.form.editor.cursorRect().center()
    composer.form.editor.moveCursor(QTextCursor.MoveOperation.End)
    view = composer.form.editor.viewport()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place - QPoint(8, 0), view.mapToGlobal(place)
    )
    QApplication.sendEvent(view, asked)
    menu = _offered(officer)
    assert menu.actions()[0].text() == "Correct “recieved”…"
    menu.actions()[0].trigger()
    menu.close()
    officer.sees(lambda: _offered(officer).actions()[0].text() == "received")
    _offered(officer).close()


def test_where_every_word_is_right_it_says_so(officer: Officer, composer: LetterPage) -> None:
    composer.form.editor.setPlainText("Dear Ms. Brunner,\n\nwe have received it.\n")
    officer.sees(lambda: "“recieved”" not in words_on(composer))
    press(Qt.Key.Key_F7, CTRL)
    assert officer.reads_toast() == "Every word is in the dictionary."
