"""The road of a complaint in words, for the stepper in the rail of a case."""

from collections.abc import Sequence
from datetime import date

from privdesk.domain.case import Case
from privdesk.domain.escalation import CONDITIONS, EscalationStep, Stage
from privdesk.domain.vocabulary import Kind
from privdesk.ui import labels
from privdesk.ui.widgets.stepper import Step, StepState

_STATES = {
    Stage.DONE: StepState.DONE,
    Stage.CURRENT: StepState.CURRENT,
    Stage.POSSIBLE: StepState.POSSIBLE,
    Stage.CLOSED: StepState.CLOSED,
}


def shown_steps(
    steps: Sequence[EscalationStep], shown: Case, office: str, today: date
) -> list[Step]:
    """The steps for the stepper; those with a case of their own open it."""
    titles = {
        Kind.DPF_COMPLAINT: f"Complaint to {office}",
        Kind.JAMS: "JAMS, free of charge",
        Kind.ANNEX_I: "Annex I binding arbitration",
    }
    made = []
    for step in steps:
        other = step.case is not None and step.case.id != shown.id
        name = str(step.case.id) if step.case is not None and other else ""
        detail = _detail(step, today)
        if step.case is not None and other:
            detail = f"{step.case.number} · {detail}"
        made.append(Step(name, titles[step.kind], detail, _STATES[step.stage]))
    return made


def _detail(step: EscalationStep, today: date) -> str:
    if step.case is not None:
        return _case_words(step.case, today)
    match step.kind:
        case Kind.JAMS if step.stage is Stage.CLOSED:
            return "Employee data: the authority decides."
        case Kind.JAMS:
            return _jams_words(step.opens, today)
        case Kind.ANNEX_I:
            return f"{step.met} of {CONDITIONS} conditions met."
        case _:
            return "No complaint is linked."


def _jams_words(opens: date | None, today: date) -> str:
    if opens is None:
        return "After our answer."
    day = labels.short_day(opens, today)
    return f"Since {day}." if opens <= today else f"From {day}, or after our answer."


def _case_words(case: Case, today: date) -> str:
    if case.answered_on is not None:
        return f"Answered {labels.short_day(case.answered_on, today)}."
    if not case.status.is_open:
        day = f" {labels.short_day(case.closed_on, today)}" if case.closed_on else ""
        return f"Closed{day} without an answer."
    clock = case.answer_clock
    if clock is None:
        return f"Received {labels.short_day(case.received, today)}."
    raw = clock.deadline.raw
    due = labels.short_day(raw, today)
    if raw < today:
        return f"Late since {due}."
    length, day_number = (raw - case.received).days, (today - case.received).days
    return f"Day {day_number} of {length}. Answer due {due}."
