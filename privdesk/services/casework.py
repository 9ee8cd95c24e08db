"""The steps of a case between intake and letter: each checked by the workflow, each on record."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time

from privdesk.domain.case import AgentAuthority, Case, RightAsked, SourceSearch
from privdesk.domain.correspondence import Event
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.labels import RIGHT, ROOT_CAUSE
from privdesk.domain.person import Person
from privdesk.domain.said import joined, said, small
from privdesk.domain.vocabulary import (
    EventKind,
    Ground,
    IdentityState,
    LateReason,
    Merit,
    Outcome,
    Right,
    RootCause,
    SearchState,
)
from privdesk.domain.workflow import Action, Obstacle, advance, obstacles
from privdesk.services.answer_told import answer_is_told
from privdesk.services.chain_links import check_lawful
from privdesk.services.changes import ChangeSet, Reversible, TakenIn, Topic
from privdesk.services.desk import Desk
from privdesk.services.evidence import delete_evidence
from privdesk.services.trail import particulars
from privdesk.services.undoing import reversible
from privdesk.storage import UnitOfWork

_LONGEST_TAG = 40
_LONGEST_NOTE = 4000
_UNDO_WORDS = {
    "case.tagged": said("tags of"),
    "case.note": said("note of"),
    "case.authority": said("authority of the agent of"),
    "case.assigned": said("assign"),
    "case.identity": said("identity of"),
    "case.search": said("data source of"),
    "case.outcome": said("outcome of"),
    "case.merit": said("merit of"),
    "case.late_reason": said("reason for being late of"),
    "case.root_cause": said("cause of"),
    "case.law": said("law of"),
    "case.received_corrected": said("day of receipt of"),
}
"""What is taken back, in front of the case number; a step of the workflow changes the status."""

Told = tuple[EventKind, str, str]
"""Kind, title and body of a timeline entry."""

STEP_TITLES = {
    Action.ACKNOWLEDGE: said("Acknowledged"),
    Action.ASK_IDENTITY: said("Proof of identity asked for"),
    Action.SEARCH: said("Search started"),
    Action.DRAFT: said("Drafting started"),
    Action.WAIT: said("Waiting"),
    Action.RESUME: said("Work goes on"),
    Action.ANSWER: said("Answered"),
    Action.CLOSE: said("Closed"),
    Action.WITHDRAW: said("Withdrawn"),
    Action.REOPEN: said("Opened again"),
}


def change_case(
    desk: Desk,
    case_id: int,
    action: str,
    change: Callable[[Case], Case],
    event: Told | Callable[[], Told] | None,
    *,
    on: date | None = None,
    at: datetime | None = None,
    reason: str = "",
) -> ChangeSet:
    """Change one case in one transaction with one audit entry and one timeline entry.

    Args:
        desk: the open case file.
        case_id: the case.
        action: name of the change in the audit trail.
        change: a pure function from the case as it stands to the case as it shall be.
        event: kind, title and body of the timeline entry, or what gives them once the change is
            known; None writes none.
        on: calendar date of the change; today if None.
        at: aware instant of what the entry tells; now if None.
        reason: why a rule was overruled; kept in the audit trail as a commitment and in the
            timeline in words.

    Raises:
        Refused: the change function refuses.
        CaseFileError: the case file cannot be written; nothing was changed.
    """
    told: Told | None = None

    def remembered() -> Told | None:
        nonlocal told
        told = event() if callable(event) else event
        return told

    with desk.work() as work:
        before, after = change_in(
            desk, work, case_id, action, change, remembered, on=on, at=at, reason=reason
        )
        name = joined(" ", (_undo_word(action), after.number))
        back = reversible(work, name, (case_id,), cases=((before, after),))
        work.commit()
    title = told[1] if told else said("changed")
    topics = frozenset({Topic.CASES})
    return ChangeSet(joined(": ", (after.number, title)), (case_id,), topics, reversible=back)


def change_in(
    desk: Desk,
    work: UnitOfWork,
    case_id: int,
    action: str,
    change: Callable[[Case], Case],
    event: Told | Callable[[], Told | None] | None,
    *,
    on: date | None = None,
    at: datetime | None = None,
    reason: str = "",
) -> tuple[Case, Case]:
    """Change one case inside of a unit of work; for the arguments see `change_case`.

    Returns:
        the case as it was and as it is now.
    """
    subject = f"case:{case_id}"
    before = work.case(case_id)
    after = change(before)
    if after != before:
        work.save_case(after)
        check_lawful(work, (before,))
    told_event = event() if callable(event) else event
    if told_event is not None:
        kind, title, body = told_event
        words = f"{body}\nReason: {reason}".strip() if reason else body
        day = on or desk.clock.today()
        then = at or desk.clock.now()
        work.add_event(Event(0, case_id, kind, day, then, title, words, desk.actor))
    told = particulars(work, subject, before, after)
    if reason:
        told["reason"] = work.commit_to(subject, reason)
    work.audit(action, subject, told)
    return before, after


def _undo_word(action: str) -> str:
    if action.startswith("clock."):
        return said("clock of")
    return _UNDO_WORDS.get(action, said("status of"))


def take_step(
    desk: Desk,
    case_id: int,
    action: Action,
    *,
    on: date | None = None,
    override: str = "",
    note: str = "",
) -> ChangeSet:
    """Take a step of the workflow.

    Args:
        desk: the open case file.
        case_id: the case.
        action: the step; `Action.WAIT` needs a note that says what the case waits for.
        on: calendar date; today if None.
        override: reason to go on in spite of obstacles that may be overruled.
        note: words for the timeline.

    Raises:
        Refused: the workflow forbids the step; says why.
    """
    day = on or desk.clock.today()

    def change(case: Case) -> Case:
        moved = replace(case, waiting_for=note) if action is Action.WAIT else case
        told = action is not Action.ANSWER or answer_is_told(desk, case, note)
        return advance(moved, action, day, override=override, told=told)

    event = (EventKind.STATUS, STEP_TITLES[action], note)
    changes = change_case(
        desk, case_id, f"case.{action.value}", change, event, on=day, reason=override.strip()
    )
    if action in {Action.CLOSE, Action.WITHDRAW}:
        delete_evidence(desk, case_id, said("the case is closed"))
    return changes


def step_obstacles(desk: Desk, case: Case, action: Action) -> tuple[Obstacle, ...]:
    """What is in the way of a step today, without a note."""
    told = action is not Action.ANSWER or answer_is_told(desk, case)
    return obstacles(case, action, desk.clock.today(), told=told)


def add_note(
    desk: Desk,
    case_id: int,
    kind: EventKind,
    title: str,
    body: str,
    *,
    on: date | None = None,
    at: time | None = None,
) -> ChangeSet:
    """Log a call, an e-mail or a note; open in every status.

    Args:
        desk: the open case file.
        case_id: the case.
        kind: what it tells of.
        title: one line; empty takes the first line of the words.
        body: the words.
        on: calendar date on which it happened; today if None.
        at: time of that day in the office's time zone; None takes that of the entry.

    Raises:
        InvalidInput: there are no words, or it lies in the future.
    """
    if not (title.strip() or body.strip()):
        raise InvalidInput((Problem("body", said("Write at least one word.")),))
    event = (kind, title.strip() or body.strip().splitlines()[0][:80], body.strip())
    then = happened_at(desk, on, at) if on or at else None
    with desk.work() as work:
        earlier = work.events_of(case_id)
        case, _same = change_in(
            desk, work, case_id, "case.event_logged", lambda case: case, event, on=on, at=then
        )
        taken = TakenIn(0, case_id, events=work.events_of(case_id) - earlier)
        work.commit()
    back = Reversible(said("event of {number}", number=case.number), taken=taken)
    sentence = joined(": ", (case.number, event[1]))
    return ChangeSet(sentence, (case_id,), frozenset({Topic.CASES}), reversible=back)


def happened_at(desk: Desk, on: date | None, at: time | None) -> datetime | None:
    """The instant of something that was logged by hand; None where only its day is known.

    Raises:
        InvalidInput: it lies in the future.
    """
    day = on or desk.clock.today()
    if day > desk.clock.today():
        raise InvalidInput((Problem("on", said("This day is in the future.")),))
    if at is None:
        return None
    then = datetime.combine(day, at, desk.clock.zone).astimezone(UTC)
    if then > desk.clock.now():
        raise InvalidInput((Problem("at", said("This time is in the future.")),))
    return then


def settle_identity(desk: Desk, case_id: int, *, verified: bool, method: str) -> ChangeSet:
    """Record that identity was verified, or could not be, and by which method.

    Raises:
        InvalidInput: no method is given.
    """
    if not method.strip():
        raise InvalidInput((Problem("method", said("Say how identity was checked.")),))
    state = IdentityState.VERIFIED if verified else IdentityState.FAILED
    today = desk.clock.today()
    title = said("Identity verified") if verified else said("Identity not verified")

    def change(case: Case) -> Case:
        return replace(case, identity=state, identity_method=method.strip(), identity_on=today)

    event = (EventKind.IDENTITY, title, method.strip())
    return change_case(desk, case_id, "case.identity", change, event)


def set_search(
    desk: Desk, case_id: int, source: str, state: SearchState, found: str = ""
) -> ChangeSet:
    """Record what is known about one data source."""
    today = desk.clock.today()
    settled = state not in {SearchState.OPEN, SearchState.ASKED}

    def told(search: SourceSearch) -> SourceSearch:
        asked_on = search.asked_on or (today if state is SearchState.ASKED else None)
        answered_on = today if settled else None
        return replace(
            search, state=state, found=found.strip(), asked_on=asked_on, answered_on=answered_on
        )

    def change(case: Case) -> Case:
        if source not in {search.source for search in case.searches}:
            raise Refused(said("This case does not search that data source."))
        searches = (told(s) if s.source == source else s for s in case.searches)
        return replace(case, searches=tuple(searches))

    titles = {
        SearchState.OPEN: said("Data source opened again"),
        SearchState.ASKED: said("Data source asked"),
        SearchState.FOUND: said("Records found"),
        SearchState.NOTHING_FOUND: said("Nothing found"),
        SearchState.EXEMPT: said("Data source exempt"),
    }
    name = next((s.name for s in desk.pack.data_sources if s.id == source), source)
    body = f"{name}: {found.strip()}" if found.strip() else name
    event = (EventKind.SEARCH, titles[state], body)
    return change_case(desk, case_id, "case.search", change, event)


def set_outcome(
    desk: Desk, case_id: int, right: Right, outcome: Outcome, grounds: tuple[Ground, ...] = ()
) -> ChangeSet:
    """Record how a right ended.

    Raises:
        Refused: a refusal without a ground, or a right that was not asked for.
    """
    if outcome.needs_ground and not grounds:
        raise Refused(
            said("Name at least one ground before you refuse {right}.", right=small(RIGHT[right]))
        )

    def change(case: Case) -> Case:
        if right not in {asked.right for asked in case.rights}:
            raise Refused(said("The person did not ask for this right."))
        kept = grounds if outcome.needs_ground else ()
        rights = tuple(
            RightAsked(right, outcome, kept) if asked.right is right else asked
            for asked in case.rights
        )
        return replace(case, rights=rights)

    words = right.value.replace("_", " ").capitalize()
    event = (
        EventKind.OUTCOME,
        said("Outcome recorded"),
        f"{words}: {outcome.value.replace('_', ' ')}",
    )
    return change_case(desk, case_id, "case.outcome", change, event)


def set_merit(desk: Desk, case_id: int, merit: Merit) -> ChangeSet:
    """Record what the office found about a complaint."""
    event = (EventKind.OUTCOME, said("Merit recorded"), merit.value)
    return change_case(desk, case_id, "case.merit", lambda case: replace(case, merit=merit), event)


def set_root_cause(desk: Desk, case_id: int, cause: RootCause) -> ChangeSet:
    """Record what led to a complaint; it is counted in the quarterly summary."""
    event = (EventKind.OUTCOME, said("Cause recorded"), ROOT_CAUSE[cause])
    return change_case(
        desk, case_id, "case.root_cause", lambda case: replace(case, root_cause=cause), event
    )


def set_late_reason(desk: Desk, case_id: int, reason: LateReason, note: str = "") -> ChangeSet:
    """Record why an answer is late; it is counted in the quarterly summary."""

    def change(case: Case) -> Case:
        return replace(case, late_reason=reason, late_note=note.strip())

    event = (EventKind.CLOCK, said("Reason for being late"), note.strip() or reason.value)
    return change_case(desk, case_id, "case.late_reason", change, event)


def assign(desk: Desk, case_id: int, handler: str) -> ChangeSet:
    """Give a case to a handler.

    Raises:
        InvalidInput: no name is given.
    """
    if not handler.strip():
        raise InvalidInput((Problem("handler", said("Type the handler's name.")),))
    event = (EventKind.STATUS, said("Assigned"), handler.strip())
    return change_case(
        desk,
        case_id,
        "case.assigned",
        lambda case: assigned(case, handler.strip()),
        event,
    )


def assigned(case: Case, handler: str) -> Case:
    """The case in the hands of somebody."""
    return replace(case, handler=handler)


def clean_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept: one line each, none twice, in order.

    Raises:
        InvalidInput: one is too long.
    """
    found = {" ".join(tag.split()).strip(","): None for tag in tags}
    found.pop("", None)
    if any(len(tag) > _LONGEST_TAG for tag in found):
        sentence = said("A tag has at most {longest_tag} characters.", longest_tag=_LONGEST_TAG)
        raise InvalidInput((Problem("tags", sentence),))
    return tuple(sorted(found, key=str.casefold))


