"""What may come next in a chain, from which day and why, and which step is refused."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from privdesk.domain.annex import Finding, checklist, lacking, met_steps
from privdesk.domain.case import Case
from privdesk.domain.chain import Chain, Claim, Instance, is_over, over_since, was_withdrawn
from privdesk.domain.day_names import short_day
from privdesk.domain.dispute import EXCLUSIONS, STEPS, Answer, Condition, Ending
from privdesk.domain.vocabulary import Duty, Kind
from privdesk.domain.workflow import Obstacle

_DAY = timedelta(days=1)
_NAMES = {Kind.JAMS: "JAMS", Kind.ANNEX_I: "Annex I", Kind.REGULATOR_REFERRAL: "DPA"}
_SHORT = {
    Condition.OFFICE_HAD_TIME: "our 45 days",
    Condition.JAMS_USED: "JAMS",
    Condition.COMMERCE_ASKED: "the Department of Commerce",
}


class Chance(StrEnum):
    """Whether a step may come."""

    OPEN = "open"
    LATER = "later"
    DEPENDS = "depends"
    SHUT = "shut"


@dataclass(frozen=True, slots=True)
class MayCome:
    """One thing that may happen next.

    Attributes:
        kind: the instance that may be taken; None for news that no instance follows from.
        chance: whether it may be taken today, from a day on, if something happens, or not.
        since: the first calendar date on which it may be taken; None where no date decides.
        why: the reason, as it stands after a colon.
    """

    kind: Kind | None
    chance: Chance
    since: date | None
    why: str

    def sentence(self, today: date) -> str:
        """Such as "JAMS possible since Nov 27: not acknowledged in time"."""
        if self.kind is None:
            return self.why
        name = _NAMES[self.kind]
        day = short_day(self.since, today) if self.since else ""
        match self.chance:
            case Chance.OPEN:
                when = f" since {day}" if day else ""
                return f"{name} possible{when}: {self.why}"
            case Chance.LATER:
                return f"{name} possible from {day}: {self.why}"
            case Chance.DEPENDS:
                return f"{name}: {self.why}"
            case Chance.SHUT:
                return f"No {name}: {self.why}"


def next_after(chain: Chain, instance: Instance, today: date) -> tuple[MayCome, ...]:
    """What may follow from an open end of a chain; nothing from a case that goes on elsewhere."""
    case, claim = instance.case, chain.claim(instance.case.id)
    if case.kind not in {Kind.DPF_COMPLAINT, Kind.JAMS, Kind.ANNEX_I}:
        return ()
    told = list(_compliance(case, today))
    if not instance.is_open_end:
        return tuple(told)
    return (*told, *may_come(claim, today))


def may_come(claim: Claim, today: date) -> tuple[MayCome, ...]:
    """What may follow for a claim, told as of a calendar date of the office."""
    if (ended := _nothing(claim, today)) is not None:
        return (ended,)
    found = []
    if claim.hr_data:
        found.append(_dpa())
    if not claim.jams:
        found.append(jams_chance(claim, today))
    elif not is_over(claim.jams[-1]):
        found.append(MayCome(None, Chance.DEPENDS, None, f"{claim.jams[-1].number}: JAMS decides."))
    if not claim.arbitrations:
        found.append(annex_chance(claim, today))
    elif not is_over(claim.arbitrations[-1]):
        words = f"{claim.arbitrations[-1].number}: the panel decides."
        found.append(MayCome(None, Chance.DEPENDS, None, words))
    return tuple(found)


def _nothing(claim: Claim, today: date) -> MayCome | None:
    """Why nothing follows any more; None where something may."""
    running = [*claim.jams, *claim.arbitrations]
    if any(not is_over(case) for case in running):
        return None
    said = claim.last_word
    if said is not None and said.facts.satisfied:
        day = said.facts.satisfied_on
        since = f" since {short_day(day, today)}" if day else ""
        return MayCome(None, Chance.SHUT, day, f"Satisfied{since}: nothing follows.")
    if claim.complaint is not None and was_withdrawn(claim.complaint):
        return MayCome(None, Chance.SHUT, None, "Withdrawn: nothing follows.")
    if claim.settled is not None:
        number = claim.settled.number
        return MayCome(None, Chance.SHUT, None, f"{number} ended in a settlement: nothing follows.")
    decided = [c for c in claim.arbitrations if c.facts.ending and c.facts.ending.is_decision]
    if decided:
        words = f"{decided[-1].number} decided the claim and binds both sides: nothing follows."
        return MayCome(None, Chance.SHUT, None, words)
    return None


def _dpa() -> MayCome:
    why = "employee data; the DPA decides, and we comply within 25 days of its advice"
    return MayCome(Kind.REGULATOR_REFERRAL, Chance.OPEN, None, why)


def _compliance(case: Case, today: date) -> tuple[MayCome, ...]:
    facts = case.facts
    if facts.comply_by is None or facts.complied_on is not None:
        return ()
    day = short_day(facts.comply_by, today)
    if facts.lags(today):
        words = (
            f"{case.number}: not complied by {day}. The failure is reported to the FTC and the "
            "Department of Commerce."
        )
    else:
        words = f"{case.number}: comply by {day}."
    return (MayCome(None, Chance.DEPENDS, facts.comply_by, words),)


def jams_chance(claim: Claim, today: date) -> MayCome:
    """Whether and from when the person may go to JAMS with a claim that was never there."""
    complaint, jams = claim.complaint, Kind.JAMS
    if claim.hr_data:
        return MayCome(jams, Chance.SHUT, None, "employee data goes to the DPA")
    if complaint is None:
        return MayCome(jams, Chance.DEPENDS, None, "no complaint is linked")
    grounds = _missed(complaint)
    said = complaint.facts
    if said.satisfied is False:
        grounds.append((said.satisfied_on or today, "not satisfied with our answer"))
    if grounds:
        day, why = min(grounds)
        if day <= today:
            return MayCome(jams, Chance.OPEN, day, why)
        last = short_day(day - _DAY, today)
        what = "acknowledged" if why == _NO_ACKNOWLEDGEMENT else "answered"
        return MayCome(jams, Chance.LATER, day, f"if not {what} by {last}")
    if complaint.answered_on is not None:
        day_words = short_day(complaint.answered_on, today)
        why = f"if not satisfied with our answer of {day_words}"
        return MayCome(jams, Chance.DEPENDS, complaint.answered_on, why)
    return MayCome(jams, Chance.DEPENDS, None, "after our answer, if not satisfied")


_NO_ACKNOWLEDGEMENT, _NO_ANSWER = "not acknowledged in time", "not answered in time"


def _missed(complaint: Case) -> list[tuple[date, str]]:
    """The days after the deadlines that were missed, or may be while they run."""
    words = {Duty.ACKNOWLEDGE: _NO_ACKNOWLEDGEMENT, Duty.ANSWER: _NO_ANSWER}
    return [
        (clock.deadline.raw + _DAY, words[clock.deadline.duty])
        for clock in complaint.clocks
        if clock.waived is None
        and clock.deadline.duty in words
        and (clock.satisfied_on is None or clock.was_late)
    ]


def annex_chance(claim: Claim, today: date) -> MayCome:
    """Whether and from when the person may invoke binding arbitration."""
    findings = checklist(claim, today)
    missing = lacking(findings)
    annex = Kind.ANNEX_I
    shut = [f for f in missing if f.condition in EXCLUSIONS and f.answer is Answer.NOT_MET]
    if shut:
        return MayCome(annex, Chance.SHUT, None, _clause(shut[0].evidence))
    if not missing:
        since = max((one.on for one in findings if one.condition in STEPS and one.on), default=None)
        return MayCome(annex, Chance.OPEN, since, "every condition is met")
    met = f"{met_steps(findings)} of {len(STEPS)} conditions met"
    steps = [one for one in missing if one.condition in STEPS]
    if not steps:
        return MayCome(annex, Chance.DEPENDS, None, f"{met}, {len(missing)} still to be checked")
    if len(missing) == 1 and steps[0].opens is not None:
        return MayCome(annex, Chance.LATER, steps[0].opens, f"{met}; {_clause(steps[0].evidence)}")
    wanting = ", ".join(_SHORT[one.condition] for one in steps)
    return MayCome(annex, Chance.DEPENDS, None, f"{met}; open: {wanting}")


def _clause(sentence: str) -> str:
    return sentence.rstrip(".")


def obstacles_to(claim: Claim, kind: Kind, today: date, *, arrived: bool) -> tuple[Obstacle, ...]:
    """What is in the way of putting a claim before an instance.

    Args:
        claim: what is on record.
        kind: the instance.
        today: calendar date of the office.
        arrived: whether its notice has come already, so that it is only put on record.
    """
    match kind:
        case Kind.JAMS:
            return tuple(_jams_obstacles(claim, today, arrived=arrived))
        case Kind.ANNEX_I:
            return tuple(_annex_obstacles(claim, today, arrived=arrived))
        case _:
            return ()


def _jams_obstacles(claim: Claim, today: date, *, arrived: bool) -> list[Obstacle]:
    if claim.hr_data:
        words = "Employee data goes to the DPA and never to JAMS. Log the referral of the DPA."
        return [Obstacle(words, overridable=False)]
    running = _running(claim)
    found = list(running)
    ended = [case for case in claim.jams if is_over(case)]
    if not ended and claim.settled is not None:
        ended = [claim.settled]
    if ended and not found:
        words = f"{_ending_words(ended[-1], today)} Say why the claim goes to JAMS again."
        found.append(Obstacle(words, overridable=True))
    if not claim.jams and not running and not arrived:
        chance = jams_chance(claim, today)
        said = claim.last_word
        if said is not None and said.facts.satisfied:
            words = "The person is satisfied, so there is nothing for JAMS to decide."
            found.append(Obstacle(words, overridable=False))
        elif chance.chance is not Chance.OPEN:
            found.append(Obstacle(f"{chance.sentence(today)}. Not open yet.", overridable=False))
    return found


def _running(claim: Claim) -> list[Obstacle]:
    running = [case for case in (*claim.jams, *claim.arbitrations) if not is_over(case)]
    words = "{} runs on this claim already. Put the paper on that case."
    return [Obstacle(words.format(case.number), overridable=False) for case in running[:1]]


def _ending_words(case: Case, today: date) -> str:
    how = "in a settlement" if case.facts.ending is Ending.SETTLED else "before"
    day = over_since(case)
    when = f" on {short_day(day, today)}" if day else ""
    return f"{case.number} ended {how}{when}."


def _annex_obstacles(claim: Claim, today: date, *, arrived: bool) -> list[Obstacle]:
    running = [case for case in claim.arbitrations if not is_over(case)]
    if running:
        words = f"{running[0].number} runs on this claim already. Put the paper on that case."
        return [Obstacle(words, overridable=False)]
    if arrived:
        return []
    missing = lacking(checklist(claim, today))
    return [Obstacle(_missing_words(one), overridable=False) for one in missing]


_CONDITION_WORDS = {
    Answer.NOT_MET: "A condition of Annex I is not met.",
    Answer.NOT_KNOWN: "A condition of Annex I is not checked.",
}


def _missing_words(finding: Finding) -> str:
    return f"{_CONDITION_WORDS[finding.answer]} {finding.evidence}"
