"""Issue a summary, keep it as it was, and tell what has changed in its figures since."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from privdesk.domain.errors import CaseFileError, NotFound
from privdesk.domain.figures import (
    Change,
    IssuedSummary,
    Period,
    Summary,
    a_period,
    changes,
    digests,
    summary,
)
from privdesk.domain.figures.issued import told
from privdesk.domain.said import said
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.commentary import commentary_of, digest
from privdesk.services.desk import Desk
from privdesk.services.figure_papers import paper
from privdesk.services.figures import facts_of, targets_of


@dataclass(frozen=True, slots=True)
class Cause:
    """A case whose record is another one than when the summary was issued.

    Attributes:
        number: case number.
        actions: what the audit trail says was done since, such as "case.received_corrected".
    """

    number: str
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """An issued summary beside the records of today.

    Attributes:
        issued: as it left the office.
        changes: figures that are other ones now; empty if it still holds.
        causes: the cases whose records differ.
        today: the figures as they would be told now, as known on the same day.
    """

    issued: IssuedSummary
    changes: tuple[Change, ...]
    causes: tuple[Cause, ...]
    today: Summary


def issue(desk: Desk, period: Period) -> ChangeSet:
    """Freeze the figures of a period as known today, with their paper and a hash of their inputs.

    Raises:
        InvalidInput: the period has not begun.
        CaseFileError: the case file cannot be written; nothing was issued.
    """
    day = desk.clock.today()
    facts = facts_of(desk, period, day)
    made = summary(facts, period, day, targets_of(desk.pack))
    inputs = digests(facts, day)
    words = commentary_of(desk, period)
    pdf = paper(desk, made, "pdf")
    issued = IssuedSummary(
        id=0,
        period=period.id,
        as_of=day,
        issued_at=desk.clock.now(),
        issued_by=desk.actor,
        figures=told(made),
        inputs=inputs,
        inputs_sha256=_sha256(json.dumps(inputs, sort_keys=True).encode()),
        pdf_sha256=_sha256(pdf),
        commentary={section.value: text for section, text in words.items()},
    )
    with desk.work() as work:
        kept = work.freeze_summary(issued, pdf)
        particulars = {
            "period": kept.period,
            "as_of": kept.as_of.isoformat(),
            "inputs": kept.inputs_sha256,
            "pdf": kept.pdf_sha256,
            "commentary": digest(words),
        }
        work.audit("summary.issued", f"summary:{kept.id}", particulars)
        work.commit()
    return ChangeSet(said("{title} issued", title=period.title), (), frozenset({Topic.OFFICE}))


def review(desk: Desk, issued: IssuedSummary) -> Review:
    """The same figures from the records of today, as known on the day of issue."""
    period = a_period(issued.period)
    facts = facts_of(desk, period, issued.as_of)
    today = summary(facts, period, issued.as_of, targets_of(desk.pack))
    found = changes(issued, today)
    now = digests(facts, issued.as_of)
    differ = sorted(n for n in {*now, *issued.inputs} if now.get(n) != issued.inputs.get(n))
    keys = {case.number: case.id for case in facts}
    causes = _causes(desk, issued, {n: keys.get(n, 0) for n in differ}) if found else ()
    return Review(issued, found, causes, today)


def reviews(desk: Desk, period: str = "") -> tuple[Review, ...]:
    """Every issued summary, of one period or all, beside the records of today."""
    return tuple(review(desk, one) for one in desk.file.queries().issued_summaries(period))


def issued_paper(desk: Desk, period: str) -> bytes:
    """The frozen PDF of the last issue of a period, byte for byte as it left the office.

    Raises:
        NotFound: the period was never issued.
        CaseFileError: the bytes are not those that were issued.
    """
    queries = desk.file.queries()
    issued = queries.issued_summaries(period)
    if not issued:
        raise NotFound(said("No summary of {title} was issued.", title=a_period(period).title))
    data = queries.issued_pdf(issued[0].id)
    if _sha256(data) != issued[0].pdf_sha256:
        raise CaseFileError(said("The paper in the case file is not the one that was issued."))
    return data


def _causes(desk: Desk, issued: IssuedSummary, keys: Mapping[str, int]) -> tuple[Cause, ...]:
    actions = desk.file.queries().actions_since(tuple(keys.values()), issued.issued_at)
    causes = (Cause(number, tuple(sorted(actions.get(key, ())))) for number, key in keys.items())
    return tuple(cause for cause in causes if cause.actions)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
