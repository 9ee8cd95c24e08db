"""What complaints and requests share: how many came, went and stayed, and which were late."""

from collections.abc import Sequence
from datetime import date, timedelta

from privdesk.domain.figures.amounts import Tally
from privdesk.domain.figures.facts import CaseFacts
from privdesk.domain.figures.periods import Period

_DAY = timedelta(days=1)


def add_flow(
    tally: Tally, topic: str, cases: Sequence[CaseFacts], period: Period, as_of: date
) -> None:
    """Add open at the start + received + reopened - closed = open at the end."""
    spells = [(case, spell) for case in cases for spell in case.closed]
    end = min(period.last, as_of)
    before = period.first - _DAY
    tally.count(f"{topic}.open_start", (case for case in cases if case.is_open(before)))
    tally.count(f"{topic}.received", (case for case in cases if case.received in period))
    tally.count(f"{topic}.reopened", (c for c, spell in spells if spell.reopened in period))
    tally.count(f"{topic}.closed", (c for c, spell in spells if spell.closed in period))
    tally.count(f"{topic}.open_end", (case for case in cases if case.is_open(end)))


def is_due(case: CaseFacts, as_of: date, within: int) -> bool:
    """Whether the answer went out, or should have; a withdrawn case without one never is."""
    if case.answered is not None:
        return True
    return _has_no_answer_yet(case, as_of) and _days_used(case, as_of) > within


def late(case: CaseFacts, as_of: date, within: int) -> bool:
    """Whether the answer took longer than so many days, or still takes."""
    return is_due(case, as_of, within) and _days_used(case, as_of) > within


def reasons(case: CaseFacts) -> tuple[str, ...]:
    """Why it was late; nothing where nobody has said so."""
    return (case.late_reason.value,) if case.late_reason else ()


def _has_no_answer_yet(case: CaseFacts, as_of: date) -> bool:
    return not case.is_withdrawn and case.is_open(as_of)


def _days_used(case: CaseFacts, as_of: date) -> int:
    return ((case.answered or as_of) - case.received).days
