"""Retention by keyboard: what is due, a hold with its reason, the erasure and its certificate."""

from collections.abc import Callable
from pathlib import Path

import pytest
from officer import Officer, click, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from typist import CTRL, focus, press, write

from privdesk.services.backups import backups_of, folder_of
from privdesk.services.retention import due_now
from privdesk.storage.erasure import ERASED_NAME
from privdesk.ui.dialogs.reason import ReasonDialog
from privdesk.ui.dialogs.retention import ErasureQuestion, RetentionDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def opened(officer: Officer) -> RetentionDialog:
    officer.window.commands.run("file.retention")
    dialog = officer.dialog(RetentionDialog)
    officer.settles()
    return dialog


def test_nothing_due_says_so(officer: Officer) -> None:
    dialog = opened(officer)
    assert "Nothing is due" in words_on(dialog)
    assert not dialog.erase_button.isVisible()


def test_a_case_is_held_and_the_others_are_erased_with_a_certificate(
    past_officer: Officer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = past_officer
    dialog = opened(officer)
    desk = officer.window.session.desk
    due = due_now(desk)
    assert focus() is dialog.table
    press(Qt.Key.Key_H)
    officer.dialog(ReasonDialog)
    write("A court has asked for it.")
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: len(dialog.due) == len(due) - 1)
    assert "Release" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    question = officer.dialog(ErasureQuestion)
    assert "This cannot be undone" in words_on(question)
    press(Qt.Key.Key_Tab)
    while focus().text() != "Erase for good":
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    officer.sees(lambda: "shells now" in officer.reads_toast())
    officer.settles()
    assert due_now(desk) == ()
    held, gone = due[0].cases[0], due[1].cases[0]
    assert officer.reading.case(gone.id).person.display_name == ERASED_NAME
    assert officer.reading.case(held.id).person.display_name != ERASED_NAME
    assert len(backups_of(desk.file.path, folder_of(desk.file.path))) == 1
    paper = tmp_path / "proof.pdf"
    chosen: list[Callable[[], None]] = []
    monkeypatch.setattr(
        QFileDialog, "open", lambda box: chosen.append(lambda: box.fileSelected.emit(str(paper)))
    )
    toast = officer.window.toasts.current
    assert toast is not None
    click(next(one for one in toast.findChildren(QAbstractButton) if "Save" in one.text()))
    chosen[0]()
    assert paper.read_bytes().startswith(b"%PDF")


def test_the_last_question_keeps_them_with_esc(past_officer: Officer) -> None:
    opened(past_officer)
    before = due_now(past_officer.window.session.desk)
    press(Qt.Key.Key_Return, CTRL)
    past_officer.dialog(ErasureQuestion)
    press(Qt.Key.Key_Escape)
    past_officer.settles()
    assert due_now(past_officer.window.session.desk) == before
