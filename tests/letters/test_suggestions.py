"""What is offered in place of a wrong word, and that nobody waits long for it."""

import time
from pathlib import Path

import pytest

from privdesk.letters import Dictionaries
from privdesk.letters.suggestions import MOST, suggestions


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("en-US", "recieved", "received"),
        ("en-US", "priavcy", "privacy"),
        ("en-US", "erasrue", "erasure"),
        ("en-US", "dont", "don't"),
        ("en-US", "organisatoin", "organization"),
        ("en-GB", "colur", "colour"),
        ("es", "solictud", "solicitud"),
        ("fr", "donées", "données"),
        ("fr", "reclamtion", "réclamation"),
        ("fr", "supprimmer", "supprimer"),
    ],
)
def test_the_likeliest_word_comes_first(language: str, wrong: str, right: str) -> None:
    found = suggestions(wrong, language, seconds=0.2)
    assert found[0] == right
    assert len(found) <= MOST
    assert len({one.casefold() for one in found}) == len(found)


def test_a_word_of_the_shipped_letters_wins_over_another_as_near() -> None:
    """No dictionary knows how often a word is written; what letters of an office say is a hint."""
    assert suggestions("complant", "en-US")[:2] == ("complaint", "compliant")


def test_the_apostrophe_and_the_capital_are_those_of_the_draft() -> None:
    assert {"don’t", "doesn’t"} <= set(suggestions("dosn’t", "en-US"))
    assert suggestions("Recieved", "en-US")[0] == "Received"


def test_switzerland_is_offered_no_sharp_s(tmp_path: Path) -> None:
    (tmp_path / "de_DE.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (tmp_path / "de_DE.dic").write_text("2\nStraße\nMaße\n", encoding="utf-8")
    swiss = Dictionaries((tmp_path / "own", tmp_path))
    assert "Strasse" in suggestions("Strase", "de-CH", swiss)
    assert "Straße" in suggestions("Strase", "de", swiss)


def test_nothing_is_offered_for_what_is_like_no_word_nor_without_a_dictionary() -> None:
    assert suggestions("qqxzwvkjhg", "en-US") == ()
    assert suggestions("Strase", "de") == ()


def test_a_long_word_that_takes_spylls_a_minute_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked = 0
    ticks = iter(range(1_000_000))

    def tick() -> float:
        nonlocal looked
        looked += 1
        return next(ticks) / 10

    monkeypatch.setattr(time, "monotonic", tick)
    suggestions("supprimmeraient", "fr", seconds=1)
    assert looked <= 12  # a look that comes too late is the last one
