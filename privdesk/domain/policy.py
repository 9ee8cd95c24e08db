"""The records of a policy pack: the office, its promises, clocks, data sources and retention."""

from dataclasses import dataclass
from datetime import date

from privdesk.domain.case_clocks import CaseClock, Counting
from privdesk.domain.clocks import Calendars, ClockFacts, compute
from privdesk.domain.duties import AnnualDuty
from privdesk.domain.person import PostalAddress
from privdesk.domain.rule_book import Matter, RuleBook, placed
from privdesk.domain.rules import ClockRule
from privdesk.domain.vocabulary import Framework, IdentityState, Kind, Right
from privdesk.domain.working_days import ClosingDay, WorkingCalendar


@dataclass(frozen=True, slots=True)
class Office:
    """The organisation and how it is reached.

    Attributes:
        organisation: full name.
        short_name: as it stands in a sentence.
        department: such as "Privacy Office".
        address: where mail reaches the office.
        attention: line for the mail room, such as "ATTN: Privacy".
        email: of the office.
        phone: of the office; may be empty.
        form_url: web form.
        time_zone: IANA name; dates are calendar dates there.
        officer: name of the privacy officer; signs letters.
        officer_title: such as "Privacy Officer".
        pickup: when the mail leaves, such as "4:00 PM".
        fiscal_year_starts: the month with which the fiscal year begins, 1 to 12.
    """

    organisation: str
    short_name: str
    department: str
    address: PostalAddress
    attention: str
    email: str
    phone: str
    form_url: str
    time_zone: str
    officer: str
    officer_title: str
    pickup: str
    fiscal_year_starts: int = 1


@dataclass(frozen=True, slots=True)
class Recourse:
    """The independent recourse mechanism that the office names.

    Attributes:
        name: such as "JAMS".
        url: where a complaint is filed.
        address: where mail reaches it; may be empty.
        hr_data_covered: whether the certification covers human-resources data; None if unknown.
    """

    name: str
    url: str
    address: tuple[str, ...]
    hr_data_covered: bool | None


@dataclass(frozen=True, slots=True)
class Promise:
    """A sentence of the privacy statement and what the desk does because of it."""

    id: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class DataSource:
    """A system to search when a person asks for data.

    Attributes:
        id: stays the same when the name changes.
        name: on screen.
        owner: who is asked.
        rights: the rights that make a search necessary; empty means all.
    """

    id: str
    name: str
    owner: str
    rights: tuple[Right, ...]


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a request of a kind must hold, and whether identity is checked.

    Attributes:
        kind: the kind of case.
        required: names of fields, such as "email".
        identity: the state of the identity check when the case is logged.
        search: whether data sources are searched.
    """

    kind: Kind
    required: tuple[str, ...]
    identity: IdentityState
    search: bool


@dataclass(frozen=True, slots=True)
class Retention:
    """How long closed cases of some kinds are kept."""

    kinds: tuple[Kind, ...]
    months: int
    source: str


@dataclass(frozen=True, slots=True)
class WebForm:
    """The office's web form and the mails that it sends.

    Attributes:
        action: web address that takes what was typed; empty lets it come as an e-mail.
        kinds: what a person may choose; empty means every kind that comes from a person.
        labels: labels of the office's own form beside those that ship, by the name of the field.
    """

    action: str = ""
    kinds: tuple[Kind, ...] = ()
    labels: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class PolicyPack:
    """Everything that makes the desk the desk of one office.

    Attributes:
        id: such as "caspio".
        version: of the pack, such as "2026.1".
        title: on screen.
        statement: title and date of the privacy statement it follows.
        office: the organisation.
        recourse: the recourse mechanism.
        frameworks: those that the office is certified for.
        promises: sentence by sentence.
        book: the clock rules: the office's own, those of the laws that bind it, and those that an
            officer may choose.
        data_sources: the systems to search.
        particulars: what each kind needs.
        retention: how long closed cases are kept.
        calendar: id of the office's own calendar.
        calendars: gives a calendar by its id.
        web_form: the form on the office's site.
        duties: what the office owes once a year.
        framework_until: the last day on which a complaint under a framework is taken, where the
            office has switched it off.
        closing_days: days on which the office is closed beside the holidays of its calendar.
    """

    id: str
    version: str
    title: str
    statement: str
    office: Office
    recourse: Recourse
    frameworks: tuple[Framework, ...]
    promises: tuple[Promise, ...]
    book: RuleBook
    data_sources: tuple[DataSource, ...]
    particulars: tuple[Particulars, ...]
    retention: tuple[Retention, ...]
    calendar: str
    calendars: Calendars
    web_form: WebForm = WebForm()
    duties: tuple[AnnualDuty, ...] = ()
    framework_until: tuple[tuple[Framework, date], ...] = ()
    closing_days: tuple[ClosingDay, ...] = ()

    @property
    def office_calendar(self) -> WorkingCalendar:
        """The calendar of the days on which mail can leave."""
        return self.calendars(self.calendar).with_closing_days(self.closing_days)

    def clocks(self, matter: Matter, chosen: frozenset[str] | None = None) -> tuple[CaseClock, ...]:
        """The clocks of a matter; see `RuleBook.clocks`."""
        return self.book.clocks(matter, self.calendars, self.office_calendar, chosen)

    def started(self, rule: ClockRule, facts: ClockFacts, law: str) -> CaseClock:
        """The clock that a rule chosen by a handler starts on a case under this law."""
        applied = placed(rule, law, self.calendars)
        deadline = compute(applied, facts, self.calendars, self.office_calendar)
        return CaseClock(deadline, rule=applied, facts=facts)

    def counting(self, rights: tuple[Right, ...]) -> Counting:
        """How dates are counted for a case that asks for these rights."""
        return Counting(self.calendars, self.office_calendar, rights)

    def until(self, framework: Framework) -> date | None:
        """The last day on which a complaint under it is taken; None while it is on."""
        return dict(self.framework_until).get(framework)

    def particulars_of(self, kind: Kind) -> Particulars:
        """What a case of this kind needs; nothing, where the pack is silent."""
        for particulars in self.particulars:
            if particulars.kind is kind:
                return particulars
        return Particulars(kind, (), IdentityState.NOT_NEEDED, search=False)

    def sources_for(self, kind: Kind, rights: tuple[Right, ...]) -> tuple[DataSource, ...]:
        """The data sources to search for a case of this kind that asks for these rights."""
        if not self.particulars_of(kind).search:
            return ()
        return tuple(
            source
            for source in self.data_sources
            if not source.rights or not rights or set(source.rights) & set(rights)
        )
