"""When the computer goes to sleep the case file is locked: a real bus, and the word of logind."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

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


class Times:
    """The time of day and the time awake, moved by hand."""

    def __init__(self) -> None:
        self.day, self.awake = datetime(2026, 11, 23, 16, 30, tzinfo=UTC), 1000.0

    def pass_by(self, day: timedelta, awake: float) -> None:
        """So much time went by on the wall, and so many seconds of it awake."""
        self.day, self.awake = self.day + day, self.awake + awake


@pytest.fixture
def times(sealed: Officer) -> tuple[Times, SleepWatch]:
    """A watch on a system without logind, as Windows and macOS are."""
    lock, times = sealed.window.lock, Times()
    nobody = QDBusConnection("no such bus")
    watch = SleepWatch(lock, nobody, lambda: times.day, lambda: times.awake)
    watch.slept.connect(lock.sleep.slept)
    return times, watch


def test_a_gap_in_the_time_awake_locks_the_file_on_waking(
    sealed: Officer, times: tuple[Times, SleepWatch]
) -> None:
    hands, watch = times
    hands.pass_by(timedelta(hours=9), 5)
    watch.look()
    sealed.sees(lambda: sealed.window.session.is_locked)


@pytest.mark.parametrize(
    ("day", "awake"),
    [
        (timedelta(seconds=5), 5),
        (timedelta(minutes=10), 600),  # the window was held up, awake all the time
        (timedelta(seconds=20), 5),  # the clock was set right
        (timedelta(hours=-1), 5),  # or set back
    ],
)
def test_time_awake_and_a_clock_that_is_set_lock_nothing(
    sealed: Officer, times: tuple[Times, SleepWatch], day: timedelta, awake: float
) -> None:
    hands, watch = times
    hands.pass_by(day, awake)
    watch.look()
    sealed.settles()
    assert not sealed.window.session.is_locked


def test_the_timer_of_the_watch_looks_by_itself(sealed: Officer) -> None:
    assert sealed.window.lock.sleep._timer.isActive()
    assert sealed.window.lock.sleep._timer.interval() <= 5000


def test_a_file_without_a_passphrase_stays_open_without_a_word(officer: Officer) -> None:
    officer.window.toasts.dismiss()
    officer.window.lock.sleep.slept.emit()
    officer.settles()
    assert not officer.window.session.is_locked
    assert officer.window.toasts.current is None
