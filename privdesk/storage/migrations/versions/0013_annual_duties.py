"""Cases that the office itself brings: its annual duties."""

from alembic import op

revision = "0013"
down_revision = "0012"

_BEFORE = "'regulator_referral'))"
_AFTER = "'regulator_referral', 'annual_duty'))"


def upgrade() -> None:
    """Let the table of cases take one more kind.

    SQLite documents this way for a change of a CHECK: nothing on the pages changes, so the table
    is not written anew and no row can be lost (https://www.sqlite.org/lang_altertable.html, 7).
    """
    db = op.get_bind()
    version = db.exec_driver_sql("PRAGMA schema_version").scalar_one()
    db.exec_driver_sql("PRAGMA writable_schema = ON")
    db.exec_driver_sql(
        "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = 'cases'",
        (_BEFORE, _AFTER),
    )
    db.exec_driver_sql(f"PRAGMA schema_version = {int(version) + 1}")
    db.exec_driver_sql("PRAGMA writable_schema = OFF")
