"""What holds an answer back: nothing told of what was done, identity open, clocks that run."""

from dataclasses import replace

import pytest

from privdesk.domain.errors import Refused
from privdesk.domain.vocabulary import Channel, Kind, LetterState, Outcome, Right, Status
from privdesk.domain.workflow import Action
from privdesk.services import bulk, letters
from privdesk.services.casework import set_outcome, settle_identity, step_obstacles, take_step
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.verification import verify

REASON = "Legal told her by phone"


def logged(desk: Desk, kind: Kind, *rights: Right) -> int:
    new = NewCase(
        kind,
        Channel.EMAIL,
        desk.clock.today(),
        name="Ana Prats",
        rights=rights,
        email="a@b.example",
    )
    return log_case(desk, new).cases[0]


def told(desk: Desk, case_id: int) -> str:
    return "\n".join(event.body for event in Reading(desk).case(case_id).events)


def reasons(desk: Desk, action: str) -> list[bool]:
    return [
        '"reason":' in entry.payload
        for entry in Reading(desk).audit_trail()
        if entry.action == action
    ]


def drafted(desk: Desk, case_id: int) -> int:
    key = letters.start_letter(desk, case_id, "access_answer").letter_id
    assert key is not None
    draft = Reading(desk).letter(key)
    address = ("Ana Prats", "Main Street 1", "Sunnyvale, CA 94086")
    letters.save_draft(desk, replace(draft, address=address, body="Dear Ana,\n\nhere it is.\n"))
    return key


def test_an_answer_that_says_nothing_is_refused_or_overruled_on_record(desk: Desk) -> None:
    case_id = logged(desk, Kind.CUSTOMER_REQUEST)
    for reason in ("", "  \n"):
        with pytest.raises(Refused, match="Nothing on record says what was done") as refused:
            take_step(desk, case_id, Action.ANSWER, override=reason)
        assert refused.value.overridable
    with pytest.raises(Refused, match="Nothing on record"):
        bulk.step_all(desk, (case_id,), Action.ANSWER)
    assert Action.ANSWER not in bulk.open_steps(desk, (case_id,))

    take_step(desk, case_id, Action.ANSWER, override=REASON)

    assert Reading(desk).case(case_id).case.status is Status.ANSWERED
    assert f"Reason: {REASON}" in told(desk, case_id)
    assert reasons(desk, "case.answer") == [True]
    assert verify(desk.file.path).problems == ()


@pytest.mark.parametrize("by", ["note", "many", "letter"])
def test_a_note_or_a_final_letter_says_what_was_done(desk: Desk, by: str) -> None:
    case_id = logged(desk, Kind.CUSTOMER_REQUEST)
    if by == "letter":
        letters.finalize(desk, drafted(desk, case_id))
        assert step_obstacles(desk, Reading(desk).case(case_id).case, Action.ANSWER) == ()
        take_step(desk, case_id, Action.ANSWER)
    elif by == "many":
        bulk.step_all(desk, (case_id,), Action.ANSWER, "The export went to the customer")
    else:
        take_step(desk, case_id, Action.ANSWER, note="The export went to the customer")
    assert Reading(desk).case(case_id).case.status is Status.ANSWERED


@pytest.mark.parametrize("answered", [False, True])
def test_no_answer_gives_data_out_before_identity_without_a_reason(
    desk: Desk, *, answered: bool
) -> None:
    case_id = logged(desk, Kind.PRIVACY_REQUEST, Right.ACCESS)
    set_outcome(desk, case_id, Right.ACCESS, Outcome.GRANTED)
    letter = drafted(desk, case_id)
    if answered:
        take_step(desk, case_id, Action.ANSWER, override="by hand")
    for reason in ("", "   "):
        with pytest.raises(Refused, match="Identity is not verified") as refused:
            letters.finalize(desk, letter, override=reason)
        assert refused.value.overridable
    assert Reading(desk).letter(letter).state is LetterState.DRAFT

    letters.finalize(desk, letter, override=f" {REASON} ")

    assert f"Reason: {REASON}" in told(desk, case_id)
    assert reasons(desk, "letter.finalized") == [True]
    assert verify(desk.file.path).problems == ()


def test_where_nothing_was_in_the_way_no_reason_is_kept(desk: Desk) -> None:
    case_id = logged(desk, Kind.PRIVACY_REQUEST, Right.ACCESS)
    set_outcome(desk, case_id, Right.ACCESS, Outcome.GRANTED)
    settle_identity(desk, case_id, verified=True, method="signed in")
    letters.finalize(desk, drafted(desk, case_id), override=REASON)
    assert REASON not in told(desk, case_id)
    assert reasons(desk, "letter.finalized") == [False]


def test_a_case_does_not_close_on_a_clock_without_a_reason(desk: Desk) -> None:
    case_id = logged(desk, Kind.PRIVACY_REQUEST, Right.ACCESS)
    with pytest.raises(Refused, match="still runs until") as refused:
        take_step(desk, case_id, Action.CLOSE, override=" ")
    assert refused.value.overridable
    take_step(desk, case_id, Action.CLOSE, override=REASON)
    assert f"Reason: {REASON}" in told(desk, case_id)
    assert reasons(desk, "case.close") == [True]
