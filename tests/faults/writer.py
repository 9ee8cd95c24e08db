"""Forks writers that save change after change, kills each at a random moment, looks what is left.

Started by test_killed.py: ``writer.py FILE TIMES SEED [PASSPHRASE]``; prints one line of JSON.
"""

import json
import os
import random
import select
import signal
import sys
from pathlib import Path

from privdesk.services.desk import open_desk

LONGEST = 0.25  # seconds that a writer lives after its first saved change


def write(path: Path, key: str | None, acknowledged: int) -> None:
    """Save numbers for ever; each is told only after the screen would say saved."""
    desk = open_desk(path, key=key)
    number = int(desk.file.queries().setting("last") or 0)
    while True:
        number += 1
        with desk.work() as work:
            work.set_setting("last", str(number))
            work.set_setting(f"n{number % 50}", "x" * random.randrange(1, 9000))
            work.audit("office.noted", "office", {"number": number})
            work.commit()
        os.write(acknowledged, b"%d\n" % number)


def main() -> None:
    """Kill, look, kill again."""
    path, times, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    key = sys.argv[4] if len(sys.argv) > 4 else None
    chance = random.Random(seed)
    told = {"kills": 0, "acknowledged": 0, "lost": 0, "unopened": 0, "broken": 0, "early": 0}
    for number in range(times):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            random.seed(seed + number)
            write(path, key, writing)
        os.close(writing)
        early = chance.random() < 0.15
        select.select([reading], [], [], chance.uniform(0, 0.3) if early else 60)
        select.select([], [], [], chance.uniform(0, LONGEST))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reading, "rb") as stream:
            lines = stream.read().split()
        told["kills"] += 1
        told["early"] += not lines
        told["acknowledged"] += len(lines)
        try:
            desk = open_desk(path, key=key)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            told["unopened"] += 1
            sys.stderr.write(f"{error}\n")
            continue
        last = int(desk.file.queries().setting("last") or 0)
        told["lost"] += bool(lines) and last < int(lines[-1])
        told["broken"] += bool(desk.file.verify().problems)
        desk.close()
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
