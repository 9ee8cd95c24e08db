"""The letter gate by keyboard: placeholders, employee data without JAMS, text blocks, German."""

import re
import subprocess
from functools import partial
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from road import until
from typist import CTRL, SHIFT, press, write

from privdesk.domain.vocabulary import LetterState, Merit
from privdesk.services import casework, letters
from privdesk.ui.dialogs.case_forms import TemplateDialog
from privdesk.ui.dialogs.letter_comparison import LetterComparisonDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.widgets import Question

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

EMPLOYEE = "C-2026-005"
FROM_LEIPZIG = "C-2026-002"


def _drafts(officer: Officer, number: str, template: str, language: str = "") -> LetterPage:
    """The composer of a new draft for this case."""
    desk = officer.window.session.desk
    key = officer.reading.case_id(number)
    draft = letters.start_letter(desk, key, template, language).letter_id
    assert draft is not None
    officer.opens(PageId.LETTER, draft)
    return officer.page(LetterPage)


def test_a_placeholder_refuses_the_final_letter_and_takes_the_cursor(officer: Officer) -> None:
    casework.set_merit(
        officer.window.session.desk, officer.reading.case_id(EMPLOYEE), Merit.FOUNDED
    )
    page = _drafts(officer, EMPLOYEE, "dpf_answer", "en-US")
    press(Qt.Key.Key_Return, CTRL)
    officer.settles()
    assert page.form.editor.textCursor().selectedText() == "[Say what happened, point by point]"
    assert "Not final yet" in officer.reads_toast()
    assert not officer.reading.letters(LetterState.FINAL) or all(
        row.case_number != EMPLOYEE for row in officer.reading.letters(LetterState.FINAL)
    )


def test_jams_typed_into_a_letter_about_employee_data_is_refused_by_its_line(
    officer: Officer,
) -> None:
    page = _drafts(officer, EMPLOYEE, "dpf_answer", "en-US")
    assert "“JAMS” is not named" in words_on(page)
    press(Qt.Key.Key_End, CTRL)
    write("\n\nYou can ask JAMS.")
    officer.sees(lambda: "“JAMS” does not belong here" in words_on(page))
    assert any("does not belong" in one for one in page.checks.failing)


def test_a_cut_passage_comes_back_by_its_fix(officer: Officer) -> None:
    page = _drafts(officer, EMPLOYEE, "dpf_answer", "en-US")
    press(Qt.Key.Key_A, CTRL)
    write("Dear all, that is it.")
    missing = "The Data protection authority paragraph is missing"
    officer.sees(lambda: missing in words_on(page))
    for _ in page.checks.failing:
        press(Qt.Key.Key_F7)
        officer.settles()
        if "We cooperate with the authority" in page.form.editor.toPlainText():
            break
    officer.sees(lambda: missing not in words_on(page))


def test_a_text_block_is_put_in_by_keys(officer: Officer) -> None:
    page = _drafts(officer, EMPLOYEE, "letter", "de")
    assert "Guten Tag" not in page.form.editor.toPlainText(), "fields stay names"
    press(Qt.Key.Key_T, CTRL | SHIFT)
    officer.sees(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [action.text() for action in menu.actions()]
    assert "Annex I" in titles
    menu.setActiveAction(menu.actions()[titles.index("Annex I")])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    officer.sees(lambda: "Schiedsverfahren nach Anhang I" in page.form.editor.toPlainText())


def test_the_complaint_from_leipzig_is_answered_in_german(officer: Officer, tmp_path: Path) -> None:
    officer.opens(PageId.CASE, officer.reading.case_id(FROM_LEIPZIG))
    write("l")
    officer.dialog(TemplateDialog)
    press(Qt.Key.Key_Return, CTRL)
    page = officer.page(LetterPage)
    officer.sees(lambda: bool(page.form.editor.toPlainText()))
    assert page.form.template.value() == "dpf_answer"
    until(page.form.language.choice)
    press(Qt.Key.Key_G)
    officer.dialog(Question)
    press(Qt.Key.Key_Return)
    officer.no_dialog()
    officer.sees(lambda: "Was wir festgestellt haben" in page.form.editor.toPlainText())
    editor = page.form.editor
    for gap, words in (
        ("[Punkt für Punkt", "Die Abmeldung galt nur einer von zwei Listen."),
        ("[Was in Ordnung", "Beide sind jetzt leer."),
    ):
        officer.sees(partial(_names, page, gap))
        press(Qt.Key.Key_F7)
        officer.sees(lambda: editor.textCursor().hasSelection())
        write(words)
    officer.sees(lambda: not page.checks.failing)
    press(Qt.Key.Key_Return, CTRL)
    officer.dialog(Question)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    written = officer.case(FROM_LEIPZIG).letters
    (letter,) = (one for one in written if one.state is LetterState.FINAL)
    assert letter.language == "de"
    path = tmp_path / "letter.pdf"
    path.write_bytes(letters.letter_pdf(officer.window.session.desk, letter.id))
    told = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    text = " ".join(told.stdout.split())
    for said in (
        "23. November 2026",
        "Sehr geehrter Herr Grünewald,",
        "Ihre Beschwerde nach dem EU-U.S. Data Privacy Framework ist am 5. Oktober 2026 bei uns",
        "Grundsatz Wahlmöglichkeit (Choice)",
        "Ihre Beschwerde ist zum Teil berechtigt.",
        "JAMS wenden",
        "Anhang I der Grundsätze",
        "Mit freundlichen Grüßen",
    ):
        assert said in text
    assert not re.search(r"\b(Your|complaint|October)\b", text)


def _names(page: LetterPage, words: str) -> bool:
    """Whether the checks beside the text name these words."""
    return words in words_on(page)


def test_the_draft_is_compared_with_its_template_by_line(officer: Officer) -> None:
    page = _drafts(officer, EMPLOYEE, "dpf_answer", "en-US")
    press(Qt.Key.Key_End, CTRL)
    write("\n\nOne line of mine.")
    press(Qt.Key.Key_F7, SHIFT)
    officer.sees(lambda: officer.window.findChild(LetterComparisonDialog) is not None)
    dialog = officer.window.findChild(LetterComparisonDialog)
    assert dialog is not None
    lines = dialog.text.toPlainText().splitlines()
    assert [line for line in lines if not line.startswith("   ")][-1] == "+ One line of mine."
    assert not any(line.startswith("\N{MINUS SIGN}") for line in lines)
    press(Qt.Key.Key_Escape)
    officer.settles()
    assert page.form.editor.toPlainText().endswith("One line of mine.")
