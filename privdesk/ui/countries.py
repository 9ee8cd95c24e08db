"""What people type for countries and states."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from privdesk.postal import state_names
from privdesk.territories import territory_names

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
def _codes() -> Mapping[str, str]:
    codes = {name.casefold(): code for code, name in territory_names().items()}
    codes.update(_SPOKEN)
    codes.update({code.casefold(): code for code in territory_names()})
    return MappingProxyType(codes)


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
