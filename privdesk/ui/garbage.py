"""Lets Python collect its garbage on the GUI thread only.

The collector runs on whichever thread allocates next. A window or dialog that only a cycle of
references keeps would then be taken apart on a worker's thread, while the GUI thread waits for the
interpreter: both stand still.

A collection looks at every object that can be in a cycle, and four of five belong to the modules,
which stay until the end. They are left out from the start: with them, each collection held the
window for 150 ms.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 10_000


class GarbageTimer(QObject):
    """Collects every ten seconds, on the thread that has made it.

    Args:
        parent: lives as long as the program does.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what became garbage."""
        gc.collect()
