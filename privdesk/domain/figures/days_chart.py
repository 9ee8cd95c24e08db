"""How the days to an answer are drawn: each case a dot, or a bar for each day where there are many.

Window and paper ask here, so that they draw the same.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from privdesk.domain.figures.amounts import Summary
from privdesk.domain.said import said

MOST_DOTS = 120
"""More cases than this in a row are bars."""
MOST_ON_A_DAY = 3
"""More dots than this on one another are bars."""


def is_crowded(days: Sequence[int]) -> bool:
    """Whether so many cases stand in a row, or on one day, that bars tell more than dots.

    Args:
        days: of each case, to its answer.
    """
    return len(days) > MOST_DOTS or max(Counter(days).values(), default=0) > MOST_ON_A_DAY


def levels(days: Iterable[int]) -> Iterator[int]:
    """How many dots of the same day lie under each, so that none hides another."""
    under: Counter[int] = Counter()
    for day in days:
        yield under[day]
        under[day] += 1


def days_title(told: Summary) -> str:
    """What the chart of days shows, for the period and the one before."""
    figure = told.figure("complaints.median_days")
    rows = ([told.days[key] for key in one.cases] for one in (figure.before[-1], figure.now))
    crowded = any(map(is_crowded, rows))
    if crowded:
        return said("Days to answer, a bar for each day")
    return said("Days to answer, each complaint a dot")
