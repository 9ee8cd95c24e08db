"""The sample letters: what a validator says of each, and the same bytes each time.

CI looks at the short form: each template, each page form and each language once, ordinary and
extreme. The whole takes its time: `PRIVDESK_SAMPLES=1 python -m pytest tests/letters`.
"""

import os
import subprocess
from pathlib import Path

import pytest
from verapdf import validate_all

from privdesk.letters import library, page_forms
from privdesk.services.letter_samples import Sample, samples

WHOLE = bool(os.environ.get("PRIVDESK_SAMPLES"))

# The whole is thousands of letters and takes longer than any other test may.
pytestmark = [pytest.mark.timeout(3 * 60 * 60)] if WHOLE else []


def made() -> list[Sample]:
    return list(samples(short=not WHOLE))


def test_validator_accepts_every_sample(tmp_path: Path) -> None:
    found = made()
    for sample in found:
        (tmp_path / f"{sample.name}.pdf").write_bytes(sample.pdf())
    told = validate_all(tmp_path)
    assert len(told) == 2 * len({sample.name for sample in found})
    assert [key for key, holds in told.items() if not holds] == []


def test_every_template_form_and_language_is_among_them() -> None:
    names = [sample.name for sample in made()]
    for template in library().templates:
        assert any(name.startswith(f"{template.language}-{template.id}-") for name in names)
    for form in page_forms():
        assert any(f"-{form.id}-" in name for name in names)
    assert any(name.endswith("extreme") for name in names)


def test_a_long_letter_has_the_same_bytes_again_and_its_words_in_order(tmp_path: Path) -> None:
    sample = next(one for one in made() if one.name.endswith("extreme"))
    first = sample.pdf()
    assert sample.pdf() == first
    path = tmp_path / "extreme.pdf"
    path.write_bytes(first)
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True)
    text = " ".join(done.stdout.split())
    places = [text.index(f"Part {n} ") for n in range(1, 13)]
    assert places == sorted(places)
    assert text.index(sample.content.subject[:30]) < places[0]
    for word in (
        "O’Brien <b>&amp;</b> {{ 7*7 }}",
        "Łąkowa 5/17 <para>",
        "ŽĎÁR",
        "山田株式会社",
        "नरेन्द्र कुमार",
        "홍길동",
    ):
        assert word in text
