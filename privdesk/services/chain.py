"""Take a complaint along its chain: escalate, match, hear whether it is settled, keep the facts."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from privdesk.domain.annex import Finding, checklist
from privdesk.domain.case import Case
from privdesk.domain.chain import Chain, Claim
from privdesk.domain.chain_next import obstacles_to
from privdesk.domain.correspondence import Event
from privdesk.domain.dispute import Authority, Dispute, Judged
from privdesk.domain.dispute_steps import (
    condition_judged,
    facts_recorded,
    keeper_of_checklist,
    said_satisfied,
)
from privdesk.domain.errors import Refused
from privdesk.domain.labels import CONDITION
from privdesk.domain.read_models import CaseView
from privdesk.domain.said import joined, said
from privdesk.domain.vocabulary import Channel, EventKind, Kind, Role
from privdesk.domain.workflow import Obstacle
from privdesk.services.casework import change_case
from privdesk.services.chain_links import join_chain
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.trail import particulars

AUTHORITY_NAMES = {
    Authority.EU_DPA: said("EU data protection authority"),
    Authority.UK_ICO: said("UK Information Commissioner’s Office"),
    Authority.GIBRALTAR_GRA: said("Gibraltar Regulatory Authority"),
    Authority.SWISS_FDPIC: said("Swiss FDPIC"),
    Authority.COMMERCE: said("U.S. Department of Commerce"),
    Authority.FTC: said("U.S. Federal Trade Commission"),
}


@dataclass(frozen=True, slots=True)
class NextInstance:
    """What was typed to put a claim before the next instance.

    Attributes:
        kind: JAMS, Annex I or a referral.
        arrived: whether its notice has come; False lets the office open it.
        channel: how the notice came.
        received: calendar date on which it reached the office.
        typed_due: the day by which the notice asks for our answer; None if it names none.
        reference: number of the other side.
        reason: why it goes there although the claim ended there before; empty if it did not.
        authority: for a referral, who refers.
        through_commerce: for a referral, whether it came through the Department of Commerce.
        commerce_reference: the Department's number.
        commerce_on: when the complaint reached the Department.
        files: papers that came with it.
    """

    kind: Kind
    arrived: bool
    channel: Channel
    received: date
    typed_due: date | None = None
    reference: str = ""
    reason: str = ""
    authority: Authority | None = None
    through_commerce: bool = False
    commerce_reference: str = ""
    commerce_on: date | None = None
    files: tuple[Path, ...] = ()


def step_obstacles(
    desk: Desk, chain: Chain, case_id: int, kind: Kind, *, arrived: bool
) -> tuple[Obstacle, ...]:
    """What is in the way of putting the claim of a case before an instance today."""
    return obstacles_to(chain.claim(case_id), kind, desk.clock.today(), arrived=arrived)


def escalate(desk: Desk, case_id: int, told: NextInstance) -> ChangeSet:
    """Open the next case of a chain with the people, papers, framework and principles of it.

    Returns:
        what changed; its first case id is the new case.

    Raises:
        Refused: the Principles do not let it follow; says why.
        InvalidInput: fields are wrong; nothing was saved.
    """
    reading = Reading(desk)
    claim = reading.chain(case_id).claim(case_id)
    if not claim.cases:
        raise Refused(said("Only complaints, JAMS cases, arbitrations and referrals make a chain."))
    earlier = _earlier(claim, told.kind)
    view = reading.case(earlier.id)
    referral = told.kind is Kind.REGULATOR_REFERRAL
    authority = AUTHORITY_NAMES[told.authority or Authority.EU_DPA] if referral else ""
    complainants = (part.person.id for part in view.people if part.role is Role.COMPLAINANT)
    new = NewCase(
        kind=told.kind,
        channel=told.channel,
        received=told.received,
        organisation=authority,
        known_person=None if referral else next(complainants, view.person.id),
        subject=earlier.subject,
        typed_due=told.typed_due,
        reference=told.reference,
        handler=earlier.handler,
        files=told.files,
        linked_to=earlier.id,
        arrived=told.arrived,
        law=earlier.law,
        dispute=Dispute(
            notice_on=told.received if told.arrived and not referral else None,
            again_because=told.reason.strip(),
            authority=(told.authority or Authority.EU_DPA) if referral else None,
            through_commerce=told.through_commerce,
            commerce_reference=told.commerce_reference.strip(),
            commerce_on=told.commerce_on,
        ),
    )
    changes = log_case(desk, new)
    # Every screen that shows a case of the chain has to be drawn anew.
    others = tuple(case.id for case in claim.cases if case.id not in changes.cases)
    return replace(changes, cases=(*changes.cases, *others))


def complaint_about(view: CaseView, today: date) -> NewCase:
    """What is known already of the complaint that a request has become, for the intake to show.

    Args:
        view: the request.
        today: calendar date of the office.
    """
    person, case = view.person, view.case
    agent = next((part.person.name for part in view.people if part.role is Role.AGENT), "")
    return NewCase(
        kind=Kind.DPF_COMPLAINT,
        channel=case.channel,
        received=today,
        name=person.name,
        organisation=person.organisation,
        email=person.email,
        phone=person.phone,
        salutation=person.salutation,
        address=person.address,
        subject=case.subject,
        agent=agent,
        known_person=person.id,
    )


def log_complaint_about(desk: Desk, request_id: int, new: NewCase) -> ChangeSet:
    """Log the complaint that a request has become, tied to it, with its person and its papers.

    What was put right in the particulars of the person at intake goes to the record of the person.

    Returns:
        what changed; its first case id is the complaint.

    Raises:
        InvalidInput: fields are wrong; nothing was saved.
        Refused: it may not follow from the request; nothing was saved.
    """
    view = Reading(desk).case(request_id)
    known = view.person.id if new.name.strip() == view.person.name else new.known_person
    # The agent of the request is carried over and not entered a second time.
    agents = {part.person.name for part in view.people if part.role is Role.AGENT}
    told = replace(
        new,
        known_person=known,
        linked_to=request_id,
        law=view.case.law,
        handler=view.case.handler,
        agent="" if new.agent in agents else new.agent,
    )
    changes = log_case(desk, told)
    return replace(changes, cases=(*changes.cases, request_id))


def _earlier(claim: Claim, kind: Kind) -> Case:
    """The case that the next instance follows from."""
    before = claim.jams[-1:] if kind is Kind.ANNEX_I or (kind is Kind.JAMS and claim.jams) else ()
    if before:
        return before[0]
    return claim.complaint or claim.cases[0]


def match(desk: Desk, later_id: int, complaint_id: int, reason: str = "") -> ChangeSet:
    """Tie a JAMS or Annex I case that came first to the complaint that it is about.

    Raises:
        Refused: it is tied already, the other case is no complaint, or the Principles forbid it.
    """
    subject = f"case:{later_id}"
    with desk.work() as work:
        before, complaint = work.case(later_id), work.case(complaint_id)
        if not before.kind.is_escalation or complaint.kind is not Kind.DPF_COMPLAINT:
            raise Refused(said("A JAMS or Annex I case is matched with a DPF complaint."))
        tied = work.chain(later_id).claim(later_id).complaint
        if tied is not None:
            raise Refused(
                said(
                    "{number} is tied to {other} already.",
                    number=before.number,
                    other=tied.number,
                )
            )
        words = reason.strip()
        told = before
        if words:
            told = replace(before, dispute=replace(before.facts, again_because=words))
        after = join_chain(desk, work, told, complaint_id, arrived=True)
        today, now = desk.clock.today(), desk.clock.now()
        title = said("Matched with {number}", number=complaint.number)
        work.add_event(Event(0, later_id, EventKind.LINK, today, now, title, words, desk.actor))
        changed = particulars(work, subject, before, after) | {"earlier": complaint_id}
        work.audit("case.matched", subject, changed)
        work.commit()
    topics = frozenset({Topic.CASES, Topic.PEOPLE})
    return ChangeSet(
        said("{number} matched with {other}", number=before.number, other=complaint.number),
        (later_id, complaint_id),
        topics,
    )


def set_satisfied(
    desk: Desk, case_id: int, *, satisfied: bool, how: str, on: date | None = None
) -> ChangeSet:
    """Record whether the person is satisfied, and how the office knows.

    Raises:
        Refused: nothing was decided yet.
        InvalidInput: no evidence, or the day cannot be.
    """
    today = desk.clock.today()
    day = on or today

    def change(case: Case) -> Case:
        return said_satisfied(case, satisfied=satisfied, how=how, on=day, today=today)

    title = said("Satisfied") if satisfied else said("Not satisfied")
    event = (EventKind.OUTCOME, title, how.strip())
    return _whole_chain(desk, change_case(desk, case_id, "case.satisfied", change, event, on=day))


def set_facts(desk: Desk, case_id: int, told: Dispute) -> ChangeSet:
    """Keep the facts of an instance: reference dates, mode, neutral, end, remedy, compliance.

    Raises:
        InvalidInput: facts are wrong; tells all of them.
    """
    today = desk.clock.today()
    event = (EventKind.OUTCOME, said("Facts recorded"), told.evidence.strip())
    changes = change_case(
        desk, case_id, "case.facts", lambda case: facts_recorded(case, told, today), event
    )
    return _whole_chain(desk, changes)


def findings(desk: Desk, chain: Chain, case_id: int) -> tuple[Finding, ...]:
    """The checklist of Annex I for the claim of a case, as of today."""
    claim = chain.claim(case_id)
    keeper = keeper_of_checklist(claim)
    about = keeper if keeper is not None and keeper.kind is Kind.ANNEX_I else None
    return checklist(claim, desk.clock.today(), about)


def judge(desk: Desk, case_id: int, told: Judged) -> ChangeSet:
    """Answer a condition of Annex I by hand, with its evidence.

    Raises:
        Refused: the record decides it, there is no evidence, or it is on record already.
    """
    claim = Reading(desk).chain(case_id).claim(case_id)
    keeper = keeper_of_checklist(claim)
    if keeper is None:
        raise Refused(said("This case has no part in a complaint."))
    today = desk.clock.today()
    body = joined(": ", (CONDITION[told.condition], told.evidence.strip()))
    event = (EventKind.OUTCOME, said("Condition of Annex I checked"), body)

    def change(case: Case) -> Case:
        after = condition_judged(claim, case, told, today)
        if after == case:
            raise Refused(said("This answer is on record already."))
        return after

    changes = change_case(desk, keeper.id, "case.condition", change, event)
    return _whole_chain(desk, changes)


def _whole_chain(desk: Desk, changes: ChangeSet) -> ChangeSet:
    """The same change, told to the screens of every case of the chain."""
    here = changes.cases[0]
    others = desk.file.queries().chain_ids(here)
    return replace(changes, cases=tuple(dict.fromkeys((here, *others))))
