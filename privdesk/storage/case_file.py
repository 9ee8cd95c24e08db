"""The one door to a case file: create it, open it, work on it, close it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from typing import Self

from sqlalchemy import Engine

from privdesk.domain.errors import (
    CaseFileDamaged,
    CaseFileError,
    CaseFileMissing,
    CaseFileOlder,
    CaseFileReadOnly,
    CaseFileReplaced,
    NotACaseFile,
    PassphraseWanted,
)
from privdesk.domain.said import said
from privdesk.private_files import tighten
from privdesk.storage import verify
from privdesk.storage.cipher import FileKey, is_encrypted
from privdesk.storage.convert import rewrite
from privdesk.storage.copying import copy_from
from privdesk.storage.drive import is_on_network
from privdesk.storage.engine import (
    APPLICATION_ID,
    connect_at,
    engine_for,
    outside_transaction,
    stoppable,
    told_in_words,
)
from privdesk.storage.lock import WriteLock
from privdesk.storage.migrate import bring_up_to_date, build_schema
from privdesk.storage.open_rows import Snapshot
from privdesk.storage.place import Place, free_name, log_of_another, set_aside
from privdesk.storage.queries import CaseQueries
from privdesk.storage.recovering import Carried, carry
from privdesk.storage.restoring import (
    arriving_at,
    compared_at,
    give_way,
    sweep,
    up_to_date_copy,
)
from privdesk.storage.unit_of_work import UnitOfWork


class CaseFile:
    """An open case file. Use `create` or `open`; call `close` when done.

    Attributes:
        path: where it was opened.
        read_only: whether it was opened without the right to write.
        is_encrypted: whether it has a key.
        is_on_network: whether it lies on a drive of another computer.
        kept: the copy of what was open, once the file lost its place; None before.
        is_private: whether nobody else on this computer can read it, its log and its copies beside.
        log_aside: where the log of another file lies now that a crash had left beside this one.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        lock: WriteLock | None,
        key: FileKey | None,
        place: Place | None = None,
    ) -> None:
        self.path = path
        self.read_only = lock is None
        self.is_encrypted = key is not None
        self.is_on_network = is_on_network(path)
        self._key = key
        self._engine = engine
        self._lock = lock
        self._place = place or Place(path, holds=False)
        # Sees the file and its log for as long as it is open, even if both lose their names.
        self._anchor = _anchored(self._place, path, key) if lock is not None else None
        self.kept: Path | None = None
        self.log_aside: Path | None = None
        self.is_private = True

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
            raise CaseFileError(
                said("{name} is there already. Choose another name.", name=path.name)
            )
        if not path.parent.is_dir():
            raise CaseFileMissing(
                said("The folder {name} is not there. Choose another.", name=path.parent.name)
            )
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
                    said("The folder of {name} cannot be written. Choose another.", name=path.name)
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
        with told_in_words(path), ExitStack() as undone:
            # Before SQLite makes its log, which takes the mode of the file.
            others_read = [one for one in _all_of(path) if not tighten(one)]
            lock, file_key = (None, _key_of(path, key)) if read_only else _taken(path, key)
            if lock is None:
                _check_log(path)
            else:
                undone.callback(lock.give_back)
                sweep(path)
                foreign = log_of_another(path, lock.left)
                aside = set_aside(foreign) if foreign else None
            place = Place(path, holds=not read_only)
            undone.callback(place.let_go)
            engine = engine_for(path, key=file_key, read_only=read_only, place=place)
            undone.callback(engine.dispose)
            _check_mark(engine, path, encrypted=file_key is not None)
            bring_up_to_date(engine, path, file_key, read_only=read_only)
            if lock is not None:
                _choose_log(engine, path)
            file = cls(path, engine, lock, file_key, place)
            file.is_private = not others_read
            if lock is not None:
                lock.sign(place.marks)
                file.log_aside = aside
            undone.pop_all()
        return file

    @classmethod
    @contextmanager
    def looked_at(cls, path: Path, beside: Path, *, key: str | None = None) -> Iterator[Self]:
        """Open a case file or a backup for reading, of whatever version; it stays as it is.

        One of an earlier version is read from a private copy that is brought up to date and gone
        afterwards, encrypted as the file is.

        Args:
            path: the file.
            beside: the case file beside which such a copy lies meanwhile.
            key: passphrase or recovery key of the file.

        Raises:
            CaseFileError: it cannot be opened, or a newer Privdesk wrote it.
            OSError: the copy cannot be written.
        """
        try:
            file = cls.open(path, key=key, read_only=True)
        except CaseFileOlder:
            file_key = _key_of(path, key)
            with up_to_date_copy(path, compared_at(beside), file_key) as engine:
                yield cls(compared_at(beside), engine, None, file_key)
            return
        try:
            yield file
        finally:
            file.close()

    @classmethod
    def restore(
        cls,
        path: Path,
        backup: Path,
        folder: Path,
        *,
        key: str | None,
        check: Callable[[Self], None],
    ) -> Path:
        """Put a copy of a backup, brought up to date, in the place of a file that nobody has open.

        Args:
            path: of the file that gives way; it may be damaged.
            backup: of whatever version; it stays as it is.
            folder: where the file that gives way is kept.
            key: passphrase or recovery key of the backup.
            check: is shown what would arrive, and raises if that does not hold.

        Returns:
            where the file from before lies now.

        Raises:
            CaseFileError: the file is open somewhere, or the backup does not hold.
            OSError: a folder cannot be written.
        """
        lock = WriteLock(path)
        lock.take()
        try:
            file_key, arriving = _key_of(backup, key), arriving_at(path)
            with up_to_date_copy(backup, arriving, file_key) as engine:
                _check_mark(engine, backup, encrypted=file_key is not None)
                check(cls(arriving, engine, None, file_key))
                engine.dispose()
                return give_way(path, arriving, folder)
        finally:
            lock.give_back()

    def unit_of_work(self, actor: str, now: datetime) -> UnitOfWork:
        """One transaction, stamped with the handler and an aware instant.

        Raises:
            CaseFileReadOnly: the file was opened for reading only.
        """
        if self.read_only:
            raise CaseFileReadOnly(said("{name} is open for reading only.", name=self.path.name))
        return UnitOfWork(self._engine, self.path, actor, now, self._place)

    def queries(self) -> CaseQueries:
        """The reads."""
        return CaseQueries(self._engine, self.path)

    def snapshot(self) -> Snapshot:
        """All rows of this moment, whoever writes meanwhile; close it when done.

        Raises:
            CaseFileError: the file cannot be read.
        """
        return Snapshot(self.path, self._key, self._place)

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

    def copy_to(self, copy: Path, goes_on: Callable[[], bool] = lambda: True) -> None:
        """Copy the whole file, checked, and encrypted as this one is; others may work meanwhile.

        Args:
            copy: where.
            goes_on: is asked again and again; False stops.

        Raises:
            CaseFileInUse: another program holds the file for too long.
            CaseFileError: the copy cannot be written, or does not hold.
            Refused: it was stopped.
            OSError: its folder cannot be reached.
        """
        with (
            told_in_words(self.path),
            closing(connect_at(self._place, self.path, self._key, read_only=True)) as source,
        ):
            copy_from(source, copy, self._key, goes_on)

    def lost(self) -> CaseFileReplaced | None:
        """What became of the file at its place, in a sentence; None if all is as it was.

        It costs a look at two names.
        """
        return self._place.lost()

    def keep(self, copy: Path | None = None) -> Path:
        """Keep what is open as a copy, whatever lies at the place of the file by now.

        Args:
            copy: where; beside the file if None.

        Returns:
            where it lies.

        Raises:
            CaseFileError: the copy cannot be written or does not hold.
            OSError: its folder cannot be reached.
        """
        assert self._anchor is not None, "a file that is only read has nothing to lose"
        made = copy or free_name(self.path)
        copy_from(self._anchor, made, self._key)
        self.kept = made
        return made

    @property
    def salt(self) -> str:
        """The first 16 bytes of an encrypted file as hexadecimal digits; empty for a plain one.

        It tells files of different keys apart without opening them.
        """
        return self._key.salt.hex() if self._key else ""

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
        """Put the write-ahead log into the file, and let others write.

        Where the file was replaced, its log is not left for the other one; what has no name any
        more, and would end here, is kept as a copy.
        """
        lost = self._place.lost()
        if lost is not None and not self._place.has_name and self.kept is None:
            with suppress(CaseFileError, OSError):
                self.keep()
        if self._anchor is not None:
            # Through the handles that are open, whatever their names lead to by now.
            with suppress(CaseFileError), told_in_words(self.path):
                self._anchor.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
        self._engine.dispose()
        if self._anchor is not None:
            self._anchor.close()
            self._anchor = None
        if lost is not None:
            self._place.take_log_away()
        self._place.let_go()
        self._key = None
        if self._lock is not None:
            self._lock.give_back()


