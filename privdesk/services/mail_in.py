"""Take mail in: what each message proposes, and what becomes of it once the officer has confirmed.

One message is one change that can be taken back. Nothing is taken in without a confirmation.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from privdesk.domain.case import Case
from privdesk.domain.correspondence import Event
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.mail import Aside, Fate, TakenMail
from privdesk.domain.mail_triage import Proposal, numbers_in, propose
from privdesk.domain.person import PostalAddress
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Channel, EventKind, IdentityState, Kind, Right, Status
from privdesk.domain.web_form import FormReading, read_form
from privdesk.exchange.mailbox import MOST_MESSAGES, RawMessage, Unread, from_text, read_all
from privdesk.policy import form_pattern
from privdesk.services.changes import ChangeSet, Reversible, TakenIn, Topic
from privdesk.services.desk import Desk
from privdesk.services.files import IncomingFile, file_of_bytes, store_file
from privdesk.services.intake import NewCase, check_intake, enter_case, way_back
from privdesk.services.quick_add import gazetteer
from privdesk.services.trail import particulars
from privdesk.storage import UnitOfWork

__all__ = [
    "MOST_MESSAGES",
    "Reviewed",
    "Unread",
    "file_on_case",
    "log_from_mail",
    "review",
    "review_paths",
    "review_text",
    "set_aside",
]

_LONGEST_SUBJECT = 200  # characters that are proposed
_MOST_FILES = 50  # taken apart from a message; the message itself holds all
_TOPICS = frozenset({Topic.CASES, Topic.PEOPLE, Topic.FILES, Topic.MAIL})


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A message before anything has become of it.

    Attributes:
        raw: with its untouched bytes.
        form: what the web form says; None if it is no mail of the form.
        proposal: what to do with it, and why.
        new: the case as it would be logged.
    """

    raw: RawMessage
    form: FormReading | None
    proposal: Proposal
    new: NewCase


def review_paths(
    desk: Desk, paths: Iterable[Path], *, most: int = MOST_MESSAGES
) -> Iterator[Reviewed | Unread]:
    """What each message under some files and folders proposes; changes nothing."""
    for raw in read_all(paths, most=most):
        yield review(desk, raw) if isinstance(raw, RawMessage) else raw


def review_text(desk: Desk, text: str) -> Reviewed | Unread:
    """What a pasted text proposes; changes nothing."""
    raw = from_text(text)
    return review(desk, raw) if isinstance(raw, RawMessage) else raw


def review(desk: Desk, raw: RawMessage) -> Reviewed:
    """What a message proposes; changes nothing."""
    message = raw.message
    pattern = form_pattern(desk.pack.web_form.labels)
    form = read_form(message.text, pattern)
    sender = form.value("email") if form is not None else message.sender_email
    reference = form.value("reference") if form is not None else ""
    known = desk.file.queries().known_mail(
        sha256=raw.sha256,
        message_id=message.message_id,
        answers=message.answers,
        numbers=numbers_in(reference, message.subject, message.text),
        sender=sender,
        text=f"{message.subject} {message.text}",
    )
    proposal = propose(message, form, known)
    return Reviewed(raw, form, proposal, _new_case(desk, raw, form, proposal))


def _new_case(desk: Desk, raw: RawMessage, form: FormReading | None, proposal: Proposal) -> NewCase:
    message = raw.message
    told = form.value if form is not None else _nothing
    subject = told("subject") or ("" if form is not None else message.subject)
    if not subject and proposal.customer:
        subject = said("data in an app of {customer}", customer=proposal.customer)
    return NewCase(
        kind=proposal.kind,
        channel=_channel(raw, form),
        received=received_on(desk, raw),
        name=told("name") or ("" if form is not None else message.sender_name),
        organisation=told("organisation"),
        email=told("email") or ("" if form is not None else message.sender_email),
        phone=told("phone"),
        address=_address(form),
        subject=subject[:_LONGEST_SUBJECT],
        rights=_rights_for(proposal),
        reference=told("reference") if proposal.kind is Kind.REGULATOR_REFERRAL else "",
        quote=told("message") or ("" if form is not None else message.text),
    )


