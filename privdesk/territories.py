"""Names of countries in the languages of letters, from the file made of Unicode CLDR."""

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal

from privdesk.assets import asset

Language = Literal["en", "de", "fr"]


@cache
def _tables() -> Mapping[str, dict[str, str]]:
    return tomllib.loads(asset("territories.toml").read_text("utf-8"))


def territory_names(language: Language = "en") -> Mapping[str, str]:
    """The name of each country by its ISO 3166-1 alpha-2 code."""
    return MappingProxyType(_tables()[language])


def territory_name(code: str, language: Language = "en") -> str:
    """The name of a country; its code where no name is known, empty for an empty code."""
    return territory_names(language).get(code, code)
