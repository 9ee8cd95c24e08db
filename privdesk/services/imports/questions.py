"""What an officer has to decide before rows can be taken over."""

from collections import Counter
from dataclasses import dataclass

from privdesk.domain.imports import Field, Plan
from privdesk.domain.imports.drafts import compared, parts_of, values_of
from privdesk.domain.said import said
from privdesk.services.imports.suggesting import Suggestion, likely_value
from privdesk.services.imports.survey import Survey

_SEVERAL = frozenset({Field.RIGHTS, Field.PRINCIPLES})
_LETTERS_OF_CODE = 2


@dataclass(frozen=True, slots=True)
class CellValue:
    """What a cell of a closed list says.

    Attributes:
        field: of its column.
        cell: as it stands in the table.
        count: rows with it.
        meaning: the value it stands for, empty where it is left out; None if nobody knows.
        guess: what it probably means, where nobody knows; empty where nothing is near.
    """

    field: Field
    cell: str
    count: int
    meaning: str | None
    guess: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What is in the way of the whole table.

    Attributes:
        field: that it is about; "dates" for the order of day and month.
        sentence: what is missing and how it is told.
        heading: of the column that it is about; empty if it is about none.
    """

    field: str
    sentence: str
    heading: str = ""


def questions(suggestion: Suggestion) -> tuple[Question, ...]:
    """What nobody can know but the officer."""
    plan, found = suggestion.plan, []
    mapped = set(plan.columns.values()) | set(plan.defaults)
    if Field.RECEIVED not in mapped:
        found.append(Question("received", said("No column holds the day of receipt. Choose it.")))
    if not {Field.KIND, Field.RIGHTS} & mapped:
        found.append(
            Question(
                "kind", said("No column says what each row is. Choose one, or a kind for all rows.")
            )
        )
    found.extend(
        Question(
            "dates",
            said(
                "The dates under “{heading}” can be read with the day or with the "
                "month first. Choose which.",
                heading=heading,
            ),
            heading,
        )
        for heading in suggestion.doubtful_dates
    )
    return tuple(found)


def list_values(plan: Plan, seen: Survey) -> tuple[CellValue, ...]:
    """What the cells of closed lists say: those that nobody knows first, the frequent ones first.

    Args:
        plan: by which rows are taken over.
        seen: what all rows say.
    """
    counts: Counter[tuple[Field, str]] = Counter()
    for heading, column in seen.columns.items():
        name = plan.field_of(heading)
        if not name.is_list:
            continue
        for cell, count in column.cells.items():
            for part in _told(plan, name, cell):
                counts[name, part] += count
    values = [_value(plan, name, cell, count) for (name, cell), count in counts.most_common()]
    return tuple(sorted(values, key=lambda value: value.meaning is not None))


def unknown_values(plan: Plan, seen: Survey) -> tuple[CellValue, ...]:
    """The cells of closed lists that nobody knows, the most frequent first."""
    return tuple(value for value in list_values(plan, seen) if value.meaning is None)


def _told(plan: Plan, name: Field, cell: str) -> tuple[str, ...]:
    """A cell, or its parts where it may say several things and is not known as a whole."""
    if name not in _SEVERAL or _meaning(plan, name, cell) is not None:
        return (cell,)
    return parts_of(cell)


def _meaning(plan: Plan, name: Field, cell: str) -> str | None:
    meaning = plan.values.get(name, {}).get(compared(cell))
    if meaning is not None:
        return meaning
    if name is Field.COUNTRY and len(cell) == _LETTERS_OF_CODE and cell.isalpha():
        return cell.upper()
    return cell if cell in values_of(name) else None


def _value(plan: Plan, name: Field, cell: str, count: int) -> CellValue:
    meaning = _meaning(plan, name, cell)
    guess = likely_value(name, cell) if meaning is None else ""
    return CellValue(name, cell, count, meaning, guess)
