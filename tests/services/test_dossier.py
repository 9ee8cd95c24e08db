"""A dossier: what its readers find in it, what a changed byte does, what is left behind."""

import random
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.vocabulary import Channel, EventKind, Kind, Right
from privdesk.exchange.dossier_zip import MANIFEST, check_archive
from privdesk.exchange.member_names import clean_name
from privdesk.services import files
from privdesk.services.desk import Desk, open_desk
from privdesk.services.dossier import DossierMade, Reader, Wish, make_dossier
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.verification import verify_dossier

LEIPZIG = "C-2026-002"


@pytest.fixture
def sample_desk(sample: Path) -> Iterator[Desk]:
    made = open_desk(sample)
    yield made
    made.close()


def _make(desk: Desk, folder: Path, reader: Reader = Reader.OFFICE) -> DossierMade:
    return make_dossier(desk, Wish(Reading(desk).case_id(LEIPZIG), reader=reader), folder)


def _text(pdf: Path) -> str:
    found = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    return found.stdout.decode()


def test_the_binder_is_sound_and_each_bookmark_opens_its_part(
    sample_desk: Desk, tmp_path: Path
) -> None:
    made = _make(sample_desk, tmp_path)
    subprocess.run(["qpdf", "--check", made.binder], capture_output=True, check=True)
    pages = _text(made.binder).split("\f")
    opened = []
    with pikepdf.open(made.binder) as pdf, pdf.open_outline() as outline:
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages)}
        waiting = list(outline.root)
        while waiting:
            item = waiting.pop(0)
            waiting += item.children
            assert item.destination is not None
            number = numbers[item.destination[0].objgen]
            opened.append(item.title)
            wanted = "Dossier, chain" if item.title == "Cover" else item.title
            assert wanted.split("  ")[-1][:20] in pages[number], item.title
        assert len(pdf.pages) == made.pages
    assert opened[:4] == ["Cover", "The chain", "Timeline", "Why each date"]
    assert len(opened) == 8 + made.papers


def test_the_binder_tells_the_chain_every_date_and_the_trail(
    sample_desk: Desk, tmp_path: Path
) -> None:
    words = " ".join(_text(_make(sample_desk, tmp_path).binder).split())
    for expected in (
        "Answered Nov 12 after 38 days. Not satisfied.",
        "Day 3 of 14. Answer due Dec 4.",
        "C-2026-002 · DPF complaint, 45 days: Thursday, Nov 19, 2026",
        "Plus 45 calendar days",
        "Supplemental Principle 11",
        "Beschwerde nach dem EU-U.S. Data Privacy Framework",  # the paper as it came
        "entries hold.",
        "it costs the person nothing",
        "Fri, Dec 4, 2026 JAMS J-2026-001 Deadline: Date in the JAMS notice",  # one timeline
    ):
        assert expected in words, expected
    digest = next(Reading(sample_desk).audit_trail(Reading(sample_desk).case_id(LEIPZIG))).digest
    assert digest in words


def test_any_changed_byte_of_the_archive_is_found(sample_desk: Desk, tmp_path: Path) -> None:
    archive = _make(sample_desk, tmp_path).archive
    assert not verify_dossier(archive).problems
    whole = archive.read_bytes()
    with zipfile.ZipFile(archive) as held:
        starts = [info.header_offset for info in held.infolist()]
    chance = random.Random(7)
    places = [start + offset for start in starts for offset in (0, 10, 16, 31, 200)]
    places += [chance.randrange(len(whole)) for _ in range(60)]
    places += [len(whole) - back for back in (1, 20, 60, 200)]
    spoiled = tmp_path / "spoiled.zip"
    for place in places:
        changed = bytearray(whole)
        changed[place] ^= 1 << chance.randrange(8)
        spoiled.write_bytes(changed)
        assert check_archive(spoiled).problems, place


