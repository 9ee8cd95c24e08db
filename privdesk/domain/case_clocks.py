"""The clocks of a case: which run, which one rules, and what a handler may do to each."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from privdesk.domain.clocks import (
    Calendars,
    ClockFacts,
    Deadline,
    Extended,
    Pause,
    SetByHand,
    compute,
)
from privdesk.domain.day_names import day_words
from privdesk.domain.errors import Refused
from privdesk.domain.rules import ClockRule
from privdesk.domain.said import said, said_each
from privdesk.domain.vocabulary import PauseReason, Right, StartEvent
from privdesk.domain.working_days import WorkingCalendar

_EVENT = said_each(
    {
        StartEvent.IDENTITY: "proof of identity",
        StartEvent.AUTHORITY: "proof of authority",
        StartEvent.FEE: "a fee",
        StartEvent.COST_NOTICE: "a notice of costs",
    },
    "start",
)


@dataclass(frozen=True, slots=True)
class Waived:
    """A clock that a handler stopped because it does not apply after all, and why."""

    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class CaseClock:
    """A clock of a case, with everything its date was computed from.

    Attributes:
        deadline: the date and its explanation, as computed when the facts last changed.
        satisfied_on: calendar date on which the duty was done; None while it is open.
        rule: the rule in the version that the case is decided under; None in a case file from
            before rules were kept with the case.
        facts: what the date depends on; None in such a file.
        waived: why it does not apply after all; None if it does.
    """

    deadline: Deadline
    satisfied_on: date | None = None
    rule: ClockRule | None = None
    facts: ClockFacts | None = None
    waived: Waived | None = None

    @property
    def runs(self) -> bool:
        """Whether the duty is still to be done."""
        return self.satisfied_on is None and self.waived is None

    @property
    def pause(self) -> Pause | None:
        """The wait for which it stands still now; None if it does not."""
        return self.facts.running_pause if self.facts and self.runs else None

    @property
    def was_late(self) -> bool:
        """Whether the duty was done after its deadline."""
        return self.satisfied_on is not None and self.satisfied_on > self.deadline.raw


def operative(clocks: Iterable[CaseClock]) -> CaseClock | None:
    """The clock that rules: the earliest that runs; a paused one only where no other runs."""
    running = [clock for clock in clocks if clock.runs]
    return min(running, key=lambda clock: (clock.pause is not None, rank(clock)), default=None)


def rank(clock: CaseClock) -> tuple[date, bool, str]:
    """Orders clocks: the earliest first; of one day, first the one that no extension moves."""
    movable = clock.rule is not None and clock.rule.extension is not None
    return clock.deadline.raw, movable, clock.deadline.rule_id


@dataclass(frozen=True, slots=True)
class Counting:
    """How dates are counted for a case: the calendars, the office's days, what is asked for."""

    calendars: Calendars
    office: WorkingCalendar
    rights: tuple[Right, ...] = ()

    def recomputed(self, clock: CaseClock, facts: ClockFacts) -> CaseClock:
        """The clock under other facts, by the rule that it was decided under.

        Raises:
            Refused: the clock is from a case file that did not keep its rule.
        """
        checked = clock.deadline.checked
        deadline = compute(rule_of(clock), facts, self.calendars, self.office, checked)
        return replace(clock, facts=facts, deadline=deadline)


def rule_of(clock: CaseClock) -> ClockRule:
    """The rule that a clock was decided under.

    Raises:
        Refused: the case file did not keep it.
    """
    if clock.rule is None or clock.facts is None:
        raise Refused(
            said(
                "{title} was logged under a rule that this case file did not keep, so "
                "its date stays as it is. Leave it out and put the present rule on the "
                "case.",
                title=clock.deadline.title,
            )
        )
    return clock.rule


def extension_obstacle(clock: CaseClock, on: date) -> str:
    """Why a clock cannot be extended on this date; empty if it can.

    The notice must reach the person in time with its reasons, so the last day for it is the limit
    and not the deadline itself. Source: GDPR Article 12(3), 11 CCR 7021(b) and their like.
    """
    title, rule = clock.deadline.title, clock.rule
    if not clock.runs:
        return said("{title} no longer runs.", title=title)
    if rule is None or rule.extension is None:
        return said("{title} knows no extension: its date stays.", title=title)
    if clock.facts and clock.facts.extended:
        return said("{title} is extended already; the law allows it once.", title=title)
    limit = clock.deadline.notice_by
    if limit and on > limit:
        return said(
            "{title} could be extended until {day}, with a notice that gives the "
            "reasons. That day has passed.",
            title=title,
            day=day_words(limit),
        )
    return ""


def extend(counting: Counting, clock: CaseClock, on: date, reason: str) -> CaseClock:
    """The clock after an extension of which the person is told on this date.

    Raises:
        Refused: the rule has no extension, it was used, its notice comes too late, or no reason.
    """
    if sentence := extension_obstacle(clock, on):
        raise Refused(sentence)
    if not reason.strip():
        raise Refused(
            said("Give the reason for the extension. The notice must tell it to the person.")
        )
    facts = _facts(clock)
    return counting.recomputed(clock, replace(facts, extended=Extended(on, reason.strip())))


