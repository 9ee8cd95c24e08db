"""The dossier of five cases with 200 MB of files: ``python tests/bench/dossier.py``.

The window's own service writes it in a process of its own, so that the memory told is that of the
dossier alone. It may take 60 s by the clock on the wall and 500 MB at its peak.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image

from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle
from privdesk.services.desk import create_desk, open_desk
from privdesk.services.dossier import Wish, make_dossier
from privdesk.services.files import attach_files
from privdesk.services.intake import NewCase, log_case
from privdesk.services.verification import verify_dossier

MOST_SECONDS, MOST_MEGABYTES = 60, 500
CASES, FILES_EACH, SIDE = 5, 4, 1850
MORNING = datetime(2026, 11, 23, 8, 30, tzinfo=ZoneInfo("America/Los_Angeles"))
MEGA = 1_000_000


def papers(folder: Path, case: int) -> tuple[Path, ...]:
    """Scans of noise, which nothing can press smaller; about 10 MB each."""
    made = []
    for number in range(FILES_EACH):
        path = folder / f"scan-{case}-{number}.png"
        pixels = os.urandom(SIDE * SIDE * 3)
        Image.frombytes("RGB", (SIDE, SIDE), pixels).save(path, compress_level=0)
        made.append(path)
    return tuple(made)


def filled(folder: Path) -> tuple[Path, int]:
    """A case file with a chain of five cases, each with its scans; and the case in front."""
    path = folder / "office.privdesk"
    desk = create_desk(path, frozen_at=MORNING)
    front = 0
    try:
        for case in range(CASES):
            new = NewCase(
                kind=Kind.DPF_COMPLAINT,
                channel=Channel.MAIL,
                received=date(2026, 11, 2 + case),
                name="Ada Brandt",
                framework=Framework.EU_US,
                principles=(Principle.ACCESS,),
                linked_to=front or None,
            )
            front = log_case(desk, new).cases[0]
            attach_files(desk, front, papers(folder, case))
    finally:
        desk.close()
    return path, front


def measured(path: Path, front: int, folder: Path) -> int:
    """Write the dossier and say what it took; 1 if that is too much."""
    desk = open_desk(path)
    try:
        start = time.monotonic()
        made = make_dossier(desk, Wish(front), folder)
        seconds = time.monotonic() - start
    finally:
        desk.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MEGA
    problems = verify_dossier(made.archive).problems
    print(
        f"{made.papers} papers, {made.pages} pages, archive {made.archive.stat().st_size / MEGA:.0f}"
        f" MB: {seconds:.1f} s (at most {MOST_SECONDS}), peak {peak:.0f} MB (at most"
        f" {MOST_MEGABYTES}), problems of the archive: {len(problems)}"
    )
    return int(seconds > MOST_SECONDS or peak > MOST_MEGABYTES or bool(problems))


def main() -> int:
    """Fill a case file, then measure in another process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measure", nargs=3, metavar=("FILE", "CASE", "FOLDER"))
    asked = parser.parse_args().measure
    if asked:
        return measured(Path(asked[0]), int(asked[1]), Path(asked[2]))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        path, front = filled(folder)
        print(f"Case file with {CASES} cases: {path.stat().st_size / MEGA:.0f} MB")
        out = folder / "out"
        out.mkdir()
        command = [sys.executable, __file__, "--measure", str(path), str(front), str(out)]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
