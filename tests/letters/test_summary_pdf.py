"""The summary on paper: what a validator says, and what its readers find."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from verapdf import validate

from privdesk.domain.figures import Period, Summary, public, year
from privdesk.pdf.reading import page_image, page_sizes, words_of
from privdesk.services.desk import Desk, open_desk
from privdesk.services.figure_papers import figure_words, paper
from privdesk.services.figures import ccpa_of, summary_of

FOURTH = Period(2026, 4)


@pytest.fixture
def sample_desk(sample: Path) -> Iterator[Desk]:
    made = open_desk(sample)
    yield made
    made.close()


def _told(desk: Desk, what: str) -> Summary:
    if what == "ccpa":
        return ccpa_of(desk, year("2026"))
    told = summary_of(desk, year("2026") if what == "annual" else FOURTH)
    return public(told) if what == "public" else told


@pytest.mark.parametrize("what", ["quarter", "annual", "ccpa", "public"])
def test_validator_accepts_the_summary(sample_desk: Desk, tmp_path: Path, what: str) -> None:
    pdf = paper(sample_desk, _told(sample_desk, what), "pdf")
    assert validate(pdf, tmp_path) == {"2a": True, "ua1": True}


def test_the_first_page_is_the_whole_for_management(sample_desk: Desk) -> None:
    pdf = paper(sample_desk, summary_of(sample_desk, FOURTH), "pdf")
    _nothing, *pages = words_of(pdf).split("Quarterly summary, ")
    first = f"Quarterly summary, {pages[0]}"
    for words in (
        "Quarterly summary, Fourth quarter 2026",
        "As known on Monday, Nov 23, 2026.",
        "6 complaints under the Data Privacy Framework came in; 0 in Q3 26.",
        "Answered within 45 days: 1 of 2 complaints",
        "Reasons on record: search took long 1.",
        "Complaints by outcome",
        "Limit, day 45",
        "Recourse, enforcement and liability",
    ):
        assert words in first, words


def test_charts_tell_in_words_what_they_show(sample_desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    path.write_bytes(paper(sample_desk, summary_of(sample_desk, FOURTH), "pdf"))
    with pikepdf.open(path) as pdf:
        told = [
            str(o.Alt) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Alt" in o
        ]
    assert len(told) == 2
    text = " ".join(told)
    assert "Q4 26: 0 settled by our answer, 0 withdrawn, 1 went to jams, 5 not answered." in text
    assert "1 answered, median 38 days, from 38 to 38, 0 after the limit" in text


def test_every_ink_is_gray_and_every_definition_is_there(sample_desk: Desk) -> None:
    told = summary_of(sample_desk, FOURTH)
    pdf = paper(sample_desk, told, "pdf")
    words = " ".join(words_of(pdf).split())
    for figure_id in {figure.id for figure in told.figures}:
        assert figure_words().definitions[figure_id].formula[:30] in words
    for number in range(len(page_sizes(pdf))):
        picture = page_image(pdf, number, 72)
        blue, green, red = (picture.data[n::4] for n in range(3))
        assert blue == green == red


def test_an_empty_office_has_a_summary_too(desk: Desk, tmp_path: Path) -> None:
    pdf = paper(desk, summary_of(desk, FOURTH), "pdf")
    assert "0 complaints under the Data Privacy Framework came in" in words_of(pdf)
    assert validate(pdf, tmp_path) == {"2a": True, "ua1": True}


def test_the_same_figures_give_the_same_bytes(sample_desk: Desk) -> None:
    told = summary_of(sample_desk, FOURTH)
    assert paper(sample_desk, told, "pdf") == paper(sample_desk, told, "pdf")


def test_the_annual_report_tells_the_four_statistics(sample_desk: Desk) -> None:
    words = " ".join(
        words_of(paper(sample_desk, summary_of(sample_desk, year("2026")), "pdf")).split()
    )
    for number, name in enumerate(("total", "types", "time taken", "outcomes, with number"), 1):
        assert f"Supplemental Principle 11.d.iii ({number}) {name}" in words
    assert "Annual DPF report, 2026" in words
