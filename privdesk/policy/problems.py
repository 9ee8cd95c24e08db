"""Say what is wrong with a policy pack: which key, on which line, and what it may hold."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import get_args

from pydantic import BaseModel, ValidationError

from privdesk.domain.errors import Problem
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Kind
from privdesk.policy.lines import KeyLines, Path, line_of_unfinished
from privdesk.policy.schema import PackTable

_AT = re.compile(r"^(.*?) \(at (?:line (\d+), column (\d+)|end of document)\)$", re.DOTALL)
_LONGEST_SHOWN = 40
_WITH_IDS = ("promises", "rules", "data_sources")


def syntax_problem(error: tomllib.TOMLDecodeError, text: str, name: str) -> Problem:
    """What makes a text no TOML at all, and on which line."""
    match = _AT.match(str(error))
    if match is None:
        return Problem("", f"{name}: {error}.")
    place = f"line {match[2]}, column {match[3]}"
    if match[2] is None:
        place = f"line {line_of_unfinished(text)}, which never ends"
    return Problem(
        "",
        said(
            "{name}, {place}: this is no valid TOML. {match}.",
            name=name,
            place=place,
            match=match[1],
        ),
    )


class Finder:
    """Names the key and the line of each problem of a pack that is valid TOML."""

    def __init__(
        self, text: str, data: Mapping[str, object], name: str, table: type[BaseModel] = PackTable
    ) -> None:
        self._table = table
        self._text = text
        self._data = data
        self._name = name

    @cached_property
    def _lines(self) -> KeyLines:
        return KeyLines(self._text)

    def of_schema(self, error: ValidationError) -> Iterator[Problem]:
        """Keys that are missing, unknown, or hold something else than they may."""
        for detail in error.errors(include_url=False, include_context=False):
            path: Path = tuple(detail["loc"])
            model, allowed = _allowed(self._table, path)
            if detail["type"] == "missing":
                yield self._problem(path, f"is missing. It holds {allowed}.")
            elif detail["type"] == "extra_forbidden":
                known = ", ".join(model.model_fields)
                yield self._problem(path, f"is not a key of this table. Its keys are {known}.")
            else:
                shown = _shown(detail["input"])
                yield self._problem(path, f"holds {shown}. Allowed: {allowed}.")

    def of_contents(self, bound: Iterable[Kind] = ()) -> Iterator[Problem]:
        """Ids used twice, and kinds of case that are left out or told of twice.

        Args:
            bound: the kinds that the laws which bind the office have a clock for.
        """
        for table in _WITH_IDS:
            yield from self._twice(self._values(table, "id"), "this id")
        yield from self._kinds("particulars", self._values("particulars", "kind"), once=True)
        yield from self._kinds("retention", self._values("retention", "kinds"), once=True)
        by_law: list[tuple[Path, str]] = [(("laws",), kind.value) for kind in bound]
        yield from self._kinds("rules", [*self._values("rules", "kinds"), *by_law], once=False)

    def of_key(self, path: Path, what: str) -> Problem:
        """A problem that was found elsewhere, told with the key and its line."""
        return self._problem(path, what)

    def _problem(self, path: Path, what: str) -> Problem:
        field = _field(path)
        subject = field or "the policy pack"
        return Problem(
            field,
            said(
                "{name}, line {of}: {subject} {what}",
                name=self._name,
                of=self._lines.of(path),
                subject=subject,
                what=what,
            ),
        )

    def _values(self, table: str, key: str) -> list[tuple[Path, str]]:
        """All texts under this key in the elements of a list of tables, with their paths."""
        elements = self._data.get(table)
        found: list[tuple[Path, str]] = []
        for index, element in enumerate(elements if isinstance(elements, list) else ()):
            value = element.get(key) if isinstance(element, Mapping) else None
            if isinstance(value, str):
                found.append(((table, index, key), value))
            elif isinstance(value, list):
                path = (table, index, key)
                found.extend(((*path, n), v) for n, v in enumerate(value) if isinstance(v, str))
        return found

    def _twice(self, values: Iterable[tuple[Path, str]], what: str) -> Iterator[Problem]:
        first: dict[str, Path] = {}
        for path, value in values:
            if value in first:
                line = self._lines.of(first[value])
                yield self._problem(path, f"holds “{value}”, but line {line} has {what} already.")
            first.setdefault(value, path)

    def _kinds(
        self, table: str, values: list[tuple[Path, str]], *, once: bool
    ) -> Iterator[Problem]:
        if once:
            yield from self._twice(values, "this kind")
        told = {value for _path, value in values}
        left_out = ", ".join(kind.value for kind in Kind if not kind.is_own and kind not in told)
        if left_out and table in self._data:
            yield self._problem((table,), f"say nothing of {left_out}. Each kind needs an entry.")


def _field(path: Path) -> str:
    """Such as "rules[2].length"; list elements count from 0."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")


def _shown(value: object) -> str:
    """A value as it may stand in a sentence."""
    if isinstance(value, Mapping):
        return "a table"
    if isinstance(value, list):
        return "a list" if value else "an empty list"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    short = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
    return f"“{short}”" if isinstance(value, str) else short


def _allowed(model: type[BaseModel], path: Path) -> tuple[type[BaseModel], str]:
    """The table in which a key stands, from the outermost on, and what the key may hold."""
    allowed = "a policy pack"
    for part in path:
        field = model.model_fields.get(part) if isinstance(part, str) else None
        if field is None:
            continue
        allowed = field.description or allowed
        model = _table_of(field.annotation) or model
    return model, allowed


def _table_of(annotation: object) -> type[BaseModel] | None:
    """The table that a key holds, or holds a list of; None for anything else."""
    for kind in (annotation, *get_args(annotation)):
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            return kind
    return None
