"""Case files with up to a million cases, made fast and kept: ``python -m tests.bench.crowded``.

A few cases are logged the ordinary way; their rows are then copied with other numbers, people, days
and states by bare SQL. The same number of cases gives the same file.
"""

import argparse
import itertools
import json
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from privdesk.domain.person import PostalAddress
from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle, Right
from privdesk.services.desk import create_desk
from privdesk.services.intake import NewCase, log_case
from privdesk.storage.schema import METADATA
from privdesk.storage.words import name_key, sort_key, spellings

MORNING = datetime(2026, 11, 23, 8, 30, tzinfo=ZoneInfo("America/Los_Angeles"))
TODAY = MORNING.date()
SIZES = (0, 30, 100_000, 1_000_000)

_YEARS = 10
_AT_ONCE = 10_000
_OPEN_OF = 25  # one case in so many is open
_NO_DUE = "9999-12-31"
_FIRST = (
    "Anna", "Jürgen", "Zoë", "Tomás", "Søren", "Łukasz", "Mary", "José", "Priya", "Kenji", "Niamh",
    "Hélène", "Ruth", "Oliver", "Magdalena", "Pieter", "Lukas", "Denise", "Henrik", "Sophie",
    "Marek", "Claire", "Jonas", "Luis", "Elena", "Nguyễn", "Ibrahim", "Fatima", "Wei", "Olga",
)  # fmt: skip
_LAST = (
    "Müller", "Brunner", "O’Brien", "Herrera", "Lindqvist", "Kowalczyk", "de Vries", "Rossi", "Arai",
    "Raman", "Gallagher", "Weber", "Ortega", "Hartley", "Nowak", "Girard", "Steiner", "Keller",
    "Carter", "Olsen", "Fontaine", "Dvořák", "Nováková", "Łoś", "Bäcker", "Grün", "Öztürk", "Petit",
    "Schäfer", "Weiß", "Dubois", "Jansen", "Moreau", "Silva", "Costa", "Popescu", "Horvat", "Kaya",
    "Ivanova", "Smith", "Jones", "Brown", "Taylor", "Wilson", "Evans", "Walker", "Wright", "Green",
)  # fmt: skip
_SUBJECTS = (
    "Copy of my data", "Close the account", "Ads after objection", "Wrong billing address",
    "Calls in spite of opt-out", "Old profile", "Trial account", "Usage data for ads",
)  # fmt: skip
_LAWS = ("DE", "FR", "US-CA", "US-TX", "IE", "CH", "GB", "CZ", "NL", "")
_HANDLERS = ("Dana Whitfield", "Ravi Menon", "Kenji Mori")
_CLOSED = {
    "status": "closed",
    "is_open": 0,
    "due_key": _NO_DUE,
    "ruling_raw": None,
    "ruling_send_by": None,
    "ruling_start": None,
    "ruling_duty": None,
    "ruling_rule": None,
    "identity": "verified",
}
_CASE_DAYS = ("received", "ruling_raw", "ruling_send_by", "ruling_start")
_CLOCK_DAYS = ("start", "raw", "rolled", "send_by")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Template:
    """The rows of one case that was logged."""

    case: Row
    person: Row
    rights: list[Row]
    clocks: list[Row]
    searches: list[Row]
    event: Row


def crowded(cases: int, folder: Path | None = None) -> Path:
    """The path of a case file with so many cases; made once for each version of the schema.

    Args:
        cases: how many.
        folder: where it is kept; one for all runs on this machine if None.
    """
    kept = folder or Path(tempfile.gettempdir()) / "privdesk-bench"
    kept.mkdir(parents=True, exist_ok=True)
    columns = sum(len(table.columns) + len(table.indexes) for table in METADATA.tables.values())
    path = kept / f"crowded-{cases}-{columns}.privdesk"
    if not path.exists():
        part = path.with_suffix(".part")
        for left in (part, Path(f"{part}-wal"), Path(f"{part}-shm")):
            left.unlink(missing_ok=True)
        _make(part, cases)
        part.rename(path)
    return path


