"""Whatever is typed into a letter is printed as it is, or refused with a sentence."""

# ruff: noqa: RUF001 - the strings are what they are

import io
import json
import unicodedata
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from test_letter_pdf import CONTENT
from verapdf import validate

from privdesk.domain.errors import InvalidInput
from privdesk.domain.letter import LetterContent, Letterhead
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import SendMethod
from privdesk.letters import Expected, check_letter, literal, render_letter
from privdesk.pdf.bidi import has_leftward
from privdesk.pdf.pictures import picture_type
from privdesk.pdf.reading import words_of
from privdesk.services import letters
from privdesk.services.desk import open_desk
from privdesk.services.reading import Reading

EXPECTED = Expected(date(2026, 11, 1), SendMethod.MAIL)
OWN = (
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
# The Big List of Naughty Strings by Max Woolf, 1.0.0, under the MIT License beside it.
NAUGHTY: tuple[str, ...] = (
    *OWN,
    *json.loads(Path(__file__).with_name("naughty").joinpath("blns.json").read_text("utf-8")),
)


MARKS = set("{}%#*_[]<>&`\\$\x00\n")


def with_text(text: str) -> LetterContent:
    """A letter that says it wherever something can be typed, but in the address."""
    return replace(
        CONTENT,
        letterhead=Letterhead(text, text, ("1286 Kifer Road", text)),
        subject=text,
        body=f"Dear,\n\n{literal(text)}\n\n- {literal(text)}\n\n## {literal(text)}\n\nEnd.",
        closing=text,
        signer=text,
        signer_title=text,
        enclosures=(text, "list"),
        reference=text[:20],
        logo_alt=text,
    )


def addressed(*lines: str) -> LetterContent:
    return replace(CONTENT, form="us-flat", address=lines)


def shown(text: str) -> str:
    """Letters and digits alone: spaces, hyphens and the order of piled marks come and go."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if c.isalnum())


def times(text: str, words: str) -> int:
    """How often a text was read; what runs from right to left in any order of its letters.

    Which order a reader makes of it is looked at in `test_shaping`.
    """
    if not has_leftward(text):
        return words.count(text)
    read = Counter(words)
    return min(read[character] // count for character, count in Counter(text).items())


def refusals(content: LetterContent) -> list[str]:
    checks = check_letter(content, "", EXPECTED)
    told = [check.detail for check in checks if not check.ok]
    assert all(len(detail) > 10 and detail.endswith(".") for detail in told), told
    return told


def test_every_naughty_string_in_every_field_is_printed_or_refused_with_a_sentence() -> None:
    printed = {"fields": 0, "address": 0}
    for text in NAUGHTY:
        # At least seven times: subject, three of the body, signer, title, enclosures.
        content = with_text(text)
        words = shown(words_of(render_letter(content).data))  # a preview shows it in any case
        if not refusals(content):
            printed["fields"] += 1
            assert times(shown(text), words) >= 7, text
        sent = addressed("Anna", text, "8000 Zürich")
        words = shown(words_of(render_letter(sent).data))
        if not refusals(sent):
            printed["address"] += 1
            assert times(shown(text), words), text
    assert printed["fields"] > 300, printed
    assert printed["address"] > 300, printed


def test_half_a_character_among_right_to_left_words_is_shown_and_refused() -> None:
    content = replace(
        CONTENT, body="Dear all,\n\n\u05e9\u05dc\u05d5\u05dd \ud800 \u05e9\u05dc\u05d5\u05dd\n"
    )
    assert "\u05e9\u05dc\u05d5\u05dd" in words_of(render_letter(content).data)
    assert refusals(content)


def test_an_address_in_japanese_is_printed_as_it_is() -> None:
    lines = ("田中 花子 様", "千代田区丸の内一丁目9番1号", "東京都 100-0005", "JAPAN")
    for content in (addressed(*lines), replace(CONTENT, address=lines)):
        assert refusals(content) == []
        assert "\n".join(lines) in words_of(render_letter(content).data).replace("\r", "")


def test_whatever_is_typed_as_a_draft_is_shown_or_refused_with_its_line(sample: Path) -> None:
    """Here the text is Markdown with fields, as the composer has it; nothing runs."""
    desk = open_desk(sample)
    reading = Reading(desk)
    case = reading.rows(CaseFilter(Scope.OPEN))[0].id
    key = letters.start_letter(desk, case, "acknowledgement").letter_id
    assert key is not None
    draft = reading.letter(key)
    troubled = 0
    for text in (text for text in NAUGHTY if set(text) & MARKS):
        tried = letters.proof(desk, replace(draft, subject=text, body=f"Dear,\n\n{text}\n\nEnd."))
        assert tried.pdf is not None or tried.trouble.endswith((".", "…")), text
        if tried.trouble:
            troubled += 1
            assert tried.line >= 0
        assert "49" not in (words_of(tried.pdf) if tried.pdf and "7*7" in text else "")
    assert 2 <= troubled < 60
    desk.close()


def has_every_character(text: str) -> bool:
    checks = check_letter(replace(CONTENT, body=literal(text)), "", EXPECTED)
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
