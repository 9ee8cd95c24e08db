"""Pictures of how a case file is looked after: its check, its two folders, its key, its recovery.

``screenshots.py`` keeps them with the others; ``care_shots.py FOLDER [--zoom 200]`` alone.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import keyring
from keyring.backend import KeyringBackend
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from privdesk.config.settings import Settings, SettingsFile
from privdesk.domain.said import said
from privdesk.services import backups
from privdesk.services.demo import make_demo
from privdesk.services.desk import open_desk
from privdesk.services.protection import encrypt
from privdesk.ui import language
from privdesk.ui.dialogs.replaced import ReplacedDialog
from privdesk.ui.dialogs.restore import RestoreDialog
from privdesk.ui.main_window import MainWindow
from privdesk.ui.session import Session
from privdesk.ui.start_window import StartWindow
from privdesk.ui.theme import apply_theme, theme
from privdesk.ui.views.settings import SettingsPage
from privdesk.ui.widgets import open_overlay

SIZE = (1440, 900)
SETTLE_MS = 700
PLAIN = 100  # percent
PHRASE = "seven quiet herons at noon"
SECOND = "Privacy office, second disk of Maximiliane Freifrau von Hohenlohe-Waldenburg"

Shot = Callable[[str], None]


class Drawer(KeyringBackend):
    """A keyring in memory, so that no picture asks that of whoever makes it."""

    priority = 5  # type: ignore[assignment]  # a class property in the package

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


def wait(milliseconds: int = SETTLE_MS) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def care(path: Path, folder: Path, mode: str, zoom: int, ending: str) -> None:
    """Keep pictures of the care for a sample file that nobody has open.

    Args:
        path: of the sample; it is encrypted on the way.
        folder: of the pictures.
        mode: "light" or "dark".
        zoom: in percent.
        ending: of the names of the pictures.
    """
    keyring.set_keyring(Drawer())
    second = path.with_name(SECOND)
    second.mkdir()
    encrypt(path, PHRASE)
    settings = SettingsFile(path.with_name("care.json"))
    settings.save(Settings(theme=mode, zoom=zoom, second_folder=str(second)))
    desk = open_desk(path, key=PHRASE)
    window = MainWindow(Session(desk, settings))
    window.resize(*(side * max(zoom, PLAIN) // PLAIN for side in SIZE))
    window.show()
    window.activateWindow()

    def shot(name: str) -> None:
        wait()
        window.grab().save(str(folder / f"care-{name}-{ending}.png"))

    settings_rows(window, "settings-empty", shot)
    window.commands.run("file.verify")
    wait()
    while window.check.is_running:
        wait()
    shot("check-sound")
    window.toasts.dismiss()
    backups.back_up_twice(desk, backups.folder_of(path), second)
    window.backups.now()
    wait(3 * SETTLE_MS)
    window.commands.run("file.keyring")
    wait()
    settings_rows(window, "settings-kept", shot)
    restore(window, shot)
    second.rename(second.with_name("away"))
    window.commands.run("file.restore")
    shot("restore-second-away")
    close_overlays(window)
    replaced(window, path, shot)
    window.close()
    started(settings, path, folder, ending)


def settings_rows(window: MainWindow, name: str, shot: Shot) -> None:
    """The settings, down at what concerns the file and its backups."""
    window.commands.run("file.settings")
    wait()
    page = window.current
    assert isinstance(page, SettingsPage), "they were asked for"
    page.body.ensureWidgetVisible(page.backup_row)
    shot(name)


def restore(window: MainWindow, shot: Shot) -> None:
    """Both folders, a wrong passphrase, and what would change."""
    window.commands.run("file.restore")
    shot("restore-two-folders")
    dialog = open_overlay(window)
    assert isinstance(dialog, RestoreDialog), "it was asked for"
    for phrase, name in (("wrong wrong wrong", "wrong"), (PHRASE, "compared")):
        dialog.key.line.setText(phrase)
        QTest.keyClick(dialog.key.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        wait(3 * SETTLE_MS)
        shot(f"restore-{name}")
    close_overlays(window)


def replaced(window: MainWindow, path: Path, shot: Shot) -> None:
    """Another file in the place, a copy that cannot be made, and the work that goes on in one."""
    window.session.desk.file.copy_to(path.with_name("older"))
    aside = path.with_name("aside")
    path.rename(aside)
    window.place.look()
    shot("file-gone")
    close_overlays(window)
    path.with_name("older").replace(path)
    blocked = path.with_name(f".{path.stem} kept 1.privdesk.new")
    blocked.mkdir()
    window.place.look()
    wait()
    dialog = open_overlay(window)
    assert isinstance(dialog, ReplacedDialog), "another file lies there"
    dialog.copy_wanted.emit()
    shot("file-replaced")
    blocked.rmdir()
    dialog.copy_wanted.emit()
    wait(SETTLE_MS)
    shot("file-kept")


def started(settings: SettingsFile, path: Path, folder: Path, ending: str) -> None:
    """The start page of a damaged file, and while what can be read is carried over."""
    start = StartWindow(settings)
    start.tell(
        language.shown(
            said(
                "The beginning of {name} is damaged. Nothing was changed. Restore a backup.",
                name=path.name,
            )
        ),
        damaged=True,
    )
    start.show()
    wait()
    start.grab().save(str(folder / f"care-recover-{ending}.png"))
    start.set_busy(language.tr("Reading what can be read. The damaged file stays as it is."))
    wait()
    start.grab().save(str(folder / f"care-recovering-{ending}.png"))
    start.close()


def close_overlays(window: MainWindow) -> None:
    """Leave every dialog without saving."""
    while (overlay := open_overlay(window)) is not None:
        overlay.dismiss()


def main() -> int:
    """Read the command line and render these pictures alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--zoom", type=int, default=PLAIN, help="in percent")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    language.translate_qt(application)
    for mode in ("light", "dark"):
        with tempfile.TemporaryDirectory() as name:
            apply_theme(mode, chosen.zoom / 100)
            theme().set_motion(False)
            path = Path(name) / "office.privdesk"
            make_demo(path, cases=0, seed=1).close()
            care(path, chosen.folder, mode, chosen.zoom, f"{mode}-{chosen.zoom}")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
