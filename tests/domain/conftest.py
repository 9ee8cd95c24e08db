"""Records that the tests of the domain start from; all of it invented."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from privdesk.domain.case import Case
from privdesk.domain.rules import ClockRule
from privdesk.domain.vocabulary import Channel, Duty, Kind, PeriodUnit, Status

MakeCase = Callable[..., Case]
MakeRule = Callable[..., ClockRule]


@pytest.fixture(scope="session")
def make_case() -> MakeCase:
    """Builds a privacy request received on October 29, 2026, changed as told."""
    plain = Case(
        id=1,
        number="R-2026-001",
        kind=Kind.PRIVACY_REQUEST,
        status=Status.RECEIVED,
        channel=Channel.MAIL,
        received=date(2026, 10, 29),
        subject="Delete my account",
        law="US-CA",
        handler="Dana Whitfield",
        logged_at=datetime(2026, 10, 29, 17, 0, tzinfo=UTC),
    )
    return lambda **changes: replace(plain, **changes)


@pytest.fixture(scope="session")
def make_rule() -> MakeRule:
    """Builds a rule of 30 calendar days for privacy requests, changed as told."""
    plain = ClockRule(
        id="promise-30",
        title="Our 30-day promise",
        duty=Duty.ANSWER,
        kinds=(Kind.PRIVACY_REQUEST,),
        length=30,
        unit=PeriodUnit.CALENDAR_DAYS,
        calendar="office",
        roll=False,
        basis="We answer within 30 days.",
        citation="Privacy Statement, paragraph 19",
        source="Statement, line 20",
        reason="for privacy requests only",
    )
    return lambda **changes: replace(plain, **changes)
