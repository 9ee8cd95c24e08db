"""Looking into a file from the case: pages turn by keys, and what means harm is a sentence."""

import sys
from email.message import EmailMessage
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from reportlab.pdfgen.canvas import Canvas
from typist import CTRL, press

from privdesk.services import files
from privdesk.ui.dialogs.file_preview import FilePreviewDialog, open_preview
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.case_parts import Card

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
    assert dialog.place_label.width() >= dialog.place_label.sizeHint().width()
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
    assert "From Jo Roe <jo@example.org>\nSubject: My data" in words_on(dialog)
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


def test_html_that_came_in_is_words_nothing_is_fetched_and_files_are_named(
    officer: Officer, tmp_path: Path
) -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Jo Roe <jo@example.org>", "<b>Bold</b> & more"
    mail["Date"] = "Fri, 20 Nov 2026 18:30:00 +0100"
    mail.set_content(
        "<html><head><title>T</title><style>p{color:red}</style></head><body onload=x()>"
        "<script>alert('no')</script><p>Please delete <b>my</b> data.</p>"
        "<img src='http://tracker.example/p.png' alt=''><iframe src='file:///etc/passwd'>"
        "</iframe></body></html>",
        subtype="html",
    )
    for name in ("passport.pdf", "a & b.png"):
        mail.add_attachment(b"data", maintype="application", subtype="pdf", filename=name)
    dialog = looks(officer, tmp_path / "mail.eml", mail.as_bytes())
    officer.settles()
    assert dialog.words.toPlainText() == "Please delete my data."
    told = words_on(dialog)
    assert "Subject: <b>Bold</b> & more" in told
    assert "Sent 2026-11-20 09:30 (office time)" in told
    assert "Files: passport.pdf, a & b.png" in told
    assert "SHA-256 " in told
    assert dialog.words.hasFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "Please delete my data."


def test_a_broken_charset_is_read_and_a_message_without_words_says_so(
    officer: Officer, tmp_path: Path
) -> None:
    head = b"From: J\xfcrgen M\xfcller <j@example.org>\nSubject: Gr\xfc\xdfe\n"
    body = (
        b"Content-Type: text/plain; charset=x-none\n\nIch m\xf6chte Auskunft \xfcber meine Daten.\n"
    )
    dialog = looks(officer, tmp_path / "old.eml", head + body)
    officer.settles()
    assert "From Jürgen Müller <j@example.org>" in words_on(dialog)
    assert dialog.words.toPlainText() == "Ich möchte Auskunft über meine Daten."
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    dialog = looks(officer, tmp_path / "empty.eml", b"From: j@example.org\n\n")
    officer.settles()
    assert dialog.words.toPlainText() == "This message has no words."


def test_a_message_is_saved_as_it_came_from_its_card(officer: Officer, tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(MAIL)
    session = officer.window.session
    files.attach_files(session.desk, officer.reading.case_id(LEIPZIG), (path,))
    officer.opens(PageId.CASE, officer.reading.case_id(LEIPZIG))
    page = officer.page(CasePage)
    press(Qt.Key.Key_Tab, CTRL, times=2)
    card = next(one for one in page.findChildren(Card) if "mail.eml" in one.accessibleName())
    card.setFocus()
    press(Qt.Key.Key_Return)
    dialog = officer.dialog(FilePreviewDialog)
    officer.sees(lambda: "delete" in dialog.words.toPlainText())
    press(Qt.Key.Key_Tab, times=2)
    press(Qt.Key.Key_Space)
    officer.no_dialog()
    chooser = officer.window.findChild(QFileDialog)
    assert chooser is not None, "it asks where, and opens no second reader"
    out = tmp_path / "copy.eml"
    chooser.fileSelected.emit(str(out))
    officer.settles()
    assert out.read_bytes() == MAIL
    chooser.reject()
