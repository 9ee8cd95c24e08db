"""Cases of a chain to start from; all of it invented."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.chain import Chain, Tie
from privdesk.domain.clocks import Deadline
from privdesk.domain.dispute import Dispute
from privdesk.domain.vocabulary import Channel, Duty, Kind, Relation, Status

FIRST = date(2026, 10, 1)


def clock(duty: Duty, raw: date, done: date | None = None) -> CaseClock:
    deadline = Deadline(
        rule_id=duty.value,
        title=duty.value,
        duty=duty,
        start=FIRST,
        raw=raw,
        send_by=raw,
        steps=(),
        basis="",
        citation="",
        checked=(),
        rolled=raw,
    )
    return CaseClock(deadline, done)


def complaint(received: date = FIRST, **changes: object) -> Case:
    """A complaint acknowledged on the third day, neither answered nor late yet."""
    clocks = (
        clock(Duty.ACKNOWLEDGE, received + timedelta(7), received + timedelta(3)),
        clock(Duty.ANSWER, received + timedelta(45)),
    )
    return replace(instance(1, Kind.DPF_COMPLAINT, received), clocks=clocks, **changes)


def answered(case: Case, on: date) -> Case:
    ack, answer = case.clocks
    clocks = (
        ack if ack.satisfied_on else replace(ack, satisfied_on=on),
        replace(answer, satisfied_on=on),
    )
    return replace(case, status=Status.ANSWERED, answered_on=on, clocks=clocks)


def said(case: Case, *, satisfied: bool, on: date) -> Case:
    told = replace(case.facts, satisfied=satisfied, satisfied_on=on, satisfied_how="letter")
    return replace(case, dispute=told)


def instance(key: int, kind: Kind, received: date, **facts: object) -> Case:
    """A case of any kind; keyword arguments are facts of its dispute."""
    return Case(
        id=key,
        number=f"{kind.series}-2026-{key:03}",
        kind=kind,
        status=Status.RECEIVED,
        channel=Channel.MAIL,
        received=received,
        subject="",
        law="DE",
        handler="Dana Whitfield",
        logged_at=datetime(2026, 10, 1, 17, 0, tzinfo=UTC),
        dispute=Dispute(**facts) if facts else None,  # type: ignore[arg-type]
    )


def chain(first: Case, *later: Case) -> Chain:
    """Every later case follows from the first."""
    ties = tuple(Tie(case.id, first.id, Relation.ESCALATES) for case in later)
    return Chain((first, *later), ties)