def _make(path: Path, cases: int) -> None:
    desk = create_desk(path, frozen_at=MORNING)
    if cases:
        for new in _logged():
            log_case(desk, new)
    desk.close()
    if not cases:
        return
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA cache_size = -400000")
        db.execute("BEGIN")
        templates = _templates(db)
        (last,) = db.execute("SELECT max(id) FROM cases").fetchone()
        indexes = db.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        for name, _sql in indexes:
            db.execute(f'DROP INDEX "{name}"')
        _Copier(db, templates, last).copy(cases - last)
        for _name, sql in indexes:
            db.execute(sql)
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _logged() -> Iterator[NewCase]:
    place = PostalAddress(("Lindenstraße 4",), "Leipzig", "", "04109", "DE")
    day = TODAY - timedelta(days=10)
    for rights in ((Right.ACCESS,), (Right.DELETE,), (Right.CORRECT, Right.ACCESS)):
        yield NewCase(
            Kind.PRIVACY_REQUEST,
            Channel.MAIL,
            day,
            name="Anna Brunner",
            email="anna@example.org",
            address=place,
            subject="Copy of my data",
            rights=rights,
            quote="Please send me what you hold.",
        )
    yield NewCase(
        Kind.DPF_COMPLAINT,
        Channel.EMAIL,
        day,
        name="Anna Brunner",
        address=place,
        subject="Ads after objection",
        framework=Framework.EU_US,
        principles=(Principle.CHOICE,),
    )
    yield NewCase(Kind.MARKETING_OPT_OUT, Channel.SMS, day, name="Anna Brunner", address=place)


def _templates(db: sqlite3.Connection) -> list[_Template]:
    def rows(table: str, case_id: int) -> list[Row]:
        found = db.execute(f"SELECT * FROM {table} WHERE case_id = ?", (case_id,))
        names = [column[0] for column in found.description]
        return [dict(zip(names, values, strict=True)) for values in found.fetchall()]

    found = []
    for (case_id,) in db.execute("SELECT id FROM cases ORDER BY id").fetchall():
        part = rows("case_person", case_id)[0]
        (case,) = _dicts(db, "SELECT * FROM cases WHERE id = ?", case_id)
        (person,) = _dicts(db, "SELECT * FROM person WHERE id = ?", part["person_id"])
        found.append(
            _Template(
                case,
                {**person, "role": part["role"]},
                rows("case_right", case_id),
                rows("case_clock", case_id),
                rows("case_search", case_id),
                rows("event", case_id)[0],
            )
        )
    return found


def _dicts(db: sqlite3.Connection, query: str, key: int) -> list[Row]:
    found = db.execute(query, (key,))
    names = [column[0] for column in found.description]
    return [dict(zip(names, values, strict=True)) for values in found.fetchall()]


def _moved(row: Row, names: tuple[str, ...], by: timedelta) -> Row:
    days = {n: (date.fromisoformat(row[n]) + by).isoformat() for n in names if row[n]}
    return row | days


