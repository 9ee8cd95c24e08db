"""Whatever comes as a table, an archive, a name, a template, a search or a pack ends in a sentence.

With the mails these are 20,000 in the long form (`PRIVDESK_HOSTILE=1`). No traceback, no hang over
2 s, no growth over 500 MB, nothing written outside of its folder.
"""

import os
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import inputs
import pytest

from privdesk.domain.errors import DeskError
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import Channel, Kind, LetterState, Right
from privdesk.exchange.dossier_zip import check_archive
from privdesk.exchange.member_names import clean_name
from privdesk.exchange.open_zip import OpenZipReader
from privdesk.policy import parse_pack
from privdesk.services import imports, letters
from privdesk.services.desk import Desk, open_desk
from privdesk.services.intake import NewCase, preview
from privdesk.services.reading import Reading

LONG = bool(os.environ.get("PRIVDESK_HOSTILE"))
REPORT = Path(__file__).parents[2] / "build" / "fault-report.md"
MOST_MEMORY = 500 * 1024  # kB
LONGEST = 2.0  # seconds of processor time; the machine may be busy with other tests
pytestmark = pytest.mark.timeout(5400 if LONG else 300)

Feed = Callable[[Desk, random.Random, Path], str]


def table(desk: Desk, rng: random.Random, folder: Path) -> str:
    return _register(desk, folder / "register.csv", inputs.table(rng))


def workbook(desk: Desk, rng: random.Random, folder: Path) -> str:
    return _register(desk, folder / "register.xlsx", inputs.workbook(rng))


def _register(desk: Desk, path: Path, data: bytes) -> str:
    path.write_bytes(data)
    found = imports.look_at(path)
    plan = imports.suggest(desk, found).plan
    imports.try_out(desk, path, found, plan)
    return "read"


def archive(desk: Desk, rng: random.Random, folder: Path) -> str:
    path = folder / "archive.zip"
    path.write_bytes(inputs.archive(rng))
    told = check_archive(path).problems
    assert told, "no archive of ours was made"
    assert all(sentence.endswith(".") for sentence in told)
    with OpenZipReader(path):
        return "read"


def name(desk: Desk, rng: random.Random, folder: Path) -> str:
    text = inputs.name(rng)
    cleaned = clean_name(text)
    assert cleaned.strip(". ")
    assert not set(cleaned) & set('/\\:*?"<>|\x00\n')
    assert (folder / cleaned).resolve().parent == folder.resolve()
    (folder / cleaned).touch()
    (folder / cleaned).unlink()
    new = NewCase(Kind.PRIVACY_REQUEST, Channel.MAIL, date(2026, 11, 16), rights=(Right.ACCESS,))
    return "refused" if preview(desk, replace(new, name=text, subject=text)).problems else "taken"


def template(desk: Desk, rng: random.Random, folder: Path) -> str:
    draft = Reading(desk).letters(LetterState.DRAFT)[0]
    letter = replace(Reading(desk).letter(draft.id), body=inputs.template(rng))
    return (
        "blocked"
        if any(not check.ok and not check.warns for check in letters.proof(desk, letter).checks)
        else "shown"
    )


def search(desk: Desk, rng: random.Random, folder: Path) -> str:
    found = Reading(desk).rows(CaseFilter(scope=Scope.ALL, text=inputs.search(rng)))
    return "found" if found else "nothing found"


def pack(desk: Desk, rng: random.Random, folder: Path) -> str:
    parse_pack(inputs.pack(rng))
    return "read"


FEEDS: dict[Feed, int] = {
    table: 4000, workbook: 1000, archive: 3000, name: 4000, template: 1000, search: 4000, pack: 3000,
}  # fmt: skip
"""How many of each in the long form; the short one is a hundredth."""


@pytest.mark.parametrize("feed", FEEDS, ids=lambda feed: feed.__name__)
def test_it_ends_well(feed: Feed, sample: Path, tmp_path: Path) -> None:
    count = FEEDS[feed] if LONG else FEEDS[feed] // 100
    folder = tmp_path / "in"
    folder.mkdir()
    desk = open_desk(sample)
    written: set[str] = set()
    watch_writes(written)
    counts: Counter[str] = Counter()
    slowest, cut_off = 0.0, 0
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(count):
        rng = random.Random(f"{feed.__name__} {number}")
        began = time.process_time()
        try:
            counts[feed(desk, rng, folder)] += 1
        except DeskError as error:
            cut_off += not error.sentence.endswith(".")
            counts["a sentence"] += 1
        slowest = max(slowest, time.process_time() - began)
    WATCHED.clear()
    desk.close()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    outside = {one for one in written if not Path(one).resolve().is_relative_to(tmp_path)}
    told = ", ".join(f"{counts[what]} {what}" for what in sorted(counts))
    line = (
        f"- Hostile {feed.__name__}: {count} made: {told}; 0 tracebacks, slowest {slowest:.2f} s, "
        f"grown by {max(grown, 0) // 1024} MB, {len(outside)} files written outside\n"
    )
    REPORT.parent.mkdir(exist_ok=True)
    with REPORT.open("a", encoding="utf-8") as report:
        report.write(line)
    assert sum(counts.values()) == count
    assert not cut_off
    assert slowest < LONGEST
    assert grown < MOST_MEMORY
    assert not outside


WATCHED: list[set[str]] = []


def watch_writes(into: set[str]) -> None:
    """Remember each file that is opened for writing; a hook of this kind stays for ever."""
    if not HOOKED:
        sys.addaudithook(_opened)
        HOOKED.append(True)
    WATCHED[:] = [into]


HOOKED: list[bool] = []


def _opened(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and WATCHED:
        path, _mode, flags = arguments
        writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if writes and isinstance(path, str) and path != os.devnull:
            WATCHED[0].add(path)
