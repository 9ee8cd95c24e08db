"""The Qt application: one window on one case file, or the start page while none is open."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from privdesk.config.settings import SettingsFile
from privdesk.domain.errors import CaseFileDamaged, DeskError, PassphraseWanted, PassphraseWrong
from privdesk.services.demo import make_demo
from privdesk.services.desk import Desk, open_desk
from privdesk.services.keyring_key import open_kept
from privdesk.services.new_desk import NewDesk, set_up
from privdesk.services.recovery import Recovered, name_for, recover
from privdesk.ui.case_file_choice import ask_to_open
from privdesk.ui.garbage import GarbageTimer
from privdesk.ui.jobs import Jobs
from privdesk.ui.language import shown, tr, translate_qt
from privdesk.ui.main_window import MainWindow
from privdesk.ui.session import Session
from privdesk.ui.setup import SetupWindow
from privdesk.ui.start_window import StartWindow
from privdesk.ui.theme import app_icon, apply_theme
from privdesk.ui.tray import system_tray
from privdesk.ui.unlock_window import UnlockWindow
from privdesk.ui.views.update_notice import with_version
from privdesk.ui.widgets import ToastAction
from privdesk.ui.widgets.roles import tell_roles

_SAMPLE_CASES = 60


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
        self.setup_window: SetupWindow | None = None
        self._path = Path()
        self._typed: str | None = None  # until the file is open; a damaged one is recovered with it
        self._session: Session | None = None

    def begin(self, path: Path | None) -> None:
        """Open a case file, or ask which one."""
        if path is None:
            self.show_start("")
        else:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Open a case file; what is open now is closed when the other one is there."""
        self._path, self._typed = path, None
        self._jobs.read("open", partial(open_kept, path), self._opened, self._refused)

    def new_file(self) -> None:
        """Ask in a few steps for everything that a new case file needs, then make and open it."""
        if self.setup_window is None:
            self.setup_window = SetupWindow()
            self.setup_window.chosen.connect(self._set_up)
            self.setup_window.left.connect(self._leave_setup)
        self.setup_window.show()
        self.setup_window.activateWindow()
        if self.start_window is not None:
            self.start_window.hide()

    def _set_up(self, new: NewDesk, imports: bool) -> None:
        def made(desk: Desk) -> None:
            assert self.setup_window is not None, "it has asked"
            self.setup_window.finish()
            self._forget_setup()
            self._made(desk, imports=imports)

        def refused(error: DeskError) -> None:
            if self.setup_window is not None:
                self.setup_window.refuse(shown(error.sentence))

        self._jobs.read("open", partial(set_up, new), made, refused)

    def _leave_setup(self) -> None:
        self._forget_setup()
        if self.start_window is not None:
            self.start_window.show()

    def _forget_setup(self) -> None:
        if self.setup_window is not None:
            self.setup_window.deleteLater()
            self.setup_window = None

    def new_sample(self, path: Path) -> None:
        """Make a case file with invented cases to look around in, and open it."""
        assert self.start_window is not None, "it has asked"
        self.start_window.set_busy(tr("Making the sample. This takes a few seconds."))
        work = partial(make_demo, path, cases=_SAMPLE_CASES, seed=1)
        self._jobs.read("open", work, self._opened, self._refused)

    def _made(self, desk: Desk, *, imports: bool) -> None:
        self._opened(desk)
        assert self.window is not None, "a file that opened has its window"
        if desk.file.is_encrypted:
            action = ToastAction(tr("Print it"), self.window.print_recovery_key)
            self.window.toasts.tell(
                tr("Print the recovery key and put it in the safe."), action=action
            )
        if imports:
            self.window.commands.run("file.import")

    def ask_passphrase(self, path: Path) -> None:
        """Show the lock screen of a file that is encrypted."""
        if self.unlock_window is None:
            self.unlock_window = UnlockWindow()
            self.unlock_window.lock_screen.typed.connect(self._unlock)
            self.unlock_window.lock_screen.other_wanted.connect(self._ask_other)
        self.unlock_window.lock_screen.ask(
            tr("Open your case file"), tr("{stem} case file", stem=path.stem), tr("Open")
        )
        self.unlock_window.show()
        self.unlock_window.activateWindow()
        self.unlock_window.lock_screen.take_focus()
        if self.start_window is not None:
            self.start_window.hide()

    def _unlock(self, typed: str) -> None:
        self._typed = typed
        work = partial(open_desk, self._path, key=typed)
        self._jobs.read("open", work, self._opened, self._stays_locked)

    def _stays_locked(self, error: DeskError) -> None:
        if isinstance(error, CaseFileDamaged):
            self.show_start(shown(error.sentence), damaged=True)
        elif self.unlock_window is not None:
            wrong = isinstance(error, PassphraseWrong)
            self.unlock_window.lock_screen.refuse(shown(error.sentence), wrong=wrong)

    def _ask_other(self) -> None:
        assert self.unlock_window is not None, "it has asked"
        ask_to_open(self.unlock_window, self.open_file)

    def show_start(self, trouble: str, *, damaged: bool = False) -> None:
        """Show the start page with a sentence about what went wrong; none if empty."""
        if self.start_window is None:
            self.start_window = StartWindow(self._settings)
            self.start_window.open_wanted.connect(self.open_file)
            self.start_window.new_wanted.connect(self.new_file)
            self.start_window.sample_wanted.connect(self.new_sample)
            self.start_window.recover_wanted.connect(self._recover)
        self.start_window.tell(trouble, damaged=damaged)
        self.start_window.show()
        if damaged and self.unlock_window is not None:
            self.unlock_window.hide()

    def _recover(self) -> None:
        """Carry what can be read of the damaged file into a new one beside it, and open that."""
        assert self.start_window is not None, "it has asked"
        self.start_window.set_busy(tr("Reading what can be read. The damaged file stays as it is."))
        path, key = self._path, self._typed

        def work() -> tuple[Recovered, Desk]:
            found = recover(path, name_for(path), key)
            return found, open_desk(found.path, key=key)

        self._jobs.read("open", work, self._recovered, self._refused)

    def _recovered(self, made: tuple[Recovered, Desk]) -> None:
        found, desk = made
        self._opened(desk)
        if self.window is not None:
            lost = tr("Nothing is known to be lost.") if found.is_whole else tr("Not all arrived.")
            self.window.toasts.tell(
                tr(
                    "{lost} The report is {name}, beside the file.",
                    lost=lost,
                    name=found.report.name,
                )
            )

    def _opened(self, desk: Desk) -> None:
        self._typed = None
        settings = with_version(self._settings.load()).with_recent(desk.file.path.resolve())
        self._settings.save(settings)
        before, self._session = self.window, Session(desk, self._settings, self)
        self.window = MainWindow(self._session, system_tray())
        self.window.open_wanted.connect(self.open_file)
        self.window.new_wanted.connect(self.new_file)
        self.window.show()
        self.window.activateWindow()
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
            self.window.toasts.warn(shown(error.sentence))
        else:
            self.show_start(shown(error.sentence), damaged=isinstance(error, CaseFileDamaged))

    def _crashed(self, _error: object) -> None:
        self.show_start(tr("The file could not be opened. The log says where it went wrong."))

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
    translate_qt(application)
    tell_roles()
    stored = settings.load()
    apply_theme(stored.theme, stored.zoom / 100)
    GarbageTimer(application)
    desk = DeskApplication(settings)
    desk.begin(path)
    code = application.exec()
    desk.finish()
    return code
