"""Whatever is typed into a letter is printed as it is, or refused with a sentence."""

# ruff: noqa: RUF001 - the strings are what they are

import io
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from test_letter_pdf import CONTENT, validate

from privdesk.domain.errors import InvalidInput
from privdesk.domain.letter import LetterContent
from privdesk.domain.vocabulary import SendMethod
from privdesk.letters import Expected, check_letter, literal, render_letter
from privdesk.pdf.pictures import picture_type
from privdesk.pdf.reading import page_sizes, words_of

EXPECTED = Expected(date(2026, 11, 1), SendMethod.MAIL)
NAUGHTY = (
    "undefined",
    "-1.00",
    "1/0",
    '<>?:"{}|_+',
    "Ω≈ç√∫˜µ≤≥÷",
    "åß∂ƒ©˙∆˚¬…æ",
    "田中さんにあげて下さい",
    "和製漢語",
    "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤",
    "مُنَاقَشَةُ سُبُلِ",
    "הָיְתָהtestالصفحات",
    "￾\ufeff\u200b\u2060",
    "\u202etest\u202c",
    "👩🏽 👨‍👩‍👧‍👦 🇺🇸",
    "사회과학원 어학연구소",
    "<script>alert(123)</script>",
    "<para><font size=72>big</font></para>",
    "<img src=x onerror=alert(1)/>",
    "&lt;b&gt; &amp; &#0; &nonexistent;",
    "{{ 7*7 }} {% for x in range(9) %}{{ x }}{% endfor %}",
    "{{ ''.__class__.__mro__ }}",
    "${7*7} #{7*7} %s %n %(x)d",
    "../../../etc/passwd",
    "'; DROP TABLE letter; --",
    "\\documentclass{x} \\write18{ls}",
    "**bold** _it_ `code` [a](javascript:alert(1)) ![x](y)",
    "# heading > quote - item 1. first",
    "\x00\x01\x07\x08\x1b\x7f",
    "A" * 600,
    "ß" * 500 + "ﬃ ﬆ ŉ ǆ",
    "\t\v\f\r\u2028\u2029\u0085",
)
FIELDS = ("organisation", "address", "subject", "body", "signer", "enclosures")


def with_text(field: str, text: str) -> LetterContent:
    match field:
        case "organisation":
            return replace(CONTENT, letterhead=replace(CONTENT.letterhead, organisation=text))
        case "address":
            return replace(CONTENT, form="us-flat", address=("Anna", text, "8000 Zürich"))
        case "enclosures":
            return replace(CONTENT, enclosures=(text, "list"))
        case "body":
            return replace(CONTENT, body=f"Dear,\n\n{literal(text)}\n\nEnd.")
        case _:
            return replace(CONTENT, **{field: text})  # type: ignore[arg-type]


def shown(text: str) -> str:
    """Letters and digits alone: where lines break, spaces and hyphens come and go."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


@pytest.mark.parametrize("field", FIELDS)
def test_hostile_text_is_printed_as_it_is_or_refused_by_name(field: str) -> None:
    printed = 0
    for text in NAUGHTY:
        content = with_text(field, text)
        failed = [check for check in check_letter(content, "", EXPECTED) if not check.ok]
        pdf = render_letter(content).data  # a preview shows it in any case
        assert page_sizes(pdf)
        if failed:
            assert all(check.detail.endswith(".") for check in failed), text
        elif field != "organisation" or len(text) < 100:
            printed += 1
            assert shown(text) in shown(words_of(pdf)), (field, text)
    assert printed > 12


def has_every_character(text: str) -> bool:
    checks = check_letter(with_text("body", text), "", EXPECTED)
    return next(check.ok for check in checks if check.id == "characters")


def test_hostile_text_leaves_the_document_valid(tmp_path: Path) -> None:
    sound = [t for t in NAUGHTY if t.isprintable() and "👩" not in t]
    body = "\n\n".join(literal(text) for text in sound)
    content = replace(CONTENT, body=body, subject=" ".join(sound)[:400])
    checks = {check.id: check for check in check_letter(content, "", EXPECTED)}
    assert not checks["characters"].ok
    latin = [t for t in sound if has_every_character(t)]
    pdf = render_letter(replace(content, body="\n\n".join(map(literal, latin)), subject="x")).data
    assert validate(pdf, tmp_path) == {"2a": True, "ua1": True}


def test_a_body_of_sixty_pages_is_whole_and_in_order() -> None:
    paragraph = "What we found in this system is told here with its purpose and its source. " * 9
    body = "\n\n".join(f"## Part {n} of it\n\n{paragraph}" for n in range(1, 330))
    rendered = render_letter(replace(CONTENT, body=body))
    assert rendered.pages >= 60
    text = " ".join(words_of(rendered.data, limit=2_000_000).split())
    places = [text.index(f"Part {n} of it") for n in range(1, 330)]
    assert places == sorted(places)
    for page in (1, 2, rendered.pages):
        assert f"Page {page} of {rendered.pages}" in text


def picture(kind: str, size: tuple[int, int] = (300, 90)) -> bytes:
    out = io.BytesIO()
    mode = "RGBA" if kind == "PNG" else "L"
    Image.new(mode, size, (200, 80, 20, 128) if kind == "PNG" else 80).save(out, kind)
    return out.getvalue()


def test_logo_and_signature_are_figures_with_words(tmp_path: Path) -> None:
    pictures = {"a" * 64: picture("PNG"), "b" * 64: picture("JPEG")}
    for form in ("us-10-left", "us-10-double-a", "din-5008-a"):
        content = replace(
            CONTENT, form=form, logo="a" * 64, logo_alt="An orange arrow", signature="b" * 64
        )
        pdf = render_letter(content, pictures=pictures).data
        assert pdf == render_letter(content, pictures=pictures).data
        assert validate(pdf, tmp_path) == {"2a": True, "ua1": True}


@pytest.mark.parametrize("data", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n", picture("PNG")[:60]])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidInput, match="PNG or JPEG"):
        picture_type(data)
    assert picture_type(picture("JPEG")) == "image/jpeg"
