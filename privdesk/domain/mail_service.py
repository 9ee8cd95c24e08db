"""How a letter can leave the house: the services of the mail, a courier, a hand, an e-mail."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from privdesk.domain.said import said


class Reach(StrEnum):
    """Where a service delivers."""

    HOME = "home"
    ABROAD = "abroad"
    ANYWHERE = "anywhere"


@dataclass(frozen=True, slots=True)
class MailService:
    """One way of sending.

    Attributes:
        id: stored with the letter.
        carrier: who carries it, such as "USPS First-Class".
        detail: what is bought with it, such as "Return receipt".
        tracked: whether each letter gets a number.
        reach: where it delivers.
    """

    id: str
    carrier: str
    detail: str
    tracked: bool
    reach: Reach

    @property
    def name(self) -> str:
        """Both in one line, such as "USPS Certified, return receipt"."""
        return said(
            "{carrier}, {detail}",
            carrier=self.carrier,
            detail=_INSIDE.get(self.detail, self.detail),
        )


EMAIL: Final = "email"
"""Id of the service of a letter that went out as an e-mail."""

_INSIDE: Final = {
    "Letter": said("letter", "service"),
    "Without receipt": said("without receipt", "service"),
    "Return receipt": said("return receipt", "service"),
    "Tracked": said("tracked", "service"),
    "International": said("international", "service"),
    "Registered": said("registered", "service"),
    "Handed over": said("handed over", "service"),
    "PDF attached": said("PDF attached", "service"),
}
"""The details as they stand within a line."""

SERVICES: Final = (
    MailService("usps-first", "USPS First-Class", said("Letter", "service"), False, Reach.HOME),
    MailService(
        "usps-certified", "USPS Certified", said("Without receipt", "service"), True, Reach.HOME
    ),
    MailService(
        "usps-certified-receipt",
        "USPS Certified",
        said("Return receipt", "service"),
        True,
        Reach.HOME,
    ),
    MailService("usps-priority", "USPS Priority", said("Tracked", "service"), True, Reach.HOME),
    MailService(
        "usps-first-abroad",
        "USPS First-Class",
        said("International", "service"),
        False,
        Reach.ABROAD,
    ),
    MailService(
        "usps-registered", "USPS First-Class", said("Registered", "service"), True, Reach.ABROAD
    ),
    MailService("courier", said("Courier"), said("Tracked", "service"), True, Reach.ANYWHERE),
    MailService("hand", said("By hand"), said("Handed over", "service"), False, Reach.ANYWHERE),
    MailService(EMAIL, said("E-mail"), said("PDF attached", "service"), False, Reach.ANYWHERE),
)
"""In the order in which they are offered; the first that reaches a country is its default."""

_BY_ID: Final = {service.id: service for service in SERVICES}


def is_service(service_id: str) -> bool:
    """Whether there is a service with this id."""
    return service_id in _BY_ID


def service_of(service_id: str, *, abroad: bool) -> MailService:
    """The service with this id; for an empty or unknown one the default of the destination."""
    known = _BY_ID.get(service_id)
    if known is not None:
        return known
    return _BY_ID["usps-first-abroad" if abroad else "usps-first"]


def service_with_number(service_id: str, number: str, *, abroad: bool) -> str:
    """The service that a number tells of, where the letter was to go by one without numbers.

    A registered letter has an S10 number that starts with R; other numbers that USPS gives at home
    stand on receipts of certified mail.
    """
    if not number or service_of(service_id, abroad=abroad).tracked:
        return service_id
    if abroad or number[:1].isalpha():
        return "usps-registered"
    return "usps-certified"


def services_for(*, abroad: bool) -> tuple[MailService, ...]:
    """The services that reach home, or a country abroad; e-mail is none of them."""
    reach = Reach.ABROAD if abroad else Reach.HOME
    return tuple(s for s in SERVICES if s.reach in {reach, Reach.ANYWHERE} and s.id != EMAIL)
