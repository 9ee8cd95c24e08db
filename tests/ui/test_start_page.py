"""The start page with large text in a small window: it scrolls, and each file can be told apart."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from officer import words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typist import press

from privdesk.config.settings import Settings, SettingsFile
from privdesk.ui.start_window import StartWindow
from privdesk.ui.theme import apply_theme
from privdesk.ui.widgets.buttons import LinkButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def twins(tmp_path: Path) -> list[Path]:
    """Eight case files of one name in folders with long names."""
    found = []
    for number in range(8):
        folder = tmp_path / ("A long name of a folder of the privacy office " * 3) / f"{number}"
        folder.mkdir(parents=True)
        found.append(folder / "office.privdesk")
        found[-1].touch()
    return found


@pytest.fixture
def start(tmp_path: Path, twins: list[Path], qtbot: QtBot) -> Iterator[StartWindow]:
    """The page at twice the size of text in a window of 800 by 500."""
    settings = SettingsFile(tmp_path / "settings.json")
    settings.save(replace(Settings(), recent=tuple(map(str, twins))))
    apply_theme("light", 2.0).set_motion(False)
    window = StartWindow(settings)
    qtbot.addWidget(window)
    window.resize(800, 500)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    apply_theme("light", 1.0)


def test_it_scrolls_to_what_the_keys_reach(
    start: StartWindow, twins: list[Path], qtbot: QtBot
) -> None:
    assert start.size().toTuple() == (800, 500)
    assert start.area.verticalScrollBar().maximum() > 0
    opened: list[Path] = []
    start.open_wanted.connect(opened.append)
    last = start.findChildren(LinkButton)[-1]
    assert last.visibleRegion().isEmpty()
    for _ in range(20):
        if QApplication.focusWidget() is last:
            break
        press(Qt.Key.Key_Tab)
    assert not last.visibleRegion().isEmpty()
    press(Qt.Key.Key_Space)
    assert opened == [twins[-1]]


def test_files_of_one_name_are_told_apart_by_their_folder(
    start: StartWindow, twins: list[Path]
) -> None:
    words = words_on(start)
    assert all(str(path.parent) in words for path in twins)
    told = [link.accessibleDescription() for link in start.findChildren(LinkButton)[1:]]
    assert told == [str(path.parent) for path in twins]
