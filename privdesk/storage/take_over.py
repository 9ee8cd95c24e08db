"""Take over many cases of an old register at once: stored in batches, undone whole."""

import hashlib
import json
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Table, delete, func, insert, or_, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert

from privdesk.domain.case import Case
from privdesk.domain.correspondence import Event
from privdesk.domain.numbering import case_number
from privdesk.domain.person import Person
from privdesk.domain.vocabulary import Kind, Role
from privdesk.storage import mapping, schema
from privdesk.storage.bulk_rows import BulkRows
from privdesk.storage.case_words import person_words, words_of
from privdesk.storage.clock_rows import ClockWriter

_SALT = 32  # bytes
_OWN = ("case_right", "case_clock", "case_search", "case_person", "event", "imported_row")
"""Tables that an import fills; what stands in others was done to its cases since."""
_FORGOTTEN = ("reminder",)
"""Tables whose rows mean nothing without their case."""


@dataclass(frozen=True, slots=True)
class Source:
    """A register that rows were taken over from.

    Attributes:
        id: key in the case file.
        name: as the officer calls it.
        headings: of its columns, as they were last.
        plan: by which its rows were taken over, as the services write it.
        salt: beside which its rows are digested.
    """

    id: int
    name: str
    headings: tuple[str, ...]
    plan: str
    salt: bytes


@dataclass(frozen=True, slots=True)
class Arrival:
    """One row that becomes a case.

    Attributes:
        case: without key, number and people.
        person: without key, or one that is known.
        role: of the person.
        events: of its timeline, without keys.
        row_key: by which the row is known again.
        row_digest: of all its cells.
        old_number: of the register; empty if it has none.
    """

    case: Case
    person: Person
    role: Role
    events: tuple[Event, ...]
    row_key: str
    row_digest: str
    old_number: str


@dataclass(frozen=True, slots=True)
class Batch:
    """One import as it is remembered.

    Attributes:
        id: key in the case file.
        cases: keys of its first and last case.
        people: keys of its first and last new person.
        entry: number of its audit entry.
    """

    id: int
    cases: tuple[int, int]
    people: tuple[int, int]
    entry: int


