"""What the Deadlines page shows: open cases on their days, answered ones, and the filter."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from privdesk.domain.due import Due, DueState
from privdesk.domain.vocabulary import Duty, Kind, Right


class KindGroup(StrEnum):
    """Kinds of cases that are shown or hidden together."""

    REQUESTS = "requests"
    COMPLAINTS = "complaints"
    ESCALATIONS = "escalations"

    @classmethod
    def of(cls, kind: Kind) -> "KindGroup":
        """The group of a kind; what an authority refers to the office is a complaint."""
        if kind.is_escalation:
            return cls.ESCALATIONS
        complaints = {Kind.DPF_COMPLAINT, Kind.REGULATOR_REFERRAL}
        return cls.COMPLAINTS if kind in complaints else cls.REQUESTS


@dataclass(frozen=True, slots=True)
class DeadlineEntry:
    """An open case with the clock that rules it; all dates are calendar dates of the office.

    Attributes:
        id: key of the case.
        number: case number.
        kind: of the case.
        rights: asked for, in order.
        person: display name of the person concerned.
        law: country or state code.
        handler: who works on it.
        rule_id: the rule that the date comes from.
        rule: its title.
        duty: what must be done by then.
        start: day 0.
        raw: the legal or promised last day.
        rolled: where the rule moves an end on a day off to; the raw day elsewhere.
        send_by: the last working day to mail.
        due: how pressing it is today.
        waiting: whether the office waits for the person; no clock stops for that.
        gaps: first and last days of pauses.
        extended_from: the last day before it was extended; None if it never was.
    """

    id: int
    number: str
    kind: Kind
    rights: tuple[Right, ...]
    person: str
    law: str
    handler: str
    rule_id: str
    rule: str
    duty: Duty
    start: date
    raw: date
    rolled: date
    send_by: date
    due: Due
    waiting: bool
    gaps: tuple[tuple[date, date], ...] = ()
    extended_from: date | None = None

    @property
    def is_late(self) -> bool:
        """Whether the deadline has passed."""
        return self.due.state is DueState.LATE

    def day(self, today: date) -> date:
        """The day of the calendar to act on it.

        That is its send-by day. When this has passed it is today while there is still time, and
        the deadline itself once that has passed as well.
        """
        if self.is_late:
            return self.raw
        return max(self.send_by, today)

    def legal_day(self, today: date) -> date | None:
        """The deadline where it is another day than the one to act on; else None."""
        return self.raw if self.raw != self.day(today) else None

    def used_until(self, today: date) -> date:
        """The last day of the period that is used up: today, or the deadline once it is late."""
        return min(max(today, self.start), self.raw)


@dataclass(frozen=True, slots=True)
class AnsweredEntry:
    """A case whose answer went out in the span; `deadline` is None if it never had a date."""

    id: int
    number: str
    kind: Kind
    rights: tuple[Right, ...]
    person: str
    law: str
    handler: str
    rule_id: str
    rule: str
    day: date
    deadline: date | None

    @property
    def in_time(self) -> bool:
        """Whether the answer kept its deadline."""
        return self.deadline is None or self.day <= self.deadline


@dataclass(frozen=True, slots=True)
class DeadlineFilter:
    """Which cases the page shows.

    Attributes:
        hidden: groups of kinds that are left out.
        law: only this country or state; empty means any.
        rule: id of the only rule; empty means any.
        handler: only this one's; empty means any.
    """

    hidden: frozenset[KindGroup] = frozenset()
    law: str = ""
    rule: str = ""
    handler: str = ""

    def takes(self, entry: DeadlineEntry | AnsweredEntry) -> bool:
        """Whether a case is shown."""
        return KindGroup.of(entry.kind) not in self.hidden and self.takes_but_kind(entry)

    def takes_but_kind(self, entry: DeadlineEntry | AnsweredEntry) -> bool:
        """Whether a case would be shown if its kind were."""
        return (
            self.law in {"", entry.law}
            and self.rule in {"", entry.rule_id}
            and self.handler in {"", entry.handler}
        )


@dataclass(frozen=True, slots=True)
class DayLoad:
    """The letters that must leave on a day, by how pressing they are."""

    day: date
    states: Mapping[DueState, int]

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(self.states.values())


@dataclass(frozen=True, slots=True)
class DeadlineBoard:
    """What the page shows for a span of days.

    Attributes:
        today: calendar date of the office.
        first: first day of the span.
        last: last day of the span.
        entries: every open case with a date, whatever the span; by send-by day.
        answered: cases answered in the span, by day.
        holidays: the office's holidays in the span, by day.
        undated: open, unanswered cases that have no date yet.
    """

    today: date
    first: date
    last: date
    entries: tuple[DeadlineEntry, ...]
    answered: tuple[AnsweredEntry, ...] = ()
    holidays: Mapping[date, str] = field(default_factory=dict)
    undated: int = 0

    def narrowed(self, wanted: DeadlineFilter) -> "DeadlineBoard":
        """The board with only the cases that a filter takes."""
        if wanted == DeadlineFilter():
            return self
        return replace(
            self,
            entries=tuple(filter(wanted.takes, self.entries)),
            answered=tuple(filter(wanted.takes, self.answered)),
        )

    def counts(self, wanted: DeadlineFilter) -> Mapping[KindGroup, int]:
        """How many open cases each group of kinds has beside the rest of the filter."""
        return Counter(
            KindGroup.of(entry.kind) for entry in self.entries if wanted.takes_but_kind(entry)
        )

    def laws(self) -> tuple[str, ...]:
        """Every country and state of an open case, in order."""
        return tuple(sorted({entry.law for entry in self.entries if entry.law}))

    def handlers(self) -> tuple[str, ...]:
        """Everybody who has an open case, in order."""
        return tuple(sorted({entry.handler for entry in self.entries if entry.handler}))

    def rules(self) -> Mapping[str, str]:
        """The titles of the rules that open cases are ruled by, by id."""
        titles = {entry.rule_id: entry.rule for entry in self.entries}
        return dict(sorted(titles.items(), key=lambda one: one[1]))

    def by_day(self) -> Mapping[date, tuple[DeadlineEntry, ...]]:
        """The open cases under the day to act on them, the most pressing first."""
        return _grouped((entry.day(self.today), entry) for entry in self.entries)

    def by_legal_day(self) -> Mapping[date, tuple[DeadlineEntry, ...]]:
        """The open cases whose deadline lies on another day, under that day."""
        pairs = ((entry.legal_day(self.today), entry) for entry in self.entries)
        return _grouped((day, entry) for day, entry in pairs if day is not None)

    def loads(self) -> Mapping[date, DayLoad]:
        """How many letters must leave on each day that has any."""
        return {
            day: DayLoad(day, Counter(entry.due.state for entry in entries))
            for day, entries in self.by_day().items()
        }

    def bars(self) -> tuple[DeadlineEntry, ...]:
        """The open cases whose period reaches into the span; a late one reaches until today."""
        return tuple(
            entry
            for entry in self.entries
            if entry.start <= self.last
            and (self.today if entry.is_late else entry.raw) >= self.first
        )


def _grouped(
    pairs: Iterable[tuple[date, DeadlineEntry]],
) -> Mapping[date, tuple[DeadlineEntry, ...]]:
    groups: dict[date, list[DeadlineEntry]] = {}
    for day, entry in pairs:
        groups.setdefault(day, []).append(entry)
    return {day: tuple(entries) for day, entries in groups.items()}
