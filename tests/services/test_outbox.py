"""The way of final letters: print runs, mailing, numbers, mail that comes back, versions."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from post_office import CERTIFIED, NUMBERS, TODAY, final_letters

from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.letter_steps import ReturnReason, StepKind
from privdesk.domain.outbox import OutboxGroup
from privdesk.domain.person import PostalAddress
from privdesk.domain.print_run import PrintRun
from privdesk.domain.vocabulary import LetterState
from privdesk.pdf.reading import words_of
from privdesk.services import letter_versions, letters, mailing, print_runs, returned_mail
from privdesk.services.desk import Desk, open_desk
from privdesk.services.outbox import letter_way, outbox
from privdesk.services.reading import Reading
from privdesk.services.returned_mail import NewAddress
from privdesk.services.verification import verify

NEW_HOME = PostalAddress(("77 Larkspur Lane",), "Sacramento", "CA", "95814", "US")


@pytest.fixture
def office(sample: Path) -> Iterator[Desk]:
    """The sample office."""
    desk = open_desk(sample)
    yield desk
    desk.close()


@pytest.fixture
def batch(office: Desk) -> tuple[int, ...]:
    """Twelve final letters."""
    return final_letters(office, 12)


def run_of(desk: Desk, keys: tuple[int, ...]) -> PrintRun:
    run_id = print_runs.start_run(desk, keys, "Office laser 2").run_id
    assert run_id is not None
    return desk.file.queries().print_run(run_id)


def state(desk: Desk, key: int) -> LetterState:
    return Reading(desk).letter(key).state


def group(desk: Desk, key: int) -> OutboxGroup | None:
    found = (name for name, rows in outbox(desk).groups if any(row.id == key for row in rows))
    return next(found, None)


def test_printing_alone_marks_nothing_and_the_rest_of_a_jam_is_repeated(
    office: Desk, batch: tuple[int, ...]
) -> None:
    run = run_of(office, batch)
    assert {state(office, key) for key in batch} == {LetterState.FINAL}
    told = print_runs.settle_run(office, run.id, batch[:6]).sentence
    assert told == "6 of 12 letters printed, 6 ready to print again"
    assert [state(office, key) for key in batch] == [LetterState.PRINTED] * 6 + [
        LetterState.FINAL
    ] * 6
    rest = run_of(office, batch[6:])
    assert not any(one.is_copy for one in rest.letters)
    print_runs.settle_run(office, rest.id, batch[6:])
    mailing.mark_batch_mailed(office, dict(zip(batch, NUMBERS, strict=True)), TODAY)
    mailed = [Reading(office).letter(key) for key in batch]
    assert {letter.mailed_on for letter in mailed} == {TODAY}
    assert [letter.tracking for letter in mailed] == list(NUMBERS)


def test_a_letter_is_in_one_unanswered_run_at_most(office: Desk, batch: tuple[int, ...]) -> None:
    run = run_of(office, batch)
    with pytest.raises(Refused, match="Say first what came out well"):
        print_runs.start_run(office, batch[:1])
    print_runs.settle_run(office, run.id, batch)
    with pytest.raises(Refused, match="on record already"):
        print_runs.settle_run(office, run.id, batch)
    assert {Reading(office).letter(key).print_count for key in batch} == {1}


def test_a_reprint_says_copy_is_counted_and_has_the_same_words(office: Desk) -> None:
    (key,) = final_letters(office, 1)
    print_runs.mark_printed(office, key)
    mailing.mark_mailed(office, key, TODAY)
    run = run_of(office, (key,))
    assert run.letters[0].is_copy
    original = letters.letter_pdf(office, key)
    copy = letters.letter_pdf(office, key, copy=True)
    assert words_of(copy).replace("COPY", "").split() == words_of(original).split()
    print_runs.settle_run(office, run.id, (key,))
    letter = Reading(office).letter(key)
    assert (letter.print_count, letter.state) == (2, LetterState.MAILED)
    kinds = [step.kind for step in letter_way(office, key).steps]
    assert kinds == [StepKind.PRINTED, StepKind.MAILED, StepKind.REPRINTED]


def test_one_wrong_number_keeps_the_whole_batch_in_the_house(
    office: Desk, batch: tuple[int, ...]
) -> None:
    numbers = dict(zip(batch, NUMBERS, strict=True)) | {batch[3]: "RE473124828US"}
    with pytest.raises(InvalidInput, match="last digit"):
        mailing.mark_batch_mailed(office, numbers, TODAY)
    assert {state(office, key) for key in batch} == {LetterState.FINAL}


def test_a_number_belongs_to_one_address(office: Desk, batch: tuple[int, ...]) -> None:
    mailing.mark_mailed(office, batch[0], TODAY, NUMBERS[0])
    other = next(
        key
        for key in batch
        if Reading(office).letter(key).address != Reading(office).letter(batch[0]).address
    )
    with pytest.raises(InvalidInput, match="has this number already"):
        mailing.mark_mailed(office, other, TODAY, NUMBERS[0])
    assert state(office, other) is LetterState.FINAL


def test_what_waits_for_a_signature_is_not_mailed(office: Desk) -> None:
    (key,) = final_letters(office, 1)
    mailing.ask_signature(office, [key])
    assert group(office, key) is OutboxGroup.SIGNATURE
    with pytest.raises(Refused, match="waits for a signature"):
        mailing.mark_mailed(office, key, TODAY)
    mailing.record_signature(office, [key])
    assert group(office, key) is OutboxGroup.READY


def test_certified_letters_wait_for_their_numbers_after_they_are_gone(office: Desk) -> None:
    (key,) = final_letters(office, 1)
    mailing.mark_mailed(office, key, TODAY, service="usps-certified-receipt")
    assert group(office, key) is OutboxGroup.UNTRACKED
    mailing.record_tracking(office, {key: CERTIFIED})
    assert group(office, key) is OutboxGroup.MAILED


def test_mail_that_came_back_goes_out_again_as_a_copy_with_the_first_date(office: Desk) -> None:
    reading = Reading(office)
    row = next(
        row for row in reading.letters(LetterState.MAILED) if row.case_number == "R-2026-004"
    )
    first = reading.letter(row.id)
    answered = reading.case(first.case_id).case.answered_on
    assert first.mailed_on is not None
    returned_mail.mark_returned(office, row.id, TODAY, ReturnReason.MOVED, "no forwarding")
    assert group(office, row.id) is OutboxGroup.RETURNED
    new = NewAddress(NEW_HOME, "Told by telephone")
    key = returned_mail.send_again(office, row.id, new).letter_id
    assert key is not None
    copy = reading.letter(key)
    assert copy.letter_date == first.letter_date
    assert copy.number == f"{first.number}-C1"
    assert "COPY" in words_of(letters.letter_pdf(office, key))
    assert "77 Larkspur Lane" in words_of(letters.letter_pdf(office, key))
    with pytest.raises(Refused, match="sent again already"):
        returned_mail.send_again(office, row.id, new)
    mailing.mark_mailed(office, key, TODAY)
    view = reading.case(first.case_id)
    assert view.case.answered_on == answered
    assert view.person.address == NEW_HOME
    assert reading.letter(row.id).mailed_on == first.mailed_on
    assert group(office, row.id) is None
    assert verify(office.file.path).problems == ()


def test_a_void_letter_is_replaced_once_and_both_stay(office: Desk) -> None:
    (key,) = final_letters(office, 1)
    number = Reading(office).letter(key).number
    draft = letter_versions.void_letter(office, key, "Wrong paragraph", anew=True).letter_id
    assert draft is not None
    version = Reading(office).letter(draft)
    assert (version.state, version.replaces) == (LetterState.DRAFT, key)
    letters.finalize(office, draft)
    family = letter_way(office, draft).family
    assert [(one.number == number, one.state) for one in family] == [
        (True, LetterState.VOID),
        (False, LetterState.FINAL),
    ]


def test_a_mailed_letter_is_corrected_by_a_new_one(office: Desk) -> None:
    (key,) = final_letters(office, 1)
    mailing.mark_mailed(office, key, TODAY)
    with pytest.raises(Refused, match="Correct it with a new letter"):
        letter_versions.void_letter(office, key, "Wrong paragraph")
    draft = letter_versions.correct_letter(office, key).letter_id
    assert draft is not None
    number = Reading(office).letter(key).number
    assert f"takes the place of our letter {number}" in Reading(office).letter(draft).body
    with pytest.raises(Refused, match="comes in the place"):
        letter_versions.correct_letter(office, key)


def test_the_file_itself_refuses_to_change_a_final_letter(office: Desk) -> None:
    (key,) = final_letters(office, 1)
    mailing.mark_mailed(office, key, TODAY)
    path = office.file.path
    office.close()
    with closing(sqlite3.connect(path)) as db:
        for statement in (
            "UPDATE letter SET body = 'other' WHERE id = ?",
            "UPDATE letter SET content = '{}' WHERE id = ?",
            "UPDATE letter SET state = 'final' WHERE id = ?",
            "UPDATE letter SET mailed_on = '2026-11-01' WHERE id = ?",
            "DELETE FROM letter WHERE id = ?",
            "DELETE FROM letter_step WHERE letter_id = ?",
        ):
            with pytest.raises(sqlite3.DatabaseError):
                db.execute(statement, (key,))


def test_mailing_by_email_counts_as_mailing(office: Desk) -> None:
    (key,) = final_letters(office, 1)
    mailing.mark_emailed(office, [key], date(2026, 11, 23))
    letter = Reading(office).letter(key)
    assert (letter.state, letter.service) == (LetterState.MAILED, "email")
    with pytest.raises(Refused, match="mailed already"):
        mailing.mark_mailed(office, key, TODAY)
