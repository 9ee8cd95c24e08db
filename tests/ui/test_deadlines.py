"""The Deadlines page in the window: what stands on which day, keys, filters, paper, a restart."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot
from typist import CTRL, SHIFT, focus, press, write

from privdesk.config.settings import SettingsFile
from privdesk.domain.deadline_days import timeline_span
from privdesk.domain.deadline_views import DeadlineEntry, KindGroup
from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.pdf.reading import page_sizes, words_of
from privdesk.services.desk import open_desk
from privdesk.services.intake import NewCase, log_case
from privdesk.ui import deadline_words
from privdesk.ui.actions import COMMANDS
from privdesk.ui.main_window import MainWindow
from privdesk.ui.session import Session
from privdesk.ui.theme import Token, apply_theme, theme
from privdesk.ui.views import timeline
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.deadlines import DeadlinesPage
from privdesk.ui.views.month_day import Line, LineKind
from privdesk.ui.views.timeline import TimelineRows
from privdesk.ui.views.timeline_bar import paint_bar
from privdesk.ui.views.timeline_scale import Scale
from privdesk.ui.widgets.sidebar_list import ENTRY

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 23)


def november(day: int) -> date:
    return date(2026, 11, day)


def december(day: int) -> date:
    return date(2026, 12, day)


class Officer:
    """Sits at the window and waits until it shows what it should."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def page(self) -> DeadlinesPage:
        page = self.window.current
        assert isinstance(page, DeadlinesPage)
        return page

    def is_done(self) -> bool:
        return not self.window.session.jobs.is_busy

    def waits(self) -> None:
        self.qtbot.waitUntil(self.is_done, timeout=10_000)

    def opens_deadlines(self) -> DeadlinesPage:
        write("gd")
        self.waits()
        return self.page

    def presses(self, key: Qt.Key, times: int = 1) -> None:
        press(key, times=times)
        self.waits()

    def shows(self, day: date) -> list[tuple[LineKind, str]]:
        """What stands in the square of a day."""
        return [(one.kind, one.entry.person if one.entry else "") for one in self.lines(day)]

    def lines(self, day: date) -> tuple[Line, ...]:
        grid = self.page.grid
        index = grid.days.index_of(day)
        cell = grid.days.cell(index)
        assert cell is not None
        return grid._lines(cell, grid.visualRect(index))

    def hears(self, day: date) -> str:
        """What a screen reader says for a day."""
        grid = self.page.grid
        role = Qt.ItemDataRole.AccessibleTextRole
        return str(grid.days.data(grid.days.index_of(day), role))

    def case(self) -> str:
        """Whose case is open."""
        page = self.window.current
        assert isinstance(page, CasePage)
        return page.head.name.text()

    def title(self) -> str:
        return self.page.head.title.text()


def _open(path: Path, settings: Path, qtbot: QtBot, zoom: float = 1.0) -> Officer:
    apply_theme("light", zoom).set_motion(False)
    window = MainWindow(Session(open_desk(path), SettingsFile(settings)))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    officer = Officer(window, qtbot)
    officer.waits()
    return officer


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def officer(sample: Path, settings: Path, qtbot: QtBot) -> Iterator[Officer]:
    made = _open(sample, settings, qtbot)
    made.opens_deadlines()
    yield made
    made.window.close()


# What stands where


def test_keys_lead_to_the_page_between_cases_and_letters(officer: Officer) -> None:
    assert officer.title() == "November 2026"
    assert focus() is officer.page.grid
    (places,) = officer.window.sidebar.findChildren(QListView)
    names = [str(places.model().index(n, 0).data()) for n in range(5)]
    assert names == ["Today", "Mail in", "Cases", "Deadlines", "Letters"]
    entry = places.model().index(3, 0).data(ENTRY)
    assert (entry.icon, entry.count) == ("calendar-days", "2")
    menu = [command.id for command in COMMANDS if command.menu == "&Go"]
    assert menu[1:6] == ["go.today", "go.mail", "go.cases", "go.deadlines", "go.letters"]


ON_THEIR_DAYS = {
    november(10): [(LineKind.ANSWERED, "Oluwaseun Adeyemi")],
    november(13): [
        (LineKind.ANSWERED, "Beatriz Salgueiro"),
        (LineKind.ANSWERED, "Hendrik Sørensen"),
    ],
    november(15): [(LineKind.ENTRY, "Aoife Ní Dhomhnaill")],
    november(18): [(LineKind.ANSWERED, "Tobias Lehtinen")],
    november(23): [(LineKind.ENTRY, "Danielle Okonkwo")],
    november(26): [],
    november(27): [
        (LineKind.ENTRY, "Rosalind Achterberg"),
        (LineKind.ENTRY, "Walter Kowalczyk"),
        (LineKind.ENTRY, "Sunil Parthasarathy"),
    ],
    november(28): [(LineKind.LEGAL, "Walter Kowalczyk")],
    november(29): [(LineKind.LEGAL, "Sunil Parthasarathy")],
    december(3): [(LineKind.ENTRY, "Griet Vandenbroucke")],
}


