"""A case file with a million cases, made by bulk insert and kept in a cache folder for reuse.

``python tests/bench/crowded.py 1000000`` makes it and prints where it lies. The cases are invented
and the same each time: five years up to the desk day of the sample, kinds and laws as an office
has them, most closed, some opened again, some merged. The rows are those that the program writes;
only the audit trail is that of the sample. The words for the search are made on demand, because
they take longer than all else.
"""

import argparse
import json
import os
import random
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Ground,
    Kind,
    LateReason,
    Merit,
    Outcome,
    Principle,
    Right,
)
from privdesk.services.demo import make_demo

MILLION = 1_000_000
TODAY = date(2026, 11, 23)
_VERSION = 2
_DAYS = 365 * 5
_BATCH = 20_000
_KINDS = {
    Kind.PRIVACY_REQUEST: 62,
    Kind.DPF_COMPLAINT: 12,
    Kind.MARKETING_OPT_OUT: 12,
    Kind.CUSTOMER_REQUEST: 5,
    Kind.PROCESSOR_REFERRAL: 5,
    Kind.SHINE_THE_LIGHT: 3,
    Kind.CHILD_DATA: 1,
}
_LAWS = ("DE", "FR", "IE", "NL", "ES", "IT", "PL", "AT", "GB", "CH", "US-CA", "US-TX", "US-NY", "")
_FIRST = ("Anna", "Tomás", "Łucja", "Jürgen", "Siobhán", "Nguyễn", "Marie", "Olaf", "Priya", "Noa")
_LAST = ("Müller", "Brunner", "Herrera", "Rossi", "Kowalska", "Byrne", "Novák", "Dubois", "Aalto")
_TABLES = ("cases", "case_right", "case_clock", "case_person", "person")


def crowded(count: int = MILLION, folder: Path | None = None, *, words: bool = False) -> Path:
    """The path of a case file with so many cases; made at the first call, then reused.

    Args:
        count: how many cases beside those of the sample.
        folder: where it is kept; `PRIVDESK_BENCH`, or a folder of the user's cache.
        words: whether the search knows the words of the cases.
    """
    home = Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")).expanduser() / "privdesk-bench"
    kept = folder or Path(os.environ.get("PRIVDESK_BENCH", home))
    kept.mkdir(parents=True, exist_ok=True)
    schema = _schema_of(kept)
    name = f"crowd-{count}-{schema}-v{_VERSION}{'-words' if words else ''}.privdesk"
    path = kept / name
    if not path.exists():
        making = path.with_suffix(".making")
        making.unlink(missing_ok=True)
        make_demo(making, cases=0, seed=1).close()
        with closing(sqlite3.connect(making)) as db:
            _fill(db, count)
            if words:
                _index_words(db)
        making.replace(path)
    return path


def _schema_of(folder: Path) -> str:
    """The newest step of the schema: a file of an older one is made anew."""
    steps = Path(__file__).parents[2] / "privdesk/storage/migrations/versions"
    del folder
    return max(step.name for step in steps.glob("[0-9]*.py"))[:4]


def _fill(db: sqlite3.Connection, count: int) -> None:
    db.execute("PRAGMA synchronous = OFF")
    db.execute("PRAGMA journal_mode = OFF")
    found = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        f" AND tbl_name IN ({','.join('?' * len(_TABLES))})",
        _TABLES,
    ).fetchall()
    for name, _sql in found:
        db.execute(f"DROP INDEX {name}")
    maker = _Maker(db)
    for start in range(0, count, _BATCH):
        maker.insert(start, min(start + _BATCH, count))
    for _name, sql in found:
        db.execute(sql)
    maker.tie()
    db.execute("ANALYZE")
    db.commit()


