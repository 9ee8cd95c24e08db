"""Merge two cases of one matter, or two records of one person, and part them again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from privdesk.domain import merging
from privdesk.domain.case import Apart, Case
from privdesk.domain.chain import INSTANCES, Tie
from privdesk.domain.correspondence import Event
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.person import Person
from privdesk.domain.said import joined, said
from privdesk.domain.vocabulary import EventKind, IdentityState, Relation
from privdesk.services.changes import ChangeSet, Reversible, Topic
from privdesk.services.desk import Desk
from privdesk.services.trail import particulars
from privdesk.services.undoing import reversible
from privdesk.storage import UnitOfWork

_TOPICS = frozenset({Topic.CASES, Topic.PEOPLE})
_ONE_ONLY = said("Identity is to be verified: it was settled for one of the two only.")


@dataclass(frozen=True, slots=True)
class _Before:
    """The records that a change touches, as they were."""

    cases: dict[int, Case]
    people: dict[int, Person]

    def keep(self, case: Case) -> Case:
        self.cases.setdefault(case.id, case)
        return case


def merge_cases(
    desk: Desk, one_id: int, other_id: int, *, same_person: bool = True, note: str = ""
) -> ChangeSet:
    """Merge two open cases of one matter; the earliest receipt governs, all papers stay.

    Args:
        desk: the open case file.
        one_id: a case.
        other_id: a case; which of the two came first decides which goes on.
        same_person: whether the two persons concerned are merged too where they are two records.
        note: why, for the timeline.

    Returns:
        what changed; its first case is the one that goes on.

    Raises:
        Refused: they cannot be merged; says why. Nothing was changed.
    """
    before = _Before({}, {})
    with desk.work() as work:
        pair = [before.keep(work.case(key)) for key in (one_id, other_id)]
        kept, gone = merging.in_order(*pair)
        merging.merge_cases(kept, gone, desk.clock.today())  # refuses before anything is written
        _check_chain(work, kept, gone)
        if same_person and kept.person_id != gone.person_id:
            _merge_people(desk, work, before, kept.person_id, gone.person_id)
            kept, gone = work.case(kept.id), work.case(gone.id)
        after, absorbed = merging.merge_cases(kept, gone, desk.clock.today())
        asks = after.identity is not kept.identity and after.identity is IdentityState.OPEN
        body = f"{_ONE_ONLY} " if asks else ""
        _save(
            desk,
            work,
            before,
            after,
            said("{number} merged into this case", number=gone.number),
            body + note,
        )
        _save(desk, work, before, absorbed, said("Merged into {number}", number=kept.number), note)
        back = _reversible(
            work,
            said("merge {number} into {other}", number=gone.number, other=kept.number),
            before,
        )
        work.commit()
    sentence = said("{number} merged into {other}", number=gone.number, other=kept.number)
    return ChangeSet(sentence, (kept.id, gone.id), _TOPICS, reversible=back)


def _check_chain(work: UnitOfWork, kept: Case, gone: Case) -> None:
    """Refuse to merge away what JAMS, a panel or an authority goes by."""
    beside = [c for c in work.chain(gone.id).cases if c.kind in INSTANCES and c.id != gone.id]
    if gone.kind in INSTANCES and beside:
        raise Refused(
            said(
                "{number} is in a chain with {other}, so it cannot go on within "
                "{number_3}. Link the two cases instead.",
                number=gone.number,
                other=beside[0].number,
                number_3=kept.number,
            )
        )


def part_cases(desk: Desk, gone_id: int) -> ChangeSet:
    """Part a case again from the one that it was merged into.

    Raises:
        Refused: it is not merged, or the answer to both has gone out.
    """
    before = _Before({}, {})
    with desk.work() as work:
        gone = before.keep(work.case(gone_id))
        if gone.merged is None:
            raise Refused(said("{number} is not merged.", number=gone.number))
        kept = before.keep(work.case(gone.merged.into))
        after, revived = merging.part_cases(kept, gone)
        _save(
            desk,
            work,
            before,
            after,
            said("{number} parted from this case", number=gone.number),
            "",
        )
        _save(desk, work, before, revived, said("Parted from {number}", number=kept.number), "")
        back = _reversible(
            work,
            said("part {number} from {other}", number=gone.number, other=kept.number),
            before,
        )
        work.commit()
    sentence = said("{number} parted from {other}", number=gone.number, other=kept.number)
    return ChangeSet(sentence, (gone.id, kept.id), _TOPICS, reversible=back)


def merge_people(desk: Desk, kept_id: int, gone_id: int) -> ChangeSet:
    """Make two records of one person one; its cases, addresses and spellings stay findable.

    Raises:
        Refused: one of them is merged already.
    """
    before = _Before({}, {})
    with desk.work() as work:
        kept, _gone = _merge_people(desk, work, before, kept_id, gone_id)
        back = _reversible(work, said("merge two people"), before)
        work.commit()
    told = said("Merged into {display_name}", display_name=kept.display_name)
    return ChangeSet(told, tuple(before.cases), _TOPICS, reversible=back)


def part_people(desk: Desk, gone_id: int) -> ChangeSet:
    """Part a record of a person again from the one that it was merged into.

    Raises:
        Refused: it is not merged.
    """
    before = _Before({}, {})
    with desk.work() as work:
        gone = work.person(gone_id)
        before.people[gone.id] = gone
        merged = gone.merged
        if merged is None:
            raise Refused(said("{display_name} is not merged.", display_name=gone.display_name))
        kept = work.person(merged.into)
        _save_person(work, gone, merging.part_people(kept, gone), "person.parted")
        for key in merged.cases:
            case = before.keep(work.case(key))
            change = merging.with_both if key in merged.together else merging.with_person
            _save(desk, work, before, change(case, kept.id, gone.id), said("Person parted"), "")
        back = _reversible(work, said("part two people"), before)
        work.commit()
    told = said("{display_name} stands apart again", display_name=gone.display_name)
    return ChangeSet(told, tuple(before.cases), _TOPICS, reversible=back)


def keep_apart(desk: Desk, case_id: int, other_id: int, note: str) -> ChangeSet:
    """Put on record that two cases that look alike are two matters; they are not named again.

    Raises:
        InvalidInput: no note says why.
    """
    if not note.strip():
        raise InvalidInput((Problem("note", said("Say why these are two matters.")),))
    before = _Before({}, {})
    with desk.work() as work:
        case, other = work.case(case_id), work.case(other_id)
        for one, against in ((case, other), (other, case)):
            before.keep(one)
            kept = tuple(a for a in one.apart if a.other_id != against.id)
            apart = (*kept, Apart(against.id, note.strip()))
            after = replace(one, apart=tuple(sorted(apart, key=lambda a: a.other_id)))
            _save(
                desk,
                work,
                before,
                after,
                said("Not the matter of {number}", number=against.number),
                note.strip(),
            )
        back = _reversible(
            work,
            said("keep {number} and {other} apart", number=case.number, other=other.number),
            before,
        )
        work.commit()
    sentence = said("{number} and {other} stay apart", number=case.number, other=other.number)
    return ChangeSet(sentence, (case_id, other_id), frozenset({Topic.CASES}), reversible=back)


def link(
    desk: Desk, one_id: int, other_id: int, relation: Relation = Relation.CONCERNS_SAME_DATA
) -> ChangeSet:
    """Tie two related cases; both show the other.

    Raises:
        Refused: they are tied already, or it is one case.
    """
    with desk.work() as work:
        earlier, later = merging.in_order(work.case(one_id), work.case(other_id))
        if later.id == earlier.id:
            raise Refused(said("A case cannot be linked with itself."))
        if work.are_linked(later.id, earlier.id):
            raise Refused(
                said(
                    "{number} and {other} are linked already.",
                    number=later.number,
                    other=earlier.number,
                )
            )
        tie = Tie(later.id, earlier.id, relation)
        work.link_cases(*_ends(tie), relation)
        back = _tied(desk, work, tie, (later, earlier), "link", said("Linked with"))
        work.commit()
    sentence = said("{number} linked with {other}", number=later.number, other=earlier.number)
    return ChangeSet(sentence, _ends(tie), frozenset({Topic.CASES}), reversible=back)


def unlink(desk: Desk, later_id: int, earlier_id: int, relation: Relation) -> ChangeSet:
    """Take the tie of two related cases away; a chain of a complaint stays.

    Raises:
        Refused: the tie belongs to a chain, or is gone.
    """
    tie = Tie(later_id, earlier_id, relation)
    with desk.work() as work:
        later, earlier = work.case(later_id), work.case(earlier_id)
        if tie.belongs_to_chain(later.kind):
            raise Refused(
                said(
                    "{number} follows from {other}. A chain is not undone.",
                    number=later.number,
                    other=earlier.number,
                )
            )
        if not work.are_linked(later_id, earlier_id):
            raise Refused(said("The two cases are not linked any more."))
        work.unlink_cases(later_id, earlier_id)
        back = _tied(desk, work, tie, (later, earlier), "unlink", said("No longer linked with"))
        work.commit()
    sentence = said(
        "{number} no longer linked with {other}", number=later.number, other=earlier.number
    )
    return ChangeSet(sentence, _ends(tie), frozenset({Topic.CASES}), reversible=back)


def _ends(tie: Tie) -> tuple[int, int]:
    return tie.later_id, tie.earlier_id


def _tied(
    desk: Desk, work: UnitOfWork, tie: Tie, ends: tuple[Case, Case], word: str, title: str
) -> Reversible:
    later, earlier = ends
    for case, other in ((later, earlier), (earlier, later)):
        work.add_event(_event(desk, case.id, joined(" ", (title, other.number)), ""))
    told = {"other": earlier.id, "relation": tie.relation.value}
    work.audit(f"case.{word}ed", f"case:{later.id}", told)
    pattern = (
        said("link {number} and {other}") if word == "link" else said("unlink {number} and {other}")
    )
    name = said(pattern, number=later.number, other=earlier.number)
    made = (tie,)
    return Reversible(name, tied=made) if word == "link" else Reversible(name, untied=made)


def _merge_people(
    desk: Desk, work: UnitOfWork, before: _Before, kept_id: int, gone_id: int
) -> tuple[Person, Person]:
    kept, gone = work.person(kept_id), work.person(gone_id)
    before.people.setdefault(kept_id, kept)
    before.people.setdefault(gone_id, gone)
    cases = work.cases_of_person(gone_id)
    after, absorbed = merging.merge_people(kept, gone, cases, desk.clock.today())
    _save_person(work, kept, after, "person.merged")
    _save_person(work, gone, absorbed, "person.merged")
    for case in cases:
        before.keep(case)
        moved = merging.with_person(case, gone_id, kept_id)
        _save(desk, work, before, moved, said("Person merged with another record"), "")
    return after, absorbed


def _save_person(work: UnitOfWork, before: Person, after: Person, action: str) -> None:
    if after == before:
        return
    subject = f"person:{after.id}"
    work.save_person(after)
    work.audit(action, subject, particulars(work, subject, before, after))


def _save(
    desk: Desk, work: UnitOfWork, before: _Before, after: Case, title: str, body: str
) -> None:
    subject, was = f"case:{after.id}", work.case(after.id)
    before.keep(was)
    work.save_case(after)
    work.add_event(_event(desk, after.id, title, body.strip()))
    work.audit("case.merging", subject, particulars(work, subject, was, after))


def _event(desk: Desk, case_id: int, title: str, body: str) -> Event:
    day, at = desk.clock.today(), desk.clock.now()
    return Event(0, case_id, EventKind.LINK, day, at, title, body, desk.actor)


def _reversible(work: UnitOfWork, name: str, before: _Before) -> Reversible | None:
    pairs: Sequence[tuple[Case, Case]] = [(c, work.case(key)) for key, c in before.cases.items()]
    people = tuple((p, work.person(key)) for key, p in before.people.items())
    return reversible(work, name, tuple(before.cases), cases=tuple(pairs), people=people)
