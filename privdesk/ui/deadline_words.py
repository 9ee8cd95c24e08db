"""The words of the Deadlines page: names of days, lines of a case, the filter as a sentence."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from privdesk.domain.day_names import month_name, weekday_name
from privdesk.domain.deadline_days import Span
from privdesk.domain.deadline_views import (
    AnsweredEntry,
    DeadlineBoard,
    DeadlineEntry,
    DeadlineFilter,
    KindGroup,
)
from privdesk.domain.due import DueState
from privdesk.domain.vocabulary import Duty, Kind
from privdesk.ui import labels
from privdesk.ui.list_copies import CopiedList, copied_table
from privdesk.ui.widgets.days import WEEKDAYS, short_day

Entry = DeadlineEntry | AnsweredEntry

GROUP: Final = {
    KindGroup.REQUESTS: "Requests",
    KindGroup.COMPLAINTS: "Complaints",
    KindGroup.ESCALATIONS: "JAMS and Annex I",
}
VIEW: Final = {"month": "Month", "agenda": "Agenda", "timeline": "Timeline"}
_SHORT_KIND = {
    Kind.DPF_COMPLAINT: "",
    Kind.REGULATOR_REFERRAL: "authority",
    Kind.JAMS: "JAMS",
    Kind.ANNEX_I: "Annex I",
    Kind.CUSTOMER_REQUEST: "customer",
    Kind.PROCESSOR_REFERRAL: "referral",
    Kind.SHINE_THE_LIGHT: "disclosures",
    Kind.MARKETING_OPT_OUT: "opt out",
    Kind.CHILD_DATA: "child",
    Kind.ANNUAL_DUTY: "annual duty",
}
_COLUMNS = ("Send by", "Deadline", "Number", "Person", "Kind", "Law", "Rule", "Handler", "State")


def month_title(day: date) -> str:
    """Such as "November 2026"."""
    return f"{month_name(day)} {day.year}"


def span_title(span: Span, today: date | None = None) -> str:
    """Such as "Oct 5 to Jan 5"; with the years if today is not near, or for paper without today."""
    near = today is not None and (today in span or span.first.year == span.last.year == today.year)
    first, last = (span.first.year, span.last.year) if near else (0, 0)
    return f"{short_day(span.first, first)} to {short_day(span.last, last)}"


def week_title(span: Span) -> str:
    """Such as "Week of Nov 23": a week is named by its Monday."""
    monday = next(day for day in span.days() if day.weekday() == 0)
    return f"Week of {short_day(monday, monday.year)}"


def day_title(day: date, today: date) -> str:
    """Such as "Today, Monday" or "Tuesday, Nov 24"."""
    if day == today:
        return f"Today, {weekday_name(day)}"
    return f"{weekday_name(day)}, {short_day(day, today.year)}"


def full_day(day: date) -> str:
    """Such as "Wednesday, November 25", for reading aloud."""
    return f"{weekday_name(day)}, {month_name(day)} {day.day}"


def weekday_day(day: date, today: date) -> str:
    """Such as "Thu, Nov 26"."""
    return f"{WEEKDAYS[day.weekday()]}, {short_day(day, today.year)}"


def kind_word(entry: Entry) -> str:
    """One small word for a calendar: what a request asks for, where an escalation lies."""
    if entry.kind is Kind.PRIVACY_REQUEST:
        return labels.kind_of_row(entry.kind, entry.rights)[0].lower()
    return _SHORT_KIND[entry.kind]


def kind_icon(entry: Entry) -> str:
    """The icon of a case."""
    return labels.kind_of_row(entry.kind, entry.rights)[1]


def short_name(person: str) -> str:
    """A name for narrow places: its first word as an initial, such as "S. Lindqvist"."""
    first, _, rest = person.partition(" ")
    return f"{first[0]}. {rest}" if rest and first[0].isalpha() and len(first) > 2 else person  # noqa: PLR2004 - an initial with its dot


def facts(entry: Entry, today: date) -> tuple[str, ...]:
    """What stands under a name: number, the deadline if it differs, the duty if it is no answer."""
    if isinstance(entry, AnsweredEntry):
        return (entry.number, "answered" if entry.in_time else "answered after its deadline")
    parts = [entry.number]
    legal = entry.legal_day(today)
    if entry.is_late:
        parts.append(f"was due {weekday_day(entry.raw, today)}")
    elif legal is not None:
        parts.append(f"due {weekday_day(legal, today)}")
    if entry.duty is not Duty.ANSWER:
        parts.append(labels.DUTY[entry.duty].lower())
    if entry.waiting:
        parts.append("waiting for the person")
    return tuple(parts)


def badge(entry: DeadlineEntry, today: date) -> str:
    """The state in a few words, such as "2 d late" or "Wed, Nov 25"."""
    match entry.due.state:
        case DueState.LATE:
            return f"{entry.due.days} d late"
        case DueState.TODAY:
            return "today"
        case DueState.WAITING:
            return "clock paused"
        case _:
            return weekday_day(entry.send_by, today)


def spoken(entry: Entry, today: date) -> str:
    """A case as a screen reader says it: person, kind, number, due."""
    kind = labels.kind_of_row(entry.kind, entry.rights)[0]
    if isinstance(entry, AnsweredEntry):
        when = "in time" if entry.in_time else "late"
        return f"{entry.person}, {kind}, {entry.number}, answered {when}"
    legal = entry.legal_day(today)
    due = f", deadline {full_day(legal)}" if legal else ""
    waiting = ", waiting for the person" if entry.waiting else ""
    state = labels.badge_spoken(entry.due)
    return f"{entry.person}, {kind}, {entry.number}, {state}{due}{waiting}"


def tooltip(entry: Entry, today: date) -> str:
    """Everything about a case that a narrow place had to leave out."""
    kind = labels.kind_of_row(entry.kind, entry.rights)[0]
    lines = [f"{entry.person}, {kind}", ", ".join(facts(entry, today))]
    if isinstance(entry, DeadlineEntry):
        lines.append(f"Send by {weekday_day(entry.send_by, today)}. {entry.rule}")
    return "\n".join(lines)


def filter_words(wanted: DeadlineFilter, board: DeadlineBoard) -> str:
    """The filter as words, for paper."""
    shown = [words for group, words in GROUP.items() if group not in wanted.hidden]
    parts = ["All kinds" if not wanted.hidden else ", ".join(shown) or "No kind"]
    if wanted.law:
        parts.append(f"law {wanted.law}")
    if wanted.rule:
        parts.append(board.rules().get(wanted.rule, wanted.rule))
    if wanted.handler:
        parts.append(f"handler {wanted.handler}")
    return "; ".join(parts)


def copied(entries: Iterable[Entry]) -> CopiedList:
    """Cases with their heads, for a spreadsheet or a mail."""
    return copied_table(_COLUMNS, [_cells(entry) for entry in entries])


def _cells(entry: Entry) -> tuple[str, ...]:
    kind = labels.kind_of_row(entry.kind, entry.rights)[0]
    who = (entry.number, _plain(entry.person), kind, entry.law, entry.rule, entry.handler)
    if isinstance(entry, AnsweredEntry):
        deadline = entry.deadline.isoformat() if entry.deadline else ""
        return ("", deadline, *who, f"Answered {entry.day.isoformat()}")
    state = labels.badge_spoken(entry.due)
    return (entry.send_by.isoformat(), entry.raw.isoformat(), *who, state)


def _plain(text: str) -> str:
    """On one line and in one cell, and never a formula in a spreadsheet; phone numbers stay."""
    flat = " ".join(text.split())
    signed = flat[:1] in {"+", "-"} and any(char.isalpha() for char in flat)
    return f"'{flat}" if flat[:1] in {"=", "@"} or signed else flat
