"""Where the work on a case may go next, and why a step is refused."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.day_names import day_words
from privdesk.domain.errors import Refused
from privdesk.domain.labels import RIGHT, STATUS
from privdesk.domain.said import counted, joined, said, said_each, small, together
from privdesk.domain.vocabulary import (
    Duty,
    IdentityState,
    Kind,
    Outcome,
    Right,
    SearchState,
    Status,
)


class Action(StrEnum):
    """A step that a handler takes on a case."""

    ACKNOWLEDGE = "acknowledge"
    ASK_IDENTITY = "ask_identity"
    SEARCH = "search"
    DRAFT = "draft"
    WAIT = "wait"
    RESUME = "resume"
    ANSWER = "answer"
    CLOSE = "close"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"


ACTION: Final = said_each(
    {
        Action.ACKNOWLEDGE: "Acknowledge",
        Action.ASK_IDENTITY: "Ask for identity",
        Action.SEARCH: "Search",
        Action.DRAFT: "Draft",
        Action.WAIT: "Wait",
        Action.RESUME: "Resume",
        Action.ANSWER: "Answer",
        Action.CLOSE: "Close",
        Action.WITHDRAW: "Withdraw",
        Action.REOPEN: "Reopen",
    },
    "step",
)
_R, _A, _I, _S, _D, _W = (
    Status.RECEIVED,
    Status.ACKNOWLEDGED,
    Status.IDENTITY,
    Status.SEARCHING,
    Status.DRAFTING,
    Status.WAITING,
)
_WORKING = (_R, _A, _I, _S, _D)
_UNANSWERED = (*_WORKING, _W)

TRANSITIONS: dict[Action, tuple[tuple[Status, ...], Status]] = {
    Action.ACKNOWLEDGE: (_UNANSWERED, Status.ACKNOWLEDGED),
    Action.ASK_IDENTITY: ((_R, _A, _S), Status.IDENTITY),
    Action.SEARCH: (_UNANSWERED, Status.SEARCHING),
    Action.DRAFT: (_UNANSWERED, Status.DRAFTING),
    Action.WAIT: (_WORKING, Status.WAITING),
    Action.RESUME: ((_W,), Status.SEARCHING),
    Action.ANSWER: (_UNANSWERED, Status.ANSWERED),
    Action.CLOSE: ((Status.ANSWERED, *_UNANSWERED), Status.CLOSED),
    Action.WITHDRAW: ((Status.ANSWERED, *_UNANSWERED), Status.WITHDRAWN),
    Action.REOPEN: ((Status.CLOSED, Status.WITHDRAWN), Status.SEARCHING),
}
"""For each action: the statuses it may be taken in, and the status it leads to."""

_DONE_BY_CLOSING = frozenset({Duty.COMPLETE})
_RELEASING = frozenset({Right.ACCESS, Right.PORTABILITY})
_RELEASED = frozenset({Outcome.GRANTED, Outcome.PARTLY})
_UNSETTLED = frozenset({IdentityState.OPEN, IdentityState.ASKED, IdentityState.FAILED})


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A reason why a step is refused.

    Attributes:
        sentence: what is in the way and what clears it.
        overridable: whether a handler may go on with a reason that stays on record.
        wants_note: whether a note with the step clears it.
    """

    sentence: str
    overridable: bool
    wants_note: bool = False


def _releases_data(case: Case) -> bool:
    return any(r.right in _RELEASING and r.outcome in _RELEASED for r in case.rights)


def says_what_was_done(case: Case) -> bool:
    """Whether the case itself tells what came of it: the outcome of a right, or a merit."""
    return case.merit is not None or any(asked.outcome is not None for asked in case.rights)


def release_obstacles(case: Case) -> tuple[Obstacle, ...]:
    """What is in the way of giving out the data that the case grants; a reason overrules it."""
    if _releases_data(case) and case.identity in _UNSETTLED:
        return (
            Obstacle(said("Identity is not verified, so no data can go out."), overridable=True),
        )
    return ()


