"""What tests of the services share: a plain request to log, and the case it becomes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from privdesk.domain.case import Case
from privdesk.domain.person import PostalAddress
from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle, Right
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading

REQUEST = NewCase(
    kind=Kind.PRIVACY_REQUEST,
    channel=Channel.MAIL,
    received=date(2026, 10, 29),
    name="Walter Kowalczyk",
    email="walter.kowalczyk@example.com",
    salutation="Mr. Kowalczyk",
    address=PostalAddress(("771 Old Mill Road",), "Columbus", "OH", "43215", "US"),
    subject="closed paid account",
    rights=(Right.ACCESS, Right.DELETE),
    quote="Delete all my data.",
)
COMPLAINT = replace(
    REQUEST,
    kind=Kind.DPF_COMPLAINT,
    name="Zoé Rüegsegger-Brändli",
    address=PostalAddress(("Rue de l’Hôpital 12",), "Neuchâtel", "NE", "2000", "CH"),
    subject="no answer",
    rights=(),
    framework=Framework.SWISS_US,
    principles=(Principle.ACCESS,),
)

Log = Callable[..., Case]


@pytest.fixture
def request_typed() -> NewCase:
    """A request for access and deletion from Ohio, received on October 29."""
    return REQUEST


@pytest.fixture
def complaint_typed() -> NewCase:
    """A complaint from Switzerland, received on October 29."""
    return COMPLAINT


@pytest.fixture
def log(desk: Desk) -> Log:
    """Log a case, by default the request from Ohio, with some fields changed."""

    def logged(new: NewCase = REQUEST, **changed: object) -> Case:
        typed = replace(new, **changed)  # type: ignore[arg-type]  # fields of the record
        return Reading(desk).case(log_case(desk, typed).cases[0]).case

    return logged
