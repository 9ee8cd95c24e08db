"""What a handler does to the clocks of a case; each date is computed anew from its facts."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock, Counting, rank
from privdesk.domain.clock_steps import WHOLE_CASE, ClockAct, ClockStep, after, possible
from privdesk.domain.clocks import ClockFacts
from privdesk.domain.day_names import day_words
from privdesk.domain.errors import InvalidInput, NotFound, Refused
from privdesk.domain.rule_book import Matter, Proposal, Stand, placed
from privdesk.domain.said import joined, said
from privdesk.domain.validation import received_problem
from privdesk.domain.vocabulary import Duty, EventKind, LetterState
from privdesk.services.casework import change_case
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk

EXTENSION_NOTICE = "extension_notice"
"""Template of the letter that tells a person of an extension."""

_TITLES = {
    ClockAct.EXTEND: said("extended to {day}"),
    ClockAct.PAUSE_IDENTITY: said("Clock paused: proof of identity asked for"),
    ClockAct.PAUSE_CLARIFICATION: said("Clock paused: clarification asked for"),
    ClockAct.RESUME: said("Clock runs again"),
    ClockAct.IDENTITY_CAME: said("Clock starts with the proof of identity"),
    ClockAct.AUTHORITY_CAME: said("Clock starts with the authority"),
    ClockAct.FEE_CAME: said("Clock starts with the fee"),
    ClockAct.COSTS_TOLD: said("Clock starts after the notice of costs"),
    ClockAct.SET_DATE: said("set to {day}"),
    ClockAct.DONE: said("done"),
    ClockAct.LEAVE_OUT: said("left out"),
    ClockAct.UNDO_EXTENSION: said("extension taken back"),
    ClockAct.UNDO_PAUSE: said("pause taken back"),
    ClockAct.UNDO_DATE: said("computed date again"),
    ClockAct.UNDO_LEAVING_OUT: said("runs again"),
    ClockAct.UNDO_DONE: said("not done after all"),
}


def matter_of(case: Case) -> Matter:
    """What decides which rules apply to a case."""
    rights = tuple(asked.right for asked in case.rights)
    typed = next((c.facts.typed for c in case.clocks if c.facts and c.facts.typed), None)
    return Matter(case.kind, case.received, rights, case.law, typed)


def proposals(desk: Desk, case: Case) -> tuple[Proposal, ...]:
    """Every rule that a handler may put on a case, with its stand.

    Rules without a kind of their own, such as appeals, are offered where the law of the case fits.
    """
    told = desk.pack.book.proposals(matter_of(case))
    named = {proposal.rule.id for proposal in told}
    others = (
        Proposal(rule, Stand.OFFERED, rule.reason)
        for rule in desk.pack.book.rules
        if rule.laws and not rule.kinds and rule.duty is not Duty.COMPLETE
        if rule.id not in named and rule.covers(case.law) and rule.governs(case.received)
    )
    running = tuple(p for p in told if p.stand is not Stand.NOT)
    return (*running, *others, *(p for p in told if p.stand is Stand.NOT))


def with_rules(desk: Desk, case: Case) -> Case:
    """The case with the rule and facts of clocks that were logged before cases kept them.

    A clock whose date the present rule does not give stays as it is: its past is explained by
    what is stored, and by nothing else.
    """
    if all(clock.rule is not None for clock in case.clocks):
        return case
    counting = _counting(desk, case)
    return replace(case, clocks=tuple(_adopted(desk, case, counting, c) for c in case.clocks))


def _adopted(desk: Desk, case: Case, counting: Counting, clock: CaseClock) -> CaseClock:
    if clock.rule is not None:
        return clock
    try:
        found = desk.pack.book.find(clock.deadline.rule_id, case.received)
    except NotFound:
        return clock
    rule = placed(found, case.law, desk.pack.calendars)
    typed = None if rule.length else clock.deadline.raw
    known = replace(clock, rule=rule, facts=ClockFacts(clock.deadline.start, typed=typed))
    computed = counting.recomputed(known, known.facts) if known.facts else clock
    return known if computed.deadline.raw == clock.deadline.raw else clock


def acts_on(case: Case, clock: CaseClock) -> tuple[ClockAct, ...]:
    """What may be tried on a clock of a case."""
    return possible(clock, tuple(asked.right for asked in case.rights))


def preview(desk: Desk, case: Case, step: ClockStep) -> tuple[CaseClock, ...]:
    """The clocks that a step would change, as they would be.

    Raises:
        Refused: the step is not open; says why.
    """
    _check_left_the_house(desk, case.id, step.act)
    counting = _counting(desk, case)
    concerned = _concerned(with_rules(desk, case), step)
    changed = [after(counting, clock, step) for clock in concerned]
    if not changed:
        raise Refused(
            said(
                "No clock of this case knows that: the dates stay and keep counting. "
                "Mark the case as waiting instead."
            )
        )
    return tuple(changed)


def take(desk: Desk, case_id: int, step: ClockStep) -> ChangeSet:
    """Do something to a clock, or to every clock of a case that knows it.

    Raises:
        Refused: the step is not open; says why.
    """
    title = ""

    def change(case: Case) -> Case:
        nonlocal title
        changed = {clock.deadline.rule_id: clock for clock in preview(desk, case, step)}
        first = next(iter(changed.values()))
        words = said(_TITLES[step.act], day=day_words(first.deadline.raw))
        title = words if step.act in WHOLE_CASE else joined(": ", (first.deadline.title, words))
        return _with(case, (changed.get(c.deadline.rule_id, c) for c in case.clocks))

    return change_case(
        desk,
        case_id,
        f"clock.{step.act.value}",
        change,
        lambda: (EventKind.CLOCK, title, ""),
        on=desk.clock.today() if step.act is ClockAct.SET_DATE else step.on,
        reason=step.reason.strip(),
    )


def _concerned(case: Case, step: ClockStep) -> list[CaseClock]:
    if step.act not in WHOLE_CASE:
        found = [clock for clock in case.clocks if clock.deadline.rule_id == step.rule_id]
        if not found:
            raise Refused(said("This case has no such clock."))
        return found
    return [clock for clock in case.clocks if step.act in acts_on(case, clock)]


def _check_left_the_house(desk: Desk, case_id: int, act: ClockAct) -> None:
    """Refuse to take back what the person was told."""
    if act not in {ClockAct.UNDO_EXTENSION, ClockAct.UNDO_DONE}:
        return
    view = desk.file.queries().case_view(case_id, desk.clock.today())
    mailed = [letter for letter in view.letters if letter.state is LetterState.MAILED]
    if act is ClockAct.UNDO_EXTENSION and any(m.template == EXTENSION_NOTICE for m in mailed):
        raise Refused(
            said(
                "The notice of the extension has been mailed, so it cannot be taken "
                "back. Write to the "
                "person, then set the date by hand."
            )
        )
    if act is ClockAct.UNDO_DONE and view.case.answered_on is not None and mailed:
        raise Refused(said("The answer has been mailed, so this clock stays done."))


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
    title = said("{title}: put on the case", title=desk.pack.book.find(rule_id).title)

    def change(case: Case) -> Case:
        if any(clock.deadline.rule_id == rule_id for clock in case.clocks):
            raise Refused(said("This case has that clock already."))
        rule = desk.pack.book.find(rule_id, case.received)
        facts = ClockFacts(starts or case.received, typed=matter_of(case).typed_due)
        return _with(case, (*case.clocks, desk.pack.started(rule, facts, case.law)))

    return change_case(desk, case_id, "clock.added", change, (EventKind.CLOCK, title, ""))


def correct_received(desk: Desk, case_id: int, received: date, reason: str) -> ChangeSet:
    """Correct the day of receipt; clocks are computed anew under the rule they were decided under.

    Clocks that were satisfied keep the day on which they were, and those that an officer started
    with another event keep that.

    Raises:
        InvalidInput: the day cannot be.
        Refused: no reason is given, or it was answered or a clock paused before that day.
    """
    problem = received_problem(received, desk.clock.today())
    if problem is not None:
        raise InvalidInput((problem,))
    if not reason.strip():
        raise Refused(said("Say why the day of receipt was wrong. The reason stays on record."))

    def change(stored: Case) -> Case:
        case = with_rules(desk, stored)
        _check_waits(case, received)
        counting = _counting(desk, case)
        clocks = (
            counting.recomputed(clock, replace(clock.facts, received=received))
            if clock.facts and clock.facts.received == case.received
            else clock
            for clock in case.clocks
        )
        return _with(replace(case, received=received), clocks)

    event = (
        EventKind.CLOCK,
        said("Day of receipt corrected to {day}", day=day_words(received)),
        "",
    )
    return change_case(
        desk, case_id, "case.received_corrected", change, event, reason=reason.strip()
    )


def _check_waits(case: Case, received: date) -> None:
    """Refuse a receipt after the answer, or after a wait began whose days would count then."""
    if case.answered_on is not None and received > case.answered_on:
        raise Refused(
            said(
                "This case was answered on {day}, before that day.", day=day_words(case.answered_on)
            )
        )
    for clock in case.clocks:
        for pause in clock.facts.pauses if clock.facts else ():
            if pause.first < received:
                raise Refused(
                    said(
                        "A wait began on {day}, before that day. Take the pause of "
                        "{title} back first.",
                        day=day_words(pause.first),
                        title=clock.deadline.title,
                    )
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
        added = (clock for clock in proposed if clock.deadline.rule_id not in known)
        return _with(moved, (*case.clocks, *added))

    event = (EventKind.CLOCK, said("Law that applies: {value}", value=code or "unknown"), "")
    return change_case(desk, case_id, "case.law", change, event)


def _counting(desk: Desk, case: Case) -> Counting:
    return desk.pack.counting(tuple(asked.right for asked in case.rights))


def _with(case: Case, clocks: Iterable[CaseClock]) -> Case:
    return replace(case, clocks=tuple(sorted(clocks, key=rank)))
