"""Words for clocks: what may be done to one, where it stands, and what a step would make of it."""

from datetime import date

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clock_steps import ClockAct
from privdesk.domain.clock_words import CONFIDENCE, WAITS_FOR
from privdesk.domain.clock_words import clock_state as state
from privdesk.ui.labels import weekday_day
from privdesk.ui.language import inside, named, shown, tr

__all__ = ["ACT", "CONFIDENCE", "WAITS_FOR", "outcome", "room", "state"]

ACT = {
    ClockAct.EXTEND: tr("Extend, with a notice to the person"),
    ClockAct.PAUSE_IDENTITY: tr("Pause: proof of identity asked for"),
    ClockAct.PAUSE_CLARIFICATION: tr("Pause: clarification asked for"),
    ClockAct.RESUME: tr("Run again: the reply came"),
    ClockAct.IDENTITY_CAME: tr("Start with the proof of identity"),
    ClockAct.AUTHORITY_CAME: tr("Start with the authority of the agent"),
    ClockAct.FEE_CAME: tr("Start with the fee"),
    ClockAct.COSTS_TOLD: tr("Start after a notice of costs"),
    ClockAct.SET_DATE: tr("Set another date"),
    ClockAct.DONE: tr("Mark as done"),
    ClockAct.LEAVE_OUT: tr("Leave out: it does not apply"),
    ClockAct.UNDO_EXTENSION: tr("Take back the extension"),
    ClockAct.UNDO_PAUSE: tr("Take back the last pause"),
    ClockAct.UNDO_DATE: tr("Back to the computed date"),
    ClockAct.UNDO_LEAVING_OUT: tr("Let it run again"),
    ClockAct.UNDO_DONE: tr("Not done after all"),
}


def outcome(act: ClockAct, clock: CaseClock, today: date) -> str:
    """What a step would make of a clock, in one line."""
    title, deadline = shown(clock.deadline.title), clock.deadline
    match act:
        case ClockAct.DONE | ClockAct.LEAVE_OUT | ClockAct.UNDO_DONE | ClockAct.UNDO_LEAVING_OUT:
            return named(title, inside(state(clock, today)) or tr("runs"))
        case ClockAct.PAUSE_IDENTITY | ClockAct.PAUSE_CLARIFICATION:
            return tr("{title}: stands still. Its date moves when the reply comes.", title=title)
        case _:
            due = weekday_day(deadline.raw, today)
            if deadline.send_by == deadline.raw:
                return tr("{title}: due {due}", title=title, due=due)
            return tr(
                "{title}: due {due}, send by {day}",
                title=title,
                due=due,
                day=weekday_day(deadline.send_by, today),
            )


def room(clock: CaseClock, today: date) -> tuple[str, ...]:
    """Whether the rule of a clock knows an extension and a pause, and until when."""
    rule, by = clock.rule, clock.deadline.notice_by
    if rule is None:
        return ()
    told = []
    if rule.extension is None and not rule.pauses:
        return (tr("Pause or extension: this rule has none"),)
    if by is not None and clock.deadline.extended_from is None:
        told.append(tr("Extension: the person must be told by {day}", day=weekday_day(by, today)))
    elif rule.extension is None:
        told.append(tr("Extension: this rule has none"))
    if rule.pauses:
        reasons = tr(" or ").join(shown(WAITS_FOR[pause.reason]) for pause in rule.pauses)
        told.append(tr("Pause: only while we wait for {reasons}", reasons=reasons))
    else:
        told.append(tr("Pause: this rule has none"))
    return tuple(told)
