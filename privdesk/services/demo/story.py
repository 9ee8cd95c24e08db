"""The story of a sample case: what came in, and what the office did on which day."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from privdesk.domain.person import PostalAddress
from privdesk.domain.vocabulary import (
    Channel,
    EventKind,
    Framework,
    Ground,
    IdentityState,
    Kind,
    LateReason,
    LetterState,
    Merit,
    Outcome,
    Principle,
    Right,
    SearchState,
)
from privdesk.domain.workflow import Action


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _Dated(_Part):
    """Something that happened on a calendar date of the office."""

    on: date


class Take(_Dated):
    """A step of the workflow."""

    do: Literal["take"]
    action: Action
    note: str = ""
    override: str = ""


class Tell(_Dated):
    """A call, a message or a note on the timeline."""

    do: Literal["tell"]
    kind: EventKind = EventKind.NOTE
    title: str
    body: str = ""


class Search(_Dated):
    """What is known about data sources; no source means all that are still open."""

    do: Literal["search"]
    source: str = ""
    state: SearchState
    found: str = ""


class Identify(_Dated):
    """The end of an identity check."""

    do: Literal["identify"]
    verified: bool = True
    method: str


class Settle(_Dated):
    """The outcome of a right."""

    do: Literal["settle"]
    right: Right
    outcome: Outcome
    grounds: tuple[Ground, ...] = ()


class Find(_Dated):
    """The merit of a complaint."""

    do: Literal["find"]
    merit: Merit


class Excuse(_Dated):
    """Why an answer is late."""

    do: Literal["excuse"]
    reason: LateReason
    note: str = ""


class Hear(_Dated):
    """The office learns whether the person is satisfied."""

    do: Literal["hear"]
    satisfied: bool
    how: str


class Write(_Dated):
    """A letter, taken as far as its state says.

    Attributes:
        template: id of the template.
        language: of the letter, as a BCP 47 tag.
        body: the whole text in Markdown; empty keeps the text of the template.
        fill: what stands in place of a part of the template's text.
        enclosures: one line each.
        state: how far it went on that day.
        tracking: number of the mail service, if mailed.
    """

    do: Literal["write"]
    template: str
    language: str = "en-US"
    subject: str = ""
    body: str = ""
    fill: dict[str, str] = Field(default_factory=dict)
    enclosures: tuple[str, ...] = ()
    state: LetterState = LetterState.MAILED
    tracking: str = ""


Event = Annotated[
    Take | Tell | Search | Identify | Settle | Find | Excuse | Hear | Write,
    Field(discriminator="do"),
]


class _Person(_Part):
    """Who a case concerns."""

    name: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    salutation: str = ""
    lines: tuple[str, ...] = ()
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""

    @property
    def address(self) -> PostalAddress:
        """Where mail reaches the person."""
        return PostalAddress(self.lines, self.city, self.region, self.postal_code, self.country)


class Story(_Person):
    """A sample case from its receipt on.

    Attributes:
        key: its name in the sample, such as "F01".
        logged: the day on which it was entered; that of the receipt if None.
        known: key of a story whose person it is.
        follows: key of the story that it follows from or escalates.
        concerns: key of a story that concerns the same data.
        files: names of papers in ``resources/demo/papers``.
        events: what happened then, in order.
    """

    key: str
    kind: Kind
    channel: Channel
    received: date
    logged: date | None = None
    subject: str
    rights: tuple[Right, ...] = ()
    framework: Framework | None = None
    principles: tuple[Principle, ...] = ()
    hr_data: bool = False
    provider: str = ""
    agent: str = ""
    typed_due: date | None = None
    reference: str = ""
    quote: str = ""
    handler: str = ""
    known: str = ""
    follows: str = ""
    concerns: str = ""
    files: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()

    @property
    def logged_on(self) -> date:
        """The day on which it was entered."""
        return self.logged or self.received


class PastCase(_Person):
    """A closed case of the years before; it was taken over from the old list.

    Attributes:
        key: its name in the sample.
        rights: what was asked for.
        outcome: how each right ended; None for a complaint.
        identity: how the check ended.
        acknowledged_on: when it was acknowledged; None if the answer was the first word.
        answered_on: when it was answered; None if it was withdrawn.
        closed_on: when it was closed or withdrawn.
        known: key of a past case of the same person.
        escalates: key of the past case that it escalates.
    """

    key: str
    kind: Kind
    channel: Channel
    received: date
    subject: str
    rights: tuple[Right, ...] = ()
    outcome: Outcome | None = None
    grounds: tuple[Ground, ...] = ()
    framework: Framework | None = None
    principles: tuple[Principle, ...] = ()
    provider: str = ""
    merit: Merit | None = None
    typed_due: date | None = None
    reference: str = ""
    quote: str = ""
    handler: str = ""
    identity: IdentityState = IdentityState.NOT_NEEDED
    identity_method: str = ""
    acknowledged_on: date | None = None
    answered_on: date | None = None
    closed_on: date
    late_reason: LateReason | None = None
    known: str = ""
    escalates: str = ""


class Sample(_Part):
    """All sample situations.

    Attributes:
        past: closed cases that the situations refer to.
        case: the situations.
    """

    past: tuple[PastCase, ...] = ()
    case: tuple[Story, ...]


__all__ = [
    "Event",
    "Excuse",
    "Find",
    "Hear",
    "Identify",
    "PastCase",
    "Sample",
    "Search",
    "Settle",
    "Story",
    "Take",
    "Tell",
    "Write",
]
