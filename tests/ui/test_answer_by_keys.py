"""Answers written in the window by keys alone: a part refusal, and names in every script."""

import subprocess
from functools import partial
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from road import choose, until
from typist import CTRL, press, write

from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import Ground, LetterState, Outcome, Right
from privdesk.letters import fit_address, page_form
from privdesk.services import letters
from privdesk.ui.dialogs.case_forms import TemplateDialog
from privdesk.ui.dialogs.outcome import OutcomeDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.widgets import Question

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

KEPT = "R-2026-007"


def _finalized(officer: Officer, number: str) -> Letter:
    press(Qt.Key.Key_Return, CTRL)
    officer.dialog(Question)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    (letter,) = (one for one in officer.case(number).letters if one.state is LetterState.FINAL)
    return letter


def _text_of(officer: Officer, letter: Letter, folder: Path) -> str:
    path = folder / "letter.pdf"
    path.write_bytes(letters.letter_pdf(officer.window.session.desk, letter.id))
    told = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    return " ".join(told.stdout.split())


def _composer(officer: Officer, number: str, template: str) -> LetterPage:
    desk = officer.window.session.desk
    key = officer.reading.case_id(number)
    draft = letters.start_letter(desk, key, template, "en-US").letter_id
    assert draft is not None
    officer.opens(PageId.LETTER, draft)
    return officer.page(LetterPage)


def test_a_part_refusal_says_its_ground_in_case_and_letter(
    officer: Officer, tmp_path: Path
) -> None:
    officer.opens(PageId.CASE, officer.reading.case_id(KEPT))
    write("o")
    dialog = officer.dialog(OutcomeDialog)
    (part,) = dialog.parts
    choose(part.outcome, Outcome.PARTLY.value)
    press(Qt.Key.Key_Return, CTRL)
    until(part.boxes[Ground.LEGAL_DUTY])
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    (asked,) = officer.case(KEPT).case.rights
    assert (asked.right, asked.outcome) == (Right.DELETE, Outcome.PARTLY)
    assert asked.grounds == (Ground.LEGAL_DUTY,)
    write("l")
    choice = officer.dialog(TemplateDialog)
    choose(choice.template, "partial_refusal")
    press(Qt.Key.Key_Return, CTRL)
    page = officer.page(LetterPage)
    officer.sees(lambda: bool(page.form.editor.toPlainText()))
    editor = page.form.editor
    for gap, words in (
        ("[Say what was done", "Your account is deleted."),
        ("[Say which data stays", "Billing records stay for seven years."),
    ):
        officer.sees(partial(lambda words: words in words_on(page), gap))
        press(Qt.Key.Key_F7)
        officer.sees(lambda: editor.textCursor().hasSelection())
        write(words)
    officer.sees(lambda: not page.checks.failing)
    letter = _finalized(officer, KEPT)
    assert letter.content is not None
    fit = fit_address(letter.address, page_form(letter.content.form))
    assert not fit.trouble, "the address is in the window"
    text = _text_of(officer, letter, tmp_path)
    for said in ("The law requires us to keep this data.", "Billing records stay", "deleted"):
        assert said in text


def test_names_in_every_script_go_out_as_they_were_typed(officer: Officer, tmp_path: Path) -> None:
    page = _composer(officer, KEPT, "letter")
    press(Qt.Key.Key_A, CTRL)
    write("Dear all,\n\nŁŚ, Müller, Nguyễn, สมชาย and 田中 were told.")
    officer.sees(lambda: not page.checks.failing)
    text = _text_of(officer, _finalized(officer, KEPT), tmp_path)
    assert "ŁŚ, Müller, Nguyễn, สมชาย and 田中 were told." in text


def test_a_sign_that_no_font_has_is_refused_by_name(officer: Officer) -> None:
    page = _composer(officer, KEPT, "letter")
    press(Qt.Key.Key_A, CTRL)
    write("Dear all,\n\nit says ᚠ here.")
    officer.sees(lambda: "ᚠ in the text cannot be printed" in words_on(page))
    press(Qt.Key.Key_Return, CTRL)
    officer.settles()
    assert not officer.reading.case(officer.reading.case_id(KEPT)).letters[0].content