def retagged(case: Case, tags: Iterable[str], remove: Iterable[str] = ()) -> Case:
    """The case with these tags and without those to remove; capitals do not count."""
    gone = {tag.casefold() for tag in remove}
    kept: dict[str, str] = {}
    for tag in tags:
        if tag.casefold() not in gone:
            kept.setdefault(tag.casefold(), tag)
    return replace(case, tags=tuple(sorted(kept.values())))


def set_tags(desk: Desk, case_id: int, tags: Iterable[str]) -> ChangeSet:
    """Give a case these tags and no others.

    Raises:
        InvalidInput: one is too long.
    """
    wanted = clean_tags(tags)
    event = (EventKind.NOTE, said("Tags changed"), ", ".join(wanted))
    return change_case(desk, case_id, "case.tagged", lambda case: retagged(case, wanted), event)


def set_note(desk: Desk, case_id: int, note: str) -> ChangeSet:
    """Keep the note at the head of a case.

    Raises:
        InvalidInput: it is too long.
    """
    words = note.strip()
    if len(words) > _LONGEST_NOTE:
        sentence = said(
            "Use at most {longest_note} characters; log longer words as an event.",
            longest_note=_LONGEST_NOTE,
        )
        raise InvalidInput((Problem("note", sentence),))
    event = (EventKind.NOTE, said("Note of the case changed"), "")
    return change_case(desk, case_id, "case.note", lambda case: replace(case, note=words), event)


