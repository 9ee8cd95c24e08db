"""Where the instances of a chain stand, in words and in columns, for screens and papers."""

from collections.abc import Sequence
from datetime import date

from privdesk.domain.case import Case
from privdesk.domain.chain import Instance
from privdesk.domain.day_names import short_day
from privdesk.domain.labels import ENDING


def chain_columns(places: Sequence[Instance]) -> list[tuple[int, bool]]:
    """The column of each case, and whether it branches off.

    The last main instance under a case goes on in the column of that case; what comes beside it
    stands to the right.
    """
    made: list[tuple[int, bool]] = []
    above: dict[int, int] = {}
    for at, place in enumerate(places):
        if place.depth == 0:
            made.append((0, False))
        else:
            column = above[place.depth - 1]
            aside = place.is_side_road or _has_main_sibling_below(places, at)
            made.append((column + 1, True) if aside else (column, False))
        above[place.depth] = made[-1][0]
    return made


def _has_main_sibling_below(places: Sequence[Instance], at: int) -> bool:
    depth = places[at].depth
    for later in places[at + 1 :]:
        if later.depth < depth:
            return False
        if later.depth == depth and not later.is_side_road:
            return True
    return False


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def case_words(case: Case, today: date) -> str:
    """Where an instance stands or how it ended, with the days that it took."""
    facts = case.facts
    if facts.ending is not None and facts.ended_on is not None:
        day = short_day(facts.ended_on, today)
        used = _days((facts.ended_on - (facts.notice_on or case.received)).days)
        return f"{ENDING[facts.ending]}, {day}, after {used}."
    if case.answered_on is not None:
        used = _days((case.answered_on - case.received).days)
        words = f"Answered {short_day(case.answered_on, today)} after {used}."
        if facts.satisfied is not None:
            words = f"{words} {'Satisfied' if facts.satisfied else 'Not satisfied'}."
        return words
    if not case.status.is_open:
        day = f" {short_day(case.closed_on, today)}" if case.closed_on else ""
        return f"Closed{day} without an answer."
    clock = case.answer_clock
    if clock is None:
        return f"Day {(today - case.received).days}."
    raw = clock.deadline.raw
    due = short_day(raw, today)
    if raw < today:
        return f"Late since {due}."
    length, day_number = (raw - case.received).days, (today - case.received).days
    return f"Day {day_number} of {length}. Answer due {due}."
