"""A damaged file is offered to be recovered where it could not be opened."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from typist import press, write

from privdesk.config.settings import SettingsFile
from privdesk.services import protection
from privdesk.storage.cipher import FileKey
from privdesk.storage.engine import connect_raw
from privdesk.ui.application import DeskApplication
from privdesk.ui.start_window import StartWindow
from privdesk.ui.widgets import Paragraph

PHRASE = "seven quiet herons at noon"
PAGE = 4096


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_what_can_be_read_is_opened_with_the_same_passphrase(sample: Path, qtbot: QtBot) -> None:
    protection.encrypt(sample, PHRASE)
    application = DeskApplication(SettingsFile(sample.with_name("settings.json")))
    application.begin(sample)
    qtbot.waitUntil(lambda: application.unlock_window is not None, timeout=20_000)
    assert application.unlock_window is not None
    qtbot.waitUntil(application.unlock_window.isActiveWindow, timeout=20_000)
    # Damaged so that it does not open: the page of the settings, which hold the office.
    spoil_settings(sample)
    write(PHRASE)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.start_window is not None, timeout=30_000)
    start = application.start_window
    assert start is not None
    assert start.recover_button.isVisible()
    assert not application.unlock_window.isVisible()
    start.recover_button.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: application.window is not None, timeout=60_000)
    assert application.window is not None
    assert application.window.session.desk.file.path.name == "office recovered 1.privdesk"
    assert sample.with_name("office recovered 1.txt").is_file()
    application.window.close()
    application.finish()


def spoil_settings(path: Path) -> None:
    """Break the root of the settings, found by the way that the file is read."""
    with closing(connect_raw(path, FileKey.of(path, PHRASE), read_only=True)) as db:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'setting'"
        (page,) = db.execute(query).fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE + 100)
        file.write(b"\x00\xff\x00\xff")


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_start_page_shows_the_whole_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    start = StartWindow(SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(start)
    start.tell(
        "The beginning of office.privdesk is damaged. Nothing was changed. " * 2, damaged=True
    )
    start.show()
    qtbot.waitExposed(start)
    (words,) = [one for one in start.findChildren(Paragraph) if "beginning" in one.text()]
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()), timeout=5000)
    assert words.heightForWidth(words.width()) >= 3 * words.heightForWidth(10_000)
