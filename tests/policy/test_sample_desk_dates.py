"""Every due date of the sample desk follows from the pack of the office."""

from dataclasses import dataclass
from datetime import date

import pytest

from privdesk.domain.policy import PolicyPack
from privdesk.domain.rule_book import Matter
from privdesk.domain.vocabulary import Kind
from privdesk.policy import pack_text, parse_pack


@dataclass(frozen=True)
class Row:
    """A row of the sample desk: what came, when, and when it is due and mailed at the latest."""

    id: str
    kind: Kind
    received: date
    due: date
    send_by: date
    rule: str
    typed: date | None = None


REQUEST, COMPLAINT = Kind.PRIVACY_REQUEST, Kind.DPF_COMPLAINT


def day(month: int, number: int, year: int = 2026) -> date:
    return date(year, month, number)


ROWS = (
    Row("F01", COMPLAINT, day(10, 5), day(11, 19), day(11, 19), "dpf-45"),
    Row("F02", Kind.SHINE_THE_LIGHT, day(10, 28), day(11, 27), day(11, 27), "shine-30"),
    Row("F03", Kind.JAMS, day(11, 20), day(12, 4), day(12, 4), "jams-notice", day(12, 4)),
    Row("F04", Kind.PROCESSOR_REFERRAL, day(11, 9), day(12, 9), day(12, 9), "promise-30"),
    Row("F05", Kind.CUSTOMER_REQUEST, day(11, 16), day(12, 16), day(12, 16), "customer-30"),
    Row("F06", REQUEST, day(11, 3), day(12, 3), day(12, 3), "promise-30"),
    Row("F07", REQUEST, day(10, 12), day(11, 11), day(11, 10), "promise-30"),
    Row("F08", REQUEST, day(10, 14), day(11, 13), day(11, 13), "promise-30"),
    Row("F09", Kind.MARKETING_OPT_OUT, day(11, 17), day(12, 1), day(12, 1), "opt-out-10"),
    Row("F10", Kind.CHILD_DATA, day(11, 19), day(11, 23), day(11, 23), "acknowledge-child"),
    Row("F11", COMPLAINT, day(11, 2), day(12, 17), day(12, 17), "dpf-45"),
    Row("F12", COMPLAINT, day(10, 26), day(12, 10), day(12, 10), "dpf-45"),
    Row("F13", REQUEST, day(11, 5), day(12, 5), day(12, 4), "promise-30"),
    Row("F14", REQUEST, day(10, 29), day(11, 28), day(11, 27), "promise-30"),
    Row("F15", REQUEST, day(10, 16), day(11, 15), day(11, 13), "promise-30"),
    Row("F16", REQUEST, day(10, 22), day(11, 21), day(11, 20), "promise-30"),
    Row("F17", REQUEST, day(10, 30), day(11, 29), day(11, 27), "promise-30"),
    Row("F18", COMPLAINT, day(11, 6), day(12, 21), day(12, 21), "dpf-45"),
    Row("F19", REQUEST, day(11, 12), day(12, 12), day(12, 11), "promise-30"),
    Row("F20", REQUEST, day(11, 18), day(12, 18), day(12, 18), "promise-30"),
    Row("F21", COMPLAINT, day(11, 10), day(12, 25), day(12, 24), "dpf-45"),
    Row("F22", REQUEST, day(11, 13), day(12, 13), day(12, 11), "promise-30"),
    Row("F23", COMPLAINT, day(10, 1), day(11, 15), day(11, 13), "dpf-45"),
    Row("F24", Kind.ANNEX_I, day(11, 23), day(2, 21, 2027), day(2, 19, 2027), "annex-i-90"),
    Row("F25", REQUEST, day(10, 20), day(11, 19), day(11, 19), "promise-30"),
    Row("F26", REQUEST, day(11, 25), day(12, 25), day(12, 24), "promise-30"),
)

OWN_TARGETS = (
    Row("F04", Kind.PROCESSOR_REFERRAL, day(11, 9), day(11, 17), day(11, 17), "referral-target"),
    Row("F10", Kind.CHILD_DATA, day(11, 19), day(12, 4), day(12, 4), "delete-child"),
    Row("F10", Kind.CHILD_DATA, day(11, 19), day(12, 19), day(12, 18), "promise-30"),
    Row(
        "F11",
        Kind.REGULATOR_REFERRAL,
        day(11, 2),
        day(11, 17),
        day(11, 17),
        "authority-first-reply",
    ),
    Row("F23", COMPLAINT, day(10, 1), day(10, 8), day(10, 8), "acknowledge-complaint"),
)