class _Maker:
    """Makes rows from those of the sample, with other days and other words."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        db.row_factory = sqlite3.Row
        self._rng = random.Random(7)
        self._base = {row["kind"]: dict(row) for row in db.execute("SELECT * FROM cases")}
        clocks = "SELECT k.*, c.kind FROM case_clock k JOIN cases c ON c.id = k.case_id"
        self._clocks: dict[str, dict[str, dict[str, object]]] = {}
        for row in db.execute(clocks):
            self._clocks.setdefault(row["kind"], {})[row["duty"]] = dict(row)
        person = dict(db.execute("SELECT * FROM person LIMIT 1").fetchone())
        self._person = person
        (self._case_id,) = db.execute("SELECT max(id) FROM cases").fetchone()
        (self._person_id,) = db.execute("SELECT max(id) FROM person").fetchone()
        self._ties: list[tuple[int, int, str]] = []
        self._complaints: list[int] = []

    def insert(self, start: int, end: int) -> None:
        """Add the cases with these numbers."""
        rows: dict[str, list[dict[str, object]]] = {table: [] for table in _TABLES}
        for n in range(start, end):
            for table, row in self._rows(n):
                rows[table].append(row)
        for table in ("person", "cases", "case_right", "case_clock", "case_person"):
            _insert(self._db, table, rows[table])

    def _rows(self, n: int) -> Iterator[tuple[str, dict[str, object]]]:
        rng = self._rng
        self._case_id += 1
        kind = rng.choices(tuple(_KINDS), tuple(_KINDS.values()))[0]
        received = TODAY - timedelta(days=rng.randrange(_DAYS))
        case = self._case(n, kind, received)
        if n % 2 == 0 or self._person_id < 1:
            self._person_id += 1
            yield "person", self._new_person(n)
        case["person_name"] = f"{_FIRST[n % 10]} {_LAST[n % 9]} {n}"
        yield "cases", case
        who = self._person_id if n % 3 else rng.randint(1, self._person_id)
        part = {"case_id": self._case_id, "place": 0, "person_id": who, "role": "requester"}
        yield "case_person", part
        if kind in {Kind.PRIVACY_REQUEST, Kind.CHILD_DATA, Kind.MARKETING_OPT_OUT}:
            yield from self._rights(case, kind)
        yield from self._case_clocks(case, kind, received)
        self._tie_later(case, kind)

    def _case(self, n: int, kind: Kind, received: date) -> dict[str, object]:
        rng, age = self._rng, (TODAY - received).days
        took = min(int(rng.gammavariate(6, 4.2)), 120)
        answered = received + timedelta(days=took) if took < age and rng.random() < 0.96 else None
        closed = answered + timedelta(days=rng.randrange(9)) if answered else None
        closed = closed if closed and closed <= TODAY else None
        withdrawn = not answered and age > 60
        if withdrawn:
            closed = received + timedelta(days=rng.randrange(40))
        status = "withdrawn" if withdrawn else "closed" if closed else "searching"
        status = "answered" if answered and not closed else status
        complaint = kind is Kind.DPF_COMPLAINT
        late = answered is not None and took > (45 if complaint else 30)
        outcome = rng.choice(tuple(Outcome)[:4]).value if closed else None
        acked = received + timedelta(days=rng.randrange(9))
        due = received + timedelta(days=45 if complaint else 30)
        told: dict[str, object] = {
            "id": self._case_id,
            "number": f"{kind.series}-{received.year}-{100_000 + n}",
            "kind": kind.value,
            "status": status,
            "channel": rng.choice(tuple(Channel)).value,
            "received": received.isoformat(),
            "law": rng.choice(_LAWS),
            "logged_at": f"{received}T23:10:00.000000+00:00",
            "framework": rng.choice(tuple(Framework)).value if complaint else None,
            "principles": json.dumps(
                sorted({rng.choice(tuple(Principle)).value for _ in range(1 + n % 7 // 6)})
                if complaint
                else []
            ),
            "provider": f"Provider {n % 12}" if complaint and n % 5 == 0 else "",
            "merit": rng.choice(tuple(Merit)).value if complaint and answered else None,
            "acknowledged_on": acked.isoformat() if acked <= TODAY else None,
            "answered_on": answered.isoformat() if answered else None,
            "outcome": Outcome.WITHDRAWN.value if withdrawn else outcome,
            "closed_on": closed.isoformat() if closed else None,
            "late_reason": rng.choice(tuple(LateReason)).value if late and n % 9 else None,
            "is_open": int(status in {"searching", "answered"}),
            "due_key": "9999-12-31" if closed or answered else due.isoformat(),
            "ruling_raw": None if closed or answered else due.isoformat(),
            "ruling_send_by": None if closed or answered else due.isoformat(),
            "ruling_start": None if closed or answered else received.isoformat(),
            "ruling_duty": None if closed or answered else "answer",
            "subject": f"{kind.value.replace('_', ' ')} about account {n}",
        }
        return {**self._base[kind.value], **told}

    def _new_person(self, n: int) -> dict[str, object]:
        name = f"{_FIRST[n % 10]} {_LAST[n % 9]} {n}"
        told = {"id": self._person_id, "name": name, "name_key": name.lower()}
        mail = {"email": f"p{n}@example.org", "email_key": f"p{n}@example.org"}
        return {**self._person, **told, **mail, "postal_code": f"{n % 99999:05}"}

    def _rights(
        self, case: dict[str, object], kind: Kind
    ) -> Iterator[tuple[str, dict[str, object]]]:
        rng = self._rng
        asked = [Right.OPT_OUT] if kind is Kind.MARKETING_OPT_OUT else [rng.choice(tuple(Right))]
        if rng.random() < 0.15 and asked[0] is not Right.DELETE:
            asked.append(Right.DELETE)
        for place, right in enumerate(asked):
            outcome = rng.choice(tuple(Outcome)[:4]) if case["answered_on"] else None
            grounds = [rng.choice(tuple(Ground)).value] if outcome in {"partly", "refused"} else []
            yield (
                "case_right",
                {
                    "case_id": self._case_id,
                    "place": place,
                    "asked": right.value,
                    "outcome": outcome.value if outcome else None,
                    "grounds": json.dumps(grounds),
                },
            )

    def _case_clocks(
        self, case: dict[str, object], kind: Kind, received: date
    ) -> Iterator[tuple[str, dict[str, object]]]:
        for duty, base in self._clocks.get(kind.value, {}).items():
            days = 7 if duty == "acknowledge" else 45 if kind is Kind.DPF_COMPLAINT else 30
            raw = (received + timedelta(days=days)).isoformat()
            done = case["acknowledged_on" if duty == "acknowledge" else "answered_on"]
            told = {"case_id": self._case_id, "start": received.isoformat(), "raw": raw}
            row = {**base, **told, "rolled": raw, "send_by": raw, "satisfied_on": done}
            del row["kind"]
            yield "case_clock", row

    def _tie_later(self, case: dict[str, object], kind: Kind) -> None:
        if kind is Kind.DPF_COMPLAINT:
            self._complaints.append(self._case_id)
        elif kind is Kind.PRIVACY_REQUEST and self._case_id % 400 == 0:
            self._ties.append((self._case_id, self._case_id - 1, "duplicate_of"))
        del case

    def tie(self) -> None:
        """Join the duplicates."""
        order = "INSERT INTO case_link (later_id, earlier_id, relation) VALUES (?, ?, ?)"
        self._db.executemany(order, self._ties)


def _insert(db: sqlite3.Connection, table: str, rows: list[dict[str, object]]) -> None:
    if rows:
        columns = tuple(rows[0])
        marks = ", ".join("?" * len(columns))
        order = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
        db.executemany(order, [tuple(row[name] for name in columns) for row in rows])


def _index_words(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM case_words")
    db.execute(
        "INSERT INTO case_words (rowid, number, person, place, subject, words)"
        " SELECT c.id, c.number, c.person_name, p.city || ' ' || p.postal_code, c.subject, p.email"
        " FROM cases c JOIN case_person x ON x.case_id = c.id AND x.place = 0"
        " JOIN person p ON p.id = x.person_id"
    )
    db.commit()


def main() -> int:
    """Make the file and say where it lies."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=MILLION)
    parser.add_argument("--words", action="store_true", help="with the words for the search")
    chosen = parser.parse_args()
    print(crowded(chosen.count, words=chosen.words))
    return 0


if __name__ == "__main__":
    sys.exit(main())
