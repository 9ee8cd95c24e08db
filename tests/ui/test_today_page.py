"""Today on November 23, 2026: what is late, what is due, and the way from there to the work."""

from dataclasses import replace
from pathlib import Path

import pytest
from officer import Officer, click, rows_of, words_on
from PySide6.QtCore import QRect, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit
from typist import CTRL, focus, press, write

from privdesk.domain.read_models import TodayBoard
from privdesk.domain.vocabulary import EventKind, LetterState
from privdesk.domain.workflow import Action
from privdesk.pdf.reading import words_of
from privdesk.services.casework import add_note, take_step
from privdesk.ui.dialogs.case_forms import TemplateDialog
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.health_line import health_facts
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.views.outbox import OutboxPage
from privdesk.ui.views.today import TodayPage
from privdesk.ui.widgets.rail_row import RailRow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def _heads_and_names(page: TodayPage) -> list[str]:
    return [text.split(",")[0] for text in rows_of(page.list.model())]


def test_the_day_is_printed_as_a_morning_sheet(officer: Officer, tmp_path: Path) -> None:
    officer.page(TodayPage)
    printed = tmp_path / "morning.pdf"
    press(Qt.Key.Key_P, CTRL)

    def dialogs() -> list[QPrintDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintDialog)]

    officer.sees(lambda: bool(dialogs()))
    (printing,) = dialogs()
    typed = next(e for e in printing.findChildren(QLineEdit) if e.objectName() == "filename")
    typed.setText(str(printed))
    printing.accept()
    officer.sees(printed.is_file)
    officer.settles()
    words = words_of(printed.read_bytes()).replace("\u2010", "-")
    for text in (
        "Morning sheet, Monday, November 23",
        "Late (1)",
        "8 d late",
        "Aoife Ní Dhomhnaill",
    ):
        assert text in words
    assert officer.reads_toast() == "Morning sheet printed"
    officer.sees(lambda: not dialogs())


def test_each_group_holds_its_cases_the_most_pressing_first(officer: Officer) -> None:
    page = officer.page(TodayPage)
    assert _heads_and_names(page) == [
        "Late",
        "Aoife Ní Dhomhnaill",
        "Due today",
        "Danielle Okonkwo",
        "This week",
        "Rosalind Achterberg",
        "Walter Kowalczyk",
        "Sunil Parthasarathy",
    ]
    words = words_on(page)
    assert "Monday, November 23" in words
    assert "One case is late and one is due today." in words
    assert "Three more this week, and Thursday is a holiday." in words


def test_a_case_says_its_lateness_in_words_for_the_ear(officer: Officer) -> None:
    page = officer.page(TodayPage)
    late, today = rows_of(page.list.model())[1], rows_of(page.list.model())[3]
    assert "Late by 8 days" in late
    assert "Next: Write answer" in late
    assert "Send today" in today


def test_arrows_pass_over_the_heads_and_enter_opens_the_case(officer: Officer) -> None:
    page = officer.page(TodayPage)
    assert focus() is page.list
    press(Qt.Key.Key_Down)
    row = page.list.current()
    assert row is not None
    assert row.person == "Danielle Okonkwo"
    write("j")
    write("k")
    press(Qt.Key.Key_Return)
    case = officer.page(CasePage)
    assert row.number in words_on(case)
    assert "Danielle Okonkwo" in words_on(case)


def test_enter_leads_to_the_next_step_and_enter_again_takes_it(officer: Officer) -> None:
    officer.page(TodayPage)
    press(Qt.Key.Key_Return)
    case = officer.page(CasePage)
    assert case.step_button.text() == "Write answer"
    officer.sees(lambda: focus() is case.step_button)
    press(Qt.Key.Key_Return)
    officer.dialog(TemplateDialog)


def test_the_next_step_of_a_row_can_be_clicked(officer: Officer) -> None:
    page = officer.page(TodayPage)
    place = page.list.step_rect(page.list.model().index(1, 0))
    assert page.list.viewport().rect().contains(place)
    click(page.list.viewport(), place.center())
    case = officer.page(CasePage)
    officer.dialog(TemplateDialog)
    assert "Aoife Ní Dhomhnaill" in words_on(case)


