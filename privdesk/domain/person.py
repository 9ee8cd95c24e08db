"""A person or body that a case concerns, and where mail reaches it."""

from dataclasses import dataclass, field


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
    """

    id: int
    name: str
    organisation: str = ""
    email: str = ""
    phone: str = ""
    salutation: str = ""
    address: PostalAddress = field(default_factory=PostalAddress)

    @property
    def display_name(self) -> str:
        """The name, else the organisation, else a word that says that there is none."""
        return self.name or self.organisation or self.email or self.phone or "Name not given"
