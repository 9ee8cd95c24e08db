"""The outbox by keyboard: a run with a jam, numbers in their rows, a copy, mail that comes back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from officer import Officer, words_on
from post_office import NUMBERS, TODAY, final_letters
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit
from typist import CTRL, focus, press, write, write_over

from privdesk.domain.letter_steps import StepKind
from privdesk.domain.outbox import OutboxGroup
from privdesk.domain.vocabulary import LetterState
from privdesk.pdf.reading import page_sizes, words_of
from privdesk.services import letters, mailing, print_runs
from privdesk.services.outbox import letter_way
from privdesk.ui.dialogs.mail_batch import MailBatchDialog
from privdesk.ui.dialogs.palette import PaletteDialog
from privdesk.ui.dialogs.print_outcome import PrintOutcomeDialog
from privdesk.ui.dialogs.returned_mail import CameBackDialog, SendAgainDialog
from privdesk.ui.dialogs.tracking_list import TrackingListDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.views.outbox import OutboxPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")


@pytest.fixture
def batch(officer: Officer) -> tuple[int, ...]:
    """Twelve letters ready to print, with the outbox in front."""
    keys = final_letters(officer.window.session.desk, 12)
    write("go")
    officer.page(OutboxPage)
    return keys


def outbox(officer: Officer) -> OutboxPage:
    return officer.page(OutboxPage)


def state(officer: Officer, key: int) -> LetterState:
    return officer.reading.letter(key).state


def dialogs() -> Iterator[QPrintDialog]:
    return (w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintDialog))


def accept_printing(officer: Officer, path: Path) -> PrintOutcomeDialog:
    """Let the system's dialog print into a file; then the desk asks what came out well."""
    officer.sees(lambda: any(dialogs()))
    (printing,) = dialogs()
    typed = next(e for e in printing.findChildren(QLineEdit) if e.objectName() == "filename")
    typed.setText(str(path))
    printing.accept()
    dialog = officer.dialog(PrintOutcomeDialog)
    officer.sees(lambda: not any(dialogs()))
    officer.window.activateWindow()
    officer.sees(lambda: QApplication.focusWidget() is not None)
    return dialog


def command(officer: Officer, words: str) -> None:
    press(Qt.Key.Key_K, CTRL)
    officer.dialog(PaletteDialog)
    write(words)
    press(Qt.Key.Key_Return)


def test_a_run_of_twelve_with_a_jam_at_the_seventh(
    officer: Officer, batch: tuple[int, ...], tmp_path: Path
) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    press(Qt.Key.Key_P, CTRL)
    press(Qt.Key.Key_P, CTRL)  # twice in a hurry: one dialog, one run
    dialog = accept_printing(officer, first)
    assert {state(officer, key) for key in batch} == {LetterState.FINAL}
    assert len(page_sizes(first.read_bytes())) == 13
    dialog.up_to.setFocus()
    write("6")
    assert "Mark 6 as printed, repeat 6" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    printed = [key for key in batch if state(officer, key) is LetterState.PRINTED]
    assert len(printed) == 6
    press(Qt.Key.Key_P, CTRL)
    again = accept_printing(officer, second)
    assert len(page_sizes(second.read_bytes())) == 7
    assert "COPY" not in words_of(second.read_bytes())
    again.setFocus()
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert {state(officer, key) for key in batch} == {LetterState.PRINTED}
    order = [row.id for row in outbox(officer).list.rows.letters if row.id in batch]
    QGuiApplication.clipboard().setText("\n".join(NUMBERS))
    press(Qt.Key.Key_T, CTRL)
    press(Qt.Key.Key_V, CTRL)
    officer.settles()
    assert [officer.reading.letter(key).tracking for key in order] == list(NUMBERS)
    write("m")
    mail = officer.dialog(MailBatchDialog)
    assert "Mark 12 letters as mailed" in mail.accessibleName()
    mail.day.setFocus()
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Return, CTRL)  # the second one finds no dialog
    officer.no_dialog()
    assert {officer.reading.letter(key).mailed_on for key in batch} == {TODAY}
    assert {state(officer, key) for key in batch} == {LetterState.MAILED}


def test_a_number_is_checked_while_it_is_typed_and_enter_moves_on(
    officer: Officer, batch: tuple[int, ...]
) -> None:
    desk = officer.window.session.desk
    mailing.choose_service(desk, batch[:2], "usps-registered")
    for key in batch[:2]:
        print_runs.mark_printed(desk, key)
    page = outbox(officer)
    page.refresh()
    officer.settles()
    press(Qt.Key.Key_T, CTRL)
    editor = page.list.editor
    first = editor.letter_id
    write("RF 482 913 6")
    assert "4 left" in editor.hint.text()
    write_over("RF482913621US")
    assert "The last digit does not match. Check digits 3 to 10." in words_on(editor.bubble)
    press(Qt.Key.Key_Return)
    assert editor.letter_id == first
    assert not officer.reading.letter(first).tracking
    write_over(NUMBERS[0])
    press(Qt.Key.Key_Return)
    officer.settles()
    assert editor.letter_id != first
    assert focus() is editor.line
    write(NUMBERS[0])
    press(Qt.Key.Key_Return)
    officer.settles()
    assert "has this number already" in words_on(editor.bubble)
    write_over(NUMBERS[1])
    press(Qt.Key.Key_Return)
    officer.settles()
    assert focus() is page.list
    assert {officer.reading.letter(key).tracking for key in batch[:2]} == set(NUMBERS[:2])


