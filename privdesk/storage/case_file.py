"""The one door to a case file: create it, open it, work on it, close it."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Engine

from privdesk.domain.errors import (
    CaseFileDamaged,
    CaseFileError,
    CaseFileMissing,
    CaseFileReadOnly,
    NotACaseFile,
    PassphraseWanted,
)
from privdesk.storage import verify
from privdesk.storage.cipher import FileKey, is_encrypted
from privdesk.storage.convert import rewrite
from privdesk.storage.copying import copy_whole, sync
from privdesk.storage.engine import (
    APPLICATION_ID,
    engine_for,
    outside_transaction,
    stoppable,
    told_in_words,
)
from privdesk.storage.lock import WriteLock
from privdesk.storage.migrate import bring_up_to_date, build_schema
from privdesk.storage.open_rows import Snapshot
from privdesk.storage.queries import CaseQueries
from privdesk.storage.recovering import Carried, carry
from privdesk.storage.unit_of_work import UnitOfWork


class CaseFile:
    """An open case file. Use `create` or `open`; call `close` when done."""

    def __init__(
        self, path: Path, engine: Engine, lock: WriteLock | None, key: FileKey | None
    ) -> None:
        self.path = path
        self.read_only = lock is None
        self.is_encrypted = key is not None
        self._key = key
        self._engine = engine
        self._lock = lock

    @classmethod
    def create(cls, path: Path, *, key: str | None = None) -> Self:
        """Make a new, empty case file; it appears at its place only when it is whole.

        Args:
            path: nothing may be there.
            key: the passphrase of an encrypted file; None makes a plain one.

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
                engine = engine_for(unfinished, key=FileKey.fresh(key) if key else None)
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

        Args:
            path: the case file.
            key: the passphrase or the recovery key of an encrypted file; a plain one ignores it.
            read_only: whether to open without the right to write.

        Raises:
            CaseFileError: of the kind that fits; says what happened and what to do. The file is
                as it was.
        """
        with told_in_words(path):
            file_key = _key_of(path, key)
            lock = None if read_only else WriteLock(path)
            if lock is not None:
                lock.take()
            engine = engine_for(path, key=file_key, read_only=read_only)
            try:
                _check_mark(engine, path, encrypted=file_key is not None)
                bring_up_to_date(engine, path, file_key, read_only=read_only)
                if lock is not None:
                    _write_ahead(engine)
            except BaseException:
                engine.dispose()
                if lock is not None:
                    lock.give_back()
                raise
        return cls(path, engine, lock, file_key)

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

    def snapshot(self) -> Snapshot:
        """All rows of this moment, whoever writes meanwhile; close it when done.

        Raises:
            CaseFileError: the file cannot be read.
        """
        return Snapshot(self.path, self._key)

    def verify(self, goes_on: Callable[[], bool] = lambda: True) -> verify.Verification:
        """Check everything that the file promises to keep.

        Args:
            goes_on: is asked again and again; False stops.

        Raises:
            CaseFileDamaged: the pages cannot be read at all.
            Refused: it was stopped.
        """
        with (
            told_in_words(self.path),
            self._engine.connect() as connection,
            stoppable(connection, goes_on),
        ):
            return verify.verify(connection)

    def glance(self) -> tuple[str, ...]:
        """What a look of some milliseconds finds wrong.

        Raises:
            CaseFileDamaged: the pages cannot be read at all.
        """
        with told_in_words(self.path), self._engine.connect() as connection:
            return verify.glance(connection)

    def integrity(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the pages, the keys and the index."""
        with told_in_words(self.path), self._engine.connect() as connection:
            return verify.integrity(connection)

    def truncate_log(self) -> None:
        """Put the write-ahead log into the file, and leave nothing of it behind.

        Raises:
            CaseFileError: the file cannot be written.
        """
        with told_in_words(self.path), self._engine.connect() as connection:
            outside_transaction(connection, "PRAGMA wal_checkpoint(TRUNCATE)")

    def copy_to(self, copy: Path) -> None:
        """Copy the whole file, checked, and encrypted as this one is; others may work meanwhile.

        Raises:
            CaseFileError: the copy cannot be written, or does not hold.
            OSError: its folder cannot be reached.
        """
        copy_whole(self.path, copy, self._key)

    def take_place_of(self, path: Path, folder: Path) -> Path:
        """Put a copy of this file in the place of another that nobody has open.

        Args:
            path: of the file that gives way; it may be damaged.
            folder: where that one is kept.

        Returns:
            where it lies now.

        Raises:
            CaseFileError: it is open somewhere, or the copy does not hold.
            OSError: a folder cannot be written.
        """
        lock = WriteLock(path)
        lock.take()
        try:
            arriving = path.with_name(f".{path.name}.restored")
            copy_whole(self.path, arriving, self._key)
            folder.mkdir(mode=0o700, exist_ok=True)
            aside = _free_name(folder, path)
            # Its log belongs to it: it goes along, and must never meet the file that arrives.
            for ending in ("", "-wal"):
                part = path.with_name(path.name + ending)
                if part.exists():
                    kept = aside.with_name(aside.name + ending)
                    shutil.copyfile(part, kept)
                    kept.chmod(0o600)
                    sync(kept)
            for ending in ("-wal", "-shm"):
                path.with_name(path.name + ending).unlink(missing_ok=True)
            arriving.replace(path)
            sync(path.parent)
        finally:
            lock.give_back()
        return aside

    def recovery_key(self) -> str | None:
        """What opens the file if the passphrase is forgotten; None for a plain file."""
        return self._key.recovery_key() if self._key else None

    @classmethod
    def rewrite(
        cls,
        path: Path,
        *,
        key: str | None,
        new: str | None,
        actor: str,
        now: datetime,
        note: Callable[[UnitOfWork], None],
    ) -> None:
        """Put a file that nobody has open under another passphrase, or under none.

        Args:
            path: the case file.
            key: its passphrase or recovery key now; None for a plain file.
            new: its passphrase to be; None makes it plain.
            actor: the handler, as the audit trail names them.
            now: aware instant.
            note: writes the entry of the audit trail.

        Raises:
            CaseFileError: it cannot be done; the file is as it was.
        """
        cls.open(path, key=key).close()  # brings it up to date, and puts its log into it
        lock = WriteLock(path)
        lock.take()
        try:
            with told_in_words(path):
                made = FileKey.fresh(new) if new else None
                rewrite(path, _key_of(path, key), made, actor=actor, now=now, note=note)
        finally:
            lock.give_back()

    @classmethod
    def recover(cls, path: Path, made: Path, *, key: str | None = None) -> tuple[Carried, ...]:
        """Carry what can be read of a damaged file into a new one under the same key.

        Raises:
            CaseFileError: nothing can be read, or the new file cannot be written.
        """
        return carry(path, made, _key_of(path, key))

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
        self._key = None
        if self._lock is not None:
            self._lock.give_back()


