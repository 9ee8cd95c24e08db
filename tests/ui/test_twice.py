"""A double click, Enter pressed twice, a shortcut pressed twice: one case, one letter, one event (T27)."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing

import pytest
from officer import Officer
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from typist import CTRL, focus, press, write

from privdesk.domain.vocabulary import LetterState
from privdesk.services import letters
from privdesk.ui.actions import COMMANDS, Command
from privdesk.ui.places import PageId, Place
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
            line.setText("Twice")
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


def _enter_twice(_officer: Officer, dialog: Overlay) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    QTest.keyClick(focus(), Qt.Key.Key_Return, CTRL)


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
        given += not dialog.is_open
        if dialog.is_open:
            break
    while (left := open_overlay(officer.window)) is not None:
        left.dismiss()
        officer.settles()
    for stray in officer.window.findChildren(QDialog):
        stray.reject()
    officer.settles()
    return given


def _here(officer: Officer, place: Place) -> Iterator[Command]:
    elsewhere = _NOT_HERE if place.page is PageId.CASE else (*_NOT_HERE, "office.")
    for command in COMMANDS:
        skipped = command.id.startswith(elsewhere) or command.id in _SYSTEM
        if not skipped and command.id in officer.window.commands.answered():
            yield command


def _goes_through(officer: Officer, place: Place, give: object) -> set[str]:
    """Every command of a page, done twice; those whose dialog was given."""
    given = set()
    officer.window.go(place)
    officer.settles()
    for command in list(_here(officer, place)):
        if officer.window._trail.here != place:
            officer.window.go(place)
            officer.settles()
        before = _stored(officer)
        _press(officer, command)
        officer.settles()
        if _done(officer, give):
            given.add(command.id)
        assert _doubled(before, _stored(officer)) == [], command.id
    return given


@pytest.mark.parametrize(
    ("number", "give"), [("R-2026-007", _enter_twice), ("C-2026-002", _double_click)]
)
def test_every_command_of_a_case(officer: Officer, number: str, give: object) -> None:
    place = Place(PageId.CASE, id=officer.reading.case_id(number))
    given = _goes_through(officer, place, give)
    for name in ("write_letter", "log_event", "status", "searches", "assign", "tags", "dossier"):
        assert f"case.{name}" in given


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
