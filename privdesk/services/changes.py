"""What a change touched, so that screens know what to ask for anew."""

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """A kind of data that screens show."""

    CASES = "cases"
    PEOPLE = "people"
    LETTERS = "letters"
    FILES = "files"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The outcome of a change.

    Attributes:
        sentence: what was done, for a toast.
        cases: ids of the cases that changed.
        topics: the kinds of data that changed.
        letter_id: the letter that was made or changed; None if none.
    """

    sentence: str
    cases: tuple[int, ...]
    topics: frozenset[Topic]
    letter_id: int | None = None
