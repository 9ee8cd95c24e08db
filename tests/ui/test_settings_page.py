"""Settings: each choice holds at once and over a restart; the file behind them is guarded."""

import shutil
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import CTRL, focus, press, write

from privdesk.config.settings import SettingsFile
from privdesk.domain.vocabulary import EventKind
from privdesk.services import backups
from privdesk.services.casework import add_note
from privdesk.services.desk import open_desk
from privdesk.services.protection import encrypt
from privdesk.ui.dialogs.passphrase_change import PassphraseDialog
from privdesk.ui.dialogs.restore import RestoreDialog
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.views.settings import SettingsPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

OLD, NEW = "quince lantern oboe 17", "harbor velvet tundra 92"


def stored(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


def test_a_choice_holds_at_once_and_over_a_restart(officer: Officer, tmp_path: Path) -> None:
    press(Qt.Key.Key_Comma, CTRL)
    page = officer.page(SettingsPage)
    press(Qt.Key.Key_Right)
    assert officer.window.session.settings.theme == page.theme.value()
    assert stored(tmp_path).load().theme == page.theme.value()
    page.minutes.choice.setFocus()
    press(Qt.Key.Key_Down)
    assert stored(tmp_path).load().lock_minutes == 30
    assert officer.window.lock.idle.left == 30
    page.single_keys.setFocus()
    press(Qt.Key.Key_Space)
    assert not stored(tmp_path).load().single_keys
    page.theme.button(page.theme.value()).setFocus()
    press(Qt.Key.Key_N)
    officer.no_dialog()
    assert isinstance(officer.window.current, SettingsPage)


def test_a_plain_file_says_so_and_the_sample_stays_plain(officer: Officer) -> None:
    officer.window.commands.run("file.settings")
    page = officer.page(SettingsPage)
    assert "Not encrypted: whoever has the file reads it." in words_on(page)
    officer.window.commands.run("file.passphrase")
    assert "stays plain" in officer.reads_toast()


@pytest.fixture
def sealed(officer: Officer, sample_file: Path, tmp_path: Path) -> Officer:
    """The same window with an encrypted file of its own."""
    path = tmp_path / "sealed.privdesk"
    path.write_bytes(sample_file.read_bytes())
    encrypt(path, OLD)
    officer.window.close()
    made = MainWindow(Session(open_desk(path, key=OLD), stored(tmp_path)))
    officer.window = made
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    officer.sees(made.isActiveWindow)
    officer.settles()
    made.toasts.dismiss()
    return officer


def test_the_passphrase_is_changed_in_the_window(sealed: Officer) -> None:
    path = sealed.window.session.desk.file.path
    sealed.window.commands.run("file.passphrase")
    dialog = sealed.dialog(PassphraseDialog)
    write(OLD)
    dialog.fields.first.line.setFocus()
    write(NEW)
    dialog.fields.again.line.setFocus()
    write(NEW)
    press(Qt.Key.Key_Return, CTRL)
    sealed.sees(lambda: not sealed.window.session.is_locked)
    assert "recovery key" in sealed.reads_toast()
    sealed.settles()
    assert not sealed.window.lock_screen.isVisible()
    assert sealed.window.leave()
    open_desk(path, key=NEW).close()


def test_a_wrong_passphrase_changes_nothing_and_asks_for_the_right_one(sealed: Officer) -> None:
    path = sealed.window.session.desk.file.path
    sealed.window.commands.run("file.passphrase")
    dialog = sealed.dialog(PassphraseDialog)
    write("something else entirely")
    dialog.fields.first.line.setFocus()
    write(NEW)
    dialog.fields.again.line.setFocus()
    write(NEW)
    press(Qt.Key.Key_Return, CTRL)
    sealed.sees(sealed.window.lock_screen.field.isVisible)
    sealed.window.lock_screen.take_focus()
    write(OLD)
    press(Qt.Key.Key_Return)
    sealed.sees(lambda: not sealed.window.session.is_locked)
    sealed.settles()
    assert sealed.window.leave()
    open_desk(path, key=OLD).close()


def test_a_backup_is_compared_before_it_is_restored(sealed: Officer) -> None:
    desk = sealed.window.session.desk
    folder = backups.folder_of(desk.file.path)
    backups.back_up(desk, folder)
    case_id = sealed.reading.case_id("R-2026-001")
    add_note(desk, case_id, EventKind.NOTE, "After the backup", "")
    entries = len(desk.file.queries().trail_digests())
    sealed.window.commands.run("file.restore")
    dialog = sealed.dialog(RestoreDialog)
    dialog.key.line.setFocus()
    write("wrong wrong wrong")
    press(Qt.Key.Key_Return, CTRL)
    sealed.sees(lambda: "Wrong passphrase" in dialog.key.error())
    press(Qt.Key.Key_A, CTRL)
    write(OLD)
    press(Qt.Key.Key_Return, CTRL)
    sealed.sees(lambda: dialog.act.text() == "Restore this backup")
    assert "Entries of the audit trail undone: 1" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    sealed.sees(lambda: not sealed.window.session.is_locked)
    assert "Restored" in sealed.reads_toast()
    sealed.settles()
    queries = sealed.window.session.desk.file.queries()
    assert len(queries.trail_digests()) == entries  # the note is gone, the restore is told
    titles = [event.title for event in sealed.reading.case(case_id).events]
    assert "After the backup" not in titles
    assert focus() is not None


def test_a_second_folder_gets_each_backup_and_is_missed(officer: Officer, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    officer.window.go(Place(PageId.SETTINGS))
    page = officer.page(SettingsPage)
    assert page.second.text() == "Choose…"
    page.keep_second(str(stick))
    officer.window.backups.now()
    officer.sees(lambda: bool(list(stick.glob("*.privdesk"))))
    assert page.second.text() == "Stop using it"
    officer.settles()
    officer.window.commands.run("file.restore")
    dialog = officer.dialog(RestoreDialog)
    kept_in = [dialog.table.model().index(row, 1).data() for row in range(2)]
    assert sorted(kept_in) == ["First folder", "Second folder: stick"]
    assert "is not there now" not in words_on(dialog)
    press(Qt.Key.Key_Escape)
    shutil.rmtree(stick)
    officer.window.commands.run("file.restore")
    assert "The second folder stick is not there now" in words_on(officer.dialog(RestoreDialog))
    press(Qt.Key.Key_Escape)
    officer.window.backups.now()
    officer.sees(lambda: "stick is not there" in officer.reads_toast())


def test_a_backup_that_does_not_open_says_why_beside_a_plain_file(officer: Officer) -> None:
    desk = officer.window.session.desk
    backup = backups.back_up(desk, backups.folder_of(desk.file.path)).path
    whole = backup.read_bytes()
    backup.write_bytes(b"nothing is left of it")
    officer.window.commands.run("file.restore")
    dialog = officer.dialog(RestoreDialog)
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: "is not a case file" in words_on(dialog))
    backup.write_bytes(whole)
    encrypt(backup, OLD)  # as it was made before the file was made plain
    assert not dialog.key.isVisible()
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: dialog.key.isVisible() and "It opens with" in dialog.key.error())
    assert focus() is dialog.key.line
    write(OLD)
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: dialog.act.text() == "Restore this backup")


