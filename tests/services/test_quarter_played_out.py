"""The quarter of the sample played to its end; each figure is counted by hand from the situations.

What is known on November 23, 2026 ships with the sample. What follows is played here through the
services, as the schedule of that day and the clocks ask. On Monday, January 4, 2027 the officer
closes the quarter. The situations, with the case numbers they get:

Complaints: F23 C-2026-001, F01 C-2026-002, F12 C-2026-003, F11 C-2026-004, F18 C-2026-005,
F21 C-2026-006. Requests: F07 R-2026-003, F08 -004, F15 -005, F25 -006, F14 -007, F17 -008,
F06 -009, F13 -010 (with -011 merged into it), F19 -012, F22 -013, F20 -014, F16 -015, F26 -016,
and a Californian who spoke on the answering machine (S11), -017.
"""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from privdesk.domain.dispute import Ending, Remedy
from privdesk.domain.figures import Period, Summary, year
from privdesk.domain.person import PostalAddress
from privdesk.domain.vocabulary import (
    Channel,
    Ground,
    Kind,
    LateReason,
    Merit,
    Outcome,
    Right,
    RootCause,
    SearchState,
)
from privdesk.domain.workflow import Action
from privdesk.pdf.reading import words_of
from privdesk.services import casework, chain, merging
from privdesk.services.clock import FrozenClock
from privdesk.services.desk import Desk, open_desk
from privdesk.services.figure_papers import paper, summary_values
from privdesk.services.figures import ccpa_of, summary_of
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading

FOURTH = Period(2026, 4)
F23, F01, F12, F11, F18, F21 = (f"C-2026-00{n}" for n in range(1, 7))
F16, F26, S11 = "R-2026-015", "R-2026-016", "R-2026-017"
SAN_JOSE = PostalAddress(("88 Almaden Boulevard",), "San Jose", "CA", "95113", "US")
BY_HAND = "by hand, as told in this test"


class Days:
    """The desk on one day after the other."""

    def __init__(self, desk: Desk) -> None:
        self._first = desk
        self.desk = desk

    def on(self, day: date) -> Desk:
        zone = self._first.clock.zone
        at = datetime(day.year, day.month, day.day, 10, tzinfo=zone)
        self.desk = replace(self._first, clock=FrozenClock(at, zone))
        return self.desk

    def key(self, number: str) -> int:
        return Reading(self.desk).case_id(number)

    def new(self, day: date, kind: Kind, channel: Channel, received: date, **told: object) -> None:
        name = f"Invented Person {received:%j}"
        log_case(self.on(day), NewCase(kind, channel, received, name=name, **told))  # type: ignore[arg-type]

    def answered(
        self, number: str, on: date, *ends: tuple[Right, Outcome, tuple[Ground, ...]]
    ) -> None:
        """Search, decide each right, and send the answer on a day."""
        desk, key = self.on(on), self.key(number)
        for search in Reading(desk).case(key).case.searches:
            if search.state in {SearchState.OPEN, SearchState.ASKED}:
                casework.set_search(desk, key, search.source, SearchState.NOTHING_FOUND)
        for right, outcome, grounds in ends:
            casework.set_outcome(desk, key, right, outcome, grounds)
        casework.take_step(desk, key, Action.ANSWER, on=on, override=BY_HAND)

    def decided(self, number: str, on: date, merit: Merit, cause: RootCause, *done: Remedy) -> None:
        """Find on a complaint, and send the answer on a day."""
        desk, key = self.on(on), self.key(number)
        casework.set_merit(desk, key, merit)
        casework.set_root_cause(desk, key, cause)
        facts = Reading(desk).case(key).case.facts
        chain.set_facts(desk, key, replace(facts, remedies=done))
        self.answered(number, on)

    def closed(self, number: str, on: date) -> None:
        casework.take_step(self.on(on), self.key(number), Action.CLOSE, on=on, override=BY_HAND)


