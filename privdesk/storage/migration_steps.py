"""The steps of the schema, run by Alembic; loaded only for a file that needs one."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

SCRIPTS = Path(__file__).parent / "migrations"


def known_steps(connection: Connection) -> frozenset[str]:
    """The revisions that this build knows."""
    scripts = ScriptDirectory.from_config(_config(connection))
    return frozenset(script.revision for script in scripts.walk_revisions())


def take_steps(connection: Connection, to: str = "head") -> None:
    """Bring the schema of a connection to the newest revision, in its transaction.

    Args:
        connection: in a transaction.
        to: an earlier revision to stop at.
    """
    command.upgrade(_config(connection), to)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
