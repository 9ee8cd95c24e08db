"""The data of an answer goes out checked, with an index, sealed; never before identity is settled."""

import io
import zipfile
from pathlib import Path

import pikepdf
import pytest

from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import Channel, Kind, LetterState, Right
from privdesk.pdf.reading import words_of
from privdesk.services.answer_package import PackageWish, make_package, mark_reviewed, obstacles
from privdesk.services.casework import settle_identity
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.verification import verify


@pytest.fixture
def case_id(desk: Desk, tmp_path: Path) -> int:
    (tmp_path / "a").mkdir()
    for name, text in (("crm.csv", "name;Ana"), ("a/crm.csv", "other;1"), ("Łapa é.txt", "hi")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    files = (tmp_path / "crm.csv", tmp_path / "a" / "crm.csv", tmp_path / "Łapa é.txt")
    new = NewCase(
        Kind.PRIVACY_REQUEST,
        Channel.EMAIL,
        desk.clock.today(),
        name="Ana Prats",
        email="ana@example.com",
        rights=(Right.ACCESS,),
        files=files,
    )
    return log_case(desk, new).cases[0]


def keys(desk: Desk, case_id: int) -> tuple[int, ...]:
    return tuple(file.id for file in Reading(desk).case(case_id).files)


def test_nothing_goes_out_unchecked_or_before_identity(
    desk: Desk, case_id: int, tmp_path: Path
) -> None:
    out, files = tmp_path / "data.pdf", keys(desk, case_id)
    view = Reading(desk).case(case_id)
    assert {one.field for one in obstacles(desk, view.case, view.files)} == {"identity", "files"}
    with pytest.raises(InvalidInput, match="Not yet checked"):
        make_package(desk, case_id, PackageWish(files), out)
    mark_reviewed(desk, case_id, files)
    with pytest.raises(Refused, match="identity is not settled") as refused:
        make_package(desk, case_id, PackageWish(files), out)
    assert refused.value.overridable
    assert not out.exists()

    made = make_package(desk, case_id, PackageWish(files, override="known by voice"), out)

    assert made.path.exists()
    assert any("known by voice" in event.body for event in Reading(desk).case(case_id).events)
    mark_reviewed(desk, case_id, files[:1], checked=False)
    with pytest.raises(InvalidInput, match="Not yet checked"):
        make_package(desk, case_id, PackageWish(files), out)
    assert verify(desk.file.path).problems == ()


def test_the_sealed_pdf_opens_with_its_passphrase_alone(
    desk: Desk, case_id: int, tmp_path: Path
) -> None:
    files, out = keys(desk, case_id), tmp_path / "data.pdf"
    mark_reviewed(desk, case_id, files)
    settle_identity(desk, case_id, verified=True, method="signed in")

    made = make_package(desk, case_id, PackageWish(files), out)

    assert len(made.passphrase) == 29
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out)
    with pikepdf.open(out, password=made.passphrase) as pdf:
        assert pdf.encryption.R == 6
        found = {n: spec.get_file().read_bytes() for n, spec in pdf.attachments.items()}
    expected = {
        b"".join(Reading(desk).file_bytes(file.id)) for file in Reading(desk).case(case_id).files
    }
    assert set(found.values()) == expected
    assert len(found) == 3
    assert b"Ana" not in out.read_bytes()
    for event in Reading(desk).case(case_id).events:
        assert made.passphrase not in event.body
    assert Reading(desk).case(case_id).letters == ()
    assert Reading(desk).count(CaseFilter(Scope.ALL, text=made.passphrase)) == 0


def test_the_letter_holds_the_passphrase_only_if_it_is_wanted(
    desk: Desk, case_id: int, tmp_path: Path
) -> None:
    files = keys(desk, case_id)
    mark_reviewed(desk, case_id, files)
    wish = PackageWish(files, letter=True, override="by phone")
    made = make_package(desk, case_id, wish, tmp_path / "data.pdf")

    (letter,) = Reading(desk).case(case_id).letters
    assert letter.state is LetterState.DRAFT
    assert made.passphrase in letter.body
    assert made.changes.letter_id == letter.id


def test_the_open_package_has_an_index_with_the_digest_of_each_file(
    desk: Desk, case_id: int, tmp_path: Path
) -> None:
    files, out = keys(desk, case_id), tmp_path / "data.zip"
    mark_reviewed(desk, case_id, files)
    wish = PackageWish(files, sealed=False, override="by phone")
    assert make_package(desk, case_id, wish, out).passphrase == ""

    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as archive:
        names = archive.namelist()
        index = words_of(archive.read("index.pdf"))
    assert names[0] == "index.pdf"
    assert sorted(names[1:]) == ["crm-2.csv", "crm.csv", "Łapa é.txt"]
    for file in Reading(desk).case(case_id).files:
        assert file.sha256 in index.replace("\r\n", "").replace("\n", "")
