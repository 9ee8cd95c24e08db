"""What one line that logs a case says: its pieces, what they mean, and the words left over."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from privdesk.domain.quick_words import Term, folded
from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle, Right

CODE = 2
"""Letters of the code of a country or a state."""

_STATE_CODE = re.compile(r"US-([A-Z]{2})")


class Part(StrEnum):
    """What a piece of the line tells."""

    KIND = "kind"
    RIGHT = "right"
    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    PLACE = "place"
    CHANNEL = "channel"
    RECEIVED = "received"
    DUE = "due"
    FRAMEWORK = "framework"
    PRINCIPLE = "principle"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A country, perhaps with a state of the United States; codes as in an address."""

    country: str
    region: str = ""


Value = Term | PlaceName | date | str


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the line that were understood.

    Attributes:
        part: what they tell.
        words: places of the words in the line, counted from 0.
        text: the words as typed.
        value: what they mean.
    """

    part: Part
    words: tuple[int, ...]
    text: str
    value: Value


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The names of places, folded, with their codes.

    Attributes:
        countries: ISO 3166-1 alpha-2 code by name.
        states: postal code of a state of the United States by name.
    """

    countries: Mapping[str, str]
    states: Mapping[str, str]

    def find(self, text: str) -> tuple[PlaceName, ...]:
        """What a name or a code in capitals may mean; two for Georgia or DE."""
        found: list[PlaceName] = []
        dashed = _STATE_CODE.fullmatch(text)
        if dashed:
            return (PlaceName("US", dashed[1]),) if dashed[1] in self.states.values() else ()
        if len(text) == CODE and text.isupper():
            if text in self.countries.values():
                found.append(PlaceName(text))
            if text in self.states.values():
                found.append(PlaceName("US", text))
        name = folded(text)
        if name in self.countries and not found:
            found.append(PlaceName(self.countries[name]))
        if name in self.states:
            found.append(PlaceName("US", self.states[name]))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class QuickLine:
    """What the line says.

    Attributes:
        pieces: what was understood, in the order of the line.
        subject: what the line calls so, and all words that were not understood, in their order.
    """

    pieces: tuple[Piece, ...] = ()
    subject: str = ""

    def _one(self, part: Part) -> Value | None:
        return next((piece.value for piece in self.pieces if piece.part is part), None)

    def _text(self, part: Part) -> str:
        return str(self._one(part) or "")

    @property
    def kind(self) -> Kind | None:
        """The kind; a privacy request where only rights are named; None if neither is."""
        said = self._one(Part.KIND)
        if isinstance(said, Kind):
            return said
        return Kind.PRIVACY_REQUEST if self.rights else None

    @property
    def rights(self) -> tuple[Right, ...]:
        """What is asked for, each once."""
        values = (piece.value for piece in self.pieces if piece.part is Part.RIGHT)
        return tuple(dict.fromkeys(value for value in values if isinstance(value, Right)))

    @property
    def principles(self) -> tuple[Principle, ...]:
        """For a complaint: the principles, each once."""
        values = (piece.value for piece in self.pieces if piece.part is Part.PRINCIPLE)
        return tuple(dict.fromkeys(value for value in values if isinstance(value, Principle)))

    @property
    def framework(self) -> Framework | None:
        """For a complaint: the framework; None if the line names none."""
        value = self._one(Part.FRAMEWORK)
        return value if isinstance(value, Framework) else None

    @property
    def channel(self) -> Channel | None:
        """How it came in; None if the line does not say."""
        value = self._one(Part.CHANNEL)
        return value if isinstance(value, Channel) else None

    @property
    def received(self) -> date | None:
        """The calendar date on which it reached the office; None if the line does not say."""
        value = self._one(Part.RECEIVED)
        return value if isinstance(value, date) else None

    @property
    def due(self) -> date | None:
        """The calendar date printed in a notice; None if the line does not say."""
        value = self._one(Part.DUE)
        return value if isinstance(value, date) else None

    @property
    def place(self) -> PlaceName:
        """Country and state; empty codes if the line names none."""
        value = self._one(Part.PLACE)
        return value if isinstance(value, PlaceName) else PlaceName("")

    @property
    def name(self) -> str:
        """The person, as written."""
        return self._text(Part.NAME)

    @property
    def email(self) -> str:
        """The e-mail address."""
        return self._text(Part.EMAIL)

    @property
    def phone(self) -> str:
        """The phone number."""
        return self._text(Part.PHONE)
