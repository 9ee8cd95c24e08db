"""How far a complaint has gone: the office, then JAMS, then binding arbitration under Annex I."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from privdesk.domain.case import Case
from privdesk.domain.vocabulary import Duty, Kind

ROAD = (Kind.DPF_COMPLAINT, Kind.JAMS, Kind.ANNEX_I)
"""The kinds of the steps, in their order."""

CONDITIONS = 3
"""Of Annex I: the office had its chance, JAMS was used, the authorities were asked."""

_DAY = timedelta(days=1)


class Stage(StrEnum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    POSSIBLE = "possible"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class EscalationStep:
    """One step of the road.

    Attributes:
        kind: of the step.
        stage: where it stands.
        case: the case of the step; None while there is none.
        opens: the first calendar date on which a person may take it whatever the office does;
            None where no date decides.
        met: how many of the conditions of Annex I are met by what is on record.
    """

    kind: Kind
    stage: Stage
    case: Case | None = None
    opens: date | None = None
    met: int = 0


def escalation(chain: Mapping[Kind, Case], today: date) -> tuple[EscalationStep, ...]:
    """The three steps for the cases of a chain, told as of a calendar date of the office."""
    complaint = chain.get(Kind.DPF_COMPLAINT)
    return (
        EscalationStep(Kind.DPF_COMPLAINT, _stage(complaint, Stage.CLOSED), complaint),
        _jams(complaint, chain.get(Kind.JAMS)),
        _annex(chain, today),
    )


def _stage(case: Case | None, without: Stage) -> Stage:
    if case is None:
        return without
    return Stage.CURRENT if case.status.is_unanswered else Stage.DONE


def _jams(complaint: Case | None, case: Case | None) -> EscalationStep:
    if case is None and complaint is not None and complaint.hr_data:
        # A private body does not hear complaints about employee data; the authority does.
        return EscalationStep(Kind.JAMS, Stage.CLOSED)
    opens = jams_opens(complaint) if complaint is not None else None
    return EscalationStep(Kind.JAMS, _stage(case, Stage.POSSIBLE), case, opens)


def jams_opens(complaint: Case) -> date | None:
    """The day from which the person may go to JAMS: no timely acknowledgement, or no answer."""
    days = [complaint.answered_on] if complaint.answered_on else []
    for clock in complaint.clocks:
        if clock.waived is not None or clock.deadline.duty not in {Duty.ACKNOWLEDGE, Duty.ANSWER}:
            continue
        missed = clock.satisfied_on is None or clock.was_late
        if missed:
            days.append(clock.deadline.raw + _DAY)
    return min(days, default=None)


def _annex(chain: Mapping[Kind, Case], today: date) -> EscalationStep:
    complaint, jams = chain.get(Kind.DPF_COMPLAINT), chain.get(Kind.JAMS)
    referral, case = chain.get(Kind.REGULATOR_REFERRAL), chain.get(Kind.ANNEX_I)
    met = (
        _had_its_chance(complaint, today),
        jams is not None and not jams.status.is_unanswered,
        referral is not None and not referral.status.is_unanswered,
    )
    without = Stage.POSSIBLE if all(met) else Stage.CLOSED
    return EscalationStep(Kind.ANNEX_I, _stage(case, without), case, met=sum(met))


def _had_its_chance(complaint: Case | None, today: date) -> bool:
    if complaint is None:
        return False
    return complaint.answered_on is not None or complaint.late_by(today) > 0
