"""A case in one line on Today, by keyboard alone: understood at each key, saved by Enter."""

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import focus, press, write

from privdesk.domain.read_models import CaseFilter, CaseView, Scope
from privdesk.domain.vocabulary import Channel, Kind, Right, Status
from privdesk.ui.dialogs.intake import IntakeDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.cases import CasesPage
from privdesk.ui.views.quick_add import QuickAdd
from privdesk.ui.views.today import TodayPage
from privdesk.ui.widgets import StatusPillView, open_overlay

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LINE = "delete, Tomás Herrera, Spain, by e-mail, yesterday"


def pills(page: TodayPage) -> list[str]:
    views = page.quick.chips.findChildren(StatusPillView)
    return [view.accessibleName() for view in views if view.isVisible()]


def quick(officer: Officer) -> QuickAdd:
    page = officer.page(TodayPage)
    write("q")
    assert focus() is page.quick.line
    return page.quick


def only(officer: Officer, text: str) -> CaseView:
    (row,) = officer.reading.rows(CaseFilter(Scope.ALL, text=text))
    return officer.reading.case(row.id)


def test_a_line_shows_what_it_says_and_enter_saves_it(officer: Officer) -> None:
    page = officer.page(TodayPage)
    quick(officer)
    write(LINE)
    assert pills(page) == [
        "Delete",
        "Tomás Herrera",
        "Spain",
        "E-mail",
        "Received Sun, Nov 22, 2026",
        "Send by Tue, Dec 22, 2026",
    ]
    press(Qt.Key.Key_Return)
    officer.settles()
    view = only(officer, "Herrera")
    assert view.case.kind is Kind.PRIVACY_REQUEST
    assert [asked.right for asked in view.case.rights] == [Right.DELETE]
    assert view.case.channel is Channel.EMAIL
    assert view.case.received.isoformat() == "2026-11-22"
    assert view.case.law == "ES"
    assert view.case.status is Status.RECEIVED
    assert f"{view.case.number} saved" in officer.reads_toast()
    assert page.quick.line.text() == ""
    assert pills(page) == []
    assert focus() is page.quick.line


def test_what_the_line_does_not_say_is_marked_as_assumed(officer: Officer) -> None:
    page = officer.page(TodayPage)
    quick(officer)
    write("complaint, Anna Brunner, Switzerland")
    shown = pills(page)
    assert "E-mail (assumed)" in shown
    assert "Received Mon, Nov 23, 2026 (assumed)" in shown
    assert "Swiss-U.S. DPF (assumed)" in shown


def test_a_line_without_a_kind_is_not_saved_and_says_why(officer: Officer) -> None:
    page = officer.page(TodayPage)
    before = officer.reading.count(CaseFilter(Scope.ALL))
    quick(officer)
    write("Tomás Herrera, Spain")
    press(Qt.Key.Key_Return)
    assert "No kind found. Start with access, correct, delete" in words_on(page.quick)
    assert officer.reading.count(CaseFilter(Scope.ALL)) == before
    write(", access")
    assert "No kind found" not in words_on(page.quick)
    press(Qt.Key.Key_Return)
    officer.settles()
    assert officer.reading.count(CaseFilter(Scope.ALL)) == before + 1


def test_a_line_that_names_nobody_is_not_saved(officer: Officer) -> None:
    page = officer.page(TodayPage)
    quick(officer)
    write("delete")
    press(Qt.Key.Key_Return)
    assert "Nobody is named" in words_on(page.quick)