def _nothing(_field: str) -> str:
    return ""


def _rights_for(proposal: Proposal) -> tuple[Right, ...]:
    asking = {Kind.PRIVACY_REQUEST, Kind.PROCESSOR_REFERRAL, Kind.CUSTOMER_REQUEST}
    return proposal.rights if proposal.kind in asking else ()


def _channel(raw: RawMessage, form: FormReading | None) -> Channel:
    if form is not None:
        return Channel.WEB_FORM
    return Channel.MAIL if raw.is_paper else Channel.EMAIL


def received_on(desk: Desk, raw: RawMessage) -> date:
    """The calendar date of the office on which a message reached it; never after today."""
    today = desk.clock.today()
    stamp = raw.message.received_at or raw.message.sent_at
    if stamp is None:
        return today
    return min(stamp.astimezone(desk.clock.zone).date(), today)


def _address(form: FormReading | None) -> PostalAddress:
    if form is None:
        return PostalAddress()
    places = gazetteer().find(form.value("country")) if form.value("country") else ()
    regions = gazetteer().find(form.value("region")) if form.value("region") else ()
    country = next((place.country for place in places if not place.region), "")
    state = next((place.region for place in regions if place.country == "US" and place.region), "")
    return PostalAddress(
        lines=tuple(line for line in form.value("street").splitlines() if line)[:7],
        city=form.value("city"),
        region=state if country == "US" and state else form.value("region"),
        postal_code=form.value("postal_code"),
        country=country,
    )


# What becomes of a message


def log_from_mail(desk: Desk, raw: RawMessage, new: NewCase) -> ChangeSet:
    """Log a new case from a message: with its words, the untouched original and its files.

    Raises:
        InvalidInput: fields are wrong; nothing was saved.
        CaseFileError: the case file cannot be written; nothing was saved.
    """
    check_intake(desk, new)
    with desk.work() as work:
        known = work.person(new.known_person) if new.known_person is not None else None
        case = enter_case(desk, work, new, _files_of(raw))
        mail = _keep(work, raw, Fate.NEW_CASE, new.received, case_id=case.id)
        name = said("take in {number}", number=case.number)
        back = way_back(work, case, known, name, mail.id)
        work.commit()
    return ChangeSet(
        said("{number} saved", number=case.number), (case.id,), _TOPICS, reversible=back
    )


def file_on_case(desk: Desk, raw: RawMessage, case_id: int) -> ChangeSet:
    """File a message on a case: an entry of correspondence, the original and its files.

    A case that waits for the customer's instruction begins its clocks with it.

    Raises:
        NotFound: there is no such case.
        Refused: this very message lies on the case already.
        CaseFileError: the case file cannot be written; nothing was saved.
    """
    day = received_on(desk, raw)
    known = desk.file.queries().known_mail(
        sha256=raw.sha256, message_id="", answers=(), numbers=(), sender="", text=""
    )
    if known.same is not None and known.same.id == case_id:
        raise Refused(said("This very message lies on {number} already.", number=known.same.number))
    with desk.work() as work:
        before = work.case(case_id)
        earlier = work.events_of(case_id)
        stored = [
            store_file(work, case_id, file, actor=desk.actor, now=desk.clock.now(), on=day)
            for file in _files_of(raw)
        ]
        _correspondence(desk, work, case_id, raw, day, stored[0].id)
        mail = _keep(work, raw, Fate.FILE, day, case_id=case_id)
        after = _instructed(desk, before, day)
        subject = f"case:{case_id}"
        told = particulars(work, subject, before, after) if after != before else {}
        if after != before:
            work.save_case(after)
            after = work.case(case_id)
        work.audit("mail.filed", subject, told | {"sha256": [one.sha256 for one in stored]})
        events = work.events_of(case_id) - earlier
        taken = TakenIn(mail.id, case_id, None, events, frozenset(one.id for one in stored))
        work.commit()
    cases = ((before, after),) if after != before else ()
    back = Reversible(said("file a message on {number}", number=before.number), cases, taken=taken)
    return ChangeSet(
        said("Filed on {number}", number=before.number), (case_id,), _TOPICS, reversible=back
    )