def test_the_sample_cases_stand_on_their_days(officer: Officer) -> None:
    assert {day: officer.shows(day) for day in ON_THEIR_DAYS} == ON_THEIR_DAYS


def test_a_screen_reader_hears_each_day(officer: Officer) -> None:
    assert officer.hears(november(26)) == "Thursday, November 26. Thanksgiving Day"
    friday = officer.hears(november(27))
    assert friday.startswith("Friday, November 27. 3 to send. Rosalind Achterberg")
    assert "Walter Kowalczyk, Delete" in friday
    assert "deadline Saturday, November 28" in friday
    table = QAccessible.queryAccessibleInterface(officer.page.grid)
    assert table is not None
    told = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    assert friday in told
    assert "Friday" in told


def test_the_week_beside_the_month_begins_with_the_late(officer: Officer) -> None:
    week = officer.page.week
    rows = [week.cases.index(n).data() for n in range(week.cases.rowCount())]
    assert rows[0].startswith("Late")
    assert rows[1].startswith("Aoife Ní Dhomhnaill, DPF complaint")
    assert "Late by 8 days" in rows[1]
    assert any(row == "Thursday, Nov 26, Thanksgiving Day" for row in rows)
    assert officer.page._week_title.text() == "Week of Nov 23"


def test_a_letter_due_on_thanksgiving_leaves_the_day_before(officer: Officer) -> None:
    new = NewCase(
        kind=Kind.PRIVACY_REQUEST,
        channel=Channel.MAIL,
        received=date(2026, 10, 27),
        name="Anna Brunner",
        rights=(Right.ACCESS,),
    )
    officer.window.session.change(lambda desk: log_case(desk, new))
    officer.qtbot.waitUntil(
        lambda: officer.shows(november(25)) == [(LineKind.ENTRY, "Anna Brunner")]
    )
    assert officer.shows(november(26)) == [(LineKind.LEGAL, "Anna Brunner")]


# Keys


def test_arrows_go_by_day_and_over_the_end_of_the_grid(officer: Officer) -> None:
    page = officer.page
    officer.presses(Qt.Key.Key_Right)
    assert page.grid.day() == november(24)
    officer.presses(Qt.Key.Key_Down)
    assert page.grid.day() == december(1)
    assert officer.title() == "November 2026"
    assert page._week_title.text() == "Week of Nov 30"
    officer.presses(Qt.Key.Key_Down)
    assert officer.title() == "December 2026"
    assert page.grid.day() == december(8)
    officer.presses(Qt.Key.Key_Up, times=2)
    officer.presses(Qt.Key.Key_Left)
    assert page.grid.day() == november(23)


def test_home_end_pages_and_today(officer: Officer) -> None:
    page = officer.page
    officer.presses(Qt.Key.Key_Home)
    assert page.grid.day() == page.grid.days.weekdays()[0].replace(day=22)
    officer.presses(Qt.Key.Key_End)
    assert page.grid.day() == november(28)
    officer.presses(Qt.Key.Key_PageDown)
    assert (officer.title(), page.grid.day()) == ("December 2026", december(28))
    officer.presses(Qt.Key.Key_PageUp, times=3)
    assert officer.title() == "September 2026"
    write("t")
    officer.waits()
    assert (officer.title(), page.grid.day()) == ("November 2026", TODAY)
    assert focus() is page.grid


def test_tab_walks_the_cases_of_the_day_and_then_leaves(officer: Officer) -> None:
    grid = officer.page.grid
    officer.presses(Qt.Key.Key_Right, times=4)
    press(Qt.Key.Key_Tab, times=3)
    assert focus() is grid
    assert grid._at_line == 2
    press(Qt.Key.Key_Backtab, SHIFT)
    assert grid._at_line == 1
    press(Qt.Key.Key_Tab, times=2)
    assert focus() is officer.page.week


