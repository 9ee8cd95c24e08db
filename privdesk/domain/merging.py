"""Two cases of one matter, or two records of one person, made one and parted again."""

from dataclasses import replace
from datetime import date

from privdesk.domain.case import Case, Involved, Merged, RightAsked
from privdesk.domain.errors import Refused
from privdesk.domain.person import Person, PersonMerged
from privdesk.domain.said import said
from privdesk.domain.vocabulary import IdentityState, Status

_SURENESS = (
    IdentityState.FAILED,
    IdentityState.OPEN,
    IdentityState.ASKED,
    IdentityState.NOT_NEEDED,
    IdentityState.VERIFIED,
)
"""How far the identity behind a request is settled, the least first."""


def in_order(one: Case, other: Case) -> tuple[Case, Case]:
    """The case that goes on and the one that is merged into it: the earliest receipt governs."""
    first, second = sorted((one, other), key=lambda case: (case.received, case.id))
    return first, second


def merge_cases(one: Case, other: Case, on: date) -> tuple[Case, Case]:
    """Two open cases of one matter as one.

    The case that came first goes on with its number, its receipt and its deadlines. It takes what
    only the later one asks for. Where identity is settled in one of them only, it is open again:
    a request of somebody unknown gets no right from one that was verified.

    Args:
        one: a case.
        other: a case; either may be the earlier.
        on: calendar date of the merge.

    Returns:
        the case that goes on, and the one that was merged into it.

    Raises:
        Refused: they are not open requests of one kind; says what to do instead.
    """
    kept, gone = in_order(one, other)
    if reason := _reason_against(kept, gone):
        raise Refused(reason)
    asked = {right.right for right in kept.rights}
    searched = {search.source for search in kept.searches}
    running = {clock.deadline.rule_id for clock in kept.clocks}
    known = {part.person_id for part in kept.people}
    rights = tuple(right for right in gone.rights if right.right not in asked)
    searches = tuple(search for search in gone.searches if search.source not in searched)
    clocks = tuple(clock for clock in gone.clocks if clock.deadline.rule_id not in running)
    people = tuple(part for part in gone.people if part.person_id not in known)
    merged = Merged(
        into=kept.id,
        on=on,
        status=gone.status,
        closed_on=gone.closed_on,
        identity=kept.identity,
        rights=tuple(right.right for right in rights),
        sources=tuple(search.source for search in searches),
        rules=tuple(clock.deadline.rule_id for clock in clocks),
        people=tuple(part.person_id for part in people),
    )
    after = replace(
        kept,
        rights=(*kept.rights, *rights),
        searches=(*kept.searches, *searches),
        clocks=(*kept.clocks, *clocks),
        people=(*kept.people, *people),
        identity=_weaker(kept, gone),
    )
    return after, replace(gone, status=Status.CLOSED, closed_on=on, merged=merged)


def _reason_against(kept: Case, gone: Case) -> str:
    if kept.id == gone.id:
        return said("A case cannot be merged with itself.")
    for case in (kept, gone):
        if case.merged is not None:
            return said("{number} is merged already. Part it first.", number=case.number)
        if not case.status.is_unanswered:
            return said(
                "{number} is answered or closed. Link the two cases instead.", number=case.number
            )
    if kept.kind is not gone.kind:
        return said(
            "{number} and {other} are of different kinds, each with its own answer. "
            "Link them instead.",
            number=kept.number,
            other=gone.number,
        )
    return ""


def _weaker(kept: Case, gone: Case) -> IdentityState:
    if kept.identity is gone.identity:
        return kept.identity
    weaker = min(kept.identity, gone.identity, key=_SURENESS.index)
    return IdentityState.OPEN if weaker is IdentityState.NOT_NEEDED else weaker


