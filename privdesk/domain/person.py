"""A person or body that a case concerns, and where mail reaches it."""

from dataclasses import dataclass, field
from datetime import date

from privdesk.domain.said import said
from privdesk.domain.vocabulary import Channel


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """A postal address as the person gave it.

    Attributes:
        lines: street, building, box, care of; up to seven lines.
        city: town.
        region: state, province or canton; "CA" for California.
        postal_code: kept as text, so that a leading zero stays.
        country: ISO 3166-1 alpha-2 code; empty if not known.
    """

    lines: tuple[str, ...] = ()
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""

    @property
    def can_be_mailed(self) -> bool:
        """Whether the mail could deliver an envelope with it."""
        return bool(self.lines and self.city and self.country)

    @property
    def one_line(self) -> str:
        """The address on one line; empty if nothing of it is known."""
        town = " ".join(part for part in (self.postal_code, self.city, self.region) if part)
        return ", ".join(part for part in (*self.lines, town, self.country) if part)


@dataclass(frozen=True, slots=True)
class PersonMerged:
    """That a person turned out to be another one that was known already.

    Attributes:
        into: key of the record that goes on.
        on: calendar date on which they were merged.
        cases: keys of the cases that came along.
        together: keys of those in which both took part.
    """

    into: int
    on: date
    cases: tuple[int, ...] = ()
    together: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A requester, complainant, agent, customer or authority.

    Attributes:
        id: key in the case file; 0 before it is stored.
        name: full name as written, never split; empty for an anonymous complaint.
        organisation: company or body, on a line of its own in an address.
        email: address as given.
        phone: number as given.
        salutation: how a letter addresses the person, such as "Ms. Brunner"; empty if unknown.
        address: where mail reaches the person.
        born: calendar date of birth; None if it was never told.
        language: code of the language that the person prefers; empty if unknown.
        channel: the way on which the person wants to be answered; None if unknown.
        earlier: addresses that held before, each on one line, the latest first.
        merged: that this record goes on as another one; None if it stands for itself.
    """

    id: int
    name: str
    organisation: str = ""
    email: str = ""
    phone: str = ""
    salutation: str = ""
    address: PostalAddress = field(default_factory=PostalAddress)
    born: date | None = None
    language: str = ""
    channel: Channel | None = None
    earlier: tuple[str, ...] = ()
    merged: PersonMerged | None = None

    @property
    def display_name(self) -> str:
        """The name, else the organisation, else a word that says that there is none."""
        return self.name or self.organisation or self.email or self.phone or said("Name not given")
