"""The Qt application: one window on one case file, or the start page while none is open."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from privdesk.config.settings import SettingsFile
from privdesk.domain.errors import DeskError
from privdesk.services.desk import DEFAULT_PACK, Desk, create_desk, open_desk
from privdesk.ui.jobs import Jobs
from privdesk.ui.main_window import MainWindow
from privdesk.ui.session import Session
from privdesk.ui.start_window import StartWindow
from privdesk.ui.theme import app_icon, apply_theme
from privdesk.ui.tray import system_tray


class DeskApplication(QObject):
    """Opens case files and shows what they hold; the file is opened off the GUI thread.

    Args:
        settings: preferences of this computer.
    """

    def __init__(self, settings: SettingsFile) -> None:
        super().__init__()
        self._settings = settings
        self._jobs = Jobs(self)
        self._jobs.crashed.connect(self._crashed)
        self.start_window: StartWindow | None = None
        self.window: MainWindow | None = None
        self._session: Session | None = None

    def begin(self, path: Path | None) -> None:
        """Open a case file, or ask which one."""
        if path is None:
            self.show_start("")
        else:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Open a case file; what is open now is closed when the other one is there."""
        self._jobs.read("open", partial(open_desk, path), self._opened, self._refused)

    def new_file(self, path: Path, pack: str = DEFAULT_PACK) -> None:
        """Make a case file and open it."""
        make = partial(create_desk, path, pack_id=pack)
        self._jobs.read("open", make, self._opened, self._refused)

    def show_start(self, trouble: str) -> None:
        """Show the start page with a sentence about what went wrong; none if empty."""
        if self.start_window is None:
            self.start_window = StartWindow(self._settings)
            self.start_window.open_wanted.connect(self.open_file)
            self.start_window.new_wanted.connect(self.new_file)
        self.start_window.tell(trouble)
        self.start_window.show()

    def _opened(self, desk: Desk) -> None:
        settings = self._settings.load().with_recent(desk.file.path.resolve())
        self._settings.save(settings)
        before, self._session = self.window, Session(desk, self._settings, self)
        self.window = MainWindow(self._session, system_tray())
        self.window.open_wanted.connect(self.open_file)
        self.window.new_wanted.connect(self.new_file)
        self.window.show()
        if self.start_window is not None:
            self.start_window.close()
            self.start_window.deleteLater()
            self.start_window = None
        if before is not None:
            before.leave()
            before.deleteLater()

    def _refused(self, error: DeskError) -> None:
        if self.window is not None:
            self.window.toasts.warn(error.sentence)
        else:
            self.show_start(error.sentence)

    def _crashed(self, _error: object) -> None:
        self.show_start("The file could not be opened. The log says where it went wrong.")

    def finish(self) -> None:
        """Let running work end before the program does."""
        self._jobs.finish()


def start(arguments: Sequence[str], settings: SettingsFile, path: Path | None) -> int:
    """Run the window until it closes.

    Args:
        arguments: the program's name and what Qt itself shall read.
        settings: preferences of this computer.
        path: the case file to open; None shows the start page.

    Returns:
        the exit code of the process.
    """
    application = QApplication(list(arguments))
    application.setApplicationName("Privdesk")
    application.setDesktopFileName("privdesk")
    application.setWindowIcon(app_icon())
    stored = settings.load()
    apply_theme(stored.theme, stored.zoom / 100)
    desk = DeskApplication(settings)
    desk.begin(path)
    code = application.exec()
    desk.finish()
    return code
