"""Reminders in the window and in a tray: once each, seen by somebody, and no program left behind."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override
from typist import CTRL, SHIFT, alt, press, write_over

from privdesk.config.settings import SettingsFile
from privdesk.domain.ports import Clock
from privdesk.domain.read_models import DueCounts
from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.services.clock import FrozenClock
from privdesk.services.desk import Desk, open_desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reminders import ReminderChoices, choices, choose, pending
from privdesk.ui.dialogs.reminders import RemindersDialog
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme
from privdesk.ui.tray import SystemTray, Tray, badged_icon, system_tray
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.cases import CasesPage
from privdesk.ui.views.today import TodayPage
from privdesk.ui.widgets import open_overlay

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "does not support raise", "systemTrayWindowChanged"
)

Open = Callable[..., MainWindow]


class MovedClock(Clock):
    """A clock that a test puts on another date, forward or back."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self.put_on(date(2026, 11, 23))

    def put_on(self, day: date) -> None:
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=self._zone)
        self._frozen = FrozenClock(noon, self._zone)

    @property
    @override
    def zone(self) -> ZoneInfo:
        return self._zone

    @override
    def now(self) -> datetime:
        return self._frozen.now()

    @override
    def today(self) -> date:
        return self._frozen.today()


class FakeTray(Tray):
    """Keeps what it was told."""

    def __init__(self, *, tells: bool = True) -> None:
        super().__init__()
        self.tells = tells
        self.counts: DueCounts | None = None
        self.sentences: list[str] = []
        self.away = False

    @property
    @override
    def can_tell(self) -> bool:
        return self.tells

    @override
    def show_counts(self, counts: DueCounts) -> None:
        self.counts = counts

    @override
    def tell(self, sentence: str) -> None:
        self.sentences.append(sentence)

    @override
    def put_away(self) -> None:
        self.away = True


@pytest.fixture
def clock(desk: Desk) -> MovedClock:
    return MovedClock(desk.clock.zone)  # type: ignore[arg-type]


@pytest.fixture
def office(desk: Desk, clock: MovedClock) -> Desk:
    return replace(desk, clock=clock)


@pytest.fixture
def open_window(office: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    apply_theme("light", 1.0).set_motion(False)
    made: list[MainWindow] = []

    def make(tray: Tray | None = None, desk: Desk = office) -> MainWindow:
        window = MainWindow(Session(desk, SettingsFile(tmp_path / "settings.json")), tray)
        made.append(window)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        settle(window, qtbot)
        return window

    yield make
    for window in made:
        window.leave()
        window.deleteLater()
    QApplication.setQuitOnLastWindowClosed(True)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.jobs.is_busy)


def look(window: MainWindow, qtbot: QtBot) -> None:
    window.reminders.look()
    settle(window, qtbot)


def log(desk: Desk, received: date, name: str = "Ana Weber") -> int:
    new = NewCase(
        kind=Kind.PRIVACY_REQUEST,
        channel=Channel.MAIL,
        received=received,
        name=name,
        rights=(Right.ACCESS,),
    )
    return log_case(desk, new).cases[0]


def toast(window: MainWindow) -> str:
    shown = window.toasts.current
    return f"{shown.news.text} / {shown.news.detail}" if shown else ""


DUE_TODAY = date(2026, 10, 24)  # 30 days before the morning of the desk
DUE_FRIDAY = date(2026, 10, 29)


def test_the_start_tells_how_the_day_stands_and_shows_the_list(
    open_window: Open, office: Desk, qtbot: QtBot
) -> None:
    log(office, date(2026, 10, 20))
    log(office, DUE_TODAY)
    log(office, DUE_FRIDAY)
    window = open_window()
    assert toast(window) == "1 late, 1 due today, 1 this week / 3 new since last time"
    assert pending(office) == ()

    shown = window.toasts.current
    assert shown is not None
    assert shown.news.action is not None
    shown.news.action.run()
    settle(window, qtbot)
    assert isinstance(window.current, CasesPage)


