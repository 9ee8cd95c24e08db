"""What a handler records of a dispute: satisfaction, facts, conditions; each checked first."""

from dataclasses import replace
from datetime import date

from privdesk.domain.annex import check_judgment, checklist
from privdesk.domain.case import Case
from privdesk.domain.chain import Claim, is_over, over_since
from privdesk.domain.dispute import Dispute, Judged, dispute_problems
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Kind

_KEPT = ("satisfied", "satisfied_on", "satisfied_how", "judged", "again_because")


def said_satisfied(case: Case, *, satisfied: bool, how: str, on: date, today: date) -> Case:
    """The case with what the person thinks of its end.

    Args:
        case: a complaint, or a case before JAMS or an authority.
        satisfied: whether the person is.
        how: how the office knows.
        on: calendar date on which it learned.
        today: calendar date of the office.

    Raises:
        Refused: nothing was decided yet that one could be satisfied with.
        InvalidInput: no evidence, or the day cannot be.
    """
    if case.kind not in {Kind.DPF_COMPLAINT, Kind.JAMS, Kind.REGULATOR_REFERRAL}:
        raise Refused(said("Satisfaction is recorded on complaints, JAMS cases and referrals."))
    over = over_since(case)
    if over is None:
        what = said("ended") if case.kind is Kind.JAMS else said("answered")
        raise Refused(
            said(
                "{number} is not {what} yet, so nobody can be satisfied with it.",
                number=case.number,
                what=what,
            )
        )
    problems = []
    if not how.strip():
        problems.append(Problem("how", said("Say how you know. It stays on record.")))
    if on > today:
        problems.append(
            Problem("on", said("This day is in the future. Enter the day you learned it."))
        )
    elif on < over:
        problems.append(Problem("on", said("The day lies before the end of the case.")))
    if problems:
        raise InvalidInput(tuple(problems))
    told = replace(case.facts, satisfied=satisfied, satisfied_on=on, satisfied_how=how.strip())
    return replace(case, dispute=told)


def facts_recorded(case: Case, told: Dispute, today: date) -> Case:
    """The case with the facts of its instance; what has a form of its own stays.

    Raises:
        InvalidInput: facts are wrong; tells all of them.
    """
    if problems := dispute_problems(case.kind, told, today):
        raise InvalidInput(problems)
    kept = {name: getattr(case.facts, name) for name in _KEPT}
    return replace(case, dispute=replace(told, **kept))


def condition_judged(claim: Claim, case: Case, told: Judged, today: date) -> Case:
    """The case with a condition of Annex I answered by hand.

    Raises:
        Refused: the record decides the condition, or there is no evidence.
    """
    about = case if case.kind is Kind.ANNEX_I else None
    check_judgment(checklist(claim, today, about), told)
    others = tuple(one for one in case.facts.judged if one.condition is not told.condition)
    return replace(case, dispute=replace(case.facts, judged=(*others, told)))


def keeper_of_checklist(claim: Claim) -> Case | None:
    """The case on which answers by hand are kept: the arbitration, else the complaint."""
    running = [case for case in claim.arbitrations if not is_over(case)]
    last = running or list(claim.arbitrations)
    if last:
        return last[-1]
    return claim.complaint or (claim.cases[0] if claim.cases else None)
