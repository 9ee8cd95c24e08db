"""The word and the icon for every value of every closed list, and how dates are written."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from privdesk.domain import day_names
from privdesk.domain.dispute import Answer, Authority, Condition, Ending, Mode, Remedy
from privdesk.domain.due import Due, DueState, NextStep
from privdesk.domain.vocabulary import (
    Channel,
    Duty,
    EventKind,
    Framework,
    Ground,
    IdentityState,
    Kind,
    LateReason,
    LetterState,
    Merit,
    Outcome,
    Principle,
    Relation,
    Right,
    Role,
    SearchState,
    SendMethod,
    Status,
)
from privdesk.domain.workflow import Action

KIND = {
    Kind.PRIVACY_REQUEST: "Privacy request",
    Kind.DPF_COMPLAINT: "DPF complaint",
    Kind.JAMS: "JAMS",
    Kind.ANNEX_I: "Annex I",
    Kind.CUSTOMER_REQUEST: "Customer request",
    Kind.PROCESSOR_REFERRAL: "Processor referral",
    Kind.SHINE_THE_LIGHT: "Shine the Light",
    Kind.MARKETING_OPT_OUT: "Marketing opt-out",
    Kind.CHILD_DATA: "Child’s data report",
    Kind.REGULATOR_REFERRAL: "Regulator referral",
}
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
}
RIGHT = {
    Right.ACCESS: "Access",
    Right.CORRECT: "Correct",
    Right.DELETE: "Delete",
    Right.RESTRICT: "Restrict",
    Right.OBJECT: "Object",
    Right.PORTABILITY: "Transfer",
    Right.OPT_OUT: "Opt out",
    Right.WITHDRAW_CONSENT: "Withdraw consent",
    Right.KNOW_DISCLOSURES: "Disclosures",
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
CHANNEL = {
    Channel.EMAIL: "E-mail",
    Channel.WEB_FORM: "Web form",
    Channel.MAIL: "Mail",
    Channel.PHONE: "Phone",
    Channel.IN_PERSON: "In person",
    Channel.SMS: "Text message",
}
STATUS = {
    Status.RECEIVED: "New",
    Status.ACKNOWLEDGED: "Acknowledged",
    Status.IDENTITY: "Verify identity",
    Status.SEARCHING: "Searching",
    Status.DRAFTING: "Drafting",
    Status.WAITING: "Waiting",
    Status.ANSWERED: "Answered",
    Status.CLOSED: "Closed",
    Status.WITHDRAWN: "Withdrawn",
}
OUTCOME = {
    Outcome.GRANTED: "Done",
    Outcome.PARTLY: "Done in part",
    Outcome.REFUSED: "Refused",
    Outcome.NOTHING_FOUND: "Nothing found",
    Outcome.REFERRED: "Referred to the customer",
    Outcome.NOT_VERIFIED: "Identity not verified",
    Outcome.WITHDRAWN: "Withdrawn",
}
MERIT = {
    Merit.FOUNDED: "Founded",
    Merit.PARTLY: "Founded in part",
    Merit.UNFOUNDED: "Unfounded",
}
REMEDY = {
    Remedy.ACCESS: "Access given",
    Remedy.CORRECTION: "Data corrected",
    Remedy.DELETION: "Data deleted",
    Remedy.RETURN: "Data returned",
    Remedy.EFFECTS_REVERSED: "Effects reversed or corrected",
    Remedy.FUTURE_CONFORMITY: "Future processing conforms",
    Remedy.PROCESSING_STOPPED: "Processing stopped",
    Remedy.COMPENSATION: "Loss compensated",
    Remedy.PUBLICITY: "Finding published",
}
MODE = {Mode.MEDIATION: "Mediation", Mode.ARBITRATION: "Arbitration"}
ENDING = {
    Ending.FOR_PERSON: "Decided for the person",
    Ending.PARTLY: "Decided in part for the person",
    Ending.FOR_OFFICE: "Decided for the office",
    Ending.SETTLED: "Settled",
    Ending.NOT_HEARD: "Not heard",
    Ending.WITHDRAWN: "Withdrawn",
}
AUTHORITY = {
    Authority.EU_DPA: "EU DPA",
    Authority.UK_ICO: "UK ICO",
    Authority.GIBRALTAR_GRA: "Gibraltar GRA",
    Authority.SWISS_FDPIC: "Swiss FDPIC",
    Authority.COMMERCE: "Department of Commerce",
    Authority.FTC: "FTC",
}
CONDITION = {
    Condition.OFFICE_HAD_TIME: "Raised with the office, 45 days given",
    Condition.JAMS_USED: "JAMS used",
    Condition.COMMERCE_ASKED: "Department of Commerce asked through the DPA, 90 days given",
    Condition.STILL_UNREMEDIED: "Still unremedied, in whole or in part",
    Condition.NOT_ARBITRATED: "Not arbitrated before",
    Condition.NO_JUDGMENT: "No final court judgment between the parties",
    Condition.NOT_SETTLED: "Not settled",
    Condition.NO_DPA_AUTHORITY: "No DPA has authority over it",
    Condition.NO_DPA_REMEDY: "No DPA can resolve it directly with the office",
    Condition.NOTICE_TELLS_STEPS: "The Notice sums up the steps taken",
    Condition.NOTICE_TELLS_BREACH: "The Notice describes the alleged violation",
}
ANSWER = {Answer.MET: "Met", Answer.NOT_MET: "Not met", Answer.NOT_KNOWN: "Not known"}
GROUND = {
    Ground.OTHER_PERSON: "Data of another person",
    Ground.LEGAL_DUTY: "Must be kept by law",
    Ground.PERMITTED_BY_LAW: "May be kept by law",
    Ground.LEGITIMATE_INTEREST: "Compelling legitimate interest",
    Ground.PRIVILEGE: "Legal privilege",
    Ground.CONFIDENTIAL_COMMERCIAL: "Confidential commercial information",
    Ground.LAW_ENFORCEMENT: "Law enforcement",
    Ground.SECURITY_INVESTIGATION: "Security investigation",
    Ground.DISPROPORTIONATE: "Disproportionate burden",
    Ground.EXCESSIVE: "Excessive or repeated",
    Ground.IDENTITY: "Identity not confirmed",
    Ground.AGENT_AUTHORITY: "Authority of the agent not shown",
    Ground.PROCESSOR: "Data of a customer’s account",
}
FRAMEWORK = {
    Framework.EU_US: "EU-U.S. DPF",
    Framework.UK_EXTENSION: "UK Extension",
    Framework.SWISS_US: "Swiss-U.S. DPF",
}
PRINCIPLE = {
    Principle.NOTICE: "Notice",
    Principle.CHOICE: "Choice",
    Principle.ONWARD_TRANSFER: "Accountability for onward transfer",
    Principle.SECURITY: "Security",
    Principle.DATA_INTEGRITY: "Data integrity and purpose limitation",
    Principle.ACCESS: "Access",
    Principle.RECOURSE: "Recourse, enforcement and liability",
}
ROLE = {
    Role.REQUESTER: "Requester",
    Role.COMPLAINANT: "Complainant",
    Role.AGENT: "Authorized agent",
    Role.DATA_SUBJECT: "Person concerned",
    Role.PARENT: "Parent",
    Role.CUSTOMER: "Customer",
    Role.AUTHORITY: "Authority",
    Role.SERVICE_PROVIDER: "Service provider",
}
RELATION = {
    Relation.ESCALATES: ("Escalates", "Escalated to"),
    Relation.CONCERNS_SAME_DATA: ("Concerns the data of", "Concerns the data of"),
    Relation.FOLLOWS: ("Follows", "Followed by"),
    Relation.DUPLICATE_OF: ("Duplicate of", "Has a duplicate"),
}
"""The words seen from the later case and from the earlier one."""
IDENTITY = {
    IdentityState.NOT_NEEDED: "Not needed",
    IdentityState.OPEN: "To verify",
    IdentityState.ASKED: "Asked for",
    IdentityState.VERIFIED: "Verified",
    IdentityState.FAILED: "Not verified",
}
SEARCH = {
    SearchState.OPEN: "Not asked yet",
    SearchState.ASKED: "Asked",
    SearchState.FOUND: "Records found",
    SearchState.NOTHING_FOUND: "Nothing found",
    SearchState.EXEMPT: "Exempt",
}
LETTER_STATE = {
    LetterState.DRAFT: "Draft",
    LetterState.FINAL: "Ready to print",
    LetterState.PRINTED: "Printed",
    LetterState.MAILED: "Mailed",
    LetterState.VOID: "Void",
}
SEND_METHOD = {
    SendMethod.MAIL: "Mail",
    SendMethod.FLAT: "Mail, flat envelope",
    SendMethod.EMAIL: "E-mail",
}
DUTY = {Duty.ACKNOWLEDGE: "Acknowledge", Duty.ANSWER: "Answer", Duty.COMPLETE: "Complete"}
LATE_REASON = {
    LateReason.INTERNAL_ROUTING: "Internal routing",
    LateReason.SEARCH_SLOW: "Search took long",
    LateReason.LEGAL_REVIEW: "Legal review",
    LateReason.PROVIDER_SLOW: "Service provider answered late",
    LateReason.PERSON_SILENT: "Waited for the person",
    LateReason.WORKLOAD: "Workload",
    LateReason.MAILING: "Mailing",
    LateReason.OTHER: "Another reason",
}
NEXT_STEP = {
    NextStep.ACKNOWLEDGE: "Acknowledge",
    NextStep.VERIFY_IDENTITY: "Verify identity",
    NextStep.FINISH_SEARCH: "Finish search",
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