def _answer_obstacles(case: Case, *, told: bool) -> list[Obstacle]:
    found: list[Obstacle] = []
    found.extend(
        Obstacle(
            said(
                "No outcome is recorded for {right}. An answer says what was done.",
                right=small(RIGHT[asked.right]),
            ),
            overridable=False,
        )
        for asked in case.rights
        if asked.outcome is None
    )
    found.extend(
        Obstacle(
            said(
                "Name at least one ground before you refuse {right}.",
                right=small(RIGHT[asked.right]),
            ),
            overridable=False,
        )
        for asked in case.rights
        if asked.outcome is not None and asked.outcome.needs_ground and not asked.grounds
    )
    if case.kind is Kind.DPF_COMPLAINT and case.merit is None:
        found.append(
            Obstacle(
                said("The merit of the complaint is not recorded. Say whether it is founded."),
                overridable=False,
            )
        )
    if not (told or found or says_what_was_done(case)):
        found.append(
            Obstacle(
                said(
                    "Nothing on record says what was done. Say it in the note, or send the letter."
                ),
                overridable=True,
                wants_note=True,
            )
        )
    return [*found, *release_obstacles(case)]


def _close_obstacles(case: Case, on: date) -> list[Obstacle]:
    if case.kind.is_own:
        return _duty_obstacles(case)
    found: list[Obstacle] = []
    running = [c for c in case.clocks if c.runs and c.deadline.duty is not Duty.ACKNOWLEDGE]
    if running:
        named = joined(
            " ",
            (
                said(
                    "{title} still runs until {day}.",
                    title=clock.deadline.title,
                    day=day_words(clock.deadline.raw),
                )
                for clock in running
            ),
        )
        found.append(
            Obstacle(said("{named} Send the answer first.", named=named), overridable=True)
        )
    if case.late_by(on) and case.late_reason is None:
        found.append(
            Obstacle(said("The answer was late. Record why before you close."), overridable=False)
        )
    return found


def _duty_obstacles(case: Case) -> list[Obstacle]:
    """A duty of the office is done when every element of it was looked at."""
    unchecked = sum(s.state in {SearchState.OPEN, SearchState.ASKED} for s in case.searches)
    lacking = sum(s.state is SearchState.NOTHING_FOUND for s in case.searches)
    told = []
    if unchecked:
        told.append(said("{elements} not checked yet", elements=_elements(unchecked)))
    if lacking:
        told.append(said("{elements} lacking", elements=_elements(lacking)))
    return [Obstacle(said("{what}.", what=together(told)), overridable=True)] if told else []


def _elements(count: int) -> str:
    return counted("{count} element is", "{count} elements are", count)


def _wait_obstacles(case: Case) -> list[Obstacle]:
    if case.waiting_for:
        return []
    return [Obstacle(said("Say what the case waits for."), overridable=False)]


def obstacles(case: Case, action: Action, on: date, *, told: bool = True) -> tuple[Obstacle, ...]:
    """Everything that is in the way of a step on this date; empty if it may be taken.

    Args:
        case: as it stands.
        action: the step.
        on: calendar date of the step in the office's time zone.
        told: whether a letter or a note says what was done; else an answer needs it of the case.
    """
    allowed, _target = TRANSITIONS[action]
    if case.status not in allowed:
        return (Obstacle(_out_of_turn(case, action), overridable=False),)
    checks: dict[Action, Callable[[], list[Obstacle]]] = {
        Action.ANSWER: lambda: _answer_obstacles(case, told=told),
        Action.CLOSE: lambda: _close_obstacles(case, on),
        Action.WAIT: lambda: _wait_obstacles(case),
    }
    check = checks.get(action)
    return tuple(check()) if check else ()


def _out_of_turn(case: Case, action: Action) -> str:
    return said(
        "{number} is {value}, so the step “{right}” is not open.",
        number=case.number,
        value=small(STATUS[case.status]),
        right=small(ACTION[action]),
    )


def advance(case: Case, action: Action, on: date, *, override: str = "", told: bool = True) -> Case:
    """The case after a step taken on this date.

    Args:
        case: as it stands.
        action: the step.
        on: calendar date of the step in the office's time zone.
        override: a reason to go on in spite of obstacles that a handler may overrule; blanks are
            none.
        told: whether a letter or a note says what was done.

    Raises:
        Refused: the step is not open or something is in its way; says what and why.
    """
    pass_over(obstacles(case, action, on, told=told), override)
    return record(case, action, on)


