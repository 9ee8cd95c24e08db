"""Every closed list of the office, stored by value and labelled on screen in one place."""

from enum import StrEnum


class Kind(StrEnum):
    """What a case is."""

    PRIVACY_REQUEST = "privacy_request"
    DPF_COMPLAINT = "dpf_complaint"
    JAMS = "jams"
    ANNEX_I = "annex_i"
    CUSTOMER_REQUEST = "customer_request"
    PROCESSOR_REFERRAL = "processor_referral"
    SHINE_THE_LIGHT = "shine_the_light"
    MARKETING_OPT_OUT = "marketing_opt_out"
    CHILD_DATA = "child_data"
    REGULATOR_REFERRAL = "regulator_referral"
    ANNUAL_DUTY = "annual_duty"

    @property
    def series(self) -> str:
        """Letter of the number series that cases of this kind are counted in."""
        return _SERIES[self]

    @property
    def is_escalation(self) -> bool:
        """Whether the matter has left the house."""
        return self in {Kind.JAMS, Kind.ANNEX_I}

    @property
    def is_own(self) -> bool:
        """Whether the office itself brings it, so that nobody logs it and no figure counts it."""
        return self is Kind.ANNUAL_DUTY


_SERIES = {
    Kind.PRIVACY_REQUEST: "R",
    Kind.DPF_COMPLAINT: "C",
    Kind.JAMS: "J",
    Kind.ANNEX_I: "A",
    Kind.CUSTOMER_REQUEST: "U",
    Kind.PROCESSOR_REFERRAL: "P",
    Kind.SHINE_THE_LIGHT: "S",
    Kind.MARKETING_OPT_OUT: "M",
    Kind.CHILD_DATA: "K",
    Kind.REGULATOR_REFERRAL: "G",
    Kind.ANNUAL_DUTY: "D",
}


class Right(StrEnum):
    """What a person asks for."""

    ACCESS = "access"
    CORRECT = "correct"
    DELETE = "delete"
    RESTRICT = "restrict"
    OBJECT = "object"
    PORTABILITY = "portability"
    OPT_OUT = "opt_out"
    WITHDRAW_CONSENT = "withdraw_consent"
    KNOW_DISCLOSURES = "know_disclosures"


class Channel(StrEnum):
    """How something came in."""

    EMAIL = "email"
    WEB_FORM = "web_form"
    MAIL = "mail"
    PHONE = "phone"
    IN_PERSON = "in_person"
    SMS = "sms"


class Status(StrEnum):
    """Where the work on a case stands."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    IDENTITY = "identity"
    SEARCHING = "searching"
    DRAFTING = "drafting"
    WAITING = "waiting"
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"

    @property
    def is_open(self) -> bool:
        """Whether there is still work to do."""
        return self not in {Status.CLOSED, Status.WITHDRAWN}

    @property
    def is_unanswered(self) -> bool:
        """Whether the answer has not gone out yet."""
        return self.is_open and self is not Status.ANSWERED


class Outcome(StrEnum):
    """How a right or a case ended."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"
    NOTHING_FOUND = "nothing_found"
    REFERRED = "referred"
    NOT_VERIFIED = "not_verified"
    WITHDRAWN = "withdrawn"

    @property
    def needs_ground(self) -> bool:
        """Whether the outcome may only be recorded with a ground."""
        return self in {Outcome.PARTLY, Outcome.REFUSED}


class Merit(StrEnum):
    """What the office found about a complaint (Supplemental Principle 11.c)."""

    FOUNDED = "founded"
    PARTLY = "partly"
    UNFOUNDED = "unfounded"


class Ground(StrEnum):
    """Why a right is refused, wholly or in part."""

    OTHER_PERSON = "other_person"
    LEGAL_DUTY = "legal_duty"
    PERMITTED_BY_LAW = "permitted_by_law"
    LEGITIMATE_INTEREST = "legitimate_interest"
    PRIVILEGE = "privilege"
    CONFIDENTIAL_COMMERCIAL = "confidential_commercial"
    LAW_ENFORCEMENT = "law_enforcement"
    SECURITY_INVESTIGATION = "security_investigation"
    DISPROPORTIONATE = "disproportionate"
    EXCESSIVE = "excessive"
    IDENTITY = "identity"
    AGENT_AUTHORITY = "agent_authority"
    PROCESSOR = "processor"


class Framework(StrEnum):
    """The part of the Data Privacy Framework that a complaint relies on."""

    EU_US = "eu_us"
    UK_EXTENSION = "uk_extension"
    SWISS_US = "swiss_us"


