"""A case that was logged and an entry of its timeline are taken back, and made again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from privdesk.domain.errors import NotFound, Refused
from privdesk.domain.vocabulary import Channel, EventKind, Kind, Right
from privdesk.services import casework
from privdesk.services.desk import Desk, open_desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.undoing import redo, undo
from privdesk.services.verification import verify


@pytest.fixture
def desk(sample: Path) -> Iterator[Desk]:
    made = open_desk(sample)
    yield made
    path = made.file.path
    made.close()
    assert not verify(path).problems


NEW = NewCase(
    Kind.PRIVACY_REQUEST,
    Channel.MAIL,
    date(2026, 11, 20),
    name="Jo Invented",
    agent="Lund & Partners",
    rights=(Right.ACCESS,),
    quote="Please send me all of it.",
)


def test_a_case_is_taken_back_with_its_people_and_its_papers_and_made_again(
    desk: Desk, tmp_path: Path
) -> None:
    paper = tmp_path / "scan.txt"
    paper.write_text("scan " * 9000)
    people = Reading(desk).people("Invented")[0], Reading(desk).people("Lund")[0]
    done = log_case(desk, replace(NEW, files=(paper,)))
    (key,) = done.cases
    before = Reading(desk).case(key)
    assert done.reversible is not None
    assert done.reversible.name == f"log {before.case.number}"
    back = undo(desk, done.reversible).reversible
    with pytest.raises(NotFound):
        Reading(desk).case(key)
    assert (Reading(desk).people("Invented")[0], Reading(desk).people("Lund")[0]) == people
    assert back is not None
    again = redo(desk, back).reversible
    assert Reading(desk).case(key) == before
    assert log_case(desk, NEW).sentence != done.sentence, "its number is never given again"
    assert again is not None
    undo(desk, again)


def test_a_case_that_somebody_worked_on_stays(desk: Desk) -> None:
    done = log_case(desk, NEW)
    casework.add_note(desk, done.cases[0], EventKind.NOTE, "", "Seen.")
    assert done.reversible is not None
    with pytest.raises(Refused, match="worked on since"):
        undo(desk, done.reversible)
    assert Reading(desk).case(done.cases[0]).case.number in done.sentence


def test_what_joins_a_chain_is_not_taken_back_so(desk: Desk) -> None:
    earlier = Reading(desk).case_id("R-2026-007")
    assert log_case(desk, replace(NEW, linked_to=earlier)).reversible is None


def test_a_known_person_gets_back_what_it_was(desk: Desk) -> None:
    person = Reading(desk).case(Reading(desk).case_id("R-2026-007")).person
    done = log_case(
        desk, replace(NEW, name=person.name, known_person=person.id, phone="+1 555 0100", agent="")
    )
    assert done.reversible is not None
    undo(desk, done.reversible)
    assert Reading(desk).case(Reading(desk).case_id("R-2026-007")).person == person


def test_an_entry_logged_by_hand_is_taken_back_and_made_again(desk: Desk) -> None:
    key = Reading(desk).case_id("R-2026-007")
    before = Reading(desk).case(key)
    done = casework.add_note(desk, key, EventKind.CALL, "", "Zqyxwv called.")
    after = Reading(desk).case(key)
    assert len(after.events) == len(before.events) + 1
    assert done.reversible is not None
    back = undo(desk, done.reversible).reversible
    assert Reading(desk).case(key) == before
    assert back is not None
    redo(desk, back)
    assert Reading(desk).case(key) == after
    actions = [entry.action for entry in Reading(desk).audit_trail(key)]
    assert actions[-3:] == ["case.event_logged", "case.taken_out", "case.put_in_again"]
