"""F13: one person asks twice under two spellings; hinted at, merged by a person, parted again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from privdesk.domain.case import Case
from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.person import Person, PostalAddress
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import Channel, EventKind, IdentityState, Kind, Right, Status
from privdesk.services import casework, merging, people
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.undoing import redo, undo
from privdesk.services.verification import verify

FORM = NewCase(
    Kind.PRIVACY_REQUEST,
    Channel.WEB_FORM,
    date(2026, 11, 5),
    name="Jürgen Müller",
    email="j.mueller@example.org",
    address=PostalAddress(("Lindenstraße 4",), "Leipzig", "", "04109", "DE"),
    subject="Copy of my data",
    rights=(Right.ACCESS,),
)
LETTER = replace(
    FORM,
    channel=Channel.MAIL,
    received=date(2026, 11, 9),
    name="Juergen Mueller",
    email="juergen@example.net",
    subject="All that you hold",
    rights=(Right.ACCESS, Right.DELETE),
    quote="I wrote to you last week.",
)


@pytest.fixture
def f13(desk: Desk) -> Iterator[tuple[Desk, int, int]]:
    """Two cases of one matter, the later one logged first."""
    letter = log_case(desk, LETTER).cases[0]
    form = log_case(desk, FORM).cases[0]
    yield desk, form, letter
    assert not verify(desk.file.path).problems


def case(desk: Desk, key: int) -> Case:
    return Reading(desk).case(key).case


def test_both_are_named_to_each_other_with_the_reason(f13: tuple[Desk, int, int]) -> None:
    desk, form, letter = f13
    for one, other in ((form, letter), (letter, form)):
        (found,) = Reading(desk).like_cases(one)
        assert found.row.id == other
        assert found.same_matter
        assert "same name, spelled otherwise" in found.why[0]
        assert "same address" in found.why[0]


def test_the_earliest_receipt_governs_and_all_papers_stay(f13: tuple[Desk, int, int]) -> None:
    desk, form, letter = f13
    number = case(desk, letter).number
    due = case(desk, form).ruling
    changes = merging.merge_cases(desk, letter, form)
    assert changes.cases[0] == form
    view = Reading(desk).case(form)
    assert view.case.received == date(2026, 11, 5)
    assert view.case.ruling == due
    assert {right.right for right in view.case.rights} == {Right.ACCESS, Right.DELETE}
    assert "I wrote to you last week." in [event.body for event in view.events]
    assert sum(event.kind is EventKind.RECEIVED for event in view.events) == 2
    assert [one.number for one in view.merged] == [number]
    assert len(view.people) == 1
    assert case(desk, letter).merged is not None
    assert not case(desk, letter).status.is_open


def test_the_other_number_and_both_spellings_lead_to_the_one(f13: tuple[Desk, int, int]) -> None:
    desk, form, letter = f13
    number = case(desk, letter).number
    merging.merge_cases(desk, form, letter)
    reading = Reading(desk)
    assert reading.case_id(number) == form
    for typed in (number, "Mueller", "Müll", "juergen@example.net", '"wrote to you"'):
        found = reading.rows(CaseFilter(Scope.OPEN, text=typed))
        assert [row.id for row in found] == [form], typed
    assert reading.count(CaseFilter(Scope.OPEN)) == 1


def test_what_is_told_of_the_merged_case_later_leads_to_the_one(
    f13: tuple[Desk, int, int],
) -> None:
    desk, form, letter = f13
    merging.merge_cases(desk, form, letter)
    casework.add_note(desk, letter, EventKind.CALL, "", "Rang about the quixotic parcel")
    found = Reading(desk).rows(CaseFilter(Scope.ALL, text="quixotic"))
    assert form in {row.id for row in found}


def test_undo_redo_and_parting_give_the_same_records(f13: tuple[Desk, int, int]) -> None:
    desk, form, letter = f13
    before = case(desk, form), case(desk, letter)
    persons = [Reading(desk).case(key).person for key in (form, letter)]
    changes = merging.merge_cases(desk, form, letter)
    after = case(desk, form), case(desk, letter)
    assert changes.reversible is not None
    undo(desk, changes.reversible)
    assert (case(desk, form), case(desk, letter)) == before
    assert [Reading(desk).case(key).person for key in (form, letter)] == persons
    redo(desk, changes.reversible)
    assert (case(desk, form), case(desk, letter)) == after
    merging.part_cases(desk, letter)
    merging.part_people(desk, persons[1].id)
    assert (case(desk, form), case(desk, letter)) == before


def test_what_was_found_out_together_stays_with_what_asked_for_it(
    f13: tuple[Desk, int, int],
) -> None:
    desk, form, letter = f13
    merging.merge_cases(desk, form, letter)
    casework.set_tags(desk, form, ["urgent"])
    casework.add_note(desk, form, EventKind.CALL, "Call", "wants both")
    merging.part_cases(desk, letter)
    assert case(desk, form).tags == ("urgent",)
    assert {r.right for r in case(desk, form).rights} == {Right.ACCESS}
    assert {r.right for r in case(desk, letter).rights} == {Right.ACCESS, Right.DELETE}


def test_a_request_of_somebody_unknown_takes_no_right_from_a_verified_one(
    f13: tuple[Desk, int, int],
) -> None:
    desk, form, letter = f13
    casework.settle_identity(desk, form, verified=True, method="signed in")
    merging.merge_cases(desk, form, letter, same_person=False)
    assert case(desk, form).identity is IdentityState.OPEN
    merging.part_cases(desk, letter)
    assert case(desk, form).identity is IdentityState.VERIFIED


def test_nothing_answered_or_of_another_kind_is_merged(f13: tuple[Desk, int, int]) -> None:
    desk, form, letter = f13
    other = log_case(desk, replace(FORM, kind=Kind.SHINE_THE_LIGHT, rights=())).cases[0]
    with pytest.raises(Refused, match="different kinds"):
        merging.merge_cases(desk, form, other)
    with pytest.raises(Refused, match="with itself"):
        merging.merge_cases(desk, form, form)
    merging.merge_cases(desk, form, letter)
    with pytest.raises(Refused, match="merged already"):
        merging.merge_cases(desk, form, letter)
    with pytest.raises(Refused, match="not merged"):
        merging.part_cases(desk, form)
    assert case(desk, letter).status is Status.CLOSED


def test_two_that_were_kept_apart_are_not_named_again(f13: tuple[Desk, int, int]) -> None:
    desk, form, letter = f13
    with pytest.raises(InvalidInput, match="Say why"):
        merging.keep_apart(desk, form, letter, " ")
    changes = merging.keep_apart(desk, form, letter, "father and son")
    assert not Reading(desk).like_cases(form)
    assert not Reading(desk).like_cases(letter)
    assert changes.reversible is not None
    undo(desk, changes.reversible)
    assert Reading(desk).like_cases(form)


def test_linked_cases_name_each_other_and_can_be_unlinked(f13: tuple[Desk, int, int]) -> None:
    desk, form, letter = f13
    changes = merging.link(desk, letter, form)
    (tied,) = Reading(desk).case(form).links
    assert tied.link.other_id == letter
    with pytest.raises(Refused, match="linked already"):
        merging.link(desk, form, letter)
    assert changes.reversible is not None
    undo(desk, changes.reversible)
    assert not Reading(desk).case(form).links
    redo(desk, changes.reversible)
    merging.unlink(desk, letter, form, tied.link.relation)
    assert not Reading(desk).case(letter).links


def test_a_namesake_of_another_age_or_a_neighbor_is_no_match(f13: tuple[Desk, int, int]) -> None:
    desk, form, _letter = f13
    known = Reading(desk).case(form).person
    people.save_person(desk, replace(known, born=date(1980, 3, 1)))
    reading = Reading(desk)
    namesake = Person(0, "Jürgen Müller", born=date(1999, 1, 1))
    assert known.id not in [match.person.id for match in reading.like_people(namesake)]
    neighbor = Person(0, "Sophie Krüger", address=known.address)
    assert not reading.like_people(neighbor)
    (twin, *_rest) = reading.like_people(Person(0, "Jurgen Mueler", born=date(1980, 3, 1)))
    assert twin.why == "similar name, same birthday"


def test_an_address_that_no_longer_holds_is_kept(f13: tuple[Desk, int, int]) -> None:
    desk, form, _letter = f13
    person = Reading(desk).case(form).person
    moved = replace(person.address, lines=("Markt 1",))
    people.save_person(desk, replace(person, address=moved))
    assert Reading(desk).person(person.id).person.earlier == ("Lindenstraße 4, 04109 Leipzig, DE",)
