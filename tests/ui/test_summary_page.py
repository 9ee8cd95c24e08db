"""The quarterly summary: what it says, and that every figure leads to its cases."""

import csv
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from officer import Officer, click, rows_of, words_on
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from typist import ALT, CTRL, SHIFT, focus, press, write, write_over

from privdesk.config.settings import Settings, SettingsFile
from privdesk.domain.figures import Period, Summary
from privdesk.domain.figures.commentary import Section
from privdesk.pdf.reading import words_of
from privdesk.services.deadlines import correct_received
from privdesk.services.desk import Desk, create_desk
from privdesk.services.issued_summaries import issue
from privdesk.ui.dialogs.commentary import CommentaryDialog
from privdesk.ui.dialogs.period import PeriodDialog
from privdesk.ui.main_window import MainWindow
from privdesk.ui.models.case_columns import COLUMNS
from privdesk.ui.places import PageId
from privdesk.ui.session import Session
from privdesk.ui.views import summary as summary_view
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.cases import CasesPage
from privdesk.ui.views.settings import SettingsPage
from privdesk.ui.views.summary import SummaryPage
from privdesk.ui.widgets import Question
from privdesk.ui.widgets.figures import FigureButton, FigureTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_NUMBER = next(n for n, column in enumerate(COLUMNS) if column.title == "Number")


@pytest.fixture
def page(officer: Officer) -> SummaryPage:
    """The summary of the quarter to date."""
    write("gs")
    shown = officer.page(SummaryPage)
    officer.sees(lambda: shown.told is not None)
    return shown


def lines(table: FigureTable) -> dict[str, list[str]]:
    """What each line of a table says, by its name."""
    assert table._shown is not None
    return {line.name: [cell.text for cell in line.cells] for line in table._shown[1]}


def listed(officer: Officer) -> list[str]:
    """The numbers of the cases in the list, in order."""
    return sorted(rows_of(officer.page(CasesPage).model, _NUMBER))


def test_the_quarter_to_date_is_told_in_tiles(page: SummaryPage) -> None:
    said = [tile.accessibleName().split(". ")[0] for tile in page.tiles]
    assert said == [
        "Complaints received: 6 ",
        "Answered in 45 days: 50% 1 of 2",
        "Median days to answer: 38 days",
        "Went to JAMS: 1 ",
        "Open on Nov 23: 6 ",
    ]
    assert "Fourth quarter 2026" in words_on(page)
    assert "All 6 records are complete" in words_on(page)


def test_the_table_by_principle_counts_the_situations(page: SummaryPage) -> None:
    told = lines(page.principles)
    assert told["Access"] == ["2", "0 of 1", "–", "0", "2", "0.0"]
    assert told["Choice"] == ["1", "1 of 1", "38", "1", "1", "0.0"]
    assert told["Security"][0] == "0"
    assert told["All complaints"] == ["6", "1 of 2", "38", "1", "6", "0.0"]


def test_a_figure_opens_the_list_of_its_cases(page: SummaryPage, officer: Officer) -> None:
    button = next(b for b in page.principles.figures.values() if b.cell.text == "2")
    click(button)
    assert listed(officer) == ["C-2026-001", "C-2026-004"]
    cases = officer.page(CasesPage)
    assert cases.filters.figure.isVisible()
    assert "By DPF Principle: Access, Q4 26" in cases.filters.figure.accessibleName()
    write("/")
    write("Dhomhnaill")
    officer.sees(lambda: cases.model.rowCount() == 1)
    press(Qt.Key.Key_Escape)
    cases.filters.figure.setFocus()
    press(Qt.Key.Key_Delete)
    officer.settles()
    assert not cases.filters.figure.isVisible()


def test_a_tile_opens_its_cases_with_enter_and_back_returns(
    page: SummaryPage, officer: Officer
) -> None:
    page.tiles[0].setFocus()
    press(Qt.Key.Key_Return)
    assert listed(officer) == [f"C-2026-00{n}" for n in range(1, 7)]
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    officer.page(SummaryPage)


