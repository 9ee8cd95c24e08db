"""Names of countries in the languages of letters, from the file made of Unicode CLDR."""

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal

from privdesk.assets import asset
from privdesk.domain.said import Said

Language = Literal["en", "de", "fr"]

COUNTRY = "country"
"""Tells the name of a country from the same word elsewhere."""

_SPOKEN = {
    "usa": "US",
    "u.s.": "US",
    "u.s.a.": "US",
    "america": "US",
    "uk": "GB",
    "u.k.": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "czech republic": "CZ",
    "holland": "NL",
    "turkey": "TR",
    "hong kong": "HK",
    "macau": "MO",
    "south korea": "KR",
}


@cache
def _tables() -> Mapping[str, dict[str, str]]:
    return tomllib.loads(asset("territories.toml").read_text("utf-8"))


def territory_names(language: Language = "en") -> Mapping[str, str]:
    """The name of each country by its ISO 3166-1 alpha-2 code."""
    return MappingProxyType(_tables()[language])


def territory_name(code: str, language: Language = "en") -> str:
    """The name of a country; its code where no name is known, empty for an empty code.

    The English name can be said in the languages of the window.
    """
    name = territory_names(language).get(code, code)
    return Said(name, name, COUNTRY) if language == "en" else name


@cache
def said_countries(language: str) -> Mapping[str, str]:
    """What each country is called in a language, by its English name; nothing if not known."""
    known = _tables().get(language, {})
    return {name: known[code] for code, name in _tables()["en"].items() if code in known}


def spoken_countries(*languages: Language) -> Mapping[str, str]:
    """The code of each country by what people call it, without case; English names prevail."""
    names = {
        name.casefold(): code
        for language in (*languages, "en")
        for code, name in _tables()[language].items()
    }
    return MappingProxyType({**names, **_SPOKEN})
