"""What registers call their columns and what their cells say, from the shipped list."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from privdesk.assets import asset
from privdesk.domain import labels
from privdesk.domain.imports import Field
from privdesk.domain.imports.drafts import compared, values_of
from privdesk.domain.quick_words import TERMS
from privdesk.domain.said import said, small
from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle, Right
from privdesk.territories import spoken_countries, territory_name, territory_names


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words as they are compared.

    Attributes:
        headings: of a column to the fields that it may mean.
        values: field to what its cells mean.
    """

    headings: Mapping[str, tuple[Field, ...]]
    values: Mapping[Field, Mapping[str, str]]


@cache
def lexicon() -> Lexicon:
    """The shipped list, with the words of quick add and the names of countries."""
    told = tomllib.loads(asset("imports.toml").read_text("utf-8"))
    headings: dict[str, tuple[Field, ...]] = {}
    for name, words in told["headings"].items():
        for word in map(compared, words):
            headings[word] = (*headings.get(word, ()), Field(name))
    values: dict[Field, dict[str, str]] = {name: _own(name) for name in Field if name.is_list}
    for name, meanings in told["values"].items():
        known = values[Field(name)]
        for value, words in meanings.items():
            known.update({compared(word): value for word in words})
    # Rights are said as kinds are.
    for word, value in values[Field.KIND].items():
        kind, _, right = value.partition(":")
        if right and kind == Kind.PRIVACY_REQUEST:
            values[Field.RIGHTS].setdefault(word, right)
    return Lexicon(
        MappingProxyType(headings),
        MappingProxyType({name: MappingProxyType(known) for name, known in values.items()}),
    )


def _own(name: Field) -> dict[str, str]:
    """The values of a list by their names, their words on screen, and the words of quick add."""
    if name is Field.COUNTRY:
        names = {compared(word): code for word, code in spoken_countries("de", "fr").items()}
        return names | {code.casefold(): code for code in territory_names()}
    known = {compared(value): value for value in values_of(name)}
    for value in values_of(name):
        if word := _WORDS.get(name, {}).get(value):
            known[compared(word)] = value
    for word, term in TERMS.items():
        if _FIELD_OF.get(type(term)) is name:
            known.setdefault(compared(word), term.value)
        elif name is Field.KIND and isinstance(term, Right):
            known.setdefault(compared(word), f"{Kind.PRIVACY_REQUEST}:{term}")
    return known


_FIELD_OF: Mapping[type, Field] = {
    Kind: Field.KIND,
    Right: Field.RIGHTS,
    Channel: Field.CHANNEL,
    Framework: Field.FRAMEWORK,
    Principle: Field.PRINCIPLES,
}
_WORDS: Mapping[Field, Mapping[str, str]] = {
    Field.KIND: {key.value: word for key, word in labels.KIND.items()}
    | {f"{Kind.PRIVACY_REQUEST}:{key}": word for key, word in labels.RIGHT.items()},
    Field.RIGHTS: {key.value: word for key, word in labels.RIGHT.items()},
    Field.CHANNEL: {key.value: word for key, word in labels.CHANNEL.items()},
    Field.STATUS: {key.value: word for key, word in labels.STATUS.items()},
    Field.OUTCOME: {key.value: word for key, word in labels.OUTCOME.items()},
    Field.MERIT: {key.value: word for key, word in labels.MERIT.items()},
    Field.FRAMEWORK: {key.value: word for key, word in labels.FRAMEWORK.items()},
    Field.PRINCIPLES: {key.value: word for key, word in labels.PRINCIPLE.items()},
    Field.LATE_REASON: {key.value: word for key, word in labels.LATE_REASON.items()},
}


def value_word(name: Field, value: str) -> str:
    """What a value of a closed list is called on screen."""
    if not value:
        return said("Leave empty")
    if name is Field.COUNTRY:
        return territory_name(value)
    word = _WORDS.get(name, {}).get(value, value)
    return said("Privacy request: {word}", word=small(word)) if ":" in value else word


def choices_of(name: Field) -> tuple[str, ...]:
    """The values that a cell of a list may mean, in the order of their words."""
    found = tuple(territory_names()) if name is Field.COUNTRY else values_of(name)
    return tuple(sorted(found, key=lambda value: value_word(name, value)))
