"""Bring a case file to the present schema: copied aside first, whole or not at all."""

from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from sqlalchemy import Connection, Engine, inspect

from privdesk.domain.errors import CaseFileDamaged, CaseFileNewer, CaseFileOlder
from privdesk.domain.said import said
from privdesk.storage.cipher import FileKey
from privdesk.storage.copying import copy_whole
from privdesk.storage.engine import APPLICATION_ID, outside_transaction

_VERSIONS = Path(__file__).parent / "migrations" / "versions"


class _Steps(Protocol):
    """What `migration_steps` offers."""

    def known_steps(self, connection: Connection) -> frozenset[str]:
        """The revisions that this build knows."""

    def take_steps(self, connection: Connection, to: str = "head") -> None:
        """Bring the schema to the newest revision, or to another one."""


def _steps() -> _Steps:
    # Alembic takes a third of a second to load, and a file that is up to date needs none of it.
    return cast("_Steps", import_module("privdesk.storage.migration_steps"))


def newest() -> str:
    """The revision of the present schema: each step is a file that begins with its number."""
    return max(file.name.partition("_")[0] for file in _VERSIONS.glob("[0-9]*.py"))


def build_schema(engine: Engine, revision: str = "") -> bool:
    """Give a new file the mark of a case file and the present schema, or an earlier one.

    Args:
        engine: of the new file.
        revision: the step of the schema to stop at; the newest if empty.

    Returns:
        whether this build knows the revision; else nothing was done.
    """
    with engine.connect() as connection, connection.begin():
        if revision and revision not in _steps().known_steps(connection):
            return False
        _steps().take_steps(connection, revision or "head")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    return True


def bring_up_to_date(
    engine: Engine, path: Path, key: FileKey | None = None, *, read_only: bool
) -> None:
    """Migrate an older file in one transaction, after a copy was put beside it.

    Raises:
        CaseFileNewer: a newer Privdesk wrote the file.
        CaseFileOlder: an older one did, and it is only read.
        CaseFileDamaged: rows are missing or point nowhere after the migration; nothing was kept.
    """
    older = _older(engine, path)
    if older is None:
        return
    if read_only:
        raise CaseFileOlder(
            said(
                "{name} is from an older Privdesk. Open it for writing once to update it.",
                name=path.name,
            )
        )
    copy_whole(path, path.with_name(f"{path.stem}.before-update-from-{older}{path.suffix}"), key)
    with engine.connect() as connection:
        update(connection, path)


def bring_copy_up_to_date(engine: Engine, path: Path) -> None:
    """Migrate a private copy in one transaction.

    Args:
        engine: of the copy.
        path: of what it is a copy of, for sentences.

    Raises:
        CaseFileNewer: a newer Privdesk wrote it.
        CaseFileDamaged: rows are missing or point nowhere after the migration.
    """
    if _older(engine, path) is not None:
        with engine.connect() as connection:
            update(connection, path)


def _older(engine: Engine, path: Path) -> str | None:
    """The step of a file that is not up to date; None for one that is."""
    with engine.connect() as connection:
        current = _current(connection)
        connection.rollback()
        if current == newest():
            return None
        if current is None or current not in _steps().known_steps(connection):
            raise CaseFileNewer(
                said(
                    "{name} was written by a newer Privdesk. Update this one to open it.",
                    name=path.name,
                )
            )
    return current


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return str(found) if found is not None else None


def update(connection: Connection, path: Path) -> None:
    """Take the steps that are missing, all of them or none.

    Raises:
        CaseFileDamaged: rows point nowhere after it; nothing was kept.
    """
    # With foreign keys on, a table that is built anew takes its children with it.
    outside_transaction(connection, "PRAGMA foreign_keys = OFF")
    try:
        with connection.begin():
            _steps().take_steps(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise CaseFileDamaged(
                    said(
                        "{name} cannot be updated: some of its rows point nowhere. "
                        "Nothing was changed; a copy lies beside it.",
                        name=path.name,
                    )
                )
    finally:
        outside_transaction(connection, "PRAGMA foreign_keys = ON")
