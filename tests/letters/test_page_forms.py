"""The address stands in its window on every page form, measured from the text of the PDF.

The envelopes are written down here a second time, as their makers give them, so that a slip in the
data of a form is seen.
"""

import re
import subprocess
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from test_letter_pdf import CONTENT

from privdesk.domain.person import Person, PostalAddress
from privdesk.letters import address_lines, fit_address, page_form, page_forms, render_letter
from privdesk.pdf.reading import words_of

MM = 72 / 25.4
PLAY = 3.0


@dataclass(frozen=True)
class Envelope:
    """In mm: width and height, window from left and bottom with width and height, and the fold."""

    size: tuple[float, float]
    window: tuple[float, float, float, float]
    fold: float
    folded: float


US, A4 = 215.9, 210.0
ENVELOPES = {
    "us-10-left": (US, Envelope((241.3, 104.8), (22.225, 12.7, 114.3, 28.575), 98.4, 98.4)),
    "us-10-double-a": (US, Envelope((241.3, 104.8), (9.5, 15.9, 101.6, 25.4), 98.4, 98.4)),
    "us-10-double-b": (US, Envelope((241.3, 104.8), (12.7, 12.7, 104.8, 28.6), 98.4, 98.4)),
    "din-5008-b": (A4, Envelope((220, 110), (20, 15, 90, 45), 105, 105)),
    "din-5008-a": (A4, Envelope((220, 110), (20, 15, 90, 45), 87, 105)),
    "ch-right": (A4, Envelope((229, 114), (117, 20, 100, 45), 105, 105)),
    "uk-dl": (A4, Envelope((220, 110), (20, 18, 90, 35), 105, 105)),
    "fr-dl-45": (A4, Envelope((220, 110), (100, 20, 100, 45), 105, 105)),
    "fr-dl-35": (A4, Envelope((220, 110), (100, 20, 100, 35), 105, 105)),
}

# Seven lines under the name, of which an address takes as many as it shall have.
STREETS = (
    "c/o Österreichische Gesellschaft",
    "Gebäude Ångström, Aufgang 4",
    "Piętro 12, Wydział Ochrony Danych",
    "Łąkowa 5/17",
    "Postbox 4711",
)
PLACES = {
    "US": ("Sunnyvale", "CA", "94086-1234"),
    "CA": ("Montréal", "QC", "H2Y 1C6"),
    "GB": ("Cambridge", "", "CB2 1TN"),
    "DE": ("Frankfurt am Main", "", "60311"),
    "AT": ("Wien", "", "1010"),
    "CH": ("Genève", "", "1201"),
    "FR": ("Saint-Étienne", "", "42000"),
    "ES": ("Logroño", "La Rioja", "26001"),
    "IT": ("Forlì", "FC", "47121"),
    "PL": ("Łódź", "", "90-001"),
    "CZ": ("Česká Třebová", "", "560 02"),
    "NL": ("'s-Hertogenbosch", "", "5211 AB"),
    "SE": ("Örebro", "", "701 11"),
    "GR": ("Θεσσαλονίκη", "", "546 23"),
    "BR": ("São José dos Campos", "SP", "12210-000"),
}
BOX = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<')


def address(country: str, lines: int) -> tuple[str, ...]:
    town, region, code = PLACES[country]
    person = Person(1, "Frau Dr. Ágnes Győrffy-Ångström")
    for streets in range(1, len(STREETS) + 1):
        where = PostalAddress(STREETS[-streets:], town, region, code, country)
        found = address_lines(replace(person, address=where), home_country="DK")
        if len(found) == lines:
            return found
    return ("Frau Dr. Ágnes Győrffy-Ångström", *found[-lines + 1 :])


def boxes(pdf: bytes, folder: Path) -> list[tuple[float, float, float, float, str]]:
    """Each word of the first page with its edges in mm, from its own position in the PDF."""
    path = folder / "letter.pdf"
    path.write_bytes(pdf)
    command = ["pdftotext", "-bbox", "-l", "1", str(path), "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [
        (float(a) / MM, float(b) / MM, float(c) / MM, float(d) / MM, unescape(word))
        for a, b, c, d, word in BOX.findall(done.stdout)
    ]


