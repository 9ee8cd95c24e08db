"""What screens and commands show: frozen pictures of records, made by queries."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from privdesk.domain.case import AgentAuthority, Case, CaseLink
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.correspondence import Event, StoredFile
from privdesk.domain.due import Due, NextStep
from privdesk.domain.letter import Letter
from privdesk.domain.person import Person
from privdesk.domain.vocabulary import (
    Channel,
    Duty,
    Framework,
    IdentityState,
    Kind,
    LetterState,
    Right,
    Role,
    Status,
)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in a list.

    Attributes:
        id: key in the case file.
        number: case number.
        kind: of the case.
        rights: asked for, in order.
        person: display name of the person concerned.
        law: country or state code.
        subject: a few words.
        status: of the work.
        handler: who works on it.
        received: calendar date.
        due: how pressing it is today.
        duty: what the ruling clock asks for; None without one.
        next_step: what to do next.
        waiting_for: what it waits for; empty if it does not.
        channel: how it came in.
        framework: that a complaint relies on.
        identity: how far the identity check has come.
        answered_on: when the answer went out.
        reference: number that the other side uses.
        postal_code: of the person concerned.
        tags: words of the office.
        merged: whether it goes on within another case.
    """

    id: int
    number: str
    kind: Kind
    rights: tuple[Right, ...]
    person: str
    law: str
    subject: str
    status: Status
    handler: str
    received: date
    due: Due
    duty: Duty | None
    next_step: NextStep
    waiting_for: str
    channel: Channel = Channel.EMAIL
    framework: Framework | None = None
    identity: IdentityState = IdentityState.NOT_NEEDED
    answered_on: date | None = None
    reference: str = ""
    postal_code: str = ""
    tags: tuple[str, ...] = ()
    merged: bool = False


class Sort(StrEnum):
    """A column that the list of cases can be sorted by."""

    DUE = "due"
    NUMBER = "number"
    KIND = "kind"
    PERSON = "person"
    LAW = "law"
    SUBJECT = "subject"
    STATUS = "status"
    HANDLER = "handler"
    RECEIVED = "received"
    CHANNEL = "channel"
    FRAMEWORK = "framework"
    IDENTITY = "identity"
    ANSWERED = "answered"
    REFERENCE = "reference"
    POSTAL_CODE = "postal_code"
    TAGS = "tags"


Order = tuple[tuple[Sort, bool], ...]
"""What a list is sorted by, the first before the second; each with whether it descends."""

BY_DUE: Order = ((Sort.DUE, False),)
"""The most pressing first."""


class Scope(StrEnum):
    """Which cases a list is about."""

    OPEN = "open"
    LATE_AND_TODAY = "late_and_today"
    WAITING = "waiting"
    IDENTITY = "identity"
    CLOSED = "closed"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What a list of cases shows.

    Attributes:
        scope: which cases.
        kinds: only these; empty means all.
        laws: only these; empty means all.
        handler: only this one's; empty means all.
        text: words in number, name, address, subject, timeline and files, each as a prefix.
        ids: keys of the only cases, those behind a figure; None means all.
        title: what these cases are behind, such as "Late, Q3 26"; empty without `ids`.
        statuses: only these; empty means all.
        channels: only these; empty means all.
        frameworks: only these; empty means all.
        tags: only cases with one of these; empty means all.
        received_from: first calendar date of receipt; None for no limit.
        received_to: last calendar date of receipt; None for no limit.
        due_in: only cases to be sent within so many days, the late ones among them.
        merged: only what was merged into other cases, or only what stands for itself.
    """

    scope: Scope = Scope.OPEN
    kinds: tuple[Kind, ...] = ()
    laws: tuple[str, ...] = ()
    handler: str = ""
    text: str = ""
    ids: tuple[int, ...] | None = None
    title: str = ""
    statuses: tuple[Status, ...] = ()
    channels: tuple[Channel, ...] = ()
    frameworks: tuple[Framework, ...] = ()
    tags: tuple[str, ...] = ()
    received_from: date | None = None
    received_to: date | None = None
    due_in: int | None = None
    merged: bool | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """A person with the part it plays in a case."""

    person: Person
    role: Role
    authority: AgentAuthority | None = None


@dataclass(frozen=True, slots=True)
class LinkedCase:
    """A case tied to the one shown."""

    link: CaseLink
    number: str
    kind: Kind
    status: Status
    person: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything of one case that its page shows.

    Attributes:
        case: the record.
        due: how pressing it is today.
        next_step: what to do next.
        people: who takes part, the person concerned first.
        events: the timeline, newest first.
        letters: newest first, without bytes.
        files: newest first, without bytes.
        links: tied cases.
        merged: cases that go on within this one.
        evidence: keys of the files that only prove identity and are deleted with the need.
    """

    case: Case
    due: Due
    next_step: NextStep
    people: tuple[Participant, ...]
    events: tuple[Event, ...]
    letters: tuple[Letter, ...]
    files: tuple[StoredFile, ...]
    links: tuple[LinkedCase, ...]
    merged: tuple[LinkedCase, ...] = ()
    evidence: frozenset[int] = frozenset()

    @property
    def person(self) -> Person:
        """The person concerned."""
        return self.people[0].person


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter in a list, with its case."""

    id: int
    number: str
    case_id: int
    case_number: str
    person: str
    place: str
    template: str
    subject: str
    state: LetterState
    pages: int
    letter_date: date
    mailed_on: date | None
    tracking: str
    service: str = ""
    returned_on: date | None = None
    waits_for_approval: bool = False


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Somebody who owes something on a case.

    Attributes:
        case_id: the case.
        number: of the case.
        who: the person, colleague or data source; the one that owes longest of several.
        what: is owed.
        since: calendar date.
        person: whom the case concerns.
        sources: so many data sources of the case owe it.
        came: the day on which an e-mail or letter came in since the case waits; None if none did.
    """

    case_id: int
    number: str
    who: str
    what: str
    since: date
    person: str
    sources: int = 0
    came: date | None = None


