"""The page of one case: its parts, why its date is what it is, what was logged, what is refused."""

import pytest
from officer import Officer, click, rows_of, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from typist import CTRL, SHIFT, focus, press, write

from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import EventKind, Kind, Status
from privdesk.domain.workflow import Action
from privdesk.ui.dialogs.case_forms import (
    AssignDialog,
    IdentityDialog,
    SearchDialog,
    StatusDialog,
    TemplateDialog,
)
from privdesk.ui.dialogs.log_event import LogEventDialog
from privdesk.ui.dialogs.why import WhyPopover
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.case_parts import Card
from privdesk.ui.views.letter_page import LetterPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

COMPLAINT, REQUEST, CLOSED = "C-2026-006", "R-2026-007", "R-2026-001"


def _opens(officer: Officer, number: str) -> CasePage:
    officer.opens(PageId.CASE, officer.reading.case_id(number))
    return officer.page(CasePage)


def test_the_head_names_person_number_status_and_date(officer: Officer) -> None:
    words = words_on(_opens(officer, COMPLAINT))
    for said in ("Clément Desrosiers", COMPLAINT, "DPF complaint", "Finish draft"):
        assert said in words
    assert "Answer due Friday, Dec 25" in words


def test_ctrl_tab_goes_through_the_parts_and_round(officer: Officer) -> None:
    page = _opens(officer, COMPLAINT)
    seen = [page.tabs.value()]
    for _ in range(5):
        press(Qt.Key.Key_Tab, CTRL)
        seen.append(page.tabs.value())
    assert seen == ["timeline", "letters", "files", "people", "audit", "timeline"]
    press(Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert page.tabs.value() == "audit"
    assert "case.logged" in words_on(page.tab_content())
    press(Qt.Key.Key_Tab, CTRL | SHIFT)
    assert page.tabs.value() == "people"
    assert "Clément Desrosiers" in words_on(page.tab_content())


def test_the_letters_of_the_case_open_from_their_tab(officer: Officer) -> None:
    page = _opens(officer, COMPLAINT)
    press(Qt.Key.Key_Tab, CTRL)
    cards = [card for card in page.findChildren(Card) if card.isVisible()]
    assert [card.accessibleName().rsplit(", ", 1)[1] for card in cards] == ["Draft", "Mailed"]
    click(cards[1])
    assert "L-2026-00" in words_on(officer.page(LetterPage))


def test_w_tells_why_with_every_step_the_rule_and_its_citation(officer: Officer) -> None:
    page = _opens(officer, COMPLAINT)
    write("w")
    why = officer.dialog(WhyPopover)
    clock = officer.case(COMPLAINT).case.ruling
    assert clock is not None
    words = words_on(why)
    assert "Why December 25?" in words
    for step in clock.deadline.steps:
        assert step.text in words
    assert clock.deadline.basis in words
    assert clock.deadline.citation in words
    assert "Thu, Dec 24" in words
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    assert page.isAncestorOf(focus())


def test_the_reason_can_be_copied_as_text(officer: Officer) -> None:
    _opens(officer, COMPLAINT)
    write("w")
    why = officer.dialog(WhyPopover)
    while not (isinstance(focus(), type(why)) or focus().property("text") == "Copy explanation"):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    clock = officer.case(COMPLAINT).case.ruling
    assert clock is not None
    copied = QApplication.clipboard().text()
    assert copied.startswith(f"{COMPLAINT}: {clock.deadline.title}")
    assert clock.deadline.citation in copied


def test_e_logs_a_call_and_the_timeline_begins_with_it(officer: Officer) -> None:
    page = _opens(officer, REQUEST)
    before = page.timeline.count
    write("e")
    dialog = officer.dialog(LogEventDialog)
    dialog.kind.setFocus()
    press(Qt.Key.Key_Right)
    dialog.words.setFocus()
    write("He asks for the answer by mail.")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert page.timeline.count == before + 1
    newest = officer.case(REQUEST).events[0]
    assert newest.kind is EventKind.CALL
    first = rows_of(page.timeline.model())[0]
    assert first.count("He asks for the answer by mail.") == 1, "its words stand there once"
    assert "Call" in first


def test_an_empty_event_is_not_logged(officer: Officer) -> None:
    page = _opens(officer, REQUEST)
    before = page.timeline.count
    write("e")
    dialog = officer.dialog(LogEventDialog)
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.is_open
    assert "Write at least one word." in words_on(dialog)
    assert dialog.words.isAncestorOf(focus())
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    assert page.timeline.count == before


def test_a_step_that_the_rules_forbid_says_why_and_is_not_taken(officer: Officer) -> None:
    _opens(officer, REQUEST)
    before = officer.case(REQUEST).case.status
    write("s")
    dialog = officer.dialog(StatusDialog)
    dialog.action.set_value(Action.ANSWER.value)
    assert "No outcome is recorded for delete." in words_on(dialog)
    assert not dialog.reason.isVisible(), "no reason may overrule this"
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.is_open
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    assert officer.case(REQUEST).case.status is before


def test_a_step_that_may_be_overruled_asks_for_a_reason_and_keeps_it(officer: Officer) -> None:
    page = _opens(officer, REQUEST)
    write("s")
    dialog = officer.dialog(StatusDialog)
    dialog.action.set_value(Action.CLOSE.value)
    assert "still runs until Saturday, Nov 28, 2026. Send the answer first." in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    assert "Say why. It stays on record." in words_on(dialog)
    assert dialog.reason.isAncestorOf(focus())
    assert officer.case(REQUEST).case.status is not Status.CLOSED
    write("He took it back by phone.")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.case(REQUEST).case.status is Status.CLOSED
    assert "Reason: He took it back by phone." in rows_of(page.timeline.model())[0]


def test_an_answer_that_says_nothing_wants_a_note_or_a_reason(officer: Officer) -> None:
    rows = officer.reading.rows(CaseFilter(Scope.OPEN))
    number = next(row.number for row in rows if row.kind is Kind.JAMS)
    _opens(officer, number)
    write("s")
    dialog = officer.dialog(StatusDialog)
    dialog.action.set_value(Action.ANSWER.value)
    assert "Nothing on record says what was done." in words_on(dialog)
    assert dialog.reason.isVisible()
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.is_open
    assert dialog.reason.isAncestorOf(focus())
    dialog.note.line.setFocus()
    write("Our answer went to JAMS.")
    assert not dialog.reason.isVisible(), "the note says it"
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.case(number).case.status is Status.ANSWERED


def test_waiting_needs_a_word_and_shows_it(officer: Officer) -> None:
    page = _opens(officer, REQUEST)
    write("s")
    dialog = officer.dialog(StatusDialog)
    dialog.action.set_value(Action.WAIT.value)
    press(Qt.Key.Key_Return, CTRL)
    assert "Say what the case waits for." in words_on(dialog)
    write("the customer number")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.case(REQUEST).case.status is Status.WAITING
    assert "waiting for the customer number" in words_on(page)


def test_a_closed_case_can_be_opened_again(officer: Officer) -> None:
    page = _opens(officer, CLOSED)
    assert not page.step_button.isVisible()
    write("s")
    dialog = officer.dialog(StatusDialog)
    assert dialog.action.value() == Action.REOPEN.value
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.case(CLOSED).case.status.is_open
    assert page.step_button.isVisible()


def test_the_ruler_of_a_case_says_when_its_clock_was_stopped(officer: Officer) -> None:
    spoken = {
        number: next(
            name
            for name in words_on(_opens(officer, number)).splitlines()
            if name.startswith("Received ") and ", due " in name
        )
        for number in (CLOSED, REQUEST)
    }
    assert ", done on day " in spoken[CLOSED]
    assert "today" not in spoken[CLOSED]
    assert ", today is day " in spoken[REQUEST]


def test_a_letter_for_a_closed_case_is_refused_in_words(officer: Officer) -> None:
    page = _opens(officer, CLOSED)
    write("l")
    officer.dialog(TemplateDialog)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.reads_toast() == f"{CLOSED} is closed. Open it again to write a letter."
    assert officer.window.current is page


@pytest.mark.parametrize(
    ("key", "kind"), [("a", AssignDialog), ("i", IdentityDialog), ("d", SearchDialog)]
)
def test_a_letter_opens_a_form_and_escape_gives_the_keys_back(
    officer: Officer,
    key: str,
    kind: type[AssignDialog] | type[IdentityDialog] | type[SearchDialog],
) -> None:
    page = _opens(officer, COMPLAINT)
    write(key)
    dialog = officer.dialog(kind)
    assert dialog.isAncestorOf(focus())
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    assert focus() is page.timeline


def test_what_a_data_source_brought_shows_beside_its_name(officer: Officer) -> None:
    page = _opens(officer, COMPLAINT)
    search = officer.case(COMPLAINT).case.searches[0]
    write("d")
    dialog = officer.dialog(SearchDialog)
    assert dialog.source.value() == search.source
    dialog.found.setFocus()
    write("12 records")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert f"{search.name}, 12 records" in words_on(page)


def test_the_list_goes_on_with_ctrl_down_and_up(officer: Officer) -> None:
    write("gc")
    officer.settles()
    press(Qt.Key.Key_Return)
    page = officer.page(CasePage)
    first = page.findChildren(type(page.timeline))[0].count
    assert "1 of 21" in words_on(page)
    assert not page.previous.isEnabled()
    press(Qt.Key.Key_Down, CTRL)
    officer.settles()
    assert "2 of 21" in words_on(page)
    press(Qt.Key.Key_Up, CTRL)
    officer.settles()
    assert "1 of 21" in words_on(page)
    assert page.timeline.count == first


def test_an_answer_in_time_that_came_back_says_both(officer: Officer) -> None:
    (row,) = officer.reading.rows(CaseFilter(Scope.ALL, text="Thorvaldsen"))
    officer.opens(PageId.CASE, row.id)
    words = words_on(officer.page(CasePage).band)
    assert "Done Nov 12, in time" in words
    assert "came back: not delivered yet" in words
