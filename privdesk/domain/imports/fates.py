"""What becomes of each row of a table."""

from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What an import does with a row."""

    NEW = "new"
    KNOWN = "known"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class RowFate:
    """One row and why it fares as it does.

    Attributes:
        row: number of the row in its sheet, from 1.
        fate: what becomes of it.
        label: what the row is about, such as a name; for the screen only.
        reasons: one sentence each; for a row that is taken over, what was repaired or assumed.
        number: of the case that it is already, for a known or a doubled one; else empty.
    """

    row: int
    fate: Fate
    label: str
    reasons: tuple[str, ...] = ()
    number: str = ""
