"""A chain in words: its cases as steps, side roads as branches, and what may come next."""

from datetime import date

from privdesk.domain.annex import checklist, met_steps
from privdesk.domain.case import Case
from privdesk.domain.chain import Chain, Claim, is_over
from privdesk.domain.chain_next import Chance, MayCome, may_come, next_after
from privdesk.domain.chain_words import case_words, chain_columns
from privdesk.domain.dispute import STEPS
from privdesk.domain.vocabulary import Kind
from privdesk.ui import labels
from privdesk.ui.language import capital, shown, tr
from privdesk.ui.widgets.stepper import Step, StepState

CHECKLIST = "checklist"
"""What the step of an arbitration that has not come opens."""

_ROAD = (Kind.JAMS, Kind.ANNEX_I)


def shown_steps(chain: Chain, here: Case, office: str, today: date) -> list[Step]:
    """The claim of a case as the steps of its rail; those with a case of their own open it."""
    claim = chain.claim(here.id)
    titles = {
        Kind.DPF_COMPLAINT: tr("Complaint to {office}", office=office),
        Kind.JAMS: tr("JAMS, free of charge"),
        Kind.ANNEX_I: tr("Annex I binding arbitration"),
        Kind.REGULATOR_REFERRAL: tr("Regulator referral"),
    }
    made = []

    def add(case: Case) -> None:
        side = case.kind is Kind.REGULATOR_REFERRAL
        title = labels.AUTHORITY[case.facts.authority] if case.facts.authority else ""
        other = case.id != here.id
        detail = shown(case_words(case, today))
        made.append(
            Step(
                str(case.id) if other else "",
                title or titles[case.kind],
                f"{case.number} · {detail}" if other else detail,
                _state(case),
                column=int(side),
                is_branch=side,
                icon=labels.KIND_ICON[case.kind] if side else "",
            )
        )

    if claim.complaint is None:
        words = tr("No complaint is linked.")
        made.append(Step("", titles[Kind.DPF_COMPLAINT], words, StepState.CLOSED))
    else:
        add(claim.complaint)
    for case in claim.referrals:
        add(case)
    for kind, cases in ((Kind.JAMS, claim.jams), (Kind.ANNEX_I, claim.arbitrations)):
        for case in cases:
            add(case)
        if not cases:
            made.append(_coming(claim, kind, titles[kind], today))
    return made


def _coming(claim: Claim, kind: Kind, title: str, today: date) -> Step:
    """The step of an instance that has not come."""
    told = may_come(claim, today)
    mine = next((one for one in told if one.kind is kind), None)
    name = CHECKLIST if kind is Kind.ANNEX_I else ""
    if mine is None:
        words = next((one.why for one in told if one.chance is Chance.SHUT), tr("Nothing follows."))
        return Step(name, title, words, StepState.CLOSED)
    if kind is Kind.ANNEX_I and mine.chance in {Chance.DEPENDS, Chance.LATER}:
        words = tr(
            "{met} of {count} conditions met.",
            met=met_steps(checklist(claim, today)),
            count=len(STEPS),
        )
        if mine.since is not None:
            words = tr(
                "{words}, possible from {day}.",
                words=words[:-1],
                day=labels.short_day(mine.since, today),
            )
        return Step(name, title, words, StepState.CLOSED)
    state = StepState.CLOSED if mine.chance is Chance.SHUT else StepState.POSSIBLE
    return Step(name, title, _chance_words(mine, today), state)


def _chance_words(mine: MayCome, today: date) -> str:
    day = labels.short_day(mine.since, today) if mine.since else ""
    match mine.chance:
        case Chance.OPEN if day:
            return tr("Since {day}: {why}.", day=day, why=mine.why)
        case Chance.LATER:
            return tr("From {day}, or after our answer.", day=day)
        case _:
            why = shown(mine.why)
            return f"{capital(why)}."


def _state(case: Case) -> StepState:
    return StepState.DONE if is_over(case) else StepState.CURRENT


def chain_steps(chain: Chain, names: dict[int, str], today: date) -> list[Step]:
    """The whole chain: a step for each case, and under each open end what may happen next.

    Args:
        chain: the linked cases.
        names: of the person concerned, by the key of the case.
        today: calendar date of the office.
    """
    places = chain.instances(today)
    columns = chain_columns(places)
    made = []
    for place, (column, branch) in zip(places, columns, strict=True):
        case = place.case
        road = case.kind in {Kind.DPF_COMPLAINT, *_ROAD}
        title = f"{labels.KIND[case.kind]} {case.number}"
        if case.facts.authority is not None:
            title = f"{title} · {labels.AUTHORITY[case.facts.authority]}"
        elif names.get(case.id):
            title = f"{title} · {names[case.id]}"
        words = tr(
            "Received {day}. {rest}",
            day=labels.short_day(case.received, today),
            rest=case_words(case, today),
        )
        if case.hold:
            words = tr("{words} On hold.", words=words)
        icon = "" if road else labels.KIND_ICON[case.kind]
        made.append(Step(str(case.id), title, words, _state(case), column, branch, icon))
        made.extend(
            Step(
                CHECKLIST if one.kind is Kind.ANNEX_I else "",
                shown(one.sentence(today)),
                "",
                StepState.CLOSED if one.chance is Chance.SHUT else StepState.POSSIBLE,
                column,
                is_branch=False,
                icon="lock" if one.chance is Chance.SHUT and one.kind else _NEXT,
            )
            for one in next_after(chain, place, today)
        )
    return made


_NEXT = "corner-down-right"
