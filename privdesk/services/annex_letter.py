"""What a letter about Annex I tells: which steps are done, and which comes next."""

from datetime import date

from privdesk.domain.annex import Finding, checklist
from privdesk.domain.chain import Claim
from privdesk.domain.dispute import STEPS, Answer, Condition
from privdesk.domain.policy import Recourse
from privdesk.letters import FieldValue, literal
from privdesk.letters.words import LetterWords


def annex_steps(claim: Claim, words: LetterWords, today: date) -> FieldValue:
    """How each of the three steps stands, as a list.

    Args:
        claim: what is on record.
        words: of the language.
        today: calendar date of the office.
    """
    lines = (_stands(number, one, words) for number, one in enumerate(_steps(claim, today), 1))
    return FieldValue("\n".join(f"- {literal(line)}" for line in lines))


def annex_next(claim: Claim, recourse: Recourse, words: LetterWords, today: date) -> FieldValue:
    """The step that comes next and how to take it; empty if all are done."""
    missing = next((one for one in _steps(claim, today) if one.answer is not Answer.MET), None)
    return literal(_next(missing, claim, recourse, words)) if missing else FieldValue("")


def _steps(claim: Claim, today: date) -> list[Finding]:
    found = {one.condition: one for one in checklist(claim, today)}
    return [found[condition] for condition in STEPS]


def _stands(number: int, finding: Finding, words: LetterWords) -> str:
    match finding.answer:
        case Answer.MET if finding.on:
            return words.say("step_done_on", number=str(number), day=words.long_date(finding.on))
        case Answer.MET:
            return words.say("step_done", number=str(number))
        case Answer.NOT_MET:
            return words.say("step_open", number=str(number))
        case Answer.NOT_KNOWN:
            return words.say("step_unknown", number=str(number))


def _next(missing: Finding, claim: Claim, recourse: Recourse, words: LetterWords) -> str:
    match missing.condition:
        case Condition.JAMS_USED if claim.jams:
            return words.say("next_jams_runs", name=recourse.name)
        case Condition.JAMS_USED:
            return words.say("next_jams", name=recourse.name, url=recourse.url)
        case Condition.COMMERCE_ASKED if missing.opens is not None:
            return words.say("next_commerce_runs", day=words.long_date(missing.opens))
        case Condition.COMMERCE_ASKED:
            return words.say("next_commerce")
        case _:
            return words.say("next_office")
