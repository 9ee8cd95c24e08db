"""The data of an answer is checked and packed from the page of a case, by keys."""

from pathlib import Path

import pikepdf
import pytest
from officer import Officer
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from typist import CTRL, press, write

from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.ui.dialogs.answer_package import AnswerPackageDialog, PassphraseDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_files_are_ticked_packed_and_the_passphrase_is_shown_once(
    officer: Officer, tmp_path: Path
) -> None:
    rows = officer.reading.rows(CaseFilter(Scope.ALL, text="Müller"))
    row = next(one for one in rows if officer.reading.case(one.id).files)
    officer.opens(PageId.CASE, row.id)
    page = officer.page(CasePage)
    officer.window.commands.run("case.pack")
    dialog = officer.dialog(AnswerPackageDialog)
    for box in dialog.files.values():
        assert not box.isChecked()
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.problem.text() == "Tick at least one file."
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.reason.isVisible()
    write("known by voice")
    choice = dialog.read()
    assert choice is not None
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: bool(officer.window.findChildren(QFileDialog)))
    for asked in officer.window.findChildren(QFileDialog):
        asked.reject()
    officer.window.activateWindow()
    officer.sees(officer.window.isActiveWindow)

    out = tmp_path / "data.pdf"
    page._package.make(row.id, choice, str(out))
    officer.settles()

    shown = officer.dialog(PassphraseDialog)
    with pikepdf.open(out, password=shown.text.toPlainText()) as pdf:
        assert len(pdf.attachments) == 1
    shown.take_focus()
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
