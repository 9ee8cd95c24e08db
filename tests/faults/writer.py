"""Forks writers that work as an office does, kills each at a random moment, looks what is left.

Started by test_killed.py: ``writer.py FOLDER TIMES SEED [PASSPHRASE]``; prints one line of JSON. A
writer logs cases, notes calls, attaches papers, assigns and drafts letters, and every now and then it
closes the file and opens it again, so that the kill meets openings and closings, too.
"""

import json
import os
import random
import select
import signal
import sys
import traceback
from contextlib import closing
from datetime import date
from pathlib import Path

from privdesk.domain.vocabulary import Channel, EventKind, Kind, Right
from privdesk.services.casework import add_note, assign
from privdesk.services.desk import Desk, create_desk, open_desk
from privdesk.services.files import attach_files
from privdesk.services.intake import NewCase, log_case
from privdesk.services.letters import start_letter
from privdesk.storage.engine import connect_raw

CHANGES = 8  # that a writer may acknowledge before its last moments begin
LONGEST = 0.1  # seconds that these take
EARLY = 0.15  # of the writers are killed while they open the file
ROUNDS = 50  # kills that one case file goes through
CLOSES = 0.05  # of the changes are followed by closing and opening

LOOK = {
    "case": "SELECT count(*) FROM cases WHERE subject = ?",
    "note": "SELECT count(*) FROM event WHERE title = ?",
    "file": "SELECT count(*) FROM file WHERE name = ?",
    "hand": "SELECT count(*) FROM audit WHERE action = 'case.assigned' AND payload LIKE ?",
    "letter": "SELECT count(*) FROM letter WHERE case_id = ?",
}
"""How each kind of change is looked for, by SQL that the program has no part in."""


def change(desk: Desk, mark: str, paper: Path) -> str:
    """Save one change of the office's day; what to look for afterwards."""
    cases = desk.file.queries().case_marks()
    what = random.choices(tuple(LOOK), (4, 4, 2, 2, 1))[0] if cases else "case"
    if what == "case":
        log_case(desk, _new(mark))
        return f"case\t{mark}"
    number = random.choice(sorted(cases))
    case_id = desk.file.queries().case_id(number)
    if what == "note":
        add_note(desk, case_id, EventKind.NOTE, mark, "They called. " * random.randrange(1, 300))
    elif what == "file":
        named = paper.with_name(f"{mark}.txt")
        named.write_text("A copy. " * random.randrange(1, 90_000), encoding="utf-8")
        attach_files(desk, case_id, (named,))
        named.unlink()
        return f"file\t{named.name}"
    elif what == "hand":
        assign(desk, case_id, mark)
        return f"hand\t%{mark}%"
    else:
        start_letter(desk, case_id, "acknowledgement")
        return f"letter\t{case_id}"
    return f"{what}\t{mark}"


def _new(mark: str) -> NewCase:
    return NewCase(
        Kind.PRIVACY_REQUEST,
        Channel.MAIL,
        date(2026, 11, 16),
        name=f"Jo {mark}",
        rights=(Right.ACCESS,),
        subject=mark,
        quote="Send me everything. " * random.randrange(1, 100),
    )


def write(path: Path, key: str | None, acknowledged: int, name: str) -> None:
    """Save change after change; each is told only after the screen would say saved."""
    desk = open_desk(path, key=key)
    number = 0
    while True:
        number += 1
        told = change(desk, f"{name}n{number}", path)
        os.write(acknowledged, f"{told}\n".encode())
        if random.random() < CLOSES:
            desk.close()
            desk = open_desk(path, key=key)


def lost(desk: Desk, path: Path, acknowledged: list[str]) -> int:
    """How many of the acknowledged changes are not in the file."""
    key = desk.file._key
    with closing(connect_raw(path, key)) as db:
        missing = 0
        for line in acknowledged:
            what, mark = line.split("\t")
            missing += not db.execute(LOOK[what], (mark,)).fetchone()[0]
        return missing


def killed(path: Path, key: str | None, chance: random.Random, name: str) -> list[str]:
    """Fork a writer and kill it; what it had acknowledged."""
    reading, writing = os.pipe()
    seed = chance.random()
    child = os.fork()
    if child == 0:
        os.close(reading)
        random.seed(seed)
        try:
            write(path, key, writing, name)
        except BaseException:  # noqa: BLE001 - told by the count of kills
            traceback.print_exc()
        os._exit(1)  # it was not killed, so something was wrong
    os.close(writing)
    read = b""
    if chance.random() < EARLY:
        select.select([], [], [], chance.uniform(0, 0.3))
    else:
        wanted = chance.randint(1, CHANGES)
        while read.count(b"\n") < wanted and (more := os.read(reading, 4096)):
            read += more
        select.select([], [], [], chance.uniform(0, LONGEST))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as stream:
        lines = (read + stream.read()).decode().splitlines()
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the writer ended before it was killed")
    return lines


def main() -> None:
    """Kill, look, kill again."""
    folder, times, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    key = sys.argv[4] if len(sys.argv) > 4 else None
    chance = random.Random(seed)
    told = {"kills": 0, "acknowledged": 0, "lost": 0, "unopened": 0, "broken": 0, "early": 0}
    path, all_of_them = folder, []
    for number in range(times):
        if number % ROUNDS == 0:
            path, all_of_them = folder / f"office {number}.privdesk", []
            create_desk(path, key=key).close()
        lines = killed(path, key, chance, f"k{number}")
        all_of_them += lines
        told["kills"] += 1
        told["early"] += not lines
        told["acknowledged"] += len(lines)
        try:
            desk = open_desk(path, key=key)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            told["unopened"] += 1
            sys.stderr.write(f"{error}\n")
            continue
        told["lost"] += lost(desk, path, all_of_them)
        told["broken"] += bool(desk.file.verify().problems)
        desk.close()
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
