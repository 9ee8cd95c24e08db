"""The letter gate: what stops a letter, and that nothing typed becomes markup."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_letter_pdf import CONTENT

from privdesk.domain.person import Person, PostalAddress
from privdesk.domain.tracking import tracking_problem
from privdesk.domain.vocabulary import SendMethod
from privdesk.letters import (
    Banned,
    Expected,
    Known,
    LetterField,
    LetterTextError,
    Needed,
    address_lines,
    check_letter,
    fill,
    fit_address,
    library,
    literal,
    page_form,
)
from privdesk.letters.markdown import blocks_of

EXPECTED = Expected(date(2026, 11, 1), SendMethod.MAIL)


def failing(content: object = CONTENT, draft: str = "", expected: Expected = EXPECTED) -> set[str]:
    return {c.id for c in check_letter(content, draft, expected) if not c.ok}  # type: ignore[arg-type]


def test_a_good_letter_passes() -> None:
    assert failing() == set()


def test_a_place_to_fill_in_stops_it_and_names_the_line() -> None:
    checks = check_letter(CONTENT, "Dear,\n\n[Say what was found]", EXPECTED)
    (check,) = [c for c in checks if not c.ok]
    assert (check.id, check.line) == ("open_places", 3)


def test_a_character_without_a_font_is_named() -> None:
    assert failing(replace(CONTENT, body="ᚠᚢᚦ")) == {"characters"}


def test_jams_paragraph_must_stand_in_an_answer_and_not_in_hr_matters() -> None:
    needed = replace(EXPECTED, needed=(Needed("jams", "JAMS", ("JAMS", "no cost|free"), "x"),))
    assert failing(expected=needed) == {"jams"}
    assert failing(replace(CONTENT, body="Ask JAMS; it is free."), expected=needed) == set()
    banned = replace(EXPECTED, banned=(Banned("jams", "JAMS", ("JAMS",), "The authority does."),))
    assert failing(replace(CONTENT, body="Go to JAMS."), expected=banned) == {"not_here"}


def test_an_address_that_the_window_cuts_is_refused_by_its_line() -> None:
    many = replace(CONTENT, address=tuple(f"Line {n}" for n in range(9)))
    assert failing(many) == {"address"}
    assert failing(replace(many, form="us-flat")) == set()
    assert failing(replace(CONTENT, form="us-flat", address=("A", "B", "n" * 200))) == {"address"}
    form = page_form("us-10-left")
    assert fit_address(("A", "B", "C", "D"), form).size == 11
    assert fit_address(("A", "B", "C", "D", "E", "F"), form).trouble == 0


@given(st.text(alphabet=st.characters(codec="ascii", categories=("L", "N", "P", "S")), min_size=1))
def test_any_text_in_a_field_stays_what_it_is(text: str) -> None:
    field = LetterField("name", "Name", literal(text))
    (block,) = blocks_of(fill("Dear {{ name }}", Known({"name": field}, {}, {})))
    assert "".join(span.text for span in block.items[0]) == f"Dear {text}"


@pytest.mark.parametrize(
    "text", ["{{ nobody }}", "{{ 1+1 }}", "{% if 1 %}", "{{ x.__class__ }}", "{{"]
)
def test_anything_but_a_known_field_is_refused(text: str) -> None:
    with pytest.raises(LetterTextError):
        fill(text, Known({"x": LetterField("x", "X", literal("y"))}, {}, {}))


def test_address_follows_its_country_and_names_it_abroad() -> None:
    person = Person(
        1, "Anna Brunner", address=PostalAddress(("Seeweg 8",), "Zürich", "", "8008", "CH")
    )
    assert address_lines(person, home_country="US")[-1] == "SWITZERLAND"
    assert address_lines(person, home_country="CH")[-1] != "SWITZERLAND"


def test_every_template_names_only_known_fields() -> None:
    assert {t.id for t in library().templates} >= {
        "acknowledgement",
        "access_answer",
        "refusal",
        "dpf_answer",
    }


def test_check_digits_of_tracking_numbers() -> None:
    assert tracking_problem("RE 473 124 829 US") is None
    assert tracking_problem("RE473124828US") is not None
    assert tracking_problem("anything else") is None


def warned(draft: str, **changed: object) -> list[tuple[str, int]]:
    """The warnings of a draft, each with its line; nothing of them may stop the letter."""
    expected = replace(EXPECTED, **changed)  # type: ignore[arg-type]
    checks = [c for c in check_letter(CONTENT, draft, expected) if not c.ok]
    assert not any(check.stops for check in checks)
    return [(check.id, check.line) for check in checks]


def test_the_name_of_another_person_is_found_as_whole_words_only() -> None:
    others = ("Ann Lee", "Jürg Frey")
    assert warned("Dear reader,\n\nwe wrote to ANN LEE.", others=others) == [("other_name", 3)]
    assert warned("Dear Joann Lee, dear Ann Leeds", others=others) == []
    assert warned("Dear {{ person_name }}", others=others) == []


def test_a_date_of_the_year_before_is_an_old_one_unless_the_case_says_it() -> None:
    draft = "Dear reader,\nas we wrote on March 3, 2025 and on March 3, 2026"
    assert warned(draft) == [("old_date", 2)]
    assert warned(draft, spoken="of March 3, 2025") == []
    assert warned("In May 2025 and on March 3, 2026") == []


def test_a_date_typed_where_the_template_names_that_of_the_letter_is_looked_at() -> None:
    body = frozenset({"body"})
    assert warned("Our answer of November 2, 2026", undated=body) == [("old_date", 1)]
    assert warned("Our answer of November 23, 2026", undated=body) == []
    assert warned("Our answer of November 2, 2026", undated=frozenset({"subject"})) == []
