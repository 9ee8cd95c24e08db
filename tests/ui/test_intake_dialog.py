"""The intake dialog, by keyboard only: what is typed, shown before it is saved, and saved."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot
from typist import ALT, CTRL, SHIFT, alt, focus, press, write, write_over

from privdesk.config.settings import SettingsFile
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter, CaseView, Scope
from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    IdentityState,
    Kind,
    LateReason,
    Principle,
    Right,
    Role,
)
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.ui.dialogs.intake import IntakeDialog
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme
from privdesk.ui.widgets import ToastLayer

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KNOWN = NewCase(
    kind=Kind.PRIVACY_REQUEST,
    channel=Channel.EMAIL,
    received=date(2026, 11, 21),
    name="Jana Nováková",
    email="jana.novakova@posta.example",
    address=PostalAddress(country="CZ"),
    subject="second account",
    rights=(Right.DELETE,),
)


@pytest.fixture
def session(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    apply_theme("light", 1.0).set_motion(False)
    made = Session(desk, SettingsFile(tmp_path / "settings.json"))
    yield made
    made.jobs.finish()
    made.deleteLater()


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    for title in ("&File", "&Case", "&Go", "&Help"):
        made.menuBar().addMenu(title)
    made.resize(1440, 900)
    ToastLayer(made)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def dialog(session: Session, window: QMainWindow) -> IntakeDialog:
    made = IntakeDialog(session, window)
    made.open()
    return made


def _only(desk: Desk) -> CaseView:
    rows = Reading(desk).rows(CaseFilter(scope=Scope.ALL))
    assert len(rows) == 1
    return Reading(desk).case(rows[0].id)


def _count(desk: Desk) -> int:
    return Reading(desk).count(CaseFilter(scope=Scope.ALL))


def _save(dialog: IntakeDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.saved):
        press(Qt.Key.Key_Return, CTRL)


def test_a_mailed_letter_is_logged_without_the_mouse(
    dialog: IntakeDialog, desk: Desk, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Right, times=2)  # Mail
    press(Qt.Key.Key_Tab)
    write("10/29")
    press(Qt.Key.Key_Tab, times=2)
    write("Walter Kowalczyk")
    alt("e")
    write("771 Old Mill Road")
    press(Qt.Key.Key_Tab)
    write("Columbus")
    press(Qt.Key.Key_Tab, times=2)
    write("04321")
    press(Qt.Key.Key_Tab)
    write("usa")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Backtab, SHIFT, times=3)
    write("ohio")
    alt("a")
    write("13")
    alt("s")
    write("closed paid account")
    alt("w")
    write("Delete all my data.\nThank you.")
    _save(dialog, qtbot)

    view = _only(desk)
    person = view.people[0].person
    assert (view.case.kind, view.case.channel) == (Kind.PRIVACY_REQUEST, Channel.MAIL)
    assert view.case.received == date(2026, 10, 29)
    assert person.name == "Walter Kowalczyk"
    assert person.address == PostalAddress(("771 Old Mill Road",), "Columbus", "OH", "04321", "US")
    assert view.case.law == "US-OH"
    assert [asked.right for asked in view.case.rights] == [Right.ACCESS, Right.DELETE]
    assert view.case.identity is IdentityState.OPEN
    assert view.events[0].body == "Delete all my data.\nThank you."
    assert not dialog.is_open


def test_the_deadline_follows_every_key(dialog: IntakeDialog) -> None:
    alt("r")
    press(Qt.Key.Key_Y)
    assert dialog.panel.summary() == "Answer by Tuesday, December 22"

    press(Qt.Key.Key_T)
    assert dialog.panel.summary() == "Answer by Wednesday, December 23"

    alt("d")
    press(Qt.Key.Key_Right)  # DPF complaint
    assert dialog.panel.summary() == "Acknowledge by Tuesday, December 1"


def test_a_letter_that_lay_in_the_mail_room_is_late_before_it_is_saved(
    dialog: IntakeDialog, desk: Desk, qtbot: QtBot
) -> None:
    alt("r")
    write("Oct 22, 2026")
    assert dialog.panel.summary() == "Answer by Saturday, November 21"
    assert "Late by 2 days before it is saved" in dialog.panel.accessibleName()
    assert _count(desk) == 0

    alt("p")
    write("Nora Lindqvist")
    alt("a")
    write("1")
    alt("l")
    press(Qt.Key.Key_I)  # Internal routing
    _save(dialog, qtbot)

    case = _only(desk).case
    assert case.late_reason is LateReason.INTERNAL_ROUTING
    assert case.clocks[0].deadline.send_by == date(2026, 11, 20)


def test_no_reason_is_kept_when_the_case_turns_out_to_be_in_time(
    dialog: IntakeDialog, desk: Desk, qtbot: QtBot
) -> None:
    alt("r")
    write_over("10/22")
    alt("l")
    press(Qt.Key.Key_I)
    alt("r")
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_T)
    alt("p")
    write("Nora Lindqvist")
    alt("a")
    write("1")
    _save(dialog, qtbot)

    assert _only(desk).case.late_reason is None


def test_a_future_day_is_refused_in_words(dialog: IntakeDialog, desk: Desk) -> None:
    alt("r")
    write("11/24")
    press(Qt.Key.Key_Tab)

    error = "This day is in the future. Enter the day the request reached you."
    assert dialog.form.rows["received"].error() == error
    assert dialog.panel.summary() == "No deadline yet"
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.is_open
    assert focus() is dialog.form.received.day_edit

    write_over("11/23")
    assert dialog.form.rows["received"].error() == ""
    assert _count(desk) == 0


def test_what_is_no_day_is_said_so(dialog: IntakeDialog) -> None:
    alt("r")
    write_over("13/45")
    press(Qt.Key.Key_Tab)

    assert dialog.form.rows["received"].error().startswith("This is no day.")


def test_hostile_names_and_long_addresses_are_kept_as_they_are(
    dialog: IntakeDialog, desk: Desk, qtbot: QtBot
) -> None:
    name = '<b>O\'Brien & "Søn"</b> =1+1'
    lines = (
        "c/o The Steward",
        "Flat 7, Staircase B",
        "Building “Élan”",
        "Unit 12 & 13",
        "<Industrial> Estate North",
        "Rue de l’Hôpital 12",
        "P.O. Box 00042",
    )
    alt("p")
    write(name)
    alt("e")
    write("\n".join(lines))
    alt("a")
    write("1")
    _save(dialog, qtbot)

    person = _only(desk).people[0].person
    assert person.name == name
    assert person.address.lines == lines
    assert Reading(desk).count(CaseFilter(scope=Scope.ALL, text="o'brien søn")) == 1


def test_an_address_of_eight_lines_is_refused_before_the_envelope_is(
    dialog: IntakeDialog, desk: Desk
) -> None:
    alt("e")
    write("\n".join("12345678"))
    press(Qt.Key.Key_Return, CTRL)

    assert "8 lines" in dialog.form.rows["address"].error()
    assert _count(desk) == 0


def test_all_problems_are_told_at_once_each_at_its_field(dialog: IntakeDialog, desk: Desk) -> None:
    alt("r")
    write_over("12/24")
    alt("m")
    write("jana@")
    alt("c")
    write("Atlantis")
    press(Qt.Key.Key_Return, CTRL)

    wrong = {name for name, row in dialog.form.rows.items() if row.error()}
    assert wrong == {"received", "email", "country", "rights"}
    assert dialog.form.rows["email"].error() == "The part after @ is missing."
    assert focus() is dialog.form.received.day_edit
    assert _count(desk) == 0


def test_an_error_goes_when_the_value_is_right_and_not_before(dialog: IntakeDialog) -> None:
    alt("m")
    write("jana@")
    press(Qt.Key.Key_Tab)
    assert dialog.form.rows["email"].error() == "The part after @ is missing."

    alt("m")
    press(Qt.Key.Key_End)
    write("posta")
    assert dialog.form.rows["email"].error()
    write(".example")
    assert dialog.form.rows["email"].error() == ""


def test_an_empty_form_is_no_case(dialog: IntakeDialog, desk: Desk) -> None:
    alt("d")
    press(Qt.Key.Key_Right, times=3)  # Annex I demands nothing
    press(Qt.Key.Key_Return, CTRL)

    assert dialog.form.rows["name"].error().startswith("Nothing is typed yet.")
    assert _count(desk) == 0


def test_a_complaint_asks_for_framework_and_principles_by_number(
    dialog: IntakeDialog, desk: Desk, qtbot: QtBot
) -> None:
    alt("d")
    press(Qt.Key.Key_Right)
    alt("p")
    write("Zoé Rüegsegger-Brändli")
    alt("a")
    write("13")  # one framework only: the later one counts
    press(Qt.Key.Key_Tab)
    write("26")
    press(Qt.Key.Key_Tab)
    write("Mailer Ltd")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    _save(dialog, qtbot)

    case = _only(desk).case
    assert case.framework is Framework.SWISS_US
    assert case.principles == (Principle.CHOICE, Principle.ACCESS)
    assert (case.provider, case.hr_data) == ("Mailer Ltd", True)
    assert _only(desk).people[0].role is Role.COMPLAINANT


def test_a_framework_that_was_switched_off_takes_no_later_complaint(
    dialog: IntakeDialog, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    last = (Framework.SWISS_US, date(2026, 11, 20))
    session.desk = replace(desk, pack=replace(desk.pack, framework_until=(last,)))
    alt("d")
    press(Qt.Key.Key_Right)
    alt("r")
    write_over("11/21")
    alt("a")
    write("3")
    press(Qt.Key.Key_Return, CTRL)
    error = dialog.form.rows["framework"].error()
    assert "Swiss-U.S. DPF received until Friday, Nov 20, 2026" in error
    assert dialog.is_open
    assert _count(desk) == 0

    alt("r")
    write_over("11/20")
    _save(dialog, qtbot)
    assert _only(desk).case.framework is Framework.SWISS_US


def test_a_notice_of_jams_has_the_day_that_it_names(
    dialog: IntakeDialog, desk: Desk, qtbot: QtBot
) -> None:
    alt("d")
    press(Qt.Key.Key_Right, times=2)
    assert dialog.panel.summary() == "No deadline yet"
    alt("n")
    write("12/4")
    assert dialog.panel.summary() == "Answer by Friday, December 4"
    press(Qt.Key.Key_Tab)
    write("1100-2026-417")
    _save(dialog, qtbot)

    case = _only(desk).case
    assert case.reference == "1100-2026-417"
    assert case.clocks[0].deadline.raw == date(2026, 12, 4)


def test_shine_the_light_names_the_california_address(
    dialog: IntakeDialog, desk: Desk, qtbot: QtBot
) -> None:
    alt("d")
    press(Qt.Key.Key_Right, times=4)  # More
    press(Qt.Key.Key_Tab)
    write("Shine")
    alt("p")
    write("Rosalind Achterberg")
    seen = dialog.panel.missing()
    assert "California postal address" in seen
    assert "e-mail address" in seen

    alt("m")
    write("r@example.com")
    assert "e-mail address" not in dialog.panel.missing()
    _save(dialog, qtbot)
    assert _only(desk).case.kind is Kind.SHINE_THE_LIGHT


def test_every_kind_can_be_reached_by_keyboard(dialog: IntakeDialog) -> None:
    alt("d")
    reached = {dialog.form.kind()}
    for _ in range(4):
        press(Qt.Key.Key_Right)
        reached.add(dialog.form.kind())
    press(Qt.Key.Key_Tab)
    for _ in Kind:
        press(Qt.Key.Key_Down)
        reached.add(dialog.form.kind())

    assert reached == {kind for kind in Kind if not kind.is_own}


def test_another_kind_keeps_what_was_typed_and_saves_only_its_own(
    dialog: IntakeDialog, desk: Desk, qtbot: QtBot
) -> None:
    alt("p")
    write("Ana Pop")
    alt("a")
    write("2")
    alt("d")
    press(Qt.Key.Key_Right, times=3)  # Annex I asks for no rights
    _save(dialog, qtbot)

    view = _only(desk)
    assert view.people[0].person.name == "Ana Pop"
    assert view.case.rights == ()


def test_an_agent_is_named(dialog: IntakeDialog, desk: Desk, qtbot: QtBot) -> None:
    alt("p")
    write("Ana Pop")
    alt("a")
    write("1")
    alt("g")
    write("Consumer Agents LLC")
    _save(dialog, qtbot)

    people = {one.role: one.person.name for one in _only(desk).people}
    assert people == {Role.REQUESTER: "Ana Pop", Role.AGENT: "Consumer Agents LLC"}


def test_access_keys_stay_in_the_dialog_though_the_menu_bar_has_them(
    dialog: IntakeDialog,
) -> None:
    alt("c")
    assert focus() is dialog.form.person.country.edit
    alt("h")
    assert focus() is dialog.form.channel.button("email")
    alt("p")
    press(Qt.Key.Key_S, ALT)
    assert focus() is dialog.form.subject.edit
    assert dialog.form.person.name.value() == ""


def test_a_known_person_is_offered_and_used(dialog: IntakeDialog, desk: Desk, qtbot: QtBot) -> None:
    known = log_case(desk, KNOWN).cases[0]
    alt("p")
    write("Jana Novakova")
    hint = dialog.form.person.hint
    qtbot.waitUntil(lambda: not hint.isHidden())
    assert hint.accessibleName().startswith("Probably Jana Nováková.")
    assert "R-2026-001, delete, second account, due Dec 21" in hint.accessibleName()

    alt("e")
    write("Údolní 12")
    alt("u")
    alt("a")
    write("1")
    _save(dialog, qtbot)

    reading = Reading(desk)
    new = next(row for row in reading.rows(CaseFilter(scope=Scope.ALL)) if row.id != known)
    person = reading.case(new.id).people[0].person
    assert person.id == reading.case(known).people[0].person.id
    assert person.name == "Jana Nováková"
    assert person.address == PostalAddress(("Údolní 12",), country="CZ")


def test_keep_separate_makes_another_person(dialog: IntakeDialog, desk: Desk, qtbot: QtBot) -> None:
    log_case(desk, KNOWN)
    alt("p")
    write("Jana Novakova")
    hint = dialog.form.person.hint
    qtbot.waitUntil(lambda: not hint.isHidden())
    alt("u")
    alt("k")

    assert hint.isHidden()
    assert dialog.form.person.name.value() == "Jana Novakova"
    alt("a")
    write("1")
    _save(dialog, qtbot)
    rows = Reading(desk).rows(CaseFilter(scope=Scope.ALL))
    people = {Reading(desk).case(row.id).people[0].person.id for row in rows}
    assert len(people) == 2


def test_the_hint_never_blocks_saving(dialog: IntakeDialog, desk: Desk, qtbot: QtBot) -> None:
    log_case(desk, KNOWN)
    alt("m")
    write("JANA.NOVAKOVA@posta.example")
    qtbot.waitUntil(lambda: not dialog.form.person.hint.isHidden())
    alt("a")
    write("1")
    _save(dialog, qtbot)

    assert _count(desk) == 2


def test_escape_keeps_the_draft_and_continue_brings_it_back(
    dialog: IntakeDialog, window: QMainWindow, desk: Desk, qtbot: QtBot
) -> None:
    alt("p")
    write("Ana Pop")
    alt("a")
    write("4")
    press(Qt.Key.Key_Escape)

    toast = window.findChild(ToastLayer)
    assert not dialog.is_open
    assert toast.current.news.text == "The draft is kept"
    assert toast.take_focus()
    press(Qt.Key.Key_Return)  # Continue
    assert dialog.is_open
    assert dialog.form.person.name.value() == "Ana Pop"
    _save(dialog, qtbot)
    assert [one.right for one in _only(desk).case.rights] == [Right.RESTRICT]


def test_escape_from_an_untouched_form_keeps_nothing(
    dialog: IntakeDialog, window: QMainWindow
) -> None:
    alt("d")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Escape)

    assert window.findChild(ToastLayer).current is None
    dialog.open()
    assert dialog.form.kind() is Kind.PRIVACY_REQUEST


def test_save_twice_in_haste_makes_one_case(
    dialog: IntakeDialog, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    alt("p")
    write("Ana Pop")
    alt("a")
    write("1")
    with qtbot.waitSignal(dialog.saved):
        press(Qt.Key.Key_Return, CTRL, times=3)
        press(Qt.Key.Key_Escape)
    session.jobs.finish()

    assert _count(desk) == 1
    assert dialog.form.is_blank()


def test_save_and_add_another_keeps_the_stamp_and_makes_one_case_each(
    dialog: IntakeDialog, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Right, times=2)
    alt("r")
    write_over("11/20")
    alt("p")
    write("Ana Pop")
    alt("a")
    write("1")
    with qtbot.waitSignal(dialog.saved):
        press(Qt.Key.Key_Return, CTRL | SHIFT)
    press(Qt.Key.Key_Return, CTRL | SHIFT)
    session.jobs.finish()
    assert _count(desk) == 1
    assert dialog.is_open

    alt("p")
    write("Ben Ode")
    alt("a")
    write("1")
    _save(dialog, qtbot)
    rows = Reading(desk).rows(CaseFilter(scope=Scope.ALL))
    cases = [Reading(desk).case(row.id).case for row in rows]
    assert {case.channel for case in cases} == {Channel.MAIL}
    assert {case.received for case in cases} == {date(2026, 11, 20)}
