"""Envelopes and labels: each address whole on its paper, and nothing that does not fit."""

import subprocess
from datetime import date
from pathlib import Path

import pytest
from test_page_forms import boxes
from verapdf import validate

from privdesk.domain.errors import InvalidInput, NotFound
from privdesk.letters.envelope_forms import Barcode, envelope_forms, label_forms
from privdesk.letters.envelopes import envelopes_pdf, labels_pdf
from privdesk.pdf.reading import page_image, page_sizes, words_of

DAY = date(2026, 11, 23)
OFFICE = ("Caspio, Inc.", "1286 Kifer Road, Suite 107", "Sunnyvale, CA 94086")
ZURICH = ("Anna Brunner", "Seeweg 8", "8008 Zürich", "SWITZERLAND")
ORLANDO = ("Tomás Herrera", "12 Palm Way", "ORLANDO, FL 32801-1234")


@pytest.mark.parametrize("form", [form.id for form in envelope_forms()])
def test_an_envelope_holds_sender_and_address_and_is_valid(form: str, tmp_path: Path) -> None:
    pdf = envelopes_pdf([ZURICH, ORLANDO], OFFICE, form, DAY)
    found = next(one for one in envelope_forms() if one.id == form)
    assert [round(size.width * 25.4 / 72, 1) for size in page_sizes(pdf)] == [found.width] * 2
    for word in (*OFFICE, *ZURICH, *ORLANDO):
        assert word in words_of(pdf)
    assert pdf == envelopes_pdf([ZURICH, ORLANDO], OFFICE, form, DAY)
    for x0, y0, x1, y1, _word in boxes(pdf, tmp_path):
        assert min(x0, y0, found.width - x1, found.height - y1) > 8


def test_an_envelope_with_a_barcode_is_valid(tmp_path: Path) -> None:
    plain = envelopes_pdf([ORLANDO, ZURICH], OFFICE, "no-10", DAY)
    barred = envelopes_pdf([ORLANDO, ZURICH], OFFICE, "no-10", DAY, Barcode("300", "123456"))
    assert page_image(plain, 0, 72).data != page_image(barred, 0, 72).data
    assert page_image(plain, 1, 72).data == page_image(barred, 1, 72).data
    assert validate(barred, tmp_path) == {"2a": True, "ua1": True}


def test_a_barcode_has_20_digits_before_the_zip_code() -> None:
    assert Barcode("300", "123456").tracking(7) == "00300123456000000007"
    assert Barcode("300", "123456789").tracking(7) == "00300123456789000007"
    with pytest.raises(InvalidInput, match="6 or 9 digits"):
        envelopes_pdf([ORLANDO], OFFICE, "no-10", DAY, Barcode("300", "12"))


@pytest.mark.parametrize("form", label_forms(), ids=lambda form: form.id)
def test_labels_start_where_the_sheet_is_not_used_up(form: object, tmp_path: Path) -> None:
    found = next(one for one in label_forms() if one is form)
    on_sheet = found.columns * found.rows
    pdf = labels_pdf([ZURICH] * 3, OFFICE, found.id, DAY, first=on_sheet - 1)
    assert len(page_sizes(pdf)) == 2
    words = [box for box in boxes(pdf, tmp_path) if box[4] == "Seeweg"]
    rows = {int((y - found.top) // found.down) for _x, y, *_rest in words}
    assert (len(words), rows) == (2, {found.rows - 1})
    assert validate(pdf, tmp_path) == {"2a": True, "ua1": True}


def test_what_does_not_fit_or_cannot_be_printed_is_refused_by_name() -> None:
    for address, words in (
        (("Anna", *("Zeile",) * 9), "Anna: line 7 of the address"),
        (("ᚠᚢᚦ", "Zürich"), "cannot be printed"),
        ((), "has no address"),
    ):
        with pytest.raises(InvalidInput, match=words):
            labels_pdf([address], OFFICE, "avery-5160", DAY)
    with pytest.raises(InvalidInput, match="labels 1 to 30"):
        labels_pdf([ZURICH], OFFICE, "avery-5160", DAY, first=31)
    with pytest.raises(NotFound, match="no-10, dl, c5, c4"):
        envelopes_pdf([ZURICH], OFFICE, "b5", DAY)


def test_a_reader_takes_the_address_in_its_order(tmp_path: Path) -> None:
    path = tmp_path / "envelope.pdf"
    path.write_bytes(envelopes_pdf([ZURICH], OFFICE, "c4", DAY))
    told = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    lines = [line for line in told.stdout.replace("\f", "").splitlines() if line]
    assert lines == [*OFFICE, *ZURICH]
