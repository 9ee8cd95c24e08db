"""Closing days by keyboard: what moves is shown before it is saved, and known at once after."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from typist import CTRL, SHIFT, focus, press, write

from privdesk.config.settings import SettingsFile
from privdesk.domain.read_models import CaseFilter
from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.domain.working_days import ClosingDay
from privdesk.services.closing_days import set_closing_days
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.ui.dialogs.closing_days import ClosingDaysDialog
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme
from privdesk.ui.views.text_table import TextTable
from privdesk.ui.widgets import open_overlay

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FRIDAY = ClosingDay(date(2026, 11, 27), "Day after Thanksgiving")


@pytest.fixture
def window(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    apply_theme("light", 1.0).set_motion(False)
    for name, day in (("Walter Kowalczyk", 29), ("Sunil Parthasarathy", 30), ("Nora Lind", 22)):
        received = date(2026, 10, day)
        rights = (Right.DELETE,)
        log_case(
            desk, NewCase(Kind.PRIVACY_REQUEST, Channel.MAIL, received, name=name, rights=rights)
        )
    made = MainWindow(Session(desk, SettingsFile(tmp_path / "settings.json")))
    made.resize(1440, 900)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.session.jobs.finish()


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> Callable[[], ClosingDaysDialog]:
    def by_key() -> ClosingDaysDialog:
        press(Qt.Key.Key_H, CTRL | SHIFT)
        dialog = open_overlay(window)
        assert isinstance(dialog, ClosingDaysDialog)
        settle(window, qtbot)
        return dialog

    return by_key


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.jobs.is_busy)


def lines(table: TextTable) -> list[str]:
    model = table.model()
    return [
        " | ".join(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def send_by(window: MainWindow) -> list[date | None]:
    rows = window.session.reading.rows(CaseFilter())
    return [row.due.send_by for row in rows]


def said(dialog: ClosingDaysDialog) -> str:
    return f"{dialog.outcome._title.text()} {dialog.outcome._count.text()}".strip()


def test_a_day_is_tried_then_saved_then_taken_away_without_the_mouse(
    window: MainWindow, opened: Callable[[], ClosingDaysDialog], desk: Desk, qtbot: QtBot
) -> None:
    before = send_by(window)
    dialog = opened()
    assert said(dialog) == "No open case moves"
    write("11/27")
    settle(window, qtbot)
    assert said(dialog) == "2 cases move Deadlines stay."
    assert lines(dialog.moved) == [
        "R-2026-001 | Walter Kowalczyk | Our 30-day promise | Fri, Nov 27 → Wed, Nov 25",
        "R-2026-002 | Sunil Parthasarathy | Our 30-day promise | Fri, Nov 27 → Wed, Nov 25",
    ]
    press(Qt.Key.Key_Tab)
    write("Day after Thanksgiving\n")
    assert lines(dialog.own) == ["Fri, Nov 27 | Day after Thanksgiving"]
    assert send_by(window) == before, "nothing changes before it is saved"
    press(Qt.Key.Key_Return, CTRL)
    settle(window, qtbot)
    assert open_overlay(window) is None
    assert window.session.desk.pack.closing_days == (FRIDAY,)
    assert send_by(window) != before

    dialog = opened()
    assert lines(dialog.own) == ["Fri, Nov 27 | Day after Thanksgiving"]
    while focus() is not dialog.own:
        press(Qt.Key.Key_Backtab, SHIFT)
    press(Qt.Key.Key_Delete)
    assert lines(dialog.own) == []
    assert focus() is dialog.day.edit
    settle(window, qtbot)
    assert said(dialog) == "2 cases move Deadlines stay."
    press(Qt.Key.Key_Return, CTRL)
    settle(window, qtbot)
    assert window.session.desk.pack.closing_days == ()
    assert send_by(window) == before


def test_leaving_saves_nothing(
    window: MainWindow, opened: Callable[[], ClosingDaysDialog], desk: Desk, qtbot: QtBot
) -> None:
    opened()
    write("11/27")
    press(Qt.Key.Key_Tab)
    write("Day after Thanksgiving\n")
    settle(window, qtbot)
    press(Qt.Key.Key_Escape)
    settle(window, qtbot)
    assert open_overlay(window) is None
    assert desk.renewed().pack.closing_days == ()
    assert lines(opened().own) == []


def test_what_is_typed_and_not_added_yet_is_saved_too(
    window: MainWindow, opened: Callable[[], ClosingDaysDialog], qtbot: QtBot
) -> None:
    opened()
    write("11/27")
    press(Qt.Key.Key_Tab)
    write("Day after Thanksgiving")
    press(Qt.Key.Key_Return, CTRL)
    settle(window, qtbot)
    assert window.session.desk.pack.closing_days == (FRIDAY,)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("11/26", "Thursday, Nov 26, 2026, is Thanksgiving Day. Nobody works then already."),
        ("11/28", "Saturday, Nov 28, 2026, lies on a weekend. Nobody works then already."),
        ("sometime", "Type the day, such as 12/24."),
    ],
)
def test_a_day_that_cannot_be_is_told_at_its_field(
    opened: Callable[[], ClosingDaysDialog], typed: str, sentence: str
) -> None:
    dialog = opened()
    write(f"{typed}\n")
    assert dialog.day.error() == sentence
    assert focus() is dialog.day.edit
    assert lines(dialog.own) == []
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.is_open


def test_a_day_without_a_name_asks_for_one(opened: Callable[[], ClosingDaysDialog]) -> None:
    dialog = opened()
    write("11/27\n")
    assert dialog.name.error().startswith("Name the day")
    assert focus() is dialog.name.edit
    write("Bridge day\n")
    assert lines(dialog.own) == ["Fri, Nov 27 | Bridge day"]
    assert focus() is dialog.day.edit


def test_the_holidays_of_this_year_and_the_next_stand_beside(
    opened: Callable[[], ClosingDaysDialog],
) -> None:
    shown = lines(opened().holidays)
    assert "Thu, Nov 26 | Thanksgiving Day" in shown
    assert "Thu, Nov 25, 2027 | Thanksgiving Day" in shown
    assert len(shown) > 20


def test_the_ruler_beside_the_list_knows_the_new_day_at_once(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go(Place(PageId.CASES))
    settle(window, qtbot)
    moving = ClosingDay(date(2026, 11, 20), "Move of the office")
    ruler = window.current.detail._ruler
    assert moving.day not in ruler.span().days_off
    window.session.change(lambda desk: set_closing_days(desk, [moving]))
    qtbot.waitUntil(lambda: moving.day in ruler.span().days_off)
