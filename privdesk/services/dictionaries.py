"""Dictionaries for letters: which languages have one, and how one is added."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from privdesk.config.paths import dictionary_folders
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import said
from privdesk.letters import (
    LANGUAGE_NAMES,
    LANGUAGES,
    Dictionaries,
    NoDictionaryError,
    Source,
    forget,
    language_of,
    load,
)
from privdesk.services.saving import save_bytes

HOW_TO_GET_ONE = said(
    "LibreOffice brings dictionaries along, and so do packages such as hunspell-de-de and "
    "hunspell-it. Or add the .dic file of a Hunspell dictionary that lies beside its .aff file."
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """How the spelling of a language is looked at.

    Attributes:
        language: BCP 47 tag.
        name: of the language, in English.
        where: "shipped", or the path of the dictionary; empty where there is none.
    """

    language: str
    name: str
    where: str


def dictionaries(own: Iterable[str] = (), *, patient: bool = True) -> Dictionaries:
    """What this computer has, and the office's own words beside it.

    Args:
        own: words that the office writes.
        patient: whether to wait for a dictionary that is not loaded yet.
    """
    words = frozenset(word.casefold() for word in own)
    return Dictionaries(dictionary_folders(), patient, words)


def is_ready(language: str) -> bool:
    """Whether the spelling of a language can be looked at without waiting."""
    return dictionaries().is_ready(language)


def is_checked(language: str) -> bool:
    """Whether the spelling of a language is looked at now: it has a dictionary that is loaded."""
    return dictionaries(patient=False).get(language) is not None


def make_ready(language: str) -> None:
    """Load the dictionary of a language, which takes about a second."""
    dictionaries().get(language)


def suggested(language: str, word: str) -> tuple[str, ...]:
    """What may have been meant by a wrong word, the likeliest first; takes about a second."""
    # Only who asks for suggestions waits for what finds them.
    from privdesk.letters.suggestions import suggestions

    return suggestions(word, language, dictionaries())


def spellings() -> tuple[Spelling, ...]:
    """The languages of letters, and the dictionary of each."""
    return tuple(_spelling(language) for language in LANGUAGES)


def _spelling(language: str) -> Spelling:
    source = dictionaries().source(language)
    where = "" if source is None else "shipped" if source.shipped else str(source.words)
    return Spelling(language, LANGUAGE_NAMES[language], where)


def add_dictionary(words: Path) -> Spelling:
    """Keep a dictionary for this user; it takes the place of another one of its language.

    Args:
        words: its .dic file, beside the .aff file of the same name.

    Raises:
        InvalidInput: the language cannot be told from the name, or the files are no dictionary.
    """
    language = language_of(words.stem)
    if not language:
        known = ", ".join(LANGUAGE_NAMES.values())
        told = said(
            "{name} is none of {known}. Name it after its language, such as de_DE.dic.",
            name=words.name,
            known=known,
        )
        raise InvalidInput((Problem("dictionary", told),))
    source = Source(language, words.with_suffix(".dic"), shipped=False)
    try:
        load(source)
    except NoDictionaryError as error:
        raise InvalidInput((Problem("dictionary", error.sentence),)) from error
    own = dictionary_folders()[0]
    try:
        own.mkdir(mode=0o700, parents=True, exist_ok=True)
        for file in (source.rules, source.words):
            save_bytes(own / f"{language}{file.suffix}", file.read_bytes(), overwrite=True)
    except OSError as error:
        told = said(
            "The dictionary cannot be copied to {folder}: {why}.",
            folder=str(own),
            why=error.strerror or str(error),
        )
        raise InvalidInput((Problem("dictionary", told),)) from error
    forget()
    return _spelling(language)
