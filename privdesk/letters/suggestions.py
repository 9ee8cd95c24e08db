"""What somebody may have meant by a word that no dictionary knows.

spylls tries every edit of a word, which takes from a twentieth of a second in English to half a
minute in French; it gets one second. Words of the dictionary at two edits or less join in.
"""

import time
from collections.abc import Iterable, Iterator
from heapq import nsmallest
from typing import TYPE_CHECKING, Final
from unicodedata import combining, normalize

from rapidfuzz.distance import OSA

from privdesk.letters.dictionaries import SHIPPED_ONLY, SWISS, Dictionaries
from privdesk.letters.spelling import shipped_words

if TYPE_CHECKING:
    from spylls.hunspell import Dictionary
    from spylls.hunspell.algo.lookup import Lookup

MOST: Final = 6
"""Suggestions for one word."""

_SECONDS = 1.0
_EDITS = 2
_NEAREST = 20


class _TimeUpError(Exception):
    """The time for suggestions is over."""


class _Hurried:
    """Looks words up for spylls until the time is over.

    Args:
        lookup: does the work.
        seconds: the time that there is.
    """

    def __init__(self, lookup: "Lookup", seconds: float) -> None:
        self._lookup = lookup
        self._until = time.monotonic() + seconds

    def good_forms(self, word: str, **how: object) -> Iterator[object]:
        """As spylls asks for them."""
        if time.monotonic() > self._until:
            raise _TimeUpError
        forms: Iterator[object] = self._lookup.good_forms(word, **how)
        return forms

    def __call__(self, word: str) -> bool:
        """Whether a word is right."""
        return any(self.good_forms(word))


def suggestions(
    word: str, language: str, dictionaries: Dictionaries = SHIPPED_ONLY, seconds: float = _SECONDS
) -> tuple[str, ...]:
    """Words of a language that are near to a wrong one, the likeliest first.

    Args:
        word: as it stands in the draft.
        language: BCP 47 tag.
        dictionaries: what can be used beside the shipped ones.
        seconds: how long to try edits.
    """
    speller = dictionaries.get(language)
    if speller is None:
        return ()
    ours = {one.casefold() for one in shipped_words(language)}
    typed = word.replace("’", "'")
    stems = (_as_written(stem, word, language) for stem in speller.stems)
    found = (
        *_near(typed, shipped_words(language)),
        *_edits(typed, speller.dictionary, seconds),
        *(near for near in _near(typed, stems) if speller.knows(near)),
    )
    written = dict.fromkeys(_as_written(one, word, language) for one in found)
    if word.islower():
        # A noun that only a capital tells from a verb, and a word that stands first in a sentence.
        written = dict.fromkeys(
            one for one in written if one.islower() or one.lower() not in written
        )
    wanted = _bare(word)

    def unlikeliness(one: str) -> tuple[int, bool, bool]:
        other_case = word.islower() and not one.islower()
        return OSA.distance(wanted, _bare(one)), one.casefold() not in ours, other_case

    return tuple(one for one in sorted(written, key=unlikeliness) if one != word)[:MOST]


def _bare(word: str) -> str:
    """A word as small letters alone: a missing accent or apostrophe is the smallest mistake."""
    apart = normalize("NFD", word.casefold())
    return "".join(char for char in apart if not combining(char) and char not in "'’")


def _near(word: str, words: Iterable[str]) -> list[str]:
    apart = ((OSA.distance(word, one, score_cutoff=_EDITS), one) for one in words)
    close = (pair for pair in apart if pair[0] <= _EDITS)
    return [one for _distance, one in nsmallest(_NEAREST, close)]


def _edits(word: str, dictionary: "Dictionary", seconds: float) -> Iterator[str]:
    # spylls is slow to load; only who asks for suggestions waits for it.
    from spylls.hunspell.algo.suggest import Suggest

    suggest = Suggest(dictionary.aff, dictionary.dic, _Hurried(dictionary.lookuper, seconds))
    try:
        for suggestion in suggest.suggestions(word):
            if suggestion.kind == "ngram":
                return
            yield suggestion.text
    except _TimeUpError:
        return


def _as_written(found: str, word: str, language: str) -> str:
    """A suggestion with the apostrophe and the capital of the word that it is for."""
    if language == SWISS:
        found = found.replace("ß", "ss")
    if "’" in word:
        found = found.replace("'", "’")
    return found[:1].upper() + found[1:] if word[:1].isupper() else found
