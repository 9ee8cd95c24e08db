"""Letters that a second person approves before they leave the house."""

from alembic import op

revision = "0017"
down_revision = "0016"

STATEMENTS = (
    """ALTER TABLE letter ADD COLUMN finalized_by TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE letter ADD COLUMN approval_asked_on TEXT""",
    """ALTER TABLE letter ADD COLUMN approved_by TEXT NOT NULL DEFAULT '' CONSTRAINT ck_letter_leaves_approved CHECK (approval_asked_on IS NULL OR approved_by <> '' OR state IN ('draft', 'final', 'void'))""",
    """ALTER TABLE letter ADD COLUMN approved_at TEXT""",
    """
CREATE TRIGGER letter_refuses_other_approval BEFORE UPDATE ON letter
WHEN OLD.pdf_sha256 <> '' AND (
    NEW.finalized_by IS NOT OLD.finalized_by
    OR NEW.approval_asked_on IS NOT OLD.approval_asked_on
    OR (OLD.approved_by <> '' AND NEW.approved_by IS NOT OLD.approved_by)
)
BEGIN SELECT RAISE(ABORT, 'who finalized and who approved a letter is not changed'); END
""",
)
_BEFORE = "'replaced'))"
_AFTER = "'replaced', 'approved', 'not_approved'))"


def upgrade() -> None:
    """Add the columns and the guard, and let the delivery history take two more steps.

    A CHECK is changed in the way that SQLite documents: nothing on the pages changes
    (https://www.sqlite.org/lang_altertable.html, 7). It comes last, as the schema is read anew.
    """
    for statement in STATEMENTS:
        op.execute(statement)
    db = op.get_bind()
    version = db.exec_driver_sql("PRAGMA schema_version").scalar_one()
    db.exec_driver_sql("PRAGMA writable_schema = ON")
    db.exec_driver_sql(
        "UPDATE sqlite_master SET sql = replace(sql, ?, ?) "
        "WHERE type = 'table' AND name = 'letter_step'",
        (_BEFORE, _AFTER),
    )
    db.exec_driver_sql(f"PRAGMA schema_version = {int(version) + 1}")
    db.exec_driver_sql("PRAGMA writable_schema = OFF")
