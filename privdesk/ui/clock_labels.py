"""Words for clocks: what may be done to one, where it stands, and what a step would make of it."""

from datetime import date

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clock_steps import ClockAct
from privdesk.domain.clock_words import CONFIDENCE, WAITS_FOR
from privdesk.domain.clock_words import clock_state as state
from privdesk.ui.labels import weekday_day

__all__ = ["ACT", "CONFIDENCE", "WAITS_FOR", "outcome", "room", "state"]

ACT = {
    ClockAct.EXTEND: "Extend, with a notice to the person",
    ClockAct.PAUSE_IDENTITY: "Pause: proof of identity asked for",
    ClockAct.PAUSE_CLARIFICATION: "Pause: clarification asked for",
    ClockAct.RESUME: "Run again: the reply came",
    ClockAct.IDENTITY_CAME: "Start with the proof of identity",
    ClockAct.AUTHORITY_CAME: "Start with the authority of the agent",
    ClockAct.FEE_CAME: "Start with the fee",
    ClockAct.COSTS_TOLD: "Start after a notice of costs",
    ClockAct.SET_DATE: "Set another date",
    ClockAct.DONE: "Mark as done",
    ClockAct.LEAVE_OUT: "Leave out: it does not apply",
    ClockAct.UNDO_EXTENSION: "Take back the extension",
    ClockAct.UNDO_PAUSE: "Take back the last pause",
    ClockAct.UNDO_DATE: "Back to the computed date",
    ClockAct.UNDO_LEAVING_OUT: "Let it run again",
    ClockAct.UNDO_DONE: "Not done after all",
}


def outcome(act: ClockAct, clock: CaseClock, today: date) -> str:
    """What a step would make of a clock, in one line."""
    title, deadline = clock.deadline.title, clock.deadline
    match act:
        case ClockAct.DONE | ClockAct.LEAVE_OUT | ClockAct.UNDO_DONE | ClockAct.UNDO_LEAVING_OUT:
            return f"{title}: {state(clock, today).lower() or 'runs'}"
        case ClockAct.PAUSE_IDENTITY | ClockAct.PAUSE_CLARIFICATION:
            return f"{title}: stands still. Its date moves when the reply comes."
        case _:
            due = weekday_day(deadline.raw, today)
            if deadline.send_by == deadline.raw:
                return f"{title}: due {due}"
            return f"{title}: due {due}, send by {weekday_day(deadline.send_by, today)}"


def room(clock: CaseClock, today: date) -> tuple[str, ...]:
    """Whether the rule of a clock knows an extension and a pause, and until when."""
    rule, by = clock.rule, clock.deadline.notice_by
    if rule is None:
        return ()
    told = []
    if rule.extension is None and not rule.pauses:
        return ("Pause or extension: this rule has none",)
    if by is not None and clock.deadline.extended_from is None:
        told.append(f"Extension: the person must be told by {weekday_day(by, today)}")
    elif rule.extension is None:
        told.append("Extension: this rule has none")
    if rule.pauses:
        reasons = " or ".join(WAITS_FOR[pause.reason] for pause in rule.pauses)
        told.append(f"Pause: only while we wait for {reasons}")
    else:
        told.append("Pause: this rule has none")
    return tuple(told)