def test_enter_opens_the_first_case_or_the_one_tab_came_to(officer: Officer) -> None:
    officer.presses(Qt.Key.Key_Right, times=4)
    press(Qt.Key.Key_Tab, times=2)
    press(Qt.Key.Key_Return)
    officer.waits()
    assert officer.case() == "Walter Kowalczyk"
    officer.window.commands.run("go.back")
    officer.waits()
    assert officer.page.grid.day() == november(27)
    press(Qt.Key.Key_Return)
    officer.waits()
    assert officer.case() == "Rosalind Achterberg"


def test_digits_switch_the_view_and_the_focus_goes_along(officer: Officer) -> None:
    page = officer.page
    for key, view, has_focus, title in (
        ("2", "agenda", page.agenda, "Nov 22 to Jan 2"),
        ("3", "timeline", page.timeline.rows, "Oct 5 to Jan 5"),
        ("1", "month", page.grid, "November 2026"),
    ):
        write(key)
        officer.waits()
        assert (page.view, page.head.views.value()) == (view, view)
        assert focus() is has_focus
        assert officer.title() == title


def test_arrow_keys_stay_in_the_choice_of_the_view(officer: Officer) -> None:
    views = officer.page.head.views
    views.setFocus()
    officer.presses(Qt.Key.Key_Right, times=2)
    assert officer.page.view == "timeline"
    assert focus() is views.button("timeline")


def test_agenda_goes_from_case_to_case_over_the_heads(officer: Officer) -> None:
    write("2")
    officer.waits()
    seen = []
    for _ in range(5):
        current = officer.page.agenda.current()
        assert current is not None
        seen.append(current.person)
        press(Qt.Key.Key_Down)
    assert seen == [
        "Aoife Ní Dhomhnaill",
        "Danielle Okonkwo",
        "Rosalind Achterberg",
        "Walter Kowalczyk",
        "Sunil Parthasarathy",
    ]
    press(Qt.Key.Key_Home)
    first = officer.page.agenda.current()
    assert first is not None
    assert first.person == "Aoife Ní Dhomhnaill"
    press(Qt.Key.Key_End)
    last = officer.page.agenda.current()
    assert last is not None
    assert last.person == "Clément Desrosiers"
    officer.presses(Qt.Key.Key_PageDown)
    assert officer.title() == "Dec 20, 2026 to Jan 30, 2027"


def test_agenda_is_copied_as_lines_with_tabs(officer: Officer) -> None:
    write("2")
    officer.waits()
    press(Qt.Key.Key_C, CTRL)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:4] == ["Send by", "Deadline", "Number", "Person"]
    (cells,) = (line.split("\t") for line in lines if "Walter Kowalczyk" in line)
    assert cells[:2] == ["2026-11-27", "2026-11-28"]
    assert cells[4:] == [
        "Delete",
        "US-OH",
        "Our 30-day promise",
        "Dana Whitfield",
        "Send by Friday, in 4 days",
    ]


def test_copied_names_cannot_become_formulas() -> None:
    assert deadline_words._plain("=1+1\tx") == "'=1+1 x"
    assert deadline_words._plain("+cmd|calc") == "'+cmd|calc"
    assert deadline_words._plain("+1 971 555 0144") == "+1 971 555 0144"


def test_timeline_lists_by_send_by_day_and_opens(officer: Officer) -> None:
    write("3")
    officer.waits()
    rows = officer.page.timeline.rows
    sent = [entry.send_by for entry in rows.cases.entries]
    assert sent == sorted(sent)
    first = rows.cases.index(0)
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Late by 8 days, day 45 of 45")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    officer.waits()
    assert isinstance(officer.window.current, CasePage)


def test_every_command_of_the_page_is_in_a_menu_with_its_key(officer: Officer) -> None:
    known = {command.id: command for command in COMMANDS}
    for name in officer.page.answers():
        assert name in known
    assert known["view.timeline"].letters == "3"
    assert known["file.print"].keys == "Ctrl+P"


# The mouse


def test_click_goes_to_the_day_and_double_click_opens(officer: Officer) -> None:
    grid = officer.page.grid
    (first, *_rest) = officer.lines(november(27))
    middle = first.rect.center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert grid.day() == november(27)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    officer.waits()
    assert isinstance(officer.window.current, CasePage)