def test_the_stages_and_the_workload_ahead_open_their_cases(
    page: SummaryPage, officer: Officer
) -> None:
    # F07 F08 F15 F25 were answered: 29, 30, 27 and 29 days in the mean are 28.75.
    told = lines(page.stages["requests"])
    assert sum(float(told[stage][-1]) for stage in told if stage != "Late") == pytest.approx(
        28.75, abs=0.2
    )
    officer.sees(lambda: bool(page.workload.figures))
    ahead = lines(page.workload)["Open cases"]
    assert ahead == ["1", "4", "4", "4", "3", "2", "0"]
    page.workload.figures[1, 6].setFocus()
    press(Qt.Key.Key_Return)
    assert listed(officer) == ["C-2026-005", "C-2026-006"]


def test_arrows_go_from_figure_to_figure(page: SummaryPage) -> None:
    page.tiles[0].setFocus()
    press(Qt.Key.Key_Right)
    assert focus() is page.tiles[1]
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Down)
    below = focus()
    assert isinstance(below, FigureButton)
    assert page.principles.isAncestorOf(below)
    press(Qt.Key.Key_Up)
    assert focus() in page.tiles


def test_a_figure_without_cases_is_no_stop(page: SummaryPage) -> None:
    empty = [b for b in page.principles.figures.values() if b.text() in {"0", "–"}]
    assert empty
    assert not any(button.isEnabled() for button in empty)


def test_t_shows_the_charts_as_tables_and_again_as_charts(page: SummaryPage) -> None:
    assert page.outcomes.isVisible()
    write("t")
    assert not page.outcomes.isVisible()
    assert lines(page.outcome_table)["Not answered"] == ["0", "0", "0", "0", "5"]
    assert lines(page.outcome_table)["Went to JAMS"][-1] == "1"
    assert lines(page.day_table)["Late"][-1] == "1"
    assert page.outcome_table.isVisible()
    write("t")
    assert page.outcomes.isVisible()


def test_a_part_of_a_column_and_a_dot_open_their_cases(page: SummaryPage, officer: Officer) -> None:
    page.outcomes.grab()
    place, cell = next(p for p in page.outcomes._places if len(p[1].cases) == 5)
    assert cell.title == "By outcome: Not answered, Q4 26"
    click(page.outcomes, place.center().toPoint())
    assert len(listed(officer)) == 5
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    officer.page(SummaryPage)
    page.days.grab()
    ((dot, _cell),) = page.days._places
    click(page.days, dot.center().toPoint())
    assert "C-2026-002" in words_on(officer.page(CasePage))


def test_a_click_beside_the_columns_opens_nothing(page: SummaryPage, officer: Officer) -> None:
    click(page.outcomes, QPoint(2, 2))
    assert officer.window.current is page


def test_left_and_right_change_the_quarter_as_far_as_there_is_one(
    page: SummaryPage, officer: Officer
) -> None:
    press(Qt.Key.Key_Left)
    officer.settles()
    assert "Third quarter 2026" in words_on(page)
    assert "No complaint came in" in words_on(page)
    press(Qt.Key.Key_Right)
    officer.settles()
    assert "Fourth quarter 2026" in words_on(page)
    assert not page.head.later.isEnabled()
    press(Qt.Key.Key_PageDown)
    officer.settles()
    assert "Fourth quarter 2026" in words_on(page)


def test_quarters_before_the_picker_are_reached_and_remembered(
    page: SummaryPage, officer: Officer
) -> None:
    for _ in range(8):
        click(page.head.earlier)
        officer.settles()
    assert "Fourth quarter 2024" in words_on(page)
    assert page.head.periods.value() == "2024Q4"
    again = SettingsFile(Path(officer.window.session._settings_file._path)).load()
    assert again.summary_quarter == "2024Q4"
    for _ in range(8):
        click(page.head.later)
    officer.settles()
    assert officer.window.session.settings.summary_quarter == ""


def test_what_was_missing_is_one_click_away(officer: Officer) -> None:
    with officer.reading.desk.work() as work:
        case = work.case_by_number("C-2026-001")
        work.save_case(replace(case, late_reason=None))
        work.audit("case.late_reason", f"case:{case.id}", {})
        work.commit()
    write("gs")
    page = officer.page(SummaryPage)
    officer.sees(page.head.check.isVisible)
    assert page.head.check.text() == "1 record has something missing"
    click(page.head.check)
    assert listed(officer) == ["C-2026-001"]


