"""When the computer goes to sleep the case file is locked: a real bus, and the word of logind."""

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from officer import Officer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from test_lock import sealed, sealed_file

from privdesk.ui.sleep import SleepWatch

__all__ = ["sealed", "sealed_file"]

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs the package dbus-daemon"),
]


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus of our own."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    for name in ("logind", "window"):
        QDBusConnection.disconnectFromBus(name)
    daemon.terminate()
    daemon.stdout.close()
    daemon.wait()


def _says(address: str, interface: str) -> None:
    logind = QDBusConnection.connectToBus(address, "logind")
    assert logind.registerService("org.freedesktop.login1")
    word = QDBusMessage.createSignal("/org/freedesktop/login1", interface, "PrepareForSleep")
    word.setArguments([True])
    assert logind.send(word)


def test_a_computer_that_goes_to_sleep_locks_the_file(sealed: Officer, bus: str) -> None:
    lock = sealed.window.lock
    watch = SleepWatch(lock, QDBusConnection.connectToBus(bus, "window"))
    watch.slept.connect(lock.sleep.slept)
    _says(bus, "org.freedesktop.login1.Manager")
    sealed.sees(lambda: sealed.window.session.is_locked)
    lock.sleep.slept.emit()  # on waking it is heard again
    assert sealed.window.session.is_locked


def test_a_file_without_a_passphrase_stays_open_without_a_word(officer: Officer) -> None:
    officer.window.toasts.dismiss()
    officer.window.lock.sleep.slept.emit()
    officer.settles()
    assert not officer.window.session.is_locked
    assert officer.window.toasts.current is None
