"""The one door to a case file: create it, open it, work on it, close it."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Engine

from privdesk.domain.errors import (
    CaseFileError,
    CaseFileMissing,
    CaseFileReadOnly,
    NotACaseFile,
)
from privdesk.storage import verify
from privdesk.storage.engine import engine_for, outside_transaction, told_in_words
from privdesk.storage.lock import WriteLock
from privdesk.storage.migrate import bring_up_to_date, build_schema, check_is_case_file
from privdesk.storage.queries import CaseQueries
from privdesk.storage.unit_of_work import UnitOfWork


class CaseFile:
    """An open case file. Use `create` or `open`; call `close` when done."""

    def __init__(self, path: Path, engine: Engine, lock: WriteLock | None) -> None:
        self.path = path
        self.read_only = lock is None
        self._engine = engine
        self._lock = lock

    @classmethod
    def create(cls, path: Path, *, key: str | None = None) -> Self:
        """Make a new, empty case file; it appears at its place only when it is whole.

        Raises:
            CaseFileError: something is there already, or the folder cannot be written.
        """
        if path.exists():
            raise CaseFileError(f"{path.name} is there already. Choose another name.")
        if not path.parent.is_dir():
            raise CaseFileMissing(f"The folder {path.parent.name} is not there. Choose another.")
        unfinished = path.with_name(f".{path.name}.new")
        with told_in_words(path):
            try:
                unfinished.unlink(missing_ok=True)
                unfinished.touch(mode=0o600)
                engine = engine_for(unfinished, key=key)
                try:
                    build_schema(engine)
                finally:
                    engine.dispose()
                unfinished.rename(path)
            except OSError as error:
                raise CaseFileReadOnly(
                    f"The folder of {path.name} cannot be written. Choose another."
                ) from error
            finally:
                with suppress(OSError):
                    unfinished.unlink(missing_ok=True)
        return cls.open(path, key=key)

    @classmethod
    def open(cls, path: Path, *, key: str | None = None, read_only: bool = False) -> Self:
        """Open a case file; an older one is copied aside and brought up to date.

        Raises:
            CaseFileError: of the kind that fits; says what happened and what to do. The file is
                as it was.
        """
        with told_in_words(path):
            _look_at(path)
            lock = None if read_only else WriteLock(path)
            if lock is not None:
                lock.take()
            engine = engine_for(path, key=key, read_only=read_only)
            try:
                bring_up_to_date(engine, path, read_only=read_only)
                if lock is not None:
                    _write_ahead(engine)
            except BaseException:
                engine.dispose()
                if lock is not None:
                    lock.give_back()
                raise
        return cls(path, engine, lock)

    def unit_of_work(self, actor: str, now: datetime) -> UnitOfWork:
        """One transaction, stamped with the handler and an aware instant.

        Raises:
            CaseFileReadOnly: the file was opened for reading only.
        """
        if self.read_only:
            raise CaseFileReadOnly(f"{self.path.name} is open for reading only.")
        return UnitOfWork(self._engine, self.path, actor, now)

    def queries(self) -> CaseQueries:
        """The reads."""
        return CaseQueries(self._engine, self.path)

    def verify(self) -> verify.Verification:
        """Check everything that the file promises to keep.

        Raises:
            CaseFileDamaged: the pages cannot be read at all.
        """
        with told_in_words(self.path), self._engine.connect() as connection:
            return verify.verify(connection)

    def integrity(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the pages, the keys and the index."""
        with told_in_words(self.path), self._engine.connect() as connection:
            return verify.integrity(connection)

    def close(self) -> None:
        """Put the write-ahead log into the file, and let others write."""
        if self._lock is not None:
            with (
                suppress(CaseFileError),
                told_in_words(self.path),
                self._engine.connect() as connection,
            ):
                outside_transaction(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
        self._engine.dispose()
        if self._lock is not None:
            self._lock.give_back()


def _look_at(path: Path) -> None:
    if not path.exists():
        raise CaseFileMissing(f"{path.name} is not there. It was moved, renamed or deleted.")
    if path.is_dir():
        raise NotACaseFile(f"{path.name} is a folder. Choose a file that ends in .privdesk.")
    try:
        check_is_case_file(path)
    except PermissionError as error:
        raise CaseFileReadOnly(f"{path.name} cannot be read. Ask who owns it.") from error
    except OSError as error:
        raise CaseFileError(f"{path.name} cannot be reached. Check its folder.") from error


def _write_ahead(engine: Engine) -> None:
    """A commit is durable with the write-ahead log and full synchronisation."""
    with engine.connect() as connection:
        outside_transaction(connection, "PRAGMA journal_mode = WAL")