class Principle(StrEnum):
    """The DPF Principle that a complaint concerns."""

    NOTICE = "notice"
    CHOICE = "choice"
    ONWARD_TRANSFER = "onward_transfer"
    SECURITY = "security"
    DATA_INTEGRITY = "data_integrity"
    ACCESS = "access"
    RECOURSE = "recourse"


class Relation(StrEnum):
    """How one case stands to another; the first named is the later one."""

    ESCALATES = "escalates"
    CONCERNS_SAME_DATA = "concerns_same_data"
    FOLLOWS = "follows"
    DUPLICATE_OF = "duplicate_of"


class Role(StrEnum):
    """The part a person plays in a case."""

    REQUESTER = "requester"
    COMPLAINANT = "complainant"
    AGENT = "agent"
    DATA_SUBJECT = "data_subject"
    PARENT = "parent"
    CUSTOMER = "customer"
    AUTHORITY = "authority"
    SERVICE_PROVIDER = "service_provider"


class EventKind(StrEnum):
    """What a timeline entry tells of."""

    RECEIVED = "received"
    EMAIL_IN = "email_in"
    EMAIL_OUT = "email_out"
    LETTER_IN = "letter_in"
    CALL = "call"
    NOTE = "note"
    STATUS = "status"
    IDENTITY = "identity"
    SEARCH = "search"
    LETTER = "letter"
    LETTER_RETURNED = "letter_returned"
    FILE = "file"
    CLOCK = "clock"
    OUTCOME = "outcome"
    LINK = "link"


class IdentityState(StrEnum):
    """How far the check of the person's identity has come."""

    NOT_NEEDED = "not_needed"
    OPEN = "open"
    ASKED = "asked"
    VERIFIED = "verified"
    FAILED = "failed"


class SearchState(StrEnum):
    """What is known about one data source of a case."""

    OPEN = "open"
    ASKED = "asked"
    FOUND = "found"
    NOTHING_FOUND = "nothing_found"
    EXEMPT = "exempt"


class LetterState(StrEnum):
    """Where a letter stands; from `FINAL` on its bytes are frozen."""

    DRAFT = "draft"
    FINAL = "final"
    PRINTED = "printed"
    MAILED = "mailed"
    VOID = "void"


class SendMethod(StrEnum):
    """How a letter goes out."""

    MAIL = "mail"
    FLAT = "flat"
    EMAIL = "email"


class LetterPurpose(StrEnum):
    """What a letter does for the case when it goes out."""

    ACKNOWLEDGE = "acknowledge"
    ANSWER = "answer"
    ASK = "ask"
    OTHER = "other"


class Duty(StrEnum):
    """What a clock measures."""

    ACKNOWLEDGE = "acknowledge"
    ANSWER = "answer"
    COMPLETE = "complete"


class PeriodUnit(StrEnum):
    """How the length of a period is counted."""

    CALENDAR_DAYS = "calendar_days"
    BUSINESS_DAYS = "business_days"
    MONTHS = "months"
    MINUTES = "minutes"


class StartEvent(StrEnum):
    """What may start a period later than the receipt, where the rule knows it."""

    IDENTITY = "identity"
    AUTHORITY = "authority"
    FEE = "fee"
    COST_NOTICE = "cost_notice"


class PauseReason(StrEnum):
    """What a rule lets the office wait for while the period stands still."""

    IDENTITY = "identity"
    CLARIFICATION = "clarification"


class Confidence(StrEnum):
    """How well the figure of a rule is founded."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    MEMORY = "memory"
    OFFICE = "office"


class LateReason(StrEnum):
    """Why an answer went out after its deadline; counted in the quarterly summary."""

    INTERNAL_ROUTING = "internal_routing"
    SEARCH_SLOW = "search_slow"
    LEGAL_REVIEW = "legal_review"
    PROVIDER_SLOW = "provider_slow"
    PERSON_SILENT = "person_silent"
    WORKLOAD = "workload"
    MAILING = "mailing"
    OTHER = "other"


class RootCause(StrEnum):
    """What led to a complaint, as the office found; counted in the quarterly summary."""

    PROCESS = "process"
    SYSTEM = "system"
    HUMAN_ERROR = "human_error"
    PROVIDER = "provider"
    UNCLEAR_NOTICE = "unclear_notice"
    DATA_QUALITY = "data_quality"
    SLOW_HANDLING = "slow_handling"
    SECURITY = "security"
    NO_FAULT = "no_fault"
    OTHER = "other"
