"""The words of the Deadlines page: names of days, lines of a case, the filter as a sentence."""

from collections.abc import Iterable
from datetime import date
from typing import Final

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
from privdesk.ui.days import sentence_day, short_day, weekday_name, written
from privdesk.ui.days import weekday_day as weekday_in
from privdesk.ui.language import capital, inside, shown, tr
from privdesk.ui.list_copies import CopiedList, copied_table

Entry = DeadlineEntry | AnsweredEntry

GROUP: Final = {
    KindGroup.REQUESTS: tr("Requests"),
    KindGroup.COMPLAINTS: tr("Complaints"),
    KindGroup.ESCALATIONS: tr("JAMS and Annex I"),
}
VIEW: Final = {"month": tr("Month"), "agenda": tr("Agenda"), "timeline": tr("Timeline", "view")}
_SHORT_KIND = {
    Kind.DPF_COMPLAINT: "",
    Kind.REGULATOR_REFERRAL: tr("authority"),
    Kind.JAMS: "JAMS",
    Kind.ANNEX_I: tr("Annex I"),
    Kind.CUSTOMER_REQUEST: tr("customer"),
    Kind.PROCESSOR_REFERRAL: tr("referral"),
    Kind.SHINE_THE_LIGHT: tr("disclosures"),
    Kind.MARKETING_OPT_OUT: tr("opt out"),
    Kind.CHILD_DATA: tr("child"),
    Kind.ANNUAL_DUTY: tr("annual duty"),
}
_COLUMNS = (
    tr("Send by"),
    tr("Deadline"),
    tr("Number"),
    tr("Person"),
    tr("Kind"),
    tr("Law"),
    tr("Rule"),
    tr("Handler"),
    tr("State"),
)


def month_title(day: date) -> str:
    """Such as "November 2026"."""
    return written(day, "MMMM yyyy")


def span_title(span: Span, today: date | None = None) -> str:
    """Such as "Oct 5 to Jan 5"; with the years if today is not near, or for paper without today."""
    near = today is not None and (today in span or span.first.year == span.last.year == today.year)
    first, last = (span.first.year, span.last.year) if near else (0, 0)
    return tr(
        "{first} to {last}", first=short_day(span.first, first), last=short_day(span.last, last)
    )


def week_title(span: Span) -> str:
    """Such as "Week of Nov 23": a week is named by its Monday."""
    monday = next(day for day in span.days() if day.weekday() == 0)
    return tr("Week of {day}", day=short_day(monday, monday.year))


def day_title(day: date, today: date) -> str:
    """Such as "Today, Monday" or "Tuesday, Nov 24"."""
    if day == today:
        return tr("Today, {weekday}", weekday=weekday_name(day))
    return capital(sentence_day(day, today.year))


def full_day(day: date) -> str:
    """Such as "Wednesday, November 25", for reading aloud."""
    return written(day, "dddd, MMMM d")


def weekday_day(day: date, today: date) -> str:
    """Such as "Thu, Nov 26"."""
    return weekday_in(day, today.year)


def kind_word(entry: Entry) -> str:
    """One small word for a calendar: what a request asks for, where an escalation lies."""
    if entry.kind is Kind.PRIVACY_REQUEST:
        return inside(labels.kind_of_row(entry.kind, entry.rights)[0])
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
        return (
            entry.number,
            tr("answered") if entry.in_time else tr("answered after its deadline"),
        )
    parts = [entry.number]
    legal = entry.legal_day(today)
    if entry.is_late:
        parts.append(tr("was due {day}", day=weekday_day(entry.raw, today)))
    elif legal is not None:
        parts.append(tr("due {day}", day=weekday_day(legal, today)))
    if entry.duty is not Duty.ANSWER:
        parts.append(inside(labels.DUTY[entry.duty]))
    if entry.waiting:
        parts.append(tr("waiting for the person"))
    return tuple(parts)


def badge(entry: DeadlineEntry, today: date) -> str:
    """The state in a few words, such as "2 d late" or "Wed, Nov 25"."""
    match entry.due.state:
        case DueState.LATE:
            return tr("{days} d late", days=entry.due.days)
        case DueState.TODAY:
            return tr("today")
        case DueState.WAITING:
            return tr("clock paused")
        case _:
            return weekday_day(entry.send_by, today)


def spoken(entry: Entry, today: date) -> str:
    """A case as a screen reader says it: person, kind, number, due."""
    kind = labels.kind_of_row(entry.kind, entry.rights)[0]
    if isinstance(entry, AnsweredEntry):
        state = tr("answered in time") if entry.in_time else tr("answered late")
        return f"{entry.person}, {kind}, {entry.number}, {state}"
    legal = entry.legal_day(today)
    due = tr(", deadline {day}", day=full_day(legal)) if legal else ""
    waiting = tr(", waiting for the person") if entry.waiting else ""
    state = labels.badge_spoken(entry.due)
    return f"{entry.person}, {kind}, {entry.number}, {state}{due}{waiting}"


def tooltip(entry: Entry, today: date) -> str:
    """Everything about a case that a narrow place had to leave out."""
    kind = labels.kind_of_row(entry.kind, entry.rights)[0]
    lines = [f"{entry.person}, {kind}", ", ".join(facts(entry, today))]
    if isinstance(entry, DeadlineEntry):
        lines.append(
            tr("Send by {day}. {rule}", day=weekday_day(entry.send_by, today), rule=entry.rule)
        )
    return "\n".join(lines)


def filter_words(wanted: DeadlineFilter, board: DeadlineBoard) -> str:
    """The filter as words, for paper."""
    kinds = [words for group, words in GROUP.items() if group not in wanted.hidden]
    parts = [tr("All kinds") if not wanted.hidden else ", ".join(kinds) or tr("No kind")]
    if wanted.law:
        parts.append(tr("law {law}", law=wanted.law))
    if wanted.rule:
        parts.append(shown(board.rules().get(wanted.rule, wanted.rule)))
    if wanted.handler:
        parts.append(tr("handler {handler}", handler=wanted.handler))
    return "; ".join(parts)


def copied(entries: Iterable[Entry]) -> CopiedList:
    """Cases with their heads, for a spreadsheet or a mail."""
    return copied_table(_COLUMNS, [_cells(entry) for entry in entries])


def _cells(entry: Entry) -> tuple[str, ...]:
    kind = labels.kind_of_row(entry.kind, entry.rights)[0]
    who = (entry.number, _plain(entry.person), kind, entry.law, shown(entry.rule), entry.handler)
    if isinstance(entry, AnsweredEntry):
        deadline = entry.deadline.isoformat() if entry.deadline else ""
        return ("", deadline, *who, tr("Answered {day}", day=entry.day.isoformat()))
    state = labels.badge_spoken(entry.due)
    return (entry.send_by.isoformat(), entry.raw.isoformat(), *who, state)


def _plain(text: str) -> str:
    """On one line and in one cell, and never a formula in a spreadsheet; phone numbers stay."""
    flat = " ".join(text.split())
    signed = flat[:1] in {"+", "-"} and any(char.isalpha() for char in flat)
    return f"'{flat}" if flat[:1] in {"=", "@"} or signed else flat
