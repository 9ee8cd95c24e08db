"""What people type for countries and states, and what they are called."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from privdesk.postal import state_names
from privdesk.territories import Language, spoken_countries, territory_name, territory_names
from privdesk.ui.language import chosen

_LANGUAGES: Mapping[str, Language] = {"en": "en", "de": "de", "fr": "fr"}


@cache
def _codes() -> Mapping[str, str]:
    codes = {code.casefold(): code for code in territory_names()}
    return MappingProxyType({**spoken_countries(), **codes})


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
    return state_names(country).get(state) or territory_name(country, _LANGUAGES[chosen()])
