"""The particulars of the office: typed, checked, kept, and printed on the next letter."""

import json
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from privdesk.domain.errors import InvalidInput
from privdesk.domain.person import PostalAddress
from privdesk.domain.policy import Office
from privdesk.policy import pack_text, parse_pack, with_office
from privdesk.services.desk import create_desk, open_desk
from privdesk.services.office import pack_choices, set_office, shipped_pack
from privdesk.services.reading import Reading
from privdesk.services.verification import verify

BERN = PostalAddress(
    ("Aarbergergasse 14", "Postfach 12"), city="Bern", postal_code="3011", country="CH"
)


def test_a_new_file_is_that_of_the_office_that_was_typed(tmp_path: Path) -> None:
    office = replace(
        shipped_pack("neutral").office,
        organisation='Aarewerk "Süd" AG',
        short_name="Aarewerk",
        officer="Regula Hänni",
        address=BERN,
        time_zone="Europe/Zurich",
    )
    desk = create_desk(tmp_path / "a.privdesk", pack_id="neutral", office=office, calendar="CH-BE")
    desk.close()
    again = open_desk(tmp_path / "a.privdesk")
    assert again.pack.office == office
    assert again.pack.calendar == "CH-BE"
    assert again.actor == "Regula Hänni"
    assert str(again.clock.zone) == "Europe/Zurich"
    again.close()


def test_the_rest_of_the_pack_stays_with_its_comments() -> None:
    source = pack_text("neutral")
    office = replace(parse_pack(source).office, officer="Regula Hänni")
    written = with_office(source, office)
    before, after = tomllib.loads(source), tomllib.loads(written)
    before["office"]["officer"] = "Regula Hänni"
    assert after == before
    assert [line for line in source.splitlines() if line.startswith("#")] == [
        line for line in written.splitlines() if line.startswith("#")
    ]


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("organisation", lambda office: replace(office, organisation="")),
        ("officer", lambda office: replace(office, officer="two\nlines")),
        ("email", lambda office: replace(office, email="privacy at example")),
        ("form_url", lambda office: replace(office, form_url="www.example.com")),
        ("time_zone", lambda office: replace(office, time_zone="Mars/Olympus")),
    ],
)
def test_a_wrong_particular_names_its_field_and_changes_nothing(
    sample: Path, field: str, change: Callable[[Office], Office]
) -> None:
    desk = open_desk(sample)
    before = desk.file.queries().setting("policy")
    with pytest.raises(InvalidInput) as refused:
        set_office(desk, change(desk.pack.office))
    assert [problem.field for problem in refused.value.problems] == [field]
    assert refused.value.problems[0].sentence.startswith("Type ")
    assert desk.file.queries().setting("policy") == before
    desk.close()


def test_a_wrong_country_is_told_by_its_own_name(sample: Path) -> None:
    desk = open_desk(sample)
    office = replace(desk.pack.office, address=replace(BERN, country="Switzerland"))
    with pytest.raises(InvalidInput) as refused:
        set_office(desk, office)
    assert [problem.field for problem in refused.value.problems] == ["country"]
    desk.close()


def test_a_change_is_on_record_and_holds_after_opening_again(sample: Path) -> None:
    desk = open_desk(sample)
    office = replace(desk.pack.office, officer="Regula Hänni", address=BERN)
    assert set_office(desk, office).sentence == "Office saved"
    assert set_office(desk.renewed(), office).sentence == "The office stays as it is"
    *_earlier, entry = Reading(desk).audit_trail()
    assert entry.action == "office.particulars"
    assert set(json.loads(entry.payload)) == {"officer", "address"}
    desk.close()
    again = open_desk(sample)
    assert again.pack.office == office
    assert not verify(again.file.path).problems
    again.close()


def test_every_pack_that_ships_is_offered_with_its_title() -> None:
    assert dict(pack_choices())["neutral"] == "Policy pack to fill in"
