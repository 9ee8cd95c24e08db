"""Check a case file from the first to the last byte that it promises to keep."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, func, select, text

from privdesk.domain.audit import GENESIS, AuditEntry, first_break
from privdesk.domain.said import said
from privdesk.storage import mapping, schema
from privdesk.storage.case_words import words_of_case

_LATEST = 50


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check found.

    Attributes:
        entries: number of entries of the audit trail.
        head: digest of the last entry; printed papers bear it.
        letters: number of frozen letters.
        files: number of attachments.
        problems: what does not hold, one sentence each; empty if all holds.
    """

    entries: int
    head: str
    letters: int
    files: int
    problems: tuple[str, ...]


def verify(db: Connection) -> Verification:
    """Check the chain, the frozen letters, the attachments, the pages and the index."""
    problems = [*_pages(db), *kept_promises(db), *_index(db)]
    last = db.execute(
        select(schema.AUDIT.c.digest).order_by(schema.AUDIT.c.seq.desc()).limit(1)
    ).scalar()
    return Verification(
        entries=_count(db, "audit"),
        head=last or GENESIS,
        letters=_count(db, "letter_pdf"),
        files=_count(db, "file"),
        problems=tuple(problems),
    )


def glance(db: Connection) -> tuple[str, ...]:
    """What a look of some milliseconds finds: the latest entries of the audit trail, read whole."""
    query = select(schema.AUDIT).order_by(schema.AUDIT.c.seq.desc()).limit(_LATEST + 1)
    latest = [mapping.entry_of(row) for row in db.execute(query).mappings()][::-1]
    after = latest.pop(0) if len(latest) > _LATEST else None
    broken = first_break(latest, after=after)
    return (
        () if broken is None else (said("The audit trail does not hold: {why}.", why=broken.why),)
    )


def kept_promises(db: Connection) -> Iterator[str]:
    """What does not hold of the chain, the frozen papers, the attachments and the imports."""
    yield from _chain(db)
    yield from _letters(db)
    yield from _files(db)
    yield from _summaries(db)
    yield from _imports(db)


def integrity(db: Connection) -> tuple[str, ...]:
    """What SQLite itself finds wrong with the pages, the keys and the index."""
    return (*_pages(db), *_index(db))


def _count(db: Connection, table: str) -> int:
    query = select(func.count()).select_from(schema.METADATA.tables[table])
    return int(db.execute(query).scalar_one())


def _pages(db: Connection) -> Iterator[str]:
    # Each encrypted page carries a seal; for a plain file this says nothing.
    seals = db.execute(text("PRAGMA cipher_integrity_check"))
    for (line,) in seals.all() if seals.returns_rows else ():
        yield said("The file is damaged: {line}.", line=line)
    for (line,) in db.execute(text("PRAGMA integrity_check")):
        if line != "ok":
            yield said("The file is damaged: {line}.", line=line)
    for table, row, parent, _key in db.execute(text("PRAGMA foreign_key_check")):
        yield said(
            "Row {row} of {table} points to a row of {parent} that is not there.",
            row=str(row),
            table=table,
            parent=parent,
        )


def _entries(db: Connection) -> Iterator[AuditEntry]:
    query = select(schema.AUDIT).order_by(schema.AUDIT.c.seq)
    for row in db.execute(query.execution_options(yield_per=500)).mappings():
        yield mapping.entry_of(row)


def _chain(db: Connection) -> Iterator[str]:
    broken = first_break(_entries(db))
    if broken is not None:
        yield said("The audit trail does not hold: {why}.", why=broken.why)


def _letters(db: Connection) -> Iterator[str]:
    letter, pdf = schema.LETTER.c, schema.LETTER_PDF.c
    query = select(letter.number, letter.pdf_sha256, pdf.data).join(
        schema.LETTER_PDF, pdf.letter_id == letter.id, isouter=True
    )
    frozen = query.where(letter.pdf_sha256 != "").execution_options(yield_per=20)
    for number, digest, data in db.execute(frozen):
        if data is None:
            yield said("The frozen PDF of letter {number} is missing.", number=number)
        elif hashlib.sha256(data).hexdigest() != digest:
            yield said("The frozen PDF of letter {number} was changed.", number=number)


def _summaries(db: Connection) -> Iterator[str]:
    issued = schema.ISSUED_SUMMARY.c
    query = select(issued.period, issued.pdf_sha256, issued.pdf)
    for period, digest, data in db.execute(query):
        if hashlib.sha256(data).hexdigest() != digest:
            yield said("The issued summary {period} was changed.", period=period)


def _imports(db: Connection) -> Iterator[str]:
    """Compare where imported cases came from with what their audit entry says."""
    batch, row, audit = schema.IMPORT_BATCH.c, schema.IMPORTED_ROW.c, schema.AUDIT.c
    query = (
        select(batch.id, batch.file_name, audit.payload)
        .join(schema.AUDIT, audit.seq == batch.entry)
        .where(batch.undone_at.is_(None))
    )
    for batch_id, name, payload in db.execute(query).all():
        rows = select(row.row_digest).where(row.batch_id == batch_id).order_by(row.case_id)
        found = hashlib.sha256()
        for digest in db.execute(rows.execution_options(yield_per=1000)).scalars():
            found.update(digest.encode())
        if found.hexdigest() != json.loads(payload)["rows_sha256"]:
            yield said("The rows taken over from {name} were changed after the import.", name=name)


def _files(db: Connection) -> Iterator[str]:
    file, chunk = schema.FILE.c, schema.FILE_CHUNK.c
    for file_id, digest in db.execute(select(file.id, file.sha256)).all():
        found = hashlib.sha256()
        query = select(chunk.data).where(chunk.file_id == file_id).order_by(chunk.place)
        for data in db.execute(query.execution_options(yield_per=4)).scalars():
            found.update(data)
        if found.hexdigest() != digest:
            yield said("File {file_id} was changed after it was attached.", file_id=str(file_id))


def _index(db: Connection) -> Iterator[str]:
    """Compare the words that are found with the words that are stored."""
    stored = "SELECT number, person, place, subject, words FROM case_words WHERE rowid = :id"
    for case_id, number in db.execute(select(schema.CASES.c.id, schema.CASES.c.number)).all():
        row = db.execute(text(stored), {"id": case_id}).mappings().first()
        if row is None or dict(row) != words_of_case(db, case_id):
            yield said("Search does not know the present words of {number}.", number=number)
