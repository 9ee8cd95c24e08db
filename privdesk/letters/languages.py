"""The languages of letters, what each takes from another one, and which one a person reads."""

from collections.abc import Iterable
from typing import Final

from privdesk.domain.person import PostalAddress

HOME: Final = "en-US"
"""Every template stands in this language; its head rules those of the others."""

LANGUAGES: Final = ("en-US", "en-GB", "de", "de-CH")

LANGUAGE_NAMES: Final = {
    "en-US": "English (US)",
    "en-GB": "English (UK)",
    "de": "German",
    "de-CH": "German (Switzerland)",
}

_BEFORE = {"en-GB": "en-US", "de-CH": "de"}

_BY_COUNTRY = {
    **dict.fromkeys(("DE", "AT", "LI"), "de"),
    **dict.fromkeys(("GB", "GI", "IE", "IM", "JE", "GG", "MT", "AU", "NZ", "IN"), "en-GB"),
}
_NOT_GERMAN = frozenset({"GE", "VD", "NE", "JU", "TI"})


def sources(language: str) -> tuple[str, ...]:
    """The languages in whose folders a text is looked for, the nearest first."""
    before = _BEFORE.get(language)
    return (language, *sources(before)) if before else (language,)


def spelled(text: str, language: str) -> str:
    """The text as this language spells it: Switzerland writes ss for ß."""
    return text.replace("ß", "ss") if language == "de-CH" else text


def proposed_language(address: PostalAddress, earlier: Iterable[str]) -> str:
    """The language of a new letter.

    Args:
        address: of the person; the country tells the language, in Switzerland the canton.
        earlier: languages of earlier letters to the person, the newest first; they prevail.
    """
    for language in earlier:
        if language in LANGUAGES:
            return language
    if address.country == "CH":
        canton = address.region.strip().upper()
        return HOME if canton in _NOT_GERMAN else "de-CH"
    return _BY_COUNTRY.get(address.country, HOME)
