"""Looking into a file from the case: pages turn by keys, and what means harm is a sentence."""

import sys
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from reportlab.pdfgen.canvas import Canvas
from typist import press

from privdesk.services import files
from privdesk.ui.dialogs.file_preview import FilePreviewDialog, open_preview

sys.path.append(str(Path(__file__).parents[1] / "hostile"))
from papers import laughter, picture, with_password

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEIPZIG = "C-2026-002"
MAIL = b"From: Jo Roe <jo@example.org>\nSubject: My data\n\nPlease <b>delete</b> it.\n"


def looks(officer: Officer, path: Path, data: bytes | None = None) -> FilePreviewDialog:
    """The dialog over a file that was attached."""
    if data is not None:
        path.write_bytes(data)
    key = officer.reading.case_id(LEIPZIG)
    session = officer.window.session
    files.attach_files(session.desk, key, (path,))
    (file,) = [one for one in officer.case(LEIPZIG).files if one.name == path.name]
    return open_preview(session, officer.window, file.id, file.name, None)


def paper(path: Path) -> Path:
    canvas = Canvas(str(path))
    for words in ("One", "Two", "Three"):
        canvas.drawString(72, 700, words)
        canvas.showPage()
    canvas.save()
    return path


def test_pages_of_a_pdf_turn_by_keys(officer: Officer, tmp_path: Path) -> None:
    dialog = looks(officer, paper(tmp_path / "letter.pdf"))
    officer.settles()
    assert "Page 1 of 3" in words_on(dialog)
    first = dialog.picture.pixmap().toImage()
    bar = dialog.sheet.verticalScrollBar()
    press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(Qt.Key.Key_PageDown, times=3)
    officer.settles()
    assert "Page 2 of 3" in words_on(dialog)
    assert bar.value() == 0
    press(Qt.Key.Key_PageUp)
    officer.settles()
    assert "Page 1 of 3" in words_on(dialog)
    assert bar.value() == bar.maximum()
    press(Qt.Key.Key_PageDown)
    officer.settles()
    assert dialog.picture.pixmap().toImage() != first
    assert dialog.note.isHidden()
    press(Qt.Key.Key_Escape)
    officer.no_dialog()


def test_pictures_and_messages_are_shown(officer: Officer, tmp_path: Path) -> None:
    dialog = looks(officer, tmp_path / "photo.jpg", picture("JPEG", (1600, 400)))
    officer.settles()
    assert dialog.picture.pixmap().width() <= 860
    assert dialog.picture.isVisible()
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    dialog = looks(officer, tmp_path / "mail.eml", MAIL)
    officer.settles()
    assert "Jo Roe <jo@example.org>\nMy data" in dialog.words.toPlainText()
    assert "<b>delete</b>" in dialog.words.toPlainText()
    press(Qt.Key.Key_Escape)
    officer.no_dialog()


def test_what_cannot_be_drawn_is_told_and_can_be_saved(officer: Officer, tmp_path: Path) -> None:
    for name, data, told in (
        ("locked.pdf", with_password(), "It is protected by a password. Save it to open it in"),
        ("half.jpg", picture("JPEG")[:3000], "The picture is damaged. Save it to open it in"),
        ("endless.pdf", laughter(), "Save it to open it in another program."),
    ):
        dialog = looks(officer, tmp_path / name, data)
        officer.settles()
        assert told in words_on(dialog)
        assert not dialog.picture.isVisible()
        saved: list[int] = []
        dialog.save_wanted.connect(saved.append)
        press(Qt.Key.Key_Space)  # the button has the focus
        officer.no_dialog()
        assert len(saved) == 1


def test_a_window_closes_at_once_while_a_page_is_drawn(officer: Officer, tmp_path: Path) -> None:
    dialog = looks(officer, tmp_path / "endless.pdf", laughter())
    officer.sees(lambda: "Drawing…" in words_on(dialog))
    officer.window.close()
    assert not officer.window.isVisible()
    assert not officer.window.session.jobs.is_busy
