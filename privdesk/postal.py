"""How the mail of each country writes an address: order, capitals, codes of states."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from privdesk.assets import asset

_PART = re.compile("%([ACSZ])")


@dataclass(frozen=True, slots=True)
class AddressOrder:
    """The lines below the name.

    Attributes:
        lines: each with its parts: %A street, %C town, %S state, %Z postal code.
        capitals: the letters of the parts that stand in capitals.
    """

    lines: tuple[str, ...]
    capitals: str = ""

    def fill(self, parts: Mapping[str, str]) -> Iterator[str]:
        """The lines with what is known; what only separated or marked a missing part is left out.

        Args:
            parts: each part by its letter; the lines of a street are separated by newlines.
        """
        written = {
            part: text.upper() if part in self.capitals else text for part, text in parts.items()
        }
        for line in self.lines:
            filled = _fill(line, written)
            yield from (one.strip() for one in filled.split("\n") if one.strip())


_FORM = AddressOrder(("%A", "%Z %C", "%S"))
"""As the form asks for it, for a country without data."""


def address_order(country: str) -> AddressOrder:
    """The order of an address by ISO 3166-1 alpha-2 code of the country."""
    found = _data()["orders"].get(country)
    return AddressOrder(tuple(found["lines"]), found["capitals"]) if found else _FORM


def state_names(country: str) -> Mapping[str, str]:
    """Names of the states or provinces by their postal code, where mail needs that code."""
    return MappingProxyType(_data()["states"].get(country, {}))


def _fill(line: str, parts: Mapping[str, str]) -> str:
    if _PART.fullmatch(line):
        return parts[line[1]]
    words = []
    for word in line.split(" "):
        named = _PART.findall(word)
        if not named or any(parts[part] for part in named):
            words.append(_PART.sub(lambda part: parts[part[1]], word))
    return " ".join(words).strip(" ,-")


@cache
def _data() -> dict[str, dict[str, Any]]:
    return tomllib.loads(asset("postal.toml").read_text("utf-8"))
