"""Intake with papers and messages, in small windows, and where the case file cannot be written."""

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from typist import CTRL, alt, drop, focus, press, write

from privdesk.config.settings import SettingsFile
from privdesk.domain.read_models import CaseFilter, CaseView, Scope
from privdesk.services.desk import Desk, open_desk
from privdesk.services.reading import Reading
from privdesk.ui.dialogs.intake import IntakeDialog
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MESSAGE = """From: =?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <juergen.mueller@example.de>
To: privacy@example.com
Subject: Auskunft nach Art. 15
Date: Sat, 21 Nov 2026 02:30:00 +0100
Content-Type: text/plain; charset="utf-8"

Please send me a copy of my data.
"""


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    apply_theme("light", 1.0).set_motion(False)
    made = QMainWindow()
    made.resize(1440, 900)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    apply_theme("light", 1.0)


def _dialog(desk: Desk, window: QMainWindow, folder: Path) -> IntakeDialog:
    session = Session(desk, SettingsFile(folder / "settings.json"), window)
    made = IntakeDialog(session, window)
    window.destroyed.connect(session.jobs.finish)
    made.open()
    return made


@pytest.fixture
def dialog(desk: Desk, window: QMainWindow, tmp_path: Path) -> IntakeDialog:
    return _dialog(desk, window, tmp_path)


@pytest.fixture
def message(tmp_path: Path) -> Path:
    path = tmp_path / "Anfrage.eml"
    path.write_text(MESSAGE, encoding="utf-8")
    return path


def _only(desk: Desk) -> CaseView:
    rows = Reading(desk).rows(CaseFilter(scope=Scope.ALL))
    assert len(rows) == 1
    return Reading(desk).case(rows[0].id)


def _save(dialog: IntakeDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.saved):
        press(Qt.Key.Key_Return, CTRL)


def test_a_message_fills_what_is_empty_and_is_kept_untouched(
    dialog: IntakeDialog, desk: Desk, message: Path, qtbot: QtBot
) -> None:
    drop(dialog, [message])
    form = dialog.form
    qtbot.waitUntil(lambda: bool(form.person.name.value()))
    assert form.person.name.value() == "Jürgen Müller"
    assert form.person.email.value() == "juergen.mueller@example.de"
    assert form.subject.value() == "Auskunft nach Art. 15"
    # 2:30 in Berlin was still Friday in the office.
    assert form.received.value() == date(2026, 11, 20)

    alt("a")
    write("1")
    _save(dialog, qtbot)
    view = _only(desk)
    assert view.events[-1].body == "Please send me a copy of my data."
    stored = b"".join(Reading(desk).file_bytes(view.files[0].id))
    assert stored == message.read_bytes()


def test_a_message_replaces_nothing_that_was_typed(
    dialog: IntakeDialog, message: Path, qtbot: QtBot
) -> None:
    alt("r")
    write("11/22")
    alt("p")
    write("J. Müller")
    drop(dialog, [message])
    qtbot.waitUntil(lambda: bool(dialog.form.subject.value()))

    assert dialog.form.person.name.value() == "J. Müller"
    assert dialog.form.received.value() == date(2026, 11, 22)


def test_a_message_from_the_future_does_not_set_the_day(
    dialog: IntakeDialog, message: Path, qtbot: QtBot
) -> None:
    message.write_text(MESSAGE.replace("21 Nov 2026", "21 Nov 2031"), encoding="utf-8")
    drop(dialog, [message])
    qtbot.waitUntil(lambda: bool(dialog.form.subject.value()))

    assert dialog.form.received.value() == date(2026, 11, 23)


