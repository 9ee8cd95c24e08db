"""Locks the window and lets one in again: the draft is saved, screens go, the key leaves memory."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from privdesk.domain.errors import DeskError, PassphraseWrong
from privdesk.services.desk import Desk, open_desk
from privdesk.ui import labels
from privdesk.ui.idle_lock import ClipboardKeeper, IdleLock
from privdesk.ui.language import shown, tr
from privdesk.ui.menu_strip import MenuStrip
from privdesk.ui.session import Session
from privdesk.ui.sleep import SleepWatch
from privdesk.ui.views.lock_screen import LockScreen
from privdesk.ui.widgets import ToastLayer, open_overlay


class WindowLock(QObject):
    """The lock of one window.

    Args:
        session: the open case file.
        window: whose overlays go when it locks.
        screen: what shows while it is locked.
        strip: tells when it locks.
        toasts: tell the last minute, and why it does not lock.
        lets_go: saves what the page at the front holds; False if it could not.

    Signals:
        locked: the key has left memory; what is on screen has to go.
        unlocked: the file is open again.
    """

    locked = Signal()
    unlocked = Signal()

    def __init__(
        self,
        session: Session,
        window: QWidget,
        screen: LockScreen,
        strip: MenuStrip,
        toasts: ToastLayer,
        lets_go: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._screen = screen
        self._strip = strip
        self._toasts = toasts
        self._lets_go = lets_go
        self._wanted = False
        self._path = session.desk.file.path
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise TypeError("a window needs an application")
        self.idle = IdleLock(application, session.settings.lock_minutes, self)
        self.clipboard = ClipboardKeeper(QApplication.clipboard(), self)
        self.sleep = SleepWatch(self)
        self.sleep.slept.connect(self._sleep)
        self.idle.minutes_left.connect(self._tell)
        self.idle.idle.connect(self._idle)
        screen.typed.connect(self._unlock)
        session.jobs.busy_changed.connect(self._on_busy)
        session.refused.connect(self._stay_open)
        session.kept.connect(self._choose_minutes)
        self._tell(self.idle.left)

    def lock(self) -> None:
        """Save the draft that is open, then clear the screen and let the key go."""
        if not self._session.desk.file.is_encrypted:
            self._toasts.warn(tr("This case file has no passphrase, so it cannot be locked."))
            return
        if not self._lets_go():
            return
        # Who goes away does not wait for it, and the key does not stay in memory for minutes.
        self._session.long_work.stop()
        self._wanted = True
        if not self._session.jobs.is_busy:
            self._lock_now()

    def _sleep(self) -> None:
        if not self._session.is_locked and self._session.desk.file.is_encrypted:
            self.lock()

    def _on_busy(self, busy: bool) -> None:
        if not busy and self._wanted:
            # A refusal arrives after this; a draft that could not be saved keeps its page.
            QTimer.singleShot(0, self, self._lock_now)

    def _stay_open(self) -> None:
        self._wanted = False

    def _lock_now(self) -> None:
        if not self._wanted:
            return
        self._wanted = False
        clock, file = self._session.desk.clock, self._session.desk.file
        while (overlay := open_overlay(self._window)) is not None:
            overlay.dismiss()
        self._toasts.dismiss()
        self.clipboard.clear()
        self.idle.stop()
        self._session.lock()
        # What lost its name while it was open was kept as a copy: there the work goes on.
        path = self._path = file.kept or file.path
        told = tr(
            "{stem} case file, since {time}",
            stem=path.stem,
            time=labels.clock_time(clock.now(), clock.zone),
        )
        self._screen.ask(tr("Privdesk is locked"), told, tr("Unlock"))
        self.locked.emit()
        self._screen.take_focus()

    def while_closed(
        self,
        told: str,
        work: Callable[[], Desk],
        back: Callable[[], Desk],
        done: Callable[[], None],
    ) -> None:
        """Close the file, do something to it off the GUI thread, and come back with it open.

        Args:
            told: what is done, on the screen meanwhile.
            work: does it and opens the file again.
            back: opens the file as it is if that is refused.
            done: called when all is well.
        """
        if self._session.desk.file.lost() is not None:
            # What would be done to the file at its place would be done to another one.
            self._session.replaced.emit()
            return
        if not self._lets_go():
            return
        self._session.long_work.stop()
        self._session.jobs.finish()
        path = self._session.desk.file.path
        self.idle.stop()
        self._session.lock()
        self._path = path
        self._screen.wait(told, tr("{stem} case file", stem=path.stem))
        self.locked.emit()

        def well(desk: Desk) -> None:
            self._unlocked(desk)
            done()

        def badly(error: DeskError) -> None:
            self._session.jobs.read("unlock", back, partial(self._returned, error), self._stays_out)

        self._session.jobs.read("unlock", work, well, badly)

    def _returned(self, error: DeskError, desk: Desk) -> None:
        self._unlocked(desk)
        self._toasts.warn(shown(error.sentence))

    def _stays_out(self, error: DeskError) -> None:
        """The file does not open with what was typed: the lock screen asks for the passphrase."""
        self._screen.ask(
            tr("Privdesk is locked"), tr("{stem} case file", stem=self._path.stem), tr("Unlock")
        )
        self._screen.refuse(shown(error.sentence), wrong=isinstance(error, PassphraseWrong))

    def _unlock(self, typed: str) -> None:
        work = partial(open_desk, self._path, key=typed)
        self._session.jobs.read("unlock", work, self._unlocked, self._stays_locked)

    def _stays_locked(self, error: DeskError) -> None:
        self._screen.refuse(shown(error.sentence), wrong=isinstance(error, PassphraseWrong))

    def _unlocked(self, desk: Desk) -> None:
        self._session.unlock(desk)
        self._screen.ask("", "", tr("Unlock"))
        self.idle.start()
        self.unlocked.emit()
        if stopped := self._session.long_work.take_stopped():
            self._toasts.warn(
                tr("The {stopped} was stopped. Nothing of it was left behind.", stopped=stopped)
            )

    def _choose_minutes(self) -> None:
        if not self._session.is_locked:
            self.idle.set_minutes(self._session.settings.lock_minutes)

    def _tell(self, left: int) -> None:
        sealed = not self._session.is_locked and self._session.desk.file.is_encrypted
        if not sealed:
            self._strip.tell_lock(tr("Not encrypted"))
        elif not self._session.settings.lock_minutes:
            self._strip.tell_lock(tr("Lock"))
        else:
            self._strip.tell_lock(tr("Locks in {left} min", left=left))
            if left == 1 and self._session.settings.lock_minutes > 1:
                self._toasts.tell(tr("Locks in 1 minute. Any key keeps it open."))

    def _idle(self) -> None:
        if self._session.desk.file.is_encrypted:
            self.lock()
