"""What a pack asks of a kind, what an intake is told, and how a person is named."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from privdesk.domain.case import Case, Involved
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.person import Person, PostalAddress
from privdesk.domain.policy import DataSource, Office, Particulars, PolicyPack, Recourse
from privdesk.domain.rule_book import Matter, RuleBook
from privdesk.domain.validation import (
    email_problem,
    length_problem,
    received_problem,
    substance_problems,
)
from privdesk.domain.vocabulary import Framework, IdentityState, Kind, Right, Role
from privdesk.domain.working_days import WEEKDAYS

TODAY = date(2026, 11, 23)
REQUEST = Kind.PRIVACY_REQUEST
ALWAYS = DataSource("account", "Account", "Support", ())
DELETION = DataSource("backups", "Backups", "IT", (Right.DELETE,))
PACK = PolicyPack(
    id="office",
    version="1",
    title="Office",
    statement="Statement",
    office=Office("O", "O", "P", PostalAddress(), "", "", "", "", "UTC", "N", "T", ""),
    recourse=Recourse("R", "https://example.com", (), None),
    frameworks=(),
    promises=(),
    book=RuleBook(()),
    data_sources=(ALWAYS, DELETION),
    particulars=(Particulars(REQUEST, ("name",), IdentityState.OPEN, search=True),),
    retention=(),
    calendar="weekdays",
    calendars={"weekdays": WEEKDAYS}.__getitem__,
)


@pytest.mark.parametrize(
    ("rights", "found"),
    [
        ((), (ALWAYS, DELETION)),
        ((Right.ACCESS,), (ALWAYS,)),
        ((Right.ACCESS, Right.DELETE), (ALWAYS, DELETION)),
    ],
)
def test_sources_follow_from_the_rights(
    rights: tuple[Right, ...], found: tuple[DataSource, ...]
) -> None:
    assert PACK.sources_for(REQUEST, rights) == found


def test_a_silent_pack_asks_for_nothing() -> None:
    silent = Particulars(Kind.JAMS, (), IdentityState.NOT_NEEDED, search=False)
    assert PACK.particulars_of(Kind.JAMS) == silent
    assert PACK.sources_for(Kind.JAMS, ()) == ()
    assert PACK.office_calendar is WEEKDAYS
    assert PACK.clocks(Matter(REQUEST, TODAY)) == ()


@pytest.mark.parametrize(
    ("received", "says"),
    [
        (TODAY, None),
        (TODAY - timedelta(days=730), None),
        (TODAY - timedelta(days=731), "2024 is more than two years back"),
        (TODAY + timedelta(days=1), "This day is in the future"),
        (date(2062, 10, 29), "This day is in the future"),
    ],
)
def test_a_received_date_that_cannot_be(received: date, says: str | None) -> None:
    problem = received_problem(received, TODAY)
    assert (problem is None) == (says is None)
    assert (says or "") in (problem.sentence if problem else "")


@pytest.mark.parametrize(
    ("email", "says"),
    [
        ("", None),
        ("ana@example.com", None),
        ("ana.example.com", "The @ is missing."),
        ("ana@", "The part after @ is missing."),
        ("@example.com", "The part before @ is missing."),
        ("ana b@example.com", "An e-mail address has no spaces."),
        ("ana@example", "The part after @ needs a dot, such as example.com."),
    ],
)
def test_an_email_address_that_cannot_be(email: str, says: str | None) -> None:
    problem = email_problem(email)
    assert (problem.sentence if problem else None) == says


def test_a_line_that_is_too_long() -> None:
    assert length_problem("subject", "x" * 500) is None
    problem = length_problem("subject", "x" * 501)
    assert problem is not None
    assert "501 characters" in problem.sentence


def test_what_a_kind_cannot_do_without() -> None:
    complaint = Kind.DPF_COMPLAINT
    assert [p.field for p in substance_problems(REQUEST, (), None)] == ["rights"]
    assert substance_problems(REQUEST, (Right.ACCESS,), None) == ()
    assert [p.field for p in substance_problems(complaint, (), None)] == ["framework"]
    assert substance_problems(complaint, (), Framework.SWISS_US) == ()


def test_all_problems_stand_in_one_error() -> None:
    error = InvalidInput((Problem("a", "First."), Problem("b", "Second.")))
    assert (error.sentence, len(error.problems)) == ("First. Second.", 2)


@pytest.mark.parametrize(
    ("person", "name"),
    [
        (Person(1, '<b>O\'Brien & "Søn"</b> =1+1', "Acme"), '<b>O\'Brien & "Søn"</b> =1+1'),
        (Person(1, "", "Acme"), "Acme"),
        (Person(1, "", email="a@example.com"), "a@example.com"),
        (Person(1, "", phone="+1 555 0100"), "+1 555 0100"),
        (Person(1, ""), "Name not given"),
    ],
)
def test_a_person_is_named_by_what_is_known(person: Person, name: str) -> None:
    assert person.display_name == name


@pytest.mark.parametrize(
    ("address", "can"),
    [
        (PostalAddress(("1 Main St",), "Reno", "NV", "89501", "US"), True),
        (PostalAddress((), "Reno", "NV", "89501", "US"), False),
        (PostalAddress(("1 Main St",), "", "NV", "89501", "US"), False),
        (PostalAddress(("1 Main St",), "Reno"), False),
    ],
)
def test_mail_needs_a_street_a_town_and_a_country(address: PostalAddress, can: bool) -> None:
    assert address.can_be_mailed is can


def test_the_matter_has_left_the_house_with_jams_and_annex_i() -> None:
    assert {kind for kind in Kind if kind.is_escalation} == {Kind.JAMS, Kind.ANNEX_I}


def test_the_person_concerned_stands_first(make_case: Callable[..., Case]) -> None:
    case = make_case(people=(Involved(7, Role.REQUESTER), Involved(8, Role.AGENT)))
    assert case.person_id == 7
    assert case.answer_clock is None
