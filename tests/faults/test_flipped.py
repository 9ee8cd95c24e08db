"""One bit of a case file is flipped, in each class of page and in its log: it is found and told."""

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest
from report import tell, times

from privdesk.domain.errors import CaseFileError
from privdesk.services import protection
from privdesk.services.desk import open_desk
from privdesk.services.verification import verify

PAGE = 4096
PHRASE = "seven quiet herons at noon"
KINDS = {2: "inner page of an index", 5: "inner page of a table", 10: "leaf of an index"}
KINDS[13] = "leaf of a table"


def classes(data: bytes) -> dict[str, list[int]]:
    """The pages of a plain file by their class, numbered from 0; by SQLite's file format."""
    free, leaves = int.from_bytes(data[32:36]), set[int]()
    trunks = []
    while free:
        trunks.append(free - 1)
        page = data[(free - 1) * PAGE : free * PAGE]
        count = int.from_bytes(page[4:8])
        leaves |= {int.from_bytes(page[8 + 4 * n : 12 + 4 * n]) - 1 for n in range(count)}
        free = int.from_bytes(page[:4])
    found: dict[str, list[int]] = {"header of the file": [0], "list of free pages": trunks}
    for number in range(1, len(data) // PAGE):
        if number not in leaves and number not in trunks:
            kind = KINDS.get(data[number * PAGE], "overflow")
            found.setdefault(kind, []).append(number)
    return found


def flipped(path: Path, at: int, bit: int = 0) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ (1 << bit)]))


def told(path: Path, key: str | None = None) -> bool:
    """Whether the check reports it, in a sentence and never as a traceback."""
    try:
        problems = verify(path, key=key).problems
    except CaseFileError as error:
        problems = (error.sentence,)
    assert all(sentence.endswith(".") for sentence in problems), problems
    return bool(problems)


@pytest.fixture
def plain(sample: Path) -> Path:
    """The sample with pages that are free and rows that are long."""
    desk = open_desk(sample)
    for size in (2_000_000, 0):
        with desk.work() as work:
            work.set_setting("long", "x" * size)
            work.audit("office.noted", "office", {})
            work.commit()
    desk.close()
    return sample


@pytest.mark.timeout(1800)
def test_a_bit_in_the_head_of_any_page_of_a_plain_file_is_told(plain: Path) -> None:
    found = classes(plain.read_bytes())
    assert len(found) == 7 - ("overflow" not in found), found.keys()
    rng = random.Random(20261123)
    counts = Counter[str]()
    for kind, pages in found.items():
        for page in rng.sample(pages, min(len(pages), times(2, 40))):
            copy = Path(shutil.copy(plain, plain.with_name("flipped.privdesk")))
            # The first byte says what the page is; in a list or an overflow it is the next page.
            flipped(copy, page * PAGE, 1)
            counts[kind] += told(copy)
            counts[f"all {kind}"] += 1
    for kind in found:
        assert counts[kind] == counts[f"all {kind}"], counts
        tell(f"A bit flipped, plain, {kind}: {counts[kind]} of {counts[f'all {kind}']} told")


@pytest.mark.timeout(1800)
def test_a_bit_anywhere_in_an_encrypted_file_is_told(plain: Path) -> None:
    protection.encrypt(plain, PHRASE)
    pages = range(plain.stat().st_size // PAGE)
    rng = random.Random(20261123)
    chosen = [0, *rng.sample(pages, min(len(pages), times(6, 400)))]
    copy = plain.with_name("flipped.privdesk")
    shutil.copy(plain, copy)
    for page in chosen:
        at, bit = page * PAGE + rng.randrange(PAGE), rng.randrange(8)
        flipped(copy, at, bit)
        assert told(copy, PHRASE), (page, at)
        flipped(copy, at, bit)
    assert not told(copy, PHRASE)
    tell(f"A bit flipped, encrypted, in any place of a page: {len(chosen)} of {len(chosen)} told")


@pytest.mark.parametrize("key", [None, PHRASE], ids=["plain", "encrypted"])
def test_a_bit_in_the_log_takes_back_whole_changes_only(plain: Path, key: str | None) -> None:
    if key:
        protection.encrypt(plain, key)
    desk = open_desk(plain, key=key)
    for number in range(8):
        with desk.work() as work:
            work.set_setting("last", str(number))
            work.audit("office.noted", "office", {})
            work.commit()
    trail = desk.file.queries().trail_digests()
    folder = plain.with_name("copy")
    folder.mkdir()
    log = plain.with_name(plain.name + "-wal")
    size, tried, rng = log.stat().st_size, times(3, 60), random.Random(7)
    for _ in range(tried):
        copy = Path(shutil.copy(plain, folder / plain.name))
        shutil.copy(log, folder / log.name)
        flipped(folder / log.name, rng.randrange(32, size), rng.randrange(8))
        again = open_desk(copy, key=key)
        found = again.file.queries().trail_digests()
        assert found == trail[: len(found)]
        assert again.file.verify().problems == ()
        again.close()
    desk.close()
    kind = "encrypted" if key else "plain"
    tell(f"A bit flipped in the log, {kind}: {tried} times, only whole changes go, from the end")
