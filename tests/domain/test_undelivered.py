"""Whether a letter that the mail brought back has reached anybody since."""

from dataclasses import replace
from datetime import UTC, date, datetime

from privdesk.domain.letter import Letter, undelivered
from privdesk.domain.vocabulary import LetterState, SendMethod

MAILED, BACK = date(2026, 11, 12), date(2026, 11, 20)
ANSWER = Letter(
    7,
    1,
    "L-2026-0007",
    "letter",
    "en-US",
    LetterState.MAILED,
    SendMethod.MAIL,
    "Your request",
    "We have corrected it.",
    ("Tobias Lehtinen",),
    MAILED,
    "Dana Whitfield",
    (),
    datetime(2026, 11, 12, 18, 0, tzinfo=UTC),
    mailed_on=MAILED,
)
RETURNED = replace(ANSWER, returned_on=BACK, return_reason="moved")
COPY = replace(ANSWER, id=8, number="L-2026-0008", copy_of=7, mailed_on=None)


def test_what_is_on_its_way_has_not_come_back() -> None:
    assert undelivered(()) is None
    assert undelivered((ANSWER,)) is None


def test_a_copy_that_lies_here_delivers_nothing() -> None:
    assert undelivered((RETURNED,)) is RETURNED
    assert undelivered((RETURNED, COPY)) is RETURNED


def test_a_copy_that_left_delivers_it_until_that_comes_back_too() -> None:
    sent = replace(COPY, mailed_on=BACK)
    assert undelivered((RETURNED, sent)) is None
    again = replace(sent, returned_on=date(2026, 12, 1))
    assert undelivered((RETURNED, again)) is RETURNED
    third = replace(COPY, id=9, mailed_on=date(2026, 12, 2))
    assert undelivered((third, again, RETURNED)) is None
