"""What a handler may do to a clock, as one closed list, and the clock that comes of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from privdesk.domain import case_clocks
from privdesk.domain.case_clocks import CaseClock, Counting, Decision
from privdesk.domain.vocabulary import PauseReason, Right, StartEvent


class ClockAct(StrEnum):
    """Something that a handler does to a clock."""

    EXTEND = "extend"
    PAUSE_IDENTITY = "pause_identity"
    PAUSE_CLARIFICATION = "pause_clarification"
    RESUME = "resume"
    IDENTITY_CAME = "identity_came"
    AUTHORITY_CAME = "authority_came"
    FEE_CAME = "fee_came"
    COSTS_TOLD = "costs_told"
    SET_DATE = "set_date"
    DONE = "done"
    LEAVE_OUT = "leave_out"
    UNDO_EXTENSION = "undo_extension"
    UNDO_PAUSE = "undo_pause"
    UNDO_DATE = "undo_date"
    UNDO_LEAVING_OUT = "undo_leaving_out"
    UNDO_DONE = "undo_done"


PAUSES = {
    ClockAct.PAUSE_IDENTITY: PauseReason.IDENTITY,
    ClockAct.PAUSE_CLARIFICATION: PauseReason.CLARIFICATION,
}
STARTS = {
    ClockAct.IDENTITY_CAME: StartEvent.IDENTITY,
    ClockAct.AUTHORITY_CAME: StartEvent.AUTHORITY,
    ClockAct.FEE_CAME: StartEvent.FEE,
    ClockAct.COSTS_TOLD: StartEvent.COST_NOTICE,
}
UNDOES = {
    ClockAct.UNDO_EXTENSION: Decision.EXTENSION,
    ClockAct.UNDO_PAUSE: Decision.PAUSE,
    ClockAct.UNDO_DATE: Decision.DATE,
    ClockAct.UNDO_LEAVING_OUT: Decision.WAIVER,
    ClockAct.UNDO_DONE: Decision.DONE,
}
ASKS_REASON = frozenset({ClockAct.EXTEND, ClockAct.SET_DATE, ClockAct.LEAVE_OUT})
"""Acts that need a reason, which stays on record."""

ASKS_DAY = frozenset({*PAUSES, *STARTS, ClockAct.RESUME, ClockAct.SET_DATE, ClockAct.DONE})
"""Acts that happen on a day that a handler may type; the others happen today."""

WHOLE_CASE = frozenset({*PAUSES, *STARTS, ClockAct.RESUME})
"""Acts that concern every clock of a case that knows them."""


@dataclass(frozen=True, slots=True)
class ClockStep:
    """One thing done to a clock.

    Attributes:
        act: what is done.
        rule_id: the clock; ignored by acts that concern the whole case.
        on: calendar date of it; for `ClockAct.SET_DATE` the new date.
        reason: why, where the act needs it.
    """

    act: ClockAct
    rule_id: str
    on: date
    reason: str = ""


def possible(clock: CaseClock, rights: tuple[Right, ...]) -> tuple[ClockAct, ...]:
    """What may be tried on a clock; extending is always among it, so that a refusal can be told."""
    undoing = {act for act, decision in UNDOES.items() if decision in case_clocks.decisions(clock)}
    found = set(undoing)
    if clock.runs:
        found |= {ClockAct.EXTEND, ClockAct.DONE, ClockAct.LEAVE_OUT}
    if clock.runs and clock.rule is not None:
        found.add(ClockAct.SET_DATE)
        starts = {start.event for start in clock.rule.starts}
        found |= {act for act, event in STARTS.items() if event in starts}
        if clock.pause:
            found.add(ClockAct.RESUME)
        else:
            found |= {a for a, why in PAUSES.items() if clock.rule.pause_for(why, rights)}
    return tuple(act for act in ClockAct if act in found)


def after(counting: Counting, clock: CaseClock, step: ClockStep) -> CaseClock:
    """The clock after a step.

    Raises:
        Refused: the step is not open for this clock; says why.
    """
    match step.act:
        case ClockAct.EXTEND:
            return case_clocks.extend(counting, clock, step.on, step.reason)
        case ClockAct.PAUSE_IDENTITY | ClockAct.PAUSE_CLARIFICATION:
            return case_clocks.pause(counting, clock, PAUSES[step.act], step.on)
        case ClockAct.RESUME:
            return case_clocks.resume(counting, clock, step.on)
        case (
            ClockAct.IDENTITY_CAME
            | ClockAct.AUTHORITY_CAME
            | ClockAct.FEE_CAME
            | ClockAct.COSTS_TOLD
        ):
            return case_clocks.begin_anew(counting, clock, STARTS[step.act], step.on)
        case ClockAct.SET_DATE:
            return case_clocks.set_by_hand(counting, clock, step.on, step.reason)
        case ClockAct.DONE:
            return case_clocks.satisfy(clock, step.on)
        case ClockAct.LEAVE_OUT:
            return case_clocks.waive(clock, step.on, step.reason)
        case (
            ClockAct.UNDO_EXTENSION
            | ClockAct.UNDO_PAUSE
            | ClockAct.UNDO_DATE
            | ClockAct.UNDO_LEAVING_OUT
            | ClockAct.UNDO_DONE
        ):
            return case_clocks.take_back(counting, clock, UNDOES[step.act])
        case _:
            assert_never(step.act)
