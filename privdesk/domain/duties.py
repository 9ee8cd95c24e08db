"""What a participant in the Data Privacy Framework owes once a year, and when its work begins."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from privdesk.domain.clocks import add_months
from privdesk.domain.vocabulary import Confidence

_YEAR = 12  # months


@dataclass(frozen=True, slots=True)
class DutyElement:
    """Something that must hold before a duty is done."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class AnnualDuty:
    """A duty that comes back every year on the same day.

    Attributes:
        id: stays the same when the title changes.
        title: on screen.
        first: calendar date on which it is due for the first time.
        ahead: days before it is due on which its case is opened.
        citation: where it stands.
        source: where that was read.
        confidence: how well it is founded.
        elements: what must hold, in order.
    """

    id: str
    title: str
    first: date
    ahead: int
    citation: str
    source: str
    confidence: Confidence
    elements: tuple[DutyElement, ...]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A duty in one year, and the calendar date on which it is due."""

    duty: AnnualDuty
    due: date

    @property
    def key(self) -> str:
        """What its case is known by, such as "recertification 2027"."""
        return f"{self.duty.id} {self.due.year}"

    @property
    def begins(self) -> date:
        """The day on which its case is opened."""
        return self.due - timedelta(days=self.duty.ahead)


def due_in(duty: AnnualDuty, year: int) -> date | None:
    """The day of a year on which it is due; None before its first year."""
    years = year - duty.first.year
    return add_months(duty.first, years * _YEAR) if years >= 0 else None


def begun(duties: Iterable[AnnualDuty], since: date, today: date) -> tuple[Occurrence, ...]:
    """The occurrences whose work has begun and which were not over before the office began.

    Args:
        duties: of the office.
        since: calendar date since which the case file is kept.
        today: calendar date of the office.
    """
    found = []
    for duty in duties:
        for year in range(since.year, today.year + 2):
            due = due_in(duty, year)
            if due is not None and due >= since and Occurrence(duty, due).begins <= today:
                found.append(Occurrence(duty, due))
    return tuple(sorted(found, key=lambda one: (one.due, one.duty.id)))


def next_of(duty: AnnualDuty, today: date) -> Occurrence:
    """The occurrence that is due next, today among them."""
    years = range(max(duty.first.year, today.year), max(duty.first.year, today.year) + 2)
    days = (day for year in years if (day := due_in(duty, year)) is not None)
    return Occurrence(duty, next(day for day in days if day >= today))
