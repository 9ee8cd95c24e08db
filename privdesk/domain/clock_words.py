"""Where a clock stands and how well its rule is founded, in words for screens and papers."""

from datetime import date

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.day_names import short_day, weekday_name
from privdesk.domain.vocabulary import Confidence, PauseReason

CONFIDENCE = {
    Confidence.PRIMARY: "Read in the source",
    Confidence.SECONDARY: "Read in a secondary source",
    Confidence.MEMORY: "From memory. Check it before you rely on it",
    Confidence.OFFICE: "Our own promise or policy",
}

WAITS_FOR = {
    PauseReason.IDENTITY: "proof of identity",
    PauseReason.CLARIFICATION: "clarification",
}


def clock_state(clock: CaseClock, today: date) -> str:
    """Where a clock stands, in a few words; empty where it simply runs."""
    if clock.satisfied_on is not None:
        late = (clock.satisfied_on - clock.deadline.raw).days
        return f"Done {short_day(clock.satisfied_on, today)}{_late(late)}"
    if clock.waived is not None:
        return f"Left out: {clock.waived.reason}"
    parts = []
    if clock.pause is not None:
        since = short_day(clock.pause.first, today)
        parts.append(f"Paused since {since}, waiting for {WAITS_FOR[clock.pause.reason]}")
    if clock.deadline.extended_from is not None:
        parts.append(f"extended from {short_day(clock.deadline.extended_from, today)}")
    if clock.facts is not None and clock.facts.set_by_hand is not None:
        parts.append(f"set by hand: {clock.facts.set_by_hand.reason}")
    if clock.deadline.rolled != clock.deadline.raw:
        rolled = clock.deadline.rolled
        parts.append(f"at the latest {weekday_name(rolled)[:3]}, {short_day(rolled, today)}")
    words = "; ".join(parts)
    return words[:1].upper() + words[1:]


def _late(days: int) -> str:
    if days <= 0:
        return ", in time"
    return f", {days} {'day' if days == 1 else 'days'} late"
