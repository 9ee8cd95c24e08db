"""The connection to SQLite: its pragmas, its transactions, and its errors in words."""

import importlib
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError

from privdesk.domain.errors import (
    CaseFileDamaged,
    CaseFileError,
    CaseFileInUse,
    CaseFileReadOnly,
    CaseFileReplaced,
    EncryptionMissing,
    NoSpace,
    NotACaseFile,
    Refused,
)
from privdesk.domain.said import said
from privdesk.storage.cipher import FileKey
from privdesk.storage.drive import is_on_network
from privdesk.storage.place import Place

APPLICATION_ID = 0x50444553
"""Marks a SQLite file as a case file; reads "PDES" in its header."""

BUSY_MS = 5000
"""How long a statement waits for another program that holds the file, in milliseconds."""

_STOPPED = "Stopped. Nothing was changed."
_NO_TEXT = "Could not decode to UTF-8"
_STEPS = 20_000  # of SQLite's machine between two questions
_POOL = 4
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA busy_timeout = {BUSY_MS}",
)
_PRIMARY_CODE = 0xFF
_CIPHER_DRIVER = "sqlcipher3.dbapi2"


def engine_for(
    path: Path, *, key: FileKey | None = None, read_only: bool = False, place: Place | None = None
) -> Engine:
    """The engine of one case file; the only place that knows the driver.

    Args:
        path: the file; a writing engine creates it if need be.
        key: of an encrypted file; None for a plain one.
        read_only: opens without the right to write.
        place: where the file was found; no connection is made once another one lies there.

    Raises:
        EncryptionMissing: a key was given, and the encrypting driver is not installed.
    """
    driver = driver_for(key)

    def connect() -> sqlite3.Connection:
        if place is not None:
            return connect_at(place, path, key, read_only=read_only)
        return connect_raw(path, key, read_only=read_only)

    engine = create_engine(
        "sqlite://", module=driver, creator=connect, poolclass=QueuePool, pool_size=_POOL
    )
    event.listen(engine, "connect", _prepare if read_only else _prepare_writer)
    event.listen(engine, "begin", _begin)
    return engine


def driver_for(key: FileKey | None) -> ModuleType:
    """Python's own driver, or the one that encrypts.

    Raises:
        EncryptionMissing: the one that encrypts is not installed.
    """
    if key is None:
        return sqlite3
    try:
        return importlib.import_module(_CIPHER_DRIVER)
    except ImportError as error:
        raise EncryptionMissing(
            said("This installation cannot read encrypted case files: sqlcipher3 is missing.")
        ) from error


def connect_raw(path: Path, key: FileKey | None, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection without transactions of its own and without the pragmas of an engine.

    Raises:
        EncryptionMissing: a key was given, and the encrypting driver is not installed.
    """
    mode = _read_only_mode(path) if read_only else "mode=rwc"
    connection: sqlite3.Connection = driver_for(key).connect(
        f"file:{_quoted(path)}?{mode}",
        uri=True,
        check_same_thread=False,
        isolation_level=None,
        timeout=BUSY_MS / 1000,
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE").close()
        connection.execute(f'PRAGMA key = "{key.literal()}"').close()
    return connection


def connect_at(
    place: Place, path: Path, key: FileKey | None, *, read_only: bool = False
) -> sqlite3.Connection:
    """The same, of the very file that was found at its place.

    Raises:
        CaseFileReplaced: another one lies there now, or none, of which none is made.
    """
    place.check()
    connection = connect_raw(path, key, read_only=read_only)
    try:
        place.check()
    except CaseFileReplaced:
        connection.close()
        raise
    return connection


def _quoted(path: Path) -> str:
    return str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _read_only_mode(path: Path) -> str:
    """A folder that cannot be written has no room for shared memory; a file at rest needs none.

    On a drive of another computer there is no log that tells whether somebody writes.
    """
    waiting = path.with_name(path.name + "-wal")
    is_shared = is_on_network(path) and os.access(path.parent, os.W_OK)
    return "mode=ro" if waiting.exists() or is_shared else "mode=ro&immutable=1"


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    if connection.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise CaseFileError(said("Foreign keys cannot be switched on in this build of SQLite."))


def _prepare_writer(connection: sqlite3.Connection, record: object) -> None:
    _prepare(connection, record)
    connection.execute("PRAGMA synchronous = FULL")


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def outside_transaction(connection: Connection, pragma: str) -> None:
    """Run a pragma that SQLite ignores or refuses inside of a transaction.

    Raises:
        CaseFileError: the connection is closed.
    """
    raw = connection.connection.driver_connection
    if raw is None:
        raise CaseFileError(said("The connection to this case file is closed."))
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
    except driver_errors() as error:
        told = _in_words(error, path)
        if told is None:
            raise
        raise told from error


@contextmanager
def stoppable(db: Connection, goes_on: Callable[[], bool]) -> Iterator[None]:
    """Let somebody stop what SQLite works at, in the middle of a statement too.

    Args:
        db: the connection that works.
        goes_on: is asked some hundred times a second; False stops.

    Raises:
        Refused: it was stopped.
    """
    if not goes_on():
        raise Refused(_STOPPED)
    driver = db.connection.driver_connection
    assert driver is not None, "the connection is open"
    driver.set_progress_handler(lambda: not goes_on(), _STEPS)
    try:
        yield
    except DBAPIError as error:
        if goes_on():
            raise
        raise Refused(_STOPPED) from error
    finally:
        driver.set_progress_handler(None, 0)


def driver_errors() -> tuple[type[BaseException], ...]:
    """What a connection that no engine made may raise."""
    cipher = sys.modules.get(_CIPHER_DRIVER)
    return (sqlite3.Error,) if cipher is None else (sqlite3.Error, cipher.Error)


def _damaged(name: str) -> str:
    return said("{name} is damaged. Nothing was changed. Open the latest backup.", name=name)


def _in_words(error: BaseException | None, path: Path) -> CaseFileError | None:
    code, name = getattr(error, "sqlite_errorcode", None), path.name
    if code is None:
        # The driver itself complains of a text that is none any more; it has no code for that.
        is_spoilt = _NO_TEXT in str(error)
        return CaseFileDamaged(_damaged(name)) if is_spoilt else None
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return CaseFileReplaced(
            said(
                "Not saved: {name} was moved, deleted or replaced while it was open. Go on in a "
                "copy of what is open.",
                name=name,
            )
        )
    match code & _PRIMARY_CODE:
        case sqlite3.SQLITE_FULL:
            return NoSpace(
                said(
                    "Not saved, the disk is full. Free some space; your text stays open. Try again."
                )
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return CaseFileReadOnly(
                said(
                    "{name} cannot be written. Give yourself the right to write, or copy the file.",
                    name=name,
                )
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return CaseFileInUse(
                said(
                    "{name} is being written by another program. Nothing was changed. Try again.",
                    name=name,
                )
            )
        case sqlite3.SQLITE_NOTADB:
            return NotACaseFile(
                said("{name} is not a case file. Choose a file that ends in .privdesk.", name=name)
            )
        case sqlite3.SQLITE_CORRUPT:
            return CaseFileDamaged(_damaged(name))
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN:
            return CaseFileError(
                said(
                    "{name} cannot be reached. Nothing was changed. Check that its "
                    "folder is there and that the disk has space.",
                    name=name,
                )
            )
        case _:
            return None
