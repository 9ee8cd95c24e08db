"""Log a case: show what is understood and missing while it is typed, then save it whole."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from privdesk.domain.case import Case, Involved, RightAsked, SourceSearch
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.correspondence import Event
from privdesk.domain.dispute import Dispute
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.person import Person, PostalAddress
from privdesk.domain.policy import PolicyPack
from privdesk.domain.rule_book import Matter, Proposal
from privdesk.domain.said import said
from privdesk.domain.validation import (
    email_problem,
    length_problem,
    received_problem,
    substance_problems,
    switched_off_problems,
)
from privdesk.domain.vocabulary import (
    Channel,
    EventKind,
    Framework,
    Kind,
    LateReason,
    Principle,
    Right,
    Role,
    Status,
)
from privdesk.services.chain_links import join_chain
from privdesk.services.changes import ChangeSet, Reversible, TakenIn, Topic
from privdesk.services.desk import Desk
from privdesk.services.files import IncomingFile, read_files, store_file
from privdesk.services.trail import particulars
from privdesk.storage import UnitOfWork


@dataclass(frozen=True, slots=True)
class NewCase:
    """What was typed at intake; plain values, nothing checked yet.

    Attributes:
        kind: what it is.
        channel: how it came in.
        received: calendar date on which it reached the office.
        name: of the person, as written.
        organisation: company or body of the person.
        email: of the person.
        phone: of the person.
        salutation: how letters address the person; empty if unknown.
        address: where mail reaches the person.
        subject: a few words.
        rights: asked for.
        framework: for a complaint.
        principles: for a complaint.
        hr_data: for a complaint, whether it is human-resources data.
        provider: service provider concerned.
        agent: name of an authorised agent who writes for the person; empty if none.
        typed_due: date printed in a notice, for kinds without a period of their own.
        reference: number that the other side uses.
        quote: the person's own words.
        files: papers that came with it.
        known_person: id of a person already in the case file, which gets what it lacks from the
            fields above; None makes a new one.
        handler: who works on it; empty means who logs it.
        late_reason: why it is late already when it is logged.
        linked_to: id of the case that it follows from; None if none.
        arrived: for an escalation, whether its notice has come; False opens it from the office.
        dispute: what its papers tell beside; None if nothing.
        law: code of the country or state whose law applies; None takes it from the address.
        rules: ids of the clock rules that the handler chose; None takes those proposed.
    """

    kind: Kind
    channel: Channel
    received: date
    name: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    salutation: str = ""
    address: PostalAddress = field(default_factory=PostalAddress)
    subject: str = ""
    rights: tuple[Right, ...] = ()
    framework: Framework | None = None
    principles: tuple[Principle, ...] = ()
    hr_data: bool = False
    provider: str = ""
    agent: str = ""
    typed_due: date | None = None
    reference: str = ""
    quote: str = ""
    files: tuple[Path, ...] = ()
    known_person: int | None = None
    handler: str = ""
    late_reason: LateReason | None = None
    linked_to: int | None = None
    arrived: bool = True
    dispute: Dispute | None = None
    law: str | None = None
    rules: frozenset[str] | None = None

    @property
    def matter(self) -> Matter:
        """What decides which clock rules apply."""
        law = law_of(self.address) if self.law is None else self.law
        return Matter(self.kind, self.received, self.rights, law, self.typed_due)


@dataclass(frozen=True, slots=True)
class IntakePreview:
    """What the desk understands of an intake before it is saved.

    Attributes:
        clocks: the deadlines that will run, the earliest first.
        problems: what must be put right before it can be saved.
        missing: names of fields that a request of this kind needs, which may be saved without.
        late_by: days by which the answer is late already.
        law: code of the country or state whose law applies.
        days_off: days of the period on which the office does not work.
        proposals: the clock rules that concern it, each with its stand.
    """

    clocks: tuple[CaseClock, ...]
    problems: tuple[Problem, ...]
    missing: tuple[str, ...]
    late_by: int
    law: str
    days_off: frozenset[date]
    proposals: tuple[Proposal, ...]


def preview(desk: Desk, new: NewCase) -> IntakePreview:
    """Say what saving would do; changes nothing and needs no file access."""
    today = desk.clock.today()
    problems = _problems(new, desk.pack, today)
    sound = not any(problem.field == "received" for problem in problems)
    clocks = desk.pack.clocks(new.matter, new.rules) if sound else ()
    late_by = max((today - clocks[0].deadline.raw).days, 0) if clocks else 0
    last = max((clock.deadline.raw for clock in clocks), default=new.received)
    return IntakePreview(
        clocks=clocks,
        problems=problems,
        missing=_missing(new, desk.pack),
        late_by=late_by,
        law=new.matter.law,
        days_off=desk.pack.office_calendar.days_off(new.received, last) if sound else frozenset(),
        proposals=desk.pack.book.proposals(new.matter),
    )


def law_of(address: PostalAddress) -> str:
    """The country code, for the United States with the state, such as "US-CA"."""
    if address.country == "US" and address.region:
        return f"US-{address.region.upper()}"
    return address.country


def log_case(desk: Desk, new: NewCase) -> ChangeSet:
    """Save a case with its person, clocks, searches, papers and first timeline entry.

    Returns:
        what changed; its first case id is the new case.

    Raises:
        InvalidInput: fields are wrong, or a paper cannot be read; nothing was saved.
        Refused: it may not follow from the case that it is linked to; nothing was saved.
        CaseFileError: the case file cannot be written; nothing was saved.
    """
    check_intake(desk, new)
    papers = read_files(new.files)
    with desk.work() as work:
        known = work.person(new.known_person) if new.known_person is not None else None
        case = enter_case(desk, work, new, papers)
        name = said("log {number}", number=case.number)
        # What joined a chain has changed other cases, too; it is taken apart there.
        back = way_back(work, case, known, name) if new.linked_to is None else None
        work.commit()
    topics = frozenset({Topic.CASES, Topic.PEOPLE})
    sentence = said("{number} saved", number=case.number)
    return ChangeSet(sentence, (case.id,), topics, reversible=back)


def way_back(
    work: UnitOfWork, case: Case, known: Person | None, name: str, mail_id: int = 0
) -> Reversible:
    """What takes a case out again that was just entered, asked before it is committed.

    Args:
        work: the unit of work of the intake.
        case: as it was entered.
        known: the person as it was before, if it was known.
        name: what was done to what.
        mail_id: key of the message that it came with; 0 for none.
    """
    key = known.id if known is not None else None
    people = frozenset(part.person_id for part in case.people if part.person_id != key)
    after = work.person(known.id) if known is not None else None
    changed = ((known, after),) if known is not None and after is not None else ()
    taken = TakenIn(
        mail_id, case.id, work.case(case.id), work.events_of(case.id), frozenset(), people
    )
    return Reversible(name, people=tuple(p for p in changed if p[0] != p[1]), taken=taken)


def check_intake(desk: Desk, new: NewCase) -> None:
    """Say what is wrong with an intake before anything is saved.

    Raises:
        InvalidInput: fields are wrong; names each.
    """
    problems = _problems(new, desk.pack, desk.clock.today())
    if problems:
        raise InvalidInput(problems)


def enter_case(desk: Desk, work: UnitOfWork, new: NewCase, papers: Iterable[IncomingFile]) -> Case:
    """Store a checked case with all that belongs to it inside of a transaction.

    Raises:
        Refused: it may not follow from the case that it is linked to.
    """
    stored = tuple(papers)
    person = _person(work, new)
    case = work.add_case(_case(desk, work, new, person))
    _first_event(desk, work, case, new)
    _store(desk, work, case, stored)
    if new.linked_to is not None:
        case = join_chain(desk, work, case, new.linked_to, arrived=new.arrived)
    subject = f"case:{case.id}"
    told = particulars(work, subject, None, case)
    told["person"] = particulars(work, f"person:{person.id}", None, person)
    told["files"] = [paper.name_digest for paper in stored]
    work.audit("case.logged", subject, told)
    return case


def _problems(new: NewCase, pack: PolicyPack, today: date) -> tuple[Problem, ...]:
    found = [
        received_problem(new.received, today),
        email_problem(new.email),
        length_problem("name", new.name),
        length_problem("subject", new.subject),
    ]
    problems = [problem for problem in found if problem is not None]
    problems.extend(substance_problems(new.kind, new.rights, new.framework))
    if new.kind is Kind.DPF_COMPLAINT and new.framework is not None:
        problems.extend(
            switched_off_problems(new.framework, pack.until(new.framework), new.received)
        )
    return tuple(problems)


def _missing(new: NewCase, pack: PolicyPack) -> tuple[str, ...]:
    present = {
        "name": bool(new.name),
        "email": bool(new.email),
        "phone": bool(new.phone),
        "subject": bool(new.subject),
        "address": new.address.can_be_mailed,
        "organisation": bool(new.organisation),
        "rights": bool(new.rights),
        "framework": new.framework is not None,
        "principles": bool(new.principles),
        "agent": bool(new.agent),
        "reference": bool(new.reference),
        "typed_due": new.typed_due is not None,
    }
    required = pack.particulars_of(new.kind).required
    return tuple(name for name in required if not present[name])


def _person(work: UnitOfWork, new: NewCase) -> Person:
    typed = Person(
        id=0,
        name=new.name.strip(),
        organisation=new.organisation.strip(),
        email=new.email.strip(),
        phone=new.phone.strip(),
        salutation=new.salutation.strip(),
        address=new.address,
    )
    if new.known_person is None:
        return work.add_person(typed)
    before = work.person(new.known_person)
    after = completed(before, typed)
    if after != before:
        work.save_person(after)
        subject = f"person:{after.id}"
        work.audit("person.changed", subject, particulars(work, subject, before, after))
    return after


def completed(known: Person, typed: Person) -> Person:
    """A known person with what it lacks taken from what was typed; nothing known is replaced.

    An address is taken whole, since half of one with half of another leads nowhere.
    """
    address = known.address
    if not address.lines and typed.address != PostalAddress():
        address = replace(typed.address, country=typed.address.country or address.country)
    return replace(
        known,
        name=known.name or typed.name,
        organisation=known.organisation or typed.organisation,
        email=known.email or typed.email,
        phone=known.phone or typed.phone,
        salutation=known.salutation or typed.salutation,
        address=address,
    )


def role_of(kind: Kind) -> Role:
    """The part that the person who writes plays in a case of this kind."""
    match kind:
        case Kind.DPF_COMPLAINT | Kind.JAMS | Kind.ANNEX_I:
            return Role.COMPLAINANT
        case Kind.CUSTOMER_REQUEST:
            return Role.CUSTOMER
        case Kind.CHILD_DATA:
            return Role.PARENT
        case Kind.REGULATOR_REFERRAL:
            return Role.AUTHORITY
        case _:
            return Role.REQUESTER


def _case(desk: Desk, work: UnitOfWork, new: NewCase, person: Person) -> Case:
    people = [Involved(person.id, role_of(new.kind))]
    if new.agent:
        agent = work.add_person(Person(id=0, name=new.agent.strip()))
        people.append(Involved(agent.id, Role.AGENT))
    sources = desk.pack.sources_for(new.kind, new.rights)
    law = law_of(person.address) if new.law is None else new.law
    return Case(
        id=0,
        number=work.next_number(new.kind, new.received.year),
        kind=new.kind,
        status=Status.RECEIVED,
        channel=new.channel,
        received=new.received,
        subject=new.subject.strip(),
        law=law,
        handler=new.handler or desk.actor,
        logged_at=desk.clock.now(),
        people=tuple(people),
        rights=tuple(RightAsked(right) for right in new.rights),
        clocks=desk.pack.clocks(replace(new.matter, law=law), new.rules),
        searches=tuple(SourceSearch(source.id, source.name) for source in sources),
        framework=new.framework,
        principles=new.principles,
        hr_data=new.hr_data,
        provider=new.provider.strip(),
        identity=desk.pack.particulars_of(new.kind).identity,
        late_reason=new.late_reason,
        reference=new.reference.strip(),
        dispute=new.dispute or _notice_of(new),
    )


def _notice_of(new: NewCase) -> Dispute | None:
    """What stands for sure where a notice of JAMS or of an arbitration has come: its day."""
    return Dispute(notice_on=new.received) if new.kind.is_escalation and new.arrived else None


def _first_event(desk: Desk, work: UnitOfWork, case: Case, new: NewCase) -> None:
    work.add_event(
        Event(
            id=0,
            case_id=case.id,
            kind=EventKind.RECEIVED,
            on=case.received,
            at=desk.clock.now(),
            title=said("Received"),
            body=new.quote.strip(),
            actor=desk.actor,
            is_quote=bool(new.quote.strip()),
        )
    )


def _store(desk: Desk, work: UnitOfWork, case: Case, papers: Iterable[IncomingFile]) -> None:
    for paper in papers:
        store_file(work, case.id, paper, actor=desk.actor, now=desk.clock.now(), on=case.received)
