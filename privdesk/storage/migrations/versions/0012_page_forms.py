"""A letter has a page form; logo and signature of the office lie in the case file."""

from alembic import op

revision = "0012"
down_revision = "0011"

STATEMENTS = (
    "ALTER TABLE letter ADD COLUMN form TEXT NOT NULL DEFAULT ''",
    """
CREATE TABLE picture (
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (sha256)
)
 STRICT
""",
)


def upgrade() -> None:
    """Add the column and the table."""
    for statement in STATEMENTS:
        op.execute(statement)