def _all_of(path: Path) -> Iterator[Path]:
    """The file, and what is written beside it; with it what an update or a rescue has kept."""
    for ending in ("", "-wal", "-shm", "-journal"):
        yield path.with_name(path.name + ending)
    for ending in (".lock", ".holder"):
        yield path.with_name(f".{path.name}{ending}")
    with suppress(OSError):
        for one in path.parent.iterdir():
            is_kept = one.name.startswith(
                (f"{path.stem}.before-update-from-", f"{path.stem} kept ")
            )
            if is_kept and one.suffix == path.suffix:
                yield one


def _anchored(place: Place, path: Path, key: FileKey | None) -> Connection:
    connection = connect_at(place, path, key)
    # The log is opened by its name at the first read.
    connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    place.note_log()
    place.check()
    return connection


def _taken(path: Path, typed: str | None) -> tuple[WriteLock, FileKey | None]:
    """The right to write, and only then the key, for which the file is read.

    Whoever has it open in this very process would lose the locks of SQLite with the first handle
    that is closed (https://sqlite.org/howtocorrupt.html, section 2.2), and others could write.
    """
    _check_there(path)
    lock = WriteLock(path)
    try:
        lock.take()
    except CaseFileReadOnly:
        _key_of(path, typed)  # says more, if the file is something else
        raise
    try:
        return lock, _key_of(path, typed)
    except BaseException as error:
        lock.give_back(for_good=isinstance(error, NotACaseFile))
        raise


