"""Take back a change of cases or people, and make it again: a change of its own, with its entry.

Nothing is taken back that has left the house or that somebody has changed since: the records must
stand exactly as the change left them, and no letter of the case may have been mailed after it.
"""

from collections import deque
from dataclasses import dataclass, field

from privdesk.domain.case import Case
from privdesk.domain.correspondence import Event
from privdesk.domain.errors import Refused
from privdesk.domain.person import Person
from privdesk.domain.said import said
from privdesk.domain.vocabulary import EventKind
from privdesk.services.chain_links import check_lawful
from privdesk.services.changes import ChangeSet, Reversible, Topic
from privdesk.services.desk import Desk
from privdesk.services.import_undo import undo_import
from privdesk.services.letters_undo import begin_again, discard_begun
from privdesk.services.mail_undo import put_in_again, take_out
from privdesk.services.trail import particulars
from privdesk.storage import UnitOfWork

_LONGEST = 200  # changes that a session remembers


def undo(desk: Desk, done: Reversible) -> ChangeSet:
    """Take a change back.

    Returns:
        what changed; its `reversible` is still the change, for `redo`; that of an import has none,
        for its file is imported again.

    Raises:
        Refused: something was changed or mailed since; says what. Nothing was changed.
    """
    if done.taken is not None:
        return take_out(desk, done)
    if done.begun:
        return discard_begun(desk, done)
    if done.imported:
        return undo_import(desk, done)
    return _swap(desk, done, done.reversed(), "undone", said("Undone: {name}", name=done.name))


def redo(desk: Desk, done: Reversible) -> ChangeSet:
    """Make a change again that was taken back.

    Raises:
        Refused: something was changed or mailed since; says what. Nothing was changed.
    """
    if done.taken is not None:
        return put_in_again(desk, done)
    if done.begun:
        return begin_again(desk, done)
    return _swap(desk, done.reversed(), done, "redone", said("Done again: {name}", name=done.name))


def _swap(desk: Desk, stands: Reversible, wanted: Reversible, word: str, title: str) -> ChangeSet:
    with desk.work() as work:
        numbers = _check(work, stands)
        for known, person in wanted.people:
            subject = f"person:{person.id}"
            work.save_person(person)
            work.audit(f"person.{word}", subject, particulars(work, subject, known, person))
        for known_case, case in wanted.cases:
            subject = f"case:{case.id}"
            work.save_case(case)
            day, at = desk.clock.today(), desk.clock.now()
            work.add_event(Event(0, case.id, EventKind.STATUS, day, at, title, "", desk.actor))
            work.audit(f"case.{word}", subject, particulars(work, subject, known_case, case))
        check_lawful(work, (known_case for known_case, _case in wanted.cases))
        _swap_ties(desk, work, wanted, word, title)
        if wanted.views is not None:
            work.replace_views(wanted.views[1])
            work.audit(f"views.{word}", "views", {"views": len(wanted.views[1])})
        if wanted.notes is not None:
            work.replace_note_templates(wanted.notes[1])
            told = {"templates": len(wanted.notes[1])}
            work.audit(f"note_templates.{word}", "note_templates", told)
        work.commit()
    topics = {Topic.CASES, Topic.PEOPLE} if wanted.people else {Topic.CASES}
    if wanted.views is not None:
        topics = {Topic.VIEWS}
    if wanted.notes is not None:
        topics = {Topic.OFFICE}
    original = wanted if word == "redone" else stands
    return ChangeSet(title, numbers, frozenset(topics), reversible=original)


def _swap_ties(desk: Desk, work: UnitOfWork, wanted: Reversible, word: str, title: str) -> None:
    for tie in wanted.untied:
        work.unlink_cases(tie.later_id, tie.earlier_id)
    for tie in wanted.tied:
        work.link_cases(tie.later_id, tie.earlier_id, tie.relation)
    for tie in (*wanted.untied, *wanted.tied):
        day, at = desk.clock.today(), desk.clock.now()
        for case_id in (tie.later_id, tie.earlier_id):
            work.add_event(Event(0, case_id, EventKind.LINK, day, at, title, "", desk.actor))
        told = {"other": tie.earlier_id, "relation": tie.relation.value}
        work.audit(f"case.link_{word}", f"case:{tie.later_id}", told)


