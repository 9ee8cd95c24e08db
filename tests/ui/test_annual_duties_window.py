"""Annual duties in the window: opened by themselves, checked by keyboard, closed."""

from dataclasses import replace
from datetime import datetime

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import CTRL, press, write

from privdesk.domain.vocabulary import Kind, SearchState
from privdesk.services.clock import FrozenClock
from privdesk.ui.annual_duties import begin_duties
from privdesk.ui.dialogs.case_forms import SearchDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_duty_is_opened_ahead_and_its_element_checked_by_keyboard(officer: Officer) -> None:
    session = officer.window.session
    zone = session.desk.clock.zone
    noon = datetime(2027, 3, 1, 9, tzinfo=zone)
    session.desk = replace(session.desk, clock=FrozenClock(noon, zone))
    begin_duties(session)
    officer.settles()
    begin_duties(session)
    officer.settles()
    officer.opens(PageId.CASE, officer.reading.case_id("D-2027-001"))
    words = words_on(officer.page(CasePage))
    assert "Complete by Wednesday, Mar 31" in words
    assert "0 of 3 checked" in words
    assert "Check elements" in words
    write("d")
    dialog = officer.dialog(SearchDialog)
    assert "Does not apply" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    assert "Say how you know." in words_on(dialog)
    write("Invoice of March 1")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    first, *_ = officer.case("D-2027-001").case.searches
    assert (first.state, first.found) == (SearchState.FOUND, "Invoice of March 1")


def test_a_duty_that_begins_overnight_is_opened_when_the_day_changes(officer: Officer) -> None:
    session, reminders = officer.window.session, officer.window.reminders
    officer.sees(lambda: reminders._day is not None)
    assert not session.desk.file.queries().numbers_by_reference(Kind.ANNUAL_DUTY)
    morning = datetime(2027, 3, 1, 0, 1, tzinfo=session.desk.clock.zone)
    session.desk = replace(session.desk, clock=FrozenClock(morning, session.desk.clock.zone))
    reminders.look()  # as it does by itself, every half minute
    known = session.desk.file.queries().numbers_by_reference
    officer.sees(lambda: "D-2027-001" in known(Kind.ANNUAL_DUTY).values())
    officer.settles()
