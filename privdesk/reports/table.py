"""The figures of a summary as rows that every file format is written from."""

from collections.abc import Iterator
from dataclasses import dataclass

from privdesk.domain.figures import Amount, Figure, Summary
from privdesk.reports.words import Definition, FigureWords

HIDDEN = "*"
"""Stands in a public version for a number that is kept back."""
HIDDEN_WORDS = (
    "Public version. A star stands for a small number, or for one from which a small number could "
    "be computed. No case is named."
)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure with its words.

    Attributes:
        figure: the values.
        definition: what it counts.
        member: the word for its part; empty for the whole.
    """

    figure: Figure
    definition: Definition
    member: str

    @property
    def cases(self) -> tuple[int, ...]:
        """Keys of the cases behind it, each once."""
        return tuple(dict.fromkeys(key for key in self.figure.now.cases if key))


def rows(told: Summary, words: FigureWords) -> Iterator[FigureRow]:
    """Every figure in the order of the summary."""
    for figure in told.figures:
        member = words.member(figure.id, figure.member) if figure.member else ""
        yield FigureRow(figure, words.definitions[figure.id], member)


def shown(amount: Amount, unit: str) -> str:
    """A value as a person reads it: "9", "1,027", "38.5", "8 of 9", a dash for none, or hidden."""
    if amount.hidden:
        return HIDDEN
    if unit == "share":
        return f"{len(amount.cases):,} of {len(amount.of):,}" if amount.of else "–"
    if amount.value is None:
        return "–"
    return f"{amount.value:,.1f}".removesuffix(".0")


def number(amount: Amount, unit: str) -> float | None:
    """A value as a number: a share from 0 to 1, days and cases as they are."""
    if amount.hidden:
        return None
    if unit == "share":
        return amount.rate
    value = amount.value
    return int(value) if value is not None and value == int(value) else value
