"""The languages of letters, what each takes from another one, and which one a person reads."""

from collections.abc import Iterable, Mapping
from typing import Final

from privdesk.domain.person import PostalAddress
from privdesk.domain.said import said_each

HOME: Final = "en-US"
"""Every template stands in this language; its head rules those of the others."""

LANGUAGES: Final = ("en-US", "en-GB", "de", "de-CH", "fr", "es", "it")

LANGUAGE_NAMES: Final[Mapping[str, str]] = said_each(
    {
        "en-US": "English (US)",
        "en-GB": "English (UK)",
        "de": "German",
        "de-CH": "German (Switzerland)",
        "fr": "French",
        "es": "Spanish",
        "it": "Italian",
    },
    "language",
)

_BEFORE = {"en-GB": "en-US", "de-CH": "de"}

_SPANISH = frozenset(
    {"ES", "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA", "PE"}
    | {"PR", "PY", "SV", "UY", "VE"}
)
_BY_COUNTRY = {
    **dict.fromkeys(("DE", "AT", "LI"), "de"),
    "CH": "de-CH",
    **dict.fromkeys(("FR", "MC", "LU"), "fr"),
    **dict.fromkeys(("IT", "SM", "VA"), "it"),
    **dict.fromkeys(_SPANISH, "es"),
    **dict.fromkeys(("GB", "GI", "IE", "IM", "JE", "GG", "MT", "AU", "NZ", "IN"), "en-GB"),
}
_BY_REGION = {
    **dict.fromkeys((("CH", canton) for canton in ("GE", "VD", "NE", "JU", "FR", "VS")), "fr"),
    ("CH", "TI"): "it",
    ("CA", "QC"): "fr",
}
"""Where a region speaks another language than most of its country; of two, that of more people."""


def sources(language: str) -> tuple[str, ...]:
    """The languages in whose folders a text is looked for, the nearest first."""
    before = _BEFORE.get(language)
    return (language, *sources(before)) if before else (language,)


def spelled(text: str, language: str) -> str:
    """The text as this language spells it: Switzerland writes ss for ß."""
    return text.replace("ß", "ss") if language == "de-CH" else text


def proposed_language(address: PostalAddress, earlier: Iterable[str], preferred: str = "") -> str:
    """The language of a new letter.

    Args:
        address: of the person; the country tells the language, or in some countries the region.
        earlier: languages of earlier letters to the person, the newest first; they prevail.
        preferred: what the person asked for, which prevails over both; empty or unknown if none.
    """
    if preferred in LANGUAGES:
        return preferred
    for language in earlier:
        if language in LANGUAGES:
            return language
    region = _BY_REGION.get((address.country, address.region.strip().upper()))
    return region or _BY_COUNTRY.get(address.country, HOME)
