"""The way of letters on the command line: a run, what came out, one day for all, mail back."""

import json
import subprocess
import sys
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from post_office import NUMBERS, final_letters

from privdesk.pdf.reading import page_sizes
from privdesk.services.desk import open_desk
from privdesk.services.reading import Reading

Tell = Callable[..., dict[str, object]]


@pytest.fixture
def batch(sample: Path) -> tuple[int, ...]:
    """Twelve letters ready to print."""
    desk = open_desk(sample)
    keys = final_letters(desk, 12)
    desk.close()
    return keys


@pytest.fixture
def tell(sample: Path) -> Tell:
    """Runs a command on the sample and gives its JSON."""

    def done(command: str, *arguments: str) -> dict[str, object]:
        words = [sys.executable, "-m", "privdesk", "letter", command, str(sample)]
        told = subprocess.run(
            [*words, *arguments, "--json"],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert told.returncode == 0, told.stderr
        found: dict[str, object] = json.loads(told.stdout)
        return found

    return done


def test_a_friday_run_with_a_jam(
    sample: Path, batch: tuple[int, ...], tell: Tell, tmp_path: Path
) -> None:
    out = tmp_path / "batch.pdf"
    made = tell("print-run", "--out", str(out))
    numbers = made["letters"]
    assert isinstance(numbers, list)
    assert len(page_sizes(out.read_bytes())) == 13
    told = tell("printed", *numbers[:6], "--run", str(made["run"]))
    assert told["done"] == "6 of 12 letters printed, 6 ready to print again"
    again = tell("print-run", "--out", str(tmp_path / "rest.pdf"))
    assert again["letters"] == numbers[6:]
    tell("printed", "--run", str(again["run"]))
    receipts = tmp_path / "receipts.txt"
    lines = (f"{name} {number}" for name, number in zip(numbers, NUMBERS, strict=True))
    receipts.write_text("\n".join(lines))
    assert tell("mailed", "--numbers", str(receipts))["done"] == "12 letters mailed"
    desk = open_desk(sample, read_only=True)
    assert {Reading(desk).letter(key).tracking for key in batch} == set(NUMBERS)
    desk.close()


def test_mail_that_came_back_goes_out_again(batch: tuple[int, ...], tell: Tell) -> None:
    key = str(batch[0])
    tell("mailed", key)
    back = tell(
        *("returned", key, "--reason", "moved", "--street", "77 Larkspur Lane"),
        *("--city", "Sacramento", "--region", "CA", "--postal-code", "95814"),
        *("--country", "US", "--how", "Told by telephone"),
    )
    assert str(back["number"]).endswith("-C1")
    assert tell("show", str(back["number"]))["state"] == "final"


def test_an_email_draft_opens_unsent_with_the_frozen_pdf(
    sample: Path, batch: tuple[int, ...], tell: Tell, tmp_path: Path
) -> None:
    desk = open_desk(sample, read_only=True)
    key = next(
        key for key in batch if Reading(desk).case(Reading(desk).letter(key).case_id).person.email
    )
    frozen = desk.file.queries().letter_pdf(key)
    desk.close()
    out = tmp_path / "answer.eml"
    made = tell("email-draft", str(key), "--out", str(out))
    message = message_from_bytes(out.read_bytes(), policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].addr_spec == made["to"]
    assert message["Date"] is None
    (attached,) = message.iter_attachments()
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_content() == frozen
    tell("mailed", str(key), "--by-email")
    assert tell("show", str(key))["state"] == "mailed"
