"""Bring a case file to the present schema: copied aside first, whole or not at all."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from privdesk.domain.errors import CaseFileDamaged, CaseFileNewer
from privdesk.storage.cipher import FileKey
from privdesk.storage.copying import copy_whole
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


def bring_up_to_date(
    engine: Engine, path: Path, key: FileKey | None = None, *, read_only: bool
) -> None:
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
    copy_whole(path, path.with_name(f"{path.stem}.before-update-from-{current}{path.suffix}"), key)
    with engine.connect() as connection:
        _migrate(connection, path)


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
