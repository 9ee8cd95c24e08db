"""A letter as its readers see it: the words, the pages, and what a validator says of it."""

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from verapdf import validate

from privdesk.domain.letter import LetterContent, Letterhead
from privdesk.letters import render_letter
from privdesk.letters.flow import hyphenator
from privdesk.pdf.reading import page_sizes, words_of

CONTENT = LetterContent(
    letterhead=Letterhead("Caspio, Inc.", "Privacy Office", ("1286 Kifer Road", "Sunnyvale")),
    address=('<b>O\'Brien & "Søn"</b> =1+1', "Łąkowa 5", "00-950 WARSZAWA", "POLAND"),
    letter_date=date(2026, 11, 23),
    reference="C-2026-031",
    letter_number="L-2026-0447",
    subject="Your complaint under the Swiss-U.S. Data Privacy Framework",
    body="Dear Ms. Nguyễn,\n\nWe **found** it, *สมชาย*.\n\n## What we did\n\n- one\n- two\n\n1. first\n",
    closing="Sincerely,",
    signer="Dana Whitfield",
    signer_title="Privacy Officer",
    enclosures=("transcript", "list of data"),
    language="en-US",
)


def test_validator_accepts_a_letter_of_several_pages(tmp_path: Path) -> None:
    long = replace(CONTENT, body=CONTENT.body + "\n\nA sentence that goes on. " * 400)
    rendered = render_letter(long)
    assert rendered.pages > 2
    assert validate(rendered.data, tmp_path) == {"2a": True, "ua1": True}


def test_validator_would_see_a_missing_structure(tmp_path: Path) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(render_letter(CONTENT).data)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        del pdf.Root.StructTreeRoot
        pdf.save(path)
    assert validate(path.read_bytes(), tmp_path) == {"2a": False, "ua1": False}


def test_every_word_is_there_as_it_was_written() -> None:
    words = words_of(render_letter(CONTENT).data)
    for word in ('<b>O\'Brien & "Søn"</b> =1+1', "Łąkowa 5", "Nguyễn", "สมชาย", "L-2026-0447"):
        assert word in words


def test_page_is_us_letter() -> None:
    (size,) = page_sizes(render_letter(CONTENT).data)
    assert (round(size.width), round(size.height)) == (612, 792)


def test_same_content_gives_the_same_bytes() -> None:
    assert render_letter(CONTENT).data == render_letter(CONTENT).data


def test_a_copy_says_so() -> None:
    assert "COPY" in words_of(render_letter(CONTENT, "COPY").data)
    assert "COPY" not in words_of(render_letter(CONTENT).data)


@pytest.mark.parametrize("sentences", range(20, 60, 4))
def test_signature_never_stands_alone_on_a_page(sentences: int) -> None:
    body = "Dear Ms. Brunner,\n\n" + "One more sentence of some length here.\n\n" * sentences
    pdf = render_letter(replace(CONTENT, body=body)).data
    text = words_of(pdf)
    before = text[: text.index("Sincerely,")]
    last_page = before.rsplit("Page ", 1)[-1]
    assert "One more sentence" in last_page


@pytest.mark.parametrize("sentences", range(8, 24))
def test_enclosures_never_stand_alone_on_a_page(sentences: int, tmp_path: Path) -> None:
    body = "Dear Ms. Brunner,\n\n" + "One more sentence of some length here.\n\n" * sentences
    path = tmp_path / "letter.pdf"
    path.write_bytes(render_letter(replace(CONTENT, body=body)).data)
    pages = shown_by(path).split("\f")
    page = next(one for one in pages if "list of data" in one)
    assert "Dana Whitfield" in page


@pytest.mark.parametrize("sentences", range(6, 24))
def test_a_heading_over_the_last_paragraph_stays_with_it(sentences: int, tmp_path: Path) -> None:
    body = "One more sentence of some length here.\n\n" * sentences
    body += f"## What is next\n\n{'The end of it is told here in full. ' * 12}"
    path = tmp_path / "letter.pdf"
    path.write_bytes(render_letter(replace(CONTENT, body=body)).data)
    page = next(one for one in shown_by(path).split("\f") if "What is next" in one)
    assert "The end of it" in page


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("de", "2. November 2026"),
        ("fr", "1er novembre 2026"),
        ("es", "2 de noviembre de 2026"),
        ("en-US", "November 2, 2026"),
    ],
)
def test_a_date_stays_on_one_line(language: str, shown: str, tmp_path: Path) -> None:
    paragraphs = [f"{'ab ' * 22}{'c' * more} {shown} reached us." for more in range(1, 40)]
    content = replace(CONTENT, language=language, body="\n\n".join(paragraphs))
    path = tmp_path / "letter.pdf"
    path.write_bytes(render_letter(content).data)
    lines = shown_by(path).replace("\xa0", " ").splitlines()
    assert sum(shown in line for line in lines) == len(paragraphs)


def test_no_line_begins_with_what_is_no_syllable() -> None:
    cut = hyphenator("de")
    assert cut is not None
    assert list(cut("verarbeiten")) == [
        ("verarbei", "ten"),
        ("verar", "beiten"),
        ("ver", "arbeiten"),
    ]


def shown_by(path: Path) -> str:
    """What pdftotext reads, line by line."""
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