class TakeOver:
    """Stores the cases of one import inside of a unit of work.

    Args:
        db: its connection.
        source: the register.
    """

    def __init__(self, db: Connection, source: Source) -> None:
        self._db, self._source = db, source
        self._first_case = self._case = _next_key(db, schema.CASES)
        self._first_person = self._person = _next_key(db, schema.PERSON)
        self._event = _next_key(db, schema.EVENT)
        self.batch_id = _next_key(db, schema.IMPORT_BATCH)
        self._digest = hashlib.sha256()
        self._counts: dict[tuple[str, int], int] = {}
        self._people: dict[tuple[str, str], tuple[int, mapping.Values]] = {}
        tables = ("cases", "person", "case_right", "case_search", "case_person", "event")
        self._rows = {
            name: BulkRows(db, schema.METADATA.tables[name]) for name in (*tables, "imported_row")
        }
        self._clocks = ClockWriter(db)
        self._words: list[tuple[int, str, str, str, str, str]] = []
        # The rows of an import refer to the batch, which is told only at its end.
        db.exec_driver_sql("PRAGMA defer_foreign_keys = ON")

    @property
    def count(self) -> int:
        """How many cases were taken."""
        return self._case - self._first_case

    @property
    def digest(self) -> str:
        """SHA-256 over the digests of all rows taken, in their order; hex."""
        return self._digest.hexdigest()

    @property
    def keys(self) -> tuple[int, int]:
        """Keys of the first and the last case."""
        return self._first_case, self._case - 1

    def take(self, arrivals: Iterable[Arrival]) -> None:
        """Store cases, each with its person, clocks, timeline and words."""
        for arrival in arrivals:
            self._take(arrival)
        for rows in self._rows.values():
            rows.store()
        self._clocks.store()
        if self._words:
            self._db.exec_driver_sql(
                "INSERT INTO case_words (rowid, number, person, place, subject, words) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                self._words,
            )
            self._words = []

    def _take(self, arrival: Arrival) -> None:
        person_id, person = self._person_of(arrival.person)
        key, self._case = self._case, self._case + 1
        case = arrival.case
        values = mapping.case_values(case, arrival.person.display_name)
        values["id"] = key
        values["number"] = self._number(case.kind, case.received.year)
        rows = self._rows
        rows["cases"].add(values)
        for right in mapping.right_values(case):
            rows["case_right"].add(right | {"case_id": key})
        for search in mapping.search_values(case):
            rows["case_search"].add(search | {"case_id": key})
        rows["case_person"].add(
            {"case_id": key, "place": 0, "person_id": person_id, "role": arrival.role}
        )
        self._clocks.add(key, case.clocks)
        told = []
        for event in arrival.events:
            written = mapping.event_values(event)
            written["id"], written["case_id"] = self._event, key
            self._event += 1
            rows["event"].add(written)
            told.append(f"{event.title}\n{event.body}")
        rows["imported_row"].add(
            {
                "case_id": key,
                "batch_id": self.batch_id,
                "source_id": self._source.id,
                "row_key": arrival.row_key,
                "row_digest": arrival.row_digest,
                "old_number": arrival.old_number,
            }
        )
        self._digest.update(arrival.row_digest.encode())
        numbers = (arrival.old_number,) if arrival.old_number else ()
        words = words_of(values, numbers, (person_words(person),), told)
        self._words.append(
            (
                key,
                words["number"],
                words["person"],
                words["place"],
                words["subject"],
                words["words"],
            )
        )

    def _person_of(self, person: Person) -> tuple[int, mapping.Values]:
        """The key and row of a person: the one with the same e-mail and name, or a new one."""
        values = mapping.person_values(person)
        if person.id:
            return person.id, values
        same = (values["email_key"], values["name_key"])
        if same[0] and (known := self._people.get(same)):
            return known
        key, self._person = self._person, self._person + 1
        values["id"] = key
        self._rows["person"].add(values)
        if same[0]:
            self._people[same] = key, values
        return key, values

    def _number(self, kind: Kind, year: int) -> str:
        series = kind.series
        if (series, year) not in self._counts:
            counter = schema.COUNTER.c
            query = select(counter.last).where(counter.series == series, counter.year == year)
            self._counts[series, year] = self._db.execute(query).scalar() or 0
        self._counts[series, year] += 1
        return case_number(kind, year, self._counts[series, year])

    def finish(self, file_name: str, at: datetime, entry: int) -> Batch:
        """Keep what was taken as one import, and the numbers that it used.

        Args:
            file_name: of the table.
            at: aware instant.
            entry: number of the audit entry that tells of it.
        """
        for (series, year), last in self._counts.items():
            counted = upsert(schema.COUNTER).values(series=series, year=year, last=last)
            self._db.execute(
                counted.on_conflict_do_update(
                    index_elements=["series", "year"], set_={"last": last}
                )
            )
        batch = Batch(self.batch_id, self.keys, (self._first_person, self._person - 1), entry)
        self._db.execute(
            insert(schema.IMPORT_BATCH).values(
                id=batch.id,
                source_id=self._source.id,
                file_name=file_name,
                at=at,
                first_case=batch.cases[0],
                last_case=batch.cases[1],
                first_person=batch.people[0],
                last_person=batch.people[1],
                entry=entry,
            )
        )
        return batch


def _next_key(db: Connection, table: Table) -> int:
    return int(db.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()) + 1


def sources(db: Connection) -> tuple[Source, ...]:
    """Every register that rows were taken over from."""
    query = select(schema.IMPORT_SOURCE).order_by(schema.IMPORT_SOURCE.c.id)
    return tuple(
        Source(row.id, row.name, row.headings, row.plan, row.salt) for row in db.execute(query)
    )


def keep_source(db: Connection, name: str, headings: Sequence[str], plan: str) -> Source:
    """The register of this name with its headings and plan of now; made if need be."""
    table = schema.IMPORT_SOURCE
    values = {"headings": tuple(headings), "plan": plan}
    row = db.execute(select(table.c.id, table.c.salt).where(table.c.name == name)).first()
    if row is not None:
        db.execute(update(table).where(table.c.id == row.id).values(values))
        return Source(row.id, name, tuple(headings), plan, row.salt)
    salt = secrets.token_bytes(_SALT)
    made = db.execute(insert(table).values(name=name, salt=salt, **values))
    return Source(int(made.inserted_primary_key[0]), name, tuple(headings), plan, salt)  # type: ignore[index]  # the table has a key


def known_rows(
    db: Connection, source_id: int, keys: Sequence[str]
) -> Mapping[str, tuple[str, str]]:
    """The rows of a register that are cases already: key to case number and digest of the row."""
    row, case = schema.IMPORTED_ROW.c, schema.CASES.c
    listed = text("SELECT value FROM json_each(:keys)").bindparams(keys=json.dumps(list(keys)))
    query = (
        select(row.row_key, case.number, row.row_digest)
        .join(schema.CASES, case.id == row.case_id)
        .where(row.source_id == source_id, row.row_key.in_(listed))
    )
    return {key: (number, digest) for key, number, digest in db.execute(query)}


