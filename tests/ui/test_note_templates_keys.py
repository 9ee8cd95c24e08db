"""Templates of calls and notes by keyboard: chosen while logging, kept and removed in a dialog."""

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import CTRL, alt, focus, press, write, write_over

from privdesk.domain.vocabulary import EventKind
from privdesk.services import note_templates
from privdesk.ui.dialogs.log_event import LogEventDialog
from privdesk.ui.dialogs.note_templates import NoteTemplatesDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
REQUEST = "R-2026-007"


def logging(officer: Officer) -> LogEventDialog:
    officer.opens(PageId.CASE, officer.reading.case_id(REQUEST))
    officer.page(CasePage)
    write("e")
    dialog = officer.dialog(LogEventDialog)
    officer.settles()
    return dialog


def test_a_template_fills_the_words_and_the_first_blank_is_typed_over(officer: Officer) -> None:
    dialog = logging(officer)
    alt("t")
    write("Callback")
    officer.settles()
    assert dialog.kind.value() == EventKind.CALL.value, "the kind is that of the template"
    alt("w")
    officer.settles()
    write("4:30 PM")
    press(Qt.Key.Key_Tab, times=2)
    write("8:05")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    view = officer.case(REQUEST)
    newest = next(one for one in view.events if one.kind is EventKind.CALL)
    assert newest.body.startswith(f"Called {view.person.display_name} at 4:30 PM, no answer.")
    assert REQUEST in newest.body
    zone = officer.window.session.desk.clock.zone
    assert f"{newest.at.astimezone(zone):%H:%M}" == "08:05"


def test_what_was_typed_stays_and_undo_takes_the_template_away(officer: Officer) -> None:
    dialog = logging(officer)
    write("My own words.")
    alt("t")
    write("Asked for p")
    officer.settles()
    assert dialog.words.value().startswith("My own words.\nCalled ")
    first = dialog.words.value()
    press(Qt.Key.Key_Down)
    officer.settles()
    second = dialog.words.value()
    assert second != first
    assert second.count("\n") == 1, "the words of one template take the place of another's"
    alt("w")
    press(Qt.Key.Key_Z, CTRL, times=2)
    assert dialog.words.value() == "My own words."
    alt("t")
    press(Qt.Key.Key_Home)
    officer.settles()
    assert dialog.words.value() == "My own words."
    press(Qt.Key.Key_End)
    officer.settles()
    alt("w")
    press(Qt.Key.Key_End, CTRL)
    write(" And more.")
    alt("t")
    press(Qt.Key.Key_Home)
    officer.settles()
    assert dialog.words.value().endswith(" And more."), "once typed into, nothing goes by itself"


def test_a_time_that_is_none_or_in_the_future_is_told(officer: Officer) -> None:
    dialog = logging(officer)
    write("Called.")
    dialog.time.setFocus()
    for typed, says in (("soon", "Enter a time, such as 9:45."), ("23:58", "in the future")):
        write_over(typed)
        press(Qt.Key.Key_Return, CTRL)
        assert dialog.is_open
        assert says in words_on(dialog)
        assert dialog.time.isAncestorOf(focus())


def test_the_office_keeps_a_template_of_its_own_and_removes_it(officer: Officer) -> None:
    desk = officer.window.session.desk
    officer.window.commands.run("office.notes")
    dialog = officer.dialog(NoteTemplatesDialog)
    officer.settles()
    alt("n")
    write("Sent the form")
    alt("w")
    write("Sent the form to {{ persn_name }}.")
    officer.sees(lambda: "There is no field called" in words_on(dialog))
    press(Qt.Key.Key_Escape)
    assert dialog.is_open, "what was typed is not lost by one key"
    write_over("Sent the form to {{ person_name }}.")
    officer.sees(lambda: "Example: Sent the form to Anna Brunner." in words_on(dialog))
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: dialog.template.value() == "own-1")
    assert not dialog.changed
    press(Qt.Key.Key_Escape)
    officer.no_dialog()

    log = logging(officer)
    alt("t")
    write("Sent")
    officer.settles()
    name = officer.case(REQUEST).person.display_name
    assert log.words.value() == f"Sent the form to {name}."
    press(Qt.Key.Key_Escape)
    officer.no_dialog()

    officer.window.commands.run("office.notes")
    again = officer.dialog(NoteTemplatesDialog)
    officer.settles()
    write("Sent")
    assert again.template.value() == "own-1"
    again.remove.setFocus()
    press(Qt.Key.Key_Space)
    officer.sees(lambda: not desk.file.queries().note_templates())
    officer.settles()
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert [one.name for one in desk.file.queries().note_templates()] == ["Sent the form"]
    assert note_templates.note_templates(desk, "en")
