"""The text of a letter is words, not code: Jinja2's sandbox, of which a few marks are allowed.

Allowed are fields, ``{% if … %}`` over fields and facts, and ``{% include "block" %}`` of text
blocks. Everything else is refused with its line, before anything runs.
"""

import difflib
import re
from collections.abc import Iterator
from functools import cache, lru_cache

from jinja2 import (
    DictLoader,
    Environment,
    StrictUndefined,
    Template,
    TemplateSyntaxError,
    nodes,
)
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.sandbox import SandboxedEnvironment

from privdesk.domain.said import said
from privdesk.letters.fields import (
    Known,
    LetterTextError,
    kept,
    not_known,
    shown,
    written,
)

_CONDITION = (nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.List, nodes.Tuple)
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.If,
    nodes.Include,
    nodes.Const,
    *_CONDITION,
)
_SHOWN = 12
_GAP = re.compile(r"\n{3,}")


def fill(text: str, known: Known, *, as_plain: bool = False, leave_open: bool = False) -> str:
    """The text with every mark in its place.

    Args:
        text: with fields, conditions and text blocks.
        known: all that can be named.
        as_plain: whether the text is not Markdown, such as a subject line.
        leave_open: whether the name of a field stands in brackets where its value is not known,
            as a preview shows it.

    Raises:
        LetterTextError: a name is unknown, a value is not known yet, or a mark is not allowed.
    """
    tree = _checked(text, known)
    if not leave_open:
        _check_values(tree, known)
    give = shown if leave_open else written
    return _render(text, known, give(known.fields, as_plain=as_plain))


def unfold(text: str, known: Known) -> str:
    """The text of a draft: conditions decided and blocks in their places, fields as names.

    Raises:
        LetterTextError: a name is unknown or a mark is not allowed.
    """
    _checked(text, known)
    made = _render(text, known, dict(kept(known.fields)))
    return _GAP.sub("\n\n", made).strip("\n")


def holds(condition: str, known: Known) -> bool:
    """Whether a condition holds of the case; an empty one does.

    Raises:
        LetterTextError: it names something unknown or is no condition.
    """
    if not condition:
        return True
    text = f"{{% if {condition} %}}yes{{% endif %}}"
    _checked(text, known)
    return _render(text, known, shown(known.fields, as_plain=True)) == "yes"


def check_text(text: str, known: Known) -> None:
    """Look at a text without filling it.

    Raises:
        LetterTextError: a name is unknown or a mark is not allowed.
    """
    _checked(text, known)


@cache
def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(
        undefined=StrictUndefined, keep_trailing_newline=True, lstrip_blocks=True
    )


_TOO_DEEP = said("The braces of a field hold others, too deep to read.")


@lru_cache(maxsize=512)
def _parsed(text: str) -> nodes.Template:
    try:
        return _environment().parse(text)
    except TemplateSyntaxError as error:
        raise LetterTextError(
            said("The braces of a field do not match. A field is written as {{ received }}."),
            error.lineno,
        ) from error
    except RecursionError as error:
        raise LetterTextError(_TOO_DEEP, 0) from error


@lru_cache(maxsize=16)
def _with_blocks(blocks: tuple[tuple[str, str], ...]) -> Environment:
    return _environment().overlay(loader=DictLoader(dict(blocks)))


@lru_cache(maxsize=512)
def _compiled(text: str, blocks: tuple[tuple[str, str], ...]) -> Template:
    return _with_blocks(blocks).from_string(text)


def _render(text: str, known: Known, values: dict[str, object]) -> str:
    try:
        template = _compiled(text, tuple(known.blocks.items()))
        return template.render({**known.facts, **values})
    except (SecurityError, TemplateError, TypeError) as error:
        raise LetterTextError(said("A field holds more than a name."), 0) from error


def _nodes(tree: nodes.Template) -> tuple[nodes.Node, ...]:
    try:
        return tuple(tree.find_all(nodes.Node))
    except RecursionError as error:
        raise LetterTextError(_TOO_DEEP, 0) from error


def _checked(text: str, known: Known, within: tuple[str, ...] = ()) -> nodes.Template:
    tree = _parsed(text)
    for node in _nodes(tree):
        if not isinstance(node, _ALLOWED):
            raise LetterTextError(
                said(
                    "Only fields such as {{ received }}, conditions and text blocks can stand "
                    "between braces."
                ),
                node.lineno,
            )
        if isinstance(node, nodes.Output):
            _check_output(node, known)
        elif isinstance(node, nodes.Name):
            _check_name(node, known)
        elif isinstance(node, nodes.Include):
            _check_include(node, known, within)
    return tree


def _check_output(node: nodes.Output, known: Known) -> None:
    for part in node.nodes:
        fact = isinstance(part, nodes.Name) and part.name in known.facts
        if fact or not isinstance(part, nodes.TemplateData | nodes.Name):
            raise LetterTextError(
                said("Only fields such as {{ received }} can stand between braces."), part.lineno
            )


def _check_name(node: nodes.Name, known: Known) -> None:
    if node.name not in known.fields and node.name not in known.facts:
        names = sorted({*known.fields, *known.facts})
        raise LetterTextError(
            said(
                "There is no field called “{name}”. {near}",
                name=node.name,
                near=_near(node.name, names),
            ),
            node.lineno,
        )


def _check_include(node: nodes.Include, known: Known, within: tuple[str, ...]) -> None:
    name = node.template.value if isinstance(node.template, nodes.Const) else None
    if not isinstance(name, str) or name not in known.blocks:
        raise LetterTextError(
            said(
                "There is no text block called “{name}”. {near}",
                name=name,
                near=_near(str(name), sorted(known.blocks)),
            ),
            node.lineno,
        )
    if name in within:
        raise LetterTextError(said("The text block “{name}” holds itself.", name=name), node.lineno)
    _checked(known.blocks[name], known, (*within, name))


def _near(name: str, names: list[str]) -> str:
    near = difflib.get_close_matches(name, names, n=_SHOWN, cutoff=0.5)
    listed = ", ".join(near or names[:_SHOWN])
    if near:
        return said("Near it are: {names}.", names=listed)
    return said("There are: {names} …", names=listed)


def _check_values(tree: nodes.Template, known: Known) -> None:
    for node in _surely_written(tree):
        field = known.fields.get(node.name)
        if field is not None and field.value is None:
            raise not_known(field, node.lineno)


def _surely_written(tree: nodes.Template) -> Iterator[nodes.Name]:
    for node in tree.body:
        if isinstance(node, nodes.Output):
            yield from (part for part in node.nodes if isinstance(part, nodes.Name))