def pause(counting: Counting, clock: CaseClock, reason: PauseReason, on: date) -> CaseClock:
    """The clock, standing still from this date while the office waits.

    Raises:
        Refused: the rule knows no such pause for the rights asked for, or it stands still already.
    """
    rule, facts = rule_of(clock), _facts(clock)
    if not clock.runs:
        raise Refused(said("{title} no longer runs.", title=rule.title))
    if rule.pause_for(reason, counting.rights) is None:
        raise Refused(
            said(
                "{title} knows no pause for {what}, so its date stays and keeps "
                "counting. Mark the case as waiting instead.",
                title=rule.title,
                what=reason.value,
            )
        )
    if clock.pause:
        raise Refused(said("{title} stands still already.", title=rule.title))
    if on < clock.deadline.start or on > clock.deadline.raw:
        raise Refused(
            said(
                "{title} can only stand still between its first and its last day.", title=rule.title
            )
        )
    if any(past.last and on < past.last for past in facts.pauses):
        raise Refused(said("This wait begins before the last one ended."))
    return counting.recomputed(clock, replace(facts, pauses=(*facts.pauses, Pause(reason, on))))


def resume(counting: Counting, clock: CaseClock, on: date) -> CaseClock:
    """The clock, running again because the reply came on this date.

    Raises:
        Refused: it does not stand still, or the reply comes before the question.
    """
    running = clock.pause
    if running is None:
        raise Refused(said("{title} does not stand still.", title=clock.deadline.title))
    if on < running.first:
        raise Refused(said("The reply cannot come before the question."))
    facts = _facts(clock)
    ended = tuple(replace(p, last=on) if p is running else p for p in facts.pauses)
    return counting.recomputed(clock, replace(facts, pauses=ended))


def begin_anew(counting: Counting, clock: CaseClock, event: StartEvent, on: date) -> CaseClock:
    """The clock after something came that starts its period anew.

    Raises:
        Refused: it no longer runs, or the rule knows no such start.
    """
    rule, facts = rule_of(clock), _facts(clock)
    if not clock.runs:
        raise Refused(said("{title} no longer runs.", title=rule.title))
    if event not in {known.event for known in rule.starts}:
        raise Refused(
            said(
                "{title} does not start anew with {event}.",
                title=rule.title,
                event=_EVENT[event],
            )
        )
    events = tuple(item for item in facts.events if item[0] is not event)
    return counting.recomputed(clock, replace(facts, events=(*events, (event, on))))


def set_by_hand(counting: Counting, clock: CaseClock, day: date, reason: str) -> CaseClock:
    """The clock with a date of the handler in place of the computed one.

    Raises:
        Refused: it no longer runs, no reason, or the date lies before the receipt.
    """
    facts = _facts(clock)
    if not clock.runs:
        raise Refused(said("{title} no longer runs.", title=clock.deadline.title))
    if not reason.strip():
        raise Refused(said("Say why the date is another one. The reason stays on record."))
    if day < facts.received:
        raise Refused(said("The date lies before the receipt."))
    return counting.recomputed(clock, replace(facts, set_by_hand=SetByHand(day, reason.strip())))


def waive(clock: CaseClock, on: date, reason: str) -> CaseClock:
    """The clock, stopped because it does not apply after all.

    Raises:
        Refused: it no longer runs, or no reason.
    """
    if not clock.runs:
        raise Refused(said("{title} no longer runs.", title=clock.deadline.title))
    if not reason.strip():
        raise Refused(said("Say why this clock does not apply. The reason stays on record."))
    return replace(clock, waived=Waived(on, reason.strip()))


def satisfy(clock: CaseClock, on: date) -> CaseClock:
    """The clock, its duty done on this date.

    Raises:
        Refused: it no longer runs, or the date lies before the receipt.
    """
    if not clock.runs:
        raise Refused(said("{title} no longer runs.", title=clock.deadline.title))
    if clock.facts and on < clock.facts.received:
        raise Refused(said("The date lies before the receipt."))
    return replace(clock, satisfied_on=on)


def _facts(clock: CaseClock) -> ClockFacts:
    rule_of(clock)
    if clock.facts is None:
        raise AssertionError("a clock with its rule has its facts")
    return clock.facts


class Decision(StrEnum):
    """What a handler decided about a clock and may take back."""

    EXTENSION = "extension"
    PAUSE = "pause"
    DATE = "date"
    WAIVER = "waiver"
    DONE = "done"


def decisions(clock: CaseClock) -> tuple[Decision, ...]:
    """What was decided about a clock, as far as it can be taken back."""
    facts = clock.facts
    held = (
        (Decision.EXTENSION, facts is not None and facts.extended is not None),
        (Decision.PAUSE, facts is not None and bool(facts.pauses)),
        (Decision.DATE, facts is not None and facts.set_by_hand is not None),
        (Decision.WAIVER, clock.waived is not None),
        (Decision.DONE, clock.satisfied_on is not None),
    )
    return tuple(decision for decision, holds in held if holds)


def _runs_again(counting: Counting, clock: CaseClock) -> CaseClock:
    """The clock with the closing days of now, which it did not follow while it stood."""
    if clock.rule is None or clock.facts is None:
        return clock
    return counting.recomputed(clock, clock.facts)


def take_back(counting: Counting, clock: CaseClock, decision: Decision) -> CaseClock:
    """The clock as it would be without a decision, computed from the facts that are left.

    Raises:
        Refused: there is nothing of the kind to take back.
    """
    if decision not in decisions(clock):
        raise Refused(
            said(
                "{title} has no {what} to take back.",
                title=clock.deadline.title,
                what=decision.value,
            )
        )
    match decision:
        case Decision.WAIVER:
            return _runs_again(counting, replace(clock, waived=None))
        case Decision.DONE:
            return _runs_again(counting, replace(clock, satisfied_on=None))
        case Decision.EXTENSION:
            return counting.recomputed(clock, replace(_facts(clock), extended=None))
        case Decision.DATE:
            return counting.recomputed(clock, replace(_facts(clock), set_by_hand=None))
        case Decision.PAUSE:
            facts = _facts(clock)
            return counting.recomputed(clock, replace(facts, pauses=facts.pauses[:-1]))