def test_a_click_beside_the_next_step_only_chooses_the_row(officer: Officer) -> None:
    page = officer.page(TodayPage)
    row: QRect = page.list.visualRect(page.list.model().index(3, 0))
    click(page.list.viewport(), row.center())
    officer.settles()
    assert officer.window.current is page
    chosen = page.list.current()
    assert chosen is not None
    assert chosen.person == "Danielle Okonkwo"


def test_back_to_a_case_does_not_take_the_step_again(officer: Officer) -> None:
    page = officer.page(TodayPage)
    drafts = len(officer.reading.letters(LetterState.DRAFT))
    place = page.list.step_rect(page.list.model().index(3, 0))
    click(page.list.viewport(), place.center())
    officer.page(LetterPage)
    assert len(officer.reading.letters(LetterState.DRAFT)) == drafts + 1
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    officer.page(CasePage)
    officer.settles()
    assert isinstance(officer.window.current, CasePage)
    assert len(officer.reading.letters(LetterState.DRAFT)) == drafts + 1


def test_the_keyboard_is_still_on_its_case_when_one_comes_back(officer: Officer) -> None:
    page = officer.page(TodayPage)
    press(Qt.Key.Key_Down, times=3)
    before = page.list.current()
    press(Qt.Key.Key_Return)
    officer.page(CasePage)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    page = officer.page(TodayPage)
    now = page.list.current()
    assert before is not None
    assert now is not None
    assert now.id == before.id
    assert focus() is page.list


def test_a_case_opened_from_today_says_its_place_in_that_list(officer: Officer) -> None:
    page = officer.page(TodayPage)
    press(Qt.Key.Key_Down, times=3)
    row = page.list.current()
    assert row is not None
    assert row.person == "Walter Kowalczyk"
    press(Qt.Key.Key_Return)
    case = officer.page(CasePage)
    assert "4 of 21" in words_on(case)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    officer.settles()
    assert "Rosalind Achterberg" in words_on(officer.page(CasePage))


def test_who_owes_the_office_something_is_told_once_for_each_case_and_leads_there(
    officer: Officer,
) -> None:
    page, board = officer.page(TodayPage), officer.reading.today()
    assert board.owed >= len(board.waiting) > 0
    days = [owed.since for owed in board.waiting]
    assert days == sorted(days)
    asked = [owed for owed in board.waiting if owed.sources]
    assert len({owed.case_id for owed in asked}) == len(asked)
    first = board.waiting[0]
    row = next(row for row in page.rail.findChildren(RailRow) if first.number in row.text())
    row.setFocus()
    press(Qt.Key.Key_Return)
    assert first.number in words_on(officer.page(CasePage))


def test_mail_on_a_case_that_waits_is_told_first_until_it_waits_again(officer: Officer) -> None:
    page, desk = officer.page(TodayPage), officer.window.session.desk
    waiting = [one for one in officer.reading.today().waiting if not one.sources][-1]
    assert officer.reading.today().waiting[0] != waiting
    officer.window.session.change(
        lambda desk: add_note(desk, waiting.case_id, EventKind.EMAIL_IN, "", "Here it is.")
    )
    officer.sees(lambda: "Mail came Nov 23" in words_on(page.rail))
    first = officer.reading.today().waiting[0]
    assert (first.case_id, first.came) == (waiting.case_id, desk.clock.today())

    for action in (Action.RESUME, Action.WAIT):
        officer.window.session.change(
            lambda desk, action=action: take_step(desk, waiting.case_id, action, note="the rest")
        )
    officer.sees(lambda: "Mail came" not in words_on(page.rail))


def test_letters_that_wait_lead_to_where_they_wait(officer: Officer) -> None:
    page, board = officer.page(TodayPage), officer.reading.today()
    assert board.to_print > 0
    assert f"Ready to print, {board.to_print} letter" in words_on(page.rail)
    letters = sum(day.late_or_today + day.to_send for day in board.load)
    assert f"{letters} to send" in words_on(page.rail)
    row = next(one for one in page.rail.findChildren(RailRow) if "Ready to print" in one.text())
    row.setFocus()
    press(Qt.Key.Key_Space)
    officer.page(OutboxPage)


def test_the_foot_never_rounds_a_late_answer_away(officer: Officer) -> None:
    board: TodayBoard = replace(officer.reading.today(), answered=1000, in_time=999)
    assert health_facts(board)[0].text == "99% answered in time this quarter, 999 of 1,000"
    assert health_facts(replace(board, in_time=1000))[0].figure == "100%"
