"""Rows of messages that were taken in, and what the case file knows that concerns a new one."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, RowMapping, Select, Table, delete, func, insert, or_, select

from privdesk.domain.errors import Refused
from privdesk.domain.mail import Fate, TakenMail
from privdesk.domain.mail_triage import KnownCase, KnownMail
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Role
from privdesk.storage import schema

_C = schema.CASES.c
_T = schema.TAKEN_MAIL.c
_MOST_CASES = 20
_MOST_REFERENCES = 500
_LEAST_REFERENCE = 5  # characters of a foreign number that may be found in a text


@dataclass(frozen=True, slots=True)
class Lifted:
    """Rows that were taken out of the case file and can be put back as they were.

    Attributes:
        tables: name of each table with its rows, in the order in which they go in again.
    """

    tables: tuple[tuple[str, tuple[dict[str, object], ...]], ...]


def add_taken(db: Connection, mail: TakenMail, received: date, now: datetime, actor: str) -> int:
    """Store a message that was taken in; gives its key."""
    values = {
        "sha256": mail.sha256,
        "message_id": mail.message_id,
        "fate": mail.fate,
        "case_id": mail.case_id,
        "aside": mail.aside,
        "note": mail.note,
        "received": received,
        "taken_at": now,
        "actor": actor,
    }
    result = db.execute(insert(schema.TAKEN_MAIL).values(values))
    return int(result.inserted_primary_key[0])  # type: ignore[index]  # every table has a key


def known_mail(
    db: Connection,
    *,
    sha256: str,
    message_id: str,
    answers: Collection[str],
    numbers: Collection[str],
    sender: str,
    text: str,
) -> KnownMail:
    """What the case file knows of a message.

    Args:
        db: a connection.
        sha256: digest of its bytes.
        message_id: its own id.
        answers: ids of the messages that it answers, the latest first.
        numbers: case numbers that it names.
        sender: address of the sender.
        text: its subject and words, in which foreign numbers are looked for.
    """
    same, aside = _same(db, sha256, message_id)
    return KnownMail(
        same=same,
        aside=aside,
        answered=_answered(db, answers),
        numbers=_ordered(_cases(db, _C.number.in_(numbers)), numbers) if numbers else (),
        references=_references(db, text),
        sender=_of_sender(db, sender) if sender else (),
        customers=_customers(db),
    )


def _same(db: Connection, sha256: str, message_id: str) -> tuple[KnownCase | None, bool]:
    tests = [_T.sha256 == sha256]
    if message_id:
        tests.append(_T.message_id == message_id)
    row = db.execute(select(_T.case_id, _T.fate).where(or_(*tests)).order_by(_T.id)).first()
    if row is None:
        return None, False
    return _case(db, row[0]) if row[0] is not None else None, row[1] == Fate.ASIDE


def _answered(db: Connection, answers: Collection[str]) -> KnownCase | None:
    wanted = [one for one in answers if one]
    query = select(_T.message_id, _T.case_id).where(_T.message_id.in_(wanted))
    cases = {row[0]: row[1] for row in db.execute(query.where(_T.case_id.is_not(None)))}
    latest = next((cases[one] for one in wanted if one in cases), None)
    return _case(db, latest) if latest is not None else None


def _references(db: Connection, text: str) -> tuple[tuple[str, KnownCase], ...]:
    query = (
        select(_C.id, _C.reference)
        .where(func.length(_C.reference) >= _LEAST_REFERENCE)
        .order_by(_C.is_open.desc(), _C.id.desc())
        .limit(_MOST_REFERENCES)
    )
    words = f" {' '.join(text.split()).casefold()} "
    found = [(key, ref) for key, ref in db.execute(query) if _stands_in(ref.casefold(), words)]
    return tuple((ref, _case(db, key)) for key, ref in found)


def _stands_in(reference: str, words: str) -> bool:
    place = words.find(reference)
    if place < 0:
        return False
    after = words[place + len(reference) : place + len(reference) + 1]
    return not words[place - 1].isalnum() and not after.isalnum()


def _of_sender(db: Connection, sender: str) -> tuple[KnownCase, ...]:
    part, person = schema.CASE_PERSON.c, schema.PERSON.c
    people = select(person.id).where(person.email_key == sender.strip().casefold())
    return _cases(db, _C.id.in_(select(part.case_id).where(part.person_id.in_(people))))


def _customers(db: Connection) -> tuple[tuple[int, str], ...]:
    part, person = schema.CASE_PERSON.c, schema.PERSON.c
    query = (
        select(func.max(person.id), person.organisation)
        .join(schema.CASE_PERSON, part.person_id == person.id)
        .where(part.role == Role.CUSTOMER, person.organisation != "")
        .group_by(person.organisation)
        .order_by(person.organisation)
    )
    return tuple((int(key), name) for key, name in db.execute(query))


def customers(db: Connection) -> tuple[tuple[int, str], ...]:
    """The organizations of customers, each with the key of its latest person."""
    return _customers(db)


def _cases(db: Connection, test: object) -> tuple[KnownCase, ...]:
    query = (
        select(_C.id, _C.number, _C.person_name, _C.subject, _C.is_open)
        .where(test)  # type: ignore[arg-type]  # a test on columns
        .order_by(_C.is_open.desc(), _C.received.desc(), _C.id.desc())
        .limit(_MOST_CASES)
    )
    return tuple(
        KnownCase(key, number, person, subject, bool(is_open))
        for key, number, person, subject, is_open in db.execute(query)
    )


def _case(db: Connection, case_id: int) -> KnownCase:
    return _cases(db, _C.id == case_id)[0]


def known_case(db: Connection, case_id: int) -> KnownCase | None:
    """A case as a message may be filed on it; None if there is none."""
    return next(iter(_cases(db, _C.id == case_id)), None)


def _ordered(cases: tuple[KnownCase, ...], numbers: Collection[str]) -> tuple[KnownCase, ...]:
    places = {number: place for place, number in enumerate(numbers)}
    return tuple(sorted(cases, key=lambda case: places[case.number]))


# Taking out and putting back

_OF_CASE = (
    schema.CASE_RIGHT,
    schema.CASE_CLOCK,
    schema.CASE_SEARCH,
    schema.CASE_PERSON,
    schema.CASE_LINK,
    schema.DISPUTE,
    schema.DISPUTE_DATE,
    schema.CONDITION,
)
"""What belongs to a case beside papers and timeline, in the order in which it goes in."""


def lift_papers(
    db: Connection, events: Collection[int], files: Collection[int], mails: Collection[int]
) -> Lifted:
    """Take entries of the timeline, files and messages out of the case file."""
    chunks = schema.FILE_CHUNK
    return _lift(
        db,
        (
            (schema.FILE, select(schema.FILE).where(schema.FILE.c.id.in_(files))),
            (chunks, select(chunks).where(chunks.c.file_id.in_(files))),
            (schema.EVENT, select(schema.EVENT).where(schema.EVENT.c.id.in_(events))),
            (schema.TAKEN_MAIL, select(schema.TAKEN_MAIL).where(_T.id.in_(mails))),
        ),
    )


def lift_case(db: Connection, case_id: int, people: Collection[int]) -> Lifted:
    """Take a case with all that belongs to it out of the case file, and people new with it.

    Raises:
        Refused: letters or papers of other cases hang on it.
    """
    bound = (schema.LETTER, schema.CARRIED_FILE, schema.REMINDER)
    for table in bound[:2]:
        if db.execute(select(func.count()).where(table.c.case_id == case_id)).scalar():
            raise Refused(said("Letters or papers hang on this case, so it stays."))
    files = select(schema.FILE.c.id).where(schema.FILE.c.case_id == case_id)
    chunks = schema.FILE_CHUNK
    parts = [
        (schema.PERSON, select(schema.PERSON).where(schema.PERSON.c.id.in_(people))),
        (schema.CASES, select(schema.CASES).where(_C.id == case_id)),
        *((table, _of(table, case_id)) for table in _OF_CASE),
        (schema.REMINDER, _of(schema.REMINDER, case_id)),
        (schema.FILE, _of(schema.FILE, case_id)),
        (chunks, select(chunks).where(chunks.c.file_id.in_(files))),
        (schema.EVENT, _of(schema.EVENT, case_id)),
        (schema.TAKEN_MAIL, _of(schema.TAKEN_MAIL, case_id)),
    ]
    return _lift(db, tuple(parts))


def _of(table: Table, case_id: int) -> Select[tuple[object, ...]]:
    if table is schema.CASE_LINK:
        test = or_(table.c.later_id == case_id, table.c.earlier_id == case_id)
        return select(table).where(test)
    return select(table).where(table.c.case_id == case_id)


def _lift(db: Connection, parts: tuple[tuple[Table, Select[tuple[object, ...]]], ...]) -> Lifted:
    found = [(table, db.execute(query).mappings().all()) for table, query in parts]
    for table, rows in reversed(found):
        for row in rows:
            keys = [column == row[column.name] for column in table.primary_key]
            db.execute(delete(table).where(*keys))
    return Lifted(tuple((table.name, _plain(rows)) for table, rows in found if rows))


def _plain(rows: Collection[RowMapping]) -> tuple[dict[str, object], ...]:
    return tuple({str(name): value for name, value in row.items()} for row in rows)


def put_back(db: Connection, lifted: Lifted) -> None:
    """Put rows back as they were, under their own keys."""
    for name, rows in lifted.tables:
        db.execute(insert(schema.METADATA.tables[name]), list(rows))


def review_files(db: Connection, file_ids: tuple[int, ...], day: date | None, who: str) -> None:
    """Mark files as checked for data of others, or take the mark away."""
    table = schema.FILE_REVIEW
    db.execute(delete(table).where(table.c.file_id.in_(file_ids)))
    if day is not None and file_ids:
        rows = [{"file_id": key, "reviewed_on": day, "reviewer": who} for key in file_ids]
        db.execute(insert(table), rows)
