"""The word for every value of the closed lists that screens, papers and commands share."""

from privdesk.domain.dispute import Answer, Authority, Condition, Ending, Mode, Remedy
from privdesk.domain.said import said, said_each
from privdesk.domain.vocabulary import (
    Channel,
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
    RootCause,
    SearchState,
    SendMethod,
    Status,
)

KIND = said_each(
    {
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
        Kind.ANNUAL_DUTY: "Annual duty",
    }
)
RIGHT = said_each(
    {
        Right.ACCESS: "Access",
        Right.CORRECT: "Correct",
        Right.DELETE: "Delete",
        Right.RESTRICT: "Restrict",
        Right.OBJECT: "Object",
        Right.PORTABILITY: "Transfer",
        Right.OPT_OUT: "Opt out",
        Right.WITHDRAW_CONSENT: "Withdraw consent",
        Right.KNOW_DISCLOSURES: "Disclosures",
    },
    "right",
)
CHANNEL = said_each(
    {
        Channel.EMAIL: "E-mail",
        Channel.WEB_FORM: "Web form",
        Channel.MAIL: "Mail",
        Channel.PHONE: "Phone",
        Channel.IN_PERSON: "In person",
        Channel.SMS: "Text message",
    },
    "channel",
)
STATUS = said_each(
    {
        Status.RECEIVED: "New",
        Status.ACKNOWLEDGED: "Acknowledged",
        Status.IDENTITY: "Verify identity",
        Status.SEARCHING: "Searching",
        Status.DRAFTING: "Drafting",
        Status.WAITING: "Waiting",
        Status.ANSWERED: "Answered",
        Status.CLOSED: "Closed",
        Status.WITHDRAWN: "Withdrawn",
    },
    "status",
)
OUTCOME = said_each(
    {
        Outcome.GRANTED: "Done",
        Outcome.PARTLY: "Done in part",
        Outcome.REFUSED: "Refused",
        Outcome.NOTHING_FOUND: "Nothing found",
        Outcome.REFERRED: "Referred to the customer",
        Outcome.NOT_VERIFIED: "Identity not verified",
        Outcome.WITHDRAWN: "Withdrawn",
    },
    "outcome",
)
MERIT = said_each(
    {
        Merit.FOUNDED: "Founded",
        Merit.PARTLY: "Founded in part",
        Merit.UNFOUNDED: "Unfounded",
    },
    "complaint",
)
REMEDY = said_each(
    {
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
)
MODE = said_each({Mode.MEDIATION: "Mediation", Mode.ARBITRATION: "Arbitration"}, "annex")
ENDING = said_each(
    {
        Ending.FOR_PERSON: "Decided for the person",
        Ending.PARTLY: "Decided in part for the person",
        Ending.FOR_OFFICE: "Decided for the office",
        Ending.SETTLED: "Settled",
        Ending.NOT_HEARD: "Not heard",
        Ending.WITHDRAWN: "Withdrawn",
    },
    "ending",
)
AUTHORITY = said_each(
    {
        Authority.EU_DPA: "EU DPA",
        Authority.UK_ICO: "UK ICO",
        Authority.GIBRALTAR_GRA: "Gibraltar GRA",
        Authority.SWISS_FDPIC: "Swiss FDPIC",
        Authority.COMMERCE: "Department of Commerce",
        Authority.FTC: "FTC",
    }
)
CONDITION = said_each(
    {
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
)
ANSWER = said_each(
    {Answer.MET: "Met", Answer.NOT_MET: "Not met", Answer.NOT_KNOWN: "Not known"}, "condition"
)
GROUND = said_each(
    {
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
)
FRAMEWORK = said_each(
    {
        Framework.EU_US: "EU-U.S. DPF",
        Framework.UK_EXTENSION: "UK Extension",
        Framework.SWISS_US: "Swiss-U.S. DPF",
    }
)
PRINCIPLE = said_each(
    {
        Principle.NOTICE: "Notice",
        Principle.CHOICE: "Choice",
        Principle.ONWARD_TRANSFER: "Accountability for onward transfer",
        Principle.SECURITY: "Security",
        Principle.DATA_INTEGRITY: "Data integrity and purpose limitation",
        Principle.ACCESS: "Access",
        Principle.RECOURSE: "Recourse, enforcement and liability",
    },
    "Principle",
)
ROLE = said_each(
    {
        Role.REQUESTER: "Requester",
        Role.COMPLAINANT: "Complainant",
        Role.AGENT: "Authorized agent",
        Role.DATA_SUBJECT: "Person concerned",
        Role.PARENT: "Parent",
        Role.CUSTOMER: "Customer",
        Role.AUTHORITY: "Authority",
        Role.SERVICE_PROVIDER: "Service provider",
    }
)
RELATION = {
    Relation.ESCALATES: (said("Escalates"), said("Escalated to")),
    Relation.CONCERNS_SAME_DATA: (said("Concerns the data of"), said("Concerns the data of")),
    Relation.FOLLOWS: (said("Follows"), said("Followed by")),
    Relation.DUPLICATE_OF: (said("Duplicate of"), said("Has a duplicate")),
}
"""The words seen from the later case and from the earlier one."""
IDENTITY = said_each(
    {
        IdentityState.NOT_NEEDED: "Not needed",
        IdentityState.OPEN: "To verify",
        IdentityState.ASKED: "Asked for",
        IdentityState.VERIFIED: "Verified",
        IdentityState.FAILED: "Not verified",
    }
)
SEARCH = said_each(
    {
        SearchState.OPEN: "Not asked yet",
        SearchState.ASKED: "Asked",
        SearchState.FOUND: "Records found",
        SearchState.NOTHING_FOUND: "Nothing found",
        SearchState.EXEMPT: "Exempt",
    }
)
ELEMENT = said_each(
    {
        SearchState.OPEN: "Not checked yet",
        SearchState.ASKED: "Asked",
        SearchState.FOUND: "Holds",
        SearchState.NOTHING_FOUND: "Lacking",
        SearchState.EXEMPT: "Does not apply",
    }
)
"""What is known about an element of an annual duty."""
LETTER_STATE = said_each(
    {
        LetterState.DRAFT: "Draft",
        LetterState.FINAL: "Ready to print",
        LetterState.PRINTED: "Printed",
        LetterState.MAILED: "Mailed",
        LetterState.VOID: "Void",
    },
    "letter",
)
SEND_METHOD = said_each(
    {
        SendMethod.MAIL: "Mail",
        SendMethod.FLAT: "Mail, flat envelope",
        SendMethod.EMAIL: "E-mail",
    },
    "sent by",
)
LATE_REASON = said_each(
    {
        LateReason.INTERNAL_ROUTING: "Internal routing",
        LateReason.SEARCH_SLOW: "Search took long",
        LateReason.LEGAL_REVIEW: "Legal review",
        LateReason.PROVIDER_SLOW: "Service provider answered late",
        LateReason.PERSON_SILENT: "Waited for the person",
        LateReason.WORKLOAD: "Workload",
        LateReason.MAILING: "Mailing",
        LateReason.OTHER: "Another reason",
    }
)

ROOT_CAUSE = said_each(
    {
        RootCause.PROCESS: "Process did not provide for it",
        RootCause.SYSTEM: "System failed",
        RootCause.HUMAN_ERROR: "Mistake by a person",
        RootCause.PROVIDER: "Service provider",
        RootCause.UNCLEAR_NOTICE: "Notice was unclear",
        RootCause.DATA_QUALITY: "Wrong or old data",
        RootCause.SLOW_HANDLING: "Handled slowly",
        RootCause.SECURITY: "Security incident",
        RootCause.NO_FAULT: "No fault of ours",
        RootCause.OTHER: "Another cause",
    }
)