def test_a_quiet_day_starts_without_a_word(open_window: Open) -> None:
    window = open_window()
    assert toast(window) == ""


def test_with_a_tray_the_desktop_is_told_and_the_count_shows(
    open_window: Open, office: Desk, qtbot: QtBot
) -> None:
    log(office, date(2026, 10, 20))
    log(office, DUE_TODAY)
    tray = FakeTray()
    window = open_window(tray)
    assert tray.sentences == ["2 cases: 1 late, 1 due today"]
    assert tray.counts == DueCounts(1, 1, 0)
    assert toast(window) == "1 late, 1 due today / "
    look(window, qtbot)
    assert len(tray.sentences) == 1


def test_names_are_told_only_if_the_office_wants_them(
    open_window: Open, office: Desk, clock: MovedClock, qtbot: QtBot
) -> None:
    log(office, DUE_TODAY)
    tray = FakeTray()
    window = open_window(tray)
    choose(office, ReminderChoices(names=True))
    clock.put_on(date(2026, 11, 24))
    look(window, qtbot)
    assert tray.sentences == [
        "R-2026-001: send by today",
        "R-2026-001 Ana Weber: late by 1 day",
    ]


def test_the_window_goes_through_sleep_and_changes_of_the_clock(
    open_window: Open, office: Desk, clock: MovedClock, qtbot: QtBot
) -> None:
    log(office, DUE_FRIDAY)
    tray = FakeTray()
    window = open_window(tray)
    for day in (25, 27, 23, 27, 29):  # two days on, two more, back, forward again, a late Sunday
        clock.put_on(date(2026, 11, day))
        look(window, qtbot)
        look(window, qtbot)
    assert tray.sentences == [
        "R-2026-001: send by Friday, Nov 27",  # 7 days before, told 4 days before
        "R-2026-001: send by Friday, Nov 27",  # 3 days before, told 2 days before
        "R-2026-001: send by today",
        "R-2026-001: late by 1 day",
    ]


def test_a_new_day_reaches_the_pages(
    open_window: Open, office: Desk, clock: MovedClock, qtbot: QtBot
) -> None:
    log(office, DUE_FRIDAY)
    window = open_window(FakeTray())
    page = window.current
    assert isinstance(page, TodayPage)
    assert page._day.text() == "Monday, November 23"
    clock.put_on(date(2026, 11, 24))
    look(window, qtbot)
    qtbot.waitUntil(lambda: page._day.text() == "Tuesday, November 24")


def test_a_click_opens_the_case_and_for_several_today(
    open_window: Open, office: Desk, clock: MovedClock, qtbot: QtBot
) -> None:
    case_id = log(office, DUE_FRIDAY)
    tray = FakeTray()
    window = open_window(tray)
    tray.message_clicked.emit()
    settle(window, qtbot)
    assert isinstance(window.current, CasePage)
    assert window._trail._places[-1].id == case_id

    log(office, DUE_FRIDAY, "Zoë Brändli")
    clock.put_on(date(2026, 11, 24))
    look(window, qtbot)
    clock.put_on(date(2026, 11, 27))
    look(window, qtbot)
    assert tray.sentences[-1] == "2 cases: 2 due today"
    tray.message_clicked.emit()
    assert isinstance(window.current, TodayPage)


def test_without_a_tray_a_reminder_waits_until_somebody_looks(
    open_window: Open, office: Desk, clock: MovedClock, qtbot: QtBot
) -> None:
    window = open_window()
    log(office, DUE_FRIDAY)
    window.showMinimized()
    look(window, qtbot)
    assert toast(window) == ""
    assert pending(office)

    window.reminders.come_forward()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: toast(window) != "")
    settle(window, qtbot)
    assert pending(office) == ()


def test_a_tray_that_cannot_tell_leaves_it_to_the_window(
    open_window: Open, office: Desk, clock: MovedClock, qtbot: QtBot
) -> None:
    tray = FakeTray(tells=False)
    window = open_window(tray)
    log(office, DUE_FRIDAY)
    look(window, qtbot)
    assert tray.sentences == []
    assert toast(window) == "R-2026-001: send by Friday, Nov 27 / "
    window.toasts.dismiss()
    clock.put_on(date(2026, 11, 26))
    look(window, qtbot)
    assert toast(window) == "1 this week / R-2026-001: send by tomorrow"


