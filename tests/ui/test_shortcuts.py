"""Another key for a command: typed, kept over a restart, never two commands on one key."""

from pathlib import Path

from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import ALT, CTRL, press, write

from privdesk.config.settings import Settings, SettingsFile
from privdesk.ui.actions import COMMANDS
from privdesk.ui.dialogs.help import KeysDialog
from privdesk.ui.dialogs.intake import IntakeDialog
from privdesk.ui.dialogs.shortcuts import ShortcutsDialog
from privdesk.ui.shortcuts import shortcut_problem, shortcuts_of, with_shortcut
from privdesk.ui.widgets import open_overlay

NEW = next(command for command in COMMANDS if command.id == "case.new")
OPEN = next(command for command in COMMANDS if command.id == "file.open")


def _opens(officer: Officer, find: str) -> ShortcutsDialog:
    assert officer.window.commands.run("help.shortcuts")
    dialog = officer.dialog(ShortcutsDialog)
    write(find)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert dialog.keys.hasFocus()
    return dialog


def test_a_new_shortcut_works_at_once_and_after_a_restart(officer: Officer, tmp_path: Path) -> None:
    dialog = _opens(officer, "new case")
    press(Qt.Key.Key_J, CTRL | ALT)
    officer.sees(lambda: "case.new=Ctrl+Alt+J" in officer.window.session.settings.shortcuts)
    assert dialog.list.hasFocus()
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    press(Qt.Key.Key_J, CTRL | ALT)
    officer.dialog(IntakeDialog).cancel()
    press(Qt.Key.Key_N, CTRL)
    assert open_overlay(officer.window) is None
    assert officer.window.commands.run("help.keys")
    assert "Ctrl Alt J" in words_on(officer.dialog(KeysDialog)).replace("+", " ")
    stored = SettingsFile(tmp_path / "settings.json").load()
    assert shortcuts_of(stored)["case.new"] == "Ctrl+Alt+J"


def test_a_key_of_another_command_is_refused_with_its_name(officer: Officer) -> None:
    dialog = _opens(officer, "new case")
    press(Qt.Key.Key_O, CTRL)
    officer.sees(lambda: OPEN.label in dialog.field.error())
    assert not officer.window.session.settings.shortcuts


def test_all_is_as_usual_again(officer: Officer) -> None:
    session = officer.window.session
    session.keep(with_shortcut(session.settings, "case.new", "Ctrl+Alt+J"))
    session.keep(with_shortcut(session.settings, "file.open", ""))
    _opens(officer, "new case").all_usual.click()
    assert session.settings.shortcuts == ()
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_N, CTRL)
    officer.dialog(IntakeDialog).cancel()


def test_a_bare_letter_is_no_shortcut_and_a_function_key_is() -> None:
    settings = Settings()
    assert "Ctrl or Alt" in shortcut_problem(settings, "case.new", "J")
    assert "Ctrl or Alt" in shortcut_problem(settings, "case.new", "Shift+J")
    assert not shortcut_problem(settings, "case.new", "F12")
    assert not shortcut_problem(settings, "case.new", "")
    assert not shortcut_problem(settings, "case.new", NEW.keys)


def test_a_command_that_is_gone_from_the_program_does_no_harm() -> None:
    settings = Settings(shortcuts=("case.once_there=Ctrl+Alt+J",))
    assert shortcuts_of(settings) == shortcuts_of(Settings())