def window(form: str) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of the window on the page that lies in the middle of its play."""
    page, envelope = ENVELOPES[form]
    left, bottom, width, height = envelope.window
    slide, rise = envelope.size[0] - page, envelope.size[1] - envelope.folded
    x, y = left - slide / 2, envelope.fold - bottom - height + rise / 2
    return x, y, x + width, y + height


@pytest.mark.parametrize("form", ENVELOPES)
def test_every_address_stands_in_its_window_with_3_mm_of_play(form: str, tmp_path: Path) -> None:
    left, top, right, bottom = window(form)
    shown = 0
    for country in PLACES:
        for lines in range(2, 8):
            told = address(country, lines)
            assert len(told) == lines
            fit = fit_address(told, page_form(form))
            if fit.trouble:
                assert lines > 5, (form, country)
                assert form.startswith("us-10"), country
                continue
            assert fit.size >= 9
            shown += 1
            if lines in {2, 7} or country in {"US", "GR"}:
                pdf = render_letter(replace(CONTENT, form=form, address=told)).data
                found = boxes(pdf, tmp_path)
                wanted = " ".join(told).split()
                words = [box for box in found if box[1] < bottom + 5 and box[4] in wanted]
                block = [b for b in words if left - 5 <= b[0] <= right + 5 and top - 5 <= b[1]]
                assert [b[4] for b in block][: len(wanted)] == wanted, (country, lines)
                for x0, y0, x1, y1, word in block[: len(wanted)]:
                    # The box of a word is that of its font; the ink is lower by its white.
                    white = 0.2 * fit.size / MM
                    room = (x0 - left, right - x1, y0 + white - top, bottom - y1 + white)
                    assert min(room) >= PLAY, (country, lines, word)
    assert shown >= len(PLACES) * 3


@pytest.mark.parametrize("form", ENVELOPES)
def test_nothing_but_the_address_may_be_seen_through_the_window(form: str, tmp_path: Path) -> None:
    page, envelope = ENVELOPES[form]
    left, bottom, width, height = envelope.window
    slide, rise = envelope.size[0] - page, envelope.size[1] - envelope.folded
    low = envelope.fold - bottom
    told = ("Zoé", "Zeile", "8000")
    pdf = render_letter(replace(CONTENT, form=form, address=told)).data
    seen = {
        word
        for x0, y0, x1, y1, word in boxes(pdf, tmp_path)
        if x1 > left - slide and x0 < left + width and y1 > low - height and y0 < low + rise
    }
    of_sender = {"Caspio,", "Inc.", "·", "1286", "Kifer", "Road", "Sunnyvale"}
    allowed = set(told) | (of_sender if page_form(form).return_line else set())
    assert seen <= allowed, seen - allowed
    assert set(told) <= seen


@pytest.mark.parametrize("form", ["din-5008-a", "din-5008-b"])
def test_a_long_return_address_stands_whole_above_the_address(form: str, tmp_path: Path) -> None:
    lines = (
        "Attention: Privacy",
        "1286 Kifer Road, Suite 107",
        "Sunnyvale, CA 94086, United States",
    )
    head = replace(CONTENT.letterhead, lines=lines)
    pdf = render_letter(replace(CONTENT, form=form, letterhead=head, address=("Zoé", "Zeile"))).data
    _page, envelope = ENVELOPES[form]
    left, bottom, width, height = envelope.window
    low = envelope.fold - bottom
    found = [
        (y0, word)
        for x0, y0, x1, _y1, word in boxes(pdf, tmp_path)
        if x0 > left - 5 and x1 < left + width and low - height < y0 < low
    ]
    told = [word for _y, word in sorted(found, key=lambda one: round(one[0]))]
    wanted = [*head.organisation.split(), *" ".join(lines).split()]
    assert [word for word in told if word != "·"] == [*wanted, "Zoé", "Zeile"]


def test_every_form_for_a_window_is_measured() -> None:
    assert {form.id for form in page_forms() if form.is_folded} == set(ENVELOPES)


def test_a_wide_line_turns_over_and_a_word_that_is_wider_is_refused() -> None:
    wide = "Der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit, Referat 21"
    fit = fit_address((wide, "Husarenstraße 30", "53117 BONN"), page_form("din-5008-b"))
    assert fit.trouble == 0
    assert " ".join(fit.lines[:-2]) == wide
    assert fit_address(("A", "B" * 80), page_form("din-5008-b")).trouble == 2


def test_fold_marks_can_be_left_out() -> None:
    with_marks = render_letter(replace(CONTENT, form="din-5008-b")).data
    without = render_letter(replace(CONTENT, form="din-5008-b", fold_marks=False)).data
    assert with_marks != without


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de-CH", ("23. November 2026", "Seite 1 von 1", "Anlagen")),
        ("fr-FR", ("23 novembre 2026", "Page 1 sur 1", "Pièces jointes")),
        ("en-GB", ("23 November 2026", "Page 1 of 1", "Enclosures")),
        ("xx", ("November 23, 2026", "Page 1 of 1", "Enclosures")),
    ],
)
def test_the_page_speaks_the_language_of_its_letter(language: str, words: tuple[str, ...]) -> None:
    text = words_of(render_letter(replace(CONTENT, language=language)).data)
    for word in words:
        assert word in text


@pytest.mark.parametrize("form", [one.id for one in page_forms() if one.cover is None])
def test_the_longest_date_keeps_to_the_margins(form: str, tmp_path: Path) -> None:
    content = replace(CONTENT, form=form, language="es", letter_date=date(2026, 9, 23))
    page = boxes(render_letter(content).data, tmp_path)
    assert any(word == "septiembre" for *_edges, word in page)
    assert max(box[2] for box in page) <= page_form(form).right / MM + 0.1


@pytest.mark.parametrize("form", [one.id for one in page_forms() if one.cover is not None])
def test_a_long_name_on_a_cover_keeps_to_the_margins(form: str, tmp_path: Path) -> None:
    long = "Vladimíra Eleuthería Győrffy-Ångström von Hohenlohe und Zu Guttenberg"
    told = replace(CONTENT, form=form, address=(long, *CONTENT.address[1:]))
    page = boxes(render_letter(told).data, tmp_path)
    assert long in " ".join(box[4] for box in page)
    assert max(box[2] for box in page) <= page_form(form).right / MM + 0.1
