"""When to remind of a clock: some days before its send-by date, and each day once that has passed.

A reminder is told by its case, rule, send-by date and lead. Whoever asks keeps what was told and
hands it in again; then it does not matter how often, or in what order of dates, one asks.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from privdesk.domain.due import DueState
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Duty

DEFAULT_LEADS = (7, 3, 1, 0)
"""Days before the send-by date, where the office chose nothing else."""

LONGEST_LEAD = 90
"""Days; a reminder earlier than that is none."""

_MOST_LEADS = 10
_SHOWN = 12  # characters of what was typed, in a sentence about it


@dataclass(frozen=True, slots=True)
class WatchedClock:
    """A duty of an open case that is neither done nor waived nor paused.

    Attributes:
        case_id: key of the case.
        number: of the case.
        person: display name of the person concerned.
        rule_id: the rule of the clock.
        title: of the rule.
        duty: what must be done.
        raw: the legal or promised last day.
        send_by: the last working day to mail.
    """

    case_id: int
    number: str
    person: str
    rule_id: str
    title: str
    duty: Duty
    raw: date
    send_by: date


@dataclass(frozen=True, slots=True)
class Told:
    """What makes a reminder the same reminder; told once.

    Attributes:
        case_id: key of the case.
        rule_id: the rule of the clock.
        send_by: the date that was counted to; a date that moved is another reminder.
        lead: days before it; after it, the days since as a negative number.
    """

    case_id: int
    rule_id: str
    send_by: date
    lead: int


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to tell now: the clock, the lead it has reached, and the calendar date of now."""

    clock: WatchedClock
    lead: int
    on: date

    @property
    def told(self) -> Told:
        """What to keep once it was told."""
        return Told(self.clock.case_id, self.clock.rule_id, self.clock.send_by, self.lead)

    @property
    def state(self) -> DueState:
        """How pressing it is, by the same lines as the due badge: late, today or soon."""
        if self.on > self.clock.raw:
            return DueState.LATE
        return DueState.TODAY if self.on >= self.clock.send_by else DueState.SOON


def lead_reached(today: date, send_by: date, leads: Iterable[int]) -> int | None:
    """The nearest lead that today has reached; None while all are ahead.

    Once the send-by date has passed, each day is a lead of its own, whatever the office chose: a
    reminder does not stop when it gets serious.
    """
    left = (send_by - today).days
    if left < 0:
        return left
    return min((lead for lead in leads if lead >= left), default=None)


def due_reminders(
    today: date,
    running: Iterable[WatchedClock],
    told: Collection[Told],
    leads: Iterable[int] = DEFAULT_LEADS,
) -> tuple[Reminder, ...]:
    """What to tell today: for each clock the nearest lead reached, unless it was told before.

    Days that were slept over are made up for by the one reminder that is most pressing now.

    Args:
        today: calendar date in the office's time zone.
        running: the clocks that run.
        told: what was told before.
        leads: days before the send-by date.

    Returns:
        the most pressing first.
    """
    chosen = tuple(leads)
    due = []
    for clock in running:
        lead = lead_reached(today, clock.send_by, chosen)
        if lead is None:
            continue
        reminder = Reminder(clock, lead, today)
        if reminder.told not in told:
            due.append(reminder)
    return tuple(sorted(due, key=lambda r: (r.clock.send_by, r.clock.raw, r.clock.number)))


def read_leads(typed: str) -> tuple[int, ...]:
    """Lead times typed as a list of days, the longest first, each once.

    Raises:
        InvalidInput: it is no such list.
    """
    parts = [part for part in re.split(r"[\s,;]+", typed) if part]
    if not parts:
        raise _wrong(said("Type at least one number of days. 0 is the send-by date itself."))
    for part in parts:
        shown = part if len(part) <= _SHOWN else f"{part[:_SHOWN]}…"
        if not (part.isascii() and part.isdecimal()):
            raise _wrong(
                said("“{shown}” is no number of days. Type them as 7, 3, 1, 0.", shown=shown)
            )
        if len(part) > len(str(LONGEST_LEAD)) or int(part) > LONGEST_LEAD:
            raise _wrong(
                said(
                    "{shown} days is too early. The earliest is {longest_lead} days before.",
                    shown=shown,
                    longest_lead=LONGEST_LEAD,
                )
            )
    leads = sorted({int(part) for part in parts}, reverse=True)
    if len(leads) > _MOST_LEADS:
        raise _wrong(
            said(
                "These are {count} days. Keep {most_leads} of them at most.",
                count=len(leads),
                most_leads=_MOST_LEADS,
            )
        )
    return tuple(leads)


def leads_text(leads: Iterable[int]) -> str:
    """Lead times as they are typed, such as "7, 3, 1, 0"."""
    return ", ".join(str(lead) for lead in leads)


def _wrong(sentence: str) -> InvalidInput:
    return InvalidInput((Problem("leads", sentence),))
