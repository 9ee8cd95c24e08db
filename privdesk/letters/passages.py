"""Passages that a letter must hold or must not hold, and how each is recognized."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from privdesk.letters.fields import Known
from privdesk.letters.sandbox import fill, holds, unfold
from privdesk.letters.templates import LetterTemplate, TextBlock

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Needed:
    """A passage that must be there.

    Attributes:
        id: of its block or field.
        title: what it is called.
        says: words of which each must stand in the letter; `|` parts those of which any will do.
        insert: the text that puts it there.
    """

    id: str
    title: str
    says: tuple[str, ...]
    insert: str


@dataclass(frozen=True, slots=True)
class Banned:
    """A passage that must not be there: any of its marks finds it.

    Attributes:
        id: of its block.
        title: what it is called.
        marks: words of which one is enough.
        why: the reason.
    """

    id: str
    title: str
    marks: tuple[str, ...]
    why: str


def needed_in(
    template: LetterTemplate, known: Known, blocks: Mapping[str, TextBlock]
) -> tuple[Needed, ...]:
    """The passages that this letter must hold, by the facts of its case."""
    return tuple(
        _block(blocks[one.block], known) if one.block else _field(one.field, known)
        for one in template.requires
        if holds(one.when, known)
    )


def banned_in(
    template: LetterTemplate, known: Known, blocks: Mapping[str, TextBlock]
) -> tuple[Banned, ...]:
    """The passages that must not stand in this letter, by the facts of its case."""
    return tuple(
        Banned(
            one.block,
            blocks[one.block].title,
            tuple(
                fill(mark, known, as_plain=True, leave_open=True)
                for mark in blocks[one.block].marks
            ),
            one.because,
        )
        for one in template.forbids
        if holds(one.when, known)
    )


def _filled(texts: tuple[str, ...], known: Known) -> tuple[str, ...]:
    return tuple(fill(text, known, as_plain=True, leave_open=True) for text in texts)


def _block(block: TextBlock, known: Known) -> Needed:
    says = _filled(block.says, known)
    return Needed(block.id, block.title, says, unfold(block.body, known))


def _field(name: str, known: Known) -> Needed:
    field = known.fields[name]
    lines = (field.value or "").splitlines()
    says = tuple(plain_words(line.removeprefix("- ")) for line in lines)
    return Needed(name, field.label, says or (f"[{field.label}]",), f"{{{{ {name} }}}}")


def plain_words(text: str) -> str:
    """A text without its marks and with single spaces, in lower case, to look words up in."""
    return _SPACES.sub(" ", text.replace("\\", "").replace("*", "")).strip().casefold()


def unsaid(needed: Needed, body: str) -> tuple[str, ...]:
    """The words of a passage that a letter does not say; none if the passage is there."""
    text = plain_words(body)
    return tuple(
        words
        for words in needed.says
        if not any(plain_words(one) in text for one in words.split("|"))
    )


def stands_in(banned: Banned, text: str) -> bool:
    """Whether any mark of a passage stands in a text."""
    words = plain_words(text)
    return any(plain_words(mark) in words for mark in banned.marks)


def place_of(banned: Banned, draft: str) -> int:
    """The line of a draft on which a banned passage stands, from 1; 0 if a field brings it."""
    for number, line in enumerate(draft.splitlines(), start=1):
        if stands_in(banned, line):
            return number
    return 0
