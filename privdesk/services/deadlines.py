"""What a handler does to the clocks of a case; each change is computed anew from its facts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from privdesk.domain import case_clocks
from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock, Counting, Decision
from privdesk.domain.clocks import ClockFacts
from privdesk.domain.day_names import day_words
from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.rule_book import Matter, Proposal, Stand
from privdesk.domain.rules import ClockRule
from privdesk.domain.validation import received_problem
from privdesk.domain.vocabulary import (
    EventKind,
    LetterState,
    PauseReason,
    StartEvent,
)
from privdesk.services.casework import change_case
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk

EXTENSION_NOTICE = "extension_notice"
"""Template of the letter that tells a person of an extension."""

_CANNOT_KEEP = "Another clock of this case has that rule already."


def matter_of(case: Case) -> Matter:
    """What decides which rules apply to a case."""
    rights = tuple(asked.right for asked in case.rights)
    typed = next((c.facts.typed for c in case.clocks if c.facts and c.facts.typed), None)
    return Matter(case.kind, case.received, rights, case.law, typed)


def proposals(desk: Desk, case: Case) -> tuple[Proposal, ...]:
    """Every rule that a handler may put on a case or leave out, with its stand.

    Rules without a kind of their own are offered where the law of the case fits.
    """
    matter = matter_of(case)
    told = desk.pack.book.proposals(matter)
    named = {proposal.rule.id for proposal in told}
    others = (
        Proposal(rule, Stand.OFFERED, rule.reason)
        for rule in desk.pack.book.rules
        if not rule.kinds and rule.covers(case.law) and rule.governs(case.received)
        if rule.id not in named and rule.length
    )
    return (*told, *others)


def extend(desk: Desk, case_id: int, rule_id: str, reason: str) -> ChangeSet:
    """Extend a clock, the person being told today with the reason.

    Raises:
        Refused: the rule has no extension, it was used, or the notice comes too late.
    """
    today = desk.clock.today()
    return _change(
        desk,
        case_id,
        rule_id,
        "extended",
        lambda counting, clock: case_clocks.extend(counting, clock, today, reason),
        lambda clock: f"{clock.deadline.title} extended to {day_words(clock.deadline.raw)}",
        reason=reason,
    )


def pause(desk: Desk, case_id: int, reason: PauseReason, on: date | None = None) -> ChangeSet:
    """Stop every clock of a case that knows a pause for this reason, from the day of asking on.

    Raises:
        Refused: no clock of the case knows such a pause; the dates stay and keep counting.
    """
    day = on or desk.clock.today()

    def stopped(counting: Counting, clock: CaseClock) -> CaseClock | None:
        known = clock.rule is not None and clock.rule.pause_for(reason, counting.rights)
        if not known or not clock.runs or clock.pause:
            return None
        return case_clocks.pause(counting, clock, reason, day)

    refusal = (
        f"No clock of this case knows a pause for {reason.value}: the dates stay and keep "
        "counting. Mark the case as waiting instead."
    )
    return _change_all(
        desk, case_id, "paused", stopped, f"Clock paused for {reason.value}", refusal, day
    )


def resume(desk: Desk, case_id: int, on: date | None = None) -> ChangeSet:
    """Let every paused clock of a case run again, because the reply came on this day.

    Raises:
        Refused: no clock of the case stands still.
    """
    day = on or desk.clock.today()

    def running(counting: Counting, clock: CaseClock) -> CaseClock | None:
        return case_clocks.resume(counting, clock, day) if clock.pause else None

    refusal = "No clock of this case stands still."
    return _change_all(desk, case_id, "resumed", running, "Clock runs again", refusal, day)


def begin_anew(desk: Desk, case_id: int, event: StartEvent, on: date | None = None) -> ChangeSet:
    """Start every clock anew that starts with this event.

    Raises:
        Refused: no clock of the case does.
    """
    day = on or desk.clock.today()

    def begun(counting: Counting, clock: CaseClock) -> CaseClock | None:
        starts = clock.rule.starts if clock.rule and clock.runs else ()
        if event not in {known.event for known in starts}:
            return None
        return case_clocks.begin_anew(counting, clock, event, day)

    words = event.value.replace("_", " ")
    refusal = f"No clock of this case starts anew with {words}."
    return _change_all(desk, case_id, "begun", begun, f"Clock starts with {words}", refusal, day)


def set_date(desk: Desk, case_id: int, rule_id: str, day: date, reason: str) -> ChangeSet:
    """Put a date in place of the computed one; the reason stays on record.

    Raises:
        Refused: no reason, or the date lies before the receipt.
    """
    return _change(
        desk,
        case_id,
        rule_id,
        "set",
        lambda counting, clock: case_clocks.set_by_hand(counting, clock, day, reason),
        lambda clock: f"{clock.deadline.title} set to {day_words(day)}",
        reason=reason,
    )


def waive(desk: Desk, case_id: int, rule_id: str, reason: str) -> ChangeSet:
    """Stop a clock that does not apply after all.

    Raises:
        Refused: it no longer runs, or no reason.
    """
    today = desk.clock.today()
    return _change(
        desk,
        case_id,
        rule_id,
        "waived",
        lambda _counting, clock: case_clocks.waive(clock, today, reason),
        lambda clock: f"{clock.deadline.title} left out",
        reason=reason,
    )


def satisfy(desk: Desk, case_id: int, rule_id: str, on: date | None = None) -> ChangeSet:
    """Mark the duty of a clock as done on this day.

    Raises:
        Refused: it no longer runs, or the day lies before the receipt.
    """
    day = on or desk.clock.today()
    return _change(
        desk,
        case_id,
        rule_id,
        "satisfied",
        lambda _counting, clock: case_clocks.satisfy(clock, day),
        lambda clock: f"{clock.deadline.title} done",
        on=day,
    )


def take_back(desk: Desk, case_id: int, rule_id: str, decision: Decision) -> ChangeSet:
    """Take a decision about a clock back, as long as it has not left the house.

    Raises:
        Refused: the person was told by a letter that was mailed, or there is nothing to take back.
    """
    if decision is Decision.EXTENSION and _notice_mailed(desk, case_id):
        raise Refused(
            "The notice of the extension has been mailed, so it cannot be taken back. Write to the "
            "person and set the date by hand."
        )

    def changed(counting: Counting, clock: CaseClock) -> CaseClock:
        return case_clocks.take_back(counting, clock, decision)

    return _change(
        desk,
        case_id,
        rule_id,
        "taken_back",
        changed,
        lambda clock: f"{clock.deadline.title}: {decision.value} taken back",
    )


def _notice_mailed(desk: Desk, case_id: int) -> bool:
    letters = desk.file.queries().case_view(case_id, desk.clock.today()).letters
    return any(
        letter.template == EXTENSION_NOTICE and letter.state is LetterState.MAILED
        for letter in letters
    )


def add_rule(desk: Desk, case_id: int, rule_id: str, starts: date | None = None) -> ChangeSet:
    """Put a rule that the handler chose on a case.

    Args:
        desk: the open case file.
        case_id: the case.
        rule_id: id of a rule of the pack.
        starts: day 0, for a rule that starts with something else than the receipt.

    Raises:
        Refused: the case has that clock already.
        NotFound: there is no such rule.
    """

    def change(case: Case) -> Case:
        if any(clock.deadline.rule_id == rule_id for clock in case.clocks):
            raise Refused(_CANNOT_KEEP)
        clock = _started(desk, case, desk.pack.book.find(rule_id, case.received), starts)
        clocks = sorted((*case.clocks, clock), key=lambda c: (c.deadline.raw, c.deadline.rule_id))
        return replace(case, clocks=tuple(clocks))

    title = f"{desk.pack.book.find(rule_id).title} put on the case"
    return change_case(desk, case_id, "clock.added", change, (EventKind.CLOCK, title, ""))


def _started(desk: Desk, case: Case, rule: ClockRule, starts: date | None) -> CaseClock:
    matter = matter_of(case)
    facts = ClockFacts(starts or case.received, typed=matter.typed_due)
    return desk.pack.started(rule, facts, case.law)


def correct_received(desk: Desk, case_id: int, received: date, reason: str) -> ChangeSet:
    """Correct the day of receipt; every clock is computed anew under the rule it was decided under.

    Clocks that were satisfied keep the day on which they were.

    Raises:
        InvalidInput: the day cannot be.
        Refused: no reason is given.
    """
    problem = received_problem(received, desk.clock.today())
    if problem is not None:
        raise InvalidInput((problem,))
    if not reason.strip():
        raise Refused("Say why the day of receipt was wrong. The reason stays on record.")
    told: list[date] = []

    def change(case: Case) -> Case:
        told.append(case.received)
        counting = _counting(desk, case)
        clocks = (
            counting.recomputed(clock, replace(clock.facts, received=received))
            if clock.facts and clock.facts.received == case.received
            else clock
            for clock in case.clocks
        )
        ordered = sorted(clocks, key=lambda c: (c.deadline.raw, c.deadline.rule_id))
        return replace(case, received=received, clocks=tuple(ordered))

    event = (EventKind.CLOCK, f"Day of receipt corrected to {day_words(received)}", "")
    return change_case(
        desk, case_id, "case.received_corrected", change, event, reason=reason.strip()
    )


def set_law(desk: Desk, case_id: int, law: str) -> ChangeSet:
    """Change the country or state whose law applies, and put on the rules that bind there.

    Clocks that the old law brought stay until a handler leaves them out, since a wrong guess must
    not make a date disappear.
    """
    code = law.strip().upper()

    def change(case: Case) -> Case:
        moved = replace(case, law=code)
        known = {clock.deadline.rule_id for clock in case.clocks}
        proposed = desk.pack.clocks(matter_of(moved))
        added = [clock for clock in proposed if clock.deadline.rule_id not in known]
        clocks = sorted((*case.clocks, *added), key=lambda c: (c.deadline.raw, c.deadline.rule_id))
        return replace(moved, clocks=tuple(clocks))

    event = (EventKind.CLOCK, f"Law that applies: {code or 'unknown'}", "")
    return change_case(desk, case_id, "case.law", change, event)


def _counting(desk: Desk, case: Case) -> Counting:
    return desk.pack.counting(tuple(asked.right for asked in case.rights))


def _change(
    desk: Desk,
    case_id: int,
    rule_id: str,
    verb: str,
    changed: Callable[[Counting, CaseClock], CaseClock],
    words: Callable[[CaseClock], str],
    *,
    reason: str = "",
    on: date | None = None,
) -> ChangeSet:
    title: list[str] = []

    def change(case: Case) -> Case:
        counting = _counting(desk, case)
        before = next((c for c in case.clocks if c.deadline.rule_id == rule_id), None)
        if before is None:
            raise Refused("This case has no such clock.")
        after = changed(counting, before)
        title.append(words(after))
        clocks = (after if clock is before else clock for clock in case.clocks)
        ordered = sorted(clocks, key=lambda c: (c.deadline.raw, c.deadline.rule_id))
        return replace(case, clocks=tuple(ordered))

    return change_case(
        desk,
        case_id,
        f"clock.{verb}",
        change,
        lambda: (EventKind.CLOCK, title[0], ""),
        on=on,
        reason=reason.strip(),
    )


def _change_all(
    desk: Desk,
    case_id: int,
    verb: str,
    changed: Callable[[Counting, CaseClock], CaseClock | None],
    title: str,
    refusal: str,
    on: date,
) -> ChangeSet:
    def change(case: Case) -> Case:
        counting = _counting(desk, case)
        after = [changed(counting, clock) for clock in case.clocks]
        if not any(after):
            raise Refused(refusal)
        clocks = (new or old for new, old in zip(after, case.clocks, strict=True))
        return replace(case, clocks=tuple(clocks))

    return change_case(desk, case_id, f"clock.{verb}", change, (EventKind.CLOCK, title, ""), on=on)