def _check_there(path: Path) -> None:
    if not path.exists():
        raise CaseFileMissing(
            said("{name} is not there. It was moved, renamed or deleted.", name=path.name)
        )
    if path.is_dir():
        raise NotACaseFile(
            said("{name} is a folder. Choose a file that ends in .privdesk.", name=path.name)
        )


def _key_of(path: Path, typed: str | None) -> FileKey | None:
    """The key of an encrypted file, None for a plain one; looks before anything is written."""
    _check_there(path)
    try:
        if not is_encrypted(path, APPLICATION_ID):
            return None
        if not typed:
            raise PassphraseWanted(
                said("{name} is encrypted. It opens with its passphrase.", name=path.name)
            )
        return FileKey.of(path, typed)
    except PermissionError as error:
        raise CaseFileReadOnly(
            said("{name} cannot be read. Ask who owns it.", name=path.name)
        ) from error
    except OSError as error:
        raise CaseFileError(
            said("{name} cannot be reached. Check its folder.", name=path.name)
        ) from error


def _check_log(path: Path) -> None:
    if log_of_another(path, WriteLock(path).read_left()) is not None:
        raise CaseFileError(
            said(
                "The log beside {name} belongs to another file that was open here. Close it "
                "wherever it is open, then open {name} for writing once: the log is set aside.",
                name=path.name,
            )
        )


def _check_mark(engine: Engine, path: Path, *, encrypted: bool) -> None:
    if not encrypted:
        return
    try:
        with told_in_words(path), engine.connect() as connection:
            mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
    except NotACaseFile as error:
        # The key fits another page, so the first one is what is wrong.
        raise CaseFileDamaged(
            said(
                "The beginning of {name} is damaged. Nothing was changed. Restore a backup.",
                name=path.name,
            )
        ) from error
    if mark != APPLICATION_ID:
        raise NotACaseFile(
            said("{name} is encrypted, but it is not a case file of Privdesk.", name=path.name)
        )


def _choose_log(engine: Engine, path: Path) -> None:
    """A commit is durable with the write-ahead log and full synchronisation.

    On a drive of another computer that log is not safe: the rollback journal is, and waits more.
    """
    mode = "DELETE" if is_on_network(path) else "WAL"
    with engine.connect() as connection:
        outside_transaction(connection, f"PRAGMA journal_mode = {mode}")
