"""Make a case file of rows that came from outside: whole and checked, or not at all."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select

from privdesk.domain.errors import (
    CaseFileDamaged,
    CaseFileError,
    CaseFileMissing,
    CaseFileNewer,
    CaseFileReadOnly,
)
from privdesk.domain.said import said
from privdesk.storage import schema, verify
from privdesk.storage.case_words import reindex
from privdesk.storage.cipher import FileKey
from privdesk.storage.copying import sync
from privdesk.storage.engine import connect_raw, driver_errors, engine_for, told_in_words
from privdesk.storage.migrate import build_schema, newest, update
from privdesk.storage.open_rows import OpenTable, Row, quoted, tables_of

_PIECE = 1024 * 1024  # bytes
_PRAGMAS = (
    "PRAGMA foreign_keys = OFF",  # checked at the end, since tables come in any order
    "PRAGMA journal_mode = OFF",  # what is not finished is deleted
    "PRAGMA synchronous = OFF",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536",
)

Indexed = Callable[[int, int], None]
"""Hears how many cases of how many are indexed; may raise to stop."""


class RowRefused(Exception):
    """A row does not fit into its table.

    Attributes:
        table: its name.
        number: of the row from 1.
        why: what the case file has against it.
    """

    def __init__(self, table: str, number: int, why: str) -> None:
        super().__init__(why)
        self.table, self.number, self.why = table, number, why


class OpenWriter:
    """Takes the rows of a file that is being made.

    Args:
        path: where the unfinished file lies, with the schema of its rows.
        key: that encrypts it; None for a plain one.
    """

    def __init__(self, path: Path, key: FileKey | None) -> None:
        self._path = path
        self._db = connect_raw(path, key)
        for pragma in _PRAGMAS:
            self._db.execute(pragma).close()
        self._db.execute("BEGIN").close()
        self.tables = tables_of(self._db)

    def store(self, table: OpenTable, rows: Iterable[Row]) -> None:
        """Store the rows of a table.

        Raises:
            RowRefused: a row breaks a rule of the case file, such as a key that is there already.
        """
        # A step of the schema may have brought rows along.
        self._db.execute(f"DELETE FROM {quoted(table.name)}").close()  # noqa: S608 - a name of the schema
        names = ", ".join(map(quoted, table.names))
        marks = ", ".join("?" for _name in table.names)
        statement = f"INSERT INTO {quoted(table.name)} ({names}) VALUES ({marks})"  # noqa: S608 - the same
        number = 0

        def counted() -> Iterator[Row]:
            nonlocal number
            for row in rows:
                number += 1
                yield row

        try:
            # Rows are asked for one by one, so the count tells which one was refused.
            self._db.executemany(statement, counted()).close()
        except _refusals() as error:
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CONSTRAINT)
            if code & 0xFF not in {sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH}:
                raise
            raise RowRefused(table.name, number, _why(error)) from error

    def store_file(self, file_id: int, pieces: Iterable[bytes]) -> None:
        """Store the bytes of an attachment."""
        statement = "INSERT INTO file_chunk (file_id, place, data) VALUES (?, ?, ?)"
        with told_in_words(self._path):
            for place, data in enumerate(_even(pieces)):
                self._db.execute(statement, (file_id, place, data)).close()

    def finish(self) -> None:
        """Keep everything.

        Raises:
            CaseFileDamaged: a row points to one that is not there.
        """
        with told_in_words(self._path):
            lost = self._db.execute("PRAGMA foreign_key_check").fetchone()
            if lost is not None:
                raise CaseFileDamaged(
                    said(
                        "A row of {lost} points to a row of {lost_2} that is not there.",
                        lost=lost[0],
                        lost_2=lost[2],
                    )
                )
            self._db.execute("COMMIT").close()

    def close(self) -> None:
        """Leave the file."""
        self._db.close()


def _refusals() -> tuple[type[BaseException], ...]:
    return (*driver_errors(), OverflowError, UnicodeEncodeError)


def _why(error: BaseException) -> str:
    code = getattr(error, "sqlite_errorcode", None)
    if code in {sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_UNIQUE}:
        return "its key is there already"
    if code == sqlite3.SQLITE_CONSTRAINT_NOTNULL:
        return "something in it is empty that must not be"
    return "a value in it is none that a case file takes"


def _even(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of one length, as attachments are stored."""
    left = bytearray()
    for piece in pieces:
        left += piece
        while len(left) >= _PIECE:
            yield bytes(left[:_PIECE])
            del left[:_PIECE]
    if left:
        yield bytes(left)


def fill_case_file(
    path: Path,
    revision: str,
    fill: Callable[[OpenWriter], None],
    *,
    key: str | None = None,
    indexed: Indexed = lambda _done, _of: None,
) -> None:
    """Make a case file of rows from outside; it appears at its place only when it is whole.

    Rows of an earlier step of the schema are brought up to date. Then the search index is made,
    and the audit trail, the frozen letters and the files are checked.

    Args:
        path: nothing may be there.
        revision: the step of the schema that the rows are of.
        fill: stores the rows.
        key: passphrase of the new file; None makes a plain one.
        indexed: hears how far the index is.

    Raises:
        CaseFileNewer: the rows are of a schema that this build does not know.
        CaseFileDamaged: the rows do not hold together.
        CaseFileError: something is there already, or the folder cannot be written.
    """
    if path.exists():
        raise CaseFileError(said("{name} is there already. Choose another name.", name=path.name))
    if not path.parent.is_dir():
        raise CaseFileMissing(
            said("The folder {name} is not there. Choose another.", name=path.parent.name)
        )
    unfinished = path.with_name(f".{path.name}.new")
    with told_in_words(path):
        try:
            unfinished.unlink(missing_ok=True)
            unfinished.touch(mode=0o600)
            _make(unfinished, revision, fill, FileKey.fresh(key) if key else None, indexed)
            sync(unfinished)
            unfinished.rename(path)
            sync(path.parent)
        except OSError as error:
            raise CaseFileReadOnly(
                said(
                    "{name} cannot be written. Check its folder and the space on the disk.",
                    name=path.name,
                )
            ) from error
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)


def _make(
    path: Path,
    revision: str,
    fill: Callable[[OpenWriter], None],
    key: FileKey | None,
    indexed: Indexed,
) -> None:
    engine = engine_for(path, key=key)
    try:
        if not build_schema(engine, revision):
            raise CaseFileNewer(said("A newer Privdesk made it. Update this one to read it."))
        engine.dispose()
        writer = OpenWriter(path, key)
        try:
            fill(writer)
            writer.finish()
        finally:
            writer.close()
        with engine.connect() as db:
            if revision != newest():
                update(db, path)
            ids = db.execute(select(schema.CASES.c.id).order_by(schema.CASES.c.id)).scalars().all()
            for done, case_id in enumerate(ids, 1):
                reindex(db, case_id)
                indexed(done, len(ids))
            db.commit()
            problem = next(verify.kept_promises(db), None)
        if problem is not None:
            raise CaseFileDamaged(problem)
    finally:
        engine.dispose()
