"""What the figures know of a case, and what was known of it on an earlier day."""

from dataclasses import dataclass, replace
from datetime import date

from privdesk.domain.case import RightAsked
from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Kind,
    LateReason,
    Merit,
    Outcome,
    Principle,
)


@dataclass(frozen=True, slots=True)
class Spell:
    """A time during which a case was closed; `reopened` is None while it still is."""

    closed: date
    reopened: date | None = None


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """One case as the figures see it; dates are calendar dates of the office.

    Attributes:
        id: key in the case file.
        number: case number.
        kind: of the case.
        channel: how it came in.
        received: when it reached the office, late logging or not.
        logged: when it was entered.
        law: code of the country or state whose law applies.
        person_id: key of the person concerned; 0 if there is none.
        framework: for a complaint, the framework relied on.
        principles: for a complaint, the principles concerned.
        provider: the service provider concerned; empty if none is named.
        merit: what the office found about a complaint.
        outcome: how the case ended.
        rights: what was asked for, with outcome and grounds.
        acknowledged: when the acknowledgement went out.
        acknowledge_by: last day for that; None without such a clock.
        answered: when the answer went out.
        closed: the times during which it was closed, in order.
        late_reason: why the answer was late.
        to_jams: when a JAMS case about it came in; None if none did.
        extended: whether a deadline was extended.
        set_by_hand: whether a handler set a deadline by hand.
        duplicate: whether it is a second paper on a matter that another case counts.
    """

    id: int
    number: str
    kind: Kind
    channel: Channel
    received: date
    logged: date
    law: str = ""
    person_id: int = 0
    framework: Framework | None = None
    principles: tuple[Principle, ...] = ()
    provider: str = ""
    merit: Merit | None = None
    outcome: Outcome | None = None
    rights: tuple[RightAsked, ...] = ()
    acknowledged: date | None = None
    acknowledge_by: date | None = None
    answered: date | None = None
    closed: tuple[Spell, ...] = ()
    late_reason: LateReason | None = None
    to_jams: date | None = None
    extended: bool = False
    set_by_hand: bool = False
    duplicate: bool = False

    def known_on(self, day: date) -> "CaseFacts | None":
        """The case as the office knew it at the end of a day; None if it was not logged yet.

        Merit, outcomes and reasons bear no date of their own: they are known from the answer or
        the closing on, the reason for being late from the day on which it was needed.
        """
        if self.logged > day or self.received > day:
            return None
        spells = tuple(
            replace(spell, reopened=_known(spell.reopened, day))
            for spell in self.closed
            if spell.closed <= day
        )
        answered = _known(self.answered, day)
        known = replace(
            self,
            acknowledged=_known(self.acknowledged, day),
            answered=answered,
            closed=spells,
            to_jams=_known(self.to_jams, day),
        )
        if self.is_withdrawn and not spells:
            known = replace(known, outcome=None)
        if answered is not None or spells:
            return known
        rights = tuple(RightAsked(asked.right) for asked in self.rights)
        return replace(known, merit=None, outcome=None, rights=rights)

    def is_open(self, day: date) -> bool:
        """Whether it had come in and was not closed at the end of a day."""
        closed = any(
            spell.closed <= day and (spell.reopened is None or spell.reopened > day)
            for spell in self.closed
        )
        return self.received <= day and not closed

    @property
    def is_withdrawn(self) -> bool:
        """Whether the person took it back."""
        return self.outcome is Outcome.WITHDRAWN

    @property
    def days(self) -> int | None:
        """Calendar days from receipt to answer; the day of receipt is not counted."""
        return (self.answered - self.received).days if self.answered else None


def _known(happened: date | None, day: date) -> date | None:
    return happened if happened is not None and happened <= day else None
