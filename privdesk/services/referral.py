"""The processor pair: the person is referred to the customer, and the customer is told.

One step makes two linked cases and two papers. The case of the customer has no clock before the
customer instructs us: its 30 days begin with the message that is filed on it.
"""

from dataclasses import dataclass, replace

from privdesk.domain.case import Case, Involved, RightAsked
from privdesk.domain.correspondence import Event
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.letter import Letter
from privdesk.domain.person import Person
from privdesk.domain.said import said
from privdesk.domain.validation import email_problem
from privdesk.domain.vocabulary import (
    Channel,
    EventKind,
    IdentityState,
    Kind,
    LetterState,
    Relation,
    Role,
    SendMethod,
    Status,
)
from privdesk.letters import HOME, address_lines, letter_words, library
from privdesk.letters.fields import literal
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.letter_trail import TOPICS
from privdesk.services.trail import particulars
from privdesk.storage import UnitOfWork

REFERRAL = "referral_to_customer"
NOTICE = "notice_to_customer"
_CUSTOMER_MARK = "[Name the customer]"
_PERSON_MARK = "[Name the person]"
_ASKED_MARK = "[Name what is asked for]"
_INSTRUCTION = said("the customer’s instruction")


@dataclass(frozen=True, slots=True)
class Customer:
    """The customer to whom a person is referred.

    Attributes:
        known: key of its person in the case file; None makes a new one of the other fields.
        organisation: its name.
        email: where it takes such requests; empty if not known.
    """

    known: int | None = None
    organisation: str = ""
    email: str = ""


def refer(desk: Desk, case_id: int, customer: Customer) -> ChangeSet:
    """Make the case of the customer beside the case of the person, and the draft of each paper.

    Returns:
        what changed: the case of the person, then that of the customer; its letter is the referral.

    Raises:
        Refused: the case is no processor referral, is closed, or has its pair already.
        InvalidInput: no customer is named, or its address is none.
    """
    _check(customer)
    with desk.work() as work:
        before = work.case(case_id)
        _check_case(before)
        body = _customer_of(work, customer)
        person = work.person(before.person_id)
        after = replace(before, people=(*before.people, Involved(body.id, Role.CUSTOMER)))
        work.save_case(after)
        other = _case_of_customer(desk, work, before, body)
        work.link_cases(other.id, before.id, Relation.CONCERNS_SAME_DATA)
        referral = _paper(desk, work, REFERRAL, after, person, {_CUSTOMER_MARK: _reached(body)})
        words = {
            _PERSON_MARK: _named(person),
            _ASKED_MARK: _asked(before),
        }
        notice = _paper(desk, work, NOTICE, other, body, words)
        day, now = desk.clock.today(), desk.clock.now()
        for case, text in ((before, other.number), (other, before.number)):
            title = said("Pair with {text}", text=text)
            work.add_event(Event(0, case.id, EventKind.LINK, day, now, title, "", desk.actor))
        subject = f"case:{case_id}"
        told = particulars(work, subject, before, after)
        told |= {"customer_case": other.number, "letters": [referral.id, notice.id]}
        work.audit("case.referred", subject, told)
        work.commit()
    topics = frozenset({Topic.CASES, Topic.PEOPLE}) | TOPICS
    sentence = said(
        "{number} and {other}: both letters are drafted",
        number=before.number,
        other=other.number,
    )
    return ChangeSet(sentence, (before.id, other.id), topics, referral.id)


def _check(customer: Customer) -> None:
    if customer.known is None and not customer.organisation.strip():
        raise InvalidInput((Problem("organisation", said("Name the customer whose data it is.")),))
    problem = email_problem(customer.email.strip())
    if problem is not None:
        raise InvalidInput((problem,))


def _check_case(case: Case) -> None:
    if case.kind is not Kind.PROCESSOR_REFERRAL:
        raise Refused(
            said("Only a processor referral has a pair of letters. Correct the kind first.")
        )
    if not case.status.is_open:
        raise Refused(said("{number} is closed. Open it again first.", number=case.number))
    if any(part.role is Role.CUSTOMER for part in case.people):
        raise Refused(said("{number} has its pair already.", number=case.number))


def _customer_of(work: UnitOfWork, customer: Customer) -> Person:
    if customer.known is not None:
        return work.person(customer.known)
    name, email = customer.organisation.strip(), customer.email.strip()
    return work.add_person(Person(id=0, name="", organisation=name, email=email))


def _case_of_customer(desk: Desk, work: UnitOfWork, asked: Case, body: Person) -> Case:
    today = desk.clock.today()
    return work.add_case(
        Case(
            id=0,
            number=work.next_number(Kind.CUSTOMER_REQUEST, today.year),
            kind=Kind.CUSTOMER_REQUEST,
            status=Status.WAITING,
            channel=Channel.EMAIL,
            received=today,
            subject=said("data that {number} concerns", number=asked.number),
            law=body.address.country,
            handler=desk.actor,
            logged_at=desk.clock.now(),
            people=(Involved(body.id, Role.CUSTOMER),),
            rights=tuple(RightAsked(one.right) for one in asked.rights),
            identity=IdentityState.NOT_NEEDED,
            waiting_for=_INSTRUCTION,
            waiting_since=today,
        )
    )


def _paper(
    desk: Desk, work: UnitOfWork, template_id: str, case: Case, to: Person, words: dict[str, str]
) -> Letter:
    template = library().get(template_id)
    body = template.body
    for mark, text in words.items():
        body = body.replace(mark, literal(text) if text else mark)
    address = address_lines(to, home_country=desk.pack.office.address.country)
    mailed = to.address.can_be_mailed or not to.email
    return work.add_letter(
        Letter(
            id=0,
            case_id=case.id,
            number="",
            template=template.id,
            language=template.language,
            state=LetterState.DRAFT,
            send_method=SendMethod.MAIL if mailed else SendMethod.EMAIL,
            subject=template.subject,
            body=body,
            address=address,
            letter_date=desk.clock.today(),
            signer=desk.actor,
            enclosures=(),
            updated_at=desk.clock.now(),
        )
    )


def _reached(body: Person) -> str:
    return f"{body.organisation or body.name} ({body.email})" if body.email else body.display_name


def _named(person: Person) -> str:
    return (
        f"{person.name} ({person.email})" if person.name and person.email else person.display_name
    )


def _asked(case: Case) -> str:
    words = letter_words(HOME)
    return words.joined([words.of("right", asked.right) for asked in case.rights]).lower()