def test_chips_hide_a_kind_and_keep_its_count(officer: Officer) -> None:
    page = officer.page
    chip = page.head.groups[KindGroup.REQUESTS]
    before = chip._value
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert officer.shows(november(27)) == []
    assert officer.shows(november(15)) == [(LineKind.ENTRY, "Aoife Ní Dhomhnaill")]
    assert chip._value == before
    assert "Walter" not in officer.hears(november(28))
    for group in (KindGroup.COMPLAINTS, KindGroup.ESCALATIONS):
        page.head.groups[group].click()
    assert page._nothing.isVisible()
    assert page.board is not None
    hidden = f"{len(page.board.entries)} open cases are hidden."
    assert page._nothing.accessibleName() == f"No case matches these filters. {hidden}"
    page.clear()
    assert len(officer.shows(november(27))) == 3
    assert focus() is page.grid


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_menus_narrow_to_a_law_a_rule_and_a_handler(officer: Officer) -> None:
    page = officer.page
    page.head._offer(page.head.law, "law")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    offered = [action.text() for action in menu.actions()]
    assert offered[0] == "Any"
    assert "US-OH" in offered
    next(action for action in menu.actions() if action.text() == "US-OH").trigger()
    menu.close()
    assert officer.shows(november(27)) == [(LineKind.ENTRY, "Walter Kowalczyk")]
    assert page.head.law.is_set
    page.head.law.setFocus()
    press(Qt.Key.Key_Delete)
    assert len(officer.shows(november(27))) == 3


# A restart


def test_view_and_filter_are_there_after_a_restart(
    sample: Path, settings: Path, qtbot: QtBot
) -> None:
    before = _open(sample, settings, qtbot)
    page = before.opens_deadlines()
    page.head.groups[KindGroup.COMPLAINTS].click()
    page.head._narrow(handler="Dana Whitfield", law="US-OH")
    write("3")
    before.waits()
    before.window.close()
    assert "Dana" not in settings.read_text(encoding="utf-8")

    after = _open(sample, settings, qtbot)
    page = after.opens_deadlines()
    assert page.view == "timeline"
    assert not page.head.groups[KindGroup.COMPLAINTS].isChecked()
    assert page.filter.handler == "Dana Whitfield"
    assert [entry.person for entry in page.timeline.rows.cases.entries] == ["Walter Kowalczyk"]
    after.window.close()


@pytest.mark.parametrize("stored", [{"deadlines_view": "moon"}, {"deadlines_hidden": ["x", 3]}])
def test_a_strange_preference_falls_back(
    sample: Path, settings: Path, qtbot: QtBot, stored: dict[str, object]
) -> None:
    settings.write_text(json.dumps(stored), encoding="utf-8")
    officer = _open(sample, settings, qtbot)
    page = officer.opens_deadlines()
    assert page.view == "month"
    assert not page.filter.hidden
    officer.window.close()


# Paper


@pytest.mark.parametrize(
    ("key", "size", "expected"),
    [
        (
            "1",
            (792, 612),
            ("Deadlines, November 2026", "Thanksgiving Day", "Walter Kowalczyk, due"),
        ),
        ("2", (612, 792), ("Nov 22, 2026 to Jan 2, 2027", "Friday, Nov 27", "8 d late")),
        ("3", (792, 612), ("Oct 5, 2026 to Jan 5, 2027", "R-2026-", "Fri, Nov 27")),
    ],
)
def test_the_view_is_printed_as_it_is_filtered(
    officer: Officer, tmp_path: Path, key: str, size: tuple[int, int], expected: tuple[str, ...]
) -> None:
    write(key)
    officer.waits()
    officer.page.head._narrow(handler="Dana Whitfield")
    printed = tmp_path / "printed.pdf"
    press(Qt.Key.Key_P, CTRL)

    def dialogs() -> list[QPrintDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintDialog)]

    officer.qtbot.waitUntil(lambda: bool(dialogs()))
    printing = dialogs()[0]
    typed = next(e for e in printing.findChildren(QLineEdit) if e.objectName() == "filename")
    typed.setText(str(printed))
    printing.accept()
    officer.qtbot.waitUntil(printed.is_file)
    officer.waits()
    pdf = printed.read_bytes()
    words = words_of(pdf).replace("\u2010", "-")
    for text in (*expected, "All kinds; handler Dana Whitfield", "Printed November 23, 2026"):
        assert text in words
    pages = page_sizes(pdf)
    assert {(round(one.width), round(one.height)) for one in pages} == {size}
    assert f"Page {len(pages)} of {len(pages)}" in words
    if key == "1":
        assert len(pages) == 1
    officer.qtbot.waitUntil(lambda: not dialogs())


# Empty, full, large


def test_an_empty_file_says_so_and_offers_a_case(
    case_file_path: Path, desk: object, settings: Path, qtbot: QtBot
) -> None:
    del desk
    path = case_file_path.with_name("empty.privdesk")
    shutil.copy(case_file_path, path)
    officer = _open(path, settings, qtbot)
    page = officer.opens_deadlines()
    assert page._none_yet.isVisible()
    officer.presses(Qt.Key.Key_PageDown)
    assert officer.title() == "December 2026"
    officer.window.close()


