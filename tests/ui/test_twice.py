"""A double click, Enter pressed twice, a shortcut pressed twice: one case, one letter, one event (T27)."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from officer import Officer
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid
from typist import CTRL, SHIFT, focus, press, write

from privdesk.domain.vocabulary import LetterState
from privdesk.services import letters
from privdesk.ui.actions import COMMANDS, Command
from privdesk.ui.places import PageId, Place
from privdesk.ui.views.mail_in import MailPage
from privdesk.ui.views.settings import SettingsPage
from privdesk.ui.widgets import Button, Overlay, open_overlay
from privdesk.ui.widgets.buttons import ButtonKind

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.timeout(180)]

_NOT_HERE = ("go.", "view.", "help.", "file.", "archive.", "edit.", "mail.")
"""Commands that change no case, or ask the system for a file."""

_SYSTEM = {"case.attach", "case.pack", "letter.save_pdf", "letter.print", "letter.email"}
"""Commands that open a window of the system."""

_WRITES = {
    "event": "SELECT case_id, kind, title, body, happened_on, letter_id, file_id FROM event",
    "cases": "SELECT person_name, kind, received, subject, merged_into FROM cases",
    "letter": "SELECT case_id, template, state, copy_of FROM letter",
    "audit": "SELECT action, subject FROM audit",
    "file": "SELECT case_id, name, sha256 FROM file",
    "taken_mail": "SELECT case_id, fate, sha256 FROM taken_mail",
}
_QUIET = {"letter.edited", "reminders.told"}


def _stored(officer: Officer) -> dict[str, Counter[tuple[object, ...]]]:
    """Every row that counts, without its key and its instant."""
    with closing(sqlite3.connect(officer.window.session.desk.file.path)) as db:
        return {name: Counter(db.execute(query).fetchall()) for name, query in _WRITES.items()}


def _doubled(before: dict[str, Counter], after: dict[str, Counter]) -> list[object]:  # type: ignore[type-arg]
    """What came twice since before."""
    return [
        (table, row)
        for table, rows in after.items()
        for row, count in (rows - before[table]).items()
        if count > 1 and row[0] not in _QUIET
    ]


def _fill(dialog: QWidget) -> None:
    """Type something wherever nothing stands, so that the dialog can be given."""
    for combo in dialog.findChildren(QComboBox):
        if combo.isVisible() and combo.isEnabled() and combo.currentIndex() < 1 < combo.count():
            combo.setCurrentIndex(1)
    for line in dialog.findChildren(QLineEdit):
        if line.isVisible() and line.isEnabled() and not line.isReadOnly() and not line.text():
            line.setText("8:05" if line.placeholderText() == "9:45" else "Twice")
    for text in dialog.findChildren(QPlainTextEdit):
        if text.isVisible() and not text.isReadOnly() and not text.toPlainText():
            text.setPlainText("Twice")


def _press(officer: Officer, command: Command) -> None:
    """The key of a command twice; a command of the menu only once, since the menu closes."""
    window = officer.window
    if command.letters and " " not in command.letters:
        for _ in range(2):
            QTest.keyClicks(focus(), command.letters)
    elif command.keys:
        pressed = QKeySequence(command.keys)[0]
        for _ in range(2):
            QTest.keyClick(focus(), pressed.key(), pressed.keyboardModifiers())
    else:
        window.commands.actions[command.id].trigger()


def _enter_twice(officer: Officer, dialog: Overlay) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    QTest.keyClick(QApplication.focusWidget() or officer.window, Qt.Key.Key_Return, CTRL)


def _double_click(officer: Officer, dialog: Overlay) -> None:
    window = officer.window
    for button in dialog.findChildren(Button):
        if button._kind is ButtonKind.PRIMARY and button.isVisible() and button.isEnabled():
            at = button.mapTo(window, QPoint(button.width() // 2, button.height() // 2))
            for _ in range(2):
                QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
            return


def _done(officer: Officer, give: object) -> int:
    """Give every dialog that opens twice, then close what is still there; how many were given."""
    given = 0
    for _ in range(4):
        dialog = open_overlay(officer.window)
        if dialog is None:
            break
        _fill(dialog)
        officer.settles()
        give(officer, dialog)  # type: ignore[operator]
        officer.settles()
        if isValid(dialog) and dialog.is_open:
            break
        given += 1
    while (left := open_overlay(officer.window)) is not None:
        left.dismiss()
        officer.settles()
    for stray in officer.window.findChildren(QDialog):
        stray.reject()
    officer.settles()
    return given


def _here(officer: Officer, place: Place, only: tuple[str, ...]) -> Iterator[Command]:
    elsewhere = _NOT_HERE if place.page is PageId.CASE else (*_NOT_HERE, "office.")
    answered = officer.window.commands.answered()
    for command in COMMANDS:
        skipped = command.id.startswith(elsewhere) or command.id in _SYSTEM
        if not skipped and command.id in answered and command.id.startswith(only):
            yield command


def _goes_through(
    officer: Officer, place: Place, give: object, only: tuple[str, ...] = ("",)
) -> set[str]:
    """Every command of a page, done twice; those whose dialog was given."""
    given = set()
    officer.window.resize(1024, 640)  # what is painted less often is tested sooner
    officer.window.go(place)
    officer.settles()
    before = _stored(officer)
    for command in list(_here(officer, place, only)):
        if officer.window._trail.here != place:
            officer.window.go(place)
            officer.settles()
        _press(officer, command)
        officer.settles()
        if _done(officer, give):
            given.add(command.id)
        after = _stored(officer)
        assert _doubled(before, after) == [], command.id
        before = after
    return given


_GIVEN = ("write_letter", "log_event", "status", "searches", "assign", "tags", "dossier")


def test_every_command_of_a_case(officer: Officer) -> None:
    place = Place(PageId.CASE, id=officer.reading.case_id("R-2026-007"))
    given = _goes_through(officer, place, _enter_twice)
    assert {f"case.{name}" for name in _GIVEN} <= given


def test_what_is_clicked_twice_on_a_complaint(officer: Officer) -> None:
    place = Place(PageId.CASE, id=officer.reading.case_id("C-2026-002"))
    wanted = tuple(f"case.{name}" for name in _GIVEN)
    given = _goes_through(officer, place, _double_click, ("chain.", *wanted))
    assert set(wanted) <= given


@pytest.mark.parametrize(
    ("page", "least"), [(PageId.CASES, "case.assign"), (PageId.OUTBOX, "letter.void")]
)
def test_every_command_of_a_list(officer: Officer, page: PageId, least: str) -> None:
    assert least in _goes_through(officer, Place(page), _enter_twice)


def test_a_line_given_twice_is_one_case(officer: Officer) -> None:
    before = _stored(officer)
    write("q")
    write("delete, Tomás Herrera, Spain, by e-mail, yesterday")
    press(Qt.Key.Key_Return, times=3)
    officer.settles()
    added = _stored(officer)["cases"] - before["cases"]
    assert [row[0] for row in added.elements()] == ["Tomás Herrera"]


def test_a_letter_is_made_final_once(officer: Officer) -> None:
    desk = officer.window.session.desk
    case = officer.reading.case_id("R-2026-007")
    draft = letters.start_letter(desk, case, "acknowledgement", "en-US").letter_id
    assert draft is not None
    officer.opens(PageId.LETTER, draft)
    before = _stored(officer)
    press(Qt.Key.Key_Return, CTRL, times=5)
    officer.settles()
    press(Qt.Key.Key_Return, CTRL, times=3)
    officer.settles()
    assert officer.reading.letter(draft).state is LetterState.FINAL
    assert _doubled(before, _stored(officer)) == []


def test_undo_pressed_in_haste_takes_each_step_back_once(officer: Officer) -> None:
    officer.opens(PageId.CASE, officer.reading.case_id("R-2026-007"))
    before = _stored(officer)
    write("b")
    _done(officer, _enter_twice)
    write("#")
    _done(officer, _enter_twice)
    assert _stored(officer)["audit"] - before["audit"]
    press(Qt.Key.Key_Z, CTRL, times=4)
    officer.settles()
    view = officer.case("R-2026-007")
    assert (view.case.note, view.case.tags) == ("", ())


# Windows of the system, mail in, settings


def _chooser(officer: Officer) -> QFileDialog:
    """The file dialog that shows now; pressing twice opens no second one."""

    def shown() -> list[QFileDialog]:
        return [d for d in officer.window.findChildren(QFileDialog) if d.isVisible()]

    officer.sees(lambda: bool(shown()))
    (dialog,) = shown()
    return dialog


def _choose_twice(officer: Officer, path: Path) -> None:
    """Type a path into the file dialog and press Enter twice."""
    dialog = _chooser(officer)
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(path))
    for _ in range(2):
        if name.isVisible():
            QTest.keyClick(name, Qt.Key.Key_Return)
        else:
            QTest.keyClick(focus(), Qt.Key.Key_Return)
    officer.sees(lambda: not dialog.isVisible())
    officer.settles()
    for again in officer.window.findChildren(QFileDialog):
        again.reject()  # the second Enter may have met the button that asks for files
    officer.window.activateWindow()
    officer.sees(officer.window.isActiveWindow)
    officer.settles()
    assert officer.window.current is not None
    officer.window.current.take_focus()


def test_a_file_chosen_twice_is_attached_once(officer: Officer, tmp_path: Path) -> None:
    paper = tmp_path / "scan.txt"
    paper.write_text("scan")
    officer.opens(PageId.CASE, officer.reading.case_id("R-2026-007"))
    before = _stored(officer)
    for _ in range(2):
        QTest.keyClicks(focus(), "f")
    _choose_twice(officer, paper)
    after = _stored(officer)
    assert [row[1] for row in (after["file"] - before["file"]).elements()] == ["scan.txt"]
    assert _doubled(before, after) == []


@pytest.mark.parametrize(
    ("page", "keys", "name"),
    [(PageId.CASES, "Ctrl+Shift+E", "list.csv"), (PageId.LETTERS, "Ctrl+Shift+E", "letters.csv")],
)
def test_a_list_saved_twice_is_one_file(
    officer: Officer, tmp_path: Path, page: PageId, keys: str, name: str
) -> None:
    officer.opens(page)
    before = _stored(officer)
    pressed = QKeySequence(keys)[0]
    for _ in range(2):
        QTest.keyClick(focus(), pressed.key(), pressed.keyboardModifiers())
    out = tmp_path / name
    _choose_twice(officer, out)
    assert out.stat().st_size > 0
    assert [one.name for one in tmp_path.glob("*.csv")] == [name]
    assert _doubled(before, _stored(officer)) == []


def test_mail_taken_in_twice_is_one_message_and_one_case(officer: Officer, tmp_path: Path) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_bytes(
        b"From: Ev Goldfarb <ev@example.com>\nSubject: unsubscribe\n\nPlease no more newsletters.\n"
    )
    before = _stored(officer)
    for _ in range(2):
        QTest.keyClick(focus(), Qt.Key.Key_I, CTRL | SHIFT)
    _choose_twice(officer, mail)
    page = officer.page(MailPage)
    assert page.current is not None
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    officer.settles()
    _done(officer, _enter_twice)
    after = _stored(officer)
    assert sum((after["taken_mail"] - before["taken_mail"]).values()) == 1
    assert sum((after["cases"] - before["cases"]).values()) == 1
    assert _doubled(before, after) == []


def test_a_message_pasted_twice_is_one_case(officer: Officer) -> None:
    before = _stored(officer)
    QApplication.clipboard().setText(
        "Name: Everett Goldfarb\nE-mail: everett@example.com\nMessage: No more newsletters."
    )
    press(Qt.Key.Key_V, CTRL, times=2)
    officer.page(MailPage)
    for _ in range(2):
        press(Qt.Key.Key_Return)
        officer.settles()
        _done(officer, _enter_twice)
    added = _stored(officer)["cases"] - before["cases"]
    assert [row[0] for row in added.elements()] == ["Everett Goldfarb"]


def test_every_button_and_choice_of_the_settings(officer: Officer) -> None:
    officer.opens(PageId.SETTINGS)
    page = officer.page(SettingsPage)
    before = _stored(officer)
    pressed = 0
    for button in page.findChildren(Button):
        if not button.isVisible() or not button.isEnabled():
            continue
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        if QApplication.activeModalWidget() is None:  # else no key reaches the button any more
            QTest.keyClick(QApplication.focusWidget() or officer.window, Qt.Key.Key_Space)
        officer.settles()
        pressed += 1
        assert sum(d.isVisible() for d in officer.window.findChildren(QFileDialog)) <= 1
        _done(officer, _enter_twice)
        if officer.window.current is not page:
            officer.opens(PageId.SETTINGS)
        after = _stored(officer)
        assert _doubled(before, after) == [], button.text()
        before = after
    assert pressed > 8
    page.approval.choice.setFocus()
    for _ in range(2):
        page.approval.choice.setCurrentIndex(1)
        page.approval.choice.activated.emit(1)
    officer.settles()
    assert _doubled(before, _stored(officer)) == []
