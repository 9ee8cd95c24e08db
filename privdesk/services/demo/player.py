"""Play stories day by day through the services, as the officer would have done."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import groupby

from privdesk.assets import asset
from privdesk.domain.case import Case, SourceSearch
from privdesk.domain.letter_steps import ReturnReason
from privdesk.domain.vocabulary import EventKind, LetterState, Relation, SearchState
from privdesk.services import casework, chain, letters, mailing, returned_mail
from privdesk.services.clock import FrozenClock
from privdesk.services.demo.story import (
    Event,
    Excuse,
    Find,
    Hear,
    Identify,
    Search,
    Settle,
    Story,
    Take,
    Tell,
    Write,
)
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading

_OPENS = time(8, 50)
_BETWEEN = timedelta(minutes=4)
_OPEN_SEARCHES = frozenset({SearchState.OPEN, SearchState.ASKED})


@dataclass(frozen=True, slots=True)
class Cast:
    """The cases and people of the sample by the keys of their stories."""

    cases: dict[str, int] = field(default_factory=dict)
    people: dict[str, int] = field(default_factory=dict)


def play(desk: Desk, stories: Iterable[Story], cast: Cast, logged: Callable[[], None]) -> None:
    """Log the stories and take their steps, the earliest day first.

    Args:
        desk: the case file; its own clock is not asked.
        stories: what happened; a story stands after those it refers to.
        cast: what is known already; grows by each story.
        logged: called after each logged case.
    """
    for day, scenes in groupby(_agenda(stories), key=lambda scene: scene[0]):
        at = datetime.combine(day, _OPENS, tzinfo=desk.clock.zone)
        for story_of_day, event in (scene[1:] for scene in scenes):
            clock = FrozenClock(at, desk.clock.zone, ticks=False)
            today = replace(desk, clock=clock)
            if event is None:
                _log(today, story_of_day, cast)
                logged()
            else:
                _do(today, cast.cases[story_of_day.key], event)
            at += _BETWEEN


_Scene = tuple[date, Story, Event | None]


def _agenda(stories: Iterable[Story]) -> list[_Scene]:
    scenes: list[_Scene] = []
    for story in stories:
        scenes.append((story.logged_on, story, None))
        scenes.extend((event.on, story, event) for event in story.events)
    return sorted(scenes, key=lambda scene: scene[0])


def _log(desk: Desk, story: Story, cast: Cast) -> None:
    changes = log_case(
        desk,
        NewCase(
            kind=story.kind,
            channel=story.channel,
            received=story.received,
            name=story.name,
            organisation=story.organisation,
            email=story.email,
            phone=story.phone,
            salutation=story.salutation,
            address=story.address,
            subject=story.subject,
            rights=story.rights,
            framework=story.framework,
            principles=story.principles,
            hr_data=story.hr_data,
            provider=story.provider,
            agent=story.agent,
            typed_due=story.typed_due,
            reference=story.reference,
            quote=story.quote,
            files=tuple(asset("demo", "papers", name) for name in story.files),
            known_person=cast.people[story.known] if story.known else None,
            handler=story.handler,
            linked_to=cast.cases[story.follows] if story.follows else None,
        ),
    )
    case = Reading(desk).case(changes.cases[0]).case
    cast.cases[story.key] = case.id
    cast.people[story.key] = case.person_id
    if story.concerns:
        _tie(desk, case.id, cast.cases[story.concerns])


def _tie(desk: Desk, later: int, earlier: int) -> None:
    relation = Relation.CONCERNS_SAME_DATA
    with desk.work() as work:
        work.link_cases(later, earlier, relation)
        told = {"earlier": earlier, "relation": relation.value}
        work.audit("case.linked", f"case:{later}", told)
        work.commit()


def _do(desk: Desk, case_id: int, event: Event) -> None:
    match event:
        case Take():
            casework.take_step(
                desk, case_id, event.action, note=event.note, override=event.override
            )
        case Tell():
            _tell(desk, case_id, event)
        case Search():
            _search(desk, case_id, event)
        case Identify():
            casework.settle_identity(desk, case_id, verified=event.verified, method=event.method)
        case Settle():
            casework.set_outcome(desk, case_id, event.right, event.outcome, event.grounds)
        case Find():
            casework.set_merit(desk, case_id, event.merit)
        case Excuse():
            casework.set_late_reason(desk, case_id, event.reason, event.note)
        case Hear():
            chain.set_satisfied(desk, case_id, satisfied=event.satisfied, how=event.how)
        case Write():
            _write(desk, case_id, event)


def _tell(desk: Desk, case_id: int, event: Tell) -> None:
    if event.kind is not EventKind.LETTER_RETURNED:
        casework.add_note(desk, case_id, event.kind, event.title, event.body)
        return
    mailed = (one for one in Reading(desk).case(case_id).letters if one.mailed_on)
    letter = max(mailed, key=lambda one: one.id)
    returned_mail.mark_returned(desk, letter.id, desk.clock.today(), ReturnReason.MOVED, event.body)


def _search(desk: Desk, case_id: int, event: Search) -> None:
    if event.source:
        casework.set_search(desk, case_id, event.source, event.state, event.found)
        return
    day = desk.clock.today()
    settled = event.state is not SearchState.ASKED

    def told(search: SourceSearch) -> SourceSearch:
        if search.state not in _OPEN_SEARCHES:
            return search
        return replace(
            search,
            state=event.state,
            asked_on=search.asked_on or day,
            answered_on=day if settled else None,
        )

    def change(case: Case) -> Case:
        return replace(case, searches=tuple(told(search) for search in case.searches))

    searches = Reading(desk).case(case_id).case.searches
    names = ", ".join(search.name for search in searches if search.state in _OPEN_SEARCHES)
    title = "Nothing found" if settled else "Data sources asked"
    casework.change_case(desk, case_id, "case.search", change, (EventKind.SEARCH, title, names))


def _write(desk: Desk, case_id: int, event: Write) -> None:
    key = letters.start_letter(desk, case_id, event.template, event.language).letter_id
    assert key is not None
    draft = Reading(desk).letter(key)
    body = event.body or draft.body
    for part, words in event.fill.items():
        body = body.replace(part, words)
    letters.save_draft(
        desk,
        replace(
            draft, body=body, subject=event.subject or draft.subject, enclosures=event.enclosures
        ),
    )
    if event.state is LetterState.DRAFT:
        return
    letters.finalize(desk, key)
    if event.state is LetterState.FINAL:
        return
    mailing.mark_printed(desk, key)
    if event.state is LetterState.MAILED:
        mailing.mark_mailed(desk, key, desk.clock.today(), event.tracking)
