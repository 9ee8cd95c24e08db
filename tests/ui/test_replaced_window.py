"""The window when its case file is replaced or goes: nothing typed or saved is lost, work goes on."""

import shutil
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from typist import CTRL, alt, press, write

from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.services.backups import kept_aside
from privdesk.services.desk import open_desk
from privdesk.services.reading import Reading
from privdesk.services.verification import verify
from privdesk.ui.dialogs.intake import IntakeDialog
from privdesk.ui.dialogs.replaced import ReplacedDialog
from privdesk.ui.widgets import open_overlay


@pytest.fixture
def older(officer: Officer) -> Path:
    """An older state of the file that is open, elsewhere."""
    path = officer.window.session.desk.file.path
    older = path.with_name("elsewhere")
    officer.window.session.desk.file.copy_to(older)
    return older


def types_a_case(officer: Officer) -> IntakeDialog:
    officer.window.commands.run("case.new")
    intake = officer.dialog(IntakeDialog)
    press(Qt.Key.Key_Right, times=2)  # Mail
    intake.form.person.name.line.setFocus()
    write("Jo Sync")
    alt("a")
    write("1")
    return intake


def kept(officer: Officer) -> Path:
    return officer.window.session.desk.file.path


def test_what_was_typed_is_saved_in_a_copy_once_the_file_was_replaced(
    officer: Officer, older: Path
) -> None:
    window, path = officer.window, kept(officer)
    before = officer.reading.count(CaseFilter(scope=Scope.ALL))
    types_a_case(officer)
    officer.settles()
    older.replace(path)
    press(Qt.Key.Key_Return, CTRL)
    dialog = officer.dialog(ReplacedDialog)
    assert "replaced" in words_on(dialog)
    assert dialog.other.isVisible()
    alt("c")
    intake = officer.dialog(IntakeDialog)
    officer.settles()
    assert kept(officer).name == "office kept 1.privdesk"
    assert window.windowTitle().startswith("office kept 1")
    assert "goes on in office kept 1" in officer.reads_toast()
    assert intake.form.person.name.line.text() == "Jo Sync"
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.reading.count(CaseFilter(scope=Scope.ALL)) == before + 1
    assert verify(path).problems == (), "the other file is as it came"
    assert window.session.settings.recent[0].endswith("office kept 1.privdesk")
    assert kept_aside(path, ()) == (kept(officer),)


def test_a_file_that_comes_back_takes_the_message_away(officer: Officer) -> None:
    path = kept(officer)
    aside = path.with_name("aside")
    path.rename(aside)
    officer.window.place.look()
    dialog = officer.dialog(ReplacedDialog)
    assert "gone from its place" in words_on(dialog)
    assert not dialog.other.isVisible()
    aside.rename(path)
    officer.window.place.look()
    officer.no_dialog()
    assert kept(officer) == path


def test_the_other_file_is_opened_after_a_copy_was_kept(
    officer: Officer, older: Path, qtbot: QtBot
) -> None:
    path = kept(officer)
    older.replace(path)
    officer.window.place.look()
    dialog = officer.dialog(ReplacedDialog)
    with qtbot.waitSignal(officer.window.open_wanted, timeout=10_000) as wanted:
        alt("o")
    assert wanted.args == [path]
    officer.no_dialog()
    assert dialog is not open_overlay(officer.window)
    open_desk(path).close()  # nobody holds it any more
    assert kept(officer) != path


def test_who_waits_is_asked_again_and_before_the_window_closes(
    officer: Officer, older: Path
) -> None:
    path = kept(officer)
    older.replace(path)
    officer.window.place.look()
    officer.dialog(ReplacedDialog)
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    assert not officer.window.close()
    officer.dialog(ReplacedDialog)
    assert officer.window.close()
    (copy,) = path.parent.glob("office kept *.privdesk")
    desk = open_desk(copy, read_only=True)
    assert Reading(desk).today().open_cases
    desk.close()


def test_where_no_copy_can_be_made_another_place_is_offered(officer: Officer, older: Path) -> None:
    path = kept(officer)
    path.with_name(".office kept 1.privdesk.new").mkdir()
    older.replace(path)
    officer.window.place.look()
    dialog = officer.dialog(ReplacedDialog)
    assert not dialog.elsewhere.isVisible()
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(dialog.elsewhere.isVisible)
    assert "cannot be written" in words_on(dialog)
    path.with_name(".office kept 1.privdesk.new").rmdir()
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert kept(officer).name == "office kept 1.privdesk"


def test_no_passphrase_is_put_on_the_other_file(officer: Officer, older: Path) -> None:
    path = kept(officer)
    shutil.copy(older, older.with_name("same"))
    older.replace(path)
    officer.window.lock.while_closed("", lambda: pytest.fail("done"), lambda: None, lambda: None)  # type: ignore[arg-type, return-value]
    officer.dialog(ReplacedDialog)
    assert path.read_bytes() == older.with_name("same").read_bytes()