def test_five_thousand_cases_are_counted_and_listed(
    made_crowd: Path, case_file_path: Path, settings: Path, qtbot: QtBot
) -> None:
    shutil.copy(made_crowd, case_file_path)
    officer = _open(case_file_path, settings, qtbot)
    page = officer.opens_deadlines()
    shown = officer.lines(december(3))
    assert [one.kind for one in shown] == [LineKind.ENTRY] * 4 + [LineKind.MORE]
    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=shown[-1].rect.center())
    assert focus() is page.week
    current = page.week.current()
    assert current is not None
    assert page.board is not None
    assert current in page.board.by_day()[december(3)]
    officer.window.close()


def test_only_rows_in_sight_are_painted(
    made_crowd: Path,
    case_file_path: Path,
    settings: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shutil.copy(made_crowd, case_file_path)
    officer = _open(case_file_path, settings, qtbot)
    page = officer.opens_deadlines()
    write("3")
    officer.waits()
    rows: TimelineRows = page.timeline.rows
    assert rows.cases.rowCount() > 4000
    painted: list[int] = []

    def note(_painter: object, _row: object, entry: DeadlineEntry, *_rest: object) -> None:
        painted.append(entry.id)

    monkeypatch.setattr(timeline, "paint_bar", note)
    rows.viewport().grab()
    assert 10 < len(set(painted)) < 60
    press(Qt.Key.Key_End)
    assert rows.currentIndex().row() == rows.cases.rowCount() - 1
    officer.window.close()


@pytest.mark.parametrize("view", ["1", "2", "3"])
def test_the_smallest_window_at_twice_the_size_cuts_nothing_off(
    sample: Path, settings: Path, qtbot: QtBot, view: str
) -> None:
    officer = _open(sample, settings, qtbot, zoom=2.0)
    officer.window.resize(1024, 640)
    page = officer.opens_deadlines()
    write(view)
    officer.waits()
    assert officer.window.size() == QSize(1024, 640)
    assert page.head.all.isVisible()
    for part in (page.head.title, page.head.views, page.head.all, page.head.today):
        corner = part.mapTo(page, part.rect().bottomRight())
        assert page.rect().contains(corner)
        assert part.height() >= part.minimumSizeHint().height()
    apply_theme("light", 1.0)
    officer.window.close()


def _colors(entry: DeadlineEntry, days: list[date]) -> list[str]:
    """The colors on the line of a bar at the middles of days, on white."""
    image = QImage(1200, 26, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    scale = Scale(timeline_span(TODAY), 1200, TODAY, {})
    painter = QPainter(image)
    paint_bar(painter, QRectF(0, 0, 1200, 26), entry, scale, Token.SHEET)
    painter.end()
    return [image.pixelColor(scale.middle(day), 11).name() for day in days]


def test_a_pause_is_a_gap_in_the_bar_and_an_extension_is_drawn_lighter(officer: Officer) -> None:
    page = officer.page
    assert page.board is not None
    (plain,) = (e for e in page.board.entries if e.person == "Griet Vandenbroucke")
    used = [november(5), november(12), november(20)]
    bar = theme().color(Token.ACCENT).name()
    assert _colors(plain, used) == [bar, bar, bar]
    paused = replace(plain, gaps=((november(9), november(16)),))
    assert _colors(paused, used) == [bar, "#ffffff", bar]
    until_now = replace(plain, gaps=((november(9), december(1)),))
    assert _colors(until_now, [*used, TODAY]) == [bar, "#ffffff", "#ffffff", "#ffffff"]
    extended = replace(plain, raw=december(20), send_by=december(18), extended_from=december(3))
    mark, end = _colors(extended, [december(3), december(20)])
    assert mark == theme().color(Token.FIELD).name()
    assert end == theme().color(Token.TEXT).name()


def test_t_in_the_agenda_goes_to_the_first_case_of_today(officer: Officer) -> None:
    write("2")
    officer.waits()
    press(Qt.Key.Key_End)
    write("t")
    officer.waits()
    current = officer.page.agenda.current()
    assert current is not None
    assert current.person == "Danielle Okonkwo"


def test_span_of_the_timeline_holds_today(officer: Officer) -> None:
    write("3")
    officer.waits()
    assert officer.page.span == timeline_span(TODAY)
    scale = officer.page.timeline.rows.scale
    assert scale.left < scale.middle(TODAY) < scale.right