def play_out(days: Days) -> None:
    """What came after the morning of November 23."""
    monday = date(2026, 11, 23)
    granted, nothing, refused = Outcome.GRANTED, Outcome.NOTHING_FOUND, Outcome.REFUSED
    # Monday: F16 lay in the mail room since October 22; F13 is one person; F24 is no JAMS case.
    days.new(monday, Kind.PRIVACY_REQUEST, Channel.MAIL, date(2026, 10, 22),
             address=SAN_JOSE, rights=(Right.ACCESS,))  # fmt: skip
    casework.set_late_reason(days.desk, days.key(F16), LateReason.INTERNAL_ROUTING)
    merging.merge_cases(days.desk, days.key("R-2026-010"), days.key("R-2026-011"))
    days.new(monday, Kind.ANNEX_I, Channel.MAIL, monday, linked_to=days.key(F23))
    days.new(monday, Kind.MARKETING_OPT_OUT, Channel.WEB_FORM, monday,
             address=SAN_JOSE, rights=(Right.OPT_OUT,))  # fmt: skip
    days.answered("M-2026-002", monday, (Right.OPT_OUT, granted, ()))
    days.decided(F23, monday, Merit.FOUNDED, RootCause.PROCESS, Remedy.ACCESS)
    days.answered("R-2026-008", monday, (Right.ACCESS, Outcome.PARTLY, (Ground.OTHER_PERSON,)))
    # The short week: F14 goes out on Wednesday, on the day on which F26 comes in.
    days.answered(
        "R-2026-007", date(2026, 11, 25), (Right.DELETE, Outcome.PARTLY, (Ground.LEGAL_DUTY,))
    )
    days.new(date(2026, 11, 25), Kind.PRIVACY_REQUEST, Channel.MAIL, date(2026, 11, 25),
             address=SAN_JOSE, rights=(Right.ACCESS,))  # fmt: skip
    # December.
    days.answered(F16, date(2026, 12, 1), (Right.ACCESS, granted, ()))
    days.new(date(2026, 12, 1), Kind.PRIVACY_REQUEST, Channel.PHONE, date(2026, 12, 1),
             address=SAN_JOSE, rights=(Right.DELETE, Right.CORRECT))  # fmt: skip
    agent = (Ground.AGENT_AUTHORITY,)
    days.answered("R-2026-009", date(2026, 12, 3), (Right.ACCESS, refused, agent),
                  (Right.DELETE, refused, agent), (Right.OBJECT, refused, agent))  # fmt: skip
    days.answered("R-2026-010", date(2026, 12, 4), (Right.ACCESS, granted, ()))
    days.decided(F12, date(2026, 12, 10), Merit.UNFOUNDED, RootCause.NO_FAULT)
    days.closed(F12, date(2026, 12, 11))
    days.answered("R-2026-012", date(2026, 12, 11), (Right.ACCESS, refused, (Ground.EXCESSIVE,)))
    days.answered("R-2026-013", date(2026, 12, 11), (Right.ACCESS, granted, ()),
                  (Right.DELETE, granted, ()))  # fmt: skip
    days.decided(F11, date(2026, 12, 16), Merit.FOUNDED, RootCause.SLOW_HANDLING, Remedy.ACCESS)
    days.answered("R-2026-014", date(2026, 12, 18), (Right.ACCESS, nothing, ()))
    days.closed(F11, date(2026, 12, 18))
    key = days.key("J-2026-001")
    settled = replace(
        Reading(days.on(date(2026, 12, 18))).case(key).case.facts,
        ending=Ending.SETTLED,
        ended_on=date(2026, 12, 18),
    )
    chain.set_facts(days.desk, key, settled)
    days.answered(S11, date(2026, 12, 21), (Right.DELETE, Outcome.NOT_VERIFIED, ()),
                  (Right.CORRECT, granted, ()))  # fmt: skip
    casework.set_late_reason(days.on(date(2026, 12, 22)), days.key(F18), LateReason.LEGAL_REVIEW)
    days.decided(F18, date(2026, 12, 22), Merit.PARTLY, RootCause.UNCLEAR_NOTICE)
    kept = replace(settled, complied_on=date(2026, 12, 22), evidence="list of the mailings")
    chain.set_facts(days.desk, key, kept)
    days.closed(F01, date(2026, 12, 23))
    days.decided(F21, date(2026, 12, 24), Merit.FOUNDED, RootCause.PROVIDER,
                 Remedy.PROCESSING_STOPPED)  # fmt: skip
    days.answered(F26, date(2026, 12, 24), (Right.ACCESS, granted, ()))
    days.on(date(2027, 1, 4))


