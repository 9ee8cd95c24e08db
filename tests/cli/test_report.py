"""The figures on the command line, as a scheduled task asks for them."""

import csv
import json
from pathlib import Path

import pytest
from forked import privdesk

FORMATS = ("pdf", "xlsx", "csv", "json")


def test_a_quarter_is_written_in_every_format(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    order = ("report", "quarter", "2026Q4", str(sample), "--out", str(out))
    done = privdesk(*order, "--format", ",".join(FORMATS))
    assert done.returncode == 0, done.stderr
    written = {path.name: path.read_bytes() for path in out.iterdir()}
    assert set(written) == {f"summary-2026Q4.{form}" for form in FORMATS}
    told = json.loads(written["summary-2026Q4.json"])
    received = told["figures"][1]
    assert (received["id"], received["value"]) == ("complaints.received", 6)
    assert received["cases"] == [f"C-2026-00{n}" for n in range(1, 7)]
    lines = csv.DictReader(written["summary-2026Q4.csv"].decode("utf-8-sig").splitlines())
    assert {line["figure"]: line["2026Q4"] for line in lines}["complaints.received"] == "6"
    again = privdesk(*order, "--format", "csv")
    assert again.returncode == 1
    assert "is there already" in again.stderr
    assert privdesk(*order, "--format", "csv", "--overwrite").returncode == 0


def test_an_earlier_day_and_json(sample: Path) -> None:
    order = ("report", "quarter", "2026-q4", str(sample), "--json")
    told = json.loads(privdesk(*order, "--as-of", "2026-11-11").stdout)
    assert told["as_of"] == "2026-11-11"
    median = next(one for one in told["figures"] if one["id"] == "complaints.median_days")
    assert median["value"] is None
    assert told["before"] == ["2025Q4", "2026Q1", "2026Q2", "2026Q3"]


def test_words_for_a_person(sample: Path) -> None:
    told = privdesk("report", "quarter", "2026Q4", str(sample)).stdout
    assert "Fourth quarter 2026, as known on Monday, Nov 23, 2026" in told
    assert "Answered in 45 days" in told
    assert "1 of 2" in told


def test_the_year_and_the_table_of_california(sample: Path) -> None:
    annual = json.loads(privdesk("report", "annual", "2026", str(sample), "--json").stdout)
    figures = {(one["id"], one["member"]): one for one in annual["figures"]}
    assert figures["requests.received", ""]["value"] == 14, "12 and the two earlier ones of F19"
    assert figures["complaints.received", ""]["value"] == 6
    ccpa = privdesk("report", "ccpa", "2026", str(sample))
    assert ccpa.returncode == 0
    assert "Opt out of sale or sharing" in ccpa.stdout


@pytest.mark.parametrize(
    ("arguments", "words", "code"),
    [
        (("quarter", "2026Q5"), "is no period", 1),
        (("quarter", "2027Q1"), "has not begun", 1),
        (("annual", "26"), "is no year", 1),
        (("annual", "2026Q1"), "is no year", 1),
        (("quarter", "2026Q4", "--as-of", "2026-12-24"), "in the future", 1),
        (("quarter", "2026Q4", "--format", "doc"), "There is no format", 2),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(
    sample: Path, arguments: tuple[str, ...], words: str, code: int
) -> None:
    command, name, *more = arguments
    done = privdesk("report", command, name, str(sample), *more)
    assert done.returncode == code
    assert words in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_an_issued_summary_is_listed_with_what_changed(sample: Path) -> None:
    assert "No summary was issued yet." in privdesk("report", "issued", str(sample)).stdout
    done = privdesk("report", "issue", "2026Q4", str(sample), "--json")
    assert json.loads(done.stdout) == {"done": "Fourth quarter 2026 issued"}
    (told,) = json.loads(privdesk("report", "issued", str(sample), "--json").stdout)["issued"]
    assert (told["period"], told["as_of"], told["changes"]) == ("2026Q4", "2026-11-23", [])
    assert "Every figure still holds." in privdesk("report", "issued", str(sample)).stdout


def test_the_public_version_hides_small_numbers_and_names_no_case(
    sample: Path, tmp_path: Path
) -> None:
    order = ("report", "quarter", "2026Q4", str(sample), "--public", "--out", str(tmp_path))
    done = privdesk(*order, "--format", ",".join(FORMATS))
    assert done.returncode == 0, done.stderr
    told = json.loads((tmp_path / "summary-public-2026Q4.json").read_text("utf-8"))
    assert told["public"] is True
    figures = {(one["id"], one["member"]): one for one in told["figures"]}
    assert figures["complaints.received", ""]["value"] == 6
    assert figures["complaints.late", ""]["value"] is None
    assert not any(one["cases"] for one in told["figures"])
    assert "C-2026-" not in (tmp_path / "summary-public-2026Q4.csv").read_text("utf-8")