@pytest.fixture(scope="module")
def pack() -> PolicyPack:
    return parse_pack(pack_text("caspio"), name="caspio.toml")


@pytest.mark.parametrize("row", [*ROWS, *OWN_TARGETS], ids=lambda row: f"{row.id}-{row.rule}")
def test_due_and_send_by_dates_of_the_sample_desk(pack: PolicyPack, row: Row) -> None:
    clocks = pack.clocks(Matter(row.kind, row.received, typed_due=row.typed))
    deadline = next(c.deadline for c in clocks if c.deadline.rule_id == row.rule)
    assert (deadline.raw, deadline.send_by) == (row.due, row.send_by)
    assert deadline.rolled == deadline.raw


def test_the_sample_desk_is_complete() -> None:
    assert [row.id for row in ROWS] == [f"F{number:02}" for number in range(1, 27)]


def test_an_opt_out_gets_no_relief_from_a_holiday(pack: PolicyPack) -> None:
    (clock,) = pack.clocks(Matter(Kind.MARKETING_OPT_OUT, day(11, 17)))
    with_holidays = pack.calendars("us-federal").add(day(11, 17), 10)
    assert (clock.deadline.raw, with_holidays) == (day(12, 1), day(12, 2))


def test_the_proof_of_november_28_names_weekend_and_holiday(pack: PolicyPack) -> None:
    (clock,) = pack.clocks(Matter(REQUEST, day(10, 29)))
    assert [(step.text, step.day) for step in clock.deadline.steps] == [
        ("Received, day 0", day(10, 29)),
        ("Plus 30 calendar days", day(11, 28)),
        ("Saturday, so send by", day(11, 27)),
    ]
    assert not pack.office_calendar.is_working(day(11, 26))
    assert pack.office_calendar.why_off(day(11, 26)) == "Thanksgiving Day"


def test_a_date_on_veterans_day_says_so(pack: PolicyPack) -> None:
    (clock,) = pack.clocks(Matter(REQUEST, day(10, 12)))
    assert clock.deadline.steps[-1].text == "Veterans Day, so send by"


def test_other_clocks_say_why_they_do_not_apply(pack: PolicyPack) -> None:
    (clock,) = pack.clocks(Matter(REQUEST, day(10, 29)))
    checked = {item.title: item.why for item in clock.deadline.checked}
    assert checked["DPF complaint, 45 days"] == (
        "for DPF complaints and what authorities refer only"
    )
    assert len(checked) == len(pack.book.proposals(Matter(REQUEST, day(10, 29)))) - 1


def test_a_jams_case_without_its_notice_date_has_no_clock_yet(pack: PolicyPack) -> None:
    assert pack.clocks(Matter(Kind.JAMS, day(11, 20))) == ()


@pytest.mark.parametrize(
    ("example", "kind", "received", "rule", "due"),
    [
        ("DPF-01", COMPLAINT, day(1, 12), "dpf-45", day(2, 26)),
        ("DPF-02", COMPLAINT, day(11, 23), "dpf-45", day(1, 7, 2027)),
        ("DPF-08", Kind.ANNEX_I, day(9, 1), "annex-i-90", day(11, 30)),
        ("CO-01", REQUEST, day(7, 1), "promise-30", day(7, 31)),
        ("CO-04", Kind.CUSTOMER_REQUEST, day(5, 4), "customer-30", day(6, 3)),
        ("SL-01", Kind.SHINE_THE_LIGHT, day(7, 1), "shine-30", day(7, 31)),
        ("TC-02", Kind.MARKETING_OPT_OUT, day(12, 18), "opt-out-10", day(1, 1, 2027)),
    ],
)
def test_published_worked_examples(
    pack: PolicyPack, example: str, kind: Kind, received: date, rule: str, due: date
) -> None:
    clocks = pack.clocks(Matter(kind, received))
    assert next(c.deadline.raw for c in clocks if c.deadline.rule_id == rule) == due