class _Copier:
    """Writes copies of the templates, so many at once."""

    def __init__(self, db: sqlite3.Connection, templates: list[_Template], last: int) -> None:
        self._db, self._templates, self._last = db, templates, last
        self._rng = random.Random(7)
        self._rows: dict[str, list[Row]] = {}
        self._spelled: dict[str, str] = {}
        self._counts: dict[tuple[str, int], int] = {}
        (self._person,) = db.execute("SELECT max(id) FROM person").fetchone()
        (self._event,) = db.execute("SELECT max(id) FROM event").fetchone()

    def copy(self, count: int) -> None:
        for start in range(0, max(count, 0), _AT_ONCE):
            for number in range(start, min(start + _AT_ONCE, count)):
                self._one(self._last + 1 + number)
            self._flush()

    def _one(self, key: int) -> None:
        rng = self._rng
        template = self._templates[rng.randrange(len(self._templates))]
        is_open = key % _OPEN_OF == 0
        old = date.fromisoformat(template.case["received"])
        age = rng.randrange(45) if is_open else 46 + rng.randrange(365 * _YEARS)
        by = TODAY - timedelta(days=age) - old
        case = _moved(template.case, _CASE_DAYS, by)
        received = date.fromisoformat(case["received"])
        name = f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"
        case |= {
            "id": key,
            "number": self._number(case["number"][0], received.year),
            "person_name": name,
            "person_key": sort_key(name),
            "subject": rng.choice(_SUBJECTS),
            "law": rng.choice(_LAWS),
            "handler": rng.choice(_HANDLERS),
        }
        done = None
        if is_open:
            case["due_key"] = case["ruling_send_by"] or _NO_DUE
        else:
            done = (received + timedelta(days=rng.randrange(3, 40))).isoformat()
            case |= _CLOSED | {"answered_on": done, "closed_on": done, "outcome": "granted"}
        self._add("cases", case)
        self._person += 1
        code = f"{rng.randrange(100_000):05}"
        email = f"p{self._person}@example.org"
        person = template.person | {"id": self._person, "name": name, "name_key": name_key(name)}
        role = person.pop("role")
        person |= {"email": email, "email_key": email, "postal_code": code}
        self._add("person", person)
        part = {"case_id": key, "place": 0, "person_id": self._person, "role": role}
        self._add("case_person", part)
        for right in template.rights:
            self._add(
                "case_right", right | {"case_id": key, "outcome": None if is_open else "granted"}
            )
        for clock in template.clocks if is_open else template.clocks[-1:]:
            row = _moved(clock, _CLOCK_DAYS, by) | {"case_id": key, "satisfied_on": done}
            self._add("case_clock", row if is_open else row | self._short(clock))
        if is_open:
            for search in template.searches:
                self._add("case_search", search | {"case_id": key})
        self._event += 1
        told = {"id": self._event, "case_id": key, "happened_on": case["received"]}
        self._add("event", template.event | told)
        place = f"{email}\n\nLindenstraße 4\nLeipzig\n{code}"
        self._add(
            "case_words",
            {
                "rowid": key,
                "number": case["number"],
                "person": self._spell(name),
                "place": place,
                "subject": case["subject"],
                "words": f"{case['law']}\nReceived\n{template.event['body']}",
            },
        )

    def _short(self, clock: Row) -> Row:
        """A clock without the steps of its explanation, which are half of a big file."""
        told = json.loads(clock["explanation"]) | {"checked": []}
        return {"explanation": json.dumps(told), "basis": "as computed"}

    def _number(self, series: str, year: int) -> str:
        count = self._counts.get((series, year), 1000) + 1
        self._counts[series, year] = count
        return f"{series}-{year}-{count}"

    def _spell(self, name: str) -> str:
        if name not in self._spelled:
            self._spelled[name] = spellings(name)
        return self._spelled[name]

    def _add(self, table: str, row: Row) -> None:
        self._rows.setdefault(table, []).append(row)

    def _flush(self) -> None:
        for table, rows in self._rows.items():
            for shape, alike in itertools.groupby(rows, key=tuple):
                marks = ",".join("?" * len(shape))
                names = ",".join(shape)
                self._db.executemany(
                    f"INSERT INTO {table} ({names}) VALUES ({marks})",
                    [tuple(row.values()) for row in alike],
                )
        self._rows.clear()


def main() -> None:
    """Make the files that the benches use."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="numbers of cases")
    for size in parser.parse_args().sizes:
        start = time.perf_counter()
        path = crowded(size)
        megabytes = path.stat().st_size / 1e6
        print(f"{size:,} cases: {path}, {megabytes:.0f} MB, {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
