"""A clock rule as data: its period, what starts, extends and stops it, and where it comes from."""

from dataclasses import dataclass
from datetime import date

from privdesk.domain.vocabulary import (
    Confidence,
    Duty,
    Kind,
    PauseReason,
    PeriodUnit,
    Right,
    StartEvent,
)

PLACE_CALENDAR = "place"
"""Stands in a rule for the public holidays of the place whose law applies."""

_UNION = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
EEA = frozenset((*_UNION.split(), "IS", "LI", "NO"))
"""Countries where the GDPR applies: the European Union with Iceland, Liechtenstein and Norway."""

_EU = "EU"
_RECEIVED = "Received"


@dataclass(frozen=True, slots=True)
class LaterStart:
    """An event that starts the period anew when it comes after the receipt.

    Attributes:
        event: such as the proof of identity that was asked for.
        delay: days from the event to day 0.
        words: the step of the explanation, such as "Proof of identity received, day 0".
    """

    event: StartEvent
    delay: int
    words: str


@dataclass(frozen=True, slots=True)
class PauseRule:
    """A wait whose days do not count.

    Attributes:
        reason: what the office waits for.
        inclusive: whether both the day of asking and the day of the reply are left out; else the
            day of the reply counts again.
        rights: only where one of these is asked for; empty means all.
    """

    reason: PauseReason
    inclusive: bool
    rights: tuple[Right, ...] = ()


@dataclass(frozen=True, slots=True)
class ExtensionRule:
    """How far a period may be extended, and until when the person must be told.

    Attributes:
        total: length of the whole period from day 0, in the unit of the rule.
        notice: the notice must be given within so many units from day 0; it never rolls.
        reasons: what the law accepts.
    """

    total: int
    notice: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClockRule:
    """A rule of a policy pack or of a law that gives a case a deadline.

    Attributes:
        id: such as "promise-30"; stays the same when the text changes.
        title: such as "Our 30-day promise".
        duty: what must be done by the deadline; that also satisfies the clock.
        kinds: the kinds of case it applies to; empty for a rule that only the officer chooses.
        length: length of the period; 0 if the date is typed from a paper.
        unit: what the length counts.
        calendar: id of the calendar that business days and rolls are counted in; `PLACE_CALENDAR`
            stands for the place whose law applies.
        roll: whether an end on a day off moves to the next working day.
        basis: the rule in plain words.
        citation: authority and place.
        source: where the text was read, such as "statement, section 7, sentence 4".
        reason: for "also checked": why the rule does not apply to other cases.
        code: short name of the rule in tables of authorities; may be empty.
        version: of the rule; a case keeps the one it was decided under.
        in_force: first day of receipt that it governs; None without a limit.
        until: first day of receipt that it no longer governs; None without a limit.
        rights: only where one of these is asked for; empty means all.
        laws: codes of countries, states or "EU"; empty means everywhere.
        offered: whether it runs only when the officer chooses it.
        begins: what happens on day 0, such as "Received".
        delay: days from that to day 0.
        starts: later events that start the period anew.
        pauses: waits whose days do not count.
        extension: None if there is none.
        confidence: how well the figure is founded.
    """

    id: str
    title: str
    duty: Duty
    kinds: tuple[Kind, ...]
    length: int
    unit: PeriodUnit
    calendar: str
    roll: bool
    basis: str
    citation: str
    source: str
    reason: str
    code: str = ""
    version: str = ""
    in_force: date | None = None
    until: date | None = None
    rights: tuple[Right, ...] = ()
    laws: tuple[str, ...] = ()
    offered: bool = False
    begins: str = _RECEIVED
    delay: int = 0
    starts: tuple[LaterStart, ...] = ()
    pauses: tuple[PauseRule, ...] = ()
    extension: ExtensionRule | None = None
    confidence: Confidence = Confidence.OFFICE

    @property
    def begins_with_receipt(self) -> bool:
        """Whether day 0 follows from the receipt of the case and from nothing else."""
        return self.begins == _RECEIVED

    def governs(self, received: date) -> bool:
        """Whether it is in force for what is received on this calendar date."""
        return (self.in_force is None or self.in_force <= received) and (
            self.until is None or received < self.until
        )

    def covers(self, law: str) -> bool:
        """Whether it applies under the law of this country or state, such as "DE" or "US-CA"."""
        return not self.laws or any(_within(law, code) for code in self.laws)

    def pause_for(self, reason: PauseReason, rights: tuple[Right, ...]) -> PauseRule | None:
        """The pause that this rule knows for a reason and for the rights asked for."""
        for pause in self.pauses:
            asked = not pause.rights or not rights or set(pause.rights) & set(rights)
            if pause.reason is reason and asked:
                return pause
        return None


def _within(law: str, code: str) -> bool:
    if code == _EU:
        return law.split("-", 1)[0] in EEA
    return law == code or law.startswith(f"{code}-")
