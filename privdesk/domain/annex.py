"""The conditions of binding arbitration under Annex I, each with its evidence and its date."""

from dataclasses import dataclass
from datetime import date, timedelta

from privdesk.domain.case import Case
from privdesk.domain.chain import Claim, is_over, over_since
from privdesk.domain.day_names import short_day
from privdesk.domain.dispute import (
    EXCLUSIONS,
    NOTICE,
    STEPS,
    Answer,
    Authority,
    Condition,
    Ending,
    Judged,
)
from privdesk.domain.errors import Refused
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Kind

OFFICE_DAYS = 45
"""Calendar days that the office is given (Supplemental Principle 11.d.i)."""

COMMERCE_DAYS = 90
"""Calendar days that the Department of Commerce is given (letter of the ITA, from memory)."""

_MET, _NOT, _UNKNOWN = Answer.MET, Answer.NOT_MET, Answer.NOT_KNOWN


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether a condition holds as of a date.

    Attributes:
        condition: which one.
        answer: whether it holds.
        evidence: how we know, or what is missing.
        on: the calendar date since which it holds, or on which it was judged; None if there is
            none.
        opens: the first calendar date on which it will hold by itself; None if time alone does
            not bring it.
        firm: whether the record decides it, so that no handler can answer otherwise.
        by_hand: whether a handler answered it.
    """

    condition: Condition
    answer: Answer
    evidence: str
    on: date | None = None
    opens: date | None = None
    firm: bool = False
    by_hand: bool = False


def checklist(claim: Claim, today: date, about: Case | None = None) -> tuple[Finding, ...]:
    """Every condition for a claim, told as of a calendar date of the office.

    Args:
        claim: what is on record.
        today: calendar date.
        about: the arbitration whose Notice is checked; None asks whether one may be invoked.
    """
    others = tuple(case for case in claim.cases if about is None or case.id != about.id)
    found = (
        _office(claim, today),
        _jams(claim, today),
        _commerce(claim, today),
        _unremedied(claim, today),
        _arbitrated(others, today),
        Finding(Condition.NO_JUDGMENT, _UNKNOWN, said("Ask whether a court decided it.")),
        _settled(others, today),
        _dpa_authority(claim),
        Finding(
            Condition.NO_DPA_REMEDY, _UNKNOWN, said("Ask whether a DPA can resolve it with us.")
        ),
        *(
            Finding(part, _UNKNOWN, said("Read the Notice."))
            for part in NOTICE
            if about is not None
        ),
    )
    judged = _judged(claim)
    return tuple(_by_hand(one, judged.get(one.condition)) for one in found)


def met_steps(findings: tuple[Finding, ...]) -> int:
    """How many of the three steps before Annex I are done."""
    return sum(one.condition in STEPS and one.answer is _MET for one in findings)


def lacking(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The conditions, without those of the Notice, that are not met or not known."""
    wanted = (*STEPS, *EXCLUSIONS)
    return tuple(one for one in findings if one.condition in wanted and one.answer is not _MET)


def check_judgment(findings: tuple[Finding, ...], told: Judged) -> None:
    """Refuse an answer by hand that the record contradicts, or that has no evidence.

    Raises:
        Refused: says what is on record.
    """
    here = next((one for one in findings if one.condition is told.condition), None)
    if here is None:
        raise Refused(said("The Notice has not arrived, so there is nothing in it to check."))
    if here.firm and told.answer is not here.answer:
        raise Refused(said("The record decides this condition: {evidence}", evidence=here.evidence))
    if told.answer is not _UNKNOWN and not told.evidence.strip():
        raise Refused(said("Say how you know. The evidence stays on record."))


def _judged(claim: Claim) -> dict[Condition, Judged]:
    told = sorted((one for case in claim.cases for one in case.facts.judged), key=lambda j: j.on)
    return {one.condition: one for one in told}


def _by_hand(found: Finding, told: Judged | None) -> Finding:
    if told is None or found.firm:
        return found
    evidence = told.evidence or found.evidence
    return Finding(told.condition, told.answer, evidence, told.on, by_hand=True)


def _window(condition: Condition, start: date, days: int, today: date, whose: str) -> Finding:
    last = start + timedelta(days=days)
    after, day = last + timedelta(days=1), short_day(last, today)
    if today > last:
        return Finding(
            condition,
            _MET,
            said("{whose} {days} days ended on {day}.", whose=whose, days=days, day=day),
            after,
            firm=True,
        )
    words = said("{whose} {days} days run until {day}.", whose=whose, days=days, day=day)
    return Finding(condition, _NOT, words, opens=after, firm=True)


def _office(claim: Claim, today: date) -> Finding:
    here, complaint = Condition.OFFICE_HAD_TIME, claim.complaint
    if complaint is None:
        return Finding(here, _UNKNOWN, said("No complaint is linked."))
    day = complaint.answered_on
    if day is not None:
        words = said(
            "{number} was answered on {day}.", number=complaint.number, day=short_day(day, today)
        )
        return Finding(here, _MET, words, day, firm=True)
    return _window(
        here, complaint.received, OFFICE_DAYS, today, said("{number}: our", number=complaint.number)
    )


