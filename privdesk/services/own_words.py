"""Words that the office writes and no dictionary knows; the case file keeps them."""

import json
import re
from collections.abc import Callable, Iterable

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import counted, said
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk

OWN_WORDS = "own_words"
"""Setting that lists them as JSON; absent where there are none."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LONGEST = 60  # letters


def own_words(desk: Desk) -> tuple[str, ...]:
    """The office's own words in alphabetical order; capitals do not count."""
    return _read(desk.file.queries().setting(OWN_WORDS))


def _read(kept: str | None) -> tuple[str, ...]:
    return tuple(json.loads(kept)) if kept else ()


def add_own_word(desk: Desk, word: str) -> ChangeSet:
    """Let a word be right in every letter from now on.

    Raises:
        InvalidInput: it is no word.
    """
    _keep(desk, lambda before: (*before, word))
    return _told(said("“{word}” is right from now on.", word=word.strip()))


def set_own_words(desk: Desk, words: Iterable[str]) -> ChangeSet:
    """Make these all words of the office.

    Raises:
        InvalidInput: one of them is no word; nothing changed.
    """
    wanted = tuple(words)
    count = _keep(desk, lambda _before: wanted)
    return _told(
        counted("{count} word of the office saved", "{count} words of the office saved", count)
        if count
        else said("The office has no words of its own any more.")
    )


def _told(sentence: str) -> ChangeSet:
    return ChangeSet(sentence, (), frozenset({Topic.OFFICE, Topic.LETTERS}))


def _tidy(words: Iterable[str]) -> tuple[str, ...]:
    wanted = {word.casefold(): word for word in map(str.strip, words) if word}
    wrong = [word for word in wanted.values() if not _is_word(word)]
    if wrong:
        told = said("“{word}” is not one word. Write each on a line of its own.", word=wrong[0])
        raise InvalidInput((Problem("words", told),))
    return tuple(wanted[small] for small in sorted(wanted))


def _keep(desk: Desk, change: Callable[[tuple[str, ...]], Iterable[str]]) -> int:
    with desk.work() as work:
        before = _read(work.setting(OWN_WORDS))
        kept = _tidy(change(before))
        if kept != before:
            work.set_setting(OWN_WORDS, json.dumps(kept, ensure_ascii=False))
            # How many, and not which: a word may be part of a name.
            counts = {"words": {"before": len(before), "after": len(kept)}}
            work.audit("office.own_words", "office", counts)
            work.commit()
    return len(kept)


def _is_word(word: str) -> bool:
    return len(word) <= _LONGEST and _WORD.fullmatch(word) is not None
