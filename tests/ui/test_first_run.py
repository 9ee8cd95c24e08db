"""The first run: from nothing to an open case file of one's own office, by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typist import CTRL, alt, focus, press, write, write_over

from privdesk.config.settings import SettingsFile
from privdesk.services.stationery import stationery_of
from privdesk.ui.application import DeskApplication
from privdesk.ui.dialogs.office import OfficeDialog
from privdesk.ui.places import PageId
from privdesk.ui.setup import SetupWindow
from privdesk.ui.theme import apply_theme
from privdesk.ui.widgets import open_overlay

# Said by the offscreen platform only, when a window shows.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PHRASE = "seven quiet herons at noon"


@pytest.fixture
def application(tmp_path: Path, qtbot: QtBot) -> Iterator[DeskApplication]:
    apply_theme("light", 1.0).set_motion(False)
    made = DeskApplication(SettingsFile(tmp_path / "settings.json"))
    made.begin(None)
    comes_up(made.start_window, qtbot)
    yield made
    for window in (made.window, made.setup_window, made.start_window):
        if window is not None:
            window.close()
    made.finish()


def comes_up(window: QWidget | None, qtbot: QtBot) -> None:
    assert window is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def begins(application: DeskApplication, qtbot: QtBot) -> SetupWindow:
    assert application.start_window is not None
    application.start_window.new_button.setFocus()
    press(Qt.Key.Key_Space)
    window = application.setup_window
    comes_up(window, qtbot)
    assert window is not None
    assert application.start_window.isHidden()
    return window


def opened(application: DeskApplication, qtbot: QtBot) -> Officer:
    qtbot.waitUntil(lambda: application.window is not None, timeout=20_000)
    assert application.window is not None
    officer = Officer(application.window, qtbot)
    officer.settles()
    return officer


def types_the_company(window: SetupWindow) -> None:
    """Fill in the first step, at first with a wrong address."""
    assert "Step 1 of 5" in words_on(window)
    alt("o")
    write_over("Aarewerk <Süd> & Söhne AG")
    press(Qt.Key.Key_Tab)
    write_over("Aarewerk")
    press(Qt.Key.Key_Tab)
    write_over("Regula Hänni")
    alt("m")
    write_over("datenschutz")
    press(Qt.Key.Key_Return)
    assert window.at == 0
    assert "e-mail" in window.company.fields.email.error()
    assert focus() is window.company.fields.email.line
    write_over("datenschutz@aarewerk.example")
    window.company.fields.country.set_value("CH")
    press(Qt.Key.Key_Return)
    assert "Step 2 of 5" in words_on(window)
    assert window.case_file.path.name == "Aarewerk.privdesk"


def test_five_steps_by_keyboard_make_a_file_that_is_encrypted(
    application: DeskApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    window = begins(application, qtbot)
    window.company.pack.set_value("neutral")
    types_the_company(window)
    alt("w")
    path = tmp_path / "office.privdesk"
    write_over(str(path))
    window.case_file.passphrase.first.line.setFocus()
    write(PHRASE)
    window.case_file.passphrase.again.line.setFocus()
    write("something else")
    press(Qt.Key.Key_Return)
    assert "differ" in window.case_file.passphrase.again.error()
    write_over(PHRASE)
    press(Qt.Key.Key_Return)
    assert "Step 3 of 5" in words_on(window)
    window.deadlines.calendar.set_value("CH-BE")
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "Step 2 of 5" in words_on(window)
    press(Qt.Key.Key_Return)
    assert window.deadlines.calendar.value() == "CH-BE"
    press(Qt.Key.Key_Return)
    alt("b")
    qtbot.waitUntil(window.letters.duplex.isChecked)
    press(Qt.Key.Key_Return)
    assert "Step 5 of 5" in words_on(window)
    press(Qt.Key.Key_Return)
    officer = opened(application, qtbot)
    desk = officer.window.session.desk
    assert desk.pack.office.organisation == "Aarewerk <Süd> & Söhne AG"
    assert desk.pack.office.officer == "Regula Hänni"
    assert desk.pack.calendar == "CH-BE"
    assert stationery_of(desk).duplex
    assert desk.file.is_encrypted
    assert "recovery key" in officer.reads_toast()
    assert application.setup_window is None
    assert not path.read_bytes().startswith(b"SQLite")


def test_a_place_that_does_not_take_it_is_told_before_one_goes_on(
    application: DeskApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    window = begins(application, qtbot)
    window.go(1)
    there = tmp_path / "there.privdesk"
    there.write_bytes(b"something")
    for typed, said in (
        (str(there), "is there already"),
        (str(tmp_path / "nowhere" / "a.privdesk"), "The folder nowhere is not there"),
        ("a.privdesk", "whole path"),
    ):
        window.case_file.where.line.setFocus()
        write_over(typed)
        press(Qt.Key.Key_Return)
        assert window.at == 1
        assert said in window.case_file.where.error()
    assert there.read_bytes() == b"something"


def test_a_file_that_appears_meanwhile_is_left_alone(
    application: DeskApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    window = begins(application, qtbot)
    path = tmp_path / "office.privdesk"
    window.case_file.where.set_value(str(path))
    window.case_file.plain.setChecked(True)
    window.go(4)
    path.write_bytes(b"of somebody else")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.trouble.isVisible)
    assert window.at == 1
    assert window.onward.isEnabled()
    assert application.window is None
    assert path.read_bytes() == b"of somebody else"


def test_leaving_it_comes_back_to_the_start(application: DeskApplication, qtbot: QtBot) -> None:
    window = begins(application, qtbot)
    press(Qt.Key.Key_W, CTRL)
    assert not window.isVisible()
    assert application.setup_window is None
    assert application.start_window is not None
    assert application.start_window.isVisible()


def test_the_import_begins_at_once_where_it_is_wanted(
    application: DeskApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []
    monkeypatch.setattr(
        "privdesk.ui.import_door.ImportDoor.ask", lambda _self: ran.append("import")
    )
    window = begins(application, qtbot)
    window.case_file.where.set_value(str(tmp_path / "office.privdesk"))
    window.case_file.plain.setChecked(True)
    window.go(4)
    alt("i")
    qtbot.waitUntil(window.earlier.wanted.isChecked)
    press(Qt.Key.Key_Return)
    opened(application, qtbot)
    assert ran == ["import"]


def test_the_office_is_changed_in_the_window_and_its_name_shows_at_once(officer: Officer) -> None:
    officer.opens(PageId.SETTINGS)
    assert officer.window.commands.run("office.particulars")
    dialog = open_overlay(officer.window)
    assert isinstance(dialog, OfficeDialog)
    alt("a")
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return, CTRL)
    assert "Type" in dialog.fields.officer.error()
    write_over("Regula Hänni")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.settles()
    assert officer.window.session.desk.pack.office.officer == "Regula Hänni"
    officer.sees(lambda: "Regula Hänni" in words_on(officer.window.sidebar))