def test_receipts_are_pasted_to_letters_that_are_gone(
    officer: Officer, batch: tuple[int, ...]
) -> None:
    desk = officer.window.session.desk
    mailing.mark_batch_mailed(desk, dict.fromkeys(batch[:2], ""), TODAY, "courier")
    page = outbox(officer)
    page.refresh()
    officer.settles()
    command(officer, "paste list of numbers")
    dialog = officer.dialog(TrackingListDialog)
    second = officer.reading.letter(batch[1]).number
    write(f"{second} {NUMBERS[1]}\nRF482913621US")
    press(Qt.Key.Key_Return, CTRL)
    assert "Line 2: The last digit does not match. Check digits 3 to 10." in words_on(dialog)
    write_over(f"{second} {NUMBERS[1]}\n{NUMBERS[0]}")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert [officer.reading.letter(key).tracking for key in batch[:2]] == list(NUMBERS[:2])


def test_a_mailed_letter_is_printed_again_as_a_counted_copy(
    officer: Officer, batch: tuple[int, ...], tmp_path: Path
) -> None:
    key = batch[0]
    desk = officer.window.session.desk
    print_runs.mark_printed(desk, key)
    mailing.mark_mailed(desk, key, TODAY)
    officer.opens(PageId.LETTER, key)
    officer.page(LetterPage)
    path = tmp_path / "copy.pdf"
    press(Qt.Key.Key_P, CTRL)
    dialog = accept_printing(officer, path)
    original = words_of(letters.letter_pdf(desk, key))
    assert words_of(path.read_bytes()).replace("COPY", "").split() == original.split()
    assert "COPY" in words_of(path.read_bytes())
    assert officer.reading.letter(key).print_count == 1
    dialog.button.setFocus()
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.reading.letter(key).print_count == 2
    assert state(officer, key) is LetterState.MAILED


def test_a_letter_comes_back_and_goes_out_again(officer: Officer) -> None:
    row = next(
        row
        for row in officer.reading.letters(LetterState.MAILED)
        if officer.reading.case(row.case_id).case.answered_on == row.mailed_on
    )
    answered = officer.reading.case(row.case_id).case.answered_on
    officer.opens(PageId.LETTER, row.id)
    officer.page(LetterPage)
    press(Qt.Key.Key_R, CTRL)
    back = officer.dialog(CameBackDialog)
    back.reason.set_value("moved")
    press(Qt.Key.Key_Return, CTRL)
    again = officer.dialog(SendAgainDialog)
    again.how.setFocus()
    write("Told by telephone")
    press(Qt.Key.Key_Return, CTRL)
    assert "The letter came back from this address." in words_on(again)
    write_over("77 Larkspur Lane")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    page = officer.page(LetterPage)
    shown = words_on(page)
    assert "Came back" in shown
    assert f"{row.number}-C1, copy of {row.number}" in shown
    assert "Told by telephone" in shown
    kinds = [step.kind for step in letter_way(officer.window.session.desk, row.id).steps]
    assert StepKind.RETURNED in kinds
    assert officer.reading.case(row.case_id).case.answered_on == answered
    write("go")
    outbox_page = outbox(officer)
    assert outbox_page.box is not None
    copy = next(one for one in outbox_page.box.rows(OutboxGroup.READY) if one.copy_of == row.id)
    assert copy.letter_date == officer.reading.letter(row.id).letter_date


def test_u_puts_a_printed_letter_back_to_the_queue(
    officer: Officer, batch: tuple[int, ...]
) -> None:
    print_runs.mark_printed(officer.window.session.desk, batch[0])
    page = outbox(officer)
    page.refresh()
    officer.settles()
    page.list.setCurrentIndex(page.list.rows.index(page.list.rows.row_of(batch[0])))
    write("u")
    officer.settles()
    assert state(officer, batch[0]) is LetterState.FINAL
    assert officer.reading.letter(batch[0]).print_count == 1


def test_a_run_that_nobody_answered_for_is_asked_about_after_a_restart(
    officer: Officer, batch: tuple[int, ...]
) -> None:
    print_runs.start_run(officer.window.session.desk, batch, "Office laser 2")
    page = outbox(officer)
    page.refresh()
    officer.settles()
    assert "12 letters sent to Office laser 2" in words_on(page.panel)
    press(Qt.Key.Key_P, CTRL)
    dialog = officer.dialog(PrintOutcomeDialog)
    dialog.up_to.setFocus()
    write("0")
    assert "Print all 12 again" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert {state(officer, key) for key in batch} == {LetterState.FINAL}


def test_a_letter_to_a_changed_address_needs_a_last_look(
    officer: Officer, batch: tuple[int, ...]
) -> None:
    desk = officer.window.session.desk
    letter = officer.reading.letter(batch[0])
    with desk.work() as work:
        person = work.person(work.case(letter.case_id).person_id)
        work.save_person(
            type(person)(
                person.id,
                person.name,
                address=type(person.address)(
                    ("1 Other Street",), "Elsewhere", "", "1000", person.address.country
                ),
            )
        )
        work.commit()
    print_runs.mark_printed(desk, batch[0])
    page = outbox(officer)
    page.refresh()
    officer.settles()
    write("m")
    dialog = officer.dialog(MailBatchDialog)
    assert "address was changed after the letter became final" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.is_open
    assert focus() is dialog.looked
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.reading.letter(batch[0]).mailed_on == date(2026, 11, 23)


def test_an_empty_outbox_says_so_and_keeps_the_keys(officer: Officer) -> None:
    final_letters(officer.window.session.desk, 0)
    for row in officer.reading.letters(LetterState.MAILED):
        assert row.mailed_on is not None
    write("go")
    page = outbox(officer)
    assert page.box is not None
    assert page.box.on_their_way == 0
    assert page.isAncestorOf(focus())
    write("gl")
