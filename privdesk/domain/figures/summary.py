"""The figures of a period beside those of the four periods before, as known on a day."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from privdesk.domain.figures.amounts import Amount, Figure, Key, Summary, Tally, Targets
from privdesk.domain.figures.complaints import add_complaints
from privdesk.domain.figures.facts import CaseFacts
from privdesk.domain.figures.office import KnownCases
from privdesk.domain.figures.periods import Period, quarters
from privdesk.domain.figures.requests import add_ccpa, add_requests
from privdesk.domain.vocabulary import Kind

BEFORE = 4
"""Periods that a period is compared with."""

Progress = Callable[[int, int], None]
"""Takes how many of how many steps are done; raises to cancel."""

_NOTHING = Amount(0, ())


def summary(
    cases: Iterable[CaseFacts],
    period: Period,
    as_of: date,
    targets: Targets,
    progress: Progress | None = None,
) -> Summary:
    """Every figure of a period as known at the end of a calendar date.

    Args:
        cases: every case that was open at any time since the first of the periods before, and
            every complaint of the year before that.
        period: a quarter or a year.
        as_of: what came later is left out.
        targets: in how many days the office answers.
        progress: is told after each period; may raise to cancel.
    """

    def add(tally: Tally, known: KnownCases, one: Period) -> None:
        add_complaints(tally, known, one, as_of, targets.complaint)
        add_requests(tally, known, one, as_of, targets.request)

    return _compared(cases, (period, as_of, targets), add, progress)


def ccpa_table(
    cases: Iterable[CaseFacts], period: Period, as_of: date, progress: Progress | None = None
) -> Summary:
    """The table of 11 CCR 7102(a) for a year, as known at the end of a calendar date."""
    return _compared(cases, (period, as_of, Targets()), add_ccpa, progress)


def _compared(
    cases: Iterable[CaseFacts],
    asked: tuple[Period, date, Targets],
    add: Callable[[Tally, KnownCases, Period], None],
    progress: Progress | None,
) -> Summary:
    period, as_of, targets = asked
    told = quarters(period, BEFORE + 1)
    known = KnownCases(cases, told, as_of)
    tallies: list[Tally] = []
    for one in told:
        tally = Tally()
        add(tally, known, one)
        tallies.append(tally)
        if progress is not None:
            progress(len(tallies), len(told))
    now, *before = (tally.found for tally in reversed(tallies))
    figures = tuple(
        Figure(
            *key, now.get(key, _NOTHING), tuple(one.get(key, _NOTHING) for one in reversed(before))
        )
        for key in _in_order(tallies)
    )
    numbers = {case.id: case.number for case in known.all}
    days = {c.id: c.days for c in known.by_kind.get(Kind.DPF_COMPLAINT, ()) if c.days is not None}
    return Summary(period, told[:-1], as_of, figures, numbers, days, targets)


def _in_order(tallies: Sequence[Tally]) -> list[Key]:
    """Every figure once; members that only an earlier period has stand beside their figure."""
    keys = dict.fromkeys(key for tally in reversed(tallies) for key in tally.found)
    places = {figure: place for place, figure in enumerate(tallies[-1].order)}
    return sorted(keys, key=lambda key: places[key[0]])