@pytest.fixture(scope="module")
def desk(made_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The desk on the day on which the quarter is closed."""
    path = tmp_path_factory.mktemp("quarter") / "office.privdesk"
    shutil.copy(made_sample, path)
    opened = open_desk(path)
    days = Days(opened)
    play_out(days)
    yield days.desk
    opened.close()


@pytest.fixture(scope="module")
def told(desk: Desk) -> Summary:
    return summary_of(desk, FOURTH)


def cases(told: Summary, figure: str, member: str = "") -> list[str]:
    return [told.numbers[key] for key in told.figure(figure, member).now.cases]


def of(told: Summary, figure: str) -> int:
    return len(told.figure(figure).now.of or ())


def parts(told: Summary, figure: str) -> dict[str, int]:
    return {str(f.member): len(f.now.cases) for f in told.members(figure) if f.now.cases}


def test_how_many_complaints_came_went_and_stayed(told: Summary) -> None:
    every = [F23, F01, F12, F11, F18, F21]  # received Oct 1, 5, 26, Nov 2, 6, 10
    assert cases(told, "complaints.open_start") == []
    assert cases(told, "complaints.received") == every
    # F12 closed Dec 11, F11 Dec 18, F01 after its JAMS case Dec 23; the others are answered only.
    assert cases(told, "complaints.closed") == [F01, F12, F11]
    assert cases(told, "complaints.open_end") == [F23, F18, F21]


def test_how_long_complaints_took(told: Summary) -> None:
    # F23: Oct 1 to Nov 23 = 53. F01: Oct 5 to Nov 12 = 38. F12: Oct 26 to Dec 10 = 45, the last
    # day. F11: Nov 2 to Dec 16 = 44. F18: Nov 6 to Dec 22 = 46. F21: Nov 10 to Dec 24 = 44.
    # In order 38 44 44 45 46 53: the middle two are 44 and 45; nine of ten of six is the sixth.
    assert told.figure("complaints.median_days").now.value == 44.5
    assert told.figure("complaints.p90_days").now.value == 53
    assert cases(told, "complaints.answered_in_time") == [F01, F12, F11, F21]
    assert of(told, "complaints.answered_in_time") == 6
    assert cases(told, "complaints.late") == [F23, F18]
    assert parts(told, "complaints.late_by_reason") == {"search_slow": 1, "legal_review": 1}
    # F23 was to be acknowledged by Oct 8 and was on the 20th.
    assert cases(told, "complaints.acknowledged_in_time") == [F01, F12, F11, F18, F21]


def test_what_became_of_complaints(told: Summary) -> None:
    assert parts(told, "complaints.by_merit") == {"founded": 3, "partly": 2, "unfounded": 1}
    assert cases(told, "complaints.by_merit", "founded") == [F23, F11, F21]
    assert cases(told, "complaints.by_merit", "partly") == [F01, F18]
    assert (len(cases(told, "complaints.founded")), of(told, "complaints.founded")) == (5, 6)
    # F01 went to JAMS; the five others were answered and left it at that.
    assert parts(told, "complaints.by_outcome") == {"settled": 5, "to_jams": 1}
    assert cases(told, "complaints.by_outcome", "to_jams") == [F01]
    assert parts(told, "complaints.by_remedy") == {"access": 2, "processing_stopped": 1}
    # Nobody has named a cause for F01, which was decided before the desk asked for one.
    assert parts(told, "complaints.by_root_cause") == {
        "process": 1, "no_fault": 1, "slow_handling": 1, "unclear_notice": 1, "provider": 1,
        "none": 1,
    }  # fmt: skip


def test_which_kinds_of_complaints(told: Summary) -> None:
    # F11 came under the Swiss-U.S. framework, F12 from Gibraltar under the UK Extension.
    assert parts(told, "complaints.by_framework") == {
        "eu_us": 4, "uk_extension": 1, "swiss_us": 1,
    }  # fmt: skip
    # F23 and F11 access, F01 choice, F12 purpose, F18 notice, F21 onward transfer.
    assert parts(told, "complaints.by_principle") == {
        "notice": 1, "choice": 1, "onward_transfer": 1, "data_integrity": 1, "access": 2,
    }  # fmt: skip
    assert parts(told, "complaints.by_channel") == {"mail": 5, "email": 1}, "F21 by e-mail"
    assert set(parts(told, "complaints.by_country")) == {"IE", "DE", "GI", "CH", "NL", "FR"}
    assert cases(told, "complaints.repeated") == []


def test_what_went_outside(told: Summary) -> None:
    assert cases(told, "jams.received") == ["J-2026-001"], "F03"
    assert parts(told, "jams.by_ending") == {"settled": 1}
    assert cases(told, "jams.complied") == ["J-2026-001"]
    assert cases(told, "annex_i.received") == ["A-2026-001"], "F24"
    assert parts(told, "annex_i.by_ending") == {}
    assert told.figure("regulator_referral.received").now.value == 0, "F11 is a complaint itself"


def test_the_requests_of_the_quarter(told: Summary) -> None:
    # F07 F08 F15 F25 F16 F14 F17 F06 F13 F19 F22 F20 F26 S11; F13 is one, from Nov 5 on.
    assert len(cases(told, "requests.received")) == 14
    assert "R-2026-011" not in cases(told, "requests.received")
    # Days: 29 30 27 29 40 27 24 30 29 29 28 30 29 20; in order
    # 20 24 27 27 28 29 29 | 29 29 29 30 30 30 40: the middle is 29, the thirteenth is 30.
    assert told.figure("requests.median_days").now.value == 29
    assert told.figure("requests.p90_days").now.value == 30
    assert cases(told, "requests.late") == [F16], "day 40, for it lay in the mail room"
    assert parts(told, "requests.late_by_reason") == {"internal_routing": 1}
    assert len(cases(told, "requests.answered_in_time")) == 13
    # Access: F08 F16 F17 F06 F13 F19 F22 F20 F26. Delete: F08 F25 F14 F06 F22 S11.
    # Correct: F15 S11. Object: F06. Withdrawn consent: F07.
    assert parts(told, "requests.by_right") == {
        "access": 9, "correct": 2, "delete": 6, "object": 1, "withdraw_consent": 1,
    }  # fmt: skip
    # Done: F07 F15 F16 F13 F22 F26. In part: F08 F25 F14 F17 S11. Refused: F06 F19. Nothing: F20.
    assert parts(told, "requests.by_outcome") == {
        "granted": 6, "partly": 5, "refused": 2, "nothing_found": 1,
    }  # fmt: skip
    assert cases(told, "requests.by_ground", "agent_authority") == ["R-2026-009"]
    assert cases(told, "requests.by_ground", "excessive") == ["R-2026-012"]
    assert cases(told, "requests.by_ground", "legal_duty") == ["R-2026-007"]
    assert cases(told, "requests.extended") == [], "the promise bears no extension"


def test_opening_and_received_less_closed_is_closing(told: Summary) -> None:
    for topic in ("complaints", "requests"):
        names = ("open_start", "received", "reopened", "closed", "open_end")
        start, came, again, closed, end = (len(cases(told, f"{topic}.{name}")) for name in names)
        assert start + came + again - closed == end


def test_the_four_statistics_of_the_year_stand_in_the_annual_paper(desk: Desk) -> None:
    annual = summary_of(desk, year("2026"))
    words = " ".join(words_of(paper(desk, annual, "pdf")).split())
    first = words.index("11.d.iii (1) total")
    second = words.index("11.d.iii (2) types")
    third = words.index("11.d.iii (3) time taken")
    fourth = words.index("11.d.iii (4) outcomes")
    end = words.index("every figure", fourth)
    assert "Received 6" in words[first:second]
    assert "By framework: EU-U.S. DPF 4" in words[second:third]
    assert "By DPF Principle: Access 2" in words[second:third]
    assert "Answered in 45 days 4 of 6" in words[third:fourth]
    assert "Median days to answer 44.5" in words[third:fourth]
    assert "By outcome: Settled by our answer 5" in words[fourth:end]
    assert "By remedy: Access given 2" in words[fourth:end]


def test_the_table_of_7102_counted_by_hand(desk: Desk) -> None:
    # Californians: F16 and F26 asked to know (40 and 29 days), S11 to delete and to correct (20
    # days), one opted out by the web form (the same day). F02 is Shine the Light, another law.
    told = ccpa_of(desk, year("2026"))
    table = {
        member: [
            told.figure(f"ccpa.{name}", member).now.value
            for name in ("received", "complied", "denied", "other", "median_days", "mean_days")
        ]
        for member in ("delete", "correct", "know", "opt_out", "limit")
    }
    assert table == {
        "delete": [1, 0, 1, 0, 20, 20],
        "correct": [1, 1, 0, 0, 20, 20],
        "know": [2, 2, 0, 0, 34.5, 34.5],
        "opt_out": [1, 1, 0, 0, 0, 0],
        "limit": [0, 0, 0, 0, None, None],
    }
    assert cases(told, "ccpa.received", "know") == [F16, F26]


def test_the_same_quarter_as_known_on_the_desk_day(desk: Desk, told: Summary) -> None:
    then = summary_of(desk, FOURTH, date(2026, 11, 22))
    assert cases(then, "complaints.answered_in_time") == [F01]
    assert of(then, "complaints.answered_in_time") == 2, "F23 was past its day 45"
    assert F16 not in cases(then, "requests.received"), "not logged yet"
    values = json.loads(json.dumps(summary_values(told)))
    received = next(f for f in values["figures"] if f["id"] == "complaints.received")
    assert received["cases"] == [F23, F01, F12, F11, F18, F21]
