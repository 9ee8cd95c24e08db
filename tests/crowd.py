"""A desk with thousands of open cases: the sample's open ones again and again, on other days."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

DAYS = ("ruling_raw", "ruling_send_by", "ruling_start", "due_key")
CLOCK_DAYS = ("start", "raw", "rolled", "send_by")
SPREAD = 60
LONG = "Wolfeschlegelsteinhausenbergerdorff-Hohenzollern, Maximiliane Charlotte"


def crowd(sample: Path, path: Path, open_cases: int) -> None:
    """Copy the sample and fill it up to so many open cases; every seventh has a long name."""
    shutil.copy(sample, path)
    with closing(sqlite3.connect(path)) as db, db:
        ruled = "SELECT id FROM cases WHERE is_open = 1 AND ruling_raw IS NOT NULL"
        known = [row[0] for row in db.execute(ruled)]
        (last,) = db.execute("SELECT max(id) FROM cases").fetchone()
        (have,) = db.execute("SELECT count(*) FROM cases WHERE is_open = 1").fetchone()
        for number in range(open_cases - have):
            shift = timedelta(days=(number // len(known)) % SPREAD)
            changes: dict[str, object] = {"number": f"R-2025-{number + 1000}"}
            if number % 7 == 0:
                changes |= {"person_name": LONG, "person_key": LONG.casefold()}
            _again(db, known[number % len(known)], last + number + 1, shift, changes)


def _again(
    db: sqlite3.Connection, old: int, new: int, shift: timedelta, changes: dict[str, object]
) -> None:
    _copy(db, "cases", "id", (old, new), DAYS, shift, changes)
    _copy(db, "case_clock", "case_id", (old, new), CLOCK_DAYS, shift, {})
    for table in ("case_right", "case_person"):
        _copy(db, table, "case_id", (old, new), (), shift, {})


def _copy(
    db: sqlite3.Connection,
    table: str,
    key: str,
    ids: tuple[int, int],
    days: tuple[str, ...],
    shift: timedelta,
    changes: dict[str, object],
) -> None:
    old, new = ids
    found = db.execute(f"SELECT * FROM {table} WHERE {key} = ?", (old,))
    columns = [column[0] for column in found.description]
    for values in found.fetchall():
        row = dict(zip(columns, values, strict=True)) | changes | {key: new}
        for day in days:
            if row[day]:
                row[day] = (date.fromisoformat(row[day]) + shift).isoformat()
        marks = ",".join("?" * len(columns))
        db.execute(f"INSERT INTO {table} VALUES ({marks})", [row[name] for name in columns])
