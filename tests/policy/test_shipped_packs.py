"""The packs that ship hold together and cover every kind of case."""

import re

import pytest

from privdesk.domain.errors import NotFound
from privdesk.domain.policy import PolicyPack
from privdesk.domain.rules import PLACE_CALENDAR
from privdesk.domain.vocabulary import Duty, Framework, IdentityState, Kind, Right
from privdesk.policy import is_calendar, pack_ids, pack_text, parse_pack


@pytest.fixture(scope="module", params=pack_ids())
def pack(request: pytest.FixtureRequest) -> PolicyPack:
    return parse_pack(pack_text(request.param), name=request.param)


@pytest.fixture(scope="module")
def caspio() -> PolicyPack:
    return parse_pack(pack_text("caspio"))


def test_two_packs_ship() -> None:
    assert pack_ids() == ("caspio", "neutral")


def test_a_pack_bears_the_name_of_its_file() -> None:
    assert [parse_pack(pack_text(pack_id)).id for pack_id in pack_ids()] == list(pack_ids())


@pytest.mark.parametrize("pack_id", ["nobody", "", "../policies/caspio", "caspio.toml"])
def test_an_unknown_pack_is_named_with_those_that_ship(pack_id: str) -> None:
    with pytest.raises(NotFound, match="Choose one of caspio, neutral"):
        pack_text(pack_id)


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_has_a_clock_for_its_answer_and_is_kept_for_a_time(
    pack: PolicyPack, kind: Kind
) -> None:
    duties = {rule.duty for rule in pack.book.rules if kind in rule.kinds}
    assert (Duty.COMPLETE if kind.is_own else Duty.ANSWER) in duties
    assert sum(kind in retention.kinds for retention in pack.retention) == 1
    assert pack.particulars_of(kind) in pack.particulars


def test_every_rule_explains_itself(pack: PolicyPack) -> None:
    for rule in pack.book.rules:
        assert rule.basis.endswith(".")
        assert rule.reason.startswith(("for ", "if "))
        assert rule.citation
        assert rule.source
        assert rule.calendar == PLACE_CALENDAR or is_calendar(rule.calendar)


def test_the_office_of_the_statement(caspio: PolicyPack) -> None:
    office = caspio.office
    assert office.organisation == "Caspio, Inc."
    assert office.address.lines == ("1286 Kifer Road, Suite 107",)
    assert (office.address.city, office.address.region) == ("Sunnyvale", "CA")
    assert (office.address.postal_code, office.address.country) == ("94086", "US")
    assert office.email == "privacy@caspio.com"
    assert office.form_url == "https://www.caspio.com/contact-caspio-privacy"
    assert office.time_zone == "America/Los_Angeles"
    assert caspio.recourse.name == "JAMS"
    assert caspio.recourse.url == "https://www.jamsadr.com/dpf-dispute-resolution"
    assert caspio.recourse.hr_data_covered is None
    assert set(caspio.frameworks) == set(Framework)


def test_each_promise_names_its_place_in_the_statement(caspio: PolicyPack) -> None:
    place = re.compile(r"Statement, paragraph (\d+) \(line (\d+)\), sentence \d")
    places = [place.fullmatch(promise.source) for promise in caspio.promises]
    lines = [(int(match[1]), int(match[2])) for match in places if match]
    assert len(lines) == len(caspio.promises)
    assert all(line == paragraph + 1 for paragraph, line in lines)
    assert lines == sorted(lines)


def test_the_promises_that_the_desk_lives_on_are_quoted(caspio: PolicyPack) -> None:
    text = {promise.id: promise.text for promise in caspio.promises}
    assert "within 30 days and notify you" in text["thirty-days"]
    assert "customer’s request within 30 days" in text["customer-thirty-days"]
    assert "California postal address" in text["shine-the-light-particulars"]
    assert text["jams-free"] == "The services of JAMS are provided at no cost to you."


def test_shine_the_light_needs_what_the_statement_asks_for(caspio: PolicyPack) -> None:
    particulars = caspio.particulars_of(Kind.SHINE_THE_LIGHT)
    assert set(particulars.required) == {"name", "subject", "email", "address"}


def test_identity_is_checked_before_data_goes_out(caspio: PolicyPack) -> None:
    checked = {p.kind for p in caspio.particulars if p.identity is IdentityState.OPEN}
    assert checked == {Kind.PRIVACY_REQUEST, Kind.CUSTOMER_REQUEST, Kind.CHILD_DATA}


def test_an_access_request_searches_nearly_everything(caspio: PolicyPack) -> None:
    found = caspio.sources_for(Kind.PRIVACY_REQUEST, (Right.ACCESS,))
    assert {source.id for source in caspio.data_sources} - {source.id for source in found} == {
        "backups"
    }


def test_withdrawing_a_testimonial_searches_where_consent_is_kept(caspio: PolicyPack) -> None:
    found = {s.id for s in caspio.sources_for(Kind.PRIVACY_REQUEST, (Right.WITHDRAW_CONSENT,))}
    assert "testimonials" in found
    assert "billing" not in found


def test_a_referral_searches_nothing(caspio: PolicyPack) -> None:
    assert caspio.sources_for(Kind.PROCESSOR_REFERRAL, (Right.DELETE,)) == ()
