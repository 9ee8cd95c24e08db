"""One case all the way, by keyboard in the real window: from the post to the envelope, and back."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from typist import ALT, CTRL, alt, press, write, write_over

from privdesk.config.settings import SettingsFile
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import LetterState, Outcome, Status
from privdesk.pdf.reading import words_of
from privdesk.services.desk import Desk, create_desk, open_desk
from privdesk.services.reading import Reading
from privdesk.services.verification import verify
from privdesk.ui.main_window import MainWindow
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.widgets import open_overlay

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NAME = '<b>O\'Brien & "Søn"</b> =1+1'


class Officer:
    """Sits at the window, looks at pictures of it, and waits until it shows what it should."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot
        self._shots = os.environ.get("PRIVDESK_SHOTS")
        self._number = 0

    def sees(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=10_000)

    def looks(self, name: str) -> None:
        if self._shots:
            self._number += 1
            self._qtbot.wait(400)
            path = Path(self._shots) / f"{self._number:02}-{name}.png"
            assert self.window.grab().save(str(path))

    def works_under_dialog(self) -> None:
        self.sees(lambda: open_overlay(self.window) is not None)

    def dialog_is_gone(self) -> None:
        self.sees(lambda: open_overlay(self.window) is None)
        self.sees(lambda: not self.window.session.jobs.is_busy)

    def page(self, kind: type) -> None:
        self.sees(lambda: isinstance(self.window.current, kind))
        self.sees(lambda: not self.window.session.jobs.is_busy)
        self.sees(lambda: bool(self.window.current and self.window.current.answers()))


def _open(desk: Desk, settings: Path, qtbot: QtBot) -> MainWindow:
    apply_theme("light", 1.0).set_motion(False)
    window = MainWindow(Session(desk, SettingsFile(settings)))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def _log_letter(officer: Officer) -> None:
    write("n")
    officer.works_under_dialog()
    alt("h")
    press(Qt.Key.Key_Right, times=2)
    alt("r")
    write_over("11/20")
    alt("p")
    write(NAME)
    alt("m")
    write("soren.obrien@example.com")
    press(Qt.Key.Key_Tab, times=3)
    write("c/o Harbor House\n14 Quay Street\nBuilding 4\n3rd floor\nDoor 12\nBox 7\nSide entrance")
    for words in ("San Rafael", "California", "02134", "United States"):
        press(Qt.Key.Key_Tab)
        write(words)
    alt("a")
    write("1")
    officer.looks("intake")