@pytest.mark.parametrize("form", ["pdf", "xlsx", "csv"])
def test_the_files_hold_what_the_screen_shows(
    page: SummaryPage, officer: Officer, tmp_path: Path, form: str
) -> None:
    path = tmp_path / f"q4.{form}"
    page.save(form, str(path))
    officer.settles()
    assert officer.reads_toast() == f"Saved q4.{form}"
    if form == "csv":
        rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
        assert {row["figure"]: row["2026Q4"] for row in rows}["complaints.received"] == "6"
    elif form == "pdf":
        assert "6 complaints under the Data Privacy Framework" in words_of(path.read_bytes())
    else:
        assert path.read_bytes()[:2] == b"PK"


def test_ctrl_shift_e_asks_where_the_pdf_shall_lie(page: SummaryPage, officer: Officer) -> None:
    press(Qt.Key.Key_E, CTRL | SHIFT)
    officer.sees(lambda: bool(officer.window.findChildren(QFileDialog)))
    (dialog,) = officer.window.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Save as PDF"
    assert Path(dialog.selectedFiles()[0]).name == "summary-2026Q4.pdf"
    dialog.reject()


def test_an_issued_quarter_shows_what_a_correction_changed(
    page: SummaryPage, officer: Officer
) -> None:
    assert not page.issued.isVisible()
    officer.window.commands.run("file.issue")
    officer.dialog(Question)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.sees(page.issued.isVisible)
    assert "Issued as known on Nov 23. Every figure still holds." in words_on(page)
    case_id = officer.reading.case_id("C-2026-003")
    officer.window.session.change(
        lambda desk: correct_received(desk, case_id, date(2026, 9, 30), "stamp misread")
    )
    officer.sees(lambda: "changed since" in words_on(page))
    said = words_on(page)
    assert "Open at the start: 0 then, 1 now." in said
    assert "Received: 6 then, 5 now." in said
    assert "Corrected since: C-2026-003." in said
    press(Qt.Key.Key_Left)
    officer.settles()
    assert not page.issued.isVisible()