@dataclass(frozen=True, slots=True)
class DayLoad:
    """How many cases have their send-by date on a day."""

    day: date
    late_or_today: int
    to_send: int
    holiday: str


@dataclass(frozen=True, slots=True)
class DueCounts:
    """How many cases stand in each group of the Today page: late, due today, in the next week."""

    late: int
    today: int
    week: int


@dataclass(frozen=True, slots=True)
class TodayBoard:
    """What the Today page shows.

    Attributes:
        today: calendar date in the office's time zone.
        late: cases past their deadline, the latest first.
        due_today: cases to send today.
        this_week: cases to send in the next seven days.
        load: the days of this week, Monday first.
        to_print: final letters not printed.
        to_mail: printed letters not mailed.
        drafts: letters not final.
        waiting: what the office waits for, the longest first; not more than a page holds.
        owed: how much that is altogether.
        open_cases: number of open cases.
        answered: answers that went out in this quarter.
        in_time: of those, how many were in time.
        oldest: number and age in days of the oldest unanswered case; None if there is none.
        next_send_by: the next send-by date of any case; None if there is none.
        sound_on: calendar date on which a full check last found the file sound; None if none did.
        is_private: whether nobody else on the computer can read the case file.
    """

    today: date
    late: tuple[CaseRow, ...]
    due_today: tuple[CaseRow, ...]
    this_week: tuple[CaseRow, ...]
    load: tuple[DayLoad, ...]
    to_print: int
    to_mail: int
    drafts: int
    waiting: tuple[WaitingRow, ...]
    owed: int
    open_cases: int
    answered: int
    in_time: int
    oldest: tuple[str, int] | None
    next_send_by: date | None
    sound_on: date | None = None
    is_private: bool = True


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """A known person who may be the one just typed.

    Attributes:
        person: the known person.
        why: such as "same e-mail address".
        cases: number and subject of that person's latest cases.
    """

    person: Person
    why: str
    cases: tuple[CaseRow, ...]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in a list: number of cases, and how many of them are open."""

    person: Person
    cases: int
    open_cases: int


@dataclass(frozen=True, slots=True)
class PersonCase:
    """A case with the parts that a person plays in it."""

    row: CaseRow
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class Relative:
    """Somebody who takes part in a case of another person."""

    person: Person
    role: Role
    number: str
    case_id: int


@dataclass(frozen=True, slots=True)
class PersonView:
    """Everything about one person.

    Attributes:
        person: the record that goes on.
        cases: in which the person takes part, the latest first.
        merged: records that turned out to be the same person.
        relations: who else takes part in these cases.
    """

    person: Person
    cases: tuple[PersonCase, ...]
    merged: tuple[Person, ...]
    relations: tuple[Relative, ...]


@dataclass(frozen=True, slots=True)
class RunningClock:
    """A clock of an open case whose duty is still to be done.

    Attributes:
        case_id: key of the case.
        number: of the case.
        person: name as lists show it.
        clock: with its rule and its facts.
    """

    case_id: int
    number: str
    person: str
    clock: CaseClock
