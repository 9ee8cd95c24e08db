"""What goes over the pipe between Privdesk and a worker: facts in JSON, and bytes beside them."""

import json
import struct
from collections.abc import Mapping
from typing import IO, Any

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import Said

Frame = tuple[Mapping[str, Any], bytes]
"""Facts and bytes."""

_HEAD = struct.Struct(">IQ")
_MOST_FACTS = 256 * 1024 * 1024
_MOST_BYTES = 1024 * 1024 * 1024


class BadFrame(Exception):
    """What came over the pipe is no frame: it was cut off, or is larger than any of ours."""


def write_frame(stream: IO[bytes], facts: Mapping[str, object], data: bytes = b"") -> None:
    """Write one frame and see it off."""
    told = json.dumps(facts).encode()
    stream.write(_HEAD.pack(len(told), len(data)))
    stream.write(told)
    stream.write(data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Frame | None:
    """The next frame; None at the end.

    Raises:
        BadFrame: it is none.
    """
    head = stream.read(_HEAD.size)
    if not head:
        return None
    if len(head) < _HEAD.size:
        raise BadFrame
    facts, size = _HEAD.unpack(head)
    if facts > _MOST_FACTS or size > _MOST_BYTES:
        raise BadFrame
    told, data = stream.read(facts), stream.read(size)
    if len(told) < facts or len(data) < size:
        raise BadFrame
    try:
        read = json.loads(told)
    except ValueError as error:
        raise BadFrame from error
    if not isinstance(read, dict):
        raise BadFrame
    return read, data


def packed(problems: tuple[Problem, ...]) -> list[list[object]]:
    """Problems as JSON, which can still be said in another language afterwards."""
    return [[problem.field, _packed(problem.sentence)] for problem in problems]


def unpacked(problems: list[list[Any]]) -> InvalidInput:
    """The error with these problems."""
    read = ((str(field), _unpacked(sentence)) for field, sentence in problems)
    return InvalidInput(tuple(Problem(field, s) for field, s in read if isinstance(s, str)))


def _packed(value: object) -> object:
    if isinstance(value, Said):
        fields = {name: _packed(field) for name, field in value.fields.items()}
        return [str(value), value.pattern, value.about, value.number, fields]
    return value if isinstance(value, int) else str(value)


def _unpacked(value: Any) -> object:  # noqa: ANN401 - JSON
    if not isinstance(value, list):
        return value
    text, pattern, about, number, fields = value
    made = Said(text, pattern, about)
    made.number = number
    made.fields = {name: _unpacked(field) for name, field in fields.items()}
    return made
