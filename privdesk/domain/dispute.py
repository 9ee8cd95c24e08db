"""What became of a complaint with the person and at each instance: satisfaction, facts, remedy."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from privdesk.domain.errors import Problem
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Kind


class Remedy(StrEnum):
    """What is done for the person, as the Principles name it (11.e, Annex I.B)."""

    ACCESS = "access"
    CORRECTION = "correction"
    DELETION = "deletion"
    RETURN = "return"
    EFFECTS_REVERSED = "effects_reversed"
    FUTURE_CONFORMITY = "future_conformity"
    PROCESSING_STOPPED = "processing_stopped"
    COMPENSATION = "compensation"
    PUBLICITY = "publicity"

    @property
    def is_arbitral(self) -> bool:
        """Whether an Annex I panel may award it: for the individual, and not in money."""
        return self in {Remedy.ACCESS, Remedy.CORRECTION, Remedy.DELETION, Remedy.RETURN}


class Mode(StrEnum):
    """How JAMS works on a case."""

    MEDIATION = "mediation"
    ARBITRATION = "arbitration"


class Ending(StrEnum):
    """How an instance outside of the office ended."""

    FOR_PERSON = "for_person"
    PARTLY = "partly"
    FOR_OFFICE = "for_office"
    SETTLED = "settled"
    NOT_HEARD = "not_heard"
    WITHDRAWN = "withdrawn"

    @property
    def is_decision(self) -> bool:
        """Whether somebody decided the claim."""
        return self in {Ending.FOR_PERSON, Ending.PARTLY, Ending.FOR_OFFICE}


class Authority(StrEnum):
    """Who refers a complaint on a side road."""

    EU_DPA = "eu_dpa"
    UK_ICO = "uk_ico"
    GIBRALTAR_GRA = "gibraltar_gra"
    SWISS_FDPIC = "swiss_fdpic"
    COMMERCE = "commerce"
    FTC = "ftc"


class Condition(StrEnum):
    """What must hold before a person may invoke Annex I, its exclusions, and its Notice.

    Each is put so that "met" speaks for the arbitration.
    """

    OFFICE_HAD_TIME = "office_had_time"
    JAMS_USED = "jams_used"
    COMMERCE_ASKED = "commerce_asked"
    STILL_UNREMEDIED = "still_unremedied"
    NOT_ARBITRATED = "not_arbitrated"
    NO_JUDGMENT = "no_judgment"
    NOT_SETTLED = "not_settled"
    NO_DPA_AUTHORITY = "no_dpa_authority"
    NO_DPA_REMEDY = "no_dpa_remedy"
    NOTICE_TELLS_STEPS = "notice_tells_steps"
    NOTICE_TELLS_BREACH = "notice_tells_breach"


STEPS = (Condition.OFFICE_HAD_TIME, Condition.JAMS_USED, Condition.COMMERCE_ASKED)
"""The three steps before Annex I (section C.1)."""

EXCLUSIONS = (
    Condition.STILL_UNREMEDIED,
    Condition.NOT_ARBITRATED,
    Condition.NO_JUDGMENT,
    Condition.NOT_SETTLED,
    Condition.NO_DPA_AUTHORITY,
    Condition.NO_DPA_REMEDY,
)
"""What shuts Annex I for a claim (sections A and C)."""

NOTICE = (Condition.NOTICE_TELLS_STEPS, Condition.NOTICE_TELLS_BREACH)
"""What the Notice must tell (section C.2)."""


class Answer(StrEnum):
    """Whether a condition holds."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Judged:
    """A condition that a handler answered: how, on what evidence, and for which calendar date."""

    condition: Condition
    answer: Answer
    evidence: str
    on: date


