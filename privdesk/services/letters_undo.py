"""Take back letters that were begun on many cases at once, and begin them again."""

from collections.abc import Callable
from dataclasses import replace

from privdesk.domain.errors import Refused
from privdesk.domain.letter import Letter
from privdesk.domain.said import said
from privdesk.domain.vocabulary import LetterState
from privdesk.services.changes import ChangeSet, Reversible, Topic
from privdesk.services.desk import Desk
from privdesk.services.trail import particulars

UNDONE, REDONE = "letter.undone", "letter.redone"
"""Their names in the audit trail."""


def discard_begun(desk: Desk, done: Reversible) -> ChangeSet:
    """Throw the drafts away, all or none; their cases stand as they did before.

    Raises:
        Refused: one was written in, made final or discarded since. Nothing was changed.
    """
    title = said("Undone: {name}", name=done.name)
    return _turn(desk, done, lambda draft: draft, _discarded, UNDONE, title)


def begin_again(desk: Desk, done: Reversible) -> ChangeSet:
    """Make the same drafts of what was thrown away.

    Raises:
        Refused: one was changed since. Nothing was changed.
    """
    title = said("Done again: {name}", name=done.name)
    return _turn(desk, done, _discarded, lambda draft: draft, REDONE, title)


def _discarded(draft: Letter) -> Letter:
    return replace(draft, state=LetterState.VOID, void_reason=said("draft discarded"))


def _turn(
    desk: Desk,
    done: Reversible,
    stands: Callable[[Letter], Letter],
    wanted: Callable[[Letter], Letter],
    action: str,
    title: str,
) -> ChangeSet:
    cases = done.cases if action == REDONE else done.reversed().cases
    with desk.work() as work:
        for known, case in cases:
            if work.case(case.id) != known:
                raise Refused(_changed(known.number, done))
            work.save_case(case)
        for draft in done.begun:
            before = work.letter(draft.id)
            if before != stands(draft):
                raise Refused(_changed(work.case(draft.case_id).number, done))
            after, subject = wanted(draft), f"letter:{draft.id}"
            work.save_letter(after)
            work.audit(action, subject, particulars(work, subject, before, after))
        work.commit()
    ids = tuple(draft.case_id for draft in done.begun)
    topics = frozenset({Topic.CASES, Topic.LETTERS})
    return ChangeSet(title, ids, topics, reversible=done)


def _changed(number: str, done: Reversible) -> str:
    return said(
        "{number} was changed since. “{name}” stays as it is.", number=number, name=done.name
    )
