"""What may come next in a chain, from which day and why, and which step is refused."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from privdesk.domain.annex import Finding, checklist, lacking, met_steps
from privdesk.domain.case import Case
from privdesk.domain.chain import Chain, Claim, Instance, is_over, over_since, was_withdrawn
from privdesk.domain.day_names import short_day
from privdesk.domain.dispute import EXCLUSIONS, STEPS, Answer, Condition, Ending
from privdesk.domain.said import clause, joined, said
from privdesk.domain.vocabulary import Duty, Kind
from privdesk.domain.workflow import Obstacle

_DAY = timedelta(days=1)
_NAMES = {Kind.JAMS: "JAMS", Kind.ANNEX_I: said("Annex I"), Kind.REGULATOR_REFERRAL: "DPA"}
_SHORT = {
    Condition.OFFICE_HAD_TIME: said("our 45 days"),
    Condition.JAMS_USED: "JAMS",
    Condition.COMMERCE_ASKED: said("the Department of Commerce"),
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
                when = said(" since {day}", day=day) if day else ""
                return said("{name} possible{when}: {why}", name=name, when=when, why=self.why)
            case Chance.LATER:
                return said("{name} possible from {day}: {why}", name=name, day=day, why=self.why)
            case Chance.DEPENDS:
                return said("{name}: {why}", name=name, why=self.why)
            case Chance.SHUT:
                return said("No {name}: {why}", name=name, why=self.why)


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
        found.append(
            MayCome(
                None,
                Chance.DEPENDS,
                None,
                said("{number}: JAMS decides.", number=claim.jams[-1].number),
            )
        )
    if not claim.arbitrations:
        found.append(annex_chance(claim, today))
    elif not is_over(claim.arbitrations[-1]):
        words = said("{number}: the panel decides.", number=claim.arbitrations[-1].number)
        found.append(MayCome(None, Chance.DEPENDS, None, words))
    return tuple(found)


def _nothing(claim: Claim, today: date) -> MayCome | None:
    """Why nothing follows any more; None where something may."""
    running = [*claim.jams, *claim.arbitrations]
    if any(not is_over(case) for case in running):
        return None
    told = claim.last_word
    if told is not None and told.facts.satisfied:
        day = told.facts.satisfied_on
        since = said(" since {day}", day=short_day(day, today)) if day else ""
        return MayCome(
            None, Chance.SHUT, day, said("Satisfied{since}: nothing follows.", since=since)
        )
    if claim.complaint is not None and was_withdrawn(claim.complaint):
        return MayCome(None, Chance.SHUT, None, said("Withdrawn: nothing follows."))
    if claim.settled is not None:
        number = claim.settled.number
        return MayCome(
            None,
            Chance.SHUT,
            None,
            said("{number} ended in a settlement: nothing follows.", number=number),
        )
    decided = [c for c in claim.arbitrations if c.facts.ending and c.facts.ending.is_decision]
    if decided:
        words = said(
            "{number} decided the claim and binds both sides: nothing follows.",
            number=decided[-1].number,
        )
        return MayCome(None, Chance.SHUT, None, words)
    return None


def _dpa() -> MayCome:
    why = said("employee data; the DPA decides, and we comply within 25 days of its advice")
    return MayCome(Kind.REGULATOR_REFERRAL, Chance.OPEN, None, why)


def _compliance(case: Case, today: date) -> tuple[MayCome, ...]:
    facts = case.facts
    if facts.comply_by is None or facts.complied_on is not None:
        return ()
    day = short_day(facts.comply_by, today)
    if facts.lags(today):
        words = said(
            "{number}: not complied by {day}. The failure is reported to the FTC and "
            "the Department of Commerce.",
            number=case.number,
            day=day,
        )
    else:
        words = said("{number}: comply by {day}.", number=case.number, day=day)
    return (MayCome(None, Chance.DEPENDS, facts.comply_by, words),)


def jams_chance(claim: Claim, today: date) -> MayCome:
    """Whether and from when the person may go to JAMS with a claim that was never there."""
    complaint, jams = claim.complaint, Kind.JAMS
    if claim.hr_data:
        return MayCome(jams, Chance.SHUT, None, said("employee data goes to the DPA"))
    if complaint is None:
        return MayCome(jams, Chance.DEPENDS, None, said("no complaint is linked"))
    grounds = _missed(complaint)
    told = complaint.facts
    if told.satisfied is False:
        grounds.append((told.satisfied_on or today, said("not satisfied with our answer")))
    if grounds:
        day, why = min(grounds)
        if day <= today:
            return MayCome(jams, Chance.OPEN, day, why)
        last = short_day(day - _DAY, today)
        what = said("acknowledged") if why == _NO_ACKNOWLEDGEMENT else said("answered")
        return MayCome(
            jams, Chance.LATER, day, said("if not {what} by {last}", what=what, last=last)
        )
    if complaint.answered_on is not None:
        day_words = short_day(complaint.answered_on, today)
        why = said("if not satisfied with our answer of {answered}", answered=day_words)
        return MayCome(jams, Chance.DEPENDS, complaint.answered_on, why)
    return MayCome(jams, Chance.DEPENDS, None, said("after our answer, if not satisfied"))


_NO_ACKNOWLEDGEMENT, _NO_ANSWER = said("not acknowledged in time"), said("not answered in time")


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
        return MayCome(annex, Chance.SHUT, None, clause(shut[0].evidence))
    if not missing:
        since = max((one.on for one in findings if one.condition in STEPS and one.on), default=None)
        return MayCome(annex, Chance.OPEN, since, said("every condition is met"))
    met = said("{met} of {count} conditions met", met=met_steps(findings), count=len(STEPS))
    steps = [one for one in missing if one.condition in STEPS]
    if not steps:
        return MayCome(
            annex,
            Chance.DEPENDS,
            None,
            said("{met}, {count} still to be checked", met=met, count=len(missing)),
        )
    if len(missing) == 1 and steps[0].opens is not None:
        return MayCome(
            annex,
            Chance.LATER,
            steps[0].opens,
            said("{met}; {clause}", met=met, clause=clause(steps[0].evidence)),
        )
    wanting = joined(", ", (_SHORT[one.condition] for one in steps))
    return MayCome(
        annex, Chance.DEPENDS, None, said("{met}; open: {wanting}", met=met, wanting=wanting)
    )


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
        words = said(
            "Employee data goes to the DPA and never to JAMS. Log the referral of the DPA."
        )
        return [Obstacle(words, overridable=False)]
    running = _running(claim)
    found = list(running)
    ended = [case for case in claim.jams if is_over(case)]
    if not ended and claim.settled is not None:
        ended = [claim.settled]
    if ended and not found:
        words = said(
            "{ending} Say why the claim goes to JAMS again.",
            ending=_ending_words(ended[-1], today),
        )
        found.append(Obstacle(words, overridable=True))
    if not claim.jams and not running and not arrived:
        chance = jams_chance(claim, today)
        told = claim.last_word
        if told is not None and told.facts.satisfied:
            words = said("The person is satisfied, so there is nothing for JAMS to decide.")
            found.append(Obstacle(words, overridable=False))
        elif chance.chance is not Chance.OPEN:
            found.append(
                Obstacle(
                    said("{sentence}. Not open yet.", sentence=chance.sentence(today)),
                    overridable=False,
                )
            )
    return found


def _running(claim: Claim) -> list[Obstacle]:
    running = [case for case in (*claim.jams, *claim.arbitrations) if not is_over(case)]
    return [
        Obstacle(
            said(
                "{number} runs on this claim already. Put the paper on that case.",
                number=case.number,
            ),
            overridable=False,
        )
        for case in running[:1]
    ]


def _ending_words(case: Case, today: date) -> str:
    how = said("in a settlement") if case.facts.ending is Ending.SETTLED else said("before")
    day = over_since(case)
    when = said(" on {day}", day=short_day(day, today)) if day else ""
    return said("{number} ended {how}{when}.", number=case.number, how=how, when=when)


def _annex_obstacles(claim: Claim, today: date, *, arrived: bool) -> list[Obstacle]:
    running = [case for case in claim.arbitrations if not is_over(case)]
    if running:
        words = said(
            "{number} runs on this claim already. Put the paper on that case.",
            number=running[0].number,
        )
        return [Obstacle(words, overridable=False)]
    if arrived:
        return []
    missing = lacking(checklist(claim, today))
    return [Obstacle(_missing_words(one), overridable=False) for one in missing]


_CONDITION_WORDS = {
    Answer.NOT_MET: said("A condition of Annex I is not met."),
    Answer.NOT_KNOWN: said("A condition of Annex I is not checked."),
}


def _missing_words(finding: Finding) -> str:
    return joined(" ", (_CONDITION_WORDS[finding.answer], finding.evidence))
