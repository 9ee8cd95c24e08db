"""Everything that a dossier tells, in words and in order, before it is drawn."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from privdesk.domain.audit import AuditEntry


class Mark(StrEnum):
    """How an instance of a chain is drawn."""

    DONE = "done"
    NOW = "now"
    POSSIBLE = "possible"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class ChainRow:
    """A case of the chain, or what may come after it: column from 0, title, details."""

    column: int
    mark: Mark
    title: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """Something that happened or is due: the day, the instance, the case, what, words, who."""

    day: str
    instance: str
    number: str
    title: str
    body: str
    actor: str


@dataclass(frozen=True, slots=True)
class DateProof:
    """Why a date is what it is.

    Attributes:
        title: case and duty, with the date.
        steps: what was counted, each with the date it gave.
        basis: the rule in words, with citation and how well it is founded.
        state: whether it was kept.
        checked: rules that were looked at and do not apply.
    """

    title: str
    steps: tuple[tuple[str, str], ...]
    basis: str
    state: str
    checked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A letter or a file of the dossier.

    Attributes:
        title: such as "Letter L-2026-0007, DPF answer" or the name of the file.
        number: of its case.
        day: calendar date.
        facts: more about it.
        member: its path in the ZIP; empty where it is only listed.
        size: in bytes.
        sha256: of the bytes in the ZIP, or of the original where it is only listed.
        pages: how many of its pages are bound in.
        text: its words, where it is bound in as text.
        reason: why it is not bound in; empty where it is.
        redactions: what was blacked out in the copy, and why.
    """

    title: str
    number: str
    day: date
    facts: str
    member: str
    size: int
    sha256: str
    pages: int = 0
    text: tuple[str, ...] = ()
    reason: str = ""
    redactions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrailTold:
    """The audit trail.

    Attributes:
        entries: about the cases of the dossier.
        count: of all entries of the case file.
        head: digest of the last one.
        check: what the check of the whole trail found.
    """

    entries: tuple[AuditEntry, ...]
    count: int
    head: str
    check: str


@dataclass(frozen=True, slots=True)
class DossierContent:
    """What is drawn.

    Attributes:
        number: of the case, or of the case that the chain is shown for.
        title: such as "Chain of C-2026-002".
        office: the organisation.
        made_on: calendar date of the office.
        made: when and by whom, in words.
        reader: for whom it is made, in words.
        facts: about the case, names and values.
        people: who takes part, a line each.
        chain: the cases and what may come next.
        timeline: what happened, the earliest first.
        dates: every date.
        searches: data sources with what they brought: case, source, state, found.
        papers: in order.
        left_out: what the reader does not get.
        trail: the audit trail.
        papers_sum: one SHA-256 over the sums of all files in the ZIP beside the binder.
    """

    number: str
    title: str
    office: str
    made_on: date
    made: str
    reader: str
    facts: tuple[tuple[str, str], ...]
    people: tuple[str, ...]
    chain: tuple[ChainRow, ...]
    timeline: tuple[TimelineRow, ...]
    dates: tuple[DateProof, ...]
    searches: tuple[tuple[str, str, str, str], ...]
    papers: tuple[Paper, ...]
    left_out: tuple[str, ...]
    trail: TrailTold
    papers_sum: str