def test_when_the_file_was_last_checked_and_backed_up_is_told(
    officer: Officer, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    officer.window.go(Place(PageId.SETTINGS))
    page = officer.page(SettingsPage)
    officer.sees(lambda: "Not checked in full yet." in words_on(page))
    officer.sees(lambda: "No backup yet." in words_on(page))
    officer.window.commands.run("file.verify")
    officer.sees(lambda: "Last found sound Mon, Nov 23, 8:30 AM." in words_on(page))
    officer.window.backups.now()
    officer.sees(lambda: "Last one Mon, Nov 23, 8:30 AM." in words_on(page))
    tip = officer.window.strip.backup.toolTip()
    assert "Last full check: Mon, Nov 23" in tip
    assert "Last backup: Mon, Nov 23" in tip
    page.keep_second(str(stick))
    officer.sees(lambda: "No backup there yet." in words_on(page))
    officer.window.backups.now()
    officer.sees(lambda: f"{stick}. Last one Mon, Nov 23" in words_on(page))
    shutil.rmtree(stick)
    page.refresh()
    officer.sees(lambda: "It is not there now." in words_on(page))


def test_the_backup_in_use_stays_marked_while_its_passphrase_is_typed(sealed: Officer) -> None:
    desk = sealed.window.session.desk
    folder = backups.folder_of(desk.file.path)
    made = backups.back_up(desk, folder).path
    earlier = folder / f"{desk.file.path.stem} 2026-10-01 090000.privdesk"
    shutil.copy(made, earlier)
    sealed.window.commands.run("file.restore")
    dialog = sealed.dialog(RestoreDialog)
    press(Qt.Key.Key_Down)
    dialog.key.line.setFocus()
    assert [one.row() for one in dialog.table.selectionModel().selectedRows()] == [1]
    assert dialog.chosen is not None
    assert dialog.chosen.path == earlier
