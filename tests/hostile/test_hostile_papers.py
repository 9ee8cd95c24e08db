"""Whatever is looked into is drawn or told in a sentence, in a worker that can be lost.

The short form looks at every paper made by hand and at 60 that were bent; the long one
(`PRIVDESK_HOSTILE=1`) at 3,000. `build/fault-report.md` tells the counts.
"""

import os
import random
import resource
from collections import Counter
from pathlib import Path

import pytest
from papers import bent, honest, papers, picture, pictures, with_password

from privdesk.domain.errors import InvalidInput
from privdesk.pdf import apart

LONG = bool(os.environ.get("PRIVDESK_HOSTILE"))
BENT = 3_000 if LONG else 60
MOST_MEMORY = 200 * 1024  # kB that this process, which draws nothing, may grow by
MOST_PIXELS = 16_100_000
REPORT = Path(__file__).parents[2] / "build" / "fault-report.md"
pytestmark = pytest.mark.timeout(3600 if LONG else 300)


def seen(name: str, data: bytes) -> str:
    """What is shown: a page, or a sentence."""
    try:
        looked = (
            apart.page_of(data, 0, 96) if name.endswith(".pdf") else apart.picture_of(data, 0, 800)
        )
    except InvalidInput as error:
        return error.sentence
    image = looked.image
    assert 0 < image.width * image.height < MOST_PIXELS
    assert len(image.data) == image.stride * image.height
    return "drawn"


def tell(counts: Counter[str], what: str, grown: int) -> None:
    assert all(sentence == "drawn" or sentence.endswith(".") for sentence in counts)
    told = ", ".join(f"{counts[sentence]} “{sentence}”" for sentence in sorted(counts))
    REPORT.parent.mkdir(exist_ok=True)
    with REPORT.open("a", encoding="utf-8") as report:
        report.write(
            f"- Hostile {what}: {sum(counts.values())} looked into: {told}; 0 crashes of the "
            f"window's process, which grew by {max(grown, 0) // 1024} MB\n"
        )


def test_papers_made_by_hand() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    told = {name: seen(name, data) for name, data in (*papers(), *pictures())}
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    tell(Counter(told.values()), "papers and pictures made by hand", grown)
    assert told["password.pdf"] == "It is protected by a password."
    assert told["truncated.pdf"] == "It is damaged, or no PDF."
    assert told["giant.pdf"] == told["wide.pdf"] == told["scripted.pdf"] == "drawn"
    assert told["bomb.png"] == "The picture is too large."
    assert told["half.jpg"] == "The picture is damaged."
    assert told["program.png"] == "It is no picture that can be read."
    late_or_broken = {
        "It takes too long to draw.",
        "It needs too much memory, or breaks what draws it.",
    }
    assert {
        told[f"{name}.pdf"] for name in ("laughter", "stream-bomb", "long-path")
    } <= late_or_broken
    assert seen("honest.pdf", honest()) == "drawn"


def test_words_of_papers_made_by_hand() -> None:
    assert "Please delete my data" in apart.words_of(honest())
    assert apart.words_of(with_password()) == ""
    for name, data in papers():
        if name in {"laughter.pdf", "many-pages.pdf", "deep-array.pdf"}:
            assert len(apart.words_of(data)) <= 200_000


def test_bent_papers() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    counts: Counter[str] = Counter()
    for number in range(BENT):
        counts[seen(*bent(random.Random(f"paper {number}")))] += 1
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    tell(counts, "papers and pictures that were bent", grown)
    assert grown < MOST_MEMORY
    assert counts["drawn"] > BENT // 4
    assert seen("honest.pdf", honest()) == "drawn"


def test_honest_pictures_come_upright_and_no_wider_than_wanted() -> None:
    for kind in ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF"):
        looked = apart.picture_of(picture(kind, (1000, 500)), 0, 400)
        assert (looked.image.width, looked.image.height) == (400, 200)
        small = apart.picture_of(picture(kind), 0, 800)
        assert (small.image.width, small.image.height, small.pages) == (300, 200, 1)
