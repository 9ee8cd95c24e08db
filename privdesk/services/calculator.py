"""Deadlines without a case file: a rule, a day of receipt, and what happened since."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from privdesk.domain.case_clocks import CaseClock, Counting, extend
from privdesk.domain.clocks import Calendars, ClockFacts, Deadline, compute, end_instant
from privdesk.domain.day_names import day_words
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.rule_book import RuleBook, placed
from privdesk.domain.rules import PLACE_CALENDAR, ClockRule
from privdesk.domain.said import said
from privdesk.domain.vocabulary import PeriodUnit
from privdesk.policy import calendar, law_ids, law_pack, pack_text, parse_pack
from privdesk.services.desk import DEFAULT_PACK

_LAST_YEAR = 9000


def shipped_rules(pack_id: str = DEFAULT_PACK) -> RuleBook:
    """Every rule that ships: those of an office, then those of all packs of law."""
    pack = parse_pack(pack_text(pack_id), name=pack_id)
    laws = [rule for law in law_ids() for rule in law_pack(law)]
    named = {rule.id for rule in laws}
    own = [rule for rule in pack.book.rules if rule.id not in named]
    return RuleBook((*own, *laws))


def rule_named(name: str, received: date | None = None) -> ClockRule:
    """The shipped rule with this id or code, in the version that governs a day of receipt.

    Raises:
        NotFound: there is none.
    """
    return shipped_rules().find(name, received)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the calculator.

    Attributes:
        rule: the rule.
        facts: what happened.
        calendar: id of a calendar in place of that of the rule; empty keeps it.
        office_calendar: id of the calendar of the days on which mail leaves; empty takes that of
            `calendar`, or the office's own.
        extend_on: day of the notice of an extension; None without one.
    """

    rule: ClockRule
    facts: ClockFacts
    calendar: str = ""
    office_calendar: str = ""
    extend_on: date | None = None


@dataclass(frozen=True, slots=True)
class Calculation:
    """An answer of the calculator.

    Attributes:
        rule: as it was applied.
        deadline: the date and its explanation.
        in_force: whether the rule governs the day of receipt.
        note: what to know beside it; empty if nothing.
    """

    rule: ClockRule
    deadline: Deadline
    in_force: bool
    note: str


def calculate(question: Question) -> Calculation:
    """The deadline of a rule for what happened.

    Raises:
        Refused: the rule has no such extension, or its date is typed from a notice.
        InvalidInput: an event or a wait that the rule does not know, or a day that cannot be.
        NotFound: there is no such calendar.
    """
    facts = question.facts
    problems = tuple(_problems(question.rule, facts))
    if problems:
        raise InvalidInput(problems)
    place = question.rule.laws[0] if question.rule.laws else ""
    rule = placed(question.rule, place, _calendars(question.calendar))
    if question.calendar:
        rule = replace(rule, calendar=question.calendar)
    own = parse_pack(pack_text(DEFAULT_PACK)).calendar
    office = calendar(question.office_calendar or question.calendar or own)
    deadline = compute(rule, facts, calendar, office)
    if question.extend_on is not None:
        counting = Counting(calendar, office)
        clock = CaseClock(deadline, rule=rule, facts=facts)
        deadline = extend(counting, clock, question.extend_on, "as asked").deadline
    return Calculation(rule, deadline, rule.governs(facts.received), _note(rule, facts))


def calculate_instant(rule: ClockRule, start: datetime) -> datetime:
    """The end of a period of minutes that starts at an aware instant."""
    return end_instant(rule, start)


def _calendars(chosen: str) -> Calendars:
    return (lambda _code: calendar(chosen)) if chosen else calendar


def _problems(rule: ClockRule, facts: ClockFacts) -> list[Problem]:
    found: list[Problem] = []
    if not date.min.year + 1 < facts.received.year < _LAST_YEAR:
        found.append(
            Problem(
                "received",
                said("{received} is too far off to count from.", received=facts.received),
            )
        )
    if rule.unit is not PeriodUnit.MINUTES and not rule.length:
        raise Refused(
            said(
                "{title}: no rule gives this date. It stands in the paper itself.", title=rule.title
            )
        )
    known = {start.event for start in rule.starts}
    for event, _day in facts.events:
        if event not in known:
            names = ", ".join(sorted(known)) or "none"
            sentence = said(
                "{title} is not moved by “{value}”. It knows these events: {names}.",
                title=rule.title,
                value=event.value,
                names=names,
            )
            found.append(Problem("event", sentence))
    for pause in facts.pauses:
        if pause.last is not None and pause.last < pause.first:
            found.append(Problem("pause", said("The reply cannot come before the question.")))
        elif rule.pause_for(pause.reason, ()) is None:
            sentence = said(
                "{title} knows no pause for {value}: its date stays.",
                title=rule.title,
                value=pause.reason.value,
            )
            found.append(Problem("pause", sentence))
    return found


def _note(rule: ClockRule, facts: ClockFacts) -> str:
    if rule.in_force and facts.received < rule.in_force:
        return said(
            "This rule is in force from {in_force}, after the day of receipt.",
            in_force=day_words(rule.in_force),
        )
    if rule.until and facts.received >= rule.until:
        return said("This rule was in force until {until}.", until=day_words(rule.until))
    if rule.calendar == PLACE_CALENDAR or (rule.roll and rule.calendar == "weekdays"):
        return "Only weekends are left out. Name the country with --calendar for its holidays."
    return ""
