"""Undo and redo give back exactly what was, and never what has left the house."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from privdesk.domain.case import AgentAuthority, Case
from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.errors import DeskError, Refused
from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.saved_views import Shown
from privdesk.domain.vocabulary import (
    Channel,
    EventKind,
    Ground,
    IdentityState,
    LateReason,
    LetterState,
    Merit,
    Outcome,
    Right,
    RootCause,
    SearchState,
)
from privdesk.domain.workflow import Action
from privdesk.services import bulk, casework, deadlines, mailing, merging, saved_views
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk, open_desk
from privdesk.services.reading import Reading
from privdesk.services.undoing import History, redo, undo
from privdesk.services.verification import verify

Change = Callable[[Desk, int], ChangeSet]


@contextmanager
def copy_of(sample: Path) -> Iterator[Desk]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.privdesk"
        shutil.copy(sample, path)
        desk = open_desk(path)
        try:
            yield desk
        finally:
            desk.close()


def other(desk: Desk, case_id: int) -> int:
    """Another of the cases that are changed."""
    cases = open_cases(desk)
    return cases[(cases.index(case_id) + 1) % len(cases)] if case_id in cases else cases[0]


def person(desk: Desk, case_id: int) -> int:
    return Reading(desk).case(case_id).person.id


def open_cases(desk: Desk) -> list[int]:
    return [row.id for row in Reading(desk).rows(CaseFilter(Scope.OPEN), limit=3)]


def state(desk: Desk, case_id: int) -> tuple[Case, tuple[Person, ...]]:
    view = Reading(desk).case(case_id)
    return view.case, tuple(part.person for part in view.people)


def moved(desk: Desk, case_id: int, city: str) -> ChangeSet:
    person = Reading(desk).case(case_id).person
    address = replace(person.address, city=city, lines=("14 Quay Street",))
    return casework.save_person(desk, case_id, replace(person, address=address))


def prefers(desk: Desk, case_id: int) -> ChangeSet:
    person = Reading(desk).case(case_id).person
    wish = replace(person, language="fr", channel=Channel.EMAIL)
    return casework.save_person(desk, case_id, wish)


def search(desk: Desk, case_id: int, state_wanted: SearchState) -> ChangeSet:
    searches = Reading(desk).case(case_id).case.searches
    source = searches[0].source if searches else "none"
    return casework.set_search(desk, case_id, source, state_wanted, "12 records")


def outcome(desk: Desk, case_id: int, ended: Outcome) -> ChangeSet:
    rights = Reading(desk).case(case_id).case.rights
    right = rights[0].right if rights else Right.ACCESS
    return casework.set_outcome(desk, case_id, right, ended, (Ground.LEGAL_DUTY,))


def typed_date(desk: Desk, case_id: int) -> ChangeSet:
    clock = Reading(desk).case(case_id).case.ruling
    if clock is None:
        raise Refused("no clock")
    day = clock.deadline.raw + timedelta(days=1)
    step = ClockStep(ClockAct.SET_DATE, clock.deadline.rule_id, day, "agreed by phone")
    return deadlines.take(desk, case_id, step)


def linked(desk: Desk, case_id: int) -> ChangeSet:
    return merging.link(desk, case_id, other(desk, case_id))


CHANGES: tuple[Change, ...] = (
    *(
        lambda desk, case, action=action: casework.take_step(
            desk, case, action, override="said so", note="the customer"
        )
        for action in Action
    ),
    lambda desk, case: casework.assign(desk, case, "Zoë Brändli"),
    lambda desk, case: casework.assign(desk, case, "Kenji"),
    lambda desk, case: casework.settle_identity(desk, case, verified=True, method="call back"),
    lambda desk, case: casework.settle_identity(desk, case, verified=False, method="silence"),
    lambda desk, case: casework.set_late_reason(desk, case, LateReason.WORKLOAD, "so much"),
    lambda desk, case: search(desk, case, SearchState.FOUND),
    lambda desk, case: search(desk, case, SearchState.ASKED),
    lambda desk, case: outcome(desk, case, Outcome.PARTLY),
    lambda desk, case: outcome(desk, case, Outcome.GRANTED),
    lambda desk, case: moved(desk, case, "Łódź"),
    lambda desk, case: moved(desk, case, "Nîmes"),
    prefers,
    lambda desk, case: casework.set_merit(desk, case, Merit.PARTLY),
    lambda desk, case: casework.set_root_cause(desk, case, RootCause.SYSTEM),
    lambda desk, case: casework.set_authority(
        desk, case, 1, AgentAuthority(seen=True, signed=False, scope="access")
    ),
    lambda desk, case: bulk.step_all(desk, open_cases(desk), Action.SEARCH, "all at once"),
    lambda desk, case: deadlines.set_law(desk, case, "FR"),
    lambda desk, case: deadlines.set_law(desk, case, "US-CA"),
    lambda desk, case: deadlines.correct_received(
        desk, case, desk.clock.today(), "stamped by the mail room"
    ),
    typed_date,
    lambda desk, case: casework.add_note(desk, case, EventKind.CALL, "Call", "asked again"),
    lambda desk, case: casework.set_tags(desk, case, ["urgent", "Paper"]),
    lambda desk, case: casework.set_note(desk, case, "Ask Legal first."),
    lambda desk, case: bulk.tag_all(desk, open_cases(desk), ["week 48"], ["urgent"]),
    lambda desk, case: bulk.assign_all(desk, open_cases(desk), "Ravi Menon"),
    lambda desk, case: bulk.letters_all(desk, open_cases(desk)[:3], "acknowledgement"),
    lambda desk, case: merging.merge_cases(desk, case, other(desk, case), note="by phone"),
    lambda desk, case: merging.part_cases(desk, other(desk, case)),
    lambda desk, case: merging.keep_apart(desk, case, other(desk, case), "brothers"),
    linked,
    lambda desk, case: merging.merge_people(
        desk, person(desk, case), person(desk, other(desk, case))
    ),
    lambda desk, case: saved_views.save_view(desk, f"View {case}", Shown()),
    lambda desk, case: saved_views.delete_view(desk, 1),
    lambda desk, case: saved_views.move_view(desk, 1, 1),
    lambda desk, case: saved_views.rename_view(desk, 1, "Mine"),
)


@given(
    st.lists(
        st.tuples(st.integers(0, len(CHANGES) - 1), st.integers(0, 2)), min_size=1, max_size=6
    ),
    st.lists(st.booleans(), max_size=6),
)
@example([(CHANGES.index(linked), 0)], [True, False, True])
@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_there_and_back_again_is_where_one_was(
    made_sample: Path, chosen: list[tuple[int, int]], walk: list[bool]
) -> None:
    with copy_of(made_sample) as desk:
        cases = open_cases(desk)

        def picture() -> object:
            reading = Reading(desk)
            ties = [reading.case(case_id).links for case_id in cases]
            drafts = len(reading.letters(LetterState.DRAFT))
            return [state(desk, case_id) for case_id in cases], ties, drafts, reading.views()

        history, pictures = History(), [picture()]
        for number, place in chosen:
            try:
                changes = CHANGES[number](desk, cases[place % len(cases)])
            except DeskError:
                continue
            if changes.reversible is None:
                assert picture() == pictures[-1]
                continue
            history.did(changes.reversible)
            pictures.append(picture())
        at = len(pictures) - 1
        for back in [*walk, *([True] * len(pictures)), *([False] * len(pictures))]:
            step = history.take_undo() if back else history.take_redo()
            if step is None:
                assert at == (0 if back else len(pictures) - 1)
                continue
            done = undo(desk, step) if back else redo(desk, step)
            # An entry that was taken out comes along, to be put in again.
            assert done.reversible is not None
            assert replace(done.reversible, taken=None) == replace(step, taken=None)
            (history.undid if back else history.redid)(done.reversible)
            at += -1 if back else 1
            assert picture() == pictures[at]
        assert not verify(desk.file.path).problems


def test_an_undo_says_its_name_and_stays_on_record(sample: Path) -> None:
    desk = open_desk(sample)
    case_id = open_cases(desk)[0]
    before = state(desk, case_id)
    changes = casework.assign(desk, case_id, "Zoë Brändli")
    assert changes.reversible is not None
    number = before[0].number
    assert changes.reversible.name == f"assign {number}"
    undone = undo(desk, changes.reversible)
    assert undone.sentence == f"Undone: assign {number}"
    assert state(desk, case_id) == before
    view = Reading(desk).case(case_id)
    assert [event.title for event in view.events[:2]] == [f"Undone: assign {number}", "Assigned"]
    assert [entry.action for entry in Reading(desk).audit_trail(case_id)][-2:] == [
        "case.assigned",
        "case.undone",
    ]
    desk.close()


def test_a_case_that_was_changed_since_keeps_what_was_done(sample: Path) -> None:
    desk = open_desk(sample)
    case_id = open_cases(desk)[0]
    first = casework.assign(desk, case_id, "Zoë Brändli")
    casework.settle_identity(desk, case_id, verified=True, method="call back")
    after = state(desk, case_id)
    assert first.reversible is not None
    with pytest.raises(Refused, match="was changed since"):
        undo(desk, first.reversible)
    assert state(desk, case_id) == after
    assert after[0].identity is IdentityState.VERIFIED
    desk.close()


def test_what_a_mailed_letter_has_told_is_not_taken_back(sample: Path) -> None:
    desk = open_desk(sample)
    letters = Reading(desk).letters(LetterState.FINAL, LetterState.PRINTED)
    letter = letters[0]
    change = moved(desk, letter.case_id, "Łódź")
    mailing.mark_mailed(desk, letter.id, desk.clock.today())
    assert change.reversible is not None
    with pytest.raises(Refused, match="has been mailed since"):
        undo(desk, change.reversible)
    assert Reading(desk).case(letter.case_id).person.address.city == "Łódź"
    desk.close()


def test_what_was_done_anew_forgets_what_was_taken_back(sample: Path) -> None:
    desk = open_desk(sample)
    case_id, other = open_cases(desk)[:2]
    history = History()
    for one in (case_id, other):
        step = casework.assign(desk, one, "Zoë Brändli").reversible
        assert step is not None
        history.did(step)
    taken = history.take_undo()
    assert taken is not None
    undo(desk, taken)
    history.undid(taken)
    assert history.next_redo == taken
    step = casework.assign(desk, other, "Kenji").reversible
    assert step is not None
    history.did(step)
    assert history.next_redo is None
    desk.close()
