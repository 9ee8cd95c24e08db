"""Render the screens of Privdesk on the sample: ``screenshots.py FOLDER [--zoom 200]``."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from privdesk.config.settings import Settings, SettingsFile
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import LetterState
from privdesk.services.demo import make_demo
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme, theme
from privdesk.ui.widgets import open_overlay

SIZE = (1440, 900)
SETTLE_MS = 700
PLAIN = 100  # percent


def wait(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def close_overlays(window: MainWindow) -> None:
    """Leave every dialog without saving."""
    while (overlay := open_overlay(window)) is not None:
        overlay.dismiss()


def tour(window: MainWindow, folder: Path, ending: str) -> None:
    """Go from screen to screen and keep a picture of each."""

    def shot(name: str) -> None:
        wait(SETTLE_MS)
        window.grab().save(str(folder / f"{name}-{ending}.png"))
        close_overlays(window)

    reading = window.session.reading
    complaint = reading.rows(CaseFilter(Scope.ALL, text="Desrosiers"))[0].id
    shot("today")
    window.commands.run("case.quick_add")
    QTest.keyClicks(window.focusWidget(), "complaint, Anna Brunner, Switzerland, by mail, Nov 20")
    shot("quick-add")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.go(Place(PageId.CASES))
    shot("cases")
    window.commands.run("edit.mark_all")
    shot("cases-selected")
    window.go(Place(PageId.DEADLINES))
    for view in ("month", "agenda", "timeline"):
        window.commands.run(f"view.{view}")
        shot(f"deadlines-{view}")
    window.go(Place(PageId.CASE, id=complaint))
    shot("case")
    for command in ("why", "status", "outcome", "identity", "searches", "log_event", "person"):
        window.commands.run(f"case.{command}")
        shot(command)
    window.go(Place(PageId.LETTER, id=reading.letters(LetterState.DRAFT)[0].id))
    shot("letter")
    window.go(Place(PageId.LETTER, id=reading.letters(LetterState.FINAL)[0].id))
    shot("letter-final")
    window.go(Place(PageId.LETTERS))
    shot("letters")
    window.go(Place(PageId.OUTBOX))
    shot("outbox")
    window.new_case()
    shot("intake")
    window.search()
    shot("palette")
    window.commands.run("help.keys")
    shot("keys")


def main() -> int:
    """Read the command line and render."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--zoom", type=int, default=100, help="in percent")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    for mode in ("light", "dark"):
        with tempfile.TemporaryDirectory() as name:
            settings = SettingsFile(Path(name) / "settings.json")
            settings.save(Settings(theme=mode, zoom=chosen.zoom))
            apply_theme(mode, chosen.zoom / 100)
            theme().set_motion(False)
            desk = make_demo(Path(name) / "sample.privdesk", cases=400, seed=1)
            window = MainWindow(Session(desk, settings))
            window.resize(*(side * max(chosen.zoom, PLAIN) // PLAIN for side in SIZE))
            window.show()
            window.activateWindow()
            wait(SETTLE_MS)
            ending = mode if chosen.zoom == PLAIN else f"{mode}-{chosen.zoom}"
            tour(window, chosen.folder, ending)
            window.close()
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
