"""Fields of a letter, such as ``{{ received }}``: filled with words, never with markup."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NewType

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.sandbox import SandboxedEnvironment

FieldValue = NewType("FieldValue", str)
"""Markdown that may stand in a letter as it is; made by `literal` or written in a template."""

_MARKS = re.compile(r"([\\`*_\[\]])")
_AT_START = re.compile(r"^(\d*)([#+\-.)>])")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_SPACES = re.compile(r"\s+")


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


def fill(
    text: str,
    fields: Mapping[str, LetterField],
    *,
    as_plain: bool = False,
    leave_open: bool = False,
) -> str:
    """The text with each field in its place.

    Args:
        text: with fields such as ``{{ received }}``.
        fields: all that can be named.
        as_plain: whether the text is not Markdown, such as a subject line.
        leave_open: whether the name of a field stands in brackets where its value is not known,
            as a preview shows it.

    Raises:
        LetterTextError: a field is unknown, or its value is not known yet, or braces do not match.
    """
    environment = SandboxedEnvironment(undefined=StrictUndefined, keep_trailing_newline=True)
    try:
        tree = environment.parse(text)
        _check_only_fields(tree)
        for name, line in _names(tree):
            _check_known(name, line, fields, leave_open=leave_open)
        return environment.from_string(text).render(_values(fields, as_plain=as_plain))
    except TemplateSyntaxError as error:
        raise LetterTextError(
            "The braces of a field do not match. A field is written as {{ received }}.",
            error.lineno,
        ) from error
    except (SecurityError, TemplateError, TypeError) as error:
        raise LetterTextError("A field holds more than a name.", 0) from error


def _values(fields: Mapping[str, LetterField], *, as_plain: bool) -> dict[str, str]:
    values = {
        name: literal(f"[{field.label}]") if field.value is None else field.value
        for name, field in fields.items()
    }
    return {name: plain(value) for name, value in values.items()} if as_plain else dict(values)


def _check_only_fields(tree: nodes.Template) -> None:
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, nodes.Output | nodes.TemplateData | nodes.Name):
            raise LetterTextError(
                "Only fields such as {{ received }} can stand between braces.", node.lineno
            )


def _names(tree: nodes.Template) -> Iterator[tuple[str, int]]:
    for node in tree.find_all(nodes.Name):
        yield node.name, node.lineno


def _check_known(
    name: str, line: int, fields: Mapping[str, LetterField], *, leave_open: bool
) -> None:
    field = fields.get(name)
    if field is None:
        raise LetterTextError(f"There is no field called “{name}”.", line)
    if field.value is None and not leave_open:
        raise LetterTextError(f"{field.label} is not known yet. {field.remedy}".strip(), line)
