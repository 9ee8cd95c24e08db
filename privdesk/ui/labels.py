"""The word and the icon for every value of every closed list, and how dates are written."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from privdesk.domain import day_names
from privdesk.domain.due import Due, DueState, NextStep
from privdesk.domain.labels import (
    ANSWER,
    AUTHORITY,
    CHANNEL,
    CONDITION,
    ELEMENT,
    ENDING,
    FRAMEWORK,
    GROUND,
    IDENTITY,
    KIND,
    LATE_REASON,
    LETTER_STATE,
    MERIT,
    MODE,
    OUTCOME,
    PRINCIPLE,
    RELATION,
    REMEDY,
    RIGHT,
    ROLE,
    ROOT_CAUSE,
    SEARCH,
    SEND_METHOD,
    STATUS,
)
from privdesk.domain.mail import Aside
from privdesk.domain.read_models import CaseRow
from privdesk.domain.vocabulary import Channel, Duty, EventKind, Kind, Right
from privdesk.domain.workflow import Action

__all__ = [
    "ANSWER",
    "ASIDE",
    "AUTHORITY",
    "CHANNEL",
    "CONDITION",
    "ELEMENT",
    "ENDING",
    "FRAMEWORK",
    "GROUND",
    "IDENTITY",
    "KIND",
    "LATE_REASON",
    "LETTER_STATE",
    "MERIT",
    "MODE",
    "OUTCOME",
    "PRINCIPLE",
    "RELATION",
    "REMEDY",
    "RIGHT",
    "ROLE",
    "ROOT_CAUSE",
    "SEARCH",
    "SEND_METHOD",
    "STATUS",
]
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
DUTY = {Duty.ACKNOWLEDGE: "Acknowledge", Duty.ANSWER: "Answer", Duty.COMPLETE: "Complete"}
NEXT_STEP = {
    NextStep.ACKNOWLEDGE: "Acknowledge",
    NextStep.VERIFY_IDENTITY: "Verify identity",
    NextStep.FINISH_SEARCH: "Finish search",
    NextStep.CHECK_ELEMENTS: "Check elements",
    NextStep.WRITE_ANSWER: "Write answer",
    NextStep.FINISH_DRAFT: "Finish draft",
    NextStep.PRINT: "Print and mail",
    NextStep.MARK_MAILED: "Mark as mailed",
    NextStep.REMIND: "Remind",
    NextStep.CLOSE: "Close",
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
    Action.ACKNOWLEDGE: "Acknowledged",
    Action.ASK_IDENTITY: "Ask for proof of identity",
    Action.SEARCH: "Start searching",
    Action.DRAFT: "Start drafting",
    Action.WAIT: "Wait",
    Action.RESUME: "Go on",
    Action.ANSWER: "Answered",
    Action.CLOSE: "Close",
    Action.WITHDRAW: "Withdrawn by the person",
    Action.REOPEN: "Open again",
}
EVENT = {
    EventKind.NOTE: "Note",
    EventKind.CALL: "Call",
    EventKind.EMAIL_IN: "E-mail in",
    EventKind.EMAIL_OUT: "E-mail out",
    EventKind.LETTER_IN: "Letter in",
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
    Aside.THANKS: "Thanks, nothing asked",
    Aside.SPAM: "Spam",
    Aside.MISDIRECTED: "Misdirected",
    Aside.AUTOMATIC: "Sent by a program",
    Aside.OTHER: "Other",
}

FIELD = {
    "name": "name",
    "email": "e-mail address",
    "phone": "phone number",
    "subject": "nature of the request",
    "address": "postal address",
    "organisation": "organization",
    "rights": "what is asked for",
    "framework": "framework",
    "principles": "principle",
    "agent": "agent",
    "reference": "reference",
    "typed_due": "date in the notice",
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
    return day_names.short_day(day, today)


def weekday_day(day: date, today: date) -> str:
    """Such as "Wed, Nov 25"; with the year if it is not this one."""
    return f"{day:%a}, {short_day(day, today)}"


def sentence_day(day: date, today: date) -> str:
    """Such as "Thursday, Nov 26", for sentences."""
    return f"{day:%A}, {short_day(day, today)}"


def full_day(day: date) -> str:
    """Such as "Mon, Oct 12, 2026"."""
    return f"{day:%a, %b} {day.day}, {day.year}"


def long_day(day: date) -> str:
    """Such as "Monday, November 23"."""
    return f"{day:%A, %B} {day.day}"


def clock_time(at: datetime, zone: ZoneInfo) -> str:
    """Such as "4:00 PM" in the office's time zone."""
    local = at.astimezone(zone)
    return f"{local.hour % 12 or 12}:{local:%M %p}"


def badge_text(due: Due, today: date) -> str:
    """What stands in the due badge."""
    match due.state:
        case DueState.LATE:
            return f"{due.days} d late"
        case DueState.TODAY:
            return "Today"
        case DueState.SOON:
            return f"{due.send_by:%a} · {due.days} d"
        case DueState.LATER:
            return short_day(due.send_by, today) if due.send_by else ""
        case DueState.WAITING:
            return "Paused"
        case DueState.ANSWERED:
            return "Answered"
        case DueState.CLOSED:
            return "Closed"


def badge_spoken(due: Due) -> str:
    """What a screen reader says for the due badge."""
    days = "1 day" if due.days == 1 else f"{due.days} days"
    match due.state:
        case DueState.LATE:
            return f"Late by {days}"
        case DueState.TODAY:
            return "Send today"
        case DueState.SOON:
            return f"Send by {due.send_by:%A}, in {days}"
        case DueState.LATER:
            return f"Send by {due.send_by:%B} {due.send_by.day}" if due.send_by else ""
        case DueState.WAITING:
            return "Clock paused"
        case DueState.ANSWERED:
            return "Answered"
        case DueState.CLOSED:
            return "Closed"


def status_of_row(row: CaseRow) -> str:
    """The word for where the work on a case in a list stands."""
    return "Merged" if row.merged else STATUS[row.status]
