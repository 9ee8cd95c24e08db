"""A file of the case is enclosed with a letter by keyboard; what is marked never goes out readable."""

import subprocess
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from reportlab.pdfgen.canvas import Canvas
from typist import CTRL, SHIFT, press

from privdesk.domain.errors import Refused
from privdesk.domain.redaction import RedactionReason
from privdesk.services import files, letters, redactions
from privdesk.services.enclosures import enclose
from privdesk.services.verification import verify
from privdesk.ui.dialogs.enclose import EncloseDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.letter_page import LetterPage

LEIPZIG = "C-2026-002"
COPY = "witness (redacted).pdf"


def _paper(path: Path) -> Path:
    canvas = Canvas(str(path))
    canvas.drawString(72, 700, "Frau Quendolin Abel has seen it")
    canvas.save()
    return path


@pytest.fixture
def draft(officer: Officer, tmp_path: Path) -> int:
    """A draft to Leipzig, whose case has a paper with a name to be blacked out."""
    desk, key = officer.window.session.desk, officer.reading.case_id(LEIPZIG)
    files.attach_files(desk, key, (_paper(tmp_path / "witness.pdf"),))
    paper = next(one for one in officer.case(LEIPZIG).files if one.name == "witness.pdf")
    boxes = redactions.find_words(desk, paper.id, 0, "Quendolin")
    redactions.mark(desk, paper.id, 0, boxes, RedactionReason.THIRD_PERSON, "the neighbor")
    made = letters.start_letter(desk, key, "jams_cover").letter_id
    assert made is not None
    return made


def test_the_blacked_out_copy_is_the_enclosure_and_stays_on_record(
    officer: Officer, draft: int, tmp_path: Path
) -> None:
    officer.opens(PageId.LETTER, draft)
    page = officer.page(LetterPage)
    press(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = officer.dialog(EncloseDialog)
    assert "The copy with 1 place in black goes out" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.sees(lambda: page.form.enclosures.value().splitlines() == [COPY])
    officer.settles()
    desk = officer.window.session.desk
    assert officer.reading.letter(draft).enclosures == (COPY,)
    copy = next(one for one in officer.case(LEIPZIG).files if one.name == COPY)
    data = b"".join(officer.reading.file_bytes(copy.id))
    assert b"Quendolin" not in data
    saved = tmp_path / "out.pdf"
    saved.write_bytes(data)
    shown = subprocess.run(["pdftotext", saved, "-"], capture_output=True, check=True).stdout
    assert b"Quendolin" not in shown
    paper = next(one for one in officer.case(LEIPZIG).files if one.name == "witness.pdf")
    (mark,) = redactions.marks_of(desk, paper.id)
    with pytest.raises(Refused):
        redactions.unmark(desk, paper.id, mark.id)
    with pytest.raises(Refused, match="Enclose the blacked-out copy"):
        enclose(desk, draft, paper.id, blacked_out=False)
    assert verify(desk.file.path).problems == ()