def test_a_scan_of_thirty_megabytes_is_stored_whole_while_the_window_lives(
    dialog: IntakeDialog, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    scan = tmp_path / "scan.tif"
    scan.write_bytes(bytes(range(256)) * 4096 * 30)
    alt("p")
    write("Walter Kowalczyk")
    alt("a")
    write("1")
    drop(dialog, [scan, scan])
    with qtbot.waitSignal(dialog.saved, timeout=60_000):
        press(Qt.Key.Key_Return, CTRL)
        assert dialog.is_open, "the key came back before the scan was stored"

    files = _only(desk).files
    assert [file.name for file in files] == ["scan.tif"]
    digest = hashlib.sha256(scan.read_bytes()).hexdigest()
    assert files[0].sha256 == digest


def test_files_are_chosen_by_alt_f(
    dialog: IntakeDialog, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    letter = tmp_path / "letter <1> & more.txt"
    letter.write_text("The letter", encoding="utf-8")

    def chosen(*_args: object) -> tuple[list[str], str]:
        return [str(letter)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", chosen)
    alt("p")
    write("Ana Pop")
    alt("a")
    write("1")
    alt("f")
    _save(dialog, qtbot)

    assert [file.name for file in _only(desk).files] == [letter.name]


def test_a_file_that_is_gone_is_named_and_nothing_is_saved(
    dialog: IntakeDialog, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    alt("p")
    write("Ana Pop")
    alt("a")
    write("1")
    drop(dialog, [tmp_path / "gone.pdf"])
    press(Qt.Key.Key_Return, CTRL)
    row = dialog.form.rows["files"]
    qtbot.waitUntil(lambda: bool(row.error()))

    assert row.error().startswith("gone.pdf is not attached")
    assert Reading(desk).count(CaseFilter(scope=Scope.ALL)) == 0
    assert dialog.form.person.name.value() == "Ana Pop"
    press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Delete)
    assert row.error() == ""
    _save(dialog, qtbot)
    assert _only(desk).files == ()


def test_a_case_file_that_cannot_be_written_leaves_the_text_open(
    desk: Desk, case_file_path: Path, window: QMainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.close()
    sealed = open_desk(case_file_path, read_only=True)
    dialog = _dialog(sealed, window, tmp_path)
    alt("p")
    write("Ana Pop")
    alt("a")
    write("1")
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(dialog.refusal()))

    assert dialog.is_open
    assert dialog.form.person.name.value() == "Ana Pop"
    sealed.close()


def _in_sight(widget: QWidget, inside: QWidget) -> bool:
    corner = widget.mapTo(inside, QPoint(0, 0))
    ends = corner + QPoint(widget.width(), widget.height())
    return inside.rect().contains(corner) and inside.rect().adjusted(0, 0, 1, 1).contains(ends)


@pytest.mark.parametrize(
    ("width", "height", "zoom"),
    [(1440, 900, 1.0), (1024, 640, 1.0), (1024, 640, 2.0), (1280, 760, 2.0)],
)
def test_every_field_comes_into_sight_in_small_windows(
    desk: Desk, window: QMainWindow, tmp_path: Path, width: int, height: int, zoom: float
) -> None:
    apply_theme("dark", zoom)
    window.resize(width, height)
    dialog = _dialog(desk, window, tmp_path)
    first = focus()
    form = dialog.form
    for _ in range(40):
        if form.isAncestorOf(focus()):
            assert _in_sight(focus(), window)
            assert form.mapTo(window, QPoint(form.width(), 0)).x() <= window.width()
        press(Qt.Key.Key_Tab)
        if focus() is first:
            break
    else:
        pytest.fail("Tab never comes round")


@pytest.mark.parametrize("kind", ["privacy_request", "dpf_complaint", "more"])
def test_an_open_form_gets_narrow_with_its_window(
    desk: Desk, window: QMainWindow, tmp_path: Path, qtbot: QtBot, kind: str
) -> None:
    apply_theme("light", 2.0)
    window.resize(2880, 1800)
    dialog = _dialog(desk, window, tmp_path)
    dialog.form.kinds.set_value(kind)
    dialog.form.person.by_agent.setChecked(True)

    window.resize(1024, 640)

    inside, sight = dialog.form.parentWidget(), dialog.form.parentWidget().parentWidget()
    qtbot.waitUntil(lambda: inside.width() == sight.width())
    assert inside.minimumSizeHint().width() <= sight.width()
    assert _in_sight(dialog._save, window)
    for row in dialog.form.rows.values():
        assert row.isHidden() or _in_sight(row, inside)
