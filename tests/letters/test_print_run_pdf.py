"""A print run as one document: cover list and letters, still archival and tagged."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from post_office import final_letters
from verapdf import validate

from privdesk.domain.print_run import PrintRun
from privdesk.pdf.reading import page_image, page_sizes, words_of
from privdesk.services import letters, print_runs
from privdesk.services.desk import Desk, open_desk
from privdesk.services.run_papers import cover_list, run_as_one_pdf, run_papers


@pytest.fixture
def office(sample: Path) -> Iterator[Desk]:
    """The sample office."""
    desk = open_desk(sample)
    yield desk
    desk.close()


def run_of(desk: Desk, count: int) -> PrintRun:
    run_id = print_runs.start_run(desk, final_letters(desk, count), "Office laser 2").run_id
    assert run_id is not None
    return desk.file.queries().print_run(run_id)


def test_a_run_is_archival_and_tagged_on_one_side_and_on_both(office: Desk, tmp_path: Path) -> None:
    run = run_of(office, 3)
    for both in (False, True):
        pdf = run_as_one_pdf(office, run, both_sides=both)
        assert validate(pdf, tmp_path) == {"2a": True, "ua1": True}
    assert run_as_one_pdf(office, run) == run_as_one_pdf(office, run)


def test_each_letter_keeps_its_pages_and_starts_on_a_sheet_of_its_own(office: Desk) -> None:
    run = run_of(office, 3)
    pdf = run_as_one_pdf(office, run, both_sides=True)
    assert len(page_sizes(pdf)) == 2 * (1 + len(run.letters))
    for place, one in enumerate(run.letters, start=1):
        frozen = letters.letter_pdf(office, one.letter_id)
        assert page_image(pdf, 2 * place, 60).data == page_image(frozen, 0, 60).data


def test_the_parts_of_a_run_lead_from_every_page_to_its_elements(
    office: Desk, tmp_path: Path
) -> None:
    run = run_of(office, 4)
    path = tmp_path / "run.pdf"
    path.write_bytes(run_as_one_pdf(office, run))
    with pikepdf.open(path) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        keys = [int(numbers[place]) for place in range(0, len(numbers), 2)]
        assert keys == sorted(set(keys))
        for page in pdf.pages:
            found = numbers[2 * int(page.obj.StructParents) + 1]
            assert all(element.S is not None for element in found)


def test_the_cover_list_names_every_letter_in_the_order_of_the_paper(
    office: Desk, tmp_path: Path
) -> None:
    run = run_of(office, 40)
    pdf = cover_list(office, run)
    assert validate(pdf, tmp_path) == {"2a": True, "ua1": True}
    words = words_of(pdf)
    places = [words.index(one.number) for one in run.letters]
    assert places == sorted(places)
    assert len(page_sizes(pdf)) > 1


def test_one_letter_alone_is_the_frozen_bytes(office: Desk) -> None:
    run = run_of(office, 1)
    (paper,) = run_papers(office, run, cover=False)
    assert paper.pdf == letters.letter_pdf(office, run.letters[0].letter_id)
