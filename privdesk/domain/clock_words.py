"""Where a clock stands and how well its rule is founded, in words for screens and papers."""

from datetime import date

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.day_names import short_day, weekday_day
from privdesk.domain.said import counted, joined, said
from privdesk.domain.vocabulary import Confidence, PauseReason

CONFIDENCE = {
    Confidence.PRIMARY: said("Read in the source"),
    Confidence.SECONDARY: said("Read in a secondary source"),
    Confidence.MEMORY: said("From memory. Check it before you rely on it"),
    Confidence.OFFICE: said("Our own promise or policy"),
}

WAITS_FOR = {
    PauseReason.IDENTITY: said("proof of identity"),
    PauseReason.CLARIFICATION: said("clarification"),
}


def clock_state(clock: CaseClock, today: date) -> str:
    """Where a clock stands, in a few words; empty where it simply runs."""
    if clock.satisfied_on is not None:
        late = (clock.satisfied_on - clock.deadline.raw).days
        return said("Done {day}{late}", day=short_day(clock.satisfied_on, today), late=_late(late))
    if clock.waived is not None:
        return said("Left out: {reason}", reason=clock.waived.reason)
    parts = []
    if clock.pause is not None:
        since = short_day(clock.pause.first, today)
        parts.append(
            said(
                "Paused since {since}, waiting for {waits_for}",
                since=since,
                waits_for=WAITS_FOR[clock.pause.reason],
            )
        )
    if clock.deadline.extended_from is not None:
        parts.append(
            said("Extended from {day}", day=short_day(clock.deadline.extended_from, today))
        )
    if clock.facts is not None and clock.facts.set_by_hand is not None:
        parts.append(said("Set by hand: {reason}", reason=clock.facts.set_by_hand.reason))
    if clock.deadline.rolled != clock.deadline.raw:
        rolled = clock.deadline.rolled
        parts.append(said("At the latest {day}", day=weekday_day(rolled, today)))
    return joined("; ", parts)


def _late(days: int) -> str:
    if days <= 0:
        return said(", in time")
    return counted(", {count} day late", ", {count} days late", days)
