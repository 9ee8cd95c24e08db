"""The tables of a policy pack as its TOML file holds them, each key with what it may hold."""

from datetime import date
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from privdesk.domain.rules import PLACE_CALENDAR
from privdesk.domain.validation import email_problem
from privdesk.domain.vocabulary import (
    Confidence,
    Duty,
    Framework,
    IdentityState,
    Kind,
    PauseReason,
    PeriodUnit,
    Right,
    StartEvent,
)
from privdesk.domain.web_form import FIELDS
from privdesk.policy.calendars import is_calendar

PARTICULARS = (
    "name",
    "email",
    "phone",
    "subject",
    "address",
    "organisation",
    "rights",
    "framework",
    "principles",
    "agent",
    "reference",
    "typed_due",
)
"""The fields of an intake that a pack may ask for."""

_LONGEST_PERIOD = 3650


def _holds(holds: bool) -> None:
    if not holds:
        raise ValueError


def _email(text: str) -> str:
    _holds(bool(text) and email_problem(text) is None)
    return text


def _time_zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, OSError) as unknown:
        raise ValueError from unknown
    return text


def _calendar(text: str) -> str:
    _holds(is_calendar(text))
    return text


def _rule_calendar(text: str) -> str:
    _holds(text == PLACE_CALENDAR or is_calendar(text))
    return text


def _form_field(text: str) -> str:
    _holds(text in FIELDS)
    return text


def _particular(text: str) -> str:
    _holds(text in PARTICULARS)
    return text


