"""Countries are called by their names, in forms and on envelopes."""

import pytest

from privdesk.domain.person import Person, PostalAddress
from privdesk.letters import address_lines
from privdesk.territories import Language, territory_name, territory_names


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("DE", "en", "Germany"),
        ("DE", "de", "Deutschland"),
        ("DE", "fr", "Allemagne"),
        ("CI", "en", "Côte d’Ivoire"),
        ("CH", "de", "Schweiz"),
        ("XK", "en", "Kosovo"),
        ("QQ", "en", "QQ"),
        ("", "en", ""),
    ],
)
def test_a_country_is_called_by_its_name(code: str, language: Language, name: str) -> None:
    assert territory_name(code, language) == name


def test_every_language_names_the_same_countries() -> None:
    english = set(territory_names())
    assert english == set(territory_names("de")) == set(territory_names("fr"))


def test_only_countries_are_named() -> None:
    assert len(territory_names()) == 257
    assert not {"EU", "UN", "ZZ", "150"} & set(territory_names())


def test_mail_abroad_ends_with_the_country_in_english_capitals() -> None:
    address = PostalAddress(("Rue de la Gare 4",), "Genève", "", "1201", "CH")
    person = Person(1, name="Zoé Crêt", address=address)

    assert address_lines(person, home_country="US")[-1] == "SWITZERLAND"
    assert "SWITZERLAND" not in address_lines(person, home_country="CH")
