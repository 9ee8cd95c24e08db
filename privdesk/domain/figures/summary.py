"""The figures of a period beside those of the four periods before, as known on a day."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from privdesk.domain.figures.amounts import Amount, Figure, Key, Summary, Tally
from privdesk.domain.figures.complaints import add_complaints
from privdesk.domain.figures.facts import CaseFacts
from privdesk.domain.figures.periods import Period, quarters
from privdesk.domain.figures.requests import add_ccpa, add_requests

BEFORE = 4
"""Periods that a period is compared with."""

_NOTHING = Amount(0, ())


@dataclass(frozen=True, slots=True)
class Targets:
    """In how many calendar days the office answers, by its policy pack."""

    complaint: int = 45
    request: int = 30


def summary(cases: Iterable[CaseFacts], period: Period, as_of: date, targets: Targets) -> Summary:
    """Every figure of a period as known at the end of a calendar date.

    Args:
        cases: every case that was open at any time since the first of the periods before, and
            every complaint of the year before that.
        period: a quarter or a year.
        as_of: what came later is left out.
        targets: in how many days the office answers.
    """

    def add(tally: Tally, known: Sequence[CaseFacts], one: Period) -> None:
        add_complaints(tally, known, one, as_of, targets.complaint)
        add_requests(tally, known, one, as_of, targets.request)

    return _compared(cases, period, as_of, add)


def ccpa_table(cases: Iterable[CaseFacts], period: Period, as_of: date) -> Summary:
    """The table of 11 CCR 7102(a) for a year, as known at the end of a calendar date."""
    return _compared(cases, period, as_of, add_ccpa)


def _compared(
    cases: Iterable[CaseFacts],
    period: Period,
    as_of: date,
    add: Callable[[Tally, Sequence[CaseFacts], Period], None],
) -> Summary:
    seen = (case.known_on(as_of) for case in cases if not case.duplicate)
    known = [case for case in seen if case is not None]
    known.sort(key=lambda case: (case.received, case.id))
    told = quarters(period, BEFORE + 1)
    tallies: list[dict[Key, Amount]] = []
    for one in told:
        tally = Tally()
        add(tally, known, one)
        tallies.append(tally.found)
    now, before = tallies[-1], tallies[:-1]
    figures = tuple(
        Figure(*key, now.get(key, _NOTHING), tuple(one.get(key, _NOTHING) for one in before))
        for key in _in_order(tallies)
    )
    used = {key for f in figures for amount in (f.now, *f.before) for key in amount.cases}
    used |= {key for f in figures for amount in (f.now, *f.before) for key in amount.of or ()}
    numbers = {case.id: case.number for case in known if case.id in used}
    return Summary(period, told[:-1], as_of, figures, numbers)


def _in_order(tallies: Sequence[dict[Key, Amount]]) -> list[Key]:
    """Every figure once; members that only an earlier period has stand beside their figure."""
    keys = dict.fromkeys(key for tally in reversed(tallies) for key in tally)
    places: dict[str, int] = {}
    for figure, _member in keys:
        places.setdefault(figure, len(places))
    return sorted(keys, key=lambda key: places[key[0]])