def test_one_case_all_the_way(  # noqa: PLR0915 - a story is told from its start to its end
    tmp_path: Path, qtbot: QtBot, morning: object
) -> None:
    path, settings = tmp_path / "office.privdesk", tmp_path / "settings.json"
    desk = create_desk(path, frozen_at=morning)  # type: ignore[arg-type]  # the fixture's datetime
    window = _open(desk, settings, qtbot)
    officer = Officer(window, qtbot)
    officer.looks("empty")

    _log_letter(officer)
    press(Qt.Key.Key_Return, CTRL)
    officer.dialog_is_gone()
    reading = Reading(desk)
    (row,) = reading.rows(CaseFilter(Scope.ALL))
    assert row.person == NAME
    assert row.received == date(2026, 11, 20)
    assert row.due.raw == date(2026, 12, 20)

    press(Qt.Key.Key_K, CTRL)
    officer.works_under_dialog()
    write("brien")
    officer.sees(lambda: open_overlay(window)._entries.rowCount() > 0)  # type: ignore[union-attr]
    officer.sees(lambda: not window.session.jobs.is_busy)
    officer.looks("palette")
    press(Qt.Key.Key_Return)
    officer.page(CasePage)
    officer.looks("case")

    write("i")
    officer.works_under_dialog()
    write("Driver's license seen, not kept")
    press(Qt.Key.Key_Return, CTRL)
    officer.dialog_is_gone()
    if reading.case(row.id).case.rights:
        write("o")
        officer.works_under_dialog()
        press(Qt.Key.Key_Down)
        officer.looks("outcome")
        press(Qt.Key.Key_Return, CTRL)
        officer.dialog_is_gone()
        assert reading.case(row.id).case.rights[0].outcome is Outcome.GRANTED

    write("l")
    officer.works_under_dialog()
    press(Qt.Key.Key_Return, CTRL)
    officer.page(LetterPage)
    page = window.current
    assert isinstance(page, LetterPage)
    officer.sees(lambda: bool(page.form.editor.toPlainText()))
    press(Qt.Key.Key_F7)
    officer.sees(lambda: page.form.editor.textCursor().hasSelection())
    write("We sent you a copy of everything that we hold about you.")
    officer.sees(lambda: not page.checks.failing)
    officer.looks("composer")
    press(Qt.Key.Key_Return, CTRL)
    officer.works_under_dialog()
    press(Qt.Key.Key_Return, CTRL)
    officer.dialog_is_gone()
    (letter,) = reading.letters(LetterState.FINAL)
    assert letter.number == "L-2026-0001"

    printed = tmp_path / "printed.pdf"
    press(Qt.Key.Key_P, CTRL)
    officer.sees(lambda: any(isinstance(w, QPrintDialog) for w in QApplication.topLevelWidgets()))
    printing = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintDialog))
    typed = next(e for e in printing.findChildren(QLineEdit) if e.objectName() == "filename")
    typed.setText(str(printed))
    printing.accept()
    officer.works_under_dialog()
    # Without a window manager nobody gives the window its keys back after the print dialog.
    officer.sees(
        lambda: not any(isinstance(w, QPrintDialog) for w in QApplication.topLevelWidgets())
    )
    qtbot.wait(300)
    window.activateWindow()
    officer.sees(window.isActiveWindow)
    officer.sees(lambda: QApplication.focusWidget() is not None)
    assert not reading.letters(LetterState.PRINTED)
    press(Qt.Key.Key_Return, CTRL)
    officer.dialog_is_gone()
    officer.sees(lambda: len(reading.letters(LetterState.PRINTED)) == 1)
    assert printed.read_bytes() == desk.file.queries().letter_pdf(letter.id)
    words = words_of(printed.read_bytes())
    assert NAME in words
    assert "Side entrance" in words
    officer.page(LetterPage)
    officer.sees(lambda: QApplication.focusWidget() is not None)
    officer.looks("printed")

    write("m")
    officer.works_under_dialog()
    press(Qt.Key.Key_Tab)
    write("RE473124829US")
    officer.looks("mailed")
    press(Qt.Key.Key_Return, CTRL)
    officer.dialog_is_gone()
    officer.sees(lambda: len(reading.letters(LetterState.MAILED)) == 1)
    assert reading.case(row.id).case.status is Status.ANSWERED

    press(Qt.Key.Key_Left, ALT)
    officer.page(CasePage)
    write("s")
    officer.works_under_dialog()
    officer.looks("status")
    press(Qt.Key.Key_Return, CTRL)
    officer.dialog_is_gone()
    officer.sees(lambda: reading.case(row.id).case.status is Status.CLOSED)
    officer.looks("closed")
    window.close()

    again = open_desk(path)
    second = _open(again, settings, qtbot)
    view = Reading(again).case(row.id)
    assert view.case.status is Status.CLOSED
    assert view.letters[0].mailed_on == date(2026, 11, 23)
    assert view.letters[0].tracking == "RE473124829US"
    assert view.person.address.postal_code == "02134"
    for words_typed in ("brien", view.case.number, "quay"):
        assert Reading(again).count(CaseFilter(Scope.ALL, text=words_typed)) == 1
    second.close()
    seen = verify(path)
    assert not seen.problems
    assert seen.letters == 1
