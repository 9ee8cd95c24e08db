"""The chain of a complaint as one timeline: events, letters, papers, deadlines of all its cases."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clock_words import clock_state
from privdesk.domain.correspondence import Event
from privdesk.domain.dispute import UNDISPUTED
from privdesk.domain.labels import AUTHORITY, KIND
from privdesk.domain.read_models import CaseView
from privdesk.domain.said import counted, said
from privdesk.domain.vocabulary import Kind

_BADGE = {Kind.DPF_COMPLAINT: said("Office"), Kind.REGULATOR_REFERRAL: said("Authority")}


class Sort(StrEnum):
    """What a moment of a chain is."""

    EVENT = "event"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened at an instance, or is due there.

    Attributes:
        sort: an event of a case, or the end of one of its clocks.
        on: calendar date of the office.
        case_id: of the instance.
        number: of the case.
        kind: of the case.
        badge: the instance in a word or two, such as "JAMS".
        title: one line.
        body: more words; may be empty.
        actor: who did it; empty for a deadline.
        event: what is on record; None for a deadline.
        is_open: whether it is a deadline that still runs.
        is_late: whether it is one that runs on although its day is over.
    """

    sort: Sort
    on: date
    case_id: int
    number: str
    kind: Kind
    badge: str
    title: str
    body: str = ""
    actor: str = ""
    event: Event | None = None
    is_open: bool = False
    is_late: bool = False


def instance_badge(case: Case) -> str:
    """The instance that a case is, in a word or two: the office, JAMS, Annex I or who refers."""
    authority = (case.dispute or UNDISPUTED).authority
    if authority is not None:
        return AUTHORITY[authority]
    return _BADGE.get(case.kind, KIND[case.kind])


def chain_timeline(views: Iterable[CaseView], today: date) -> tuple[Moment, ...]:
    """Everything of the cases of a chain in the order of its days, the earliest first.

    Letters and papers stand there by the events that tell of them. On one day what happened comes
    in the order in which it was entered, and what was due comes last.

    Args:
        views: the cases.
        today: calendar date of the office.
    """
    made: list[tuple[tuple[date, int, datetime, int], Moment]] = []
    for view in views:
        made += (((e.on, 0, e.at, e.id), _happened(view.case, e)) for e in view.events)
        for clock in view.case.clocks:
            if clock.waived is None:
                raw = clock.deadline.raw
                at = datetime.combine(raw, time(), UTC)
                made.append(((raw, 1, at, view.case.id), _due(view.case, clock, today)))
    return tuple(moment for _key, moment in sorted(made, key=lambda pair: pair[0]))


def now_at(moments: Iterable[Moment], today: date) -> int:
    """The place of the last moment that is not in the future; 0 if there is none."""
    return max((place for place, one in enumerate(moments) if one.on <= today), default=0)


def _happened(case: Case, event: Event) -> Moment:
    return Moment(
        Sort.EVENT,
        event.on,
        case.id,
        case.number,
        case.kind,
        instance_badge(case),
        event.title,
        event.body,
        event.actor,
        event,
    )


def _due(case: Case, clock: CaseClock, today: date) -> Moment:
    runs = clock.runs and case.status.is_open
    late = runs and clock.deadline.raw < today
    state = clock_state(clock, today)
    if late:
        days = (today - clock.deadline.raw).days
        state = counted("Late by {count} day", "Late by {count} days", days)
    return Moment(
        Sort.DEADLINE,
        clock.deadline.raw,
        case.id,
        case.number,
        case.kind,
        instance_badge(case),
        said("Deadline: {title}", title=clock.deadline.title),
        state,
        is_open=runs,
        is_late=late,
    )