def pass_over(found: Iterable[Obstacle], override: str) -> None:
    """Let a step pass, where nothing is in its way that a reason of words does not overrule.

    Raises:
        Refused: something is in the way; says all of it.
    """
    left = [one for one in found if not (override.strip() and one.overridable)]
    if left:
        raise Refused(
            joined(" ", (one.sentence for one in left)),
            overridable=all(one.overridable for one in left),
        )


def record(case: Case, action: Action, on: date) -> Case:
    """The case after a step that has happened, whether or not it should have.

    A letter that was mailed was mailed: facts are recorded, intentions are checked by `advance`.
    """
    _allowed, target = TRANSITIONS[action]
    match action:
        case Action.ACKNOWLEDGE:
            return _acknowledged(case, on)
        case Action.ANSWER:
            return _answered(case, on, target if case.status.is_open else case.status)
        case Action.WAIT:
            return replace(case, status=target, waiting_since=case.waiting_since or on)
        case Action.RESUME:
            return replace(case, status=target, waiting_for="", waiting_since=None)
        case Action.CLOSE:
            done = _satisfy_duties(case.clocks, _DONE_BY_CLOSING, on) if case.kind.is_own else None
            clocks = case.clocks if done is None else done
            outcome = case.outcome or overall_outcome(case)
            return replace(case, status=target, closed_on=on, outcome=outcome, clocks=clocks)
        case Action.WITHDRAW:
            clocks = tuple(_satisfy(clock, on) for clock in case.clocks)
            return replace(
                case, status=target, closed_on=on, outcome=Outcome.WITHDRAWN, clocks=clocks
            )
        case Action.REOPEN:
            return _reopened(replace(case, status=target), case)
        case Action.ASK_IDENTITY:
            return replace(case, status=target, identity=IdentityState.ASKED)
        case Action.SEARCH | Action.DRAFT:
            return replace(case, status=target, waiting_for="", waiting_since=None)


def _acknowledged(case: Case, on: date) -> Case:
    """Acknowledging marks the date; it does not take a case back that is further on."""
    status = Status.ACKNOWLEDGED if case.status is Status.RECEIVED else case.status
    return replace(
        case,
        status=status,
        acknowledged_on=case.acknowledged_on or on,
        clocks=_satisfy_duties(case.clocks, frozenset({Duty.ACKNOWLEDGE}), on),
    )


def _answered(case: Case, on: date, status: Status) -> Case:
    """An answer within the acknowledgement time satisfies both clocks with one paper.

    A letter that goes out after the end of a case does not open it again.
    """
    return replace(
        case,
        status=status,
        answered_on=case.answered_on or on,
        acknowledged_on=case.acknowledged_on or on,
        outcome=case.outcome or overall_outcome(case),
        waiting_for="",
        waiting_since=None,
        clocks=_satisfy_duties(case.clocks, frozenset({Duty.ACKNOWLEDGE, Duty.ANSWER}), on),
    )


def _reopened(moved: Case, before: Case) -> Case:
    """A person who revives a withdrawn request has the old deadlines again, where work is left."""
    if before.status is not Status.WITHDRAWN:
        return replace(moved, closed_on=None)
    done = {Duty.ACKNOWLEDGE: before.acknowledged_on, Duty.ANSWER: before.answered_on}
    clocks = tuple(
        replace(clock, satisfied_on=done.get(clock.deadline.duty)) for clock in before.clocks
    )
    return replace(moved, closed_on=None, outcome=None, clocks=clocks)


def _satisfy(clock: CaseClock, on: date) -> CaseClock:
    return replace(clock, satisfied_on=on) if clock.runs else clock


def _satisfy_duties(
    clocks: tuple[CaseClock, ...], duties: frozenset[Duty], on: date
) -> tuple[CaseClock, ...]:
    return tuple(
        _satisfy(clock, on) if clock.deadline.duty in duties else clock for clock in clocks
    )


def overall_outcome(case: Case) -> Outcome | None:
    """One outcome for the case from those of its rights; None if none is recorded."""
    outcomes = {asked.outcome for asked in case.rights if asked.outcome is not None}
    if len(outcomes) == 1:
        return next(iter(outcomes))
    return Outcome.PARTLY if outcomes else None
