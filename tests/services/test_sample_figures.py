"""The figures of the sample desk, counted by hand from its situations, and their definitions."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from privdesk.domain.errors import InvalidInput
from privdesk.domain.figures import Figure, Period, Summary, ccpa_table, year
from privdesk.domain.figures.workload import names
from privdesk.domain.vocabulary import Kind
from privdesk.domain.workflow import Action
from privdesk.reports.words import figure_words
from privdesk.services.casework import take_step
from privdesk.services.desk import Desk, open_desk
from privdesk.services.figures import ccpa_of, summary_of, workload_of
from privdesk.services.reading import Reading
from privdesk.ui import labels

FOURTH = Period(2026, 4)

F23, F01, F12, F11, F18, F21 = (f"C-2026-00{n}" for n in range(1, 7))
"""The six complaints of the sample in the order of their receipt."""

UPHELD_IN_PART = "partly"


@pytest.fixture
def sample_desk(sample: Path) -> Iterator[Desk]:
    made = open_desk(sample)
    yield made
    made.close()


def cases(told: Summary, figure: str, member: str = "") -> list[str]:
    return [told.numbers[key] for key in told.figure(figure, member).now.cases]


def members(told: Summary, figure: str) -> dict[str, int]:
    return {one.member: len(one.now.cases) for one in told.members(figure) if one.now.cases}


def test_the_complaints_of_the_quarter_to_date_counted_by_hand(sample_desk: Desk) -> None:
    told = summary_of(sample_desk, FOURTH)
    every = [F23, F01, F12, F11, F18, F21]
    assert cases(told, "complaints.received") == every
    assert cases(told, "complaints.closed") == []
    assert cases(told, "complaints.open_end") == every, "F01 is answered, not closed"
    # F23 was acknowledged on October 20, due on the 8th.
    assert cases(told, "complaints.acknowledged_in_time") == [F01, F12, F11, F18, F21]
    # F01 was answered on day 38; F23 is past day 45 without an answer; nobody else is due yet.
    in_time = told.figure("complaints.answered_in_time").now
    assert (cases(told, "complaints.answered_in_time"), len(in_time.of or ())) == ([F01], 2)
    assert told.figure("complaints.median_days").now.value == 38
    assert cases(told, "complaints.late") == [F23]
    assert members(told, "complaints.by_merit") == {UPHELD_IN_PART: 1}
    assert cases(told, "complaints.by_outcome", "to_jams") == [F01]
    assert members(told, "complaints.by_framework") == {
        "eu_us": 4,
        "uk_extension": 1,
        "swiss_us": 1,
    }
    assert members(told, "complaints.by_principle") == {
        "notice": 1,
        "choice": 1,
        "onward_transfer": 1,
        "data_integrity": 1,
        "access": 2,
    }
    assert members(told, "complaints.by_channel") == {"mail": 5, "email": 1}
    countries = dict.fromkeys(("CH", "DE", "FR", "GI", "IE", "NL"), 1)
    assert members(told, "complaints.by_country") == countries
    assert members(told, "complaints.by_provider") == {"Brightmail Campaigns, Inc.": 1, "none": 5}
    assert cases(told, "jams.received") == ["J-2026-001"], "F03"
    assert cases(told, "complaints.repeated") == []


def test_the_requests_of_the_quarter_to_date_counted_by_hand(sample_desk: Desk) -> None:
    told = summary_of(sample_desk, FOURTH)
    assert told.figure("requests.received").now.value == 12
    # F07 on day 29, F08 on day 30, F15 on day 27, F25 on day 29.
    assert told.figure("requests.answered_in_time").now.value == 4
    assert told.figure("requests.median_days").now.value == 29
    assert told.figure("requests.p90_days").now.value == 30
    assert told.figure("requests.late").now.value == 0, "F16 is not logged yet"
    assert members(told, "cases.by_kind")[Kind.JAMS] == 1
    earlier = summary_of(sample_desk, Period(2026, 2))
    assert cases(earlier, "requests.received") == ["R-2026-002"], "the second of F19"
    assert told.figure("requests.received").before[1].value == 1


def test_the_workload_ahead_counted_by_hand(sample_desk: Desk) -> None:
    loads = workload_of(sample_desk)
    numbers = {
        case: number
        for number in summary_of(sample_desk, FOURTH).numbers.values()
        for case in (Reading(sample_desk).case_id(number),)
    }
    told = dict(zip(names(loads), [[numbers[k] for k in one.cases] for one in loads], strict=True))
    assert told == {
        "Late": [F23],
        # F10 today; F02, F14 and F17 by the Friday after Thanksgiving.
        "This week": ["K-2026-001", "S-2026-001", "R-2026-007", "R-2026-008"],
        # F09 on December 1, F06 on the 3rd, F13 and F03 on the 4th.
        "Week of Nov 30": ["M-2026-001", "R-2026-009", "R-2026-010", "J-2026-001"],
        # The second paper of F13 on the 9th, F12 on the 10th, F19 and F22 on the 11th.
        "Week of Dec 7": ["R-2026-011", F12, "R-2026-012", "R-2026-013"],
        # F05 on the 16th, F11 on the 17th, F20 on the 18th.
        "Week of Dec 14": ["U-2026-001", F11, "R-2026-014"],
        # F18 on the 21st, F21 on Christmas Eve.
        "Week of Dec 21": [F18, F21],
        "Later": [],
    }


def test_a_past_day_gives_what_it_gave_then(sample_desk: Desk) -> None:
    told = summary_of(sample_desk, FOURTH, date(2026, 11, 11))
    assert cases(told, "complaints.received") == [F23, F01, F12, F11, F18, F21]
    assert told.figure("complaints.median_days").now.value is None, "F01 went out the day after"
    assert cases(told, "complaints.to_jams") == []
    assert cases(told, "complaints.by_outcome", "open") == cases(told, "complaints.received")


def test_a_case_opened_again_keeps_its_first_closing(sample_desk: Desk) -> None:
    case_id = Reading(sample_desk).case_id("R-2026-003")
    closed = summary_of(sample_desk, FOURTH)
    take_step(sample_desk, case_id, Action.REOPEN)
    told = summary_of(sample_desk, FOURTH)
    assert cases(told, "requests.reopened") == ["R-2026-003"]
    assert cases(told, "requests.closed") == cases(closed, "requests.closed")
    assert "R-2026-003" in cases(told, "requests.open_end")


def test_days_that_cannot_be_are_refused(sample_desk: Desk) -> None:
    with pytest.raises(InvalidInput, match="future"):
        summary_of(sample_desk, FOURTH, date(2026, 11, 24))
    with pytest.raises(InvalidInput, match="has not begun"):
        summary_of(sample_desk, Period(2027, 1))


def test_every_figure_is_defined_and_every_definition_is_told(sample_desk: Desk) -> None:
    told = {figure.id for figure in summary_of(sample_desk, FOURTH).figures}
    told |= {figure.id for figure in ccpa_of(sample_desk, year("2026")).figures}
    defined = figure_words().definitions
    assert told - defined.keys() == set()
    silent = {
        f"{topic}.late_by_{part}"
        for topic in ("complaints", "requests")
        for part in ("reason", "stage")
    }
    assert defined.keys() - told <= silent, "told only where something was late"
    for one in defined.values():
        assert one.unit in {"cases", "days", "share"}
        assert one.formula
        assert one.population
        assert one.date_basis


def test_members_are_called_what_the_screen_calls_them() -> None:
    words = figure_words()
    for kind, screen in {
        "kind": labels.KIND,
        "right": labels.RIGHT,
        "channel": labels.CHANNEL,
        "outcome": labels.OUTCOME,
        "merit": labels.MERIT,
        "ground": labels.GROUND,
        "framework": labels.FRAMEWORK,
        "principle": labels.PRINCIPLE,
        "reason": labels.LATE_REASON,
        "root_cause": labels.ROOT_CAUSE,
        "remedy": labels.REMEDY,
        "ending": labels.ENDING,
    }.items():
        for value, word in screen.items():
            assert words.members[kind][value] == word
    assert words.member("complaints.by_country", "US-CA") == "United States, CA"
    assert words.member("complaints.by_provider", "none") == "Not named"
    assert words.member("ccpa.received", "know") == "Know"


def test_figures_of_an_empty_office_are_zero_or_nothing(desk: Desk) -> None:
    told = summary_of(desk, FOURTH)
    assert {figure.now.value for figure in told.figures} == {0, None}
    assert isinstance(told.figures[0], Figure)
    assert ccpa_table((), year("2026"), date(2026, 11, 23)).numbers == {}
