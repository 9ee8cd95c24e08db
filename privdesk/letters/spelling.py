"""Words of a draft that the dictionary of its language does not know.

Names are left alone: what begins with a capital is looked up only in German, where every noun does.
What the shipped texts of a language say is right.
"""

import re
from collections.abc import Sequence
from functools import cache

from privdesk.domain.said import counted, joined, said
from privdesk.letters.check import Check
from privdesk.letters.dictionaries import SHIPPED_ONLY, Dictionaries
from privdesk.letters.languages import LANGUAGE_NAMES, sources, spelled
from privdesk.letters.templates import library

_MARKS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\[[^\]\n]*\]|\S*(?:@|://|www\.)\S*")
_WORD = re.compile(r"(?<![\w’'-])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w])")
_LEAST = 3  # letters; shorter ones are mostly abbreviations
_SHOWN = 6


@cache
def shipped_words(language: str) -> tuple[str, ...]:
    """The words of the shipped texts of a language, as they stand there."""
    known = library()
    spoken = sources(language)
    texts = [template.body for template in known.everything if template.language in spoken]
    texts += [block.body for block in known.blocks_in(language).values()]
    return tuple(dict.fromkeys(_words(spelled("\n".join(texts), language))))


@cache
def _said(language: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in shipped_words(language))


def _words(text: str) -> list[str]:
    return _WORD.findall(_MARKS.sub(" ", text))


def _is_looked_up(word: str, language: str) -> bool:
    small = word.islower() or (language.startswith("de") and word[1:].islower())
    return small and len(word) >= _LEAST


def unknown_words(
    draft: str, language: str, spoken: str, dictionaries: Dictionaries = SHIPPED_ONLY
) -> tuple[tuple[int, str], ...]:
    """Each word that is not known, once, with its line from 1.

    Args:
        draft: Markdown with fields, which are not looked at.
        language: BCP 47 tag.
        spoken: what the case says; its words are right.
        dictionaries: what can be used beside the shipped ones.
    """
    speller = dictionaries.get(language)
    if speller is None:
        return ()
    named = frozenset(word.casefold() for word in _words(spoken))
    right = named | _said(language) | dictionaries.words
    found: dict[str, int] = {}
    for number, line in enumerate(draft.splitlines(), start=1):
        for word in _words(line):
            if word in found or not _is_looked_up(word, language) or word.casefold() in right:
                continue
            if not speller.knows(word):
                found[word] = number
    return tuple((number, word) for word, number in found.items())


def misspelled(
    draft: str, language: str, spoken: str, dictionaries: Dictionaries = SHIPPED_ONLY
) -> tuple[Check, ...]:
    """What the gate says of it; it never keeps a letter from becoming final."""
    if dictionaries.source(language) is None:
        name = LANGUAGE_NAMES.get(language, language)
        told = said(
            "There is no dictionary for {name} on this computer. One can be added.", name=name
        )
        return (_unchecked(told),)
    if dictionaries.get(language) is None and dictionaries.is_ready(language):
        told = said("The files of the dictionary cannot be read. Another one can be added.")
        return (_unchecked(told),)
    found = unknown_words(draft, language, spoken, dictionaries)
    if not found:
        return ()
    words = tuple(word for _number, word in found)
    title = counted("A word is not in the dictionary", "Words not in the dictionary", len(found))
    return (Check("spelling", title, False, _list(found), found[0][0], warns=True, words=words),)


def _unchecked(why: str) -> Check:
    title = said("Spelling is not checked")
    return Check("dictionary", title, False, why, warns=True)


def _list(found: Sequence[tuple[int, str]]) -> str:
    places = [
        said("“{word}” in line {number}", word=word, number=str(number))
        for number, word in found[:_SHOWN]
    ]
    told = joined(", ", places)
    if len(found) <= _SHOWN:
        return joined("", (told, "."))
    return said("{words} and {count} more.", words=told, count=len(found) - _SHOWN)
