"""A case on the command line: logged, listed, worked on, found again, verified."""

import json
from pathlib import Path

import pytest
from forked import privdesk

HOSTILE = '<b>O\'Brien & "Søn"</b> =1+1'


@pytest.fixture
def office(tmp_path: Path) -> str:
    path = tmp_path / "office.privdesk"
    assert privdesk("new", str(path), "--plain").returncode == 0
    return str(path)


def add(office: str, name: str, *more: str) -> str:
    done = privdesk(
        *("case", "add", office, "--kind", "privacy_request", "--channel", "mail"),
        *("--received", "2026-10-22", "--right", "access", "--name", name, "--json", *more),
    )
    assert done.returncode == 0, done.stderr
    return str(json.loads(done.stdout)["number"])


@pytest.mark.parametrize("name", ["Zoë Brändli-Łukasiewicz", "Nguyễn Thị Ánh", HOSTILE])
def test_a_name_comes_back_as_it_was_typed(office: str, name: str) -> None:
    number = add(office, name)
    assert number == "R-2026-001"
    listed = json.loads(privdesk("case", "list", office, "--json").stdout)
    assert name in json.dumps(listed, ensure_ascii=False).replace('\\"', '"')
    found = privdesk("case", "list", office, "--text", name.split(maxsplit=1)[0], "--json")
    assert number in found.stdout


def test_a_scan_and_seven_lines_are_kept(office: str, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7 " + bytes(30 * 1024 * 1024))
    lines = [part for n in range(7) for part in ("--address-line", f"Line {n + 1}")]
    number = add(office, "Nora Lindqvist", "--file", str(scan), *lines)
    shown = privdesk("case", "show", office, number, "--json").stdout
    assert "Line 7" in shown
    assert "scan.pdf" in shown
    assert privdesk("verify", office).returncode == 0


def test_refusals_are_sentences_with_exit_codes(office: str, tmp_path: Path) -> None:
    future = privdesk(
        *("case", "add", office, "--kind", "privacy_request", "--channel", "mail"),
        *("--received", "2062-01-01", "--right", "access", "--name", "Nora"),
    )
    unknown = privdesk("case", "show", office, "R-2026-999")
    missing = privdesk("case", "list", str(tmp_path / "gone.privdesk"))
    assert (future.returncode, unknown.returncode, missing.returncode) == (1, 1, 3)
    assert "This day is in the future" in future.stderr
    for done in (future, unknown, missing):
        assert "Traceback" not in done.stderr + done.stdout


def test_a_changed_byte_is_found(office: str) -> None:
    add(office, "Nora Lindqvist")
    path = Path(office)
    data = path.read_bytes()
    assert b"case.logged" in data
    path.write_bytes(data.replace(b"case.logged", b"case.lagged"))
    done = privdesk("verify", office)
    assert done.returncode == 4
    assert "entry 2 was changed" in done.stdout + done.stderr


def test_a_letter_goes_from_template_to_envelope(office: str, tmp_path: Path) -> None:
    number = add(
        office, HOSTILE, "--address-line", "14 Quay Street", "--city", "Reno", "--country", "US"
    )
    started = json.loads(privdesk("letter", "start", office, number, "letter", "--json").stdout)
    key = str(started["letter"])
    unfinished = privdesk("letter", "finalize", office, key)
    assert unfinished.returncode == 1
    assert "still says" in unfinished.stderr
    body = tmp_path / "body.md"
    body.write_text("{{ salutation }}\n\nHere is what you asked for.\n", encoding="utf-8")
    privdesk("letter", "text", office, key, "--from", str(body))
    finalized = privdesk("letter", "finalize", office, key)
    assert finalized.returncode == 0, finalized.stderr
    out = tmp_path / "letter.pdf"
    assert privdesk("letter", "pdf", office, key, "--out", str(out)).returncode == 0
    assert out.read_bytes().startswith(b"%PDF-")
    mailed = privdesk("letter", "mailed", office, key, "--tracking", "RE473124829US", "--json")
    assert mailed.returncode == 0, mailed.stderr
    assert privdesk("verify", office).returncode == 0


def test_a_case_in_one_line(office: str) -> None:
    line = "delete, Tomás Herrera, Spain, by mail, 2026-11-02, old account"
    tried = privdesk("case", "add", office, "--line", line, "--dry-run", "--json")
    assert tried.returncode == 0, tried.stderr
    told = json.loads(tried.stdout)
    assert told["number"] is None
    assert {"part": "name", "words": "Tomás Herrera"} in told["understood"]
    assert told["law"] == "ES"
    done = privdesk("case", "add", office, "--line", line, "--name", "Ana Ruiz", "--json")
    number = json.loads(done.stdout)["number"]
    shown = json.loads(privdesk("case", "show", office, number, "--json").stdout)
    assert shown["channel"] == "mail"
    assert shown["received"] == "2026-11-02"
    assert shown["subject"] == "old account"
    assert shown["people"][0]["name"] == "Ana Ruiz"


def test_a_line_without_a_kind_is_refused_in_words(office: str) -> None:
    done = privdesk("case", "add", office, "--line", "Ana Ruiz, yesterday")
    assert done.returncode == 1
    assert "No kind found" in done.stderr
    assert privdesk("case", "add", office, "--name", "Ana Ruiz").returncode == 2


def test_several_cases_change_together_or_not_at_all(office: str) -> None:
    first, second = add(office, "Nora Lindqvist"), add(office, "Ana Ruiz")
    done = privdesk("case", "assign-all", office, "Kenji Mori", first, second, "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["done"] == "2 cases: Assigned"
    refused = privdesk("case", "step-all", office, "reopen", first, second)
    assert refused.returncode == 1
    assert "so none was changed" in refused.stderr
    assert privdesk("case", "step-all", office, "search", first, second).returncode == 0
    for number in (first, second):
        shown = json.loads(privdesk("case", "show", office, number, "--json").stdout)
        assert (shown["handler"], shown["status"]) == ("Kenji Mori", "searching")


def test_a_list_goes_into_a_file_once(office: str, tmp_path: Path) -> None:
    add(office, HOSTILE, "--postal-code", "02134")
    out = tmp_path / "cases.csv"
    done = privdesk("case", "export", office, str(out), "--json")
    assert json.loads(done.stdout)["cases"] == 1
    assert '"\'02134"' in out.read_text("utf-8-sig")
    again = privdesk("case", "export", office, str(out))
    assert again.returncode == 1
    assert "is there already" in again.stderr