def test_later_in_the_day_the_window_tells_what_came_up(
    open_window: Open, office: Desk, qtbot: QtBot
) -> None:
    log(office, DUE_FRIDAY)
    window = open_window()
    window.toasts.dismiss()
    case_id = log(office, DUE_TODAY)
    look(window, qtbot)
    assert toast(window) == "R-2026-002: send by today / "
    shown = window.toasts.current
    assert shown is not None
    assert shown.news.action is not None
    shown.news.action.run()
    settle(window, qtbot)
    assert window._trail._places[-1].id == case_id


def test_what_was_told_at_midnight_is_summed_up_in_the_morning(
    open_window: Open, office: Desk, clock: MovedClock, qtbot: QtBot
) -> None:
    log(office, DUE_TODAY)
    tray = FakeTray()
    window = open_window(tray)
    window.toasts.dismiss()
    window.showMinimized()
    clock.put_on(date(2026, 11, 24))
    look(window, qtbot)
    assert tray.sentences[-1] == "R-2026-001: late by 1 day"
    assert toast(window) == ""
    window.reminders.come_forward()
    qtbot.waitUntil(lambda: toast(window) == "1 late / ")
    settle(window, qtbot)
    window.toasts.dismiss()
    look(window, qtbot)
    assert toast(window) == ""


def test_a_file_for_reading_only_is_told_once_and_never_marked(
    open_window: Open, office: Desk, qtbot: QtBot
) -> None:
    log(office, DUE_FRIDAY)
    reader = replace(open_desk(office.file.path, read_only=True), clock=office.clock)
    tray = FakeTray()
    window = open_window(tray, reader)
    look(window, qtbot)
    assert tray.sentences == ["R-2026-001: send by Friday, Nov 27"]
    assert toast(window) == "1 this week / "
    assert pending(office)


def test_the_window_looks_by_itself_when_it_becomes_active_and_each_minute(
    open_window: Open, office: Desk, qtbot: QtBot
) -> None:
    tray = FakeTray()
    window = open_window(tray)
    log(office, DUE_FRIDAY)
    assert window.reminders._timer.isActive()
    assert window.reminders._timer.interval() == 60_000
    window.reminders._timer.timeout.emit()
    qtbot.waitUntil(lambda: tray.sentences == ["R-2026-001: send by Friday, Nov 27"])


def test_closing_quits_and_takes_the_icon_away(open_window: Open, qtbot: QtBot) -> None:
    tray = FakeTray()
    window = open_window(tray)
    assert window.close()
    assert tray.away
    assert not window.reminders._timer.isActive()


def test_kept_in_the_tray_the_window_hides_goes_on_and_comes_back(
    open_window: Open, office: Desk, clock: MovedClock, qtbot: QtBot
) -> None:
    tray = FakeTray()
    window = open_window(tray)
    window.session.keep(replace(window.session.settings, keep_in_tray=True))
    assert not window.close()
    assert window.isHidden()
    assert not tray.away

    log(office, DUE_FRIDAY)
    look(window, qtbot)
    assert tray.sentences == ["R-2026-001: send by Friday, Nov 27"]

    tray.command_wanted.emit("case.new")
    assert not window.isHidden()
    assert open_overlay(window) is not None
    overlay = open_overlay(window)
    assert overlay is not None
    overlay.dismiss()
    tray.command_wanted.emit("go.today")
    assert isinstance(window.current, TodayPage)
    assert window._trail._places[-1].page is PageId.TODAY


def test_quit_ends_it_also_from_the_tray(open_window: Open, qtbot: QtBot) -> None:
    tray = FakeTray()
    window = open_window(tray)
    window.session.keep(replace(window.session.settings, keep_in_tray=True))
    window.close()
    tray.command_wanted.emit("file.quit")
    assert tray.away
    assert window.isHidden()


