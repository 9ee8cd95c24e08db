"""How fast a register of 100,000 rows is taken over: ``python tests/bench/imports.py [--rows N]``.

The import reads, checks, looks for duplicates, computes clocks, fills the search index and writes the
audit entry. Beside it stands, in the same run, a bare ``executemany`` of the very rows that it left
into the same tables, indexes and search index of an empty case file. The import may take four times
as long.

Times are those of the processor, the process that reads the table included, so that other programs
do not count; those of the clock on the wall are told too.
"""

import argparse
import csv
import random
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

from privdesk.domain.imports import Fate
from privdesk.services.desk import create_desk
from privdesk.services.imports import import_table, look_at, suggest, survey

SHARE = 4.0
_SEED = 9
_HEADS = (
    "Number", "Type", "Received", "First name", "Last name", "E-mail", "Street", "City", "State",
    "ZIP", "Country", "Status", "Answered", "Closed", "Outcome", "Channel", "Subject", "Shoe size",
)  # fmt: skip
_TABLES = (
    "applied_rule", "person", "cases", "case_right", "case_clock", "case_search", "case_person", "event",
    "import_source", "import_batch", "imported_row",
)  # fmt: skip
_WORDS = (
    "INSERT INTO case_words (rowid, number, person, place, subject, words) VALUES (?,?,?,?,?,?)"
)


def register(path: Path, rows: int) -> Path:
    """A register as an office keeps it for years: most of it closed, one row in fifty faulty."""
    chance = random.Random(_SEED)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADS)
        for number in range(rows):
            received = date(2015, 1, 1) + timedelta(days=number * 3600 // max(rows, 1))
            closed = received + timedelta(days=chance.randint(4, 40))
            is_open = number > rows * 0.98
            writer.writerow(
                (
                    f"PR-{number}",
                    chance.choice(("Access", "Deletion", "Rectification", "Shine the Light")),
                    "soon" if number % 50 == 0 else received.isoformat(),
                    chance.choice(("Ann", "Béla", "Chloé", "Dörte", "Emil")),
                    f"{chance.choice(('Oakes', 'Nagy', 'Petit', 'Krüger'))}{number % 9000}",
                    f"p{number % 60000}@example.com",
                    f"{number % 900} Elm Street", "Boston", "MA", 2134, "USA",
                    "Open" if is_open else "Closed",
                    "" if is_open else closed.isoformat(),
                    "" if is_open else closed.isoformat(),
                    "" if is_open else "Granted",
                    chance.choice(("E-mail", "Letter", "Web form")),
                    f"About the account of the year {received.year}", 42,
                )
            )  # fmt: skip
    return path


@contextmanager
def timed() -> Iterator[list[float]]:
    """Seconds of the processor, of this process and those it waited for, then of the wall."""

    def spent() -> float:
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.process_time() + children.ru_utime + children.ru_stime

    found: list[float] = []
    began, wall = spent(), time.monotonic()
    yield found
    found += [spent() - began, time.monotonic() - wall]


def ours(folder: Path, table: Path) -> tuple[Path, int, float, float]:
    """Import into a new case file: it, its cases, and the times."""
    path = folder / "ours.privdesk"
    desk = create_desk(path)
    looked = look_at(table)
    plan = suggest(desk, looked, seen=survey(table, looked)).plan
    with timed() as took:
        outcome = import_table(desk, table, looked, plan)
    desk.close()
    return path, outcome.counts[Fate.NEW], took[0], took[1]


def bare(folder: Path, filled: Path) -> tuple[float, float]:
    """The same rows by `executemany` into an empty case file."""
    path = folder / "bare.privdesk"
    create_desk(path).close()
    with closing(sqlite3.connect(filled)) as db:
        rows = {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in _TABLES}
        words = db.execute(
            "SELECT rowid, number, person, place, subject, words FROM case_words"
        ).fetchall()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for pragma in ("synchronous = FULL", "secure_delete = ON", "defer_foreign_keys = ON"):
            db.execute(f"PRAGMA {pragma}")
        db.execute("PRAGMA foreign_keys = ON")
        with timed() as took:
            db.execute("BEGIN IMMEDIATE")
            db.execute("PRAGMA defer_foreign_keys = ON")
            for name, values in rows.items():
                if values:
                    marks = ",".join("?" * len(values[0]))
                    db.executemany(f"INSERT INTO {name} VALUES ({marks})", values)
            db.executemany(_WORDS, words)
            db.execute("COMMIT")
    return took[0], took[1]


def main() -> int:
    """Measure both, and say whether the target is met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table = register(folder / "register.csv", rows)
        filled, cases, took, wall = ours(folder, table)
        least, least_wall = bare(folder, filled)
    met = took <= least * SHARE
    print(f"{rows:,} rows, {cases:,} cases")
    for what, seconds, at_wall in (("import", took, wall), ("executemany", least, least_wall)):
        print(
            f"{what:<12} {seconds:7.2f} s, {rows / seconds:9,.0f} rows a second; wall {at_wall:.2f} s"
        )
    print(f"{took / least:.2f} times as long (at most {SHARE}){'' if met else '   MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
