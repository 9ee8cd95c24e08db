"""One change of many cases: all of them or none, with one way back."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from privdesk.domain.case import Case
from privdesk.domain.errors import InvalidInput, NotFound, Problem, Refused
from privdesk.domain.letter import Letter
from privdesk.domain.said import counted, joined, said
from privdesk.domain.vocabulary import EventKind
from privdesk.domain.workflow import TRANSITIONS, Action, advance, obstacles
from privdesk.services.answer_told import answer_is_told
from privdesk.services.casework import (
    STEP_TITLES,
    Told,
    assigned,
    change_in,
    clean_tags,
    retagged,
)
from privdesk.services.changes import ChangeSet, Reversible, Topic
from privdesk.services.desk import Desk
from privdesk.services.going_on import GoesOn, always
from privdesk.services.letters import LetterTemplate, begin_in, draft_for, templates_for
from privdesk.services.undoing import reversible

_TOLD = 3  # refusals told in full


def assign_all(
    desk: Desk, case_ids: Sequence[int], handler: str, goes_on: GoesOn = always
) -> ChangeSet:
    """Give cases to a handler.

    Raises:
        InvalidInput: no name is given.
        Refused: it was stopped; nothing was changed.
    """
    name = handler.strip()
    if not name:
        raise InvalidInput((Problem("handler", said("Type the handler's name.")),))
    event = (EventKind.STATUS, said("Assigned"), name)
    return _change_all(
        desk,
        case_ids,
        "case.assigned",
        said("assign"),
        lambda case: assigned(case, name),
        event,
        goes_on,
    )


def step_all(
    desk: Desk, case_ids: Sequence[int], action: Action, note: str = "", goes_on: GoesOn = always
) -> ChangeSet:
    """Take a step of the workflow on cases, where every one of them allows it.

    Raises:
        Refused: a case does not allow it, or it was stopped; nothing was changed.
    """
    today = desk.clock.today()
    event = (EventKind.STATUS, STEP_TITLES[action], note)

    def stepped(case: Case) -> Case:
        told = action is not Action.ANSWER or answer_is_told(desk, case, note)
        return advance(case, action, today, told=told)

    return _change_all(
        desk,
        case_ids,
        f"case.{action.value}",
        said("status of"),
        stepped,
        event,
        goes_on,
    )


def tag_all(
    desk: Desk,
    case_ids: Sequence[int],
    add: Sequence[str],
    remove: Sequence[str] = (),
    goes_on: GoesOn = always,
) -> ChangeSet:
    """Add tags to cases and take others away.

    Raises:
        InvalidInput: no tag is named, or one is too long.
        Refused: it was stopped; nothing was changed.
    """
    added = clean_tags(add)
    if not (added or remove):
        raise InvalidInput((Problem("tags", said("Type a tag, or choose one to take away.")),))
    words = ", ".join((*added, *(said("not {tag}", tag=tag) for tag in remove)))
    event = (EventKind.NOTE, said("Tags changed"), words)
    return _change_all(
        desk,
        case_ids,
        "case.tagged",
        said("tags of"),
        lambda case: retagged(case, (*case.tags, *added), remove),
        event,
        goes_on,
    )


def common_letters(desk: Desk, case_ids: Sequence[int]) -> tuple[LetterTemplate, ...]:
    """The letters that fit every one of the cases, in the order of the templates."""
    rows = desk.file.queries().case_rows_of(case_ids, desk.clock.today())
    kinds = list(dict.fromkeys(row.kind for row in rows))
    if not kinds:
        return ()
    first, *others = (templates_for(kind) for kind in kinds)
    shared = [{one.id for one in other} for other in others]
    return tuple(one for one in first if all(one.id in ids for ids in shared))


def letters_all(
    desk: Desk, case_ids: Sequence[int], template: str, goes_on: GoesOn = always
) -> ChangeSet:
    """Begin a letter from one template on each of the cases; on all of them or on none.

    Raises:
        Refused: a case takes no letter, or it was stopped; nothing was begun.
        NotFound: there is no such template, or no case is named.
    """
    wanted = tuple(dict.fromkeys(case_ids))
    if not wanted:
        raise NotFound(said("No case is selected."))
    # Each is composed before the first is stored: what is asked of the case file meanwhile comes
    # over another connection, which on some drives waits for the one that writes.
    drafts = _drafts(desk, wanted, template, goes_on)
    begun: list[Letter] = []
    cases: list[tuple[Case, Case]] = []
    with desk.work() as work:
        for draft in drafts:
            if not goes_on(len(wanted)):
                raise Refused(said("Stopped. Nothing was begun."))
            stored, before, after = begin_in(desk, work, draft)
            begun.append(stored)
            cases.append((before, after))
        count = counted("{count} letter", "{count} letters", len(begun))
        sentence = said("{count} begun", count=count)
        back = reversible(work, sentence, wanted, cases=tuple(cases)) or Reversible(sentence)
        work.commit()
    topics = frozenset({Topic.CASES, Topic.LETTERS})
    return ChangeSet(sentence, wanted, topics, reversible=replace(back, begun=tuple(begun)))


def _drafts(
    desk: Desk, case_ids: Sequence[int], template: str, goes_on: GoesOn
) -> tuple[Letter, ...]:
    """The letters as they would begin.

    Raises:
        Refused: some cases take no letter, or it was stopped.
    """
    drafts, refused = [], []
    for done, case_id in enumerate(case_ids):
        if not goes_on(done):
            raise Refused(said("Stopped. Nothing was begun."))
        try:
            drafts.append(draft_for(desk, case_id, template))
        except Refused as refusal:
            refused.append(refusal)
    if refused:
        raise Refused(_refusal(refused, len(case_ids)))
    return tuple(drafts)


def open_steps(desk: Desk, case_ids: Sequence[int]) -> tuple[Action, ...]:
    """The steps that every one of these cases allows today; waiting needs words, so it is none."""
    today = desk.clock.today()
    left = [action for action in TRANSITIONS if action is not Action.WAIT]
    for case_id in case_ids:
        case = desk.file.queries().case_view(case_id, today).case
        told = answer_is_told(desk, case)
        left = [one for one in left if not obstacles(case, one, today, told=told)]
        if not left:
            break
    return tuple(left)


def _change_all(
    desk: Desk,
    case_ids: Sequence[int],
    action: str,
    word: str,
    change: Callable[[Case], Case],
    event: Told,
    goes_on: GoesOn,
) -> ChangeSet:
    wanted = tuple(dict.fromkeys(case_ids))
    if not wanted:
        raise NotFound(said("No case is selected."))
    changed: list[tuple[Case, Case]] = []
    refused: list[Refused] = []
    with desk.work() as work:
        for done, case_id in enumerate(wanted):
            if not goes_on(done):
                raise Refused(said("Stopped. Nothing was changed."))
            try:
                changed.append(change_in(desk, work, case_id, action, change, event))
            except Refused as refusal:
                refused.append(refusal)
        if refused:
            raise Refused(_refusal(refused, len(wanted)))
        number = changed[0][1].number
        what = counted("{number}", "{count} cases", len(changed), number=number)
        back = reversible(work, joined(" ", (word, what)), wanted, cases=tuple(changed))
        work.commit()
    return ChangeSet(
        joined(": ", (what, event[1])), wanted, frozenset({Topic.CASES}), reversible=back
    )


def _refusal(refused: Sequence[Refused], count: int) -> str:
    reasons = joined(" ", (one.sentence for one in refused[:_TOLD]))
    if count == 1:
        return reasons
    return said(
        "{count} of {all} cases do not allow it, so none was changed. {reasons}",
        count=len(refused),
        all=count,
        reasons=reasons,
    )
