"""Blacking out by keyboard and by mouse: words found, rectangles moved, marks taken back."""

from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from reportlab.pdfgen.canvas import Canvas
from road import until
from typist import CTRL, SHIFT, alt, press, write

from privdesk.domain.redaction import Box, RedactionReason
from privdesk.services import files, redactions
from privdesk.ui.dialogs.redact import FileChoiceDialog, RedactDialog
from privdesk.ui.places import PageId
from privdesk.ui.widgets.buttons import LinkButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LEIPZIG = "C-2026-002"


def _paper(path: Path) -> Path:
    canvas = Canvas(str(path))
    for words in ("Frau Quendolin Abel, again Quendolin", "Nobody is named here"):
        canvas.drawString(72, 700, words)
        canvas.showPage()
    canvas.save()
    return path


@pytest.fixture
def dialog(officer: Officer, tmp_path: Path) -> RedactDialog:
    """The dialog over the only paper of the case that can be marked."""
    key = officer.reading.case_id(LEIPZIG)
    files.attach_files(officer.window.session.desk, key, (_paper(tmp_path / "letter.pdf"),))
    officer.opens(PageId.CASE, key)
    write("h")
    made = officer.dialog(RedactDialog)
    officer.settles()
    return made


def _marks(officer: Officer) -> tuple[tuple[int, RedactionReason, str, Box], ...]:
    (file,) = [f for f in officer.case(LEIPZIG).files if f.name == "letter.pdf"]
    found = redactions.marks_of(officer.window.session.desk, file.id)
    return tuple((one.page, one.reason, one.note, one.box) for one in found)


def test_words_are_found_and_every_place_is_marked_with_its_reason(
    officer: Officer, dialog: RedactDialog
) -> None:
    assert "Page 1 of 2" in words_on(dialog)
    alt("w")
    write("quendolin\n")
    officer.sees(lambda: len(dialog.page.boxes) == 2)
    assert "Mark 2 places" in words_on(dialog)
    until(dialog.note.line)
    write("the neighbor")
    press(Qt.Key.Key_Return, CTRL)
    officer.settles()
    officer.sees(lambda: len(_marks(officer)) == 2)
    assert {mark[:3] for mark in _marks(officer)} == {
        (0, RedactionReason.THIRD_PERSON, "the neighbor")
    }
    officer.sees(lambda: "Page 1: Data of a third person (the neighbor)" in words_on(dialog))
    back = next(link for link in dialog.findChildren(LinkButton) if link.isVisible())
    until(back)
    press(Qt.Key.Key_Space)
    officer.settles()
    officer.sees(lambda: len(_marks(officer)) == 1)


def test_a_rectangle_is_placed_moved_and_sized_by_keys(
    officer: Officer, dialog: RedactDialog
) -> None:
    press(Qt.Key.Key_Space)
    before = dialog.page.boxes[0]
    press(Qt.Key.Key_Left, times=3)
    press(Qt.Key.Key_Down, CTRL, times=2)
    press(Qt.Key.Key_Right, SHIFT)
    after = dialog.page.boxes[0]
    assert (after.left, after.top) == (before.left - 300, before.top + 20)
    assert after.right - after.left == before.right - before.left + 100
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Delete)
    assert dialog.page.boxes == [after]
    press(Qt.Key.Key_Return, CTRL)
    officer.settles()
    officer.sees(lambda: [mark[3] for mark in _marks(officer)] == [after])


def test_a_rectangle_is_drawn_by_mouse_on_the_second_page(
    officer: Officer, dialog: RedactDialog
) -> None:
    until(dialog.next)
    press(Qt.Key.Key_Space)
    officer.settles()
    officer.sees(lambda: "Page 2 of 2" in words_on(dialog))
    paper = dialog.page.paper()
    start, end = paper.topLeft().toPoint(), paper.center().toPoint()
    QTest.mousePress(dialog.page, Qt.MouseButton.LeftButton, pos=start + QPoint(1, 1))
    QTest.mouseMove(dialog.page, end)
    QTest.mouseRelease(dialog.page, Qt.MouseButton.LeftButton, pos=end)
    (box,) = dialog.page.boxes
    assert box.left < 100
    assert 4800 < box.right < 5200
    QTest.mouseClick(dialog.page, Qt.MouseButton.LeftButton, pos=end + QPoint(20, 20))
    assert len(dialog.page.boxes) == 1, "a click draws nothing"
    press(Qt.Key.Key_Return, CTRL)
    officer.settles()
    officer.sees(lambda: [mark[0] for mark in _marks(officer)] == [1])


def test_nothing_marked_is_told_and_words_that_are_not_there(
    officer: Officer, dialog: RedactDialog
) -> None:
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: "Draw a rectangle first." in words_on(dialog))
    alt("w")
    write("Hieronymus\n")
    officer.sees(lambda: "do not stand on this page" in words_on(dialog))


def test_a_saved_copy_keeps_its_marks(
    officer: Officer, dialog: RedactDialog, tmp_path: Path
) -> None:
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)
    officer.settles()
    officer.sees(lambda: len(_marks(officer)) == 1)
    dialog.save_to(str(tmp_path / "copy.pdf"))
    officer.settles()
    officer.sees(lambda: "In a copy that has gone out" in words_on(dialog))
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")


def test_without_a_file_that_can_be_marked_it_says_so(officer: Officer) -> None:
    officer.opens(PageId.CASE, officer.reading.case_id(LEIPZIG))
    write("h")
    words = words_on(officer.dialog(FileChoiceDialog))
    assert "No PDF file and no picture" in words
    assert "Attach a file" in words
