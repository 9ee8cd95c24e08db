"""Garbage is collected by the timer of the GUI thread, and by nobody else."""

import gc
import weakref

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from privdesk.ui.garbage import GarbageTimer


class _Knot(QObject):
    """An object that keeps itself alive."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_only_the_timer_takes_a_knot_of_references_apart(qtbot: QtBot) -> None:
    gc.enable()
    owner = QObject()
    GarbageTimer(owner)
    assert not gc.isenabled()
    knot = weakref.ref(_Knot())
    timer = owner.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()
    assert knot() is not None
    timer.setInterval(1)
    qtbot.waitUntil(lambda: knot() is None)