def _free_name(folder: Path, path: Path) -> Path:
    number = 1
    while (aside := folder / f"{path.stem} before restore {number}{path.suffix}").exists():
        number += 1
    return aside


def _key_of(path: Path, typed: str | None) -> FileKey | None:
    """The key of an encrypted file, None for a plain one; looks before anything is written."""
    if not path.exists():
        raise CaseFileMissing(f"{path.name} is not there. It was moved, renamed or deleted.")
    if path.is_dir():
        raise NotACaseFile(f"{path.name} is a folder. Choose a file that ends in .privdesk.")
    try:
        if not is_encrypted(path, APPLICATION_ID):
            return None
        if not typed:
            raise PassphraseWanted(f"{path.name} is encrypted. It opens with its passphrase.")
        return FileKey.of(path, typed)
    except PermissionError as error:
        raise CaseFileReadOnly(f"{path.name} cannot be read. Ask who owns it.") from error
    except OSError as error:
        raise CaseFileError(f"{path.name} cannot be reached. Check its folder.") from error


def _check_mark(engine: Engine, path: Path, *, encrypted: bool) -> None:
    if not encrypted:
        return
    try:
        with told_in_words(path), engine.connect() as connection:
            mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
    except NotACaseFile as error:
        # The key fits another page, so the first one is what is wrong.
        raise CaseFileDamaged(
            f"The beginning of {path.name} is damaged. Nothing was changed. Restore a backup."
        ) from error
    if mark != APPLICATION_ID:
        raise NotACaseFile(f"{path.name} is encrypted, but it is not a case file of Privdesk.")


def _write_ahead(engine: Engine) -> None:
    """A commit is durable with the write-ahead log and full synchronisation."""
    with engine.connect() as connection:
        outside_transaction(connection, "PRAGMA journal_mode = WAL")
