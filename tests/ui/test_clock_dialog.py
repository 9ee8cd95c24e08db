"""The clocks of a case by keyboard: refused with the reason, changed with one, taken back."""

from datetime import date

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import ALT, CTRL, alt, press, write, write_over

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clock_steps import ClockAct
from privdesk.ui.clock_labels import ACT
from privdesk.ui.dialogs.case_forms import TemplateDialog
from privdesk.ui.dialogs.clock_form import ClockDialog
from privdesk.ui.dialogs.law_form import LawDialog, ReceivedDialog
from privdesk.ui.dialogs.why import WhyPopover
from privdesk.ui.places import PageId
from privdesk.ui.views.case_clocks import ClockRow
from privdesk.ui.views.case_page import CasePage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PROMISED, BELGIAN = "R-2026-007", "R-2026-009"


def _opens(officer: Officer, number: str) -> CasePage:
    officer.opens(PageId.CASE, officer.reading.case_id(number))
    return officer.page(CasePage)


def _clocks(officer: Officer, number: str) -> ClockDialog:
    _opens(officer, number)
    write("k")
    return officer.dialog(ClockDialog)


def _choose(dialog: ClockDialog, act: ClockAct) -> None:
    """Go down the list of acts until it is there."""
    dialog.act.setFocus()
    press(Qt.Key.Key_Home)
    for _ in range(len(ClockAct)):
        if dialog.act.value() == act.value:
            return
        press(Qt.Key.Key_Down)
    raise AssertionError(f"{ACT[act]} is not offered")


def _clock(officer: Officer, number: str, rule: str) -> CaseClock:
    return next(c for c in officer.case(number).case.clocks if c.deadline.rule_id == rule)


def test_why_this_saturday_names_weekend_and_the_day_to_mail(officer: Officer) -> None:
    _opens(officer, PROMISED)
    write("w")
    words = words_on(officer.dialog(WhyPopover))
    for said in (
        "Why November 28?",
        "Plus 30 calendar days",
        "Sat, Nov 28",
        "Saturday, so send by",
        "Fri, Nov 27",
        "Pause or extension: this rule has none",
    ):
        assert said in words


def test_our_promise_is_not_extended_and_another_date_needs_words(officer: Officer) -> None:
    dialog = _clocks(officer, PROMISED)
    _choose(dialog, ClockAct.EXTEND)
    assert "Our 30-day promise knows no extension" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.is_open
    _choose(dialog, ClockAct.SET_DATE)
    press(Qt.Key.Key_N, ALT)
    write_over("2026-12-02")
    assert "due Wed, Dec 2" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    assert "Say why. It stays on record." in words_on(dialog)
    write("agreed by phone")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert _clock(officer, PROMISED, "promise-30").deadline.raw == date(2026, 12, 2)
    words = words_on(officer.page(CasePage))
    assert "Set by hand: agreed by phone" in words
    assert "Answer due Wednesday, Dec 2" in words


def test_a_month_is_extended_and_the_notice_is_offered(officer: Officer) -> None:
    dialog = _clocks(officer, BELGIAN)
    dialog.clock.setFocus()
    press(Qt.Key.Key_Down)
    assert dialog.clock.value() == "gdpr-month"
    _choose(dialog, ClockAct.EXTEND)
    alt("r")
    write("Three rights in one letter")
    assert "due Wed, Feb 3" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    assert officer.dialog(TemplateDialog).template.value() == "extension_notice"
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    clock = _clock(officer, BELGIAN, "gdpr-month")
    assert (clock.deadline.extended_from, clock.deadline.raw) == (
        date(2026, 12, 3),
        date(2027, 2, 3),
    )
    assert "Extended from Dec 3" in words_on(officer.page(CasePage))


def test_a_pause_is_told_on_the_case_and_ends_with_the_reply(officer: Officer) -> None:
    dialog = _clocks(officer, BELGIAN)
    dialog.clock.setFocus()
    press(Qt.Key.Key_Down)
    _choose(dialog, ClockAct.PAUSE_CLARIFICATION)
    alt("o")
    write_over("2026-11-19")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert "Paused since Nov 19, waiting for clarification" in words_on(officer.page(CasePage))
    write("k")
    dialog = officer.dialog(ClockDialog)
    dialog.clock.setFocus()
    press(Qt.Key.Key_Down)
    _choose(dialog, ClockAct.RESUME)
    assert "due Mon, Dec 7" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert _clock(officer, BELGIAN, "gdpr-month").deadline.raw == date(2026, 12, 7)
    assert _clock(officer, BELGIAN, "promise-30").deadline.raw == date(2026, 12, 3)


def test_a_clock_of_the_rail_tells_its_own_reason(officer: Officer) -> None:
    page = _opens(officer, BELGIAN)
    rows = [row for row in page.findChildren(ClockRow) if row.isVisible()]
    assert [row.accessibleName() for row in rows] == [
        "Our 30-day promise, Thu, Dec 3, Answer, rules",
        "GDPR, one month, Thu, Dec 3, Answer",
    ]
    rows[1].setFocus()
    press(Qt.Key.Key_Space)
    words = words_on(officer.dialog(WhyPopover))
    assert "Regulation (EEC, Euratom) 1182/71" in words
    assert "the person must be told by Thu, Dec 3" in words
    assert "Read in the source" in words


def test_the_day_of_receipt_is_corrected_with_a_reason(officer: Officer) -> None:
    _opens(officer, PROMISED)
    assert officer.window.commands.run("case.received")
    dialog = officer.dialog(ReceivedDialog)
    write_over("2026-11-24")
    press(Qt.Key.Key_Return, CTRL)
    assert "This day is in the future" in words_on(dialog)
    write_over("2026-10-28")
    alt("w")
    write("stamp of the mail room")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    case = officer.case(PROMISED).case
    assert case.received == date(2026, 10, 28)
    assert case.clocks[0].deadline.raw == date(2026, 11, 27)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the list of countries
def test_another_law_is_chosen_and_shows_its_rules_first(officer: Officer) -> None:
    _opens(officer, PROMISED)
    write("r")
    dialog = officer.dialog(LawDialog)
    dialog.country.setFocus()
    write_over("Nowhere")
    press(Qt.Key.Key_Return, CTRL)
    assert "No country has this name" in words_on(dialog)
    write_over("Germany")
    dialog.state.setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Backspace)
    officer.settles()
    assert "GDPR, one month: will run under this law" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    case = officer.case(PROMISED).case
    assert case.law == "DE"
    assert {c.deadline.rule_id for c in case.clocks} == {"promise-30", "gdpr-month"}
