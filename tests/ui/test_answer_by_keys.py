"""Answers written in the window by keys alone: a part refusal, and names in every script."""

import subprocess
from functools import partial
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from typist import CTRL, press, write

from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import Ground, Kind, LetterState, Outcome, Right
from privdesk.services import letters
from privdesk.ui.dialogs.case_forms import TemplateDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.widgets import Question

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


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
