"""Where the instances of a chain stand, in words and in columns, for screens and papers."""

from collections.abc import Sequence
from datetime import date

from privdesk.domain.case import Case
from privdesk.domain.chain import Instance
from privdesk.domain.day_names import short_day
from privdesk.domain.labels import ENDING
from privdesk.domain.said import counted, said


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
    return counted("{count} day", "{count} days", count, "after")


def case_words(case: Case, today: date) -> str:
    """Where an instance stands or how it ended, with the days that it took."""
    facts = case.facts
    if facts.ending is not None and facts.ended_on is not None:
        day = short_day(facts.ended_on, today)
        used = _days((facts.ended_on - (facts.notice_on or case.received)).days)
        return said(
            "{ending}, {day}, after {used}.", ending=ENDING[facts.ending], day=day, used=used
        )
    if case.answered_on is not None:
        used = _days((case.answered_on - case.received).days)
        words = said(
            "Answered {day} after {used}.", day=short_day(case.answered_on, today), used=used
        )
        if facts.satisfied is not None:
            words = said(
                "{words} {satisfied}.",
                words=words,
                satisfied=said("Satisfied") if facts.satisfied else said("Not satisfied"),
            )
        return words
    if not case.status.is_open:
        if case.closed_on is None:
            return said("Closed without an answer.")
        day = short_day(case.closed_on, today)
        return said("Closed {day} without an answer.", day=day)
    clock = case.answer_clock
    if clock is None:
        return said("Day {days}.", days=(today - case.received).days)
    raw = clock.deadline.raw
    due = short_day(raw, today)
    if raw < today:
        return said("Late since {due}.", due=due)
    length, day_number = (raw - case.received).days, (today - case.received).days
    return said(
        "Day {number} of {length}. Answer due {due}.",
        number=day_number,
        length=length,
        due=due,
    )
