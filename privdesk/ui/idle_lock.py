"""Notices when nobody is at the window, and forgets what we put on the clipboard."""

import hashlib

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_ACTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_MINUTE_MS = 60_000
_CLIPBOARD_MS = 90_000


class IdleLock(QObject):
    """Counts the minutes in which nothing was typed or moved.

    Args:
        application: whose events count as somebody being there.
        minutes: after which it is time to lock; 0 for never.
        parent: as ever.

    Signals:
        minutes_left: how many are left, each time that changes.
        idle: the time is over.
    """

    minutes_left = Signal(int)
    idle = Signal()

    def __init__(self, application: QApplication, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self.left = minutes
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE_MS)
        self._timer.timeout.connect(self.minute_passed)
        application.installEventFilter(self)
        self.start()

    def start(self) -> None:
        """Count from the beginning."""
        self.left = self._minutes
        self.minutes_left.emit(self.left)
        if self._minutes:
            self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes; 0 for never."""
        if minutes != self._minutes:
            self._minutes = minutes
            self._timer.stop()
            self.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def minute_passed(self) -> None:
        """One more minute in which nobody was there."""
        self.left -= 1
        self.minutes_left.emit(self.left)
        if self.left <= 0:
            self._timer.stop()
            self.idle.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTS and self._timer.isActive():
            if self.left != self._minutes:
                self.start()
            else:
                self._timer.start()
        return False


class ClipboardKeeper(QObject):
    """Clears the clipboard some time after this program put something there, if it still is ours.

    Args:
        clipboard: of the system.
        parent: as ever.
    """

    def __init__(self, clipboard: QClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._held = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CLIPBOARD_MS)
        self._timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._changed)

    def _changed(self) -> None:
        # Not every system tells whose the clipboard is; who works here is who copied.
        active = QApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        ours = self._clipboard.ownsClipboard() or active
        self._held = _digest(self._clipboard.text()) if ours else b""
        if ours:
            self._timer.start()
        else:
            self._timer.stop()

    def clear(self) -> None:
        """Forget what is ours; what another program put there stays."""
        self._timer.stop()
        text = self._clipboard.text()
        if text and _digest(text) == self._held:
            self._clipboard.clear()
        self._held = b""


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode(errors="surrogatepass")).digest()