def _jams(claim: Claim, today: date) -> Finding:
    here = Condition.JAMS_USED
    if claim.hr_data:
        return Finding(here, _NOT, said("Employee data goes to the DPA, never to JAMS."), firm=True)
    for case in claim.jams:
        ending, day = case.facts.ending, case.facts.ended_on
        if ending is not None and day and (ending.is_decision or ending is Ending.SETTLED):
            words = said("{number} ended on {day}.", number=case.number, day=short_day(day, today))
            return Finding(here, _MET, words, day, firm=True)
    for case in claim.jams:
        if not is_over(case):
            return Finding(
                here, _NOT, said("{number} is still before JAMS.", number=case.number), firm=True
            )
    if claim.jams:
        last = claim.jams[-1]
        return Finding(
            here, _UNKNOWN, said("{number} ended without a decision on record.", number=last.number)
        )
    return Finding(here, _NOT, said("No JAMS case is on record."))


def _commerce(claim: Claim, today: date) -> Finding:
    here = Condition.COMMERCE_ASKED
    through = [
        case
        for case in claim.referrals
        if case.facts.through_commerce or case.facts.authority is Authority.COMMERCE
    ]
    windows = []
    for case in through:
        facts = case.facts
        if facts.ended_on is not None:
            words = said(
                "{number}: the Department was done on {day}.",
                number=case.number,
                day=short_day(facts.ended_on, today),
            )
            return Finding(here, _MET, words, facts.ended_on, firm=True)
        if facts.commerce_on is not None:
            whose = said("{number}: the Department’s", number=case.number)
            windows.append(_window(here, facts.commerce_on, COMMERCE_DAYS, today, whose))
    if windows:
        return min(windows, key=lambda one: one.on or one.opens or date.max)
    if through:
        words = said(
            "{number}: the day it reached the Department is not on record.",
            number=through[0].number,
        )
        return Finding(here, _UNKNOWN, words)
    if claim.referrals:
        number = claim.referrals[0].number
        return Finding(
            here, _NOT, said("{number} did not come through the Department.", number=number)
        )
    return Finding(here, _NOT, said("No referral through the Department is on record."))


def _unremedied(claim: Claim, today: date) -> Finding:
    here, told = Condition.STILL_UNREMEDIED, claim.last_word
    if told is not None and told.facts.satisfied_on is not None:
        day = short_day(told.facts.satisfied_on, today)
        if told.facts.satisfied:
            words = said("{number}: satisfied since {day}.", number=told.number, day=day)
            return Finding(here, _NOT, words, told.facts.satisfied_on, firm=True)
        return Finding(
            here,
            _MET,
            said("{number}: not satisfied, {day}.", number=told.number, day=day),
            told.facts.satisfied_on,
        )
    complaint = claim.complaint
    if complaint is not None and not is_over(complaint):
        return Finding(
            here,
            _MET,
            said("{number} is not answered.", number=complaint.number),
            complaint.received,
        )
    return Finding(here, _UNKNOWN, said("Nobody has said whether the person is satisfied."))


def _arbitrated(others: tuple[Case, ...], today: date) -> Finding:
    here = Condition.NOT_ARBITRATED
    decided = [
        case
        for case in others
        if case.kind is Kind.ANNEX_I and case.facts.ending and case.facts.ending.is_decision
    ]
    if decided:
        first = min(decided, key=lambda case: over_since(case) or date.max)
        day = over_since(first)
        when = said(" on {day}", day=short_day(day, today)) if day else ""
        return Finding(
            here,
            _NOT,
            said("{number} decided the claim{when}.", number=first.number, when=when),
            day,
            firm=True,
        )
    return Finding(here, _MET, said("No earlier arbitration is on record."))


def _settled(others: tuple[Case, ...], today: date) -> Finding:
    here = Condition.NOT_SETTLED
    days = [
        (case.facts.ended_on, case.number)
        for case in others
        if case.facts.ending is Ending.SETTLED and case.facts.ended_on is not None
    ]
    if days:
        day, number = min(days)
        words = said(
            "{number} ended in a settlement on {day}.", number=number, day=short_day(day, today)
        )
        return Finding(here, _NOT, words, day, firm=True)
    return Finding(here, _MET, said("No settlement is on record."))


def _dpa_authority(claim: Claim) -> Finding:
    here = Condition.NO_DPA_AUTHORITY
    if claim.hr_data:
        return Finding(here, _NOT, said("Employee data: the DPA has authority."), firm=True)
    if claim.complaint is None:
        return Finding(here, _UNKNOWN, said("No complaint is linked."))
    return Finding(here, _MET, said("{number}: no employee data.", number=claim.complaint.number))
