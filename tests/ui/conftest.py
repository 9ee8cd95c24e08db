"""The window of the sample office on Monday, November 23, 2026; each test has a file of its own."""

import gc
import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from officer import Officer
from once import demo_once
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from privdesk.config.settings import SettingsFile
from privdesk.services.desk import open_desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme

_A_FEW = 10  # tests after which the garbage of their windows is collected
_tests = itertools.count(1)


@pytest.fixture(autouse=True)
def garbage_on_this_thread() -> Iterator[None]:
    """As in the program: a worker's thread never takes a window apart, see `privdesk.ui.garbage`."""
    gc.disable()
    yield
    if next(_tests) % _A_FEW == 0:
        gc.collect()


@pytest.fixture(scope="session")
def sample_file(made_sample: Path) -> Path:
    """The situations of the sample and nothing generated beside them; to be copied."""
    return made_sample


class _StrayWindows(QObject):
    """Remembers parts of a page that showed as a window of their own for a moment.

    Each takes the keys away from the real window, and on a real screen it flickers.
    """

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            known = (QMainWindow, QDialog, QMenu)
            if not isinstance(watched, known) and watched.windowType() is Qt.WindowType.Window:
                self.seen.append(str(watched))
        return False


@pytest.fixture(scope="session")
def past_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with cases of the years before; to be copied."""
    return demo_once(tmp_path_factory, cases=40, seed=3)


@pytest.fixture
def officer(
    sample_file: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[Officer]:
    """Somebody at the window of the sample office; Today is at the front."""
    yield from _at_the_window(sample_file, tmp_path, qtbot, qapp)


@pytest.fixture
def past_officer(
    past_file: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[Officer]:
    """The same with cases of the years before."""
    yield from _at_the_window(past_file, tmp_path, qtbot, qapp)


def _at_the_window(
    file: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[Officer]:
    path = tmp_path / "office.privdesk"
    shutil.copy(file, path)
    apply_theme("light", 1.0).set_motion(False)
    stray = _StrayWindows()
    qapp.installEventFilter(stray)
    window = MainWindow(Session(open_desk(path), SettingsFile(tmp_path / "settings.json")))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = Officer(window, qtbot)
    made.settles()
    window.toasts.dismiss()  # the summary of the morning
    yield made
    window.close()
    qapp.removeEventFilter(stray)
    apply_theme("light", 1.0)
    assert not stray.seen, "a part of the page showed as a window"
