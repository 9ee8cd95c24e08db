"""One change of many cases: all of them or none, with one way back."""

from collections.abc import Callable, Sequence

from privdesk.domain.case import Case
from privdesk.domain.errors import InvalidInput, NotFound, Problem, Refused
from privdesk.domain.vocabulary import EventKind
from privdesk.domain.workflow import TRANSITIONS, Action, advance, obstacles
from privdesk.services.casework import STEP_TITLES, Told, assigned, change_in
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.undoing import reversible

GoesOn = Callable[[int], bool]
"""Hears how many cases are done; False stops, and then nothing is changed."""

_TOLD = 3  # refusals told in full


def always(_done: int) -> bool:
    """Go on to the end."""
    return True


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
        raise InvalidInput((Problem("handler", "Type the handler's name."),))
    event = (EventKind.STATUS, "Assigned", name)
    return _change_all(
        desk, case_ids, "case.assigned", "assign", lambda case: assigned(case, name), event, goes_on
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
    return _change_all(
        desk,
        case_ids,
        f"case.{action.value}",
        "status of",
        lambda case: advance(case, action, today),
        event,
        goes_on,
    )


def open_steps(desk: Desk, case_ids: Sequence[int]) -> tuple[Action, ...]:
    """The steps that every one of these cases allows today; waiting needs words, so it is none."""
    today = desk.clock.today()
    left = [action for action in TRANSITIONS if action is not Action.WAIT]
    for case_id in case_ids:
        case = desk.file.queries().case_view(case_id, today).case
        left = [action for action in left if not obstacles(case, action, today)]
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
        raise NotFound("No case is selected.")
    changed: list[tuple[Case, Case]] = []
    refused: list[Refused] = []
    with desk.work() as work:
        for done, case_id in enumerate(wanted):
            if not goes_on(done):
                raise Refused("Stopped. Nothing was changed.")
            try:
                changed.append(change_in(desk, work, case_id, action, change, event))
            except Refused as refusal:
                refused.append(refusal)
        if refused:
            raise Refused(_refusal(refused, len(wanted)))
        what = changed[0][1].number if len(changed) == 1 else f"{len(changed)} cases"
        back = reversible(work, f"{word} {what}", wanted, cases=tuple(changed))
        work.commit()
    return ChangeSet(f"{what}: {event[1]}", wanted, frozenset({Topic.CASES}), reversible=back)


def _refusal(refused: Sequence[Refused], count: int) -> str:
    reasons = " ".join(one.sentence for one in refused[:_TOLD])
    if count == 1:
        return reasons
    return f"{len(refused)} of {count} cases do not allow it, so none was changed. {reasons}"