@pytest.mark.parametrize("what", ["missing", "added", "renamed", "swapped"])
def test_another_set_of_members_is_found(sample_desk: Desk, tmp_path: Path, what: str) -> None:
    archive, other = _make(sample_desk, tmp_path).archive, tmp_path / "other.zip"
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(other, "w") as new:
        for info in old.infolist():
            data, first = old.read(info), info.filename.startswith("papers/001")
            if what == "missing" and first:
                continue
            if what == "renamed" and first:
                info.filename = "papers/001 other.txt"
            if what == "swapped" and first:
                data = data.replace(b"e", b"a")
            new.writestr(info, data)
        if what == "added":
            new.writestr("papers/999.txt", b"one more")
    problems = " ".join(verify_dossier(other).problems)
    word = {"missing": "is missing", "added": "was added", "renamed": "was added"}
    assert word.get(what, "was changed") in problems


def test_a_list_of_sums_written_anew_does_not_fit_its_binder_nor_its_case_file(
    sample_desk: Desk, tmp_path: Path
) -> None:
    made = _make(sample_desk, tmp_path)
    assert not verify_dossier(made.archive, against=sample_desk).problems
    # Somebody who knows the form changes a paper and every sum over it.
    from privdesk.exchange.dossier_zip import ArchiveWriter, check_archive

    work = tmp_path / "work"
    work.mkdir()
    forged = tmp_path / "forged.zip"
    with zipfile.ZipFile(made.archive) as old:
        date_time = old.infolist()[0].date_time
        old.extractall(work)
        names = [name for name in old.namelist() if name != MANIFEST]
    paper = work / names[0]
    paper.write_bytes(paper.read_bytes().replace(b"Beschwerde", b"Anfrage   "))
    from datetime import datetime

    writer = ArchiveWriter(forged, datetime(*date_time))  # noqa: DTZ001 - as a ZIP keeps it
    for name in names:
        writer.add(name, work / name)
    writer.close({})
    assert not check_archive(forged).problems
    assert "another sum" in verify_dossier(forged).problems[0]


def test_what_a_reader_does_not_get_is_listed_and_not_there(
    sample_desk: Desk, tmp_path: Path
) -> None:
    jams = _text(_make(sample_desk, tmp_path / "j", Reader.JAMS).binder)
    assert "1 internal note" in jams
    assert "Legal has read the draft" not in jams
    assert "17 searches of data sources" in jams
    management = _make(sample_desk, tmp_path / "m", Reader.MANAGEMENT)
    words = _text(management.binder)
    assert "Lindenhof" not in words
    with zipfile.ZipFile(management.archive) as archive:
        assert not [name for name in archive.namelist() if name.startswith("papers/")]


def test_it_is_on_record_with_its_head_and_its_sums(sample_desk: Desk, tmp_path: Path) -> None:
    reading = Reading(sample_desk)
    *_, last = reading.audit_trail()
    made = _make(sample_desk, tmp_path, Reader.JAMS)
    event = reading.case(reading.case_id(LEIPZIG)).events[0]
    assert (event.kind, event.title) == (EventKind.FILE, "Dossier made for JAMS")
    *_, entry = reading.audit_trail()
    assert made.head == last.digest
    assert made.sha256 in entry.payload
    assert made.head in entry.payload


@pytest.mark.parametrize("after", [0, 2, 5])
def test_a_stopped_dossier_leaves_nothing_behind(
    sample_desk: Desk, tmp_path: Path, after: int
) -> None:
    heard: list[int] = []

    def goes_on(done: int, of: int) -> bool:
        heard.append(done)
        assert 0 <= done <= of
        return len(heard) <= after

    folder = tmp_path / "out"
    entries = len(list(Reading(sample_desk).audit_trail()))
    with pytest.raises(Refused, match="Nothing was written"):
        make_dossier(sample_desk, Wish(Reading(sample_desk).case_id(LEIPZIG)), folder, goes_on)
    assert list(folder.iterdir()) == []
    assert len(list(Reading(sample_desk).audit_trail())) == entries


def test_a_second_dossier_gets_a_name_of_its_own(sample_desk: Desk, tmp_path: Path) -> None:
    first, second = (_make(sample_desk, tmp_path) for _ in range(2))
    assert first.archive != second.archive
    assert not verify_dossier(first.archive).problems
    assert not verify_dossier(second.archive).problems