def file_path_on_case(desk: Desk, *, path: Path, case_id: int) -> ChangeSet:
    """File the message in a file on a case; see `file_on_case`.

    Raises:
        InvalidInput: the file holds no single message that can be read.
    """
    found = list(read_all((path,), most=2))
    if len(found) == 1 and isinstance(found[0], RawMessage):
        return file_on_case(desk, found[0], case_id)
    unread = next((one.sentence for one in found if isinstance(one, Unread)), "")
    sentence = unread or said(
        "{name} holds several messages. Take it in under Mail in.", name=path.name
    )
    raise InvalidInput((Problem("files", sentence),))


def _instructed(desk: Desk, case: Case, day: date) -> Case:
    """A case that waited for the customer's instruction, with the clocks that now run."""
    if case.kind is not Kind.CUSTOMER_REQUEST or case.clocks or not case.waiting_for:
        return case
    rights = tuple(asked.right for asked in case.rights)
    matter = replace(
        NewCase(case.kind, case.channel, day, rights=rights, law=case.law).matter, law=case.law
    )
    return replace(
        case,
        status=Status.RECEIVED,
        received=day,
        waiting_for="",
        waiting_since=None,
        identity=desk.pack.particulars_of(case.kind).identity or IdentityState.OPEN,
        clocks=desk.pack.clocks(matter),
    )


def set_aside(
    desk: Desk, raw: RawMessage | None, why: Aside, note: str, *, received: date | None = None
) -> ChangeSet:
    """Put on record that something was no request: a note, no case number, no copy of it.

    Args:
        desk: the open case file.
        raw: the message; None for paper.
        why: why it is none.
        note: what was done with it, such as "forwarded unopened".
        received: for paper, the day it came; today if None.

    Raises:
        InvalidInput: what was misdirected needs a note that says where it went.
    """
    if why is Aside.MISDIRECTED and not note.strip():
        raise InvalidInput(
            (Problem("note", said("Say where it went, such as “forwarded unopened”.")),)
        )
    day = received_on(desk, raw) if raw is not None else received or desk.clock.today()
    with desk.work() as work:
        mail = _keep(work, raw, Fate.ASIDE, day, aside=why, note=note.strip())
        told = {"why": why.value, "note": work.commit_to(f"mail:{mail.id}", mail.note)}
        work.audit("mail.set_aside", f"mail:{mail.id}", told)
        work.commit()
    back = Reversible(
        said("set a message aside as {value}", value=why.value), taken=TakenIn(mail.id)
    )
    topics = frozenset({Topic.MAIL})
    return ChangeSet(said("Set aside: no request, no case number"), (), topics, reversible=back)


def _keep(
    work: UnitOfWork,
    raw: RawMessage | None,
    fate: Fate,
    day: date,
    *,
    case_id: int | None = None,
    aside: Aside | None = None,
    note: str = "",
) -> TakenMail:
    sha256 = raw.sha256 if raw is not None else ""
    message_id = raw.message.message_id if raw is not None else ""
    return work.add_taken_mail(TakenMail(0, sha256, message_id, fate, case_id, aside, note), day)


def _correspondence(
    desk: Desk, work: UnitOfWork, case_id: int, raw: RawMessage, day: date, file_id: int
) -> None:
    message = raw.message
    work.add_event(
        Event(
            id=0,
            case_id=case_id,
            kind=EventKind.LETTER_IN if raw.is_paper else EventKind.EMAIL_IN,
            on=day,
            at=desk.clock.now(),
            title=message.subject or said("Message without a subject"),
            body=message.text,
            actor=message.sender_name or message.sender_email or desk.actor,
            is_quote=bool(message.text),
            file_id=file_id,
        )
    )


def _files_of(raw: RawMessage) -> tuple[IncomingFile, ...]:
    """The untouched original first, then the files that came with it."""
    message = raw.message
    words = f"{message.subject}\n{message.text}"
    original = file_of_bytes(raw.name, raw.media_type, raw.data, words)
    attached = [part for part in message.parts if not part.inline][:_MOST_FILES]
    return (original, *(file_of_bytes(p.name, p.media_type, p.data) for p in attached))
