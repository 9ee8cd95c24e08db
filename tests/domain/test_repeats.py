"""Rules about repeated requests, by examples."""

from datetime import date

from privdesk.domain.repeats import PastRequest, repeats
from privdesk.domain.vocabulary import Kind, Right

TODAY = date(2026, 11, 12)


def past(
    number: str, received: date, *rights: Right, kind: Kind = Kind.PRIVACY_REQUEST
) -> PastRequest:
    return PastRequest(number, kind, frozenset(rights), received, received)


def test_a_third_request_within_a_year_names_the_two_before() -> None:
    before = (
        past("R-1", date(2026, 2, 3), Right.ACCESS),
        past("R-2", date(2026, 6, 1), Right.ACCESS, Right.DELETE),
    )
    (found,) = repeats(Kind.PRIVACY_REQUEST, (Right.ACCESS,), "DE", TODAY, before)
    assert found.numbers == ("R-1", "R-2")
    assert "2 times" in found.sentence


def test_two_requests_are_no_repetition_and_neither_is_another_right_or_year() -> None:
    one = past("R-1", date(2026, 2, 3), Right.ACCESS)
    other = past("R-2", date(2026, 3, 3), Right.DELETE)
    old = past("R-0", date(2025, 11, 12), Right.ACCESS)
    later = past("R-9", date(2026, 11, 13), Right.ACCESS)
    assert not repeats(Kind.PRIVACY_REQUEST, (Right.ACCESS,), "DE", TODAY, (one, other, old, later))


def test_shine_the_light_is_owed_once_in_a_calendar_year() -> None:
    light = Kind.SHINE_THE_LIGHT
    first = past("S-1", date(2026, 1, 2), kind=light)
    (found,) = repeats(light, (), "US-CA", TODAY, (first,))
    assert found.numbers == ("S-1",)
    assert "1798.83" in found.citation
    assert not repeats(light, (), "US-CA", date(2027, 1, 2), (first,))


def test_a_californian_may_ask_to_know_twice_in_twelve_months() -> None:
    before = (
        past("R-1", date(2026, 2, 3), Right.KNOW_DISCLOSURES),
        past("R-2", date(2026, 6, 1), Right.ACCESS),
    )
    found = repeats(Kind.PRIVACY_REQUEST, (Right.PORTABILITY,), "US-CA", TODAY, before)
    assert [one.numbers for one in found] == [("R-1", "R-2")]
    assert not repeats(Kind.PRIVACY_REQUEST, (Right.PORTABILITY,), "US-TX", TODAY, before)
