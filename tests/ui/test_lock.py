"""The lock: nothing personal stays on the screen, and one comes back to where one was."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from officer import Officer, click, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from typist import CTRL, alt, press, write

from privdesk.config.settings import SettingsFile
from privdesk.domain.vocabulary import LetterState
from privdesk.services.desk import open_desk
from privdesk.services.protection import encrypt
from privdesk.ui.application import DeskApplication
from privdesk.ui.dialogs.intake import IntakeDialog
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.widgets import open_overlay

# Said by the offscreen platform only, when a second window shows.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PHRASE = "seven quiet herons at noon"


@pytest.fixture(scope="session")
def sealed_file(sample_file: Path) -> Path:
    path = sample_file.with_name("sealed.privdesk")
    shutil.copy(sample_file, path)
    encrypt(path, PHRASE)
    return path


@pytest.fixture
def sealed(sealed_file: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Officer]:
    path = tmp_path / "office.privdesk"
    shutil.copy(sealed_file, path)
    apply_theme("light", 1.0).set_motion(False)
    desk = open_desk(path, key=PHRASE)
    window = MainWindow(Session(desk, SettingsFile(tmp_path / "settings.json")))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = Officer(window, qtbot)
    made.settles()
    yield made
    window.close()
    apply_theme("light", 1.0)


def is_locked(officer: Officer) -> bool:
    return officer.window.lock_screen.isVisible()


def unlocks(officer: Officer, typed: str = PHRASE) -> None:
    write(typed)
    press(Qt.Key.Key_Return)
    officer.sees(lambda: not is_locked(officer))
    officer.settles()


def every_word(window: QWidget) -> str:
    """What any widget holds, whether it shows or not."""
    found = [window.windowTitle()]
    for one in window.findChildren(QWidget):
        found += [one.accessibleName(), one.toolTip()]
        for name in ("text", "toPlainText", "title"):
            held = getattr(one, name, None)
            if callable(held):
                found.append(str(held()))
    return "\n".join(found)


def test_ctrl_l_clears_the_screen_and_the_passphrase_brings_it_back(sealed: Officer) -> None:
    key = sealed.reading.case_id("C-2026-001")
    name = sealed.case("C-2026-001").people[0].person.display_name
    sealed.opens(PageId.CASE, key)
    page = sealed.page(CasePage)
    assert name in every_word(page)
    press(Qt.Key.Key_L, CTRL)
    sealed.sees(lambda: is_locked(sealed))
    QApplication.sendPostedEvents(None, 52)  # deferred deletions
    left = every_word(sealed.window)
    assert name not in left
    assert "C-2026-001" not in left
    assert sealed.window.session.is_locked
    assert "Privdesk is locked" in words_on(sealed.window)
    unlocks(sealed)
    page = sealed.page(CasePage)
    sealed.sees(lambda: name in words_on(page))


def test_no_window_beside_still_shows_a_case_while_it_is_locked(sealed: Officer) -> None:
    key = sealed.reading.case_id("C-2026-001")
    name = sealed.case("C-2026-001").people[0].person.display_name
    sealed.opens(PageId.CASE, key)
    assert sealed.window.commands.run("case.beside")
    (beside,) = sealed.window.beside
    sealed.sees(lambda: name in words_on(beside))
    press(Qt.Key.Key_L, CTRL)
    sealed.sees(lambda: is_locked(sealed))
    QApplication.sendPostedEvents(None, 52)  # deferred deletions
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    assert shown
    assert not [window for window in shown if name in every_word(window)]


def test_a_wrong_passphrase_is_counted_then_one_waits(sealed: Officer) -> None:
    press(Qt.Key.Key_L, CTRL)
    sealed.sees(lambda: is_locked(sealed))
    screen = sealed.window.lock_screen
    for said in ("2 tries left", "1 try left", "Try again in 30 seconds"):
        write("wrong")
        press(Qt.Key.Key_Return)
        sealed.sees(lambda said=said: said in screen.field.error())
    assert not screen.button.isEnabled()
    assert is_locked(sealed)


def test_keys_and_menus_do_nothing_while_it_is_locked(sealed: Officer) -> None:
    press(Qt.Key.Key_L, CTRL)
    sealed.sees(lambda: is_locked(sealed))
    assert sealed.window.commands.answered() == {"file.open", "file.quit"}
    press(Qt.Key.Key_N, CTRL)
    assert open_overlay(sealed.window) is None


def test_a_half_typed_case_is_there_after_unlocking(sealed: Officer) -> None:
    press(Qt.Key.Key_N, CTRL)
    sealed.dialog(IntakeDialog)
    alt("s")
    write("All my data of 2024")
    sealed.window.lock.lock()
    sealed.sees(lambda: is_locked(sealed))
    assert open_overlay(sealed.window) is None
    unlocks(sealed)
    sealed.window.new_case()
    assert sealed.dialog(IntakeDialog).form.subject.value() == "All my data of 2024"
    sealed.dialog(IntakeDialog).cancel()


def test_a_file_without_a_name_is_kept_when_it_locks_and_that_copy_unlocks(
    sealed: Officer,
) -> None:
    path = sealed.window.session.desk.file.path
    path.unlink()
    sealed.window.lock.lock()
    sealed.sees(lambda: is_locked(sealed))
    assert "office kept 1 case file" in words_on(sealed.window.lock_screen)
    unlocks(sealed)
    assert sealed.window.session.desk.file.path == path.with_name("office kept 1.privdesk")
    assert sealed.window.windowTitle().startswith("office kept 1")
    assert sealed.case("R-2026-001")


def test_the_draft_of_a_letter_is_saved_before_it_locks(sealed: Officer) -> None:
    draft = sealed.reading.letters(LetterState.DRAFT)[0].id
    sealed.opens(PageId.LETTER, draft)
    page = sealed.page(LetterPage)
    editor = page.findChild(QPlainTextEdit)
    assert editor is not None
    editor.setFocus()
    write("A sentence of the last minute. ")
    press(Qt.Key.Key_L, CTRL)
    sealed.sees(lambda: is_locked(sealed))
    unlocks(sealed)
    editor = sealed.page(LetterPage).findChild(QPlainTextEdit)
    assert editor is not None
    sealed.sees(lambda: "A sentence of the last minute." in editor.toPlainText())


def test_a_lock_stops_what_takes_minutes_and_tells_it_afterwards(sealed: Officer) -> None:
    session, stop = sealed.window.session, threading.Event()
    session.long_work.began("dossier of C-2026-002", stop.set)
    session.ask("dossier.make", lambda _reading: stop.wait(20), lambda _done: None)
    press(Qt.Key.Key_L, CTRL)
    sealed.sees(lambda: is_locked(sealed))
    assert stop.is_set()
    unlocks(sealed)
    assert sealed.reads_toast().startswith("The dossier of C-2026-002 was stopped.")


def test_it_locks_by_itself_after_the_minutes_that_are_set(sealed: Officer) -> None:
    idle, strip = sealed.window.lock.idle, sealed.window.strip
    assert strip.lock.text() == "Locks in 15 min"
    for _ in range(14):
        idle.minute_passed()
    assert strip.lock.text() == "Locks in 1 min"
    assert "Locks in 1 minute" in sealed.reads_toast()
    press(Qt.Key.Key_Shift)
    assert strip.lock.text() == "Locks in 15 min"
    for _ in range(15):
        idle.minute_passed()
    sealed.sees(lambda: is_locked(sealed))


def test_the_clipboard_is_cleared_only_while_it_is_ours(sealed: Officer) -> None:
    clipboard, keeper = QApplication.clipboard(), sealed.window.lock.clipboard
    clipboard.setText("C-2026-001")
    keeper.clear()
    assert clipboard.text() == ""
    clipboard.setText("C-2026-001")
    clipboard.blockSignals(True)
    clipboard.setText("of another program")
    clipboard.blockSignals(False)
    press(Qt.Key.Key_L, CTRL)
    sealed.sees(lambda: is_locked(sealed))
    assert clipboard.text() == "of another program"


def test_a_window_that_closes_takes_its_words_off_the_clipboard(sealed: Officer) -> None:
    """Nobody would be there to clear it after its time."""
    clipboard = QApplication.clipboard()
    clipboard.setText("C-2026-001")
    assert sealed.window.leave()
    assert clipboard.text() == ""


def test_a_window_that_closes_leaves_what_is_not_its_own(sealed: Officer) -> None:
    clipboard = QApplication.clipboard()
    clipboard.blockSignals(True)
    clipboard.setText("of another program")
    clipboard.blockSignals(False)
    assert sealed.window.leave()
    assert clipboard.text() == "of another program"


def test_a_plain_file_says_that_it_cannot_be_locked(officer: Officer) -> None:
    assert officer.window.strip.lock.text() == "Not encrypted"
    click(officer.window.strip.lock)
    assert "no passphrase" in officer.reads_toast()
    assert not is_locked(officer)


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_an_encrypted_file_is_opened_from_its_lock_screen(
    sealed_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "office.privdesk"
    shutil.copy(sealed_file, path)
    application = DeskApplication(SettingsFile(tmp_path / "settings.json"))
    application.begin(path)
    qtbot.waitUntil(lambda: application.unlock_window is not None)
    asking = application.unlock_window
    assert asking is not None
    qtbot.waitUntil(asking.isActiveWindow)
    write(PHRASE)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.window is not None, timeout=10_000)
    assert application.window is not None
    Officer(application.window, qtbot).settles()
    application.window.close()
    application.finish()