def test_tab_takes_the_line_to_the_form_at_what_is_missing(officer: Officer) -> None:
    page = officer.page(TodayPage)
    quick(officer)
    write("shine the light, Nora Quist, California, letter, Oct 28, third parties")
    assert any("postal address" in pill for pill in pills(page))
    press(Qt.Key.Key_Tab)
    dialog = officer.dialog(IntakeDialog)
    typed = dialog.form.typed()
    assert typed is not None
    assert typed.kind is Kind.SHINE_THE_LIGHT
    assert typed.channel is Channel.MAIL
    assert typed.received.isoformat() == "2026-10-28"
    assert typed.name == "Nora Quist"
    assert (typed.address.country, typed.address.region) == ("US", "CA")
    assert typed.subject == "third parties"
    assert page.quick.line.text() == ""
    assert dialog.form.rows["email"].isAncestorOf(focus())
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    officer.no_dialog()
    assert only(officer, "Quist").case.law == "US-CA"


def test_a_letter_that_is_late_already_asks_why_before_it_is_saved(officer: Officer) -> None:
    page = officer.page(TodayPage)
    quick(officer)
    write("access, Walter Nguyen, by mail, Oct 22")
    assert "Late by 2 days already" in pills(page)
    press(Qt.Key.Key_Return)
    dialog = officer.dialog(IntakeDialog)
    officer.sees(lambda: dialog.panel.reason.isAncestorOf(focus()))
    assert officer.reading.count(CaseFilter(Scope.ALL, text="Walter Nguyen")) == 0


def test_a_draft_in_the_form_is_set_aside_and_comes_back(officer: Officer) -> None:
    officer.page(TodayPage)
    write("n")
    dialog = officer.dialog(IntakeDialog)
    dialog.form.rows["name"].take_focus()
    write("Zoë Brändli")
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    officer.window.toasts.dismiss()
    quick(officer)
    write(LINE)
    press(Qt.Key.Key_Tab)
    officer.dialog(IntakeDialog)
    assert dialog.form.person.name.value() == "Tomás Herrera"
    toast = officer.window.toasts.current
    assert toast is not None
    assert toast.news.text == "Your earlier draft was set aside"
    assert toast.news.action is not None
    toast.news.action.run()
    assert dialog.form.person.name.value() == "Zoë Brändli"


def test_somebody_known_is_named_but_never_merged(officer: Officer) -> None:
    page = officer.page(TodayPage)
    quick(officer)
    write("delete, Danielle Okonkwo, yesterday")
    officer.sees(lambda: any(pill.startswith("Probably Danielle Okonkwo") for pill in pills(page)))
    people = {row.id for row in officer.reading.rows(CaseFilter(Scope.ALL, text="Okonkwo"))}
    press(Qt.Key.Key_Return)
    officer.settles()
    now = officer.reading.rows(CaseFilter(Scope.ALL, text="Okonkwo"))
    (new,) = [row for row in now if row.id not in people]
    known = {officer.reading.case(key).person.id for key in people}
    assert officer.reading.case(new.id).person.id not in known


def test_q_leads_to_the_field_from_every_page_and_escape_back_to_the_list(
    officer: Officer,
) -> None:
    officer.opens(PageId.CASES)
    officer.page(CasesPage)
    write("q")
    page = officer.page(TodayPage)
    assert focus() is page.quick.line
    write("delete")
    press(Qt.Key.Key_Escape)
    assert page.quick.line.text() == ""
    press(Qt.Key.Key_Escape)
    assert focus() is page.list
    press(Qt.Key.Key_Return)
    officer.page(CasePage)


def test_tab_in_the_empty_field_moves_on(officer: Officer) -> None:
    line = quick(officer).line
    press(Qt.Key.Key_Tab)
    assert focus() is not line
    assert open_overlay(officer.window) is None


HOSTILE = '<b>O\'Brien & "Søn"</b> =1+1 👩‍⚖️ مرحبا'


def test_hostile_words_stay_words(officer: Officer) -> None:
    page = officer.page(TodayPage)
    quick(officer)
    write(f"delete, {HOSTILE}, by mail")
    assert f"Subject: {HOSTILE}" in pills(page)
    press(Qt.Key.Key_Return)
    officer.settles()
    assert only(officer, "مرحبا").case.subject == HOSTILE
