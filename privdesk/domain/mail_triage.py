"""What to do with a message: file it on a case, log a new case, or neither; each with its reason.

The rules are asked in their order and the first that holds proposes. Nothing is done before the
officer confirms it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from privdesk.domain.mail import Aside, Fate, IncomingMessage
from privdesk.domain.mail_words import aside_in, kind_in, plain_words, rights_in
from privdesk.domain.numbering import normal_number
from privdesk.domain.quick_words import folded
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Kind, Right
from privdesk.domain.web_form import FormReading

_NUMBER = re.compile(r"(?<![\w-])[A-Z]-?20\d\d-?\d{1,6}(?![\w-])", re.IGNORECASE)
_MOST_NUMBERS = 20
_READ = 200_000  # characters in which numbers are looked for
_REPLY = re.compile(
    r"^\s*(?:(?:re|aw|antw|sv|vs|fw|fwd|wg|tr|rv)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE
)
_CORPORATE_WORDS = (
    "inc incorporated llc ltd limited gmbh ag kg se sa sarl sas bv nv plc co corp corporation "
    "company the und and et"
)
_CORPORATE = frozenset(_CORPORATE_WORDS.split())
_LEAST_NAME = 4  # letters of a customer's name that may be found in a text


@dataclass(frozen=True, slots=True)
class KnownCase:
    """A case that a message may belong to.

    Attributes:
        id: key in the case file.
        number: of the case.
        person: who it concerns, as lists show it.
        subject: of the case.
        is_open: whether there is still work to do.
    """

    id: int
    number: str
    person: str
    subject: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class KnownMail:
    """What the case file knows that a message may be tied to.

    Attributes:
        same: the case that holds this very message already; None if none does.
        aside: whether this very message was set aside already.
        answered: the case of a message that it answers.
        numbers: cases by their numbers, of those that it names.
        references: cases by the number that the other side uses, of those that it names.
        sender: cases of its sender, the open ones first, then the latest first.
        customers: organizations of customers with the key of their person.
    """

    same: KnownCase | None = None
    aside: bool = False
    answered: KnownCase | None = None
    numbers: tuple[KnownCase, ...] = ()
    references: tuple[tuple[str, KnownCase], ...] = ()
    sender: tuple[KnownCase, ...] = ()
    customers: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What to do with a message.

    Attributes:
        fate: what is proposed.
        reason: why, in words that follow "because".
        case: the case to file it on; None for another fate.
        aside: why it is no request; None for another fate.
        kind: of the new case, also where another fate is proposed.
        rights: that the new case asks for.
        customer: name of the customer whose data it concerns; empty if none is found.
        customer_id: key of that customer's person; None if it is not known yet.
        done: whether this very message was taken in before.
    """

    fate: Fate
    reason: str
    case: KnownCase | None = None
    aside: Aside | None = None
    kind: Kind = Kind.PRIVACY_REQUEST
    rights: tuple[Right, ...] = ()
    customer: str = ""
    customer_id: int | None = None
    done: bool = False


def numbers_in(*texts: str) -> tuple[str, ...]:
    """The case numbers that texts name, each once, in their order."""
    found = (normal_number(match) for text in texts for match in _NUMBER.findall(text[:_READ]))
    return tuple(dict.fromkeys(number for number in found if number))[:_MOST_NUMBERS]


def bare_subject(subject: str) -> str:
    """The subject without the marks of answers, folded."""
    return " ".join(folded(_REPLY.sub("", subject)).split())


def propose(message: IncomingMessage, form: FormReading | None, known: KnownMail) -> Proposal:
    """What to do with a message, and why."""
    text = plain_words(message.subject, form.value("message") if form else message.text)
    rights = _rights(form, text)
    kind = _kind(form, text, rights, message.sender_email)
    customer_id, customer = _customer(form, text, known.customers)
    if kind is Kind.MARKETING_OPT_OUT:
        rights = ()

    def proposal(
        fate: Fate,
        reason: str,
        case: KnownCase | None = None,
        aside: Aside | None = None,
        *,
        done: bool = False,
    ) -> Proposal:
        return Proposal(fate, reason, case, aside, kind, rights, customer, customer_id, done=done)

    if known.same is not None:
        reason = said("this very message lies on {number} already", number=known.same.number)
        return proposal(Fate.FILE, reason, known.same, done=True)
    if known.aside:
        return proposal(
            Fate.ASIDE, said("this very message was set aside before"), None, None, done=True
        )
    tied = _tie(message, form, known)
    if tied is not None:
        return proposal(Fate.FILE, tied[1], tied[0])
    if form is not None and not _is_spam(message, text, rights):
        return proposal(Fate.NEW_CASE, said("it comes from the web form"))
    aside = aside_in(message, text, rights)
    if aside is not None:
        return proposal(Fate.ASIDE, _ASIDE_REASONS[aside], None, aside)
    return proposal(Fate.NEW_CASE, said("nothing here belongs to a case that we have"))


_ASIDE_REASONS: Mapping[Aside, str] = {
    Aside.THANKS: said("it only says thanks"),
    Aside.SPAM: said("it reads like spam"),
    Aside.MISDIRECTED: said("it is meant for somebody else"),
    Aside.AUTOMATIC: said("a program sent it"),
    Aside.OTHER: said("it asks for nothing"),
}


def _is_spam(message: IncomingMessage, text: str, rights: tuple[Right, ...]) -> bool:
    return aside_in(message, text, rights) is Aside.SPAM


def _tie(
    message: IncomingMessage, form: FormReading | None, known: KnownMail
) -> tuple[KnownCase, str] | None:
    """The case that a message belongs to, with the reason; None if none is told of."""
    if known.answered is not None:
        return known.answered, said(
            "it answers a message on {number}", number=known.answered.number
        )
    if known.numbers:
        return known.numbers[0], said("it names {number}", number=known.numbers[0].number)
    if known.references:
        reference, case = known.references[0]
        return case, said(
            "it names {reference}, the number that the other side uses", reference=reference
        )
    if form is not None:
        # Whoever uses the form again asks again; the radar of duplicates looks after the rest.
        return None
    subject = bare_subject(message.subject)
    same = (case for case in known.sender if subject and subject == bare_subject(case.subject))
    thread = next(same, None)
    if thread is not None:
        return thread, said("the sender wrote on {number} under this subject", number=thread.number)
    first = next((case for case in known.sender if case.is_open), None)
    if first is not None:
        return first, said("{number} of this sender is open", number=first.number)
    return None


def _rights(form: FormReading | None, text: str) -> tuple[Right, ...]:
    return form.rights if form is not None and form.rights else rights_in(text)


def _kind(form: FormReading | None, text: str, rights: tuple[Right, ...], sender: str) -> Kind:
    if form is not None:
        if form.kind is not None:
            return form.kind
        if form.value("customer"):
            return Kind.PROCESSOR_REFERRAL
    return kind_in(text, rights, sender=sender.casefold())


def _customer(
    form: FormReading | None, text: str, customers: tuple[tuple[int, str], ...]
) -> tuple[int | None, str]:
    """The customer that the words name: one that we know, else what the form says."""
    named = form.value("customer") if form is not None else ""
    place = f" {_bare(named)} {_bare(text)} "
    for key, organisation in customers:
        name = _bare(organisation)
        if len(name) >= _LEAST_NAME and f" {name} " in place:
            return key, organisation
    return None, named


def _bare(name: str) -> str:
    """A name as it is compared: folded, without the words for the form of a company."""
    words = re.findall(r"\w+", folded(name))
    return " ".join(word for word in words if word not in _CORPORATE)
