"""Intake: what is understood while typing, and what stands in the file once it is saved."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from privdesk.domain.errors import InvalidInput
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import (
    Duty,
    EventKind,
    IdentityState,
    Kind,
    LateReason,
    Relation,
    Right,
    Role,
    Status,
)
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, law_of, log_case, preview
from privdesk.services.reading import Reading
from tests.services.conftest import Log


def _fields(error: InvalidInput) -> list[str]:
    return [problem.field for problem in error.problems]


def test_the_deadline_is_seen_before_it_is_saved(desk: Desk, request_typed: NewCase) -> None:
    seen = preview(desk, request_typed)

    deadline = seen.clocks[0].deadline
    assert deadline.raw == date(2026, 11, 28)
    assert deadline.send_by == date(2026, 11, 27)
    assert [step.day for step in deadline.steps][:2] == [date(2026, 10, 29), date(2026, 11, 28)]
    assert Reading(desk).count(CaseFilter(scope=Scope.ALL)) == 0


def test_thanksgiving_and_weekends_are_days_off(desk: Desk, request_typed: NewCase) -> None:
    days_off = preview(desk, request_typed).days_off

    assert date(2026, 11, 26) in days_off
    assert date(2026, 11, 11) in days_off
    assert date(2026, 11, 21) in days_off
    assert date(2026, 11, 27) not in days_off


def test_a_paper_that_lay_in_the_mail_room_is_late_before_it_is_saved(
    desk: Desk, request_typed: NewCase
) -> None:
    assert preview(desk, replace(request_typed, received=date(2026, 10, 22))).late_by == 2


def test_shine_the_light_says_what_is_missing(desk: Desk) -> None:
    typed = NewCase(
        kind=Kind.SHINE_THE_LIGHT,
        channel=preview.__annotations__ and Kind and _mail(),
        received=date(2026, 10, 28),
        name="Rosalind Achterberg",
        email="r@example.com",
    )

    assert set(preview(desk, typed).missing) == {"address", "subject"}


def _mail():  # noqa: ANN202
    from privdesk.domain.vocabulary import Channel  # noqa: PLC0415

    return Channel.MAIL
