"""What stands on the morning sheet, in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MorningLine:
    """One thing of the day, in words.

    Attributes:
        due: how pressing it is, or since when it is owed.
        who: the person, or whoever owes something.
        what: kind and subject, or what is owed.
        step: what to do next; empty if nothing.
        number: of the case, also drawn as a barcode.
    """

    due: str
    who: str
    what: str
    step: str
    number: str


@dataclass(frozen=True, slots=True)
class MorningGroup:
    """Lines under one head."""

    title: str
    lines: tuple[MorningLine, ...]
