"""Retention from a terminal: what is due, a preview, the erasure with its certificate, the list."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from forked import privdesk
from once import demo_once


@pytest.fixture
def office(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    made = demo_once(tmp_path_factory, cases=60, seed=3)
    return str(shutil.copy(made, tmp_path / "office.privdesk"))


def told(*arguments: str) -> dict[str, Any]:
    done = privdesk(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_nothing_is_erased_without_a_yes_and_then_with_proof(office: str, tmp_path: Path) -> None:
    due = told("retention", "due", office)["due"]
    assert due
    preview = told("retention", "erase", office)
    assert preview["erased"] is False
    assert told("retention", "due", office)["due"] == due
    paper = tmp_path / "proof.pdf"
    proof = told("retention", "erase", office, "--yes", "--certificate", str(paper))
    assert proof["cases"] == [number for group in due for number in group["cases"]]
    assert proof["extent"] == preview["extent"]
    assert len(proof["backups"]) == 1
    assert paper.read_bytes().startswith(b"%PDF")
    assert told("retention", "due", office)["due"] == []
    assert proof["head"] in privdesk("verify", office).stdout


def test_a_hold_keeps_a_case_until_it_is_released(office: str) -> None:
    due = told("retention", "due", office)["due"]
    number = due[0]["cases"][0]
    told("retention", "hold", office, number, "FTC letter of May 4")
    first = told("retention", "due", office)["due"]
    assert first[0]["hold"] == "FTC letter of May 4"
    refused = privdesk("retention", "erase", office, number, "--yes")
    assert refused.returncode == 1
    assert "FTC letter of May 4" in refused.stderr
    told("retention", "release", office, number)
    assert told("retention", "erase", office, number, "--yes")["cases"] == [number]


def test_the_suppression_list_knows_an_address_and_holds_none(office: str) -> None:
    address = "jo.zwicker@example.com"
    assert told("suppression", "check", office, address)["suppressed"] is False
    told("suppression", "add", office, address)
    assert told("suppression", "check", office, address.upper())["suppressed"] is True
    assert b"zwicker" not in Path(office).read_bytes()
    told("suppression", "revoke", office, address)
    assert told("suppression", "check", office, address)["suppressed"] is False
    assert "phone number" in privdesk("suppression", "add", office, "nobody").stderr
