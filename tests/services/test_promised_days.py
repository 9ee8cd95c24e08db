"""A letter that names a later date than the office has promised says so before it goes out."""

from dataclasses import replace
from datetime import date

import pytest

from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.person import PostalAddress
from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.services import deadlines, letters
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading


@pytest.fixture
def extended(desk: Desk) -> int:
    """A request from Sweden whose month was extended; the 30 days of the office were not."""
    case_id = log_case(
        desk,
        NewCase(
            Kind.PRIVACY_REQUEST,
            Channel.EMAIL,
            date(2026, 11, 16),
            name="Jo Later",
            email="jo@example.org",
            address=PostalAddress(country="SE"),
            rights=(Right.ACCESS,),
        ),
    ).cases[0]
    step = ClockStep(ClockAct.EXTEND, "gdpr-month", date(2026, 11, 23), "Many systems")
    deadlines.take(desk, case_id, step)
    return case_id


def told(desk: Desk, case_id: int, template: str, body: str = "") -> dict[str, str]:
    key = letters.start_letter(desk, case_id, template).letter_id
    assert key is not None
    draft = Reading(desk).letter(key)
    proof = letters.proof(desk, replace(draft, body=body or draft.body))
    return {check.id: check.detail for check in proof.checks if not check.ok}


def test_a_notice_of_an_extension_says_what_was_done_within_the_promised_days(
    desk: Desk, extended: int
) -> None:
    found = told(desk, extended, "extension_notice")
    assert found["earlier"].startswith("Our 30-day promise ends on Wednesday, Dec 16, 2026 and is")
    assert "what was done so far" in found["open_places"], "the statement promises to tell it"
    assert "earlier" not in told(desk, extended, "acknowledgement")


def test_without_an_earlier_promise_nothing_is_said(desk: Desk, extended: int) -> None:
    step = ClockStep(ClockAct.LEAVE_OUT, "promise-30", date(2026, 11, 23), "Agreed with her")
    deadlines.take(desk, extended, step)
    assert "earlier" not in told(desk, extended, "extension_notice")
