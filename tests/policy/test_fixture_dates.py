"""The pack that ships gives every deadline of the office's sample situations."""

from datetime import date

import pytest

from privdesk.domain.clocks import add_months
from privdesk.domain.rule_book import Matter
from privdesk.domain.vocabulary import Duty, Kind
from privdesk.policy import pack_text, parse_pack

PACK = parse_pack(pack_text("caspio"))

ANSWERS = [
    (Kind.DPF_COMPLAINT, "2026-10-05", "2026-11-19", "2026-11-19"),
    (Kind.SHINE_THE_LIGHT, "2026-10-28", "2026-11-27", "2026-11-27"),
    (Kind.CUSTOMER_REQUEST, "2026-11-16", "2026-12-16", "2026-12-16"),
    (Kind.PRIVACY_REQUEST, "2026-11-03", "2026-12-03", "2026-12-03"),
    (Kind.PRIVACY_REQUEST, "2026-10-12", "2026-11-11", "2026-11-10"),
    (Kind.PRIVACY_REQUEST, "2026-10-14", "2026-11-13", "2026-11-13"),
    (Kind.DPF_COMPLAINT, "2026-11-02", "2026-12-17", "2026-12-17"),
    (Kind.DPF_COMPLAINT, "2026-10-26", "2026-12-10", "2026-12-10"),
    (Kind.PRIVACY_REQUEST, "2026-11-05", "2026-12-05", "2026-12-04"),
    (Kind.PRIVACY_REQUEST, "2026-10-29", "2026-11-28", "2026-11-27"),
    (Kind.PRIVACY_REQUEST, "2026-10-16", "2026-11-15", "2026-11-13"),
    (Kind.PRIVACY_REQUEST, "2026-10-22", "2026-11-21", "2026-11-20"),
    (Kind.PRIVACY_REQUEST, "2026-10-30", "2026-11-29", "2026-11-27"),
    (Kind.DPF_COMPLAINT, "2026-11-06", "2026-12-21", "2026-12-21"),
    (Kind.PRIVACY_REQUEST, "2026-11-12", "2026-12-12", "2026-12-11"),
    (Kind.DPF_COMPLAINT, "2026-11-10", "2026-12-25", "2026-12-24"),
    (Kind.DPF_COMPLAINT, "2026-10-01", "2026-11-15", "2026-11-13"),
    (Kind.PRIVACY_REQUEST, "2026-11-25", "2026-12-25", "2026-12-24"),
]


@pytest.mark.parametrize(("kind", "received", "raw", "send_by"), ANSWERS)
def test_the_answer_is_due(kind: Kind, received: str, raw: str, send_by: str) -> None:
    clocks = PACK.clocks(Matter(kind, date.fromisoformat(received)))
    answer = next(clock.deadline for clock in clocks if clock.deadline.duty is Duty.ANSWER)
    assert (answer.raw.isoformat(), answer.send_by.isoformat()) == (raw, send_by)
    assert answer.citation
    assert answer.steps[0].day == date.fromisoformat(received)


def test_a_complaint_is_acknowledged_in_five_business_days() -> None:
    clocks = PACK.clocks(Matter(Kind.DPF_COMPLAINT, date(2026, 10, 1)))
    first = clocks[0].deadline
    assert (first.duty, first.raw) == (Duty.ACKNOWLEDGE, date(2026, 10, 8))


def test_an_opt_out_counts_weekdays_without_holidays() -> None:
    clocks = PACK.clocks(Matter(Kind.MARKETING_OPT_OUT, date(2026, 11, 17)))
    assert date(2026, 12, 1) in {clock.deadline.raw for clock in clocks}


def test_a_report_of_a_child_is_acknowledged_in_two_business_days() -> None:
    clocks = PACK.clocks(Matter(Kind.CHILD_DATA, date(2026, 11, 19)))
    assert clocks[0].deadline.raw == date(2026, 11, 23)


def test_a_notice_brings_its_own_date() -> None:
    without = PACK.clocks(Matter(Kind.JAMS, date(2026, 11, 20)))
    clocks = PACK.clocks(Matter(Kind.JAMS, date(2026, 11, 20), typed_due=date(2026, 12, 4)))
    assert date(2026, 12, 4) in {clock.deadline.raw for clock in clocks}
    assert len(clocks) == len(without) + 1


def test_an_arbitration_ends_ninety_days_after_the_notice() -> None:
    clocks = PACK.clocks(Matter(Kind.ANNEX_I, date(2026, 11, 23)))
    ends = {(clock.deadline.raw, clock.deadline.send_by) for clock in clocks}
    assert (date(2027, 2, 21), date(2027, 2, 19)) in ends


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2027-01-31", 1, "2027-02-28"),
        ("2027-12-15", 2, "2028-02-15"),
        ("2028-01-30", 1, "2028-02-29"),
    ],
)
def test_a_short_month_ends_the_period(start: str, months: int, end: str) -> None:
    assert add_months(date.fromisoformat(start), months) == date.fromisoformat(end)
