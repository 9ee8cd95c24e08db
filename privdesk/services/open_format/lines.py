"""A row of a case file as a line of JSON, and back."""

import base64
import binascii
import json
from collections.abc import Callable, Iterator
from itertools import islice

from privdesk.storage.open_rows import SHORT, OpenTable, Row, Value
from privdesk.storage.open_schema import lists_of

_TOGETHER = 500  # rows in a piece
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_MARKS = ((b"%PDF", ".pdf"), (b"\x89PNG", ".png"), (b"\xff\xd8\xff", ".jpg"))
_LARGEST, _SMALLEST = 2**63 - 1, -(2**63)

ReadBytes = Callable[[str], bytes]
"""Gives the bytes of a member by its name."""
Told = dict[str, object]
Add = Callable[[Told], None]


class Misfit(Exception):
    """A line is no row of its table; says why."""


def blob_name(table: str, column: str, number: int, data: bytes) -> str:
    """Where the long bytes of a row lie."""
    ending = next((end for mark, end in _MARKS if data.startswith(mark)), ".bin")
    return f"blobs/{table}/{column}/{number}{ending}"


def lines_of(
    table: OpenTable, rows: Iterator[Row], add: Add | None = None
) -> Iterator[tuple[int, bytes]]:
    """Rows as lines of JSON, some at a time, each time with their number.

    Args:
        table: whose rows they are.
        rows: all of them, in their order.
        add: puts more into a row, such as where its file lies.
    """
    names = table.names
    lists = lists_of(table.name)
    arrays = [place for place, name in enumerate(names) if name in lists]
    blobs = [place for place, column in enumerate(table.columns) if column.kind == "BLOB"]
    number = 0
    while some := list(islice(rows, _TOGETHER)):
        lines = []
        for row in some:
            number += 1
            told: Told = dict(zip(names, row, strict=True))
            for place in arrays:
                told[names[place]] = _array(row[place])
            for place in blobs:
                told[names[place]] = _bytes(table.name, names[place], number, row[place])
            if add is not None:
                add(told)
            lines.append(_encode(told))
        yield len(some), ("\n".join(lines) + "\n").encode()


def _array(value: Value) -> object:
    if value == "[]" or not isinstance(value, str):
        return [] if value == "[]" else value
    return json.loads(value)


def _bytes(table: str, column: str, number: int, data: Value) -> object:
    if not isinstance(data, bytes):
        return data
    if len(data) <= SHORT:
        return {"base64": base64.b64encode(data).decode()}
    return {"member": blob_name(table, column, number, data)}


def row_of(table: OpenTable, line: bytes, read: ReadBytes) -> tuple[Row, Told]:
    """The row that a line holds, and what it holds beside its columns.

    Raises:
        Misfit: it holds none of this table.
    """
    try:
        told = json.loads(line, object_pairs_hook=_once, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        why = str(error) if isinstance(error, _Twice) else "it is no JSON"
        raise Misfit(why) from error
    if not isinstance(told, dict):
        raise Misfit("it is no object")
    values: list[Value] = []
    for column in table.columns:
        if column.name not in told:
            raise Misfit(f"{column.name} is missing")
        value = told.pop(column.name)
        if value is None and not column.empty:
            raise Misfit(f"{column.name} must not be null")
        values.append(None if value is None else _value(column.name, column.kind, value, read))
    return tuple(values), told


class _Twice(ValueError):
    """A name stands twice in an object."""


def _once(pairs: list[tuple[str, object]]) -> Told:
    told = dict(pairs)
    if len(told) != len(pairs):
        raise _Twice("a name stands in it twice")
    return told


def _refuse(word: str) -> object:
    raise ValueError(word)


def _value(name: str, kind: str, value: object, read: ReadBytes) -> Value:
    if kind == "INTEGER":
        if type(value) is not int or not _SMALLEST <= value <= _LARGEST:
            raise Misfit(f"{name} is no whole number")
        return value
    if kind == "BLOB":
        return _data(name, value, read)
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        value = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, str):
        raise Misfit(f"{name} is no text")
    return value


def _data(name: str, value: object, read: ReadBytes) -> bytes:
    match value:
        case {"base64": str(text), **more} if not more:
            try:
                return base64.b64decode(text, validate=True)
            except (binascii.Error, ValueError) as error:
                raise Misfit(f"{name} is no base64") from error
        case {"member": str(member), **more} if not more and member.startswith("blobs/"):
            return read(member)
    raise Misfit(f"{name} is neither base64 nor a member")
