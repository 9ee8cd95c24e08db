"""Words of a draft that the dictionary of its language does not know.

Only dictionaries whose license lets them come with the program are shipped: English. For other
languages nothing is said, which is better than a wrong word. Names are left alone.
"""

import io
import re
from functools import cache, lru_cache

from spylls.hunspell import Dictionary
from spylls.hunspell.readers import read_aff, read_dic
from spylls.hunspell.readers.file_reader import BaseReader
from typing_extensions import override

from privdesk.assets import asset
from privdesk.letters.check import Check

_MARKS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\[[^\]\n]*\]|\S*(?:@|://|www\.)\S*")
_WORD = re.compile(r"(?<![\w’'-])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w])")
_DICTIONARIES = frozenset({"en-US", "en-GB"})
_LEAST = 3  # letters; shorter ones are mostly abbreviations
_SHOWN = 6


class _Text(BaseReader):  # type: ignore[misc]  # spylls has no types
    """Lines of a file that was read and closed; spylls' own readers leave files open."""

    @override
    def reset_encoding(self, encoding: str) -> None:
        """Nothing to do: the text is read as UTF-8."""


@cache
def _dictionary(language: str) -> Dictionary:
    rules, words = (
        _Text(io.StringIO(asset("dictionaries", f"{language}.{ending}").read_text("utf-8")))
        for ending in ("aff", "dic")
    )
    aff, context = read_aff(rules)
    return Dictionary(aff, read_dic(words, aff=aff, context=context))


@lru_cache(8192)
def _knows(language: str, word: str) -> bool:
    return bool(_dictionary(language).lookup(word.replace("’", "'")))


def unknown_words(draft: str, language: str, spoken: str) -> tuple[tuple[int, str], ...]:
    """Each word that is not known, once, with its line from 1.

    Args:
        draft: Markdown with fields, which are not looked at.
        language: BCP 47 tag.
        spoken: what the case says; its words are right.
    """
    if language not in _DICTIONARIES:
        return ()
    right = {word.casefold() for word in _WORD.findall(spoken)}
    found: dict[str, int] = {}
    for number, line in enumerate(draft.splitlines(), start=1):
        for word in _WORD.findall(_MARKS.sub(" ", line)):
            known = len(word) < _LEAST or not word.islower() or word in right or word in found
            if not known and not _knows(language, word):
                found[word] = number
    return tuple((number, word) for word, number in found.items())


def misspelled(draft: str, language: str, spoken: str) -> tuple[Check, ...]:
    """What the gate says of it; it never keeps a letter from becoming final."""
    found = unknown_words(draft, language, spoken)
    if not found:
        return ()
    told = ", ".join(f"“{word}” in line {number}" for number, word in found[:_SHOWN])
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    title = "A word is not in the dictionary" if len(found) == 1 else "Words not in the dictionary"
    return (Check("spelling", title, False, f"{told}{more}.", found[0][0], warns=True),)
