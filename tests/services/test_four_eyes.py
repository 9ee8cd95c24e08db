"""Four eyes: what waits for a second person stays in the house, whichever door it tries."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from post_office import TODAY, final_letters

from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.letter_approval import ApprovalRule
from privdesk.domain.letter_steps import ReturnReason, StepKind
from privdesk.domain.outbox import OutboxGroup
from privdesk.domain.person import PostalAddress
from privdesk.domain.vocabulary import LetterState
from privdesk.pdf.reading import words_of
from privdesk.services import (
    email_drafts,
    letter_approval,
    letter_versions,
    letters,
    mailing,
    print_runs,
    returned_mail,
)
from privdesk.services.desk import Desk, open_desk
from privdesk.services.outbox import letter_way, outbox
from privdesk.services.reading import Reading
from privdesk.services.verification import verify

SECOND = "Max Berg"


@pytest.fixture
def office(sample: Path) -> Iterator[Desk]:
    """The sample office, which wants four eyes on all letters."""
    desk = open_desk(sample)
    letter_approval.set_approval_rule(desk, ApprovalRule.ALL)
    yield desk
    desk.close()


@pytest.fixture
def waiting(office: Desk) -> int:
    """A letter that waits."""
    (key,) = final_letters(office, 1)
    return key


Door = Callable[[Desk, int], object]
DOORS: dict[str, Door] = {
    "a print run": lambda desk, key: print_runs.start_run(desk, (key,)),
    "a print that came out": print_runs.mark_printed,
    "the mail": lambda desk, key: mailing.mark_mailed(desk, key, TODAY),
    "an e-mail that was sent": lambda desk, key: mailing.mark_emailed(desk, (key,), TODAY),
    "a draft for the mail program": email_drafts.email_draft,
}


def test_no_door_opens_before_the_approval_and_each_does_after(office: Desk) -> None:
    told = f"waits for approval. {office.actor} finalized it. A second person"
    for key, door in zip(final_letters(office, len(DOORS)), DOORS.values(), strict=True):
        with pytest.raises(Refused, match=told):
            door(office, key)
        assert Reading(office).letter(key).state is LetterState.FINAL
        letter_approval.approve(office, (key,), SECOND)
        door(office, key)


def test_the_outbox_prints_it_only_once_it_is_approved(office: Desk, waiting: int) -> None:
    assert [row.id for row in outbox(office).rows(OutboxGroup.APPROVAL)] == [waiting]
    assert outbox(office).ready == ()
    letter_approval.approve(office, (waiting,), SECOND)
    assert outbox(office).rows(OutboxGroup.APPROVAL) == ()
    assert waiting in {row.id for row in outbox(office).rows()}


def test_who_finalized_it_is_no_second_person(office: Desk, waiting: int) -> None:
    for typed in (office.actor, f"  {office.actor}  ", office.actor.upper()):
        with pytest.raises(Refused, match="A second person looks at it"):
            letter_approval.approve(office, (waiting,), typed)
        with pytest.raises(Refused, match="A second person looks at it"):
            letter_approval.give_back(office, waiting, typed, "wrong date")
    with pytest.raises(InvalidInput, match="Say who looked"):
        letter_approval.approve(office, (waiting,), " ")


def test_the_deputy_finalizes_and_the_officer_approves(office: Desk) -> None:
    case_id = Reading(office).letters(*LetterState)[0].case_id
    key = letters.start_letter(office, case_id, "letter", "en-US").letter_id
    assert key is not None
    draft = replace(Reading(office).letter(key), body="Dear reader,\n\nthis is all.\n")
    letters.save_draft(office, draft)
    told = letters.finalize(office, key, by=SECOND).sentence
    assert told.endswith("waits for approval")
    with pytest.raises(Refused, match=f"{SECOND} finalized"):
        letter_approval.approve(office, (key,), "max  berg")
    letter_approval.approve(office, (key,), office.actor)
    assert Reading(office).letter(key).approved_by == office.actor


def test_it_is_on_record_in_letter_history_and_trail(office: Desk, waiting: int) -> None:
    frozen = Reading(office).letter(waiting)
    letter_approval.approve(office, (waiting,), f" {SECOND} ")
    letter = Reading(office).letter(waiting)
    assert (letter.finalized_by, letter.approved_by) == (office.actor, SECOND)
    assert letter.approved_at is not None
    assert letter.pdf_sha256 == frozen.pdf_sha256
    (step,) = letter_way(office, waiting).steps_of(waiting)
    assert (step.kind, step.actor) == (StepKind.APPROVED, SECOND)
    trail = Reading(office).audit_trail(letter.case_id)
    (entry,) = (one for one in trail if one.action == "letter.approved")
    assert entry.actor == SECOND
    assert letter.pdf_sha256 in entry.payload
    assert verify(office.file.path).problems == ()
    with pytest.raises(Refused, match="does not wait"):
        letter_approval.approve(office, (waiting,), "Eva Stone")


def test_given_back_it_is_void_with_who_and_why_and_begun_anew(office: Desk, waiting: int) -> None:
    with pytest.raises(InvalidInput, match="Say what has to be changed"):
        letter_approval.give_back(office, waiting, SECOND, " ")
    changes = letter_approval.give_back(office, waiting, SECOND, "The date is wrong.")
    old = Reading(office).letter(waiting)
    assert old.state is LetterState.VOID
    assert old.void_reason == f"Not approved by {SECOND}: The date is wrong."
    assert changes.letter_id is not None
    draft = Reading(office).letter(changes.letter_id)
    assert (draft.state, draft.replaces) == (LetterState.DRAFT, waiting)
    letters.finalize(office, draft.id, by=SECOND)
    assert Reading(office).letter(draft.id).waits_for_approval


def test_what_is_saved_before_the_approval_says_so(office: Desk, waiting: int) -> None:
    assert "NOT APPROVED" in words_of(letters.pdf_to_hand_out(office, waiting))
    letter_approval.approve(office, (waiting,), SECOND)
    frozen = letters.letter_pdf(office, waiting)
    assert letters.pdf_to_hand_out(office, waiting) == frozen
    assert "NOT APPROVED" not in words_of(frozen)


def test_a_copy_for_a_new_address_waits_too(office: Desk, waiting: int) -> None:
    letter_approval.approve(office, (waiting,), SECOND)
    print_runs.mark_printed(office, waiting)
    mailing.mark_mailed(office, waiting, TODAY)
    returned_mail.mark_returned(office, waiting, TODAY, ReturnReason.MOVED)
    home = PostalAddress(("77 Larkspur Lane",), "Sacramento", "CA", "95814", "US")
    new = returned_mail.NewAddress(home, "asked by phone")
    copy = returned_mail.send_again(office, waiting, new).letter_id
    assert copy is not None
    assert Reading(office).letter(copy).waits_for_approval
    told = letter_approval.give_back(office, copy, SECOND, "It is 78.").sentence
    assert told.endswith("the letter can be sent again")
    assert returned_mail.send_again(office, waiting, new).letter_id != copy


def test_answers_only_and_the_rule_of_the_day_holds(office: Desk, waiting: int) -> None:
    letter_approval.set_approval_rule(office, ApprovalRule.ANSWERS)
    assert Reading(office).letter(waiting).waits_for_approval
    other = replace(Reading(office).letter(waiting), template="access_answer")
    assert letter_approval.needs_approval(office, other)
    assert not letter_approval.needs_approval(office, replace(other, template="letter"))
    told = letter_approval.set_approval_rule(office, ApprovalRule.NONE).sentence
    assert told == "Letters need no second person any more. Those that wait still do."
    assert not letter_approval.needs_approval(office, other)
    assert Reading(office).letter(waiting).waits_for_approval
    letter_versions.void_letter(office, waiting, "not needed")
    assert not Reading(office).letter(waiting).waits_for_approval


def test_the_file_itself_holds_it_back(office: Desk, waiting: int) -> None:
    path = office.file.path
    with closing(sqlite3.connect(path)) as db:
        for change in (
            "state = 'printed'",
            "state = 'mailed', mailed_on = '2026-11-23'",
            "finalized_by = 'somebody'",
            "approval_asked_on = NULL",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                db.execute(f"UPDATE letter SET {change} WHERE id = ?", (waiting,))
