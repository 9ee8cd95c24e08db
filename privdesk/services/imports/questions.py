"""What an officer has to decide before rows can be taken over."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from privdesk.domain.imports import Field, Plan, TableRow
from privdesk.domain.imports.drafts import compared, values_of
from privdesk.services.imports.suggesting import Suggestion, likely_value


@dataclass(frozen=True, slots=True)
class UnknownValue:
    """A cell of a closed list that nobody knows.

    Attributes:
        field: of its column.
        cell: as it stands in the table.
        count: rows with it among those looked at.
        guess: what it probably means; empty where nothing is near.
    """

    field: Field
    cell: str
    count: int
    guess: str


@dataclass(frozen=True, slots=True)
class Question:
    """What is in the way of the whole table.

    Attributes:
        field: that it is about; "dates" for the order of day and month.
        sentence: what is missing and how it is told.
    """

    field: str
    sentence: str


def questions(suggestion: Suggestion) -> tuple[Question, ...]:
    """What nobody can know but the officer."""
    plan, found = suggestion.plan, []
    mapped = set(plan.columns.values()) | set(plan.defaults)
    if Field.RECEIVED not in mapped:
        found.append(Question("received", "No column holds the day of receipt. Choose it."))
    if not {Field.KIND, Field.RIGHTS} & mapped:
        found.append(
            Question("kind", "No column says what each row is. Choose one, or a kind for all rows.")
        )
    found.extend(
        Question(
            "dates",
            f"The dates under “{heading}” can be read with the day or with the month first. "
            "Choose which.",
        )
        for heading in suggestion.doubtful_dates
    )
    return tuple(found)


def unknown_values(
    plan: Plan, headings: tuple[str, ...], rows: Iterable[TableRow]
) -> tuple[UnknownValue, ...]:
    """The cells of closed lists that nobody knows, the most frequent first."""
    counts: Counter[tuple[Field, str]] = Counter()
    lists = [
        (place, plan.field_of(heading))
        for place, heading in enumerate(headings)
        if plan.field_of(heading).is_list
    ]
    known = {name: set(values_of(name)) for name in Field if name.is_list}
    for _number, cells in rows:
        for place, name in lists:
            cell = cells[place].strip() if place < len(cells) else ""
            if not cell or cell in known[name] or compared(cell) in plan.values.get(name, {}):
                continue
            if _every_part_is_known(plan, name, cell):
                continue
            counts[name, cell] += 1
    return tuple(
        UnknownValue(name, cell, count, likely_value(name, cell))
        for (name, cell), count in counts.most_common()
    )


def _every_part_is_known(plan: Plan, name: Field, cell: str) -> bool:
    if name not in {Field.RIGHTS, Field.PRINCIPLES}:
        return False
    parts = [part for part in cell.replace(";", ",").replace("/", ",").split(",") if part.strip()]
    meanings = plan.values.get(name, {})
    return all(compared(part) in meanings for part in parts)
