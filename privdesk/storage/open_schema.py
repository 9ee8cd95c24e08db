"""The JSON Schema of the rows of a case file, made of the tables themselves."""

import re
from collections.abc import Mapping
from functools import cache

from sqlalchemy import CheckConstraint, Column, Integer, LargeBinary, Table

from privdesk.storage.columns import Day, Instant, TextList
from privdesk.storage.open_rows import LEFT_OUT
from privdesk.storage.schema import METADATA

_CHOICE = re.compile(r"(\w+) IN \(([^()]*)\)")
_JSON = "application/json"
_HOLDING_JSON = frozenset(
    {
        ("applied_rule", "rule"),
        ("audit", "payload"),
        ("case_clock", "explanation"),
        ("case_clock", "facts"),
        ("cases", "merged"),
        ("issued_summary", "commentary"),
        ("issued_summary", "figures"),
        ("issued_summary", "inputs"),
        ("letter", "content"),
        ("person", "merged"),
        ("saved_view", "shown"),
    }
)
"""Texts that are JSON themselves; they stay texts, since digests are taken over them."""

Shape = dict[str, object]


@cache
def lists_of(table: str) -> frozenset[str]:
    """The columns of a table that hold a list of texts."""
    known = METADATA.tables.get(table)
    columns = () if known is None else known.columns
    return frozenset(column.name for column in columns if isinstance(column.type, TextList))


def json_schema(words: Mapping[str, str]) -> Shape:
    """The JSON Schema (2020-12) of a row of each exported table, under `$defs`.

    Args:
        words: what each table holds.
    """
    tables = sorted(set(METADATA.tables) - LEFT_OUT)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rows of a Privdesk case file",
        "$defs": {name: _row(METADATA.tables[name], words.get(name, "")) for name in tables},
    }


def _row(table: Table, words: str) -> Shape:
    choices = _choices(table)
    properties: Shape = {c.name: _shape(table, c, choices.get(c.name)) for c in table.columns}
    if table.name == "file":
        properties["content"] = {
            "type": "string",
            "description": "Member of the archive with the bytes of the file.",
        }
    key = [column.name for column in table.primary_key]
    return {
        "description": f"{words} A line each, in the order of: {', '.join(key)}.".strip(),
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _choices(table: Table) -> dict[str, list[object]]:
    found: dict[str, list[object]] = {}
    for check in table.constraints:
        match = (
            _CHOICE.fullmatch(str(check.sqltext)) if isinstance(check, CheckConstraint) else None
        )
        if match:
            values = [value.strip() for value in match[2].split(",")]
            found[match[1]] = [v.strip("'") if v.startswith("'") else int(v) for v in values]
    return found


def _shape(table: Table, column: Column[object], values: list[object] | None) -> Shape:
    empty = bool(column.nullable) and not column.primary_key
    shape: Shape = {}
    match column.type:
        case LargeBinary():
            kind = "object"
            shape["properties"] = {
                "base64": {"type": "string", "contentEncoding": "base64"},
                "member": {"type": "string", "description": "Member with the bytes."},
            }
            shape |= {"minProperties": 1, "maxProperties": 1, "additionalProperties": False}
        case TextList():
            kind = "array"
            shape["items"] = {"type": "string"}
        case Day():
            kind, shape["format"] = "string", "date"
        case Instant():
            kind, shape["format"] = "string", "date-time"
        case _:
            kind = "integer" if column.type.python_type is int else "string"
    shape["type"] = [kind, "null"] if empty else kind
    if values is not None:
        shape["enum"] = [*values, None] if empty else values
    if (table.name, column.name) in _HOLDING_JSON:
        shape["contentMediaType"] = _JSON
    if told := ", ".join(sorted(key.target_fullname for key in column.foreign_keys)):
        shape["description"] = f"Key of {told}."
    return shape


def free_texts() -> dict[str, frozenset[str]]:
    """For each exported table its columns that are no number, day, instant or closed list."""
    return {
        name: frozenset(
            column.name
            for column in table.columns
            if not isinstance(column.type, Integer | Day | Instant)
            and column.name not in _choices(table)
        )
        for name, table in METADATA.tables.items()
        if name not in LEFT_OUT
    }
