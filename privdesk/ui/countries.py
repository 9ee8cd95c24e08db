"""What people type for countries and states, and what they are called."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from privdesk.domain.person import PostalAddress
from privdesk.domain.quick_words import folded
from privdesk.postal import state_names
from privdesk.territories import Language, spoken_countries, territory_name, territory_names
from privdesk.ui.language import chosen

_LANGUAGES: Mapping[str, Language] = {"en": "en", "de": "de", "fr": "fr"}


@cache
def _codes() -> Mapping[str, str]:
    codes = {code.casefold(): code for code in territory_names()}
    return MappingProxyType({**spoken_countries(_spoken()), **codes})


def _spoken() -> Language:
    return _LANGUAGES[chosen()]


def country_name(code: str) -> str:
    """What a country is called in the language of the window; empty for an empty code."""
    return territory_name(code, _spoken())


def one_line(address: PostalAddress) -> str:
    """An address on one line, with the country by its name; empty if nothing of it is known."""
    parts = (replace(address, country="").one_line, country_name(address.country))
    return ", ".join(part for part in parts if part)


def countries() -> tuple[tuple[str, str], ...]:
    """Code and name of every country, in the order of the names."""
    names = territory_names(_spoken()).items()
    return tuple(sorted(names, key=lambda one: folded(one[1])))


def country_names() -> tuple[str, ...]:
    """The name of every country, in their order."""
    return tuple(name for _code, name in countries())


def country_code(typed: str) -> str | None:
    """The code of a country typed by name or code; None if no country is called so."""
    return _codes().get(typed.strip().casefold())


def state_code(country: str, typed: str) -> str:
    """The postal code of a state; what was typed where the country has no such codes."""
    wanted = typed.strip().casefold()
    for code, name in state_names(country).items():
        if wanted in {code.casefold(), name.casefold()}:
            return code
    return typed.strip()


def law_name(code: str) -> str:
    """The name of the country or state whose law a case is under, such as "Ireland" for "IE"."""
    country, _, state = code.partition("-")
    return state_names(country).get(state) or country_name(country)
