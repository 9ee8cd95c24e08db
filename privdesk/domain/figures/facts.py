"""What the figures know of a case, and what was known of it on an earlier day."""

from dataclasses import dataclass, replace
from datetime import date

from privdesk.domain.case import RightAsked
from privdesk.domain.dispute import Ending, Remedy
from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Kind,
    LateReason,
    Merit,
    Outcome,
    Principle,
    RootCause,
)

_NO_STAGES = (None, None, None)


@dataclass(frozen=True, slots=True)
class Spell:
    """A time during which a case was closed; `reopened` is None while it still is."""

    closed: date
    reopened: date | None = None


@dataclass(slots=True)
class CaseFacts:
    """One case as the figures see it; dates are calendar dates of the office.

    Nothing changes one. It is not frozen because a summary makes hundreds of thousands, and a
    frozen dataclass takes twice as long to make.

    Attributes:
        id: key in the case file.
        number: case number.
        kind: of the case.
        channel: how it came in.
        received: when it reached the office, late logging or not.
        logged: when it was entered.
        law: code of the country or state whose law applies.
        person_id: for a complaint, key of the person concerned; 0 if there is none.
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
        merged_into: key of the case that counts it, if it is one.
        root_cause: what led to a complaint.
        ending: how an instance outside of the office ended.
        ended: when.
        complied: when the office had carried out what was decided there.
        remedies: what is done for the person.
        stages: of an answered case, when identity was settled, the last data source answered, and
            the answer was made final.
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
    merged_into: int = 0
    root_cause: RootCause | None = None
    ending: Ending | None = None
    ended: date | None = None
    complied: date | None = None
    remedies: tuple[Remedy, ...] = ()
    stages: tuple[date | None, date | None, date | None] = (None, None, None)

    def known_on(self, day: date) -> "CaseFacts | None":
        """The case as the office knew it at the end of a day; None if it was not logged yet.

        Merit, outcomes and reasons bear no date of their own: they are known from the answer or
        the closing on, the reason for being late from the day on which it was needed.
        """
        if self.logged > day or self.received > day:
            return None
        told = self.closed or (self.answered is not None and not self.is_withdrawn)
        if (told or not self._has_findings()) and self._happened_by(day):
            return self
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
            complied=_known(self.complied, day),
        )
        if self.ended is not None and self.ended > day:
            known = replace(known, ending=None, ended=None, remedies=())
        if self.is_withdrawn and not spells:
            known = replace(known, outcome=None)
        if answered is not None or spells:
            return known
        rights = tuple(RightAsked(asked.right) for asked in self.rights)
        kept = self.remedies if known.ending is not None else ()
        return replace(
            known, merit=None, outcome=None, rights=rights, root_cause=None, remedies=kept
        )

    def _has_findings(self) -> bool:
        """Whether something is on record that is known from the answer or the closing on only."""
        return (
            self.merit is not None
            or self.outcome is not None
            or self.root_cause is not None
            or bool(self.remedies)
            or any(asked.outcome is not None or asked.grounds for asked in self.rights)
        )

    def _happened_by(self, day: date) -> bool:
        for step in (self.acknowledged, self.answered, self.to_jams, self.ended, self.complied):
            if step is not None and step > day:
                return False
        for spell in self.closed:
            if spell.closed > day or (spell.reopened is not None and spell.reopened > day):
                return False
        return True

    def is_open(self, day: date) -> bool:
        """Whether it had come in and was not closed at the end of a day."""
        if self.received > day:
            return False
        for spell in self.closed:
            if spell.closed <= day and (spell.reopened is None or spell.reopened > day):
                return False
        return True

    @property
    def is_withdrawn(self) -> bool:
        """Whether the person took it back."""
        return self.outcome is Outcome.WITHDRAWN

    @property
    def last_open(self) -> date:
        """The day on which it was closed for good; the last of all days while it is open."""
        if not self.closed or self.closed[-1].reopened is not None:
            return date.max
        return self.closed[-1].closed

    @property
    def stage_days(self) -> tuple[int, int, int, int]:
        """Days of an answered case spent on identity, search, drafting and mailing.

        What is not on record takes no time, so the four sum to the days to the answer; each
        stage starts where the one before ended.
        """
        if self.answered is None:
            return 0, 0, 0, 0
        if self.stages == _NO_STAGES:
            return 0, 0, (self.answered - self.received).days, 0
        start, spent = self.received, []
        for end in (*self.stages, self.answered):
            until = min(max(end or start, start), self.answered)
            spent.append((until - start).days)
            start = until
        identity, search, drafting, mailing = spent
        if self.stages[2] is None:  # no letter of ours is on record: all the rest is drafting
            drafting, mailing = mailing, 0
        return identity, search, drafting, mailing

    @property
    def days(self) -> int | None:
        """Calendar days from receipt to answer; the day of receipt is not counted."""
        return (self.answered - self.received).days if self.answered else None


def _known(happened: date | None, day: date) -> date | None:
    return happened if happened is not None and happened <= day else None
