"""Carry whatever the pages of a damaged case file still give into a new one, row by row."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from sqlalchemy import select

from privdesk.domain.errors import CaseFileDamaged, CaseFileError, CaseFileNewer
from privdesk.domain.said import said
from privdesk.storage import schema
from privdesk.storage.case_words import reindex
from privdesk.storage.cipher import FileKey
from privdesk.storage.copying import sync
from privdesk.storage.engine import connect_raw, driver_errors, engine_for, told_in_words
from privdesk.storage.migrate import build_schema, newest, update
from privdesk.storage.open_rows import tables_of

_LAST = 2**62
_TRIES = 3000  # questions about one table that may fail before it is given up


@dataclass(frozen=True, slots=True)
class Carried:
    """What of a table arrived.

    Attributes:
        table: its name.
        rows: how many.
        unread: how many places could not be read; where a page is gone, every key that may have
            lain on it is one.
        orphans: rows left out because what they belong to is gone.
        given_up: whether its beginning is damaged, so that most of it could not be asked for.
    """

    table: str
    rows: int
    unread: int
    orphans: int
    given_up: bool

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it is known to be lost."""
        return not (self.unread or self.orphans or self.given_up)


def carry(path: Path, made: Path, key: FileKey | None) -> tuple[Carried, ...]:
    """Write what can be read into a new case file under the same key; the old one stays as it is.

    A file of an earlier step of the schema is carried as it is, and the new one brought up to date.

    Args:
        path: the damaged file.
        made: nothing may be there; it appears only when it is whole.
        key: of the damaged file; None for a plain one.

    Raises:
        CaseFileDamaged: its beginning is lost, so that nothing can be found in it.
        CaseFileNewer: a newer Privdesk wrote it.
        CaseFileError: the new file cannot be written.
    """
    if made.exists():
        raise CaseFileError(said("{name} is there already. Choose another name.", name=made.name))
    unfinished = made.with_name(f".{made.name}.new")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
        with told_in_words(made):
            carried = _carry_into(unfinished, _Source(path, key), key)
        sync(unfinished)
        unfinished.replace(made)
        sync(made.parent)
    except OSError as error:
        raise CaseFileError(
            said("{name} cannot be written. Choose another folder.", name=made.name)
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return carried


def _carry_into(path: Path, source: "_Source", key: FileKey | None) -> tuple[Carried, ...]:
    engine = engine_for(path, key=key)
    try:
        with closing(source):
            if not build_schema(engine, source.revision):
                raise CaseFileNewer(
                    said(
                        "{name} was written by a newer Privdesk. Update this one to recover it.",
                        name=source.name,
                    )
                )
            engine.dispose()
            with closing(connect_raw(path, key)) as target:
                carried = _carry_all(source, target)
        with engine.connect() as db:
            if source.revision != newest():
                update(db, path)
            for case_id in db.execute(select(schema.CASES.c.id)).scalars().all():
                reindex(db, case_id)
            db.commit()
    finally:
        engine.dispose()
    return carried


class _Source:
    """The damaged file; a connection that met damage is not asked again.

    Attributes:
        name: of the file.
        revision: the step of the schema that its rows are of.
    """

    def __init__(self, path: Path, key: FileKey | None) -> None:
        self._open: Callable[[], Connection] = lambda: connect_raw(path, key, read_only=True)
        self._db = self._opened()
        try:
            found = self._db.execute("SELECT version_num FROM alembic_version").fetchone()
        except driver_errors() as error:
            raise _lost(path) from error
        if found is None:
            raise _lost(path)
        self.name, self.revision = path.name, str(found[0])

    def _opened(self) -> Connection:
        db = self._open()
        db.text_factory = lambda data: data.decode(errors="replace")
        return db

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    def rows(self, query: str, unread: list[int]) -> Iterator[tuple[object, ...]]:
        """The rows whose key, the first column, lies where it can be read.

        Args:
            query: takes the first and the last key, in order of the key.
            unread: gets the keys that cannot be read; one more than `_TRIES` if they are too many.
        """
        spans, failed = [(0, _LAST)], 0
        while spans:
            first, last = spans.pop()
            try:
                for row in self._db.execute(query, (first, last)):
                    first = int(row[0]) + 1
                    yield row
            except driver_errors():
                failed += 1
                self._db.close()
                self._db = self._opened()
                if failed > _TRIES:
                    unread.extend([0] * (_TRIES + 1))
                    return
                if first >= last:
                    unread.append(first)
                    continue
                middle = (first + last) // 2
                spans += [(middle + 1, last), (first, middle)]


def _lost(path: Path) -> CaseFileDamaged:
    return CaseFileDamaged(
        said(
            "The beginning of {name} is lost, and with it the way to the rest. Restore a backup.",
            name=path.name,
        )
    )


def _carry_all(source: _Source, target: Connection) -> tuple[Carried, ...]:
    target.execute("PRAGMA foreign_keys = OFF").close()
    target.execute("PRAGMA synchronous = OFF").close()
    triggers = target.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    target.execute("BEGIN").close()
    for name, _sql in triggers:
        target.execute(f'DROP TRIGGER "{name}"').close()
    read = {name: _carry_table(source, target, name) for name in _names(target)}
    orphans = _without_orphans(target)
    for _name, sql in triggers:
        target.execute(sql).close()
    target.execute("COMMIT").close()
    return tuple(
        Carried(
            table=name,
            rows=rows - orphans.get(name, 0),
            unread=0 if len(unread) > _TRIES else len(unread),
            orphans=orphans.get(name, 0),
            given_up=len(unread) > _TRIES,
        )
        for name, (rows, unread) in read.items()
    )


def _names(target: Connection) -> tuple[str, ...]:
    """The tables whose rows are carried; the revision and the index are made anew."""
    return (*(table.name for table in tables_of(target)), "file_chunk")


def _carry_table(source: _Source, target: Connection, name: str) -> tuple[int, list[int]]:
    info = target.execute(f'PRAGMA table_info("{name}")').fetchall()
    columns = ", ".join(f'"{column[1]}"' for column in info)
    query = (
        f'SELECT rowid, {columns} FROM "{name}" NOT INDEXED '  # noqa: S608 - our own tables
        "WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
    )
    marks = ", ".join("?" * (len(info) + 1))
    store = f'INSERT OR IGNORE INTO "{name}" (rowid, {columns}) VALUES ({marks})'  # noqa: S608
    unread: list[int] = []
    rows = 0
    for row in source.rows(query, unread):
        try:
            rows += max(target.execute(store, row).rowcount, 0)
        except driver_errors():
            unread.append(0)  # it was read, and holds what no row of this table can hold
    return rows, unread


def _without_orphans(target: Connection) -> Mapping[str, int]:
    """Leave out rows whose parents did not arrive, and what belongs to those."""
    gone: dict[str, int] = {}
    while found := {tuple(row[:2]) for row in target.execute("PRAGMA foreign_key_check")}:
        for table, row in found:
            target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,)).close()  # noqa: S608
            gone[table] = gone.get(table, 0) + 1
    return gone
