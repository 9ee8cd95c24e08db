"""Notices that the computer sleeps: by the word of systemd-logind, and by the gap it leaves.

Where there is no such bus (Windows, macOS, other Linux) sleep is noticed on waking: the time of day
went on, and the time that the computer was awake did not. No thing of others is asked for it.
"""

import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from privdesk.services.clock import SystemClock

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_INTERFACE = "org.freedesktop.login1.Manager"
_LOOK_MS = 5000
_GAP = timedelta(seconds=30)
"""Time of day without time awake that is a sleep; a clock that is set right moves by less."""

if sys.platform == "win32":
    import ctypes

    def time_awake() -> float:
        """Seconds in which the computer did not sleep, from any moment on."""
        # What Python calls monotonic counts sleep on Windows.
        ticks = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value / 10_000_000
else:

    def time_awake() -> float:
        """Seconds in which the computer did not sleep, from any moment on."""
        return time.monotonic()


class SleepWatch(QObject):
    """Hears of sleep, or finds that there was one.

    Args:
        parent: as ever.
        bus: on which logind speaks; that of the system if None.
        now: aware instant; that of the system if None.
        awake: seconds in which the computer did not sleep.

    Signals:
        slept: the computer is about to sleep, or has just woken; whichever is known first.
    """

    slept = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        bus: QDBusConnection | None = None,
        now: Callable[[], datetime] | None = None,
        awake: Callable[[], float] = time_awake,
    ) -> None:
        super().__init__(parent)
        self._now = now or SystemClock(ZoneInfo("UTC")).now
        self._awake = awake
        self._last = self._now(), self._awake()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self.look)
        bus = QDBusConnection.systemBus() if bus is None else bus
        if bus.isConnected():
            slot = SLOT("_prepare(bool)")
            bus.connect(_SERVICE, _PATH, _INTERFACE, "PrepareForSleep", self, slot)  # type: ignore[call-overload]  # the stubs want bytes, Qt the text

    @Slot()
    def look(self) -> None:
        """Compare the two times since the last look."""
        before, awake_before = self._last
        now, awake = self._last = self._now(), self._awake()
        if now - before - timedelta(seconds=awake - awake_before) > _GAP:
            self.slept.emit()

    @Slot(bool)
    def _prepare(self, _begins: bool) -> None:
        # A suspend does not wait for us: what comes too late before it holds on waking.
        self.slept.emit()
