"""Days that go wrong elsewhere, by name: leap days, ends of months, Christmas, DST, midnight.

Every date was worked out by hand from a calendar and the text of the rule.
"""

import json
import subprocess
import sys
from datetime import date, datetime

import pytest

from privdesk.domain.clocks import ClockFacts, Deadline
from privdesk.services.calculator import Question, calculate, calculate_instant, rule_named


def due(rule: str, received: date, calendar: str = "", *, extended: bool = False) -> Deadline:
    question = Question(
        rule_named(rule, received),
        ClockFacts(received),
        calendar=calendar,
        extend_on=received if extended else None,
    )
    return calculate(question).deadline


# A leap day


def test_a_month_from_january_31_ends_on_the_leap_day_of_2028() -> None:
    deadline = due("gdpr-month", date(2028, 1, 31), "DE")
    assert (deadline.raw, deadline.rolled) == (date(2028, 2, 29), date(2028, 2, 29))  # a Tuesday


def test_without_a_leap_day_it_ends_on_sunday_february_28_and_rolls_to_march_1() -> None:
    deadline = due("gdpr-month", date(2027, 1, 31), "DE")
    assert (deadline.raw, deadline.rolled) == (date(2027, 2, 28), date(2027, 3, 1))


def test_45_days_count_the_leap_day() -> None:
    # 16 days are left of January, then 29 of February make 45; without a leap day one more.
    assert due("dpf-45", date(2028, 1, 15)).raw == date(2028, 2, 29)
    assert due("dpf-45", date(2027, 1, 15)).raw == date(2027, 3, 1)


def test_a_month_from_the_leap_day_keeps_its_number() -> None:
    assert due("gdpr-month", date(2028, 2, 29), "DE").raw == date(2028, 3, 29)


def test_a_year_from_the_leap_day_ends_on_february_28() -> None:
    assert due("dpf-recertification", date(2028, 2, 29)).raw == date(2029, 2, 28)


def test_a_month_over_february_ends_before_30_days_do() -> None:
    assert due("gdpr-month", date(2027, 2, 1), "DE").raw == date(2027, 3, 1)
    assert due("promise-30", date(2027, 2, 1)).raw == date(2027, 3, 3)


# The end of a month


def test_a_month_from_august_31_ends_on_september_30() -> None:
    assert due("gdpr-month", date(2026, 8, 31), "DE").raw == date(2026, 9, 30)


def test_an_extension_counts_from_day_0_and_not_from_the_short_month() -> None:
    # Two months more from November 30 would end on January 30.
    longer = due("gdpr-month", date(2026, 10, 31), "DE", extended=True)
    assert (longer.extended_from, longer.raw) == (date(2026, 11, 30), date(2027, 1, 31))
    assert longer.rolled == date(2027, 2, 1)  # January 31, 2027, is a Sunday


def test_the_ico_has_january_31_end_on_the_monday_after_february_28() -> None:
    deadline = due("uk-gdpr-month", date(2026, 1, 31), "GB-ENG")
    assert (deadline.raw, deadline.rolled) == (date(2026, 2, 28), date(2026, 3, 2))


def test_march_31_ends_on_april_30() -> None:
    assert due("uk-gdpr-month", date(2026, 3, 31), "GB-ENG").rolled == date(2026, 4, 30)


def test_thirty_days_from_january_31_pass_the_whole_of_february() -> None:
    assert due("promise-30", date(2026, 1, 31)).raw == date(2026, 3, 2)


# December 24 to 27, 2026: Thursday to Sunday

CHRISTMAS = {
    # Boxing Day falls on a Saturday, so Monday the 28th is a bank holiday in its place.
    "GB-ENG": {24: (24, 24), 25: (29, 24), 26: (29, 24), 27: (29, 24)},
    "GB-SCT": {24: (24, 24), 25: (29, 24), 26: (29, 24), 27: (29, 24)},
    # Two days of Christmas, none of which moves.
    "DE": {24: (24, 24), 25: (28, 24), 26: (28, 24), 27: (28, 24)},
    # Christmas Eve is a public holiday too.
    "CZ": {24: (28, 23), 25: (28, 23), 26: (28, 23), 27: (28, 23)},
    # December 26 is a holiday in Alsace and Moselle only.
    "FR": {24: (24, 24), 25: (28, 24), 26: (28, 24), 27: (28, 24)},
    "us-federal": {24: (24, 24), 25: (28, 24), 26: (28, 24), 27: (28, 24)},
}


@pytest.mark.parametrize("number", [24, 25, 26, 27])
@pytest.mark.parametrize("calendar", CHRISTMAS)
def test_a_month_that_ends_at_christmas_2026(calendar: str, number: int) -> None:
    rule = "uk-gdpr-month" if calendar.startswith("GB") else "gdpr-month"
    deadline = due(rule, date(2026, 11, number), calendar)
    rolled, send_by = CHRISTMAS[calendar][number]
    assert deadline.raw == date(2026, 12, number)
    assert deadline.rolled == date(2026, 12, rolled)
    assert deadline.send_by == date(2026, 12, send_by)


