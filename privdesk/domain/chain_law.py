"""What no state of a chain may say, whatever was undone or corrected in whatever order.

A step is checked when it is taken (`chain_next`); this is what has to hold afterwards too.
"""

from collections.abc import Iterator
from datetime import date

from privdesk.domain.annex import Finding, checklist
from privdesk.domain.case import Case
from privdesk.domain.chain import Claim, is_over
from privdesk.domain.day_names import day_words
from privdesk.domain.dispute import EXCLUSIONS, STEPS, Answer
from privdesk.domain.said import said, together


def contradictions(claim: Claim) -> tuple[str, ...]:
    """Each contradiction between a claim as it is on record and the Principles, in a sentence."""
    return (*_employee_data(claim), *_twice(claim), *_too_early(claim))


def _employee_data(claim: Claim) -> Iterator[str]:
    if claim.hr_data:
        for case in claim.jams:
            yield said(
                "{number}: employee data goes to the DPA and never to JAMS.", number=case.number
            )


def _twice(claim: Claim) -> Iterator[str]:
    for found in (claim.jams, claim.arbitrations):
        running = [case.number for case in found if not is_over(case)]
        if len(running) > 1:
            yield said(
                "{names} would run on one claim. Record how one of them ended.",
                names=together(running),
            )
    over = False
    for case in claim.jams:
        if over and not case.facts.again_because:
            yield said(
                "{number} would be before JAMS once more without a reason on record.",
                number=case.number,
            )
        over = True


def _too_early(claim: Claim) -> Iterator[str]:
    for case in claim.arbitrations:
        if opened_by_office(case) and not is_over(case):
            lacking = wanting(claim, case, case.received)
            for one in lacking:
                day = day_words(case.received)
                yield said(
                    "{number} has no Notice and rests on this since {day}. {evidence}",
                    number=case.number,
                    day=day,
                    evidence=one.evidence,
                )
            if lacking:
                yield said(
                    "Record the day of the Notice of {number}, or its end, first.",
                    number=case.number,
                )


def opened_by_office(case: Case) -> bool:
    """Whether no notice of an instance is on record, so that the office alone put it there."""
    return case.facts.notice_on is None


def wanting(claim: Claim, about: Case | None, day: date) -> tuple[Finding, ...]:
    """The conditions that did not hold on the day on which an arbitration was opened.

    What came later, such as a judgment of a court, does not make the arbitration wrong.

    Args:
        claim: what is on record.
        about: the arbitration; None if it is not on record yet.
        day: calendar date on which it was opened.
    """
    found = checklist(claim, day, about)
    return tuple(
        one
        for one in found
        if (one.condition in STEPS and not _held(one, day))
        or (one.condition in EXCLUSIONS and _stood_against(one, day))
    )


def _stood_against(finding: Finding, day: date) -> bool:
    """Whether nobody knew that an exclusion was absent, or it was there already."""
    if finding.answer is Answer.NOT_KNOWN:
        return True
    return finding.answer is Answer.NOT_MET and (finding.on is None or finding.on < day)


def _held(finding: Finding, day: date) -> bool:
    in_time = finding.by_hand or finding.on is None or finding.on <= day
    return finding.answer is Answer.MET and in_time
