"""Words for clocks: what may be done to one, where it stands, and what a step would make of it."""

from datetime import date

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clock_steps import ClockAct
from privdesk.domain.vocabulary import Confidence, PauseReason
from privdesk.ui.labels import short_day, weekday_day

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

CONFIDENCE = {
    Confidence.PRIMARY: "Read in the source",
    Confidence.SECONDARY: "Read in a secondary source",
    Confidence.MEMORY: "From memory. Check it before you rely on it",
    Confidence.OFFICE: "Our own promise or policy",
}

WAITS_FOR = {
    PauseReason.IDENTITY: "proof of identity",
    PauseReason.CLARIFICATION: "clarification",
}


def state(clock: CaseClock, today: date) -> str:
    """Where a clock stands, in a few words; empty where it simply runs."""
    if clock.satisfied_on is not None:
        late = (clock.satisfied_on - clock.deadline.raw).days
        return f"Done {short_day(clock.satisfied_on, today)}{_late(late)}"
    if clock.waived is not None:
        return f"Left out: {clock.waived.reason}"
    parts = []
    if clock.pause is not None:
        since = short_day(clock.pause.first, today)
        parts.append(f"Paused since {since}, waiting for {WAITS_FOR[clock.pause.reason]}")
    if clock.deadline.extended_from is not None:
        parts.append(f"extended from {short_day(clock.deadline.extended_from, today)}")
    if clock.facts is not None and clock.facts.set_by_hand is not None:
        parts.append(f"set by hand: {clock.facts.set_by_hand.reason}")
    if clock.deadline.rolled != clock.deadline.raw:
        parts.append(f"at the latest {weekday_day(clock.deadline.rolled, today)}")
    words = "; ".join(parts)
    return words[:1].upper() + words[1:]


def _late(days: int) -> str:
    if days <= 0:
        return ", in time"
    return f", {days} {'day' if days == 1 else 'days'} late"


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
