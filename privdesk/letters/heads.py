"""The head of a template or a text block: TOML, checked; every problem names file, key and line."""

import re
import tomllib
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict, ValidationError

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Kind, LetterPurpose

FENCE = "+++\n"
_AT = re.compile(r"line (\d+)")


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DutyTable(_Table):
    """What the law or the office asks of the letter, and where that stands."""

    says: str
    source: str


class PassageTable(_Table):
    """A passage that a letter must hold or must not hold.

    `block` names a text block whose `says` tell how it is recognized; `field` a field whose lines
    must stand in the letter. `when` is a condition over the facts of the case.
    """

    block: str = ""
    field: str = ""
    when: str = ""
    because: str = ""


class TemplateHead(_Table):
    """The head of a template; what a translation leaves out it takes from the English one."""

    title: str
    subject: str
    review: date
    owner: str
    purpose: LetterPurpose
    order: int
    kinds: tuple[Kind, ...] = ()
    duties: tuple[DutyTable, ...] = ()
    requires: tuple[PassageTable, ...] = ()
    forbids: tuple[PassageTable, ...] = ()


class TranslationHead(_Table):
    """The head of a template in another language."""

    title: str
    subject: str
    review: date
    owner: str


class BlockHead(_Table):
    """The head of a text block.

    `says` are words of which each must be there for the passage to count as present; in one entry
    `|` parts words of which any will do. `marks` are words of which one is enough to find it where
    it does not belong.
    """

    title: str
    review: date
    owner: str
    says: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Parted:
    """A source cut into its head and its text."""

    head: str
    body: str


def parted(source: str, name: str) -> Parted:
    """Cut a source at its fences.

    Raises:
        InvalidInput: it does not begin with a head between two lines of +++.
    """
    parts = source.split(FENCE, 2)
    if len(parts) != 3 or parts[0].strip():  # noqa: PLR2004 - before, head, body
        sentence = f"{name}, line 1: the head is missing. It stands between two lines of +++."
        raise InvalidInput((Problem("head", sentence),))
    return Parted(parts[1], parts[2].strip("\n"))


def read_head(head: str, model: type[BaseModel], name: str) -> BaseModel:
    """A head as a checked record.

    Args:
        head: TOML.
        model: what it may hold.
        name: of the file, for the problems.

    Raises:
        InvalidInput: one problem for each key that is missing, unknown or holds something else.
    """
    try:
        told = tomllib.loads(head)
    except tomllib.TOMLDecodeError as error:
        found = _AT.search(str(error))
        line = int(found[1]) + 1 if found else 1
        sentence = f"{name}, line {line}: this is no valid TOML. {error}."
        raise InvalidInput((Problem("head", sentence),)) from error
    try:
        return model.model_validate(told)
    except ValidationError as error:
        raise InvalidInput(tuple(_problems(error, head, model, name))) from error


def _problems(
    error: ValidationError, head: str, model: type[BaseModel], name: str
) -> list[Problem]:
    made = []
    for detail in error.errors(include_url=False):
        path = detail["loc"]
        key = ".".join(str(part) for part in path)
        line = line_of(head, path)
        match detail["type"]:
            case "missing":
                what = "is missing"
            case "extra_forbidden":
                what = f"is not a key here. The keys are {', '.join(model.model_fields)}"
            case _:
                what = f"cannot hold {detail['input']!r}: {detail['msg']}"
        made.append(
            Problem(
                key,
                said(
                    "{name}, line {line}, {key} {what}.", name=name, line=line, key=key, what=what
                ),
            )
        )
    return made


def line_of(head: str, path: tuple[int | str, ...]) -> int:
    """The line of a file on which a key stands, its head beginning on line 2; 1 if nowhere."""
    lines = head.splitlines()
    start = 0
    if len(path) > 1 and isinstance(path[1], int):
        tables = [n for n, line in enumerate(lines) if line.strip() == f"[[{path[0]}]]"]
        if path[1] < len(tables):
            start = tables[path[1]]
    wanted = str(path[-1] if isinstance(path[-1], str) else path[0])
    for number, line in enumerate(lines[start:], start=start + 2):
        if re.match(rf"\s*(\[\[)?{re.escape(wanted)}\b", line):
            return number
    return start + 2 if start else 1
