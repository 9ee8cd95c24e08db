"""The index of the person's data is a paper that validators accept, over one page and over many."""

from datetime import date
from pathlib import Path

import pytest
from verapdf import validate

from privdesk.pdf.package_index import IndexedFile, package_index
from privdesk.pdf.reading import page_sizes, words_of


@pytest.mark.parametrize("count", [1, 45])
def test_validator_accepts_the_index(tmp_path: Path, count: int) -> None:
    files = [
        IndexedFile(f"Łapa {n} {'x' * 90}.csv", "1,024 bytes", "a1" * 32) for n in range(count)
    ]
    pdf = package_index("R-2026-007", "Caspio, Inc.", files, date(2026, 11, 23))
    assert validate(pdf, tmp_path) == {"2a": True, "ua1": True}
    assert len(page_sizes(pdf)) == (1 if count == 1 else 3)
    assert words_of(pdf).count("1,024 bytes") == count