@dataclass(frozen=True, slots=True)
class TypedDate:
    """A calendar date printed in a paper of an instance, and what it is for."""

    day: date
    what: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """What is known of a complaint, a JAMS case, an arbitration or a referral beside its course.

    All dates are calendar dates of the office.

    Attributes:
        satisfied: whether the person is satisfied with what was decided here; None if unknown.
        satisfied_on: when the office learned it.
        satisfied_how: how the office knows.
        remedies: what is done for the person.
        notice_on: when the notice of JAMS or of the arbitration was delivered.
        again_because: why this claim is before JAMS once more, though it ended there before.
        mode: how JAMS works on it.
        neutral: who mediates or decides.
        dates: typed from the papers of the instance.
        ending: how it ended.
        ended_on: when.
        comply_by: the last day to comply with the decision.
        complied_on: when the office had complied.
        evidence: what proves it.
        arbitrators: one or three; None while the parties have not agreed.
        language: of the arbitration; English unless agreed.
        remote: whether the person takes part by video or telephone; None if unknown.
        judged: conditions of Annex I that a handler answered.
        authority: who referred the complaint.
        through_commerce: whether it came through the Department of Commerce.
        commerce_reference: the Department's number.
        commerce_on: when the complaint reached the Department.
    """

    satisfied: bool | None = None
    satisfied_on: date | None = None
    satisfied_how: str = ""
    remedies: tuple[Remedy, ...] = ()
    notice_on: date | None = None
    again_because: str = ""
    mode: Mode | None = None
    neutral: str = ""
    dates: tuple[TypedDate, ...] = ()
    ending: Ending | None = None
    ended_on: date | None = None
    comply_by: date | None = None
    complied_on: date | None = None
    evidence: str = ""
    arbitrators: int | None = None
    language: str = ""
    remote: bool | None = None
    judged: tuple[Judged, ...] = ()
    authority: Authority | None = None
    through_commerce: bool = False
    commerce_reference: str = ""
    commerce_on: date | None = None

    def lags(self, today: date) -> bool:
        """Whether the office has let the last day to comply pass."""
        return self.comply_by is not None and self.complied_on is None and today > self.comply_by


UNDISPUTED = Dispute()


def bearer_of_costs(kind: Kind) -> str:
    """Who pays at an instance, in words; it is never the person (II.7.a.i, Annex I.F)."""
    if kind is Kind.ANNEX_I:
        return said("The Arbitral Fund pays the arbitration; each side pays its own lawyers.")
    return said("The office pays; it costs the person nothing.")


def dispute_problems(kind: Kind, told: Dispute, today: date) -> tuple[Problem, ...]:
    """Everything that is wrong with the facts of a case of this kind, by field."""
    return (*_date_problems(told, today), *_ending_problems(told), *_kind_problems(kind, told))


def _date_problems(told: Dispute, today: date) -> Iterator[Problem]:
    for name in ("satisfied_on", "notice_on", "ended_on", "complied_on", "commerce_on"):
        day = getattr(told, name)
        if day is not None and day > today:
            yield Problem(name, said("This day is in the future. Enter the day it happened."))
    start, end = told.notice_on, told.ended_on
    if start and end and end < start:
        yield Problem("ended_on", said("It cannot end before the notice was delivered."))
    for name in ("comply_by", "complied_on"):
        day = getattr(told, name)
        if day is not None and (end is None or day < end):
            yield Problem(name, said("Enter a day on or after the end of the case."))


def _ending_problems(told: Dispute) -> Iterator[Problem]:
    if told.ending is not None and told.ended_on is None:
        yield Problem("ended_on", said("Enter the day on which it ended."))
    if told.ended_on is not None and told.ending is None:
        yield Problem("ending", said("Choose how it ended."))
    if told.complied_on is not None and not told.evidence.strip():
        yield Problem("evidence", said("Say what proves that the decision was carried out."))
    if told.ending in {Ending.FOR_OFFICE, Ending.NOT_HEARD, Ending.WITHDRAWN} and told.comply_by:
        yield Problem("comply_by", said("Nothing was decided that could be complied with."))


def _kind_problems(kind: Kind, told: Dispute) -> Iterator[Problem]:
    if told.arbitrators not in {None, 1, 3}:
        yield Problem("arbitrators", said("An Annex I panel has one arbitrator or three."))
    if kind is Kind.ANNEX_I and not all(remedy.is_arbitral for remedy in told.remedies):
        yield Problem(
            "remedies",
            said("An Annex I panel awards access, correction, deletion or return, and no money."),
        )
    if told.commerce_on is not None and not told.through_commerce:
        yield Problem("commerce_on", said("Say that it came through the Department of Commerce."))
    if kind is not Kind.JAMS and told.mode is not None:
        yield Problem("mode", said("Only JAMS mediates or arbitrates under its own rules."))
    if any(not one.what.strip() for one in told.dates):
        yield Problem("dates", said("Say what each date is for."))
