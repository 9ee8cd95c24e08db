"""Dictionaries from the composer: what is missing is told, added, and wrong words are underlined."""

from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import press

from privdesk.services import letters
from privdesk.ui.dialogs.dictionaries import DictionariesDialog
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
