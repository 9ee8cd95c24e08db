"""Take over closed cases of the years before: many in one transaction, as an import does."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from privdesk.domain.case import Case, Involved, RightAsked
from privdesk.domain.correspondence import Event
from privdesk.domain.person import Person
from privdesk.domain.rule_book import Matter
from privdesk.domain.vocabulary import (
    EventKind,
    Kind,
    Relation,
    Role,
    Status,
)
from privdesk.domain.workflow import Action, record
from privdesk.services.demo.player import Cast
from privdesk.services.demo.story import PastCase
from privdesk.services.desk import Desk
from privdesk.services.intake import law_of
from privdesk.storage import UnitOfWork

_BATCH = 500
_ENTERED = time(16, 10)
_COMPLAINANTS = frozenset({Kind.DPF_COMPLAINT, Kind.JAMS, Kind.ANNEX_I})


def take_over(
    desk: Desk, past: Sequence[PastCase], cast: Cast, stored: Callable[[int], None]
) -> None:
    """Store closed cases with one audit entry each.

    Args:
        desk: the case file.
        past: the cases by their receipt; a case stands after those it refers to.
        cast: what is known already; grows by each case.
        stored: called after each batch with the number of its cases.
    """
    for start in range(0, len(past), _BATCH):
        batch = past[start : start + _BATCH]
        with desk.work() as work:
            for one in batch:
                _store(desk, work, one, cast)
            work.commit()
        stored(len(batch))


def _store(desk: Desk, work: UnitOfWork, past: PastCase, cast: Cast) -> None:
    person_id = cast.people[past.known] if past.known else work.add_person(_person(past)).id
    case = work.add_case(_course(_received(desk, work, past, person_id), past))
    cast.cases[past.key] = case.id
    cast.people[past.key] = person_id
    if past.escalates:
        work.link_cases(case.id, cast.cases[past.escalates], Relation.ESCALATES)
    for event in _timeline(desk, case, past):
        work.add_event(event)
    told = {"kind": case.kind.value, "number": case.number, "status": case.status.value}
    work.audit("case.taken_over", f"case:{case.id}", told)


def _person(past: PastCase) -> Person:
    return Person(
        id=0,
        name=past.name,
        organisation=past.organisation,
        email=past.email,
        phone=past.phone,
        salutation=past.salutation,
        address=past.address,
    )


def _role(kind: Kind) -> Role:
    if kind in _COMPLAINANTS:
        return Role.COMPLAINANT
    return Role.CUSTOMER if kind is Kind.CUSTOMER_REQUEST else Role.REQUESTER


def _received(desk: Desk, work: UnitOfWork, past: PastCase, person_id: int) -> Case:
    matter = Matter(past.kind, past.received, past.rights, law_of(past.address), past.typed_due)
    return Case(
        id=0,
        number=work.next_number(past.kind, past.received.year),
        kind=past.kind,
        status=Status.RECEIVED,
        channel=past.channel,
        received=past.received,
        subject=past.subject,
        law=matter.law,
        handler=past.handler or desk.actor,
        logged_at=datetime.combine(past.received, _ENTERED, tzinfo=desk.clock.zone),
        people=(Involved(person_id, _role(past.kind)),),
        rights=tuple(RightAsked(right, past.outcome, past.grounds) for right in past.rights),
        clocks=desk.pack.clocks(matter),
        framework=past.framework,
        principles=past.principles,
        provider=past.provider,
        merit=past.merit,
        identity=past.identity,
        identity_method=past.identity_method,
        identity_on=past.acknowledged_on if past.identity_method else None,
        outcome=past.outcome,
        late_reason=past.late_reason,
        reference=past.reference,
    )


def _course(case: Case, past: PastCase) -> Case:
    if past.acknowledged_on:
        case = record(case, Action.ACKNOWLEDGE, past.acknowledged_on)
    if past.answered_on is None:
        return record(case, Action.WITHDRAW, past.closed_on)
    case = record(record(case, Action.ANSWER, past.answered_on), Action.CLOSE, past.closed_on)
    return case if case.late_by(past.closed_on) else replace(case, late_reason=None)


def _timeline(desk: Desk, case: Case, past: PastCase) -> list[Event]:
    def event(kind: EventKind, on: date, title: str, body: str = "") -> Event:
        at = datetime.combine(on, _ENTERED, tzinfo=desk.clock.zone) + timedelta(minutes=5)
        quoted = kind is EventKind.RECEIVED and bool(body)
        return Event(0, case.id, kind, on, at, title, body, case.handler, is_quote=quoted)

    told = [event(EventKind.RECEIVED, past.received, "Received", past.quote)]
    if past.answered_on:
        told.append(event(EventKind.EMAIL_OUT, past.answered_on, "Answer sent"))
        told.append(event(EventKind.STATUS, past.closed_on, "Closed"))
    else:
        told.append(event(EventKind.STATUS, past.closed_on, "Withdrawn"))
    return told
