"""A summary that was issued, and what has changed in its figures since."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime

from privdesk.domain.figures.amounts import Summary
from privdesk.domain.figures.facts import CaseFacts

_DIGITS = 16  # of a digest; enough to see that a record is another one


@dataclass(frozen=True, slots=True)
class IssuedSummary:
    """A summary as it left the office.

    Attributes:
        id: key in the case file; 0 before it is stored.
        period: such as "2026Q3".
        as_of: what was known on this calendar date.
        issued_at: UTC instant.
        issued_by: the handler.
        figures: the figures as `told` writes them.
        inputs: a digest of what was known of each case, by case number.
        inputs_sha256: SHA-256 over all of them, hex.
        pdf_sha256: of the frozen paper, hex.
        commentary: what the officer said about each section.
    """

    id: int
    period: str
    as_of: date
    issued_at: datetime
    issued_by: str
    figures: str
    inputs: Mapping[str, str]
    inputs_sha256: str
    pdf_sha256: str
    commentary: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that is another one than when the summary was issued.

    Attributes:
        id: of the figure.
        member: empty for the whole.
        then: value and number of cases that it was taken from.
        now: the same, from the records of today as of the same day.
    """

    id: str
    member: str
    then: tuple[float | None, int | None]
    now: tuple[float | None, int | None]


def told(summary: Summary) -> str:
    """The figures of the period itself, to be kept."""
    return json.dumps(
        [
            [figure.id, figure.member, figure.now.value, _of(figure.now.of)]
            for figure in summary.figures
        ]
    )


def fingerprint(summary: Summary) -> str:
    """SHA-256, hex, over the figures of a period and the numbers of their cases.

    Papers and JSON of one summary bear the same; another one tells that a figure or a case differs.
    """
    figures = [
        [f.id, f.member, f.now.value, _of(f.now.of), [summary.numbers.get(k) for k in f.now.cases]]
        for f in summary.figures
    ]
    whole = [summary.period.id, summary.as_of.isoformat(), summary.is_public, figures]
    return hashlib.sha256(json.dumps(whole).encode()).hexdigest()


_SINCE_STAGES = frozenset(
    {
        "complaints.stage_days_by_stage",
        "requests.stage_days_by_stage",
        "complaints.late_by_stage",
        "requests.late_by_stage",
        "complaints.by_root_cause",
        "complaints.by_remedy",
        "jams.by_ending",
        "jams.complied",
        "annex_i.by_ending",
        "annex_i.complied",
    }
)
"""Figures that summaries tell since the schema's tenth step; earlier ones did not know them."""


def _of(cases: tuple[int, ...] | None) -> int | None:
    return len(cases) if cases is not None else None


def changes(issued: IssuedSummary, summary: Summary) -> tuple[Change, ...]:
    """Every figure that differs, in the order of the summary; a figure that was not told was 0."""
    then = _read(issued.figures)
    now = _read(told(summary))
    keys = dict.fromkeys((*now, *then))
    newer = frozenset() if any(figure in _SINCE_STAGES for figure, _m in then) else _SINCE_STAGES
    return tuple(
        Change(figure, member, before, after)
        for figure, member in keys
        if figure not in newer
        if (before := then.get((figure, member), (0, None)))
        != (after := now.get((figure, member), (0, None)))
    )


def _read(figures: str) -> dict[tuple[str, str], tuple[float | None, int | None]]:
    return {(figure, member): (value, of) for figure, member, value, of in json.loads(figures)}


def digests(cases: Iterable[CaseFacts], as_of: date) -> dict[str, str]:
    """A digest of what was known of each case on a calendar date, by case number."""
    known = (case.known_on(as_of) for case in cases)
    return {case.number: _digest(case) for case in known if case is not None}


def _digest(case: CaseFacts) -> str:
    text = json.dumps(asdict(case), sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]
