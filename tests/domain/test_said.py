"""A sentence is English wherever it goes on record, and remembers what it was made of."""

import copy
import json
import pickle
from datetime import date

from privdesk.domain.said import Said, SaidDay, counted, said, said_each


def test_a_sentence_is_its_english_text() -> None:
    sentence = said("{name} is due on {day}.", name="R-2026-001", day="Nov 3")
    assert sentence == "R-2026-001 is due on Nov 3."
    assert json.dumps({"why": sentence}) == '{"why": "R-2026-001 is due on Nov 3."}'
    assert sentence.pattern == "{name} is due on {day}."
    assert sentence.fields == {"name": "R-2026-001", "day": "Nov 3"}


def test_a_sentence_with_a_number_has_the_form_of_that_number() -> None:
    assert counted("{count} case", "{count} cases", 1) == "1 case"
    assert counted("{count} case", "{count} cases", 1200) == "1,200 cases"
    assert counted("{count} case", "{count} cases", 1).pattern == "{count} cases"


def test_braces_in_a_value_stay_as_they_are() -> None:
    assert said("{name} saved", name="{x} {0}") == "{x} {0} saved"


def test_a_copy_remembers_as_well() -> None:
    sentence = said("{name} saved", "about", name="a.pdf")
    for made in (copy.deepcopy(sentence), pickle.loads(pickle.dumps(sentence))):
        assert isinstance(made, Said)
        assert (made.pattern, made.about, made.number) == ("{name} saved", "about", None)
        assert made.fields == {"name": "a.pdf"}


def test_the_words_of_a_list_are_told_apart_from_the_same_words_elsewhere() -> None:
    words = said_each({1: "Access"}, "right")
    assert words[1] == "Access"
    assert words[1].about == "right"


def test_a_day_in_words_remembers_its_date() -> None:
    day = SaidDay("Nov 3", date(2026, 11, 3), "MMM d")
    assert day == "Nov 3"
    assert copy.copy(day).day == date(2026, 11, 3)
