"""The chain on the command line: shown, refused with its reason, taken on, checked."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import forked
import pytest

LATE, ESCALATED, EMPLOYEE, PROVIDER = "C-2026-001", "C-2026-002", "C-2026-005", "C-2026-006"


def privdesk(*arguments: str) -> subprocess.CompletedProcess[str]:
    return forked.privdesk("chain", *arguments)


@pytest.fixture
def office(made_sample: Path, tmp_path: Path) -> str:
    return str(shutil.copy(made_sample, tmp_path / "office.privdesk"))


def told(*arguments: str) -> dict[str, Any]:
    done = privdesk(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_a_chain_is_shown_in_words_and_as_json(office: str) -> None:
    words = privdesk("show", office, ESCALATED).stdout
    assert "C-2026-002  dpf complaint  over 2026-11-12, 38 days, on hold" in words
    assert "  -> Annex I: 1 of 3 conditions met" in words
    complaint, jams = told("show", office, "j2026-1")["cases"]
    assert (complaint["depth"], complaint["facts"]["satisfied"]) == (0, False)
    assert (jams["number"], jams["open_end"]) == ("J-2026-001", True)
    assert jams["next"][0]["chance"] == "depends"
    moments = told("timeline", office, "j2026-1")["moments"]
    days = [one["on"] for one in moments]
    assert days == sorted(days)
    last = moments[-1]
    assert (last["instance"], last["number"], last["is_open"]) == ("JAMS", "J-2026-001", True)
    lines = privdesk("timeline", office, ESCALATED).stdout.splitlines()
    assert lines[-1].split()[:3] == ["2026-12-04", "JAMS", "J-2026-001"]


def test_what_the_principles_do_not_allow_is_refused_with_the_reason(office: str) -> None:
    done = privdesk("escalate", office, PROVIDER)
    assert (done.returncode, done.stdout) == (1, "")
    assert "JAMS possible from Dec 26" in done.stderr
    assert "never to JAMS" in privdesk("escalate", office, EMPLOYEE, "--notice").stderr
    assert "jams, annex_i" in privdesk("escalate", office, LATE, "--to", "shine_the_light").stderr


def test_a_notice_is_logged_and_its_facts_recorded(office: str) -> None:
    made = told("escalate", office, PROVIDER, "--notice", "--due", "2026-12-04")
    assert made["number"] == "J-2026-002"
    told("facts", office, "J-2026-002", "--mode", "mediation", "--date", "2026-12-04 our answer")
    told("facts", office, "J-2026-002", "--ending", "for_office", "--ended", "2026-11-23")
    told("satisfied", office, "J-2026-002", "no", "--how", "call")
    facts = told("show", office, PROVIDER)["cases"][1]["facts"]
    assert facts["mode"] == "mediation", "what is not named stays"
    assert facts["dates"] == [{"day": "2026-12-04", "what": "our answer"}]
    assert (facts["ending"], facts["satisfied"]) == ("for_office", False)


def test_the_checklist_is_shown_and_answered(office: str) -> None:
    told("escalate", office, LATE, "--to", "annex_i", "--notice", "--channel", "mail")
    listed = told("checklist", office, "A-2026-001")["conditions"]
    assert [one["answer"] for one in listed[:3]] == ["met", "not_met", "not_met"]
    assert (listed[0]["on"], listed[0]["firm"]) == ("2026-11-16", True)
    given = ("checklist", office, "A-2026-001", "--condition", "no_judgment")
    assert "Say how you know" in privdesk(*given).stderr
    told(*given, "--evidence", "page 2 of the notice")
    again = {one["condition"]: one for one in told("checklist", office, "A-2026-001")["conditions"]}
    assert again["no_judgment"]["by_hand"]
    assert "page 2 of the notice" in privdesk("checklist", office, "A-2026-001").stdout
