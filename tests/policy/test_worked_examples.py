"""Every date of the collection of published and derived examples comes out of the shipped rules."""

import csv
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest

from privdesk.domain.clocks import ClockFacts, Pause
from privdesk.domain.vocabulary import PauseReason, StartEvent
from privdesk.services.calculator import Question, calculate, calculate_instant, rule_named

FILE = Path(__file__).parent / "worked-examples.csv"
ROWS = list(csv.DictReader(FILE.read_text(encoding="utf-8").splitlines()))

WRONG: dict[str, str] = {}
"""Rows that do not come out, by id, with the reason why the row is wrong."""

RULES = {
    "UK GDPR 1 month (ICO)": "uk-gdpr-month",
    "UK GDPR extended (total 3 months)": "uk-gdpr-month",
    "UK GDPR extension-notice deadline": "uk-gdpr-month",
    "UK GDPR 1 month, ID requested": "uk-gdpr-month",
    "UK GDPR 1 month, clarification pause": "uk-gdpr-month",
    "UK DPA 2018 s.164A complaint acknowledgement (30 days)": "uk-complaint-acknowledgement",
    "GDPR Art 12(3) 1 month": "gdpr-month",
    "GDPR Art 12(3) 1 month (as held, no roll)": "gdpr-month",
    "GDPR Art 12(3) extended (total 3 months)": "gdpr-month",
    "GDPR Art 12(4) refusal notice 1 month": "gdpr-refusal",
    "DPF complaint 45 days": "dpf-45",
    "DPF comply with DPA advice 25 days": "dpf-advice-25",
    "DPF Department of Commerce reply to DPA 90 days": "dpf-commerce-90",
    "DPF Annex I arbitration completed 90 days": "annex-i-90",
    "DPF annual re-certification": "dpf-recertification",
    "Company promise 30 days": "promise-30",
    "min(Company promise, GDPR month)": "promise-30 gdpr-month",
    "Company promise 30 days to the customer (processor request)": "customer-30",
    "CCPA confirm receipt 10 business days": "ccpa-confirm-10",
    "CCPA respond 45 days": "ccpa-answer-45",
    "CCPA respond extended 90 days": "ccpa-answer-45",
    "CCPA respond 45 days across leap day": "ccpa-answer-45",
    "CCPA opt-out of sale/sharing 15 business days": "ccpa-opt-out-15",
    "CCPA no re-solicitation before (12 months)": "ccpa-ask-again-12",
    "CCPA records keep until (24 months)": "ccpa-records-24",
    "CCPA metrics posting for 2026": "ccpa-metrics",
    "Cal Civ 1798.83 at designated address 30 days": "shine-the-light-30",
    "Cal Civ 1798.83 elsewhere 150 days": "shine-the-light-150",
    "Cal Civ 1798.83 new calendar year": "shine-the-light-30",
    "CAN-SPAM opt-out 10 business days": "can-spam-10",
    "TCPA STOP 10 business days": "tcpa-10",
    "TCPA confirmation text presumption 5 minutes": "tcpa-confirmation-5",
    "Swiss FADP access 30 days (strict)": "fadp-access-30",
    "Swiss FADP access 30 days after cost notice": "fadp-access-30",
    "Virginia CDPA 45 days": "va-answer-45",
    "Virginia CDPA extended 90 days": "va-answer-45",
    "Iowa ICDPA extended 135 days": "ia-answer-90",
    "Oregon OCPA appeal 45 days": "or-appeal-45",
    "Colorado CPA appeal 45 days": "co-appeal-45",
    "Colorado CPA appeal extended 105 days": "co-appeal-45",
    "Colorado request record keep until (24 months)": "co-records-24",
    "UK GDPR 1 month, two zones": "uk-gdpr-month",
    "CCPA 45 days across DST start": "ccpa-answer-45",
    "GDPR 1 month, UTC trap": "gdpr-month",
}

CALENDARS = {
    "England&Wales": "GB-ENG",
    "Germany": "DE",
    "Germany-Saarland": "DE-SL",
    "Denmark": "DK",
    "Czechia": "CZ",
    "France": "FR",
    "Ireland": "IE",
    "US federal": "us-federal",
    "Mon-Fri only": "weekdays",
}


@dataclass(frozen=True)
class Happened:
    """What the free text of a row's column "pauses" says."""

    events: tuple[tuple[StartEvent, date], ...] = ()
    pauses: tuple[Pause, ...] = ()


HAPPENED = {
    "UK-17": Happened(events=((StartEvent.IDENTITY, date(2026, 3, 20)),)),
    "UK-19": Happened(
        pauses=(Pause(PauseReason.CLARIFICATION, date(2026, 6, 4), date(2026, 6, 11)),)
    ),
    "CH-03": Happened(events=((StartEvent.COST_NOTICE, date(2026, 2, 10)),)),
}


def test_the_collection_is_whole() -> None:
    assert len(ROWS) == 64
    assert {row["regime"] for row in ROWS} == set(RULES)
    assert {row["id"] for row in ROWS if row["pauses"]} == set(HAPPENED)
    assert set(WRONG) <= {row["id"] for row in ROWS}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_worked_example_comes_out(row: dict[str, str]) -> None:
    came = computed(row)
    if row["id"] in WRONG:
        assert came != row["expected_due"], "the row is right after all"
        return
    assert came == row["expected_due"]


def computed(row: dict[str, str]) -> str:
    received = row["received_date"]
    if row["regime"].endswith("minutes"):
        rule = rule_named(RULES[row["regime"]])
        return calculate_instant(rule, datetime.fromisoformat(received)).isoformat()
    day = datetime.fromisoformat(received).date()
    happened = HAPPENED.get(row["id"], Happened())
    facts = ClockFacts(day, events=happened.events, pauses=happened.pauses)
    found = [
        calculate(
            Question(
                rule_named(name, day),
                facts,
                calendar=CALENDARS.get(row["holiday_calendar"], ""),
                extend_on=day if row["extension"] else None,
            )
        ).deadline
        for name in RULES[row["regime"]].split()
    ]
    if row["regime"].endswith("extension-notice deadline"):
        return str(found[0].notice_by)
    if row["regime"].endswith("no roll)"):
        return str(found[0].raw)
    return str(min(deadline.rolled for deadline in found))