def test_a_folder_that_is_a_file_is_told(sample_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("x")
    with pytest.raises(InvalidInput, match="not written to there"):
        _make(sample_desk, tmp_path / "there")


def _with_papers(desk: Desk, paths: tuple[Path, ...]) -> int:
    new = NewCase(
        kind=Kind.PRIVACY_REQUEST,
        channel=Channel.MAIL,
        received=date(2026, 11, 20),
        name="Ada Brandt",
        rights=(Right.ACCESS,),
    )
    case_id = log_case(desk, new).cases[0]
    files.attach_files(desk, case_id, paths)
    return case_id


def test_papers_of_many_kinds_are_bound_in_or_listed_with_the_reason(
    desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    Image.new("RGB", (300, 200), "navy").save(folder / "photo.jpg")
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(folder / "seal.png")
    frames = [Image.new("1", (170, 220), 1) for _ in range(3)]
    frames[0].save(folder / "fax.tiff", save_all=True, append_images=frames[1:])
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    (folder / "broken.jpg").write_bytes((folder / "photo.jpg").read_bytes()[:200])
    (folder / "note.txt").write_text("Łukasz said: 中文\n" + "x" * 500)
    (folder / "table.xlsx").write_bytes(b"PK")
    with pikepdf.new() as locked:
        locked.add_blank_page()
        locked.save(folder / "locked.pdf", encryption=pikepdf.Encryption(user="u", owner="o"))
    with pikepdf.new() as turned:
        page = turned.add_blank_page(page_size=(400, 200))
        page.obj.Rotate = 90
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        turned.Root.OpenAction = script
        turned.save(folder / "turned.pdf")
    case_id = _with_papers(desk, tuple(sorted(folder.iterdir())))
    made = make_dossier(desk, Wish(case_id), tmp_path / "out")
    words = " ".join(_text(made.binder).split())
    assert words.count("The file is in the ZIP as it came.") == 3
    assert "It is protected by a password." in words
    assert "The picture is damaged." in words
    assert "A file of this kind is not drawn" in words
    assert "Łukasz said: 中文" in words
    assert "fax.tiff, page 3 of 3" in words
    assert b"app.alert" not in made.binder.read_bytes()
    subprocess.run(["qpdf", "--check", made.binder], capture_output=True, check=True)
    with zipfile.ZipFile(made.archive) as archive:
        assert len([name for name in archive.namelist() if name.startswith("papers/")]) == 9


def test_the_files_in_the_archive_are_the_originals(desk: Desk, tmp_path: Path) -> None:
    paper = tmp_path / "scan.bin"
    paper.write_bytes(random.Random(3).randbytes(2_500_000))
    made = make_dossier(desk, Wish(_with_papers(desk, (paper,))), tmp_path / "out")
    with zipfile.ZipFile(made.archive) as archive:
        name = next(name for name in archive.namelist() if name.endswith("scan.bin"))
        assert archive.read(name) == paper.read_bytes()
        archive.extract(MANIFEST, tmp_path / "sums")
        archive.extractall(tmp_path / "sums")
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "-c", MANIFEST], cwd=tmp_path / "sums", check=True)


@given(st.text(max_size=200))
def test_a_name_on_its_way_out_is_a_name_and_no_path(name: str) -> None:
    clean = clean_name(name)
    assert clean
    assert not set(clean) & set('\\/:*?"<>|\0\n\r\u202e')
    assert not clean.startswith(".")
    assert clean not in {".", ".."}
    assert len(clean) <= 125


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\fakepath\\scan.pdf", "C-fakepath-scan.pdf"),
        ("con.txt", "con-.txt"),
        ("", "paper-"),
        ("invoice\u202efdp.exe", "invoice fdp.exe"),
        ("Beschwerde Grünewald.pdf", "Beschwerde Grünewald.pdf"),
    ],
)
def test_names_that_are_known_to_harm_are_cleaned(name: str, clean: str) -> None:
    assert clean_name(name) == clean
