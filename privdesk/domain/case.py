"""A case: one request, complaint, escalation or referral, with all that decides its course."""

from dataclasses import dataclass
from datetime import date, datetime

from privdesk.domain.case_clocks import CaseClock, operative, rank
from privdesk.domain.dispute import UNDISPUTED, Dispute
from privdesk.domain.said import said
from privdesk.domain.vocabulary import (
    Channel,
    Duty,
    Framework,
    Ground,
    IdentityState,
    Kind,
    LateReason,
    Merit,
    Outcome,
    Principle,
    Relation,
    Right,
    Role,
    RootCause,
    SearchState,
    Status,
)


@dataclass(frozen=True, slots=True)
class RightAsked:
    """A right that the person asks for, with its own outcome and grounds."""

    right: Right
    outcome: Outcome | None = None
    grounds: tuple[Ground, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceSearch:
    """The search of one data source for this case.

    Attributes:
        source: id of the data source in the policy pack.
        name: its name when the case was logged.
        state: what is known.
        asked_on: calendar date on which a colleague or processor was asked.
        answered_on: calendar date of the answer.
        found: what was found, such as "12 records".
    """

    source: str
    name: str
    state: SearchState = SearchState.OPEN
    asked_on: date | None = None
    answered_on: date | None = None
    found: str = ""


@dataclass(frozen=True, slots=True)
class AgentAuthority:
    """What an agent has shown for acting in the name of a person.

    Attributes:
        seen: whether a paper has come at all.
        signed: whether the person has signed it.
        dated_on: the date on it; None if it bears none.
        until: the last day it holds for; None if it names none.
        scope: what it covers, in the words of the paper.
    """

    seen: bool = False
    signed: bool = False
    dated_on: date | None = None
    until: date | None = None
    scope: str = ""

    def lacks(self, on: date) -> tuple[str, ...]:
        """What stands against relying on it on a date; empty if nothing does."""
        if not self.seen:
            return (said("no authority has come"),)
        found = []
        if self.dated_on is None:
            found.append(said("it bears no date"))
        elif self.dated_on > on:
            found.append(said("it is dated in the future"))
        if not self.signed:
            found.append(said("it is not signed by the person"))
        if self.until is not None and self.until < on:
            found.append(said("it has expired"))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Involved:
    """A person's part in a case; for an agent with what shows its authority."""

    person_id: int
    role: Role
    authority: AgentAuthority | None = None


@dataclass(frozen=True, slots=True)
class Apart:
    """That another case was looked at and is not the same matter, with the reason."""

    other_id: int
    note: str


@dataclass(frozen=True, slots=True)
class Merged:
    """That a case goes on within another one, and all that it takes to part them again.

    Attributes:
        into: the case that goes on.
        on: calendar date on which they were merged.
        status: of this case before.
        closed_on: of this case before.
        identity: of the case that goes on before.
        rights: that the other case asks for only because of this one.
        sources: ids of data sources that it searches only because of this one.
        rules: ids of clock rules that run there only because of this one.
        people: keys of persons who take part there only because of this one.
    """

    into: int
    on: date
    status: Status
    closed_on: date | None
    identity: IdentityState
    rights: tuple[Right, ...] = ()
    sources: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    people: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseLink:
    """A tie from this case to another one, told from this side.

    Attributes:
        other_id: the other case.
        relation: how the later case stands to the earlier.
        is_later: whether this case is the later of the two.
    """

    other_id: int
    relation: Relation
    is_later: bool


@dataclass(frozen=True, slots=True)
class Case:
    """One matter on the desk.

    All dates are calendar dates in the office's time zone; instants are UTC.

    Attributes:
        id: key in the case file; 0 before it is stored.
        number: such as "R-2026-201"; never reused.
        kind: what it is.
        status: where the work stands.
        channel: how it came in.
        received: the date on which it reached the office; day 0 of the clocks.
        subject: a few words.
        law: code of the country or state whose law applies, such as "DE" or "US-CA".
        handler: who works on it.
        logged_at: when it was entered.
        people: who takes part, the person concerned first.
        rights: what is asked for.
        clocks: what runs or ran.
        searches: the data sources to search.
        framework: for a complaint, the framework relied on.
        principles: for a complaint, the principles concerned.
        hr_data: whether the data is human-resources data, which goes to the DPA and not to JAMS.
        provider: the service provider concerned, if one is named.
        merit: for a complaint, what the office found.
        root_cause: for a complaint, what led to it.
        acknowledged_on: when the acknowledgement went out.
        identity: how far the identity check has come.
        identity_method: how identity was settled.
        identity_on: when.
        waiting_for: what the office waits for; empty when it does not wait.
        waiting_since: since when.
        answered_on: when the answer went out.
        outcome: how it ended.
        closed_on: when it was closed or withdrawn.
        late_reason: why the answer was late.
        late_note: in the handler's own words.
        reference: number that the other side uses, such as a JAMS reference.
        hold: kept from purging while a dispute runs.
        dispute: what became of it with the person and at the instances; None where nothing is
            on record.
        note: what whoever works on it must know, shown at its head.
        tags: words of the office, in alphabetical order.
        apart: cases that look like the same matter and are not.
        merged: that it goes on within another case; None if it stands for itself.
    """

    id: int
    number: str
    kind: Kind
    status: Status
    channel: Channel
    received: date
    subject: str
    law: str
    handler: str
    logged_at: datetime
    people: tuple[Involved, ...] = ()
    rights: tuple[RightAsked, ...] = ()
    clocks: tuple[CaseClock, ...] = ()
    searches: tuple[SourceSearch, ...] = ()
    framework: Framework | None = None
    principles: tuple[Principle, ...] = ()
    hr_data: bool = False
    provider: str = ""
    merit: Merit | None = None
    acknowledged_on: date | None = None
    identity: IdentityState = IdentityState.NOT_NEEDED
    identity_method: str = ""
    identity_on: date | None = None
    waiting_for: str = ""
    waiting_since: date | None = None
    answered_on: date | None = None
    outcome: Outcome | None = None
    closed_on: date | None = None
    late_reason: LateReason | None = None
    late_note: str = ""
    reference: str = ""
    hold: bool = False
    dispute: Dispute | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    apart: tuple[Apart, ...] = ()
    merged: Merged | None = None
    root_cause: RootCause | None = None

    @property
    def facts(self) -> Dispute:
        """What is on record of the dispute; empty where nothing is."""
        return self.dispute or UNDISPUTED

    @property
    def ruling(self) -> CaseClock | None:
        """The clock that rules now; None when all duties are done."""
        return operative(self.clocks)

    @property
    def answer_clock(self) -> CaseClock | None:
        """The earliest clock whose duty is the answer, running or not."""
        answers = [
            clock
            for clock in self.clocks
            if clock.deadline.duty is Duty.ANSWER and clock.waived is None
        ]
        return min(answers, key=rank, default=None)

    @property
    def person_id(self) -> int:
        """Key of the person concerned."""
        return self.people[0].person_id

    def late_by(self, today: date) -> int:
        """Days by which the answer is or was late; 0 when it is in time."""
        clock = self.answer_clock
        if clock is None:
            return 0
        end = clock.satisfied_on or today
        return max((end - clock.deadline.raw).days, 0)
