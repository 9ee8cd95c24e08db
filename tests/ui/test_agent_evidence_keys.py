"""Agents with their authority, and evidence of identity, from the keyboard to the case file."""

from datetime import date
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import CTRL, alt, focus, press, write, write_over

from privdesk.domain.vocabulary import Role, Status
from privdesk.services import evidence, files
from privdesk.ui.dialogs.case_forms import IdentityDialog
from privdesk.ui.dialogs.participant_forms import EvidenceDialog, ParticipantDialog
from privdesk.ui.dialogs.tie_forms import AuthorityDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.widgets import LinkButton, Question

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
REQUEST = "R-2026-011"


def opens(officer: Officer) -> CasePage:
    officer.opens(PageId.CASE, officer.reading.case_id(REQUEST))
    return officer.page(CasePage)


def link(page: CasePage, name: str) -> LinkButton:
    """A link of the page by the name that a screen reader says."""
    found = [
        one
        for one in page.findChildren(LinkButton)
        if name in {one.accessibleName(), one.text()} and one.isVisible()
    ]
    assert found, f"no link {name}"
    return found[0]


def test_an_agent_comes_to_a_case_shows_authority_and_goes_again(officer: Officer) -> None:
    page = opens(officer)
    before = officer.case(REQUEST).case
    officer.window.commands.run("case.add_person")
    dialog = officer.dialog(ParticipantDialog)
    press(Qt.Key.Key_Return, CTRL)
    assert "Type a name or an organization." in words_on(dialog)
    write("Lund & <b>Partners</b>")
    alt("m")
    write("office@")
    press(Qt.Key.Key_Return, CTRL)
    assert "The part after @ is missing." in words_on(dialog)
    write_over("office@example.com")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    added = officer.case(REQUEST).people[-1]
    assert (added.role, added.person.name) == (Role.AGENT, "Lund & <b>Partners</b>")
    assert "nothing is on record of it" in words_on(page.rail)

    link(page, "Authority of Lund & <b>Partners</b>").setFocus()
    press(Qt.Key.Key_Space)
    shown = officer.dialog(AuthorityDialog)
    alt("c")
    assert shown.seen.isChecked()
    shown.dated.setFocus()
    write("someday")
    press(Qt.Key.Key_Return, CTRL)
    assert shown.is_open, "a day that is none is not lost in silence"
    assert "Enter a day" in words_on(shown)
    assert shown.dated.isAncestorOf(focus())
    write_over("Nov 2")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    authority = officer.case(REQUEST).people[-1].authority
    assert authority is not None
    assert authority.dated_on == date(2026, 11, 2)
    assert "it is not signed by the person" in words_on(page.rail)

    link(page, "Take off Lund & <b>Partners</b>").setFocus()
    press(Qt.Key.Key_Space)
    officer.settles()
    assert officer.case(REQUEST).case == before
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert officer.case(REQUEST).people[-1].authority == authority, "undo brings all of it back"
    press(Qt.Key.Key_Z, CTRL, times=2)
    officer.settles()
    assert officer.case(REQUEST).case == before


def test_evidence_is_marked_and_unmarked_and_goes_with_the_case(
    officer: Officer, tmp_path: Path
) -> None:
    desk = officer.window.session.desk
    paper = tmp_path / "a & b passport.txt"
    paper.write_text("Zqyxwv passport")
    files.attach_files(desk, officer.reading.case_id(REQUEST), (paper,))
    page = opens(officer)
    press(Qt.Key.Key_Tab, CTRL, times=2)
    link(page, "Evidence of identity…").setFocus()
    press(Qt.Key.Key_Space)
    dialog = officer.dialog(EvidenceDialog)
    assert str(evidence.KEPT_DAYS) in words_on(dialog)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    (marked,) = officer.case(REQUEST).evidence
    officer.sees(lambda: "evidence of identity" in words_on(page))

    officer.window.commands.run("case.evidence")
    officer.dialog(EvidenceDialog)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert not officer.case(REQUEST).evidence, "one that was marked by mistake is freed again"

    officer.window.commands.run("case.evidence")
    officer.dialog(EvidenceDialog)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    link(page, "Delete the evidence of identity").setFocus()
    press(Qt.Key.Key_Space)
    officer.dialog(Question)
    press(Qt.Key.Key_Return)
    officer.no_dialog()
    (gone,) = [one for one in officer.case(REQUEST).files if one.id == marked]
    assert (gone.name, gone.size) == ("Deleted", 0)
    assert officer.case(REQUEST).case.status is not Status.CLOSED


def test_the_usual_ways_of_checking_identity_are_offered(officer: Officer) -> None:
    opens(officer)
    write("i")
    dialog = officer.dialog(IdentityDialog)
    alt("u")
    write("Called")
    assert dialog.method.value() == "Called back on the number on file"
    dialog.method.setFocus()
    write_over("Something else")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.case(REQUEST).case.identity_method == "Something else"
