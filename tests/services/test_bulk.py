"""Many cases in one change: all or none, each with its own entry."""

from dataclasses import replace
from pathlib import Path

import pytest

from privdesk.domain.errors import CaseFileError, InvalidInput, NotFound, Refused
from privdesk.domain.letter import Letter
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import LetterState
from privdesk.domain.workflow import Action
from privdesk.services import bulk, letters
from privdesk.services.desk import open_desk
from privdesk.services.reading import Reading
from privdesk.services.undoing import redo, undo
from privdesk.services.verification import verify
from privdesk.storage import UnitOfWork


def test_every_case_has_its_entry_and_one_undo_takes_all_back(sample: Path) -> None:
    desk = open_desk(sample)
    reading = Reading(desk)
    ids = reading.ids(CaseFilter())[:5]
    before = [reading.case(key).case for key in ids]
    done = bulk.assign_all(desk, [*ids, ids[0]], "Kenji Mori")
    assert done.sentence == "5 cases: Assigned"
    assert done.cases == tuple(ids)
    for key in ids:
        assert reading.case(key).events[0].title == "Assigned"
        assert list(reading.audit_trail(key))[-1].action == "case.assigned"
    assert done.reversible is not None
    assert done.reversible.name == "assign 5 cases"
    undo(desk, done.reversible)
    assert [reading.case(key).case for key in ids] == before
    desk.close()
    assert not verify(sample).problems


def test_one_case_that_does_not_allow_a_step_keeps_all_as_they_are(sample: Path) -> None:
    desk = open_desk(sample)
    reading = Reading(desk)
    ids = (*reading.ids(CaseFilter())[:2], reading.ids(CaseFilter(Scope.CLOSED))[0])
    before = [reading.case(key).case for key in ids]
    with pytest.raises(Refused, match="1 of 3 cases do not allow it, so none was changed"):
        bulk.step_all(desk, ids, Action.SEARCH)
    assert [reading.case(key).case for key in ids] == before
    assert bulk.open_steps(desk, ids) == ()
    assert Action.SEARCH in bulk.open_steps(desk, ids[:1])
    desk.close()


def test_what_is_stopped_leaves_nothing_behind(sample: Path) -> None:
    desk = open_desk(sample)
    reading = Reading(desk)
    ids = reading.ids(CaseFilter())
    entries = len(list(reading.audit_trail()))
    with pytest.raises(Refused, match="Nothing was changed"):
        bulk.assign_all(desk, ids, "Kenji Mori", lambda done: done < 3)
    assert len(list(reading.audit_trail())) == entries
    assert "Kenji Mori" not in reading.handlers()
    desk.close()


def test_nobody_and_nothing_are_refused(sample: Path) -> None:
    desk = open_desk(sample)
    with pytest.raises(InvalidInput, match="handler"):
        bulk.assign_all(desk, [1], "  ")
    with pytest.raises(NotFound, match="No case"):
        bulk.assign_all(desk, [], "Kenji")
    desk.close()


@pytest.mark.parametrize("stopped_at", [0, 5, 11, 12, 13, 20])
def test_letters_that_are_stopped_anywhere_leave_nothing_behind(
    sample: Path, stopped_at: int
) -> None:
    """Twelve are composed, then stored: the question is asked before each of both."""
    desk = open_desk(sample)
    reading = Reading(desk)
    ids = reading.ids(CaseFilter())[:12]
    before = [reading.case(key) for key in ids]
    entries, drafts = len(list(reading.audit_trail())), reading.letters(LetterState.DRAFT)
    asked = iter(range(100))
    with pytest.raises(Refused, match="Nothing was begun"):
        bulk.letters_all(desk, ids, "refusal", lambda _done: next(asked) < stopped_at)
    assert [reading.case(key) for key in ids] == before
    assert reading.letters(LetterState.DRAFT) == drafts
    assert len(list(reading.audit_trail())) == entries
    desk.close()
    assert not verify(sample).problems


def test_letters_that_fail_midway_leave_nothing_behind(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(sample)
    reading = Reading(desk)
    ids = reading.ids(CaseFilter())[:12]
    before, drafts = [reading.case(key) for key in ids], reading.letters(LetterState.DRAFT)
    stored, whole = iter(range(100)), UnitOfWork.add_letter

    def full(work: UnitOfWork, letter: Letter) -> Letter:
        if next(stored) == 7:
            raise CaseFileError("The disk is full.")
        return whole(work, letter)

    with monkeypatch.context() as patched:
        patched.setattr(UnitOfWork, "add_letter", full)
        with pytest.raises(CaseFileError):
            bulk.letters_all(desk, ids, "refusal")
    assert [reading.case(key) for key in ids] == before
    assert reading.letters(LetterState.DRAFT) == drafts
    done = bulk.letters_all(desk, ids, "refusal")
    assert done.sentence == "12 letters begun"
    desk.close()
    assert not verify(sample).problems


def test_one_closed_case_keeps_all_without_a_letter(sample: Path) -> None:
    desk = open_desk(sample)
    reading = Reading(desk)
    closed = reading.ids(CaseFilter(Scope.CLOSED))[0]
    drafts = reading.letters(LetterState.DRAFT)
    with pytest.raises(Refused, match="1 of 4 cases do not allow it, so none was changed"):
        bulk.letters_all(desk, (*reading.ids(CaseFilter())[:3], closed), "letter")
    assert reading.letters(LetterState.DRAFT) == drafts
    with pytest.raises(NotFound, match="No case"):
        bulk.letters_all(desk, (), "letter")
    desk.close()


def test_answers_to_many_taken_back_leave_each_case_as_it_was(sample: Path) -> None:
    desk = open_desk(sample)
    reading = Reading(desk)
    ids = reading.ids(CaseFilter())[:12]
    before = [reading.case(key).case for key in ids]
    done = bulk.letters_all(desk, ids, "refusal")
    after = [reading.case(key).case for key in ids]
    assert after != before, "an answer that is begun is work on the case"
    assert done.reversible is not None
    undo(desk, done.reversible)
    assert [reading.case(key).case for key in ids] == before
    redo(desk, done.reversible)
    assert [reading.case(key).case for key in ids] == after
    changed = next(a.id for a, b in zip(after, before, strict=True) if a != b)
    bulk.assign_all(desk, [changed], "Kenji Mori")
    with pytest.raises(Refused, match="was changed since"):
        undo(desk, done.reversible)
    desk.close()
    assert not verify(sample).problems


def test_letters_to_many_are_one_undo_unless_one_was_written_in(sample: Path) -> None:
    desk = open_desk(sample)
    reading = Reading(desk)
    ids = reading.ids(CaseFilter())[:12]
    drafts = reading.letters(LetterState.DRAFT)
    done = bulk.letters_all(desk, ids, "letter")
    assert done.reversible is not None
    assert done.reversible.name == "12 letters begun"
    assert len(reading.letters(LetterState.DRAFT)) == len(drafts) + 12
    assert undo(desk, done.reversible).sentence == "Undone: 12 letters begun"
    assert reading.letters(LetterState.DRAFT) == drafts
    redo(desk, done.reversible)
    assert len(reading.letters(LetterState.DRAFT)) == len(drafts) + 12
    last = done.reversible.begun[-1]
    letters.save_draft(desk, replace(last, body=f"{last.body} More."))
    with pytest.raises(Refused, match="was changed since"):
        undo(desk, done.reversible)
    assert len(reading.letters(LetterState.DRAFT)) == len(drafts) + 12
    desk.close()
    assert not verify(sample).problems
