"""The window of the sample office on Monday, November 23, 2026; each test has a file of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from officer import Officer
from pytestqt.qtbot import QtBot

from privdesk.config.settings import SettingsFile
from privdesk.services.demo import make_demo
from privdesk.services.desk import open_desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The situations of the sample and nothing generated beside them; to be copied."""
    path = tmp_path_factory.mktemp("sample") / "sample.privdesk"
    make_demo(path, cases=0, seed=1).close()
    return path


@pytest.fixture
def officer(sample_file: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Officer]:
    """Somebody at the window of the sample office; Today is at the front."""
    path = tmp_path / "office.privdesk"
    shutil.copy(sample_file, path)
    apply_theme("light", 1.0).set_motion(False)
    window = MainWindow(Session(open_desk(path), SettingsFile(tmp_path / "settings.json")))
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
