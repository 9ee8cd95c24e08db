"""Hears that the computer goes to sleep, from systemd-logind over the bus of the system.

Where there is no such bus nothing is heard; the lock after some idle minutes holds all the same.
"""

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_INTERFACE = "org.freedesktop.login1.Manager"


class SleepWatch(QObject):
    """Hears of sleep.

    Args:
        parent: as ever.
        bus: on which logind speaks; that of the system if None.

    Signals:
        slept: the computer is about to sleep, or has just woken; whichever is heard first.
    """

    slept = Signal()

    def __init__(self, parent: QObject | None = None, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        bus = QDBusConnection.systemBus() if bus is None else bus
        if bus.isConnected():
            slot = SLOT("_prepare(bool)")
            bus.connect(_SERVICE, _PATH, _INTERFACE, "PrepareForSleep", self, slot)  # type: ignore[call-overload]  # the stubs want bytes, Qt the text

    @Slot(bool)
    def _prepare(self, _begins: bool) -> None:
        # A suspend does not wait for us: what comes too late before it holds on waking.
        self.slept.emit()
