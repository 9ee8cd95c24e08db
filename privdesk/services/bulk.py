"""One change of many cases: all of them or none, with one way back."""

from collections.abc import Callable, Sequence

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
from privdesk.services.letters import LetterTemplate, start_letter, templates_for
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
    """Begin a letter from one template on each of the cases.

    Raises:
        Refused: a case has no such letter, or it was stopped; names it. Drafts begun before stay.
    """
    begun: list[Letter] = []
    for done, case_id in enumerate(dict.fromkeys(case_ids)):
        if not goes_on(done):
            raise Refused(
                said(
                    "Stopped. {count} drafts were begun; they wait under Letters.", count=len(begun)
                )
            )
        key = start_letter(desk, case_id, template).letter_id
        assert key is not None, "a letter that was begun has a key"
        begun.append(desk.file.queries().letter(key))
    count = counted("{count} letter", "{count} letters", len(begun))
    sentence = said("{count} begun", count=count)
    return ChangeSet(
        sentence,
        tuple(letter.case_id for letter in begun),
        frozenset({Topic.CASES, Topic.LETTERS}),
        reversible=Reversible(sentence, begun=tuple(begun)) if begun else None,
    )


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
