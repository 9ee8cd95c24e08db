"""Fields of a letter, such as ``{{ received }}``: filled with words, never with markup."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NewType

from typing_extensions import override

from privdesk.domain.said import said

FieldValue = NewType("FieldValue", str)
"""Markdown that may stand in a letter as it is; made by `literal` or written in a template."""

_MARKS = re.compile(r"([\\`*_\[\]])")
_AT_START = re.compile(r"^(\d*)([#+\-.)>])")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_SPACES = re.compile(r"[^\S\u00a0]+")
"""Spaces that become one; a no-break space stays, as French writes it before a colon."""


@dataclass(frozen=True, slots=True)
class LetterField:
    """A word of the case that a letter can name.

    Attributes:
        name: as it is typed, such as "received".
        label: what it is, such as "Date received".
        value: what stands there now; None while nobody knows.
        remedy: what to do while nobody knows, such as "Record an outcome for each right."
    """

    name: str
    label: str
    value: FieldValue | None
    remedy: str = ""


Fact = bool | str
"""What a condition can ask of the case, such as whether it concerns employee data."""


@dataclass(frozen=True, slots=True)
class Known:
    """All that the text of a letter can name.

    Attributes:
        fields: words, by name.
        facts: what conditions ask, by name.
        blocks: the text of each text block, by id.
    """

    fields: Mapping[str, LetterField]
    facts: Mapping[str, Fact]
    blocks: Mapping[str, str]


class LetterTextError(Exception):
    """The text of a letter cannot be composed.

    Attributes:
        sentence: what is wrong and what to do.
        line: line of the text, from 1; 0 if not known.
    """

    def __init__(self, sentence: str, line: int) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.line = line


def literal(text: str) -> FieldValue:
    """Any text on one line, so that Markdown and fields take none of it for a mark of theirs."""
    line = _MARKS.sub(r"\\\1", _SPACES.sub(" ", text).strip())
    return FieldValue(_AT_START.sub(r"\1\\\2", line))


def plain(value: FieldValue) -> str:
    """What `literal` was made from, but for its spaces."""
    return _ESCAPED.sub(r"\1", value)


class Open(str):
    """The name of a field in brackets while its value is not known; conditions take it for no."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False


class Unknown:
    """A value that is not known; writing it is refused, asking for it answers no."""

    def __init__(self, field: LetterField) -> None:
        self._field = field

    def __bool__(self) -> bool:
        return False

    @override
    def __str__(self) -> str:
        raise LetterTextError(_not_known(self._field), 0)


class Kept(str):
    """The name of a field in braces, for a draft; conditions ask its value."""

    __slots__ = ("known",)
    known: bool

    def __bool__(self) -> bool:
        return self.known


def _not_known(field: LetterField) -> str:
    if not field.remedy:
        return said("{label} is not known yet.", label=field.label)
    return said("{label} is not known yet. {remedy}", label=field.label, remedy=field.remedy)


def not_known(field: LetterField, line: int) -> LetterTextError:
    """The error of a field whose value is not known."""
    return LetterTextError(_not_known(field), line)


def written(fields: Mapping[str, LetterField], *, as_plain: bool) -> dict[str, object]:
    """What stands for each field in a letter that goes out."""
    return {
        name: Unknown(field)
        if field.value is None
        else (plain(field.value) if as_plain else field.value)
        for name, field in fields.items()
    }


def shown(fields: Mapping[str, LetterField], *, as_plain: bool) -> dict[str, object]:
    """What stands for each field in a preview."""
    opened = {n: Open(f"[{f.label}]") for n, f in fields.items() if f.value is None}
    marked = opened if as_plain else {n: Open(literal(words)) for n, words in opened.items()}
    return {**written(fields, as_plain=as_plain), **marked}


def kept(fields: Mapping[str, LetterField]) -> Iterator[tuple[str, Kept]]:
    """What stands for each field in a draft: its name in braces."""
    for name, field in fields.items():
        words = Kept(f"{{{{ {name} }}}}")
        words.known = bool(field.value)
        yield name, words
