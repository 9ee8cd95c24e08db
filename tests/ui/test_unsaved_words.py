"""Words that were typed and not saved come back: after Esc, after the window closed, after a kill."""

import sqlite3
from contextlib import closing

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from typist import CTRL, press, write, write_over

from privdesk.config.settings import SettingsFile
from privdesk.services.desk import open_desk
from privdesk.services.unsaved import Form, keep_words, kept_words
from privdesk.ui.dialogs.log_event import LogEventDialog
from privdesk.ui.dialogs.tie_forms import NoteDialog
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId
from privdesk.ui.session import Session
from privdesk.ui.views.case_page import CasePage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
REQUEST = "R-2026-009"


def logging(officer: Officer, number: str = REQUEST) -> LogEventDialog:
    officer.opens(PageId.CASE, officer.reading.case_id(number))
    officer.page(CasePage)
    write("e")
    dialog = officer.dialog(LogEventDialog)
    officer.settles()
    return dialog


def test_a_slip_of_the_finger_loses_nothing_and_no_other_case_gets_it(officer: Officer) -> None:
    logging(officer)
    write("He called about")
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    assert logging(officer, "R-2026-010").words.value() == "", "never carried over"
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    again = logging(officer)
    assert again.words.value() == "He called about"
    assert "Typed before and not saved" in words_on(again)
    write(" his data.")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.case(REQUEST).events[0].body == "He called about his data."
    assert logging(officer).words.value() == "", "what was saved does not come back"


def test_what_came_back_can_be_taken_away(officer: Officer) -> None:
    desk = officer.window.session.desk
    keep_words(desk, Form.EVENT, officer.reading.case_id(REQUEST), "Old words")
    dialog = logging(officer)
    assert dialog.words.value() == "Old words"
    press(Qt.Key.Key_Z, CTRL)
    assert dialog.words.value() == ""
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    assert kept_words(desk, Form.EVENT, officer.reading.case_id(REQUEST)) == ""


def test_words_are_in_the_file_while_they_are_typed_and_after_the_window_closed(
    officer: Officer, qtbot: QtBot
) -> None:
    path = officer.reading.desk.file.path
    logging(officer)
    write("Half a sen")

    def on_disk() -> str:
        with closing(sqlite3.connect(path)) as db:
            row = db.execute("SELECT words FROM unsaved_words").fetchone()
            return row[0] if row else ""

    officer.sees(lambda: on_disk() == "Half a sen")  # whoever is killed now has lost nothing
    write("tence")
    officer.window.close()
    assert on_disk() == "Half a sentence"
    stored = SettingsFile(path.parent / "settings.json")
    window = MainWindow(Session(open_desk(path), stored))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    again = Officer(window, qtbot)
    assert logging(again).words.value() == "Half a sentence"
    window.close()


def test_the_note_of_a_case_is_kept_too(officer: Officer) -> None:
    officer.opens(PageId.CASE, officer.reading.case_id(REQUEST))
    officer.page(CasePage)
    write("b")
    officer.dialog(NoteDialog)
    officer.settles()
    write_over("Ask Max first")
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    assert officer.case(REQUEST).case.note == ""
    write("b")
    again = officer.dialog(NoteDialog)
    officer.settles()
    assert again.note.value() == "Ask Max first"
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.case(REQUEST).case.note == "Ask Max first"
    assert (
        kept_words(officer.window.session.desk, Form.NOTE, officer.reading.case_id(REQUEST)) == ""
    )
