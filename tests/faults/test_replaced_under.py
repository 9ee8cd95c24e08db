"""Another file takes the place of a case file at a random moment of a writing session."""

import hashlib
import random
import shutil
import threading
from collections import Counter
from pathlib import Path

import pytest
from report import tell, times

from privdesk.domain.errors import CaseFileReplaced
from privdesk.services import protection
from privdesk.services.desk import Desk, open_desk
from privdesk.services.replaced import keep_copy
from privdesk.services.verification import verify

PHRASE = "seven quiet herons at noon"
LONGEST = 0.08  # seconds until it happens


def save_until_refused(desk: Desk) -> int:
    """How many changes were acknowledged before one was refused."""
    number = 0
    while True:
        try:
            with desk.work() as work:
                work.set_setting("last", str(number + 1))
                work.audit("office.noted", "office", {})
                work.commit()
        except CaseFileReplaced:
            return number
        number += 1


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("key", [None, PHRASE], ids=["plain", "encrypted"])
def test_no_acknowledged_change_goes_into_a_file_without_a_name(
    sample: Path, key: str | None
) -> None:
    if key:
        protection.encrypt(sample, key)
    older = sample.read_bytes()
    chance, told = random.Random(20261123), Counter[str]()
    for number in range(times(4, 200)):
        path = Path(shutil.copy(sample, sample.with_name("round.privdesk")))
        incoming = Path(shutil.copy(sample, sample.with_name("incoming")))
        gone = number % 4 == 3
        desk = open_desk(path, key=key)
        happens = path.unlink if gone else lambda: incoming.replace(path)  # noqa: B023 - joined below
        later = threading.Timer(chance.uniform(0, LONGEST), happens)
        later.start()
        acknowledged = save_until_refused(desk)
        later.join()
        kept = keep_copy(desk)
        desk.close()
        copy = open_desk(kept, key=key, read_only=True)
        found = copy.file.queries().setting("last")
        copy.close()
        told["deleted" if gone else "replaced"] += 1
        told["acknowledged"] += acknowledged
        told["lost"] += acknowledged - int(found or 0) if int(found or 0) < acknowledged else 0
        told["broken"] += bool(verify(kept, key=key).problems)
        if not gone:
            told["touched"] += digest(path.read_bytes()) != digest(older)
            told["touched"] += path.with_name(path.name + "-wal").exists()
        kept.unlink()
    assert (told["lost"], told["broken"], told["touched"]) == (0, 0, 0), told
    assert told["acknowledged"]
    tell(
        f"File replaced under a writing session, {'encrypted' if key else 'plain'}: "
        f"{told['replaced']} times another file, {told['deleted']} times none; "
        f"{told['acknowledged']} changes acknowledged, 0 lost, 0 other files touched"
    )


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