def part_cases(kept: Case, gone: Case) -> tuple[Case, Case]:
    """Two merged cases apart again; what was done for both of them stays with the one that went on.

    Returns:
        the case that went on, and the other one as it was before.

    Raises:
        Refused: they are not merged, or the answer to both has gone out.
    """
    merged = gone.merged
    if merged is None or merged.into != kept.id:
        raise Refused(
            said("{number} is not merged into {other}.", number=gone.number, other=kept.number)
        )
    if kept.answered_on is not None:
        raise Refused(
            said(
                "The answer to {number} went out for both requests, so they stay together.",
                number=kept.number,
            )
        )
    weakened = kept.identity is not merged.identity and kept.identity is _weaker(
        replace(kept, identity=merged.identity), gone
    )
    before = replace(
        kept,
        rights=tuple(r for r in kept.rights if r.right not in merged.rights),
        searches=tuple(s for s in kept.searches if s.source not in merged.sources),
        clocks=tuple(c for c in kept.clocks if c.deadline.rule_id not in merged.rules),
        people=tuple(p for p in kept.people if p.person_id not in merged.people),
        identity=merged.identity if weakened else kept.identity,
    )
    return before, _revived(kept, gone, merged)


def _revived(kept: Case, gone: Case, merged: Merged) -> Case:
    """The other case as it was, with what was found out meanwhile for what it brought."""
    ended = {right.right: right for right in kept.rights if right.right in merged.rights}
    rights: tuple[RightAsked, ...] = tuple(ended.get(r.right, r) for r in gone.rights)
    found = {search.source: search for search in kept.searches if search.source in merged.sources}
    return replace(
        gone,
        status=merged.status,
        closed_on=merged.closed_on,
        merged=None,
        rights=rights,
        searches=tuple(found.get(search.source, search) for search in gone.searches),
    )


def merge_people(
    kept: Person, gone: Person, cases: tuple[Case, ...], on: date
) -> tuple[Person, Person]:
    """Two records of one person as one; the one that goes on takes what it lacks.

    Args:
        kept: goes on.
        gone: is found under the other from now on.
        cases: those of the one that goes.
        on: calendar date of the merge.

    Raises:
        Refused: one of them is merged already.
    """
    if kept.id == gone.id:
        raise Refused(said("A person cannot be merged with itself."))
    for person in (kept, gone):
        if person.merged is not None:
            raise Refused(
                said(
                    "{name} is merged already. Part the two first.",
                    name=person.display_name,
                )
            )
    other = gone.address.one_line
    known = {kept.address.one_line, "", *kept.earlier}
    after = replace(
        kept,
        born=kept.born or gone.born,
        language=kept.language or gone.language,
        channel=kept.channel or gone.channel,
        earlier=kept.earlier if other in known else (*kept.earlier, other),
    )
    together = tuple(
        case.id for case in cases if kept.id in {part.person_id for part in case.people}
    )
    keys = tuple(case.id for case in cases)
    return after, replace(gone, merged=PersonMerged(kept.id, on, keys, together))


def part_people(kept: Person, gone: Person) -> Person:
    """The other record for itself again.

    Raises:
        Refused: they are not merged.
    """
    if gone.merged is None or gone.merged.into != kept.id:
        raise Refused(
            said(
                "{name} is not merged into {other}.",
                name=gone.display_name,
                other=kept.display_name,
            )
        )
    return replace(gone, merged=None)


def with_both(case: Case, kept: int, other: int) -> Case:
    """The case with a second person in the part that one plays."""
    parts = tuple(replace(p, person_id=other) for p in case.people if p.person_id == kept)
    return replace(case, people=(*case.people, *parts))


def with_person(case: Case, before: int, after: int) -> Case:
    """The case with one person in the place of another, once in each role."""
    people: dict[tuple[int, object], Involved] = {}
    for part in case.people:
        moved = replace(part, person_id=after) if part.person_id == before else part
        people.setdefault((moved.person_id, moved.role), moved)
    return replace(case, people=tuple(people.values()))
