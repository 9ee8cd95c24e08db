"""The definitions of the figures and the words for their members: ``resources/figures.toml``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, ConfigDict

from privdesk.assets import asset
from privdesk.domain.figures.amounts import NONE
from privdesk.territories import territory_name

_STATE = 2
"""Parts of a code such as "US-CA"."""

_TOPICS = {
    "complaints": "Complaints",
    "jams": "Complaints",
    "annex_i": "Complaints",
    "regulator_referral": "Complaints",
    "requests": "Privacy requests",
    "cases": "All cases",
    "ccpa": "CCPA",
}


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Definition(_Part):
    """What a figure counts.

    Attributes:
        id: such as "complaints.received".
        name: on screen and on paper.
        formula: how it is counted.
        population: which cases it is counted from.
        date_basis: which day puts a case into a period.
        unit: "cases", "days" or "share".
        source: who asks for it; empty where only the office does.
    """

    id: str
    name: str
    formula: str
    population: str
    date_basis: str
    unit: str
    source: str = ""

    @property
    def topic(self) -> str:
        """What it is about, such as "Complaints"."""
        return _TOPICS[self.id.partition(".")[0]]


class _Document(_Part):
    figure: tuple[Definition, ...]
    members: dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class FigureWords:
    """Names of figures and of their members.

    Attributes:
        definitions: by id, in their order.
        members: words by list and value.
    """

    definitions: Mapping[str, Definition]
    members: Mapping[str, Mapping[str, str]]

    def member(self, figure_id: str, member: str) -> str:
        """The word for a part of a figure."""
        topic, _, name = figure_id.partition(".")
        kind = "ccpa" if topic == "ccpa" else name.rpartition("by_")[2]
        word = self.members.get(kind, {}).get(member)
        if word is not None:
            return word
        if member == NONE:
            return "Not named"
        return _country(member) if kind == "country" else member


def _country(code: str) -> str:
    parts = code.split("-", 1)
    name = territory_name(parts[0])
    return f"{name}, {parts[1]}" if len(parts) == _STATE else name


@cache
def figure_words() -> FigureWords:
    """The words that ship with the program."""
    stored = tomllib.loads(asset("figures.toml").read_text("utf-8"))
    document = _Document.model_validate(stored)
    return FigureWords({one.id: one for one in document.figure}, document.members)