def test_without_a_tray_closing_closes_whatever_was_chosen(open_window: Open) -> None:
    window = open_window()
    window.session.keep(replace(window.session.settings, keep_in_tray=True))
    assert window.close()


def dialog_of(window: MainWindow, qtbot: QtBot) -> RemindersDialog:
    press(Qt.Key.Key_E, CTRL | SHIFT)
    qtbot.waitUntil(lambda: open_overlay(window) is not None)
    shown = open_overlay(window)
    assert isinstance(shown, RemindersDialog)
    return shown


def test_the_choices_are_made_by_keyboard_and_persist(
    open_window: Open, office: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(FakeTray())
    dialog = dialog_of(window, qtbot)
    write_over("14 7 0")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    alt("t")
    qtbot.waitUntil(dialog.keep_in_tray.isChecked)  # Qt shows the press before it checks the box
    press(Qt.Key.Key_Return, CTRL)
    settle(window, qtbot)

    assert open_overlay(window) is None
    assert choices(office) == ReminderChoices((14, 7, 0), names=True)
    assert SettingsFile(tmp_path / "settings.json").load().keep_in_tray
    shown = dialog_of(window, qtbot)
    assert shown.leads.value() == "14, 7, 0"
    assert shown.names.isChecked()
    assert shown.keep_in_tray.isChecked()


def test_a_wrong_list_is_said_in_words_and_goes_when_it_is_right(
    open_window: Open, office: Desk, qtbot: QtBot
) -> None:
    window = open_window()
    dialog = dialog_of(window, qtbot)
    write_over("7, soon")
    press(Qt.Key.Key_Return)
    assert dialog.leads.error() == "“soon” is no number of days. Type them as 7, 3, 1, 0."
    assert dialog.is_open
    write_over("7, 2")
    assert dialog.leads.error() == ""
    assert not dialog.keep_in_tray.isEnabled()
    press(Qt.Key.Key_Return)
    settle(window, qtbot)
    assert choices(office).leads == (7, 2)


def test_the_offscreen_desktop_has_no_tray_and_the_icon_can_be_drawn(qtbot: QtBot) -> None:
    assert system_tray() is None
    tray = SystemTray()
    tray.show_counts(DueCounts(2, 1, 3))
    assert tray._icon.toolTip() == "Privdesk – 2 late, 1 due today, 3 this week"
    assert [a.text() for a in tray._menu.actions() if a.text()] == [
        "Open Privdesk",
        "Today",
        "New case",
        "Quit",
    ]
    tray.tell("R-2026-001: send by today")
    tray.put_away()
    tray.deleteLater()
    plain, badged = badged_icon(0, late=False), badged_icon(12, late=True)
    assert plain.pixmap(32, 32).toImage() != badged.pixmap(32, 32).toImage()


PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from privdesk.config.settings import Settings, SettingsFile
from privdesk.services.desk import create_desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme
from privdesk.ui.tray import SystemTray

folder, keep = Path(sys.argv[1]), sys.argv[2] == "keep"
application = QApplication([])
apply_theme("light", 1.0)
settings = SettingsFile(folder / "settings.json")
settings.save(Settings(keep_in_tray=keep))
tray = SystemTray()
window = MainWindow(Session(create_desk(folder / "office.privdesk"), settings), tray)
window.show()

def still_here():
    print("still here, hidden", window.isHidden(), flush=True)
    tray.command_wanted.emit("file.quit")

def close():
    window.close()
    QTimer.singleShot(500, still_here)

QTimer.singleShot(0, close)
code = application.exec()
print("ended", code, flush=True)
"""


@pytest.mark.parametrize(
    ("choice", "lines"),
    [("keep", ["still here, hidden True", "ended 0"]), ("quit", ["ended 0"])],
)
def test_the_program_ends_with_its_window_unless_the_tray_keeps_it(
    tmp_path: Path, choice: str, lines: list[str]
) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path), choice]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.splitlines() == lines, done.stderr
    assert not (tmp_path / ".office.privdesk.holder").exists()
