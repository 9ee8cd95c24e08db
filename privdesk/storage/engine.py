"""The connection to SQLite: its pragmas, its transactions, and its errors in words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError

from privdesk.domain.errors import (
    CaseFileDamaged,
    CaseFileError,
    CaseFileInUse,
    CaseFileReadOnly,
    NoSpace,
    NotACaseFile,
)

APPLICATION_ID = 0x50444553
"""Marks a SQLite file as a case file; reads "PDES" in its header."""

_BUSY_MS = 5000
_POOL = 4
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA busy_timeout = {_BUSY_MS}",
)
_PRIMARY_CODE = 0xFF


def engine_for(path: Path, *, key: str | None = None, read_only: bool = False) -> Engine:
    """The engine of one case file; the only place that knows the driver.

    Args:
        path: the file; a writing engine creates it if need be.
        key: passphrase; refused until the encrypted driver is here.
        read_only: opens without the right to write.

    Raises:
        CaseFileError: a key was given.
    """
    if key is not None:
        raise CaseFileError(
            "This Privdesk cannot open encrypted case files yet. Open it without a passphrase."
        )
    mode = _read_only_mode(path) if read_only else "mode=rwc"
    uri = f"file:{_quoted(path)}?{mode}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            uri, uri=True, check_same_thread=False, isolation_level=None, timeout=_BUSY_MS / 1000
        )

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=_POOL)
    event.listen(engine, "connect", _prepare if read_only else _prepare_writer)
    event.listen(engine, "begin", _begin)
    return engine


def _quoted(path: Path) -> str:
    return str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _read_only_mode(path: Path) -> str:
    """A folder that cannot be written has no room for shared memory; a file at rest needs none."""
    waiting = path.with_name(path.name + "-wal")
    return "mode=ro" if waiting.exists() else "mode=ro&immutable=1"


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    if connection.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise CaseFileError("Foreign keys cannot be switched on in this build of SQLite.")


def _prepare_writer(connection: sqlite3.Connection, record: object) -> None:
    _prepare(connection, record)
    connection.execute("PRAGMA synchronous = FULL")


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def outside_transaction(connection: Connection, pragma: str) -> None:
    """Run a pragma that SQLite ignores or refuses inside of a transaction.

    Raises:
        CaseFileError: the driver is not the one that this module knows.
    """
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        raise CaseFileError("This case file cannot be opened by the driver that is installed.")
    connection.rollback()
    raw.execute(pragma).close()


@contextmanager
def told_in_words(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system complain about into a sentence for the screen.

    Raises:
        CaseFileError: of the kind that fits; anything unknown is passed on as it is.
    """
    try:
        yield
    except DBAPIError as error:
        told = _in_words(error.orig, path)
        if told is None:
            raise
        raise told from error
    except sqlite3.Error as error:
        told = _in_words(error, path)
        if told is None:
            raise
        raise told from error


def _in_words(error: BaseException | None, path: Path) -> CaseFileError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    name = path.name
    match code & _PRIMARY_CODE:
        case sqlite3.SQLITE_FULL:
            return NoSpace(
                "Not saved, the disk is full. Free some space; your text stays open. Try again."
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return CaseFileReadOnly(
                f"{name} cannot be written. Give yourself the right to write, or copy the file."
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return CaseFileInUse(
                f"{name} is being written by another program. Nothing was changed. Try again."
            )
        case sqlite3.SQLITE_NOTADB:
            return NotACaseFile(f"{name} is not a case file. Choose a file that ends in .privdesk.")
        case sqlite3.SQLITE_CORRUPT:
            return CaseFileDamaged(
                f"{name} is damaged. Nothing was changed. Open the latest backup."
            )
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN:
            return CaseFileError(
                f"{name} cannot be reached. Nothing was changed. "
                "Check that its folder is there and that the disk has space."
            )
        case _:
            return None
