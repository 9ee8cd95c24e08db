"""What complaints and requests share: how many came, went and stayed, and which were late."""

from collections.abc import Sequence
from datetime import date, timedelta

from privdesk.domain.figures.amounts import Tally, median, percentile_90
from privdesk.domain.figures.facts import CaseFacts
from privdesk.domain.figures.periods import Period

_DAY = timedelta(days=1)
STAGES = ("identity", "search", "drafting", "mailing")
"""What the days to an answer are spent on, one after the other."""


def add_flow(
    tally: Tally,
    topic: str,
    present: Sequence[CaseFacts],
    received: Sequence[CaseFacts],
    period: Period,
    as_of: date,
) -> None:
    """Add open at the start + received + reopened - closed = open at the end.

    Args:
        tally: takes the figures.
        topic: such as "complaints".
        present: those that were open or closed at some time in the period.
        received: those that came in within it.
        period: what is told of.
        as_of: the last calendar date that is known.
    """
    first, last = period.first, period.last
    end = min(last, as_of)
    before = first - _DAY
    reopened: list[CaseFacts] = []
    closed: list[CaseFacts] = []
    for case in present:
        for spell in case.closed:
            if first <= spell.closed <= last:
                closed.append(case)
            if spell.reopened is not None and first <= spell.reopened <= last:
                reopened.append(case)
    tally.count(f"{topic}.open_start", (case for case in present if case.is_open(before)))
    tally.count(f"{topic}.received", received)
    tally.count(f"{topic}.reopened", reopened)
    tally.count(f"{topic}.closed", closed)
    tally.count(f"{topic}.open_end", (case for case in present if case.is_open(end)))
    answered = [case for case in received if case.answered is not None]
    spent = [case.stage_days for case in answered]
    for place, stage in enumerate(STAGES):
        days = [one[place] for one in spent]
        tally.mean_of(f"{topic}.stage_days_by_stage", answered, days, stage)


def add_times(
    tally: Tally, topic: str, received: Sequence[CaseFacts], as_of: date, within: int
) -> None:
    """Add how many were answered in time, how long the answers took, and what was late and why.

    Args:
        tally: takes the figures.
        topic: such as "complaints".
        received: those that came in within a period.
        as_of: the last calendar date that is known.
        within: days in which they are to be answered.
    """
    due = [case for case in received if is_due(case, as_of, within)]
    were_late = [case for case in due if _days_used(case, as_of) > within]
    missed = {case.id for case in were_late}
    tally.share(f"{topic}.answered_in_time", due, lambda case: case.id not in missed)
    tally.measure(f"{topic}.median_days", received, median)
    tally.measure(f"{topic}.p90_days", received, percentile_90)
    tally.count(f"{topic}.late", were_late)
    tally.parts(f"{topic}.late_by_reason", were_late, _reasons)
    tally.parts(f"{topic}.late_by_stage", were_late, _slowest_stage)


def is_due(case: CaseFacts, as_of: date, within: int) -> bool:
    """Whether the answer went out, or should have; a withdrawn case without one never is."""
    if case.answered is not None:
        return True
    return _has_no_answer_yet(case, as_of) and _days_used(case, as_of) > within


def late(case: CaseFacts, as_of: date, within: int) -> bool:
    """Whether the answer took longer than so many days, or still takes."""
    return is_due(case, as_of, within) and _days_used(case, as_of) > within


def _slowest_stage(case: CaseFacts) -> tuple[str, ...]:
    """The stage that took most of the days of an answered case; nothing while it has no answer."""
    if case.answered is None:
        return ()
    spent = case.stage_days
    return (STAGES[spent.index(max(spent))],)


def _reasons(case: CaseFacts) -> tuple[str, ...]:
    """Why it was late; nothing where nobody has said so."""
    return (case.late_reason.value,) if case.late_reason else ()


def _has_no_answer_yet(case: CaseFacts, as_of: date) -> bool:
    return not case.is_withdrawn and case.is_open(as_of)


def _days_used(case: CaseFacts, as_of: date) -> int:
    return ((case.answered or as_of) - case.received).days
