"""What the receipt of an Annex I notice tells: which steps are done, and which comes next."""

from datetime import date

from privdesk.domain.annex import Finding, checklist
from privdesk.domain.chain import Claim
from privdesk.domain.day_names import month_name
from privdesk.domain.dispute import STEPS, Answer, Condition
from privdesk.domain.policy import Recourse

STANDS = "[Say which steps are done, with their dates, and which are still open]"
NEXT = "[Say which step comes next and how to take it]"
"""Places of the template, filled from the chain; the officer may write on."""


def explained(body: str, claim: Claim, recourse: Recourse, today: date) -> str:
    """The text of a letter with what the chain says in place of what was left open.

    Args:
        body: Markdown of a template.
        claim: what is on record.
        recourse: the mechanism that the office names.
        today: calendar date of the office.
    """
    if STANDS not in body:
        return body
    found = {one.condition: one for one in checklist(claim, today)}
    steps = [found[condition] for condition in STEPS]
    lines = [f"- {_stands(number, one)}" for number, one in enumerate(steps, 1)]
    told = body.replace(STANDS, "\n".join(lines))
    if claim.hr_data:
        # Of employee data the authority decides; the officer says how to reach it.
        return told
    missing = next((one for one in steps if one.answer is not Answer.MET), None)
    return told.replace(NEXT, _next(missing, claim, recourse)) if missing else told


def _stands(number: int, finding: Finding) -> str:
    match finding.answer:
        case Answer.MET:
            day = finding.on
            since = f" since {_long(day)}" if day else ""
            return f"Step {number} is done{since}."
        case Answer.NOT_MET:
            return f"Step {number} is still open, as far as we know."
        case Answer.NOT_KNOWN:
            return f"We do not know yet whether step {number} is done."


def _next(missing: Finding, claim: Claim, recourse: Recourse) -> str:
    match missing.condition:
        case Condition.JAMS_USED if claim.jams:
            return f"Step 2 runs: {recourse.name} has your complaint. It costs you nothing."
        case Condition.JAMS_USED:
            return (
                f"Step 2 comes next: file your complaint with {recourse.name} at {recourse.url}. "
                "It costs you nothing."
            )
        case Condition.COMMERCE_ASKED if missing.opens is not None:
            return f"Step 3 runs, and is done on {_long(missing.opens)} at the latest."
        case Condition.COMMERCE_ASKED:
            return (
                "Step 3 comes next: ask your data protection authority to raise your claim with "
                "the U.S. Department of Commerce. It costs you nothing."
            )
        case _:
            return "Step 1 runs: we owe you our answer to your complaint first."


def _long(day: date) -> str:
    return f"{month_name(day)} {day.day}, {day.year}"
