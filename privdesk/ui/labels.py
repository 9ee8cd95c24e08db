"""The word and the icon for every value of every closed list, and how dates are written."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from privdesk.domain import labels as words
from privdesk.domain.due import Due, DueState, NextStep
from privdesk.domain.mail import Aside
from privdesk.domain.read_models import CaseRow
from privdesk.domain.vocabulary import Channel, Duty, EventKind, Kind, Right
from privdesk.domain.workflow import Action
from privdesk.ui import days
from privdesk.ui.language import shown, tr, trn

_Key = TypeVar("_Key")


def _each(said: Mapping[_Key, str]) -> dict[_Key, str]:
    return {key: shown(word) for key, word in said.items()}


ANSWER = _each(words.ANSWER)
AUTHORITY = _each(words.AUTHORITY)
CHANNEL = _each(words.CHANNEL)
CONDITION = _each(words.CONDITION)
ELEMENT = _each(words.ELEMENT)
ENDING = _each(words.ENDING)
FRAMEWORK = _each(words.FRAMEWORK)
GROUND = _each(words.GROUND)
IDENTITY = _each(words.IDENTITY)
KIND = _each(words.KIND)
LATE_REASON = _each(words.LATE_REASON)
LETTER_STATE = _each(words.LETTER_STATE)
MERIT = _each(words.MERIT)
MODE = _each(words.MODE)
OUTCOME = _each(words.OUTCOME)
PRINCIPLE = _each(words.PRINCIPLE)
RELATION = {key: (shown(one), shown(two)) for key, (one, two) in words.RELATION.items()}
REMEDY = _each(words.REMEDY)
RIGHT = _each(words.RIGHT)
ROLE = _each(words.ROLE)
ROOT_CAUSE = _each(words.ROOT_CAUSE)
SEARCH = _each(words.SEARCH)
SEND_METHOD = _each(words.SEND_METHOD)
STATUS = _each(words.STATUS)
"""The words that papers and commands share with the screens."""

KIND_ICON = {
    Kind.PRIVACY_REQUEST: "eye",
    Kind.DPF_COMPLAINT: "message-square-warning",
    Kind.JAMS: "scale",
    Kind.ANNEX_I: "gavel",
    Kind.CUSTOMER_REQUEST: "users",
    Kind.PROCESSOR_REFERRAL: "users",
    Kind.SHINE_THE_LIGHT: "list",
    Kind.MARKETING_OPT_OUT: "ban",
    Kind.CHILD_DATA: "flag",
    Kind.REGULATOR_REFERRAL: "landmark",
    Kind.ANNUAL_DUTY: "shield-check",
}
RIGHT_ICON = {
    Right.ACCESS: "eye",
    Right.CORRECT: "pen-line",
    Right.DELETE: "eraser",
    Right.RESTRICT: "lock",
    Right.OBJECT: "hand",
    Right.PORTABILITY: "file-down",
    Right.OPT_OUT: "ban",
    Right.WITHDRAW_CONSENT: "undo-2",
    Right.KNOW_DISCLOSURES: "list",
}
DUTY = {
    Duty.ACKNOWLEDGE: tr("Acknowledge"),
    Duty.ANSWER: tr("Answer"),
    Duty.COMPLETE: tr("Complete"),
}
NEXT_STEP = {
    NextStep.ACKNOWLEDGE: tr("Acknowledge"),
    NextStep.VERIFY_IDENTITY: tr("Verify identity"),
    NextStep.FINISH_SEARCH: tr("Finish search"),
    NextStep.CHECK_ELEMENTS: tr("Check elements"),
    NextStep.WRITE_ANSWER: tr("Write answer"),
    NextStep.FINISH_DRAFT: tr("Finish draft"),
    NextStep.PRINT: tr("Print and mail"),
    NextStep.MARK_MAILED: tr("Mark as mailed"),
    NextStep.REMIND: tr("Remind"),
    NextStep.CLOSE: tr("Close"),
    NextStep.NONE: "",
}
NEXT_STEP_ICON = {
    NextStep.ACKNOWLEDGE: "send",
    NextStep.VERIFY_IDENTITY: "fingerprint",
    NextStep.FINISH_SEARCH: "search",
    NextStep.CHECK_ELEMENTS: "circle-check",
    NextStep.WRITE_ANSWER: "pen-line",
    NextStep.FINISH_DRAFT: "pen-line",
    NextStep.PRINT: "printer",
    NextStep.MARK_MAILED: "mailbox",
    NextStep.REMIND: "hourglass",
    NextStep.CLOSE: "circle-check",
    NextStep.NONE: "circle-check",
}
ACTION = {
    Action.ACKNOWLEDGE: tr("Acknowledged"),
    Action.ASK_IDENTITY: tr("Ask for proof of identity"),
    Action.SEARCH: tr("Start searching"),
    Action.DRAFT: tr("Start drafting"),
    Action.WAIT: tr("Wait"),
    Action.RESUME: tr("Go on"),
    Action.ANSWER: tr("Answered"),
    Action.CLOSE: tr("Close"),
    Action.WITHDRAW: tr("Withdrawn by the person"),
    Action.REOPEN: tr("Open again"),
}
EVENT = {
    EventKind.NOTE: tr("Note"),
    EventKind.CALL: tr("Call"),
    EventKind.EMAIL_IN: tr("E-mail in"),
    EventKind.EMAIL_OUT: tr("E-mail out"),
    EventKind.LETTER_IN: tr("Letter in"),
}
"""The kinds of events that a handler logs."""

EVENT_ICON = {
    EventKind.RECEIVED: "inbox",
    EventKind.EMAIL_IN: "mail",
    EventKind.EMAIL_OUT: "send",
    EventKind.LETTER_IN: "file-text",
    EventKind.CALL: "phone",
    EventKind.NOTE: "message-square",
    EventKind.STATUS: "circle-dashed",
    EventKind.IDENTITY: "fingerprint",
    EventKind.SEARCH: "database",
    EventKind.LETTER: "send",
    EventKind.LETTER_RETURNED: "undo-2",
    EventKind.FILE: "paperclip",
    EventKind.CLOCK: "calendar-days",
    EventKind.OUTCOME: "circle-check",
    EventKind.LINK: "workflow",
}
CHANNEL_ICON = {
    Channel.EMAIL: "mail",
    Channel.WEB_FORM: "inbox",
    Channel.MAIL: "mailbox",
    Channel.PHONE: "phone",
    Channel.IN_PERSON: "user-round",
    Channel.SMS: "message-square",
}
ASIDE = {
    Aside.THANKS: tr("Thanks, nothing asked"),
    Aside.SPAM: tr("Spam"),
    Aside.MISDIRECTED: tr("Misdirected"),
    Aside.AUTOMATIC: tr("Sent by a program"),
    Aside.OTHER: tr("Other"),
}

FIELD = {
    "name": tr("name"),
    "email": tr("e-mail address"),
    "phone": tr("phone number"),
    "subject": tr("nature of the request"),
    "address": tr("postal address"),
    "organisation": tr("organization"),
    "rights": tr("what is asked for"),
    "framework": tr("framework"),
    "principles": tr("principle"),
    "agent": tr("agent"),
    "reference": tr("reference"),
    "typed_due": tr("date in the notice"),
}
"""Names of the particulars of an intake, as they stand in a sentence."""


def kind_of_row(kind: Kind, rights: tuple[Right, ...]) -> tuple[str, str]:
    """Word and icon of a case in a list: a request is named by its first right."""
    if kind is Kind.PRIVACY_REQUEST and rights:
        more = f" +{len(rights) - 1}" if len(rights) > 1 else ""
        return RIGHT[rights[0]] + more, RIGHT_ICON[rights[0]]
    return KIND[kind], KIND_ICON[kind]


def short_day(day: date, today: date) -> str:
    """Such as "Nov 26"; with the year if it is not this one. Calendar dates of the office."""
    return days.short_day(day, today.year)


def weekday_day(day: date, today: date) -> str:
    """Such as "Wed, Nov 25"; with the year if it is not this one."""
    return days.weekday_day(day, today.year)


def sentence_day(day: date, today: date) -> str:
    """Such as "Thursday, Nov 26", for sentences."""
    return days.sentence_day(day, today.year)


def full_day(day: date) -> str:
    """Such as "Mon, Oct 12, 2026"."""
    return days.written_day(day)


def long_day(day: date) -> str:
    """Such as "Monday, November 23"."""
    return days.written(day, "dddd, MMMM d")


def clock_time(at: datetime, zone: ZoneInfo) -> str:
    """Such as "4:00 PM" in the office's time zone."""
    return days.clock_time(at.astimezone(zone).time())


