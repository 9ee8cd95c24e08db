"""What is blacked out in a copy is gone: from its text, its bytes, its streams and its metadata."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

from privdesk.domain.errors import InvalidInput, NotFound, Refused
from privdesk.domain.redaction import WHOLE, Box, RedactionReason
from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.services import enclosures, files, letters, redactions
from privdesk.services.desk import Desk
from privdesk.services.dossier import Wish, look_at, make_dossier
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.verification import verify, verify_dossier

SECRET = "Quentin Zaffarano"
THIRD = RedactionReason.THIRD_PERSON


def paper(path: Path, rotate: int = 0) -> Path:
    """A PDF that tells the secret everywhere a PDF can."""
    out = BytesIO()
    canvas = Canvas(out, pageCompression=0)
    canvas.setTitle(f"Letter about {SECRET}")
    canvas.drawString(72, 720, f"The neighbor {SECRET} saw it.")
    canvas.showPage()
    canvas.drawString(72, 600, f"Nothing here but {SECRET.upper()}.")
    canvas.bookmarkPage(SECRET)
    canvas.addOutlineEntry(SECRET, SECRET)
    canvas.save()
    with pikepdf.open(BytesIO(out.getvalue())) as pdf:
        page = pdf.pages[0]
        page.obj.Rotate = rotate
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Text,
            Contents=SECRET,
            Rect=[10, 10, 50, 50],
        )
        page.obj.Annots = pikepdf.Array([pdf.make_indirect(note)])
        page.obj.Thumb = pdf.make_stream(SECRET.encode())
        page.obj.PieceInfo = pikepdf.Dictionary(Private=pikepdf.String(SECRET))
        pdf.attachments["about.txt"] = SECRET.encode()
        pdf.Root.Names.JavaScript = pikepdf.Dictionary(Names=["x", pikepdf.Dictionary(JS=SECRET)])
        with pdf.open_metadata() as told:
            told["dc:description"] = SECRET
        pdf.save(path, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True)
    # An earlier revision, as a program leaves it that appends what has changed.
    with path.open("ab") as file:
        file.write(f"\n% {SECRET}\n".encode())
    return path


def tells(path: Path, work: Path) -> bool:
    """Whether the secret can be got out of a PDF: its text, its bytes, its unpacked objects."""
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout
    plain = work / "plain.pdf"
    unpack = ["qpdf", "--qdf", "--object-streams=disable", "--decode-level=all", path, plain]
    subprocess.run(unpack, capture_output=True, check=True)
    everything = text + path.read_bytes() + plain.read_bytes()
    for word in SECRET.split():
        for form in (word, word.upper()):
            for encoded in (form.encode(), form.encode("utf-16-be"), form.encode("utf-16-le")):
                if encoded in everything or encoded.hex().encode() in everything.lower():
                    return True
    return False


def _case_with(desk: Desk, path: Path) -> tuple[int, int]:
    new = NewCase(
        kind=Kind.PRIVACY_REQUEST,
        channel=Channel.MAIL,
        received=date(2026, 11, 20),
        name="Ada Brandt",
        rights=(Right.ACCESS,),
    )
    case_id = log_case(desk, new).cases[0]
    files.attach_files(desk, case_id, (path,))
    return case_id, Reading(desk).case(case_id).files[0].id


@pytest.fixture
def marked(desk: Desk, tmp_path: Path) -> tuple[Desk, int, int]:
    """A case with a paper on which the name is found and marked on both pages."""
    case_id, file_id = _case_with(desk, paper(tmp_path / "witness.pdf"))
    for page in (0, 1):
        boxes = redactions.find_words(desk, file_id, page, "zaffarano")
        assert len(boxes) == 1
        box = boxes[0]
        wider = Box(box.left - 1200, box.top, box.right, box.bottom)
        redactions.mark(desk, file_id, page, [wider], THIRD, "the neighbor")
    return desk, case_id, file_id


@pytest.fixture
def written() -> Iterator[set[str]]:
    """The files that Python makes for a while on the disk; what it compiles is none of ours."""
    seen, open_too = set[str](), True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if open_too and event == "open" and isinstance(arguments[2], int):
            path, makes = str(arguments[0]), arguments[2] & os.O_CREAT
            if makes and "__pycache__" not in path:
                seen.add(path)

    sys.addaudithook(watch)
    yield seen
    open_too = False  # a hook stays as long as the process


def test_the_paper_itself_tells_the_secret(tmp_path: Path) -> None:
    assert tells(paper(tmp_path / "witness.pdf"), tmp_path), "else the other tests prove nothing"


def test_nothing_under_a_redaction_can_be_got_out_of_a_saved_copy(
    marked: tuple[Desk, int, int], tmp_path: Path
) -> None:
    desk, _case_id, file_id = marked
    copy = tmp_path / "copy.pdf"
    redactions.save_redacted(desk, file_id, copy)
    assert not tells(copy, tmp_path)
    with pikepdf.open(copy) as pdf:
        assert len(pdf.pages) == 2
        assert "/Metadata" not in pdf.Root
        assert "/Names" not in pdf.Root
        assert not pdf.attachments
        kinds = {str(o.get("/Type")) for o in pdf.objects if isinstance(o, pikepdf.Dictionary)}
        assert not kinds & {"/Font", "/Annot", "/Filespec", "/EmbeddedFile"}
    whole = b"".join(Reading(desk).file_bytes(file_id))
    assert whole == (tmp_path / "witness.pdf").read_bytes(), "the original is untouched"


def test_no_page_of_a_copy_touches_the_disk_while_it_is_made(
    marked: tuple[Desk, int, int], tmp_path: Path, written: set[str]
) -> None:
    """The copy that a letter encloses stays in the case file; a saved one is written once."""
    desk, case_id, file_id = marked
    letter_id = letters.start_letter(desk, case_id, "access_answer").letter_id
    assert letter_id is not None
    written.clear()
    enclosures.enclose(desk, letter_id, file_id, blacked_out=True)
    assert written == set()
    redactions.save_redacted(desk, file_id, tmp_path / "copy.pdf")
    # Beside the copy that becomes whole there is a note where it lies, for a start after a crash.
    documents = [path for path in written if Path(path).parent.name != "unfinished"]
    assert len(documents) == 1, "what is saved appears whole"
    assert Path(documents[0]).parent == tmp_path


def test_a_copy_is_black_where_it_is_marked_and_shows_the_rest(
    marked: tuple[Desk, int, int], tmp_path: Path
) -> None:
    desk, _case_id, file_id = marked
    copy = tmp_path / "copy.pdf"
    redactions.save_redacted(desk, file_id, copy)
    with pypdfium2.PdfDocument(copy) as pdf:
        picture = pdf[0].render(scale=2).to_pil().convert("L")
    box = redactions.marks_of(desk, file_id)[0].box
    across, down = picture.width / WHOLE, picture.height / WHOLE
    inside = (
        box.left * across + 2,
        box.top * down + 2,
        box.right * across - 2,
        box.bottom * down - 2,
    )
    assert max(picture.crop(tuple(round(v) for v in inside)).tobytes()) < 40
    before = picture.crop(
        (0, round(box.top * down), round(box.left * across) - 4, round(box.bottom * down))
    )
    assert min(before.tobytes()) < 100, "the words beside it are still there"


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_words_are_found_where_they_are_shown(desk: Desk, tmp_path: Path, rotate: int) -> None:
    _case, file_id = _case_with(desk, paper(tmp_path / "turned.pdf", rotate))
    (box,) = redactions.find_words(desk, file_id, 0, SECRET)
    redactions.mark(desk, file_id, 0, [box], THIRD)
    copy = tmp_path / "copy.pdf"
    redactions.save_redacted(desk, file_id, copy)
    with (
        pypdfium2.PdfDocument(copy) as after,
        pypdfium2.PdfDocument(tmp_path / "turned.pdf") as old,
    ):
        shown = after[0].render(scale=1).to_pil().convert("L")
        before = old[0].render(scale=1, draw_annots=False).to_pil().convert("L")
    assert shown.size == before.size
    assert sum(v < 60 for v in shown.tobytes()) > 600
    across, down = shown.width / WHOLE, shown.height / WHOLE
    ink = before.crop(
        (
            round(box.left * across),
            round(box.top * down),
            round(box.right * across) + 1,
            round(box.bottom * down) + 1,
        )
    )
    assert min(ink.tobytes()) < 128, "the box lies on the words"


def test_a_dossier_holds_the_copy_in_its_binder_and_its_archive(
    marked: tuple[Desk, int, int], tmp_path: Path
) -> None:
    desk, case_id, file_id = marked
    assert look_at(desk, Wish(case_id)).marks == 2
    made = make_dossier(desk, Wish(case_id), tmp_path / "out")
    assert not tells(made.binder, tmp_path)
    with zipfile.ZipFile(made.archive) as archive:
        (name,) = [name for name in archive.namelist() if "witness" in name]
        assert name.endswith("witness (redacted).pdf")
        archive.extract(name, tmp_path)
    assert not tells(tmp_path / name, tmp_path)
    assert SECRET.split()[1].encode() not in made.archive.read_bytes()
    assert not verify_dossier(made.archive, against=desk).problems
    words = subprocess.run(["pdftotext", made.binder, "-"], capture_output=True, check=True)
    log = " ".join(words.stdout.decode().split())
    assert "Page 1: Data of a third person (the neighbor)" in log
    assert "2 places are blacked out" in log
    # Now the marks stay on record, and the case file still holds.
    for one in redactions.marks_of(desk, file_id):
        with pytest.raises(Refused, match="has left the case file"):
            redactions.unmark(desk, file_id, one.id)
    assert not verify(desk.file.path).problems


def test_without_redaction_the_original_goes_out(
    marked: tuple[Desk, int, int], tmp_path: Path
) -> None:
    desk, case_id, file_id = marked
    made = make_dossier(desk, Wish(case_id, redacted=False), tmp_path / "out")
    with zipfile.ZipFile(made.archive) as archive:
        (name,) = [name for name in archive.namelist() if "witness" in name]
        assert archive.read(name) == (tmp_path / "witness.pdf").read_bytes()
    redactions.unmark(desk, file_id, redactions.marks_of(desk, file_id)[0].id)


def test_a_picture_is_blacked_out_and_keeps_no_words_of_its_camera(
    desk: Desk, tmp_path: Path
) -> None:
    picture = Image.new("RGB", (600, 400), "white")
    ImageDraw.Draw(picture).rectangle((300, 100, 500, 300), fill="red")
    exif = Image.Exif()
    exif[0x010E] = SECRET
    picture.save(tmp_path / "photo.jpg", exif=exif, comment=SECRET.encode())
    _case, file_id = _case_with(desk, tmp_path / "photo.jpg")
    redactions.mark(desk, file_id, 0, [Box(4900, 2400, 8500, 7600)], THIRD)
    copy = tmp_path / "copy.pdf"
    redactions.save_redacted(desk, file_id, copy)
    assert not tells(copy, tmp_path)
    with pypdfium2.PdfDocument(copy) as pdf:
        colors = pdf[0].render(scale=1).to_pil().convert("RGB").getcolors(1_000_000)
    assert not [color for _n, color in colors if color[0] > 150 and color[1] < 80]


def test_marks_are_taken_back_until_a_copy_has_gone_out(
    marked: tuple[Desk, int, int], tmp_path: Path
) -> None:
    desk, _case_id, file_id = marked
    first, second = redactions.marks_of(desk, file_id)
    redactions.unmark(desk, file_id, first.id)
    assert redactions.marks_of(desk, file_id) == (second,)
    with pytest.raises(NotFound):
        redactions.unmark(desk, file_id, first.id)


def test_a_mark_that_hides_nothing_is_refused(desk: Desk, tmp_path: Path) -> None:
    _case, file_id = _case_with(desk, paper(tmp_path / "witness.pdf"))
    for page, box, words in (
        (2, Box(0, 0, 500, 500), "has 2 pages"),
        (0, Box(100, 100, 105, 900), "too small"),
    ):
        with pytest.raises(InvalidInput, match=words):
            redactions.mark(desk, file_id, page, [box], THIRD)
    with pytest.raises(InvalidInput, match="Nothing is marked"):
        redactions.save_redacted(desk, file_id, tmp_path / "copy.pdf")
    (tmp_path / "note.txt").write_text("words")
    _case, text_id = _case_with(desk, tmp_path / "note.txt")
    with pytest.raises(InvalidInput, match="Only PDF files and pictures"):
        redactions.mark(desk, text_id, 0, [Box(0, 0, 500, 500)], THIRD)


NUMBERS = st.integers(-20_000, 20_000)


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS, st.lists(st.tuples(NUMBERS, NUMBERS), max_size=6))
def test_a_box_never_leaves_its_page(
    left: int, top: int, right: int, bottom: int, moves: list[tuple[int, int]]
) -> None:
    box = Box(left, top, right, bottom).kept_on_page()
    for number, (across, down) in enumerate(moves):
        box = box.stretched(across, down) if number % 2 else box.moved(across, down)
        assert 0 <= box.left <= box.right <= WHOLE
        assert 0 <= box.top <= box.bottom <= WHOLE
