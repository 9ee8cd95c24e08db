"""Closing days on the command line: tried, set, listed, refused, taken away."""

import json
from pathlib import Path

import pytest
from test_case_life import add, office, privdesk

__all__ = ["office"]

FRIDAY = "2026-11-27=Day after Thanksgiving"


@pytest.fixture
def closing(office: str) -> str:
    # Received on October 22 and due on Saturday, November 21: mailed on Friday the 20th.
    add(office, "Nora Lindqvist")
    return office


def days(office: str, *more: str) -> dict[str, object]:
    done = privdesk("office", "closing-days", office, *more, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert isinstance(told, dict)
    return told


def test_a_dry_run_tells_what_moves_and_changes_nothing(closing: str) -> None:
    told = days(closing, "--add", "2026-11-20=Move of the office", "--dry-run")
    (moved,) = told["moved"]
    assert (moved["number"], moved["person"]) == ("R-2026-001", "Nora Lindqvist")
    assert moved["send_by"] == {"before": "2026-11-20", "after": "2026-11-19"}
    assert moved["deadline"] == {"before": "2026-11-21", "after": "2026-11-21"}
    assert told["saved"] is False
    assert days(closing)["closing_days"] == []


def test_a_day_is_set_listed_and_taken_away(closing: str) -> None:
    day = "2026-11-20"
    assert days(closing, "--add", f"{day}=Move of the office")["saved"] is True
    assert days(closing)["closing_days"] == [{"day": day, "name": "Move of the office"}]
    shown = json.loads(privdesk("case", "show", closing, "R-2026-001", "--json").stdout)
    assert shown["clocks"][0]["send_by"] == "2026-11-19"
    assert "Move of the office" in shown["clocks"][0]["steps"][-1]["text"]
    words = privdesk("office", "closing-days", closing).stdout
    assert "Friday, Nov 20, 2026" in words
    back = days(closing, "--remove", day)
    assert back["done"] == "Closing days saved. 1 case moves"
    shown = json.loads(privdesk("case", "show", closing, "R-2026-001", "--json").stdout)
    assert shown["clocks"][0]["send_by"] == day
    assert privdesk("verify", closing).returncode == 0


@pytest.mark.parametrize(
    ("option", "code", "sentence"),
    [
        (("--add", "2026-11-26=Turkey"), 1, "Thanksgiving Day"),
        (("--add", "2026-11-28=Rest"), 1, "weekend"),
        (("--add", FRIDAY, "--add", FRIDAY), 1, "closing day already"),
        (("--add", "2026-11-27"), 1, "Name the day"),
        (("--add", "tomorrow=Rest"), 2, "is no date"),
        (("--remove", "2026-11-27"), 1, "is no closing day"),
    ],
)
def test_refusals_are_sentences(
    tmp_path: Path, office: str, option: tuple[str, ...], code: int, sentence: str
) -> None:
    for more in ((), ("--dry-run",)):
        done = privdesk("office", "closing-days", office, *option, *more)
        assert done.returncode == code
        assert sentence in " ".join(done.stderr.split())
        assert "Traceback" not in done.stderr