def badge_text(due: Due, today: date) -> str:
    """What stands in the due badge."""
    match due.state:
        case DueState.LATE:
            return tr("{days} d late", days=due.days)
        case DueState.TODAY:
            return tr("Today")
        case DueState.SOON:
            weekday = days.short_weekday(due.send_by) if due.send_by else ""
            return tr("{weekday} · {days} d", weekday=weekday, days=due.days)
        case DueState.LATER:
            return short_day(due.send_by, today) if due.send_by else ""
        case DueState.WAITING:
            return tr("Paused")
        case DueState.ANSWERED:
            return tr("Answered")
        case DueState.CLOSED:
            return tr("Closed")


def badge_spoken(due: Due) -> str:
    """What a screen reader says for the due badge."""
    match due.state:
        case DueState.LATE:
            return trn("Late by {count} day", "Late by {count} days", due.days)
        case DueState.TODAY:
            return tr("Send today")
        case DueState.SOON:
            day = days.weekday_name(due.send_by) if due.send_by else ""
            return trn(
                "Send by {day}, in {count} day",
                "Send by {day}, in {count} days",
                due.days,
                day=day,
            )
        case DueState.LATER:
            return (
                tr("Send by {day}", day=days.written(due.send_by, "MMMM d")) if due.send_by else ""
            )
        case DueState.WAITING:
            return tr("Clock paused")
        case DueState.ANSWERED:
            return tr("Answered")
        case DueState.CLOSED:
            return tr("Closed")


def status_of_row(row: CaseRow) -> str:
    """The word for where the work on a case in a list stands."""
    return tr("Merged") if row.merged else STATUS[row.status]
