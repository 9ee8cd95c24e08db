"""Bring a case file to the present schema: copied aside first, whole or not at all."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from privdesk.domain.errors import CaseFileDamaged, CaseFileNewer, NotACaseFile
from privdesk.storage.engine import APPLICATION_ID, outside_transaction

_SCRIPTS = Path(__file__).parent / "migrations"


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _head(config: Config) -> str:
    head = ScriptDirectory.from_config(config).get_current_head()
    if head is None:
        raise LookupError("no migration ships with this build")
    return head


def build_schema(engine: Engine) -> None:
    """Give a new file the present schema and the mark of a case file."""
    with engine.connect() as connection, connection.begin():
        command.upgrade(_config(connection), "head")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def check_is_case_file(path: Path) -> None:
    """Look at the header before anything is written.

    Raises:
        NotACaseFile: the file is empty or something else.
        sqlite3.Error: the header cannot be read.
    """
    sentence = f"{path.name} is not a case file. Choose a file that ends in .privdesk."
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(b"SQLite format 3\x00") or len(header) < 100:  # noqa: PLR2004
        raise NotACaseFile(sentence)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotACaseFile(sentence)


def bring_up_to_date(engine: Engine, path: Path, *, read_only: bool) -> None:
    """Migrate an older file in one transaction, after a copy was put beside it.

    Raises:
        CaseFileNewer: a newer Privdesk wrote the file, or an older one that must be opened for
            writing once.
        CaseFileDamaged: rows are missing or point nowhere after the migration; nothing was kept.
    """
    with engine.connect() as connection:
        config = _config(connection)
        head = _head(config)
        current = MigrationContext.configure(connection).get_current_revision()
        connection.rollback()
        if current == head:
            return
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        if current not in known:
            raise CaseFileNewer(
                f"{path.name} was written by a newer Privdesk. Update this one to open it."
            )
        if read_only:
            raise CaseFileNewer(
                f"{path.name} is from an older Privdesk. Open it for writing once to update it."
            )
    _copy_aside(path, current)
    with engine.connect() as connection:
        _migrate(connection, path)


def _copy_aside(path: Path, revision: str) -> None:
    copy = path.with_name(f"{path.stem}.before-update-from-{revision}{path.suffix}")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    copy.chmod(0o600)


def _migrate(connection: Connection, path: Path) -> None:
    # With foreign keys on, a table that is built anew takes its children with it.
    outside_transaction(connection, "PRAGMA foreign_keys = OFF")
    try:
        with connection.begin():
            command.upgrade(_config(connection), "head")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise CaseFileDamaged(
                    f"{path.name} cannot be updated: some of its rows point nowhere. "
                    "Nothing was changed; a copy lies beside it."
                )
    finally:
        outside_transaction(connection, "PRAGMA foreign_keys = ON")
