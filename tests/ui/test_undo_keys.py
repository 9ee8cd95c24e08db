"""Ctrl+Z takes the last change back and Ctrl+Shift+Z makes it again, each with its name."""

import pytest
from officer import Officer
from PySide6.QtCore import Qt
from typist import CTRL, SHIFT, focus, press, write, write_over

from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import Status
from privdesk.services import casework
from privdesk.ui.dialogs.case_forms import AssignDialog, StatusDialog
from privdesk.ui.dialogs.log_event import LogEventDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.today import TodayPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

REQUEST, NEW = "R-2026-007", "K-2026-001"


def opens(officer: Officer, number: str = REQUEST) -> CasePage:
    officer.opens(PageId.CASE, officer.reading.case_id(number))
    return officer.page(CasePage)


def assigns(officer: Officer, name: str) -> None:
    write("a")
    officer.dialog(AssignDialog)
    write_over(name)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()


def menu_text(officer: Officer, name: str) -> str:
    officer.window.commands.refresh()
    action = officer.window.commands.actions[name]
    text = action.text().replace("&", "") if action.isEnabled() else ""
    officer.window.commands.enable_all()
    return text


def test_a_change_is_taken_back_and_made_again_by_keys(officer: Officer) -> None:
    opens(officer)
    before = officer.case(REQUEST).case
    assert menu_text(officer, "edit.undo") == ""
    assigns(officer, "Kenji Mori")
    assert officer.case(REQUEST).case.handler == "Kenji Mori"
    assert menu_text(officer, "edit.undo") == f"Undo: assign {REQUEST}"
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert officer.case(REQUEST).case == before
    assert menu_text(officer, "edit.undo") == ""
    assert menu_text(officer, "edit.redo") == f"Redo: assign {REQUEST}"
    assert officer.case(REQUEST).events[0].title == f"Undone: assign {REQUEST}"
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    officer.settles()
    assert officer.case(REQUEST).case.handler == "Kenji Mori"
    assert menu_text(officer, "edit.redo") == ""


def test_the_toast_offers_undo_and_then_redo(officer: Officer) -> None:
    opens(officer)
    assigns(officer, "Kenji Mori")
    assert officer.reads_toast() == f"{REQUEST}: Assigned"
    toasts = officer.window.toasts
    assert toasts.take_focus()
    press(Qt.Key.Key_Return)
    officer.settles()
    assert officer.case(REQUEST).case.handler != "Kenji Mori"
    assert officer.reads_toast() == f"Undone: assign {REQUEST}"
    assert toasts.take_focus()
    press(Qt.Key.Key_Return)
    officer.settles()
    assert officer.case(REQUEST).case.handler == "Kenji Mori"


def test_several_changes_go_back_one_after_the_other_however_fast(officer: Officer) -> None:
    opens(officer)
    before = officer.case(REQUEST).case
    case_id = before.id
    session = officer.window.session
    for name in ("Kenji", "Zoë", "Ana"):
        session.change(lambda desk, name=name: casework.assign(desk, case_id, name))
    press(Qt.Key.Key_Z, CTRL, times=3)
    officer.settles()
    assert officer.case(REQUEST).case == before
    press(Qt.Key.Key_Z, CTRL | SHIFT, times=3)
    officer.settles()
    assert officer.case(REQUEST).case.handler == "Ana"


def test_a_status_set_on_the_case_is_taken_back_from_today(officer: Officer) -> None:
    opens(officer, NEW)
    before = officer.case(NEW).case
    write("s")
    officer.dialog(StatusDialog)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.case(NEW).case != before
    officer.opens(PageId.TODAY)
    officer.page(TodayPage)
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert officer.case(NEW).case == before


def test_what_somebody_else_changed_since_is_refused_in_words(officer: Officer) -> None:
    opens(officer)
    assigns(officer, "Kenji Mori")
    desk = officer.window.session.desk
    casework.settle_identity(desk, officer.case(REQUEST).case.id, verified=True, method="call")
    officer.window.toasts.dismiss()
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert officer.reads_toast().startswith(f"{REQUEST} was changed since.")
    assert officer.case(REQUEST).case.handler == "Kenji Mori"
    assert menu_text(officer, "edit.undo") == ""


def test_in_a_field_it_takes_back_what_was_typed(officer: Officer) -> None:
    opens(officer)
    assigns(officer, "Kenji Mori")
    officer.opens(PageId.TODAY)
    page = officer.page(TodayPage)
    write("q")
    assert focus() is page.quick.line
    write("delete")
    press(Qt.Key.Key_Z, CTRL)
    assert page.quick.line.text() != "delete"
    officer.settles()
    assert officer.case(REQUEST).case.handler == "Kenji Mori"
    assert officer.case(REQUEST).case.status is not Status.CLOSED


def test_a_case_logged_by_mistake_is_taken_back_and_its_page_leads_to_the_list(
    officer: Officer,
) -> None:
    count = officer.reading.count(CaseFilter(Scope.ALL))
    write("q")
    write("delete, Tomás Herrera, Spain, by e-mail, yesterday")
    press(Qt.Key.Key_Return, times=2)
    officer.settles()
    assert officer.reading.count(CaseFilter(Scope.ALL)) == count + 1
    key = officer.reading.ids(CaseFilter(text="Herrera"))[0]
    officer.opens(PageId.CASE, key)
    officer.page(CasePage)
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert officer.reading.count(CaseFilter(Scope.ALL)) == count
    assert officer.reads_toast().startswith("Undone: log R-2026-")
    assert not isinstance(officer.window.current, CasePage), "no page of a case that is gone"
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    officer.settles()
    assert officer.reading.count(CaseFilter(Scope.ALL)) == count + 1


def test_an_entry_logged_by_mistake_is_taken_back(officer: Officer) -> None:
    officer.opens(PageId.CASE, officer.reading.case_id("R-2026-007"))
    page = officer.page(CasePage)
    before = page.timeline.count
    write("e")
    officer.dialog(LogEventDialog)
    write("On the wrong case.")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert page.timeline.count == before + 1
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert page.timeline.count == before
