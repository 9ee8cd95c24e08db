"""Leftovers of another case's letter in the sample office: seen, told, and never in the way."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from post_office import final_letters

from privdesk.domain.vocabulary import LetterState
from privdesk.services import letters
from privdesk.services.desk import Desk, open_desk
from privdesk.services.reading import Reading


@pytest.fixture
def office(sample: Path) -> Iterator[Desk]:
    """The sample office."""
    desk = open_desk(sample)
    yield desk
    desk.close()


def test_a_name_of_an_earlier_letter_warns_in_the_next_case_and_not_in_its_own(
    office: Desk,
) -> None:
    reading = Reading(office)
    first, second = (reading.letter(key) for key in final_letters(office, 2))
    name = reading.case(first.case_id).person.name
    for case_id, expected in ((first.case_id, []), (second.case_id, [2])):
        key = letters.start_letter(office, case_id, "letter").letter_id
        assert key is not None
        draft = replace(reading.letter(key), body=f"Dear reader,\nthis is for {name}.")
        letters.save_draft(office, draft)
        checks = letters.proof(office, draft).checks
        assert [check.line for check in checks if check.id == "other_name"] == expected
        letters.finalize(office, key)
        assert reading.letter(key).state is LetterState.FINAL
