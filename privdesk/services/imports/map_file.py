"""The choices for a register as a TOML file, which a person can read and change."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.imports import DateOrder, Field, Plan, TableLayout
from privdesk.domain.imports.drafts import compared
from privdesk.domain.said import said

E = TypeVar("E", Field, DateOrder)


@dataclass(frozen=True, slots=True)
class MapFile:
    """What was chosen; what is empty is found.

    Attributes:
        source: name of the register.
        layout: how its file is read.
        columns: heading to field.
        dates: heading to the order of day and month.
        values: field to what its cells mean, cells as they are compared.
        defaults: field to the value of rows that say nothing.
        repair_postal_codes: whether postal codes get their zeros back; None if not chosen.
        take_duplicates: whether likely duplicates are taken over; None if not chosen.
    """

    source: str = ""
    layout: TableLayout | None = None
    columns: dict[str, Field] = field(default_factory=dict)
    dates: dict[str, DateOrder] = field(default_factory=dict)
    values: dict[Field, dict[str, str]] = field(default_factory=dict)
    defaults: dict[Field, str] = field(default_factory=dict)
    repair_postal_codes: bool | None = None
    take_duplicates: bool | None = None

    @classmethod
    def of(
        cls,
        plan: Plan,
        layout: TableLayout | None = None,
        known: Mapping[Field, Mapping[str, str]] | None = None,
    ) -> "MapFile":
        """The choices of a plan; values that are known anyhow are left out."""
        known = known or {}
        values = {
            name: {
                cell: value
                for cell, value in meanings.items()
                if known.get(name, {}).get(cell) != value
            }
            for name, meanings in plan.values.items()
        }
        return cls(
            plan.source,
            layout,
            dict(plan.columns),
            dict(plan.dates),
            {name: meanings for name, meanings in values.items() if meanings},
            dict(plan.defaults),
            plan.repair_postal_codes,
            plan.take_duplicates,
        )

    def overlaid(self, other: "MapFile") -> "MapFile":
        """These choices with those of another before them."""
        values = {
            name: {**self.values.get(name, {}), **other.values.get(name, {})}
            for name in {*self.values, *other.values}
        }
        repair, twice = other.repair_postal_codes, other.take_duplicates
        return MapFile(
            other.source or self.source,
            other.layout or self.layout,
            {**self.columns, **other.columns},
            {**self.dates, **other.dates},
            values,
            {**self.defaults, **other.defaults},
            self.repair_postal_codes if repair is None else repair,
            self.take_duplicates if twice is None else twice,
        )


def read_map(text: str) -> MapFile:
    """The choices in a TOML text.

    Raises:
        InvalidInput: it is no TOML, or names what is not known; says what, all at once.
    """
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput(
            (Problem("map", said("The map is no TOML: {error}.", error=error)),)
        ) from error
    problems: list[Problem] = []
    columns = _named(told.get("columns", {}), "columns", Field, problems)
    dates = _named(told.get("dates", {}), "dates", DateOrder, problems)
    values: dict[Field, dict[str, str]] = {}
    for name, meanings in _table(told.get("values", {}), "values", problems).items():
        known = _member(Field, name, f"values.{name}", problems)
        if known is not None:
            cells = _table(meanings, f"values.{name}", problems)
            values[known] = {compared(cell): str(value) for cell, value in cells.items()}
    defaults: dict[Field, str] = {}
    for name, value in _table(told.get("defaults", {}), "defaults", problems).items():
        known = _member(Field, name, f"defaults.{name}", problems)
        if known is not None:
            defaults[known] = str(value)
    problems.extend(
        Problem(name, said("The map knows no “{name}”.", name=name))
        for name in told.keys() - _KNOWN
    )
    if problems:
        raise InvalidInput(tuple(problems))
    return MapFile(
        source=str(told.get("source", "")),
        layout=_layout(told.get("layout")),
        columns=columns,
        dates=dates,
        values=values,
        defaults=defaults,
        repair_postal_codes=told.get("repair_postal_codes"),
        take_duplicates=told.get("take_duplicates"),
    )


_KNOWN = {
    "source",
    "layout",
    "columns",
    "dates",
    "values",
    "defaults",
    "repair_postal_codes",
    "take_duplicates",
}


def _table(value: object, name: str, problems: list[Problem]) -> dict[str, object]:
    if isinstance(value, dict):
        return value
    problems.append(
        Problem(name, said("“{name}” is a table of the map, with lines below it.", name=name))
    )
    return {}


def _named(value: object, name: str, kind: type[E], problems: list[Problem]) -> dict[str, E]:
    found = {}
    for key, member in _table(value, name, problems).items():
        known = _member(kind, str(member), f"{name}.{key}", problems)
        if known is not None:
            found[key] = known
    return found


def _member(kind: type[E], value: str, name: str, problems: list[Problem]) -> E | None:
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(member.value for member in kind)
        problems.append(
            Problem(name, said("“{value}” is none of {known}.", value=value, known=known))
        )
        return None


def _layout(told: object) -> TableLayout | None:
    if not isinstance(told, dict):
        return None
    header = told.get("header_row", -1)
    return TableLayout(
        str(told.get("encoding", "")),
        str(told.get("separator", "")),
        str(told.get("sheet", "")),
        header if isinstance(header, int) else -1,
    )


def read_map_file(path: Path) -> MapFile:
    """The choices in a file.

    Raises:
        InvalidInput: it cannot be read, or does not hold together.
    """
    try:
        return read_map(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(
            (Problem("map", said("{name} cannot be read as UTF-8.", name=path.name)),)
        ) from error


def write_map(chosen: MapFile) -> str:
    """The choices as TOML, which `read_map` gives back."""
    lines = [f"source = {_quoted(chosen.source)}"]
    for name in ("repair_postal_codes", "take_duplicates"):
        value = getattr(chosen, name)
        if value is not None:
            lines.append(f"{name} = {str(value).lower()}")
    if chosen.layout is not None:
        layout = chosen.layout
        told = (("encoding", layout.encoding), ("separator", layout.separator))
        lines += ["", "[layout]"]
        lines += [f"{key} = {_quoted(value)}" for key, value in told if value]
        if layout.sheet:
            lines.append(f"sheet = {_quoted(layout.sheet)}")
        lines.append(f"header_row = {layout.header_row}")
    lines += _section("columns", chosen.columns)
    lines += _section("dates", chosen.dates)
    lines += _section("defaults", chosen.defaults)
    for name, meanings in chosen.values.items():
        lines += _section(f"values.{name}", meanings)
    return "\n".join(lines) + "\n"


def _section(name: str, values: Mapping[Any, str]) -> list[str]:
    if not values:
        return []
    pairs = (f"{_quoted(str(key))} = {_quoted(str(value))}" for key, value in values.items())
    return ["", f"[{name}]", *pairs]


def _quoted(text: str) -> str:
    """A basic string of TOML, which escapes as JSON does and one character more."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