def test_the_ico_has_monday_november_25_end_on_friday_december_27() -> None:
    deadline = due("uk-gdpr-month", date(2024, 11, 25), "GB-ENG")
    assert (deadline.raw, deadline.rolled) == (date(2024, 12, 25), date(2024, 12, 27))


def test_where_christmas_is_a_weekend_england_takes_monday_and_tuesday_off() -> None:
    deadline = due("uk-gdpr-month", date(2027, 11, 25), "GB-ENG")
    assert (deadline.raw, deadline.rolled) == (date(2027, 12, 25), date(2027, 12, 29))
    assert due("gdpr-month", date(2027, 11, 25), "DE").rolled == date(2027, 12, 27)


def test_where_christmas_is_a_saturday_the_federal_holiday_is_friday_the_24th() -> None:
    deadline = due("gdpr-month", date(2027, 11, 24), "us-federal")
    assert deadline.rolled == date(2027, 12, 27)
    assert deadline.send_by == date(2027, 12, 23)


def test_a_promise_does_not_roll_over_christmas() -> None:
    deadline = due("promise-30", date(2026, 11, 25))
    assert deadline.raw == deadline.rolled == date(2026, 12, 25)
    assert deadline.send_by == date(2026, 12, 24)


# Changes of the clock


def test_thirty_days_over_the_end_of_us_summer_time_are_thirty_dates() -> None:
    # Clocks go back on November 1, 2026: 30 days of 24 hours would end an hour early.
    assert due("promise-30", date(2026, 10, 20)).raw == date(2026, 11, 19)


def test_45_days_over_both_starts_of_summer_time_are_45_dates() -> None:
    # March 14, 2027, in the United States, and March 28 in Europe.
    assert due("dpf-45", date(2027, 2, 20)).raw == date(2027, 4, 6)


def test_a_month_over_the_end_of_european_summer_time_keeps_its_number() -> None:
    assert due("gdpr-month", date(2026, 10, 12), "DE").raw == date(2026, 11, 12)


def test_five_minutes_over_the_end_of_us_summer_time_are_five_minutes() -> None:
    start = datetime.fromisoformat("2026-11-01T01:58:00-07:00")
    end = calculate_instant(rule_named("tcpa-confirmation-5"), start)
    assert end == datetime.fromisoformat("2026-11-01T01:03:00-08:00")


# Midnight, through the command line


def on_the_line(rule: str, received: str, zone: str, *more: str) -> dict[str, str]:
    command = [sys.executable, "-m", "privdesk", "deadline", "--rule", rule, "--json"]
    command += ["--received", received, "--zone", zone, *more]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert isinstance(told, dict)
    return told


CALIFORNIA, LONDON, BERLIN = "America/Los_Angeles", "Europe/London", "Europe/Berlin"


@pytest.mark.parametrize(
    ("received", "zone", "start", "end"),
    [
        # One minute to midnight in Berlin is 3:59 PM of the same day in California.
        ("2026-10-29T23:59+01:00", CALIFORNIA, "2026-10-29", "2026-11-28"),
        # One minute to midnight in California is the next morning in London.
        ("2026-10-29T23:59-07:00", CALIFORNIA, "2026-10-29", "2026-11-28"),
        ("2026-10-29T23:59-07:00", LONDON, "2026-10-30", "2026-11-29"),
        # One minute past midnight in New Zealand is the day before in California.
        ("2026-10-30T00:01+13:00", CALIFORNIA, "2026-10-29", "2026-11-28"),
        # The last minute of October 31 in California is summer time; a day later it is not.
        ("2026-11-01T06:59+00:00", CALIFORNIA, "2026-10-31", "2026-11-30"),
        ("2026-11-02T07:59+00:00", CALIFORNIA, "2026-11-01", "2026-12-01"),
        ("2026-11-02T08:00+00:00", CALIFORNIA, "2026-11-02", "2026-12-02"),
    ],
)
def test_the_day_of_receipt_is_that_of_the_office(
    received: str, zone: str, start: str, end: str
) -> None:
    told = on_the_line("promise-30", received, zone)
    assert (told["start"], told["raw_due"]) == (start, end)


@pytest.mark.parametrize(
    ("received", "end"),
    [
        # Summer time begins in Europe on March 29, 2026, at 01:00 UTC.
        ("2026-03-28T22:59+00:00", "2026-04-28"),
        ("2026-03-28T23:00+00:00", "2026-04-29"),
        ("2026-03-29T21:59+00:00", "2026-04-29"),
        ("2026-03-29T22:00+00:00", "2026-04-30"),
        # And ends on October 25, 2026, at 01:00 UTC.
        ("2026-10-24T22:00+00:00", "2026-11-25"),
        ("2026-10-25T22:59+00:00", "2026-11-25"),
        ("2026-10-25T23:00+00:00", "2026-11-26"),
    ],
)
def test_midnight_in_berlin_moves_with_summer_time(received: str, end: str) -> None:
    told = on_the_line("gdpr-month", received, BERLIN, "--calendar", "DE")
    assert told["raw_due"] == end
