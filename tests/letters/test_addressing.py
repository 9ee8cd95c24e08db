"""Addresses stand on envelopes as the mail of each country wants them."""

import pytest

from privdesk.domain.person import Person, PostalAddress
from privdesk.letters import address_lines
from privdesk.postal import state_names
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


def _envelope(*where: str, street: tuple[str, ...] = ("Street 4",)) -> list[str]:
    person = Person(1, "Zoé Crêt", address=PostalAddress(street, *where))
    return list(address_lines(person, home_country="US"))


@pytest.mark.parametrize(
    ("where", "below_the_street"),
    [
        (("San José", "CA", "00123", "US"), ["SAN JOSÉ, CA 00123"]),
        (("Genève", "GE", "1201", "CH"), ["CH-1201 Genève", "SWITZERLAND"]),
        (("München", "", "80331", "DE"), ["80331 MÜNCHEN", "GERMANY"]),
        (("Cambridge", "", "cb2 1tn", "GB"), ["CAMBRIDGE", "CB2 1TN", "UNITED KINGDOM"]),
        (("Abidjan", "", "", "CI"), ["CÔTE D’IVOIRE"]),
        (("Somewhere", "Region", "9", ""), ["9 Somewhere", "Region"]),
    ],
)
def test_an_address_has_the_order_of_its_country(
    where: tuple[str, ...], below_the_street: list[str]
) -> None:
    street = "Street 4 ABIDJAN" if where[-1] == "CI" else "Street 4"
    assert _envelope(*where) == ["Zoé Crêt", street, *below_the_street]


@pytest.mark.parametrize(
    ("where", "town"),
    [
        (("Genève", "", "", "CH"), "Genève"),
        (("Boston", "", "02101", "US"), "BOSTON, 02101"),
        (("Bangkok", "", "10110", "TH"), "Bangkok"),
        (("Recife", "", "50030-230", "BR"), "RECIFE"),
    ],
)
def test_a_part_that_nobody_knows_leaves_no_mark(where: tuple[str, ...], town: str) -> None:
    assert _envelope(*where)[2] == town


@pytest.mark.parametrize("country", ["AE", "JP", "KY"])
def test_the_town_stands_where_mail_asks_only_for_the_state(country: str) -> None:
    assert "Somewhere" in " ".join(_envelope("Somewhere", "", "", country)).title()


def test_the_lines_of_a_street_stay_as_they_came() -> None:
    street = ("c/o Meyer,", "Haus 3 -", "Weg 9")
    assert _envelope("Bonn", "", "53111", "DE", street=street)[1:4] == list(street)


def test_mail_within_the_country_does_not_name_it() -> None:
    person = Person(1, "Zoé Crêt", address=PostalAddress(("Rue 4",), "Genève", "", "1201", "CH"))
    assert address_lines(person, home_country="CH")[-1] == "CH-1201 Genève"


def test_states_are_named_in_english() -> None:
    assert state_names("CA")["BC"] == "British Columbia"
    assert state_names("US")["CA"] == "California"
    assert not state_names("DE")
