"""Every table of a case file as plain rows of one moment, whatever tables there are."""

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from privdesk.storage.cipher import FileKey
from privdesk.storage.engine import connect_at, told_in_words
from privdesk.storage.place import Place

LEFT_OUT = frozenset({"alembic_version", "case_words", "file_chunk"})
"""The revision stands in the manifest, the index is made anew, bytes of files lie beside."""

SHORT = 1024
"""Bytes that a row holds itself; longer ones lie in a file of their own."""

_SHADOW = re.compile(r"case_words_\w+|sqlite_\w+")
_AT_ONCE = 500  # rows

Value = str | int | bytes | None
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class OpenColumn:
    """A column as SQLite knows it.

    Attributes:
        name: of the column.
        kind: TEXT, INTEGER or BLOB.
        empty: whether it may be null.
    """

    name: str
    kind: str
    empty: bool


@dataclass(frozen=True, slots=True)
class OpenTable:
    """A table with its columns, and the names of those that are its key."""

    name: str
    columns: tuple[OpenColumn, ...]
    key: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in their order."""
        return tuple(column.name for column in self.columns)


@dataclass(frozen=True, slots=True)
class OpenFile:
    """An attachment: its key, name and size in bytes."""

    id: int
    name: str
    size: int


class Snapshot:
    """One moment of a case file that may be in use, read a few rows at a time.

    Args:
        path: the case file.
        key: of an encrypted file.
        place: where it was found; here and now if None.
    """

    def __init__(self, path: Path, key: FileKey | None, place: Place | None = None) -> None:
        self._path = path
        place = place or Place(path, holds=False)
        with told_in_words(path):
            self._db = connect_at(place, path, key, read_only=True)
            self._db.execute("BEGIN").close()
            # The first read fixes the moment.
            (self.revision,) = self._db.execute(
                "SELECT version_num FROM alembic_version"
            ).fetchone()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._db.close()

    def tables(self) -> tuple[OpenTable, ...]:
        """The tables that are exported, by name."""
        with told_in_words(self._path):
            return tables_of(self._db)

    def count(self, table: OpenTable) -> int:
        """How many rows a table has."""
        with told_in_words(self._path):
            query = f"SELECT count(*) FROM {quoted(table.name)}"  # noqa: S608 - a name of the schema
            return int(self._db.execute(query).fetchone()[0])

    def rows(self, table: OpenTable) -> Iterator[Row]:
        """Every row of a table in the order of its key."""
        yield from self._found(_query(table, table.names))

    def blobs(self, table: OpenTable, column: str) -> Iterator[tuple[int, bytes]]:
        """The long bytes of a column, each with the number of its row from 1."""
        for number, (data,) in enumerate(self._found(_query(table, (column,))), 1):
            if isinstance(data, bytes) and len(data) > SHORT:
                yield number, data

    def files(self) -> Iterator[OpenFile]:
        """The attachments by key; empty in a file that has no table of them."""
        for key, name, size in self._found("SELECT id, name, size FROM file ORDER BY id"):
            assert isinstance(key, int), "keys are numbers"
            assert isinstance(size, int), "sizes are numbers"
            yield OpenFile(key, str(name), size)

    def pieces(self, file_id: int) -> Iterator[bytes]:
        """The bytes of an attachment, a piece at a time."""
        query = "SELECT data FROM file_chunk WHERE file_id = ? ORDER BY place"
        with told_in_words(self._path):
            for (data,) in self._db.execute(query, (file_id,)):
                yield bytes(data)

    def head(self) -> tuple[int, str]:
        """The number and the digest of the last entry of the audit trail; 0 without any."""
        with told_in_words(self._path):
            query = "SELECT seq, digest FROM audit ORDER BY seq DESC LIMIT 1"
            found = self._db.execute(query).fetchone()
            return (int(found[0]), str(found[1])) if found else (0, "")

    def _found(self, query: str) -> Iterator[Row]:
        with told_in_words(self._path):
            cursor = self._db.execute(query)
            while rows := cursor.fetchmany(_AT_ONCE):
                yield from rows


def _query(table: OpenTable, names: tuple[str, ...]) -> str:
    columns = ", ".join(map(quoted, names))
    key = ", ".join(map(quoted, table.key))
    return f"SELECT {columns} FROM {quoted(table.name)} ORDER BY {key}"  # noqa: S608 - names of the schema


def tables_of(db: sqlite3.Connection) -> tuple[OpenTable, ...]:
    """The tables of a file that belong into an export, by name."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    names = [str(name) for (name,) in db.execute(query).fetchall()]
    return tuple(
        _table(db, name) for name in names if not _SHADOW.fullmatch(name) and name not in LEFT_OUT
    )


def _table(db: sqlite3.Connection, name: str) -> OpenTable:
    told = db.execute(f"PRAGMA table_info({quoted(name)})").fetchall()
    columns = tuple(
        OpenColumn(column, kind, not (required or place))
        for _id, column, kind, required, _default, place in told
    )
    key = sorted((place, column) for _id, column, _kind, _req, _default, place in told if place)
    return OpenTable(name, columns, tuple(column for _place, column in key))


def quoted(name: str) -> str:
    """A name of the schema inside of a statement."""
    return '"' + name.replace('"', '""') + '"'