def test_a_long_count_shows_how_far_it_is_and_can_be_stopped(
    page: SummaryPage, officer: Officer, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, held = summary_view.summary_of, threading.Event()

    def among_a_million(
        desk: Desk, period: Period, *, progress: Callable[[int, int], None]
    ) -> Summary:
        while not held.wait(0.01):
            progress(30, 100)
        return real(desk, period, progress=progress)

    monkeypatch.setattr(summary_view, "summary_of", among_a_million)
    press(Qt.Key.Key_Left)
    officer.sees(page.counting.isVisible)
    officer.sees(lambda: "Counting the cases: 30 %" in words_on(page))
    click(page.counting.stop)
    officer.settles()
    assert "Stopped. The figures of this period are not counted." in words_on(page)
    assert focus() is page.counting.again
    held.set()
    press(Qt.Key.Key_Space)
    officer.sees(lambda: "Third quarter 2026" in words_on(page))
    assert not page.counting.isVisible()


@pytest.fixture
def empty(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Officer]:
    """Somebody at a window on a case file without a case."""
    desk = create_desk(tmp_path / "empty.privdesk")
    settings = SettingsFile(tmp_path / "settings.json")
    settings.save(Settings(summary_quarter="2099Q9"))
    window = MainWindow(Session(desk, settings))
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = Officer(window, qtbot)
    made.settles()
    yield made
    window.close()


def test_an_empty_office_in_the_smallest_window_says_so(empty: Officer) -> None:
    write("gs")
    page = empty.page(SummaryPage)
    empty.sees(lambda: page.told is not None)
    assert "No complaint came in" in words_on(page)
    assert lines(page.principles)["All complaints"] == ["0", "–", "–", "0", "0", "0.0"]
    assert not page.grab().isNull()


def test_the_officer_comments_by_keyboard_and_the_paper_says_it(
    page: SummaryPage, officer: Officer, tmp_path: Path
) -> None:
    officer.window.commands.run("file.comment")
    dialog = officer.dialog(CommentaryDialog)
    said = dialog.fields[Section.MANAGEMENT].value()
    assert said.startswith("6 complaints under the Data Privacy Framework came in")
    dialog.fields[Section.COMPLAINTS].text.setFocus()
    write("Two clocks were lost in the mail room.")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.settles()
    path = tmp_path / "q4.pdf"
    page.save("pdf", str(path))
    officer.settles()
    assert "Two clocks were lost in the mail room." in words_of(path.read_bytes())
    officer.window.commands.run("file.issue")
    officer.dialog(Question)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.sees(page.issued.isVisible)
    (issued,) = officer.reading.desk.file.queries().issued_summaries("2026Q4")
    assert issued.commentary == {"complaints": "Two clocks were lost in the mail room."}
    public = tmp_path / "public.pdf"
    page.save("pdf", str(public), public=True)
    officer.settles()
    assert "mail room" not in words_of(public.read_bytes())
    assert "Public version." in words_of(public.read_bytes())


def test_any_period_is_chosen_by_keyboard_and_remembered(
    page: SummaryPage, officer: Officer
) -> None:
    press(Qt.Key.Key_Q, CTRL | ALT)
    dialog = officer.dialog(PeriodDialog)
    assert dialog.which.value() == "2026Q4"
    dialog.unit.choice.setFocus()
    press(Qt.Key.Key_Down)
    assert dialog.which.value() == "2026-11"
    dialog.which.line.setFocus()
    write_over("2026-13")
    press(Qt.Key.Key_Return, CTRL)
    assert "is no period" in dialog.which.error()
    write_over("2027-01")
    press(Qt.Key.Key_Return, CTRL)
    assert "January 2027 has not begun." in dialog.which.error()
    write_over("2026-10")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.sees(lambda: "October 2026" in words_on(page))
    # F23, F01 and F12 came in October.
    assert page.tiles[0].accessibleName().startswith("Complaints received: 3 ")
    assert "compared with the four months before" in words_on(page)
    assert officer.window.session.settings.summary_quarter == "2026-10"
    press(Qt.Key.Key_Right)
    officer.sees(lambda: "November 2026" in words_on(page))
    assert not page.head.later.isEnabled()
    press(Qt.Key.Key_Q, CTRL | ALT)
    officer.dialog(PeriodDialog).which.line.setFocus()
    write_over("2026-10-26..2026-11-02")
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: "October 26, 2026 to November 2, 2026" in words_on(page))
    assert page.tiles[0].accessibleName().startswith("Complaints received: 2 "), "F12 and F11"


def test_fiscal_periods_are_offered_once_the_fiscal_year_is_set(
    page: SummaryPage, officer: Officer
) -> None:
    session = officer.window.session
    officer.opens(PageId.SETTINGS)
    settings = officer.page(SettingsPage)
    settings.fiscal.choice.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert session.settings.fiscal_year_starts == 2
    press(Qt.Key.Key_6, CTRL)
    officer.page(SummaryPage)
    press(Qt.Key.Key_Q, CTRL | ALT)
    dialog = officer.dialog(PeriodDialog)
    dialog.which.line.setFocus()
    write_over("FY2027Q3")
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: "Third quarter of fiscal 2027" in words_on(page))
    assert "Aug 1 to Oct 31" in words_on(page)
    assert page.tiles[0].accessibleName().startswith("Complaints received: 3 ")


def test_the_paper_that_was_issued_is_saved_as_it_was(officer: Officer, tmp_path: Path) -> None:
    officer.opens(PageId.SUMMARY)
    page = officer.page(SummaryPage)
    assert not page.save_issued.isVisible()
    assert "file.save_issued" not in page.answers()
    officer.window.session.change(lambda desk: issue(desk, page.period))
    officer.sees(page.save_issued.isVisible)
    assert "file.save_issued" in page.answers()
    page.save_issued_paper(str(tmp_path / "issued.pdf"))
    officer.sees(lambda: "Saved issued.pdf" in officer.reads_toast())
    queries = officer.reading.desk.file.queries()
    (kept,) = queries.issued_summaries(page.period.id)
    assert (tmp_path / "issued.pdf").read_bytes() == queries.issued_pdf(kept.id)