Line = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=r"^\S[^\x00-\x1f]*$")]
OptionalLine = Annotated[str, StringConstraints(max_length=300, pattern=r"^[^\x00-\x1f]*$")]
Text = Annotated[str, StringConstraints(min_length=1, max_length=4000, pattern=r"\S")]
Id = Annotated[str, StringConstraints(max_length=60, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Url = Annotated[str, StringConstraints(max_length=500, pattern=r"^https?://[^\s/]+\.[^\s/.]+\S*$")]

# Strict tables take an enumeration only as its member, and TOML has only the text of it.
KindText = Annotated[Kind, Field(strict=False)]
RightText = Annotated[Right, Field(strict=False)]
DutyText = Annotated[Duty, Field(strict=False)]
UnitText = Annotated[PeriodUnit, Field(strict=False)]
FrameworkText = Annotated[Framework, Field(strict=False)]
IdentityText = Annotated[IdentityState, Field(strict=False)]
StartText = Annotated[StartEvent, Field(strict=False)]
PauseText = Annotated[PauseReason, Field(strict=False)]
ConfidenceText = Annotated[Confidence, Field(strict=False)]
LawCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$")]

_A_LINE = "a text of one line, 1 to 300 characters"
_A_TEXT = "a text of 1 to 4000 characters"
_AN_ID = "an id of small letters, digits and hyphens, such as promise-30"
_A_URL = "a web address that starts with https://"
_A_CALENDAR = "us-federal, weekdays, or a country and subdivision such as GB-ENG"
_A_NUMBER = f"a whole number, 1 to {_LONGEST_PERIOD}"
_A_DAY = "a date without quotes, such as 2026-06-19"

_ClosedList = (
    Confidence
    | Duty
    | Framework
    | IdentityState
    | Kind
    | PauseReason
    | PeriodUnit
    | Right
    | StartEvent
)


def _one_of(values: type[_ClosedList]) -> str:
    return "one of " + ", ".join(value.value for value in values)


def _list_of(values: type[Kind | Right | Framework]) -> str:
    return "a list, any of " + ", ".join(value.value for value in values)


class Table(BaseModel):
    """A table of the pack: no key may be missing by mistake, misspelt or of another type."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class AddressTable(Table):
    """Where mail reaches the office."""

    lines: list[Line] = Field(
        min_length=1, max_length=7, description="a list of 1 to 7 lines, such as street and suite"
    )
    city: Line = Field(description=_A_LINE)
    region: OptionalLine = Field(default="", description="the state, province or canton")
    postal_code: OptionalLine = Field(default="", description="the postal code in quotes")
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] = Field(
        description="a country code of two capitals, such as US"
    )


class OfficeTable(Table):
    """The organisation and how it is reached."""

    organisation: Line = Field(description=_A_LINE)
    short_name: Line = Field(description=_A_LINE)
    department: Line = Field(description=_A_LINE)
    address: AddressTable = Field(description="a table [office.address]")
    attention: OptionalLine = Field(default="", description="a text of one line, or nothing")
    email: Annotated[str, AfterValidator(_email)] = Field(
        description="an e-mail address, such as privacy@example.com"
    )
    phone: OptionalLine = Field(default="", description="a phone number in quotes, or nothing")
    form_url: Url = Field(description=_A_URL)
    time_zone: Annotated[str, AfterValidator(_time_zone)] = Field(
        description="an IANA time zone, such as America/Los_Angeles"
    )
    officer: Line = Field(description=_A_LINE)
    officer_title: Line = Field(description=_A_LINE)
    pickup: Line = Field(description="a time as the office says it, such as 4:00 PM")
    fiscal_year_starts: int = Field(
        default=1, ge=1, le=12, description="a month, 1 to 12; leave it out for the calendar year"
    )


class RecourseTable(Table):
    """The independent recourse mechanism."""

    name: Line = Field(description=_A_LINE)
    url: Url = Field(description=_A_URL)
    address: list[Line] = Field(
        default=[], max_length=7, description="a list of up to 7 lines, or nothing"
    )
    hr_data_covered: bool | None = Field(
        default=None, description="true or false; leave the key out while nobody knows"
    )


class PromiseTable(Table):
    """A sentence of the privacy statement."""

    id: Id = Field(description=_AN_ID)
    text: Text = Field(description=_A_TEXT)
    source: Line = Field(description=_A_LINE)


class LaterStartTable(Table):
    """An event that starts the period of a clock anew."""

    event: StartText = Field(description=_one_of(StartEvent))
    delay: int = Field(default=0, ge=0, le=_LONGEST_PERIOD, description=_A_NUMBER)
    words: Line = Field(description=_A_LINE)


class PauseTable(Table):
    """A wait whose days a clock does not count."""

    reason: PauseText = Field(description=_one_of(PauseReason))
    inclusive: bool = Field(default=False, description="true or false")
    rights: list[RightText] = Field(default=[], description=_list_of(Right))


class ExtensionTable(Table):
    """How far a clock may be extended; lengths in its unit, counted from day 0."""

    total: int = Field(ge=1, le=_LONGEST_PERIOD, description=_A_NUMBER)
    notice: int = Field(ge=1, le=_LONGEST_PERIOD, description=_A_NUMBER)
    reasons: list[Line] = Field(min_length=1, description="a list of texts of one line")


class RuleTable(Table):
    """A clock."""

    id: Id = Field(description=_AN_ID)
    code: OptionalLine = Field(default="", description="a short name, or nothing")
    title: Line = Field(description=_A_LINE)
    duty: DutyText = Field(description=_one_of(Duty))
    kinds: list[KindText] = Field(min_length=1, description=_list_of(Kind))
    rights: list[RightText] = Field(default=[], description=_list_of(Right))
    laws: list[LawCode] = Field(
        default=[], description="a list of codes such as EU, GB, or US-CA; nothing means everywhere"
    )
    length: int = Field(
        ge=0,
        le=_LONGEST_PERIOD,
        description=f"a whole number, 0 to {_LONGEST_PERIOD}; "
        "0 where the date is typed from a paper",
    )
    unit: UnitText = Field(default=PeriodUnit.CALENDAR_DAYS, description=_one_of(PeriodUnit))
    calendar: Annotated[str, AfterValidator(_rule_calendar)] | None = Field(
        default=None, description=f"{_A_CALENDAR}, or place for that of the law that applies"
    )
    roll: bool = Field(default=False, description="true or false")
    offered: bool = Field(default=False, description="true or false")
    begins: Line = Field(default="Received", description=_A_LINE)
    delay: int = Field(default=0, ge=0, le=_LONGEST_PERIOD, description=_A_NUMBER)
    starts: list[LaterStartTable] = Field(default=[], description="a list of tables")
    pauses: list[PauseTable] = Field(default=[], description="a list of tables")
    extension: ExtensionTable | None = Field(default=None, description="a table, or nothing")
    in_force: date | None = Field(default=None, description=_A_DAY)
    until: date | None = Field(default=None, description=_A_DAY)
    confidence: ConfidenceText = Field(default=Confidence.OFFICE, description=_one_of(Confidence))
    basis: Text = Field(description=_A_TEXT)
    citation: Line = Field(description=_A_LINE)
    source: Line = Field(description=_A_LINE)
    reason: Line = Field(description=_A_LINE)


class LawRuleTable(RuleTable):
    """A clock of a law; without kinds only an officer chooses it."""

    kinds: list[KindText] = Field(default=[], description=_list_of(Kind))


class LawTable(Table):
    """A pack of the clocks of one law, or of a family of laws."""

    id: Id = Field(description=_AN_ID)
    version: Line = Field(description=_A_LINE)
    title: Line = Field(description=_A_LINE)
    rules: list[LawRuleTable] = Field(min_length=1, description="tables [[rules]]")


class LawsTable(Table):
    """The packs of law that an office works with."""

    bound: list[Id] = Field(default=[], description="a list of ids of law packs, such as dpf")
    offered: list[Id] = Field(default=[], description="a list of ids of law packs, such as ccpa")


class DataSourceTable(Table):
    """A system to search."""

    id: Id = Field(description=_AN_ID)
    name: Line = Field(description=_A_LINE)
    owner: Line = Field(description=_A_LINE)
    rights: list[RightText] = Field(default=[], description=_list_of(Right))


class ParticularsTable(Table):
    """What a kind of case needs."""

    kind: KindText = Field(description=_one_of(Kind))
    required: list[Annotated[str, AfterValidator(_particular)]] = Field(
        default=[], description="a list, any of " + ", ".join(PARTICULARS)
    )
    identity: IdentityText = Field(
        default=IdentityState.NOT_NEEDED, description=_one_of(IdentityState)
    )
    search: bool = Field(default=False, description="true or false")


class RetentionTable(Table):
    """How long closed cases are kept."""

    kinds: list[KindText] = Field(min_length=1, description=_list_of(Kind))
    months: int = Field(ge=1, le=1200, description="a whole number, 1 to 1200")
    source: Line = Field(description=_A_LINE)


class ElementTable(Table):
    """What must hold before an annual duty is done."""

    id: Id = Field(description=_AN_ID)
    text: Line = Field(description=_A_LINE)


class DutyTable(Table):
    """What a participant owes once a year."""

    id: Id = Field(description=_AN_ID)
    title: Line = Field(description=_A_LINE)
    first: date = Field(description=_A_DAY)
    ahead: int = Field(ge=1, le=300, description="a whole number of days, 1 to 300")
    citation: Line = Field(description=_A_LINE)
    source: Line = Field(description=_A_LINE)
    confidence: ConfidenceText = Field(description=_one_of(Confidence))
    elements: list[ElementTable] = Field(min_length=1, description="tables { id, text }")


class FrameworkUntilTable(Table):
    """The last days on which complaints under a framework are taken."""

    eu_us: date | None = Field(default=None, description=_A_DAY)
    uk_extension: date | None = Field(default=None, description=_A_DAY)
    swiss_us: date | None = Field(default=None, description=_A_DAY)


class WebFormTable(Table):
    """The form on the office's site, and the labels that its mails use."""

    action: Url | Literal[""] = Field(default="", description=f"{_A_URL}, or nothing for e-mail")
    kinds: list[KindText] = Field(default=[], description=_list_of(Kind))
    labels: dict[Annotated[str, AfterValidator(_form_field)], list[Line]] = Field(
        default={}, description="a table of lists of labels, any of " + ", ".join(FIELDS)
    )


class PackTable(Table):
    """A whole policy pack."""

    id: Id = Field(description=_AN_ID)
    version: Line = Field(description=_A_LINE)
    title: Line = Field(description=_A_LINE)
    statement: Line = Field(description=_A_LINE)
    frameworks: list[FrameworkText] = Field(min_length=1, description=_list_of(Framework))
    calendar: Annotated[str, AfterValidator(_calendar)] = Field(description=_A_CALENDAR)
    office: OfficeTable = Field(description="a table [office]")
    recourse: RecourseTable = Field(description="a table [recourse]")
    web_form: WebFormTable = Field(
        default=WebFormTable(), description="a table [web_form], or nothing"
    )
    framework_until: FrameworkUntilTable = Field(
        default=FrameworkUntilTable(), description="a table [framework_until], or nothing"
    )
    laws: LawsTable = Field(default=LawsTable(), description="a table [laws]")
    promises: list[PromiseTable] = Field(min_length=1, description="tables [[promises]]")
    rules: list[RuleTable] = Field(min_length=1, description="tables [[rules]]")
    data_sources: list[DataSourceTable] = Field(min_length=1, description="tables [[data_sources]]")
    particulars: list[ParticularsTable] = Field(min_length=1, description="tables [[particulars]]")
    retention: list[RetentionTable] = Field(min_length=1, description="tables [[retention]]")
    duties: list[DutyTable] = Field(default=[], description="tables [[duties]], or nothing")
