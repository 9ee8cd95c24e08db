"""Write a case file anew under another key, or without one; the old bytes are then overwritten."""

import os
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection

from privdesk.domain.errors import CaseFileDamaged, CaseFileError
from privdesk.domain.said import said
from privdesk.private_files import overwrite
from privdesk.storage.cipher import FileKey
from privdesk.storage.copying import sync
from privdesk.storage.engine import (
    APPLICATION_ID,
    connect_raw,
    driver_for,
    engine_for,
    told_in_words,
)
from privdesk.storage.unit_of_work import UnitOfWork


def export(path: Path, old: FileKey | None, made: Path, new: FileKey | None) -> None:
    """Write everything that a resting case file holds into a new file under another key.

    Raises:
        CaseFileDamaged: not everything arrived.
        CaseFileError: the new file cannot be written.
    """
    # Python's own driver knows no keys, and either side may have one.
    driver = driver_for(old or new)
    with told_in_words(made), closing(_open(driver.connect, path, old)) as db:
        db.execute("PRAGMA secure_delete = ON").close()
        db.execute("ATTACH ? AS made KEY ?", (str(made), new.literal() if new else "")).close()
        db.execute("SELECT sqlcipher_export('made')").close()
        db.execute(f"PRAGMA made.application_id = {APPLICATION_ID}").close()
        before = _counts(db)
    # A connection that is opened anew sees the search index, too.
    with told_in_words(made), closing(_open(driver.connect, made, new)) as db:
        if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)] or _counts(db) != before:
            raise CaseFileDamaged(
                said(
                    "{name} was left as it was: not everything could be written anew. "
                    "Verify the case file.",
                    name=path.name,
                )
            )
    sync(made)


def _open(connect: Callable[..., Connection], path: Path, key: FileKey | None) -> Connection:
    if key is not None:
        return connect_raw(path, key)
    return connect(str(path), isolation_level=None)


def _counts(db: Connection) -> dict[str, int]:
    tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        table: db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - our tables
        for (table,) in tables
        if not table.startswith("sqlite_")
    }


def rewrite(
    path: Path,
    old: FileKey | None,
    new: FileKey | None,
    *,
    actor: str,
    now: datetime,
    note: Callable[[UnitOfWork], None],
) -> None:
    """Put a case file under another key; the caller holds the right to write, and no connection.

    The new file takes the place of the old one in one step when it is whole; until then the old
    one is as it was. Then the old bytes are overwritten, which a disk that moves its blocks may
    not obey.

    Args:
        path: the case file, at rest.
        old: its key now.
        new: its key to be.
        actor: who does it.
        now: aware instant.
        note: writes the entry of the audit trail into the new file.

    Raises:
        CaseFileError: it cannot be done; the file is as it was.
    """
    unfinished = path.with_name(f".{path.name}.new")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
        export(path, old, unfinished, new)
        engine = engine_for(unfinished, key=new)
        try:
            with UnitOfWork(engine, path, actor, now) as work:
                note(work)
                work.commit()
        finally:
            engine.dispose()
        sync(unfinished)
        with path.open("r+b") as before:
            unfinished.replace(path)
            sync(path.parent)
            overwrite(before.fileno(), before.seek(0, os.SEEK_END))
    except OSError as error:
        raise CaseFileError(
            said(
                "{name} could not be written anew. It is as it was. Check that its "
                "folder can be written and that the disk has space.",
                name=path.name,
            )
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
