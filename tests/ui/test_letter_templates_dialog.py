"""The texts that letters start from, edited by keys: checks name field and line, versions stay."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.config.settings import SettingsFile
from privdesk.services import office_templates
from privdesk.services.desk import Desk
from privdesk.ui.actions import COMMANDS
from privdesk.ui.dialogs.letter_templates import LetterTemplatesDialog, open_templates
from privdesk.ui.main_window import MainWindow
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme
from privdesk.ui.widgets import open_overlay

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NAME = "acknowledgement"


@pytest.fixture
def window(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    apply_theme("light", 1.0).set_motion(False)
    made = MainWindow(Session(desk, SettingsFile(tmp_path / "settings.json")))
    made.resize(1440, 900)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.session.jobs.finish()


def shown(window: MainWindow, qtbot: QtBot) -> LetterTemplatesDialog:
    open_templates(window.session, window)
    dialog = open_overlay(window)
    assert isinstance(dialog, LetterTemplatesDialog)
    qtbot.waitUntil(lambda: "an example takes" in dialog.told.text())
    return dialog


def test_a_wrong_field_is_named_with_its_line_and_a_right_text_is_kept(
    window: MainWindow, qtbot: QtBot
) -> None:
    desk = window.session.desk
    dialog = shown(window, qtbot)
    dialog.template.set_value(NAME)
    shipped, _version = office_templates.template_now(desk, NAME, "en-US")
    qtbot.waitUntil(lambda: dialog.text.toPlainText() == shipped.body)
    dialog.text.setFocus()
    dialog.text.selectAll()
    qtbot.keyClicks(dialog.text, "Dear,")
    for _twice in range(2):
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    dialog.text.insertPlainText("We got it on {{ recieved }}.")
    qtbot.waitUntil(lambda: "Line 3: There is no field called" in dialog.told.text())
    assert "received" in dialog.told.text(), "what is near is offered"
    assert dialog.changed
    dialog.there.click()
    assert dialog.text.textCursor().blockNumber() == 2
    dialog.submitted.emit()
    qtbot.waitUntil(lambda: "There is no field called" in dialog.problem.text())
    assert not office_templates.versions_of(desk, NAME, "en-US")
    dialog.cancel()
    assert "not kept yet" in dialog.problem.text(), "what was typed is not lost by one key"
    assert open_overlay(window) is dialog
    dialog.text.setPlainText("Dear,\n\nWe got it on {{ received }}.")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.version.value() == "1")
    assert not dialog.changed
    (kept,) = office_templates.versions_of(desk, NAME, "en-US")
    assert kept.body == "Dear,\n\nWe got it on {{ received }}."
    dialog.version.set_value("0")
    qtbot.waitUntil(lambda: dialog.text.toPlainText() == shipped.body)
    dialog.back.click()
    qtbot.waitUntil(lambda: dialog.version.value() == "0" and not dialog.back.isVisible())
    assert len(office_templates.versions_of(desk, NAME, "en-US")) == 2


def test_each_language_has_its_own_text(window: MainWindow, qtbot: QtBot) -> None:
    dialog = shown(window, qtbot)
    dialog.template.set_value(NAME)
    dialog.language.set_value("de")
    qtbot.waitUntil(lambda: "Sie" in dialog.text.toPlainText())


def test_the_templates_are_reached_by_name() -> None:
    (command,) = (one for one in COMMANDS if one.id == "office.templates")
    assert command.menu == "&File"
