"""Four eyes by keyboard: chosen in the settings, asked for when a letter becomes final."""

from dataclasses import replace

import pytest
from officer import Officer, words_on
from post_office import final_letters
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from typist import CTRL, SHIFT, press, write, write_over

from privdesk.domain.letter_approval import ApprovalRule
from privdesk.domain.vocabulary import LetterState
from privdesk.services import letter_approval, letters
from privdesk.ui.dialogs.four_eyes import ApproveDialog, FinalizeDialog, GiveBackDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.views.outbox import OutboxPage
from privdesk.ui.views.settings import SettingsPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def test_a_letter_is_finalized_by_one_and_approved_by_another(officer: Officer) -> None:
    press(Qt.Key.Key_Comma, CTRL)
    settings = officer.page(SettingsPage)
    settings.approval.choice.setFocus()
    press(Qt.Key.Key_Down, times=2)
    officer.settles()
    desk = officer.window.session.desk
    assert letter_approval.approval_rule(desk) is ApprovalRule.ALL

    case_id = officer.reading.case_id("R-2026-007")
    draft = letters.start_letter(desk, case_id, "letter", "en-US").letter_id
    assert draft is not None
    body = "Dear reader,\n\nthis is all.\n"
    letters.save_draft(desk, replace(officer.reading.letter(draft), body=body))
    officer.opens(PageId.LETTER, draft)
    page = officer.page(LetterPage)
    press(Qt.Key.Key_Return, CTRL)
    officer.dialog(FinalizeDialog)
    write_over("Max Berg")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.reading.letter(draft).finalized_by == "Max Berg"
    officer.sees(lambda: "Waiting for approval" in words_on(page))
    assert not page.head.buttons["print"].isVisible()

    press(Qt.Key.Key_Return, CTRL | SHIFT)
    dialog = officer.dialog(ApproveDialog)
    write_over("max berg")
    press(Qt.Key.Key_Return, CTRL)
    assert "It takes a second person." in words_on(dialog)
    write_over(desk.actor)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.reading.letter(draft).approved_by == desk.actor
    officer.sees(page.head.buttons["print"].isVisible)
    assert f"by {desk.actor}" in words_on(page)


def test_in_the_outbox_it_is_not_printed_and_given_back_it_is_a_draft(officer: Officer) -> None:
    desk = officer.window.session.desk
    letter_approval.set_approval_rule(desk, ApprovalRule.ALL)
    (key,) = final_letters(desk, 1)
    write("go")
    page = officer.page(OutboxPage)
    assert page.list.current() is not None
    assert not page.panel.print_button.isVisible()
    officer.window.commands.run("letter.give_back")
    officer.dialog(GiveBackDialog)
    write_over("Max Berg")
    press(Qt.Key.Key_Tab)
    write("The date is wrong.")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.reading.letter(key).state is LetterState.VOID
    draft = officer.page(LetterPage)
    assert draft.form.editor is QApplication.focusWidget()
