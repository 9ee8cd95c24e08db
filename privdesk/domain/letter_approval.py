"""Four eyes: a final letter that a second person has to approve before it leaves the house.

What is approved are the frozen bytes. Who finalized a letter answers for its text, so somebody else
looks at it; who does not agree gives it back, and it is written anew.
"""

import unicodedata
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import voided
from privdesk.domain.said import said
from privdesk.domain.vocabulary import LetterPurpose


class ApprovalRule(StrEnum):
    """Which letters of an office need a second person."""

    NONE = "none"
    ANSWERS = "answers"
    ALL = "all"

    def covers(self, purpose: LetterPurpose) -> bool:
        """Whether a letter of this purpose needs one."""
        return self is ApprovalRule.ALL or (
            self is ApprovalRule.ANSWERS and purpose is LetterPurpose.ANSWER
        )


def approved(letter: Letter, by: str, at: datetime) -> Letter:
    """The letter may leave the house.

    Args:
        letter: final, and waiting.
        by: name of the second person.
        at: instant, UTC.

    Raises:
        Refused: nobody waits for it, or the same person finalized it.
        InvalidInput: nobody is named.
    """
    _second(letter, by)
    return replace(letter, approved_by=_plain(by), approved_at=at)


def not_approved(letter: Letter, by: str, reason: str) -> Letter:
    """The second person does not agree: the letter is void, with who and why.

    Raises:
        Refused: nobody waits for it, or the same person finalized it.
        InvalidInput: nobody is named, or no reason is given.
    """
    _second(letter, by)
    if not reason.strip():
        told = said("Say what has to be changed. It stays on record.")
        raise InvalidInput((Problem("reason", told),))
    return voided(
        letter, said("Not approved by {name}: {reason}", name=_plain(by), reason=reason.strip())
    )


def _second(letter: Letter, by: str) -> None:
    name = letter.number or said("This letter")
    if not letter.waits_for_approval:
        raise Refused(said("{name} does not wait for an approval.", name=name))
    if not by.strip():
        raise InvalidInput((Problem("by", said("Say who looked at the letter.")),))
    if is_same_person(by, letter.finalized_by):
        raise Refused(
            said(
                "{person} finalized {name}. A second person looks at it.",
                person=letter.finalized_by,
                name=name,
            )
        )


def is_same_person(one: str, other: str) -> bool:
    """Whether two names are the same but for capitals, spaces and the way they are encoded."""
    return _key(one) == _key(other)


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", _plain(name)).casefold()


def _plain(name: str) -> str:
    return " ".join(name.split())