def _check(work: UnitOfWork, stands: Reversible) -> tuple[int, ...]:
    """The cases concerned, if all stands as the change left it."""
    for _before, person in stands.people:
        if work.person(person.id) != person:
            raise Refused(
                said(
                    "These particulars were changed since. “{name}” stays as it is.",
                    name=stands.name,
                )
            )
    for _earlier, case in stands.cases:
        if work.case(case.id) != case:
            raise Refused(
                said(
                    "{number} was changed since. “{name}” stays as it is.",
                    number=case.number,
                    name=stands.name,
                )
            )
    for tie in stands.tied:
        if not work.are_linked(tie.later_id, tie.earlier_id):
            raise Refused(
                said("The two cases are not linked any more. “{name}” stays.", name=stands.name)
            )
    _check_office(work, stands)
    for case_id, mailed in stands.mailed:
        if work.mailed_letters(case_id) != mailed:
            number = work.case(case_id).number
            raise Refused(
                said(
                    "A letter of {number} has been mailed since. “{name}” stays as it is.",
                    number=number,
                    name=stands.name,
                )
            )
    return tuple(case_id for case_id, _mailed in stands.mailed)


def _check_office(work: UnitOfWork, stands: Reversible) -> None:
    """Whether views and templates stand as the change left them."""
    if stands.views is not None and work.views() != stands.views[1]:
        raise Refused(
            said("The saved views were changed since. “{name}” stays as it is.", name=stands.name)
        )
    if stands.notes is not None and work.note_templates() != stands.notes[1]:
        raise Refused(
            said("The templates were changed since. “{name}” stays as it is.", name=stands.name)
        )


def reversible(
    work: UnitOfWork,
    name: str,
    case_ids: tuple[int, ...],
    *,
    cases: tuple[tuple[Case, Case], ...] = (),
    people: tuple[tuple[Person, Person], ...] = (),
) -> Reversible | None:
    """What takes a change back, asked before it is committed; None where nothing changed.

    Args:
        work: the unit of work of the change, with all records saved.
        name: what was done to what, such as "assign R-2026-007".
        case_ids: the cases concerned; letters mailed from them later bar the way back.
        cases: each as it was and as it is.
        people: each as it was and as it is.
    """
    kept = tuple((before, work.case(after.id)) for before, after in cases if before != after)
    known = tuple((before, work.person(after.id)) for before, after in people if before != after)
    if not (kept or known):
        return None
    mailed = tuple((case_id, work.mailed_letters(case_id)) for case_id in case_ids)
    return Reversible(name, kept, known, mailed)


@dataclass(slots=True)
class History:
    """What a session has done and taken back, the latest last."""

    _done: deque[Reversible] = field(default_factory=lambda: deque(maxlen=_LONGEST))
    _undone: deque[Reversible] = field(default_factory=lambda: deque(maxlen=_LONGEST))

    @property
    def next_undo(self) -> Reversible | None:
        """The change that would be taken back now."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Reversible | None:
        """The change that would be made again now."""
        return self._undone[-1] if self._undone else None

    def did(self, change: Reversible) -> None:
        """Remember a new change; what was taken back before it cannot be made again."""
        self._done.append(change)
        self._undone.clear()

    def take_undo(self, change: Reversible | None = None) -> Reversible | None:
        """The change to take back, no longer remembered: the latest, or a given one."""
        if change is None:
            return self._done.pop() if self._done else None
        if change not in self._done:
            return None
        self._done.remove(change)
        return change

    def take_redo(self) -> Reversible | None:
        """The change to make again, no longer remembered."""
        return self._undone.pop() if self._undone else None

    def undid(self, change: Reversible) -> None:
        """Remember that a change was taken back."""
        self._undone.append(change)

    def redid(self, change: Reversible) -> None:
        """Remember that a change was made again."""
        self._done.append(change)

    def forget(self) -> None:
        """Remember nothing: what was done may hold data that is erased now."""
        self._done.clear()
        self._undone.clear()
