"""The Qt application: one window on one case file, or the start page while none is open."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from privdesk.config.settings import SettingsFile
from privdesk.domain.errors import DeskError, PassphraseWanted, PassphraseWrong
from privdesk.services.desk import DEFAULT_PACK, Desk, create_desk, open_desk
from privdesk.ui.case_file_choice import ask_to_open
from privdesk.ui.dialogs.new_passphrase import NewPassphraseDialog
from privdesk.ui.garbage import GarbageTimer
from privdesk.ui.jobs import Jobs
from privdesk.ui.main_window import MainWindow
from privdesk.ui.session import Session
from privdesk.ui.start_window import StartWindow
from privdesk.ui.theme import app_icon, apply_theme
from privdesk.ui.tray import system_tray
from privdesk.ui.unlock_window import UnlockWindow
from privdesk.ui.widgets import ToastAction


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
        self.unlock_window: UnlockWindow | None = None
        self._path = Path()
        self._session: Session | None = None

    def begin(self, path: Path | None) -> None:
        """Open a case file, or ask which one."""
        if path is None:
            self.show_start("")
        else:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Open a case file; what is open now is closed when the other one is there."""
        self._path = path
        self._jobs.read("open", partial(open_desk, path), self._opened, self._refused)

    def new_file(self, path: Path, pack: str = DEFAULT_PACK) -> None:
        """Ask for a passphrase, then make a case file and open it."""
        host = self.window or self.start_window
        assert host is not None, "one of them has asked for the new file"

        def make(typed: str) -> None:
            work = partial(create_desk, path, pack_id=pack, key=typed or None)
            self._jobs.read("open", work, self._made, self._refused)

        dialog = NewPassphraseDialog(host, path.name)
        dialog.given.connect(make)
        dialog.closed.connect(dialog.deleteLater)
        dialog.open()

    def _made(self, desk: Desk) -> None:
        self._opened(desk)
        if desk.file.is_encrypted and self.window is not None:
            action = ToastAction("Print it", self.window.print_recovery_key)
            self.window.toasts.tell("Print the recovery key and put it in the safe.", action=action)

    def ask_passphrase(self, path: Path) -> None:
        """Show the lock screen of a file that is encrypted."""
        if self.unlock_window is None:
            self.unlock_window = UnlockWindow()
            self.unlock_window.lock_screen.typed.connect(self._unlock)
            self.unlock_window.lock_screen.other_wanted.connect(self._ask_other)
        self.unlock_window.lock_screen.ask("Open your case file", f"{path.stem} case file", "Open")
        self.unlock_window.show()
        self.unlock_window.activateWindow()
        self.unlock_window.lock_screen.take_focus()
        if self.start_window is not None:
            self.start_window.hide()

    def _unlock(self, typed: str) -> None:
        work = partial(open_desk, self._path, key=typed)
        self._jobs.read("open", work, self._opened, self._stays_locked)

    def _stays_locked(self, error: DeskError) -> None:
        if self.unlock_window is not None:
            wrong = isinstance(error, PassphraseWrong)
            self.unlock_window.lock_screen.refuse(error.sentence, wrong=wrong)

    def _ask_other(self) -> None:
        assert self.unlock_window is not None, "it has asked"
        ask_to_open(self.unlock_window, self.open_file)

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
        if self.unlock_window is not None:
            self.unlock_window.close()
            self.unlock_window.deleteLater()
            self.unlock_window = None
        if before is not None:
            before.leave()
            before.deleteLater()

    def _refused(self, error: DeskError) -> None:
        if isinstance(error, PassphraseWanted):
            self.ask_passphrase(self._path)
        elif self.window is not None:
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
    GarbageTimer(application)
    desk = DeskApplication(settings)
    desk.begin(path)
    code = application.exec()
    desk.finish()
    return code