Sighting = tuple[str, str, str, str]
"""Kind, day of receipt, and e-mail and name of the person as they are compared, of a case."""


def sightings(db: Connection, days: Sequence[str]) -> tuple[tuple[Sighting, str], ...]:
    """The cases that were received on some days, with their numbers."""
    case, part, person = schema.CASES.c, schema.CASE_PERSON.c, schema.PERSON.c
    listed = text("SELECT value FROM json_each(:days)").bindparams(days=json.dumps(list(days)))
    query = (
        select(case.kind, case.received, person.email_key, person.name_key, case.number)
        .join(schema.CASE_PERSON, part.case_id == case.id)
        .join(schema.PERSON, person.id == part.person_id)
        .where(case.received.in_(listed), part.place == 0)
    )
    return tuple(
        ((kind, received.isoformat(), email, name), number)
        for kind, received, email, name, number in db.execute(query)
    )


def people_by_email(db: Connection, emails: Sequence[str]) -> Mapping[tuple[str, str], Person]:
    """The people with one of these e-mail addresses, by e-mail and name as they are compared."""
    person = schema.PERSON
    listed = text("SELECT value FROM json_each(:emails)").bindparams(
        emails=json.dumps(list(emails))
    )
    query = select(person).where(person.c.email_key.in_(listed)).order_by(person.c.id.desc())
    return {
        (row["email_key"], row["name_key"]): mapping.person_of(row)
        for row in db.execute(query).mappings()
    }


def batch_of(db: Connection, batch_id: int) -> Batch | None:
    """An import that was not taken back; None if there is none with this key."""
    table = schema.IMPORT_BATCH
    query = select(table).where(table.c.id == batch_id, table.c.undone_at.is_(None))
    row = db.execute(query).mappings().first()
    if row is None:
        return None
    cases, people = (
        (row["first_case"], row["last_case"]),
        (row["first_person"], row["last_person"]),
    )
    return Batch(row["id"], cases, people, row["entry"])


def touched_since(db: Connection, batch: Batch) -> tuple[str, ...]:
    """The numbers of the cases of an import with which something was done since; three at most."""
    first, last = batch.cases
    found: dict[int, None] = {}
    case = schema.CASES.c
    audit = schema.AUDIT.c
    for (subject,) in db.execute(
        select(audit.subject).where(
            audit.seq > batch.entry,
            or_(audit.subject.like("case:%"), audit.subject.like("person:%")),
        )
    ):
        word, _, key = subject.partition(":")
        if word == "case" and first <= int(key) <= last:
            found[int(key)] = None
        elif word == "person" and batch.people[0] <= int(key) <= batch.people[1]:
            found.update(_cases_of_person(db, int(key)))
    for table, column in _referring():
        if table.name in _OWN or table.name in _FORGOTTEN:
            continue
        query = select(table.c[column]).where(table.c[column].between(first, last)).limit(3)
        found.update(dict.fromkeys(db.execute(query).scalars()))
    keys = sorted(found)[:3]
    return tuple(
        db.execute(select(case.number).where(case.id.in_(keys)).order_by(case.id)).scalars()
    )


def _cases_of_person(db: Connection, person_id: int) -> dict[int, None]:
    part = schema.CASE_PERSON.c
    return dict.fromkeys(
        db.execute(select(part.case_id).where(part.person_id == person_id)).scalars()
    )


def _referring() -> Iterable[tuple[Table, str]]:
    """Every table with a column that names a case."""
    for table in schema.METADATA.sorted_tables:
        for column in table.columns:
            if any(key.column.table.name == "cases" for key in column.foreign_keys):
                yield table, column.name


def take_back(db: Connection, batch: Batch, at: datetime, note: Callable[[], None]) -> None:
    """Remove the cases of an import and the people that no other case knows.

    Args:
        db: the connection of the unit of work.
        batch: whose cases nobody has touched.
        at: aware instant.
        note: writes the audit entry.
    """
    first, last = batch.cases
    db.execute(
        text("DELETE FROM case_words WHERE rowid BETWEEN :first AND :last"),
        {"first": first, "last": last},
    )
    for name in (*_FORGOTTEN, *_OWN):
        table = schema.METADATA.tables[name]
        db.execute(delete(table).where(table.c.case_id.between(first, last)))
    db.execute(delete(schema.CASES).where(schema.CASES.c.id.between(first, last)))
    person, part = schema.PERSON.c, schema.CASE_PERSON.c
    db.execute(
        delete(schema.PERSON).where(
            person.id.between(*batch.people),
            person.id.not_in(select(part.person_id)),
        )
    )
    table = schema.IMPORT_BATCH
    db.execute(update(table).where(table.c.id == batch.id).values(undone_at=at))
    note()