def set_authority(
    desk: Desk, case_id: int, place: int, authority: AgentAuthority | None
) -> ChangeSet:
    """Record what an agent has shown for acting in the name of the person.

    Args:
        desk: the open case file.
        case_id: the case.
        place: of the agent among those who take part, from 0.
        authority: what has come; None for nothing on record.

    Raises:
        Refused: nobody stands at that place.
    """

    def change(case: Case) -> Case:
        if not 0 < place < len(case.people):
            raise Refused(said("This case has no agent there."))
        people = tuple(
            replace(part, authority=authority) if number == place else part
            for number, part in enumerate(case.people)
        )
        return replace(case, people=people)

    today = desk.clock.today()
    lacks = authority.lacks(today) if authority else ("nothing is on record",)
    words = (
        said("Lacking: {names}", names=joined(", ", lacks)) if lacks else said("Nothing is lacking")
    )
    event = (EventKind.IDENTITY, said("Authority of the agent"), words)
    return change_case(desk, case_id, "case.authority", change, event)


def save_person(desk: Desk, case_id: int, person: Person) -> ChangeSet:
    """Change a person's particulars, such as a new postal address."""
    subject = f"person:{person.id}"
    with desk.work() as work:
        before = work.person(person.id)
        person = _with_earlier(before, person)
        work.save_person(person)
        work.audit("person.changed", subject, particulars(work, subject, before, person))
        name = said("particulars of the person of {number}", number=work.case(case_id).number)
        back = reversible(work, name, (case_id,), people=((before, person),))
        work.commit()
    topics = frozenset({Topic.PEOPLE, Topic.CASES})
    return ChangeSet(
        said("{display_name} saved", display_name=person.display_name),
        (case_id,),
        topics,
        reversible=back,
    )


def _with_earlier(before: Person, after: Person) -> Person:
    """The person with the address that no longer holds among the earlier ones."""
    gone, now = before.address.one_line, after.address.one_line
    if not before.address.lines or gone == now:
        return after
    kept = (one for one in before.earlier if one not in {gone, now})
    return replace(after, earlier=(gone, *kept))
