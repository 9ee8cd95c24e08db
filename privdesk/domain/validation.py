"""What must hold of a case before it is logged; every problem is told at once, by field."""

import re
from collections.abc import Collection
from datetime import date, timedelta

from privdesk.domain.day_names import day_words
from privdesk.domain.errors import Problem
from privdesk.domain.labels import FRAMEWORK
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Framework, Kind, Right
from privdesk.domain.working_days import ClosingDay, WorkingCalendar

OLDEST = timedelta(days=730)
"""A received date that lies further back is a slip of the pen until somebody says why."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_LONGEST = 500  # characters of a single-line field


def received_problem(received: date, today: date) -> Problem | None:
    """What is wrong with a received date; both are calendar dates of the office."""
    if received > today:
        return Problem(
            "received", said("This day is in the future. Enter the day the request reached you.")
        )
    if today - received > OLDEST:
        return Problem(
            "received",
            said(
                "{year} is more than two years back. Check the year of the received date.",
                year=str(received.year),
            ),
        )
    return None


def email_problem(email: str) -> Problem | None:
    """What is wrong with an e-mail address; an empty one is none."""
    if not email or _EMAIL.fullmatch(email):
        return None
    local, at, host = email.partition("@")
    if not at:
        sentence = said("The @ is missing.")
    elif not host:
        sentence = said("The part after @ is missing.")
    elif not local:
        sentence = said("The part before @ is missing.")
    elif " " in email:
        sentence = said("An e-mail address has no spaces.")
    else:
        sentence = said("The part after @ needs a dot, such as example.com.")
    return Problem("email", sentence)


def length_problem(field: str, text: str) -> Problem | None:
    """What is wrong with the length of a single-line text."""
    if len(text) <= _LONGEST:
        return None
    return Problem(
        field,
        said(
            "This is {count} characters long. {longest} fit; put the rest in a note.",
            count=len(text),
            longest=_LONGEST,
        ),
    )


def closing_day_problem(
    new: ClosingDay, others: Collection[ClosingDay], calendar: WorkingCalendar
) -> Problem | None:
    """What is wrong with a closing day of the office.

    Args:
        new: the day that shall be added.
        others: the other closing days of the office.
        calendar: the calendar of the office without closing days of its own.
    """
    words = day_words(new.day)
    if any(other.day == new.day for other in others):
        return Problem("day", said("{words}, is a closing day already.", words=words))
    if holiday := calendar.holiday_name(new.day):
        return Problem(
            "day",
            said("{words}, is {holiday}. Nobody works then already.", words=words, holiday=holiday),
        )
    if not calendar.is_working(new.day):
        return Problem(
            "day", said("{words}, lies on a weekend. Nobody works then already.", words=words)
        )
    if not new.name.strip():
        return Problem(
            "name",
            said("Name the day, such as Day after Thanksgiving. Explanations of dates say it."),
        )
    return length_problem("name", new.name)


def substance_problems(
    kind: Kind, rights: tuple[Right, ...], framework: Framework | None
) -> tuple[Problem, ...]:
    """What a case of this kind cannot do without."""
    if kind is Kind.PRIVACY_REQUEST and not rights:
        return (Problem("rights", said("Choose at least one right that the person asks for.")),)
    if kind is Kind.DPF_COMPLAINT and framework is None:
        return (Problem("framework", said("Choose the framework that the complaint relies on.")),)
    return ()


def switched_off_problems(
    framework: Framework, until: date | None, received: date
) -> tuple[Problem, ...]:
    """Whether a complaint came after the office switched its framework off; None means it is on."""
    if until is None or received <= until:
        return ()
    told = said(
        "The office takes complaints under the {framework} received until {day}; this "
        "one came later. Choose another framework or kind.",
        framework=FRAMEWORK[framework],
        day=day_words(until),
    )
    return (Problem("framework", told),)
