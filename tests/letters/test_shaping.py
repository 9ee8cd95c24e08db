"""Names in scripts that are shaped, as a reader and an eye see them."""

import io
import re
import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from test_letter_pdf import CONTENT

from privdesk.letters import render_letter
from privdesk.pdf.bidi import in_order
from privdesk.pdf.fonts import Face, is_shaped, missing_characters, runs

NAMES = {
    "Arabic": "محمد عبد العزيز",
    "Hebrew": "דוד בן־גוריון",
    "Devanagari": "नरेन्द्र कुमार सिंह",
    "Bengali": "ক্ষিতীশ চন্দ্র",
    "Gurmukhi": "ਪੰਜਾਬੀ ਸਿੰਘ",
    "Gujarati": "ગુજરાતી શ્રી",
    "Tamil": "தமிழ்செல்வி",
    "Telugu": "తెలుగు శ్రీ",
    "Kannada": "ಕನ್ನಡ ಶ್ರೀ",
    "Malayalam": "മലയാളം ശ്രീ",
    "Sinhala": "සිංහල ශ්‍රී",
    "Thai": "สมชาย ที่รัก น้ำ",
    "Lao": "ລາວ ຈັນ",
    "Khmer": "សុខ ខ្មែរ",
    "Myanmar": "အောင် မြန်မာ",
    "Korean": "홍길동",
    "Georgian": "ნინო ბერიძე",
    "Armenian": "Արամ Հայկ",
    "Ethiopic": "አበበ በቀለ",
    "marks without a character of their own": "M̂otor q̃ẹ́ Ọ̀ṣun e̱",
}
_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def read(pdf: bytes, folder: Path) -> str:
    """What pdftotext gives, without its marks of direction and without spaces."""
    path = folder / "letter.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True)
    return "".join(_CONTROLS.sub("", done.stdout).split())


def test_names_of_all_scripts_are_read_as_they_were_typed(tmp_path: Path) -> None:
    lines = "\n\n".join(f"We wrote to {name} in {script}." for script, name in NAMES.items())
    content = replace(CONTENT, body=f"Dear all,\n\n{lines}", signer=NAMES["Thai"])
    told = read(render_letter(content).data, tmp_path)
    for script, name in NAMES.items():
        assert missing_characters(name) == ()
        assert "".join(f"wrote to {name} in {script}.".split()) in told, script


def test_an_address_in_arabic_is_read_line_by_line(tmp_path: Path) -> None:
    lines = ("محمد عبد العزيز", "شارع الملك فهد 12", "الرياض 11564", "SAUDI ARABIA")
    told = read(render_letter(replace(CONTENT, address=lines)).data, tmp_path)
    for words in ("محمدعبدالعزيز", "شارعالملكفهد", "الرياض", "SAUDIARABIA", "11564"):
        assert words in told


def ink(body: str, folder: Path) -> Image.Image:
    """The first line of a text as poppler draws it, cut to its ink, at four points a point."""
    path = folder / "ink.pdf"
    path.write_bytes(render_letter(replace(CONTENT, subject="", body=body)).data)
    place = ("-x", "280", "-y", "1096", "-W", "1500", "-H", "80")
    command = ["pdftoppm", "-gray", "-r", "288", *place, str(path)]
    done = subprocess.run(command, capture_output=True, check=True)
    line = Image.open(io.BytesIO(done.stdout)).point(lambda level: 255 if level < 128 else 0)
    return line.crop(line.getbbox())


def gaps(picture: Image.Image) -> int:
    """How many white stripes part the ink from left to right."""
    inked = [
        picture.crop((at, 0, at + 1, picture.height)).getbbox() is not None
        for at in range(picture.width)
    ]
    return sum(one and not other for one, other in pairwise(inked))


def test_arabic_letters_join(tmp_path: Path) -> None:
    assert gaps(ink("بيتك", tmp_path)) == 0
    assert gaps(ink("ب ي ت ك", tmp_path)) == 3


def test_a_tone_stands_above_its_vowel(tmp_path: Path) -> None:
    assert ink("ที่", tmp_path).height > ink("ที", tmp_path).height * 1.1


def test_a_mark_stands_over_the_middle_of_its_letter(tmp_path: Path) -> None:
    narrow, with_mark = ink("l", tmp_path), ink("l\u0302", tmp_path)
    assert with_mark.height > narrow.height
    left, _top, right, _bottom = with_mark.crop(
        (0, with_mark.height // 2, *with_mark.size)
    ).getbbox()
    assert abs((left + right) - with_mark.width) <= 6


def test_letters_of_latin_are_set_one_by_one_as_before() -> None:
    told = "Office, fflat, AVATAR, Zürich, Nguyễn, Łódź, Ελλάδα, Київ"
    assert not any(is_shaped(run.font) for run in runs(told, Face.SERIF))
    with pikepdf.open(io.BytesIO(render_letter(replace(CONTENT, body=told)).data)) as pdf:
        kinds = {str(font["/Subtype"]) for font in pdf.pages[0].Resources.Font.values()}
    assert kinds == {"/TrueType"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("abc", "abc"),
        ("to אבג now", "to גבא now"),
        ("אב 12 ג", "ג 12 בא"),
        ("no. 12 אב", "no. 12 בא"),
        ("אב (ג) z", "(ג) בא z"),
        ("אב, ג.", "ג ,בא."),
        ("مح ٣٤", "٣٤ حم"),
        ("א 1-2", "1-2 א"),
        ("(אב) c", "(בא) c"),
    ],
)
def test_both_directions_in_one_line(text: str, shown: str) -> None:
    stretches = in_order([("font", text)])
    assert "".join(part.shown for one in stretches for part in one.parts) == shown
    assert "".join(one.text for one in stretches) == text
